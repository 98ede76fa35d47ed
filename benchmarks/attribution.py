"""How well sources and contents are found, measured on articles with annotated attributions.

    python benchmarks/attribution.py DATA [--part dev|train] [--half odd|even] [--limit N] [--misses N]

DATA is the folder that holds extract/polnear_PART.jsonl.gz (PolNeAR in JSON Lines: text, attributions with source, cue
and content as lists of spans, and whether the content is a direct quotation). Figures are of words: quotation marks,
punctuation and a leading "that" do not count. Errors are read in the odd articles only (--half odd --misses N); whether
a change helps texts that nobody has looked at is seen in the even ones (--half even).

  content, source   precision, recall and F1 of the words that lie in any content (source) of the article
  matched           the same where each found content may match one annotated content only, the best
  direct            share of directly quoted contents found with exactly their words
"""

import argparse
import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from claims.nlp.attribution import attributions
from claims.nlp.entities import mentions, references
from claims.nlp.parse import parse
from claims.nlp.repair import repaired
from claims.nlp.segment import segment
from claims.nlp.types import Attribution, Span

HALVES = {"odd": 0, "even": 1}
WORD = re.compile(r"[^\W_](?:[\w'’.,-]*\w)?")


@dataclass
class Score:
    """Counts of right, found and wanted words."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, found: set[int], wanted: set[int]) -> None:
        self.right += len(found & wanted)
        self.found += len(found)
        self.wanted += len(wanted)

    @property
    def f1(self) -> float:
        return 2 * self.right / ((self.found + self.wanted) or 1)

    def __str__(self) -> str:
        precision, recall = self.right / (self.found or 1), self.right / (self.wanted or 1)
        return f"P {precision:.3f}  R {recall:.3f}  F1 {self.f1:.3f}"


@dataclass
class Figures:
    content: Score = field(default_factory=Score)
    source: Score = field(default_factory=Score)
    matched: Score = field(default_factory=Score)
    matched_source: Score = field(default_factory=Score)
    direct_right: int = 0
    direct_wanted: int = 0
    misses: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        share = self.direct_right / (self.direct_wanted or 1)
        return "\n".join(
            (
                f"content          {self.content}",
                f"source           {self.source}",
                f"content, matched {self.matched}",
                f"source, matched  {self.matched_source}",
                f"direct, exact    {share:.3f} ({self.direct_right} of {self.direct_wanted})",
            )
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--part", choices=("dev", "train"), default="dev")
    parser.add_argument("--half", choices=("odd", "even"), help="every second article, from the first or the second on")
    parser.add_argument("--limit", type=int, default=None, help="number of articles to read")
    parser.add_argument("--misses", type=int, default=0, help="number of missed or wrong contents to show")
    options = parser.parse_args()
    figures = Figures()
    path = options.data / "extract" / f"polnear_{options.part}.jsonl.gz"
    for row in islice(rows(path), HALVES.get(options.half, 0), options.limit, 2 if options.half else 1):
        measure(row, figures)
    print("\n".join(figures.misses[: options.misses]))
    print(figures)


def rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def measure(row: dict[str, Any], figures: Figures) -> None:
    text = row["text"]
    words = {match.start(): match.group().lower() for match in WORD.finditer(text)}
    parsed = repaired(parse(text, segment(text)))
    named = mentions(parsed, aliases={})
    found = attributions(parsed, named, references(parsed, named))
    wanted = row["attributions"]
    figures.content.add(joined(words, (one.content for one in found)), joined(words, spans(wanted, "content")))
    sources = {one.source for one in found if one.source}
    figures.source.add(joined(words, sources), joined(words, spans(wanted, "source")))
    match(words, found, wanted, figures)
    exact(words, found, wanted, figures)
    figures.misses.extend(misses(text, words, found, wanted))


def spans(annotated: Iterable[dict[str, Any]], key: str) -> Iterator[Span]:
    return (Span(part["start"], part["end"]) for one in annotated for part in one[key])


def joined(words: dict[int, str], parts: Iterable[Span]) -> set[int]:
    return {start for part in parts for start in inside(words, part)}


def inside(words: dict[int, str], part: Span) -> set[int]:
    """The words of a span, by where they start, without a leading "that"."""
    found = [start for start in range(part.start, part.end) if start in words]
    return set(found[1:] if found and words[found[0]] == "that" else found)


def match(words: dict[int, str], found: Iterable[Attribution], wanted: list[dict[str, Any]], figures: Figures) -> None:
    """Pair contents one to one, largest overlap first, and count words of contents and sources within the pairs."""
    left = [(inside(words, a.content), inside(words, a.source) if a.source else set()) for a in found]
    right = [
        (inside(words, Span(part["start"], part["end"])), joined(words, spans([one], "source")))
        for one in wanted
        for part in one["content"]
    ]
    for pair in pairs([a for a, _ in left], [b for b, _ in right]):
        (a, a_source), (b, b_source) = left[pair[0]], right[pair[1]]
        figures.matched.right += len(a & b)
        figures.matched_source.right += len(a_source & b_source)
    figures.matched.found += sum(len(a) for a, _ in left)
    figures.matched.wanted += sum(len(b) for b, _ in right)
    figures.matched_source.found += sum(len(a) for _, a in left)
    figures.matched_source.wanted += sum(len(b) for _, b in right)


def pairs(left: list[set[int]], right: list[set[int]]) -> Iterator[tuple[int, int]]:
    where: dict[int, list[int]] = {}
    for j, b in enumerate(right):
        for word in b:
            where.setdefault(word, []).append(j)
    overlaps = Counter((i, j) for i, a in enumerate(left) for word in a for j in where.get(word, ()))
    ranked = sorted(overlaps, key=lambda pair: (-overlaps[pair] / len(left[pair[0]] | right[pair[1]]), pair))
    used: tuple[set[int], set[int]] = (set(), set())
    for i, j in ranked:
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            yield i, j


def exact(words: dict[int, str], found: Iterable[Attribution], wanted: list[dict[str, Any]], figures: Figures) -> None:
    contents = [inside(words, one.content) for one in found]
    quoted = [one for one in wanted if one["direct"]]
    figures.direct_wanted += len(quoted)
    figures.direct_right += sum(is_exact(words, one, contents) for one in quoted)


def is_exact(words: dict[int, str], one: dict[str, Any], contents: Iterable[set[int]]) -> bool:
    """Whether found contents make up the annotated one word for word; it may be cut in other places."""
    part = joined(words, spans([one], "content"))
    return bool(part) and set().union(*(content for content in contents if content <= part)) == part


def misses(
    text: str, words: dict[int, str], found: Iterable[Attribution], wanted: list[dict[str, Any]]
) -> Iterator[str]:
    """What was missed for the most part, and what was found for nothing, with the words around it."""
    contents = [inside(words, one.content) for one in found]
    for one in wanted:
        if one["direct"] and not is_exact(words, one, contents):
            yield f"DIRECT {shown(one, 'source')} | {shown(one, 'cue')} | {shown(one, 'content')}"
    all_found = joined(words, (one.content for one in found))
    all_wanted = joined(words, spans(wanted, "content"))
    for one in wanted:
        part = joined(words, spans([one], "content"))
        if len(part - all_found) > len(part) / 2:
            yield f"MISSED {shown(one, 'source')} | {shown(one, 'cue')} | {shown(one, 'content')}"
    for a in found:
        part = inside(words, a.content)
        if len(part - all_wanted) > len(part) / 2:
            yield f"EXTRA  {a.source.of(text) if a.source else '-'} | {a.cue.of(text)} | {a.content.of(text)}"


def shown(one: dict[str, Any], key: str) -> str:
    return " … ".join(part["text"] for part in one[key])[:160]


if __name__ == "__main__":
    main()
