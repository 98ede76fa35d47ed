"""How well the engine did on a gold story, counted by pairing its claims with the gold's one to one."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

WORD = re.compile(r"\w+")
LEAST_COVERAGE = 0.6  # of the gold statement's words, for two statements to be about one thing
DIRECTIONS = {"a_updates_b": "b_updates_a", "b_updates_a": "a_updates_b", "": ""}


@dataclass(frozen=True, slots=True)
class Told:
    """A claim, as the engine made it or as a person wrote it down."""

    id: str
    article: str
    start: int
    end: int
    statement: str
    speaker: str
    modality: str
    polarity: str
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    a: str
    b: str
    relation: str
    direction: str
    optional: bool = False
    more_specific: str = ""  # "a" or "b", of two that agree


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    right: int
    of: int

    @property
    def value(self) -> float:
        return self.right / self.of if self.of else 0.0

    def __str__(self) -> str:
        return f"{self.value:.2f} ({self.right} of {self.of})"


def lines(path: Path) -> Iterator[Mapping[str, object]]:
    return map(json.loads, path.read_text("utf-8").splitlines())


def gold_claims(path: Path, texts: Mapping[str, str]) -> list[Told]:
    """The gold of a story; `texts` are the articles' stored texts by file name."""
    return [gold_claim(line, texts) for line in lines(path)]


def gold_claim(line: Mapping[str, object], texts: Mapping[str, str]) -> Told:
    start = texts[line["article"]].index(line["quote"])
    return Told(
        id=line["id"],
        article=line["article"],
        start=start,
        end=start + len(line["quote"]),
        statement=line["statement"],
        speaker=line["speaker"],
        modality=line["modality"],
        polarity=line["polarity"],
        values=tuple(value["value"] for value in line["values"]),
    )


def gold_pairs(path: Path) -> list[Pair]:
    return [Pair(**line) for line in lines(path)]


def paired(gold: Sequence[Told], found: Sequence[Told]) -> dict[str, Told]:
    """Told ids to the claims that say the same; best first, each used once."""
    ranked = sorted(
        ((coverage(g, f), g, f) for g in gold for f in found if same(g, f)),
        key=lambda row: (-row[0], row[1].id, row[2].start, row[2].id),
    )
    result: dict[str, Told] = {}
    used: set[str] = set()
    for _, g, f in ranked:
        if g.id not in result and f.id not in used:
            result[g.id] = f
            used.add(f.id)
    return result


def same(g: Told, f: Told) -> bool:
    """Whether the claim stands on the gold's words, says what it says, and has its numbers and polarity."""
    return (
        g.article == f.article
        and g.start < f.end
        and f.start < g.end
        and g.polarity == f.polarity
        and has_values(f.values, g.values)
        and coverage(g, f) >= LEAST_COVERAGE
    )


def has_values(have: Iterable[float], wanted: Iterable[float]) -> bool:
    have = tuple(have)
    return all(any(abs(value - other) <= 0.01 * abs(value) for other in have) for value in wanted)


def coverage(g: Told, f: Told) -> float:
    """How much two statements share, as F1 of their words."""
    wanted, have = (set(map(stem, WORD.findall(statement.lower()))) for statement in (g.statement, f.statement))
    return 2 * len(wanted & have) / (len(wanted) + len(have))


def stem(word: str) -> str:
    """A word without its commonest endings, so that tense and number do not decide."""
    return re.sub(r"(?<=\w{3})(ing|ed|es|s)$", "", word)


def same_speaker(gold: str, found: str) -> bool:
    plain = [re.sub(r"^the ", "", name.lower()) for name in (gold, found)]
    return plain[0] == plain[1]


def agreement_of_links(
    gold: Sequence[Pair], suggested: Sequence[Pair], match: Mapping[str, Told]
) -> tuple[Share, Share, Share]:
    """Precision, recall and precision of "contradicts" of the suggested links among the gold's claims.

    Recall counts the gold's pairs whether or not their claims were found: that is what a person sees.
    """
    by_found = {claim.id: name for name, claim in match.items()}
    answers = {frozenset((pair.a, pair.b)): pair for pair in gold}
    right = dict.fromkeys(("all", "contradicts"), 0)
    of = dict(right)
    got: set[frozenset[str]] = set()
    for pair in suggested:
        ends = frozenset(by_found.get(end, f"?{end}") for end in (pair.a, pair.b))
        answer = answers.get(ends)
        if answer is not None and answer.optional:
            continue
        good = answer is not None and says_the_same(pair, answer, by_found)
        got |= {ends} if good else set()
        for name in ("all", "contradicts") if pair.relation == "contradicts" else ("all",):
            right[name] += good
            of[name] += 1
    wanted = {ends for ends, pair in answers.items() if not pair.optional}
    return (
        Share(right["all"], of["all"]),
        Share(len(got), len(wanted)),
        Share(right["contradicts"], of["contradicts"]),
    )


def says_the_same(pair: Pair, answer: Pair, by_found: Mapping[str, str]) -> bool:
    direction = pair.direction if by_found.get(pair.a) == answer.a else DIRECTIONS[pair.direction]
    return pair.relation == answer.relation and direction == answer.direction
