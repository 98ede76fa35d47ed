"""How often the engine was right, by what people decided: per relation and per rule."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from claims.models import Story
from claims.models.choices import OutcomeState, Relation
from claims.models.links import ASKED, Link

DECIDED = (OutcomeState.AGREED, OutcomeState.ADJUDICATED)


@dataclass(slots=True)
class Score:
    """Of the decided links those it was suggested for, how many people confirmed, and what they said instead."""

    name: str
    suggested: int = 0
    right: int = 0
    instead: Counter[str] = field(default_factory=Counter)

    @property
    def precision(self) -> float | None:
        return self.right / self.suggested if self.suggested else None

    def add(self, *, right: bool, answer: str) -> None:
        self.suggested += 1
        self.right += right
        if not right:
            self.instead[answer] += 1


@dataclass(slots=True)
class RelationScore(Score):
    """`decided`: the links that people gave this relation, suggested or made by hand."""

    decided: int = 0

    @property
    def recall(self) -> float | None:
        return self.right / self.decided if self.decided else None


@dataclass(frozen=True, slots=True)
class Evaluation:
    links: int
    relations: tuple[RelationScore, ...]
    rules: tuple[Score, ...]


def evaluate(*, story: Story | None = None) -> Evaluation:
    """The newest suggestion of each decided link beside its outcome; an update must have the right direction too."""
    links = Link.objects.filter(state__in=DECIDED)
    links = links if story is None else links.of_story(story)
    rows = links.order_by("pk").values_list(
        "relation", "direction", "suggestion__relation", "suggestion__direction", "suggestion__reasons"
    )
    relations = {relation: RelationScore(relation.label) for relation in ASKED}
    rules: dict[str, Score] = {}
    count = 0
    for relation, direction, said, said_direction, reasons in rows.iterator():
        count += 1
        right = (relation, direction) == (said, said_direction)
        if relation in relations:
            relations[Relation(relation)].decided += 1
        if said in relations:
            relations[Relation(said)].add(right=right, answer=_answer(relation, same=relation == said))
            for rule in _rules(reasons):
                rules.setdefault(rule, Score(rule)).add(right=right, answer=_answer(relation, same=relation == said))
    return Evaluation(count, tuple(relations.values()), tuple(rules[name] for name in sorted(rules)))


def _answer(relation: str, *, same: bool) -> str:
    return f"{relation} the other way round" if same else relation


def _rules(reasons: Iterable[dict[str, str]]) -> list[str]:
    """The rules that fired, each once; gates argue for nothing."""
    return sorted({reason["rule"] for reason in reasons if not reason["rule"].startswith("gate.")})
