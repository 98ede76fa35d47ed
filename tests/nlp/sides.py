"""Sides made by hand, for tests of comparing that are not about reading."""

from datetime import date

from claims.nlp.types import (
    Argument,
    Claim,
    Comparator,
    EntityKind,
    Frame,
    Granularity,
    Mention,
    Modality,
    Period,
    Polarity,
    Quantity,
    Role,
    Side,
)

SIMPLE_ROLES = {
    "subject": Role.SUBJECT,
    "object": Role.OBJECT,
    "complement": Role.COMPLEMENT,
    "place": Role.PLACE,
    "other": Role.OTHER,
}


def make_side(
    statement: str,
    predicate: str = "",
    *,
    subject: str = "",
    object: str = "",
    complement: str = "",
    place: str = "",
    other: str = "",
    names: tuple[str, ...] = (),
    quantities: tuple[Quantity, ...] = (),
    periods: tuple[Period, ...] = (),
    speaker: str = "",
    modality: Modality = Modality.ASSERTED,
    polarity: Polarity = Polarity.AFFIRMED,
    published: date | None = None,
) -> Side:
    """A claim whose quote is its statement; the parts are words of the statement, the predicate a lemma."""
    parts = {"subject": subject, "object": object, "complement": complement, "place": place, "other": other}
    arguments = tuple(_argument(statement, role, words, names) for role, words in parts.items() if words)
    claim = Claim(
        start=0,
        end=len(statement),
        quote=statement,
        statement=statement,
        speaker=speaker,
        cue="",
        attribution=None,
        modality=modality,
        polarity=polarity,
        needs_context=False,
        check_worthiness=0.5,
        facets={},
        quantities=tuple(range(len(quantities))),
        periods=tuple(range(len(periods))),
        entities=tuple(range(len(names))),
        frame=Frame(predicate, 0, 0, arguments),
    )
    mentions = tuple(_mention(statement, name) for name in names)
    return Side(claim, published, quantities, periods, mentions)


def make_quantity(
    statement: str,
    text: str,
    value: float | None,
    *,
    unit: str = "",
    high: float | None = None,
    comparator: Comparator = Comparator.EXACTLY,
    measures: str = "",
) -> Quantity:
    """A single value, or a range where `high` is given; open ends follow from the comparator."""
    start = statement.index(text)
    low = None if comparator in {Comparator.LESS_THAN, Comparator.AT_MOST} else value
    top = None if comparator in {Comparator.MORE_THAN, Comparator.AT_LEAST} else value if high is None else high
    return Quantity(start, start + len(text), text, low, top, unit, comparator, None, None, measures)


def make_period(statement: str, text: str, begins: str, ends: str) -> Period:
    start = statement.index(text)
    return Period(start, start + len(text), text, begins, ends, Granularity.DAY, begins)


def _argument(statement: str, role: str, words: str, names: tuple[str, ...]) -> Argument:
    start = statement.index(words)
    plain = words.lower().split()
    name = next((name for name in names if name in words), "")
    head = name.split()[-1].lower() if name else plain[-1]
    preposition = plain[0] if role in {"place", "other"} else ""
    return Argument(SIMPLE_ROLES[role], preposition, head, tuple(plain), name, start, start + len(words))


def _mention(statement: str, name: str) -> Mention:
    start = statement.index(name)
    return Mention(start, start + len(name), name, name, EntityKind.OTHER)
