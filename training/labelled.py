"""Our own labelled sentences, each with what the engine weighs of it."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from claims.nlp.extract.reading import Candidate, Weighed, weigh
from claims.nlp.pipeline import find
from tests.articles import GoldArticle, articles

GOLD = Path(__file__).parents[1] / "tests" / "gold"
SPEECHES = (GOLD / "speeches.jsonl", GOLD / "speeches_train.jsonl")
Traits = dict[str, float]


@dataclass(frozen=True, slots=True)
class Labelled:
    group: str  # the speech or the article
    weighed: Weighed
    claim: bool
    check_worthy: bool


def speeches(part: str = "train") -> Iterator[Labelled]:
    for path in SPEECHES:
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            if row["part"] == part:
                yield from (
                    Labelled(row["speech"], weighed, row["claim"], row["check_worthy"])
                    for weighed in longest(list(weigh(*find(row["text"]))))
                )


def longest(found: Sequence[Weighed]) -> Sequence[Weighed]:
    """Where the engine sees several sentences in one of the gold, that which holds most."""
    return sorted(found, key=lambda weighed: -weighed.traits.get("long", -weighed.traits.get("short", 0.0)))[:1]


@dataclass(frozen=True, slots=True)
class Judged:
    """A clause of an article, and whether people wrote it down as a claim."""

    group: str
    candidate: Candidate
    claim: bool


def clauses() -> Iterator[Judged]:
    """Of the articles to tune on: what is a claim of the gold, and what stands in a sentence without one."""
    for gold in articles("tuning"):
        for weighed in weigh(*find(gold.text, published=gold.published)):
            for candidate in weighed.candidates:
                if _is_told(gold, candidate):
                    yield Judged(gold.name, candidate, claim=True)
                elif not _in_claim(gold, candidate):
                    yield Judged(gold.name, candidate, claim=False)


def _is_told(gold: GoldArticle, candidate: Candidate) -> bool:
    """Either anchor lies inside the other."""
    found = candidate.claim
    return any(
        (told.start <= found.start and found.end <= told.end) or (found.start <= told.start and told.end <= found.end)
        for told in gold.claims
    )


def _in_claim(gold: GoldArticle, candidate: Candidate) -> bool:
    return any(one.claim and one.start <= candidate.claim.start < one.end for one in gold.sentences)
