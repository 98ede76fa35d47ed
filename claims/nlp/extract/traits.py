"""What the words of a sentence or a clause show of its worth: figures, times, topics, who does what, and its form.

Each trait lies between 0 and 1; one that is 0 is left out.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claims.nlp.extract.acts import NOW, PAST, Act, When, Who, feels
from claims.nlp.lexicons import worth
from claims.nlp.lexicons.currencies import NAMES as CURRENCIES
from claims.nlp.lexicons.opinion import EXHORTING, JUDGING
from claims.nlp.types import Comparator, Parse, Period, Quantity, Token

# The words of a sentence that show a trait by themselves, as lemmas.
TOPICS: Mapping[str, frozenset[str]] = {
    "large": worth.LARGE,
    "history": worth.HISTORY,
    "harm": worth.HARMS,
    "comparing": worth.COMPARING,
    "sweeping": worth.SWEEPING,
    "causing": worth.CAUSING,
    "office": worth.OFFICES,
    "private": worth.PRIVATE,
    "stage": worth.STAGE,
    "judging": JUDGING,
    "exhorting": EXHORTING | {"must", "need"},
    "pleasantry": worth.PLEASANTRIES,
    "i": frozenset({"i"}),
    "my": frozenset({"my", "mine", "me", "myself"}),
    "you": frozenset({"you", "your", "yours", "yourself"}),
    "our": frozenset({"we", "us", "our", "ours"}),
    "if": frozenset({"if", "unless"}),
    "than": frozenset({"than"}),
}
_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})
_SHARES = frozenset({"percent", "percentage point", "basis point"})
_KINDS = {"PERSON": "person", "GPE": "place", "NORP": "nation", "ORG": "body", "LAW": "law"}
_LARGE = 1000
# Of whom a wrong may be told.
_OTHERS = frozenset({Who.YOU, Who.THEY, Who.NAMED})
_SHORT, _LONG = 12, 20  # words


@dataclass(frozen=True, slots=True)
class Scene:
    """The words with what was found in them. An act that is None only puts a thought in front of the next."""

    parse: Parse
    tokens: Sequence[Token]
    acts: Sequence[Act | None]
    quantities: Sequence[Quantity]
    periods: Sequence[Period]
    entities: int


def traits(scene: Scene) -> dict[str, float]:
    words = _without_ages([token for token in scene.tokens if token.pos not in {"PUNCT", "SPACE"}])
    found = dict.fromkeys(_shown(scene, words), 1.0)
    public = sum(token.lemma in worth.COUNTABLE for token in words)
    named = sum(token.pos == "PROPN" for token in words)
    graded = {
        "public": min(1.0, public / 2),
        "named": min(1.0, named / 2),
        "short": max(0.0, 1 - len(words) / _SHORT),
        "long": min(1.0, max(0, len(words) - _SHORT) / _LONG),
    }
    return found | {name: value for name, value in graded.items() if value}


def _without_ages(words: Sequence[Token]) -> list[Token]:
    """Without the year of "a 67-year-old pensioner" and "67 years old", which is no measure of anybody's record."""
    lower = [token.lower for token in words]
    return [token for at, token in enumerate(words) if token.lemma != "year" or "old" not in lower[at + 1 : at + 3]]


def _shown(scene: Scene, words: Sequence[Token]) -> Iterator[str]:
    yield from _figures(scene.quantities)
    yield from _times(scene.periods)
    yield from _worded(words)
    yield from _done(scene)
    if scene.quantities:
        yield "figure"
    if scene.entities:
        yield "entity"
    if any(token.text == "?" for token in scene.tokens):
        yield "question"


def _figures(quantities: Sequence[Quantity]) -> Iterator[str]:
    counted = 0
    for quantity in quantities:
        kind, size = _kind(quantity), max(quantity.low or 0, quantity.high or 0)
        yield kind
        counted += kind not in {"span", "one"}
        if size >= _LARGE and kind != "span":
            yield "thousands"
        if quantity.change:
            yield "change"
        if quantity.comparator is not Comparator.EXACTLY:
            yield "bound"
    if counted > 1:
        yield "figures"


def _kind(quantity: Quantity) -> str:
    if quantity.unit in _SHARES:
        return "share"
    if quantity.unit in CURRENCIES:
        return "money"
    if quantity.unit in _TIMES:
        return "span"
    return "one" if quantity.low == quantity.high == 1 else "count"


def _times(periods: Sequence[Period]) -> Iterator[str]:
    for period in periods:
        if period.timex.startswith("P"):
            yield "span"
        else:
            yield "year" if period.granularity in {"year", "decade", "century"} else "day"


def _worded(words: Sequence[Token]) -> Iterator[str]:
    lemmas = {token.lemma.lower() for token in words} | {token.lower for token in words}
    for name, listed in TOPICS.items():
        if not lemmas.isdisjoint(listed):
            yield name
    for token in words:
        if token.lemma in worth.COUNTABLE or token.lemma in worth.PUBLIC:
            yield "topic"
        if token.entity in _KINDS:
            yield _KINDS[token.entity]
        if token.pos == "VERB":
            yield from _verb(token)
        if token.tag in {"JJR", "RBR", "JJS", "RBS"}:
            yield "more" if token.tag[-1] == "R" else "most"


def _verb(token: Token) -> Iterator[str]:
    if token.lemma in worth.DEEDS:
        yield "deed"
    if token.lemma in worth.SIDING:
        yield "siding"
    if token.tag == "VBD":
        yield "past"


def _done(scene: Scene) -> Iterator[str]:
    done = [act for act in scene.acts if act is not None]
    if not scene.acts:
        yield "verbless"
    if len(done) < len(scene.acts):
        yield "thought"
    for act in done:
        yield f"when.{act.when}"
        yield f"who.{act.who}"
        yield f"{_actor(act.who)}.{_time(act.when)}"
        yield from _qualities(scene.parse, act)
    if scene.quantities and _only_ahead(done):
        yield "promised"
    if any(act.when in PAST and act.who is not Who.IT for act in done) and _among(worth.SIDING, scene.tokens):
        yield "sided"
    if any(act.when in PAST and act.who in _OTHERS for act in done) and _among(worth.HARMS, scene.tokens):
        yield "accused"


def _only_ahead(done: Sequence[Act]) -> bool:
    """ "We will hire 500 nurses": the figure is no record; "he would cut $3 billion" is a charge and no promise."""
    ours = any(_actor(act.who) in {"i", "we", "it"} for act in done)
    return ours and all(_time(act.when) == "ahead" for act in done)


def _among(listed: frozenset[str], tokens: Sequence[Token]) -> bool:
    return any(token.lemma in listed for token in tokens)


def _actor(who: Who) -> str:
    if who in {Who.I, Who.WE, Who.YOU}:
        return who.value
    return "other" if who in {Who.THEY, Who.NAMED, Who.THING} else "it"


def _time(when: When) -> str:
    return "past" if when in PAST else "now" if when in NOW else "ahead"


def _qualities(parse: Parse, act: Act) -> Iterator[str]:
    below = parse.dependents(act.verb)
    if act.denied and act.when in PAST:
        yield "not_done"
    if act.denied:
        yield "denied"
    if act.when in PAST | NOW and any(_none(parse, token) for token in below):
        yield "none"
    if act.verb.lemma in worth.SAYING and act.who in {Who.THEY, Who.NAMED, Who.YOU}:
        yield "said"
    if act.verb.lemma == "be" and any(token.lemma in JUDGING for token in below if token.dep in {"acomp", "attr"}):
        yield "rated"
    if act.verb.lemma == "be" and act.who is Who.IT:
        yield "pointed"
    if feels(act):
        yield "feeling"


def _none(parse: Parse, token: Token) -> bool:
    """ "has no plan", "there is no evidence" """
    return token.dep in {"dobj", "attr"} and any(word.lower == "no" for word in parse.dependents(token, "det"))
