"""Facts of an invented story, and the ways in which its articles tell them."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import IntEnum
from random import Random

from claims.nlp.types import Comparator, EntityKind
from claims.services.synthetic import words
from claims.services.synthetic.words import Kind, Measure


class Way(IntEnum):
    """How an article's figures, or its day where it has none, are to those of the first."""

    SAME, ROUNDED, OTHER, LATER = range(4)


@dataclass(frozen=True, slots=True)
class Name:
    text: str
    kind: EntityKind


@dataclass(frozen=True, slots=True)
class Fact:
    """What several articles tell: the words in the slots of its kind, and its true figure and day."""

    number: int
    kind: Kind
    place: Name
    body: Name
    person: Name
    thing: str
    value: int
    day: date


@dataclass(frozen=True, slots=True)
class Saying:
    """One article's telling of a fact. Without a speaker the outlet itself says so."""

    fact: Fact
    way: Way
    speaker: Name | None
    cue: str
    worthiness: float

    @property
    def value(self) -> int:
        measure = self.fact.kind.of
        return _value(self.fact.value, measure, self.way) if measure else 0

    @property
    def day(self) -> date:
        """Where no figure tells two ways apart, the day does."""
        moved = self.fact.kind.of is None and self.way in (Way.OTHER, Way.LATER)
        return self.fact.day + timedelta(days=2 * self.way) if moved else self.fact.day

    @property
    def comparator(self) -> Comparator:
        return Comparator.ABOUT if self.way == Way.ROUNDED and self.fact.kind.of else Comparator.EXACTLY

    @property
    def amount(self) -> str:
        measure = self.fact.kind.of
        about = "about " if self.comparator == Comparator.ABOUT else ""
        return f"{about}{self.value:,} {measure.words}" if measure else ""

    def later(self) -> "Saying":
        return replace(self, way=Way.LATER) if self.fact.kind.varies else self


def draw_facts(chance: Random, number: int, day: date) -> list[Fact]:
    """Facts around a few places, bodies and people that all articles of the story share."""
    places = [_place(chance) for _ in range(6)]
    bodies = [_body(chance, place) for place in places]
    people = [_person(chance) for _ in range(8)]
    return [
        Fact(
            number=each,
            kind=(kind := chance.choice(words.KINDS)),
            place=chance.choice(places),
            body=chance.choice(bodies),
            person=chance.choice(people),
            thing=chance.choice(words.THINGS),
            value=_true_value(chance, kind.of),
            day=day - timedelta(days=chance.randrange(4)),
        )
        for each in range(number)
    ]


def draw_saying(chance: Random, fact: Fact, *, late: bool) -> Saying:
    """`late`: whether the article stands so late in the story that it may know a newer figure."""
    drawn = chance.choices(tuple(Way), weights=(74, 10, 9, 7 if late else 0))[0]
    speaker = chance.choice((fact.person, fact.body)) if chance.random() < 0.35 else None
    return Saying(
        fact=fact,
        way=drawn if fact.kind.varies else Way.SAME,
        speaker=speaker,
        cue=chance.choice(words.CUES) if speaker else "",
        worthiness=round(chance.betavariate(3, 2), 4),
    )


def _place(chance: Random) -> Name:
    return Name(chance.choice(words.PLACE_BEGINS) + chance.choice(words.PLACE_ENDS), EntityKind.PLACE)


def _body(chance: Random, place: Name) -> Name:
    return Name(f"{place.text} {chance.choice(words.BODIES)}", EntityKind.ORGANISATION)


def _person(chance: Random) -> Name:
    return Name(f"{chance.choice(words.FIRST_NAMES)} {chance.choice(words.LAST_NAMES)}", EntityKind.PERSON)


def _true_value(chance: Random, measure: Measure | None) -> int:
    return chance.randrange(measure.low, measure.high, measure.step) if measure else 0


def _value(true: int, measure: Measure, way: Way) -> int:
    if way == Way.ROUNDED:
        return int(float(f"{true:.1e}"))  # to two significant digits
    added = (0, 0, max(true // 4, 1), max(true // 2, 2))[way]
    return true + added * measure.step
