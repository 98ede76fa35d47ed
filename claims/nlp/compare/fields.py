"""A side of a comparison -> its fields, folded so that they can be held against those of another side."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claims.nlp.compare.denials import Deed, deeds, position
from claims.nlp.lexicons.events import SUPPORT
from claims.nlp.types import Argument, EntityKind, Excerpt, Polarity, Role, Side
from claims.nlp.words import Word, fold, words

_SUPPORT = frozenset(fold(word)[0] for word in SUPPORT)
_CHANGING = fold("rise")[0]
NAME_WEIGHT = 1.5
LIGHT_WEIGHT = 0.35
LONGEST_PHRASE = 30  # characters from a predicate to the end of its phrase
BESIDE_LIGHT = (
    45  # characters from a verb that tells little by itself to the words that do ("took 90 of them into custody")
)


@dataclass(frozen=True, slots=True)
class Slot:
    """One part of a claim: what its words mean, which of them are names, and where they stand.

    `entity` are the words of the name where the part is an entity itself; `names` also those beside it
    ("the central bank of France" is not France).
    """

    folds: frozenset[str]
    entity: frozenset[str]
    names: frozenset[str]
    head: str
    preposition: str
    excerpt: Excerpt


@dataclass(frozen=True, slots=True)
class Event:
    """What is said to happen or to be the case. `pole` tells the end of an opposition, as in "rose"."""

    fold: str
    pole: int
    excerpt: Excerpt

    @property
    def state(self) -> bool:
        return not self.fold or self.fold in _SUPPORT

    @property
    def level(self) -> bool:
        """Whether it tells at what value something stands: "is", "reached", "fell to"."""
        return self.state or self.fold == _CHANGING


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of one claim. `words` leaves out quantities and periods, which are compared as what they are.

    `kinds` tells of the words of its names what they name; `told` is what the claim tells by its predicate, `beside`
    what it tells in other parts.
    """

    side: Side
    words: tuple[Word, ...]
    folds: frozenset[str]
    names: frozenset[str]
    event: Event
    subject: Slot | None
    objects: tuple[Slot, ...]
    complements: tuple[Slot, ...]
    places: tuple[Slot, ...]
    others: tuple[Slot, ...]
    kinds: Mapping[str, EntityKind]
    told: tuple[Deed, ...]
    beside: tuple[Deed, ...]
    senses: frozenset[str]
    poled: tuple[Word, ...]

    @property
    def theme(self) -> Slot | None:
        """What the claim is about: its subject, or in a passive what it happens to."""
        return self.subject or (self.objects[0] if self.objects else None)

    @property
    def negated(self) -> bool:
        return self.side.claim.polarity is Polarity.NEGATED

    @property
    def whole(self) -> Excerpt:
        claim = self.side.claim
        return Excerpt(claim.start, claim.end, claim.quote)


def fields(side: Side) -> Fields:
    """The side's fields, ready to be compared with many others."""
    names = _names(side)
    found = _content(side)
    slots = {role: tuple(_slot(side, arg, names) for arg in side.claim.frame.all(role)) for role in Role}
    event = _event(side)
    told = _told(side, event)
    beside = tuple(deed for deed in deeds(side.claim.statement) if deed not in told)
    return Fields(
        side=side,
        words=found,
        folds=frozenset(word.fold for word in found),
        names=frozenset(word.fold for word in found if word.name or word.fold in names),
        event=event,
        subject=_joined(slots[Role.SUBJECT]),
        objects=slots[Role.OBJECT],
        complements=slots[Role.COMPLEMENT],
        places=slots[Role.PLACE],
        others=slots[Role.OTHER],
        kinds={word.fold: each.kind for each in side.entities for word in (*words(each.text), *words(each.name))},
        told=_plain(told),
        beside=_plain(beside),
        poled=tuple(word for word in found if word.pole),
        senses=frozenset(deed.sense for deed in (*told, *beside)),
    )


def weight(word: Word, names: frozenset[str]) -> float:
    """How much it tells that a side has the word: a name more than a common noun, "new" next to nothing."""
    if word.fold in names or word.number:
        return NAME_WEIGHT
    return LIGHT_WEIGHT if word.light else 1.0


def excerpt(side: Side, start: int, end: int) -> Excerpt:
    """The words of the claim's quote between the offsets, or the whole quote where they lie outside it."""
    claim = side.claim
    if not claim.start <= start < end <= claim.end:
        return Excerpt(claim.start, claim.end, claim.quote)
    return Excerpt(start, end, claim.quote[start - claim.start : end - claim.start])


def _content(side: Side) -> tuple[Word, ...]:
    """The content words of the statement that are no part of a quantity or a period."""
    counted = {word.fold for quantity in side.quantities for word in words(quantity.text)}
    counted |= {word.fold for quantity in side.quantities for word in words(quantity.unit)} - {"person"}
    counted |= {word.fold for period in side.periods for word in words(period.text)}
    return tuple(word for word in words(side.claim.statement) if word.fold not in counted)


def _names(side: Side) -> frozenset[str]:
    return frozenset(
        word.fold for mention in side.entities for word in words(mention.name) if not word.light and not word.number
    )


def _slot(side: Side, argument: Argument, names: frozenset[str]) -> Slot:
    said = excerpt(side, argument.start, argument.end)
    inside = argument.start >= side.claim.start and argument.end <= side.claim.end
    found = (*(words(said.text) if inside else ()), *words(argument.name))
    folds = frozenset(word.fold for word in found) or frozenset(fold(word)[0] for word in argument.words)
    entity = frozenset(word.fold for word in words(argument.name) if not word.light)
    named = words(argument.name) or tuple(word for word in found if word.name)
    return Slot(
        folds=folds,
        entity=entity,
        names=frozenset(word.fold for word in named if not word.light) | (folds & names),
        head=fold(argument.head)[0],
        preposition=argument.preposition,
        excerpt=said,
    )


def _joined(slots: tuple[Slot, ...]) -> Slot | None:
    """The several subjects of one claim as one."""
    if len(slots) < 2:
        return slots[0] if slots else None
    return Slot(
        folds=_union(slot.folds for slot in slots),
        entity=_union(slot.entity for slot in slots),
        names=_union(slot.names for slot in slots),
        head=slots[0].head,
        preposition=slots[0].preposition,
        excerpt=slots[0].excerpt,
    )


def _union(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*sets)


def _known(predicate: str) -> tuple[str, int]:
    """What a predicate means; a phrasal verb that the lexicon lacks is told by its verb."""
    if not predicate:
        return "", 0
    meaning, pole = fold(predicate)
    return fold(predicate.partition(" ")[0]) if " " in meaning and " " in predicate else (meaning, pole)


def _event(side: Side) -> Event:
    """The predicate, or the phrase of the lexicon that it begins ("took place", "walked out")."""
    claim, frame = side.claim, side.claim.frame
    meaning, pole = _known(frame.predicate)
    if claim.start <= frame.start < frame.end <= claim.end:
        after = claim.quote[frame.start - claim.start :][:LONGEST_PHRASE]
        phrase = next(iter(words(after)), None)
        if phrase and phrase.start == 0 and " " in phrase.text:
            meaning, pole = phrase.fold, phrase.pole
    return Event(meaning, pole, excerpt(side, frame.start, frame.end))


def _told(side: Side, event: Event) -> tuple[Deed, ...]:
    """What the predicate tells; a verb that says little by itself tells it with the words near it, or its subject."""
    found = deeds(side.claim.statement)
    at = position(side.claim.statement, side.claim.frame.predicate)
    if at < 0:
        return found if event.state else ()
    own = tuple(deed for deed in found if deed.start <= at < deed.end)
    if own and not event.state:
        return own
    return tuple(deed for deed in found if deed in own or (event.state and deed.start - at < BESIDE_LIGHT))


def _plain(found: tuple[Deed, ...]) -> tuple[Deed, ...]:
    """Without what is told and denied at once: a side that does both tells nothing plainly."""
    signs = {(deed.sense, deed.sign) for deed in found}
    return tuple(deed for deed in found if (deed.sense, -deed.sign) not in signs)
