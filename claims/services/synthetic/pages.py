"""An invented text as it is written, with all that a reading of it would have found."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from string import Formatter

from claims.nlp import types
from claims.nlp.types import EntityKind, Granularity, Role
from claims.services.synthetic.saying import Name, Saying

SENTENCES_A_PARAGRAPH = 3


@dataclass(frozen=True, slots=True)
class Page:
    """A text and its reading: what the engine would hand over for it."""

    text: str
    reading: types.Reading


def page(title: str, sayings: Iterable[Saying], published: date) -> Page:
    writer = Writer(text=f"{title}\n\n")
    for number, saying in enumerate(sayings, start=1):
        writer.tell(saying)
        writer.text += "\n\n" if number % SENTENCES_A_PARAGRAPH == 0 else " "
    reading = types.Reading(
        published=published,
        sentences=(),
        claims=tuple(writer.claims),
        attributions=(),
        quantities=tuple(writer.quantities),
        periods=tuple(writer.periods),
        entities=tuple(writer.entities),
    )
    return Page(writer.text.strip(), reading)


@dataclass(slots=True)
class Writer:
    text: str
    claims: list[types.Claim] = field(default_factory=list)
    quantities: list[types.Quantity] = field(default_factory=list)
    periods: list[types.Period] = field(default_factory=list)
    entities: list[types.Mention] = field(default_factory=list)

    def tell(self, saying: Saying) -> None:
        """One sentence: what is said, and by whom if not by the outlet itself."""
        before = (len(self.quantities), len(self.periods), len(self.entities))
        start = len(self.text)
        spans = dict(self._fill(saying))
        end = len(self.text)
        self.text = self.text[:start] + self.text[start].upper() + self.text[start + 1 :]
        if saying.speaker:
            self.text += f", {saying.speaker.text} {saying.cue}"
        self.text += "."
        after = (len(self.quantities), len(self.periods), len(self.entities))
        refers = [tuple(range(*both)) for both in zip(before, after, strict=True)]
        self.claims.append(_claim(saying, self.text[start:end], start, spans, refers))

    def _fill(self, saying: Saying) -> Iterator[tuple[str, types.Span]]:
        """Write the template's words, and give the span of each of its slots."""
        for words, slot, _, _ in Formatter().parse(saying.fact.kind.template):
            self.text += words
            if slot:
                start = len(self.text)
                self.text += _words(saying, slot)
                yield slot, types.Span(start, len(self.text))
                self._note(saying, slot, start)

    def _note(self, saying: Saying, slot: str, start: int) -> None:
        words = self.text[start:]
        if slot == "amount":
            self.quantities.append(_quantity(saying, words, start))
        elif slot == "time":
            self.periods.append(_period(saying.day, words, start))
        elif slot in ("place", "body", "person"):
            kind = getattr(saying.fact, slot).kind
            self.entities.append(types.Mention(start, len(self.text), words, words, EntityKind(kind)))


def _words(saying: Saying, slot: str) -> str:
    fact = saying.fact
    if slot in ("place", "body", "person"):
        name: Name = getattr(fact, slot)
        return name.text
    day = saying.day
    return {
        "verb": fact.kind.verb,
        "thing": fact.thing,
        "amount": saying.amount,
        "time": f"on {day:%A} {day.day} {day:%B}",
    }[slot]


def _quantity(saying: Saying, words: str, start: int) -> types.Quantity:
    measure = saying.fact.kind.of
    assert measure is not None
    value = float(saying.value * (1_000_000 if measure.unit == "euro" else 1))
    return types.Quantity(
        start=start,
        end=start + len(words),
        text=words,
        low=value,
        high=value,
        unit=measure.unit,
        comparator=saying.comparator,
        change=measure.change,
        base=None,
        measures=measure.noun,
        part=types.ChangePart.AMOUNT if measure.change else None,
    )


def _period(day: date, words: str, start: int) -> types.Period:
    following = day + timedelta(days=1)
    return types.Period(
        start, start + len(words), words, day.isoformat(), following.isoformat(), Granularity.DAY, day.isoformat()
    )


def _claim(
    saying: Saying, quote: str, start: int, spans: dict[str, types.Span], refers: list[tuple[int, ...]]
) -> types.Claim:
    kind = saying.fact.kind
    quantities, periods, entities = refers
    return types.Claim(
        start=start,
        end=start + len(quote),
        quote=quote,
        statement=f"{quote}.",
        speaker=saying.speaker.text if saying.speaker else "",
        cue=saying.cue,
        attribution=None,
        modality=kind.modality,
        polarity=kind.polarity,
        needs_context=False,
        check_worthiness=saying.worthiness,
        facets={
            "has_quantity": bool(quantities),
            "names_entities": bool(entities),
            "attributed": saying.speaker is not None,
            "specific_time": bool(periods),
            "verifiable_predicate": kind.modality == types.Modality.ASSERTED,
        },
        quantities=quantities,
        periods=periods,
        entities=entities,
        frame=_frame(saying, spans),
    )


def _frame(saying: Saying, spans: dict[str, types.Span]) -> types.Frame:
    verb = spans["verb"]
    arguments = [
        _argument(saying, slot, span, verb) for slot, span in spans.items() if slot not in ("verb", "amount", "time")
    ]
    return types.Frame(saying.fact.kind.lemma, verb.start, verb.end, tuple(arguments))


def _argument(saying: Saying, slot: str, span: types.Span, verb: types.Span) -> types.Argument:
    words = _words(saying, slot)
    is_place = slot == "place"
    role = Role.PLACE if is_place else Role.SUBJECT if span.start < verb.start else Role.OBJECT
    folded = tuple(words.lower().split())
    return types.Argument(
        role, "in" if is_place else "", folded[-1], folded, "" if slot == "thing" else words, span.start, span.end
    )
