"""How well pairs are related and matched, measured on the project's gold and on public collections.

    python benchmarks/relating.py DATA [--rows N] [--misses FILE]

DATA is the folder that holds `relate/` and `match/` as JSON Lines with `a`, `b` and `relation`, or `id`, `text` and
`gold`. Of each collection at most N rows (default 300) are read, spread evenly. A neutral row counts as right where the
answer is related, unrelated or updates, and where the second text only says more: their "neutral" is our "agrees".
Precision of "contradicts" comes first, then its recall, then accuracy. Beside them the false alarms: the share of
agreeing and of neutral rows that were called contradictions.
"""

import argparse
import gzip
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from statistics import fmean
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from claims.nlp import pipeline, similarity
from claims.nlp.candidates import MemoryIndex, Similarities, listed, retrieve, sense_of, text_keys
from claims.nlp.compare import assess_fields, fields
from claims.nlp.judge import judge
from claims.nlp.types import Comparison
from tests.nlp import relating_scores

# Our own pairs: the file and the part of it.
GOLD = (
    ("challenge/tuning.jsonl", ""),
    ("challenge/held.jsonl", ""),
    ("pairs.jsonl", "tune"),
    ("pairs.jsonl", "held"),
)
COLLECTIONS = (
    "relate/equate_stress.jsonl.gz",
    "relate/sick_trial.jsonl",
    "relate/negation_snli.jsonl",
    "relate/negation_mnli.jsonl",
    "relate/rte_dev.jsonl",
    "relate/healthver_dev.jsonl",
    "relate/climate_fever.jsonl.gz",
    "match/msrp_train.jsonl.gz",
)
NEUTRAL = {"related", "unrelated", "updates"}


@dataclass(slots=True)
class Tally:
    """Answers counted by what was wanted and what was said."""

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    right: int = 0

    @property
    def rows(self) -> int:
        return sum(self.counts.values())

    def add(self, wanted: str, said: Comparison) -> bool:
        good = is_right(wanted, said)
        self.counts[wanted, said.relation.value] += 1
        self.right += good
        return good

    def share(self, wanted: str) -> float:
        """How many of the rows so wanted were called contradictions."""
        whole = sum(count for (row, _), count in self.counts.items() if row == wanted)
        return self.counts[wanted, "contradicts"] / whole if whole else float("nan")

    def precision(self) -> float:
        said = sum(count for (_, answer), count in self.counts.items() if answer == "contradicts")
        return self.counts["contradicts", "contradicts"] / said if said else float("nan")


def is_right(wanted: str, said: Comparison) -> bool:
    if wanted == "unrelated_or_related":
        return said.relation.value in NEUTRAL or said.more_specific == "b"
    if wanted == "not_agrees":
        return said.relation.value != "agrees"
    if wanted in {"related", "unrelated"}:
        return said.relation.value in {"related", "unrelated"}
    return said.relation.value == wanted


def rows_of(path: Path, *, most: int) -> list[dict[str, Any]]:
    wanted = [row | {"relation": wanted_of(row)} for row in lines_of(path) if wanted_of(row)]
    return wanted[:: max(1, len(wanted) // most)][:most]


def lines_of(path: Path) -> list[dict[str, Any]]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def wanted_of(row: dict[str, Any]) -> str | None:
    """A pair that raters did not call a paraphrase may be anything but an agreement."""
    return row.get("relation") or ("not_agrees" if row.get("paraphrase") == 0 else None)


def answered(rows: Iterable[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], Comparison]]:
    for row in rows:
        days = [date.fromisoformat(row[key]) if row.get(key) else None for key in ("published_a", "published_b")]
        a, b = (pipeline.read_passage(row[end], published=day) for end, day in zip("ab", days, strict=True))
        yield row, pipeline.relate(a, b)


def measure(name: str, rows: list[dict[str, Any]], misses: Any) -> None:
    tally, started = Tally(), time.perf_counter()
    for row, said in answered(rows):
        if not tally.add(row["relation"], said) and misses:
            line = {key: row[key] for key in ("id", "relation", "a", "b")} | {"said": said.relation.value}
            misses.write(json.dumps(line | {"rules": [r.rule for r in said.reasons]}, ensure_ascii=False) + "\n")
    print(
        f"{name:28} rows {tally.rows:5}  contradicts P {tally.precision():.3f} R {tally.share('contradicts'):.3f}"
        f"  accuracy {tally.right / tally.rows:.3f}  false alarms: agreeing {tally.share('agrees'):.3f}"
        f" neutral {tally.share('unrelated_or_related'):.3f}"
        f"  {(time.perf_counter() - started) / tally.rows * 1000:.0f} ms a pair"
    )


def own(name: str, part: str) -> None:
    """Our own pairs: over all five relations, and with related and unrelated as one."""
    told = [answer for answer, _ in relating_scores.answers(name) if answer.row.get("part", part) == part]
    found = relating_scores.measured(told)
    print(
        f"{name + ' ' + part:28} rows {len(told):5}  contradicts P {found['precision']:.3f} R {found['recall']:.3f}"
        f"  accuracy {found['accuracy']:.3f}, of five {found['exact']:.3f}"
        f"  calibration error {found['calibration_error']:.3f}"
    )


def search(folder: Path, similarities: Similarities | None) -> None:
    """Known-claim search: messages that repeat a checked claim; in halves too, the weight of sense is of the first."""
    corpus = lines_of(folder / "checkthat_claims.jsonl.gz")
    queries = sorted(lines_of(folder / "checkthat_dev.jsonl"), key=lambda query: query["id"])
    index, texts = index_of(row["text"] for row in corpus), listed([row["text"] for row in corpus])
    started = time.perf_counter()
    senses = [sense_of(query["text"], texts, similarities) for query in queries]
    places = [
        [corpus[each.holder]["id"] for each in retrieve(text_keys(query["text"]), index, limit=5, sense=sense)]
        for query, sense in zip(queries, senses, strict=True)
    ]
    taken = (time.perf_counter() - started) / len(queries) * 1000
    found = [average_precision(ids, set(query["gold"])) for ids, query in zip(places, queries, strict=True)]
    first, second = found[: (len(found) + 1) // 2], found[(len(found) + 1) // 2 :]
    print(
        f"{'match/checkthat_dev':28} MAP@5 {fmean(found):.3f} (BM25 .68)"
        f", by halves {fmean(first):.3f} {fmean(second):.3f}  {taken:.1f} ms a query"
    )


def across_documents(folder: Path, similarities: Similarities | None) -> None:
    """Sentences of one event in other documents: among all sentences, and among those whose events were annotated."""
    documents = [row for row in lines_of(folder / "ecb_docs_train.jsonl.gz") if row["split"] == "dev"]
    sentences = {
        f"{document['id']}.{at}": text for document in documents for at, text in enumerate(document["sentences"])
    }
    marked = {f"{document['id']}.{at}" for document in documents for at in document["validated"]}
    wanted: dict[str, set[str]] = {}
    for row in lines_of(folder / "ecbplus_train_dev.jsonl.gz"):
        if row["split"] == "dev" and row["same_event"]:
            a, b = row["id"][4:].split("|")
            wanted.setdefault(a, set()).add(b)
            wanted.setdefault(b, set()).add(a)
    for name, places in (("all", list(sentences)), ("annotated", [place for place in sentences if place in marked])):
        index = index_of(sentences[place] for place in places)
        texts = listed([sentences[place] for place in places])
        senses = {query: sense_of(sentences[query], texts, similarities) for query in wanted}
        answers = {
            query: retrieve(text_keys(sentences[query]), index, limit=60, sense=senses[query]) for query in wanted
        }
        found = [
            recall(query, [places[each.holder] for each in answers[query]], gold) for query, gold in wanted.items()
        ]
        print(f"{f'match/ecbplus dev, {name}':28} recall@10 of at most ten {sum(found) / len(found):.3f}")


def recall(query: str, found: list[str], gold: set[str]) -> float:
    """The share of ten, or of all where they are fewer, that is among the first ten of other documents."""
    document = query.rpartition(".")[0]
    others = [place for place in found if place.rpartition(".")[0] != document][:10]
    return len(gold.intersection(others)) / min(10, len(gold))


def index_of(texts: Iterable[str]) -> MemoryIndex:
    index = MemoryIndex()
    for text in texts:
        index.add(text_keys(text))
    return index


def average_precision(ids: list[str], gold: set[str]) -> float:
    hits = [place for place, found in enumerate(ids, start=1) if found in gold]
    return sum(number / place for number, place in enumerate(hits, start=1)) / min(len(gold), 5)


def speed() -> None:
    """Pairs a second of claims already read."""
    rows = relating_scores.rows("pairs.jsonl")[:80]
    sides = [fields(side) for row in rows for side in pipeline.read_passage(row["a"]).sides()]
    started = time.perf_counter()
    for a in sides:
        for b in sides:
            judge(assess_fields(a, b))
    print(f"{'comparing':28} {len(sides) ** 2 / (time.perf_counter() - started):,.0f} pairs a second")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, metavar="DATA")
    parser.add_argument("--rows", type=int, default=300, metavar="N")
    parser.add_argument("--similarity", metavar="FOLDER", help="rank candidates anew with this sentence model")
    parser.add_argument("--misses", type=argparse.FileType("w", encoding="utf-8"), metavar="FILE")
    options = parser.parse_args()
    for name, part in GOLD:
        own(name, part)
    for name in COLLECTIONS:
        measure(name.split(".")[0], rows_of(options.data / name, most=options.rows), options.misses)
    similarities = similarity.load(options.similarity).similarities if options.similarity else None
    search(options.data / "match", similarities)
    across_documents(options.data / "match", similarities)
    speed()


if __name__ == "__main__":
    main()
