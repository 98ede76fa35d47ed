"""How many pronouns of the gold the engine resolves, and how many of those rightly."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from claims.nlp.entities import mentions, references
from claims.nlp.parse import parse
from claims.nlp.repair import repaired
from claims.nlp.segment import segment

GOLD = Path(__file__).parent / "gold"


@dataclass(frozen=True, slots=True)
class Answer:
    """A pronoun with what it may stand for (“” where it must be left open) and what was found."""

    text: str
    word: str
    means: tuple[str, ...]
    found: str

    @property
    def right(self) -> bool:
        return _plain(self.found) in {_plain(name) for name in self.means}


def answers(part: str) -> Iterator[Answer]:
    for line in (GOLD / f"pronouns_{part}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        found = _found(row["text"])
        for pronoun in row["pronouns"]:
            yield Answer(row["text"], pronoun["word"], tuple(pronoun["means"]), found.get(pronoun["start"], ""))


def _found(text: str) -> dict[int, str]:
    parsed = repaired(parse(text, segment(text)))
    return {reference.start: reference.name for reference in references(parsed, mentions(parsed))}


def _plain(name: str) -> str:
    return name.lower().removeprefix("the ")


def scores(part: str) -> tuple[float, float]:
    """Of those resolved the share that is right; of those with an antecedent the share found."""
    all_of_them = list(answers(part))
    resolved = [answer for answer in all_of_them if answer.found]
    known = [answer for answer in all_of_them if "" not in answer.means]
    return (
        sum(answer.right for answer in resolved) / len(resolved),
        sum(answer.right for answer in known) / len(known),
    )
