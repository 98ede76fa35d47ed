"""Which claims of an invented story are linked, what the machine said of them, and what reviewers answered."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from claims.models import Claim, Judgement, Link, Suggestion, User, derived_id
from claims.models.choices import Answer, Direction, OutcomeState, Relation
from claims.nlp import pipeline
from claims.services.outcomes import outcome
from claims.services.queueing import keep
from claims.services.synthetic import words
from claims.services.synthetic.saying import Saying, Way

MOST = 10  # links of one claim
AGAIN = 0.35  # how often a claim is linked with the first that told its fact too, not only with the last before it
ASIDE = 0.05  # and with a claim of another fact, which cannot be compared
ANSWERED = 0.45
REASONS = {
    Relation.AGREES: ("value.same", "same", "Both say the same."),
    Relation.CONTRADICTS: ("value.conflict", "value", "The two cannot both be true."),
    Relation.UPDATES: ("time.later_report", "later_value", "A later report gives a newer figure."),
    Relation.RELATED: ("gate.measure", "other_measure", "They speak of different things."),
}
OTHERWISE = (Answer.RELATED, Answer.UNRELATED, Answer.CANNOT_TELL, Answer.AGREES)


@dataclass(frozen=True, slots=True)
class Told:
    """A stored claim with what was drawn for it."""

    claim: Claim
    saying: Saying


@dataclass(frozen=True, slots=True)
class Judges:
    reviewers: Sequence[User]
    curator: User


def draw_links(chance: Random, told: Sequence[Told]) -> list[tuple[Link, Suggestion]]:
    """Each claim with the one that told its fact before it, and more; once a pair."""
    facts: Mapping[int, list[Told]] = defaultdict(list)
    drawn: dict[str, tuple[Link, Suggestion]] = {}
    ends: Counter[Claim] = Counter()
    for at, one in enumerate(told):
        before = facts[one.saying.fact.number]
        for other in _partners(chance, before, told[:at]):
            if other.claim.article != one.claim.article and max(ends[one.claim], ends[other.claim]) < MOST:
                ends.update((one.claim, other.claim))
                link = _link(other.claim, one.claim)
                drawn[link.public_id] = (link, _suggestion(chance, link, other, one))
        before.append(one)
    return list(drawn.values())


def draw_judgements(chance: Random, link: Link, suggestion: Suggestion, judges: Judges) -> list[Judgement]:
    """Some pairs are answered, a few by two who differ; a curator may have the last word."""
    if suggestion.relation == Relation.RELATED or chance.random() >= ANSWERED:
        return []
    first, second = chance.sample(judges.reviewers, 2)
    given = [_answer(chance, link, suggestion, first)]
    if chance.random() < 0.25:
        given.append(_answer(chance, link, suggestion, second))
    if chance.random() < 0.04:
        given.append(Judgement(link=link, reviewer=first, relation=Answer.TAKEN_BACK))
    if chance.random() < 0.05:
        given.append(_answer(chance, link, suggestion, judges.curator, adjudication=True))
    return given


def settle(link: Link, suggestion: Suggestion, judgements: Sequence[Judgement], *, now: Any) -> None:
    """What stands of the link and what it is found by, told by the functions that tell it of every link."""
    stories = (link.a.article.story, link.b.article.story)
    stands = outcome(judgements, reviewers_needed=max(story.reviewers_needed for story in stories))
    link.state, link.relation, link.direction = stands.state, stands.relation, stands.direction
    link.decided_at = now if stands.state in (OutcomeState.AGREED, OutcomeState.ADJUDICATED) else None
    link.suggestion = suggestion
    keep(link)
    link.suggestion = None  # until it has a row of its own


def _partners(chance: Random, same: Sequence[Told], all_before: Sequence[Told]) -> Iterator[Told]:
    if same:
        yield same[-1]
        if chance.random() < AGAIN:
            yield same[0]
    if all_before and chance.random() < ASIDE:
        other = chance.choice(all_before)
        if other not in same:
            yield other


def _link(one: Claim, other: Claim) -> Link:
    a, b = sorted((one, other), key=lambda claim: claim.public_id)
    return Link(public_id=derived_id("link", a.public_id, b.public_id), a=a, b=b)


def _suggestion(chance: Random, link: Link, earlier: Told, later: Told) -> Suggestion:
    relation, newer = _relation(earlier, later)
    confidence = round(chance.uniform(0.5, 0.98), 4)
    rule, kind, text = REASONS[relation]
    rounded = relation == Relation.AGREES and Way.ROUNDED in (earlier.saying.way, later.saying.way)
    if rounded and earlier.saying.way != later.saying.way:
        rule, kind, text = "value.rounding", "rounding", "One value is the other, rounded."
    reason = {"rule": rule, "kind": kind, "text": text, "a": _excerpt(link.a), "b": _excerpt(link.b)}
    return Suggestion(
        link=link,
        engine_version=pipeline.VERSION,
        relation=relation,
        direction=_direction(link, newer) if newer else "",
        confidence=confidence,
        scores=_scores(relation, confidence),
        reasons=[reason],
    )


def _relation(earlier: Told, later: Told) -> tuple[Relation, Claim | None]:
    """And of an update the claim that is the newer."""
    if earlier.saying.fact.number != later.saying.fact.number:
        return Relation.RELATED, None
    ways = {earlier.saying.way, later.saying.way}
    if len(ways) == 1 or ways == {Way.SAME, Way.ROUNDED}:
        return Relation.AGREES, None
    if Way.LATER in ways:
        return Relation.UPDATES, (later if later.saying.way == Way.LATER else earlier).claim
    if Way.OTHER in ways:
        return Relation.CONTRADICTS, None
    return Relation.AGREES, None


def _direction(link: Link, newer: Claim) -> Direction:
    return Direction.A_UPDATES_B if newer == link.a else Direction.B_UPDATES_A


def _scores(relation: Relation, confidence: float) -> dict[str, float]:
    rest = round((1 - confidence) / 4, 4)
    return {each.value: confidence if each == relation else rest for each in Relation}


def _excerpt(claim: Claim) -> dict[str, Any]:
    """The whole of a claim's words; offsets count from its anchor."""
    words_of = claim.statement.removesuffix(".")
    return {"start": 0, "end": len(words_of), "text": words_of}


def _answer(
    chance: Random, link: Link, suggestion: Suggestion, reviewer: User, *, adjudication: bool = False
) -> Judgement:
    as_suggested = chance.random() < 0.85
    relation = suggestion.relation if as_suggested else chance.choice(OTHERWISE)
    return Judgement(
        link=link,
        reviewer=reviewer,
        relation=relation,
        direction=suggestion.direction if relation == Answer.UPDATES else "",
        note=chance.choice(words.NOTES),
        adjudication=adjudication,
    )
