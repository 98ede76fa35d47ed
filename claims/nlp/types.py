"""The engine's vocabulary: small frozen records that every stage takes and gives.

Offsets count Unicode code points of the text that was read; `end` is exclusive.
"""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Self


class Relation(StrEnum):
    """What one claim is to another; the order is that of strength, strongest first."""

    CONTRADICTS = "contradicts"
    UPDATES = "updates"
    AGREES = "agrees"
    RELATED = "related"
    UNRELATED = "unrelated"


class Modality(StrEnum):
    ASSERTED = "asserted"
    POSSIBLE = "possible"
    PLANNED = "planned"
    CONDITIONAL = "conditional"


class Polarity(StrEnum):
    AFFIRMED = "affirmed"
    NEGATED = "negated"


class Comparator(StrEnum):
    EXACTLY = "exactly"
    ABOUT = "about"
    MORE_THAN = "more than"
    AT_LEAST = "at least"
    LESS_THAN = "less than"
    AT_MOST = "at most"
    BETWEEN = "between"


class Change(StrEnum):
    RISE = "rise"
    FALL = "fall"


class ChangePart(StrEnum):
    """Which number of a change it is: how much, where it began, where it arrived ("rose 2 points, from 3% to 5%")."""

    AMOUNT = "amount"
    FROM = "from"
    TO = "to"


class Granularity(StrEnum):
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class EntityKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    NATIONALITY = "nationality"
    PRODUCT = "product"
    LAW = "law"
    EVENT = "event"
    OTHER = "other"


class Role(StrEnum):
    """The part an argument plays in a frame, after passives are turned round."""

    SUBJECT = "subject"  # who or what does it, or is it
    OBJECT = "object"  # to whom or what it is done
    COMPLEMENT = "complement"  # what the subject is said to be ("is a close ally")
    PLACE = "place"
    OTHER = "other"  # any other prepositional phrase or clause; `preposition` tells which


class ReasonKind(StrEnum):
    """Why two claims agree or differ: the closed list of screens, exports and JSON."""

    SAME = "same"
    ROUNDING = "rounding"
    CONVERSION = "conversion"
    LESS_SPECIFIC = "less_specific"
    VALUE = "value"
    POLARITY = "polarity"
    PARTICIPANT = "participant"
    PLACE = "place"
    TIME = "time"
    QUOTATION = "quotation"
    LATER_VALUE = "later_value"
    OUTCOME = "outcome"
    SPEAKERS_DISPUTE = "speakers_dispute"
    SPEAKER_DISPUTES_OUTLET = "speaker_disputes_outlet"
    OTHER_SUBJECT = "other_subject"
    OTHER_UNIT = "other_unit"
    OTHER_PERIOD = "other_period"
    OTHER_SCOPE = "other_scope"
    OTHER_MEASURE = "other_measure"
    OTHER_BASE = "other_base"
    NOT_STATED = "not_stated"


class MoreSpecific(StrEnum):
    A = "a"
    B = "b"


class Direction(StrEnum):
    A_UPDATES_B = "a_updates_b"
    B_UPDATES_A = "b_updates_a"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    start: int
    end: int

    def __contains__(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """The words of `text` that the span covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A span with its words, as a reason shows them."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, eq=False)  # a token is itself: stages put thousands of them into sets
class Token:
    """One word or mark of the parse. `head` is the index of its governor; a root is its own head.

    `lower` is the text in small letters, `pos` the universal part of speech, `tag` the Penn tag, `dep` the ClearNLP
    label, `entity` the OntoNotes label of the named entity it lies in ("" outside).
    """

    index: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    entity: str
    entity_begins: bool
    sentence: int
    lower: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "lower", self.text.lower())

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Parse:
    """The one parse of a text: its sentences and tokens. No dependency crosses a sentence's end.

    `children[i]` are the indices of the tokens that token `i` governs, in order.
    `bounds[s]` is the half-open range of token indices of sentence `s`. `starts` are the tokens' offsets.
    """

    text: str
    sentences: tuple[Span, ...]
    tokens: tuple[Token, ...]
    children: tuple[tuple[int, ...], ...]
    bounds: tuple[tuple[int, int], ...]
    starts: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", tuple([token.start for token in self.tokens]))

    def of_sentence(self, sentence: int) -> tuple[Token, ...]:
        first, last = self.bounds[sentence]
        return self.tokens[first:last]

    def dependents(self, token: Token, *deps: str) -> tuple[Token, ...]:
        """The tokens that `token` governs, all of them or those with one of the labels."""
        children = self.children[token.index]
        if not children:
            return ()
        found = [self.tokens[i] for i in children]
        return tuple([child for child in found if child.dep in deps] if deps else found)

    def subtree(self, token: Token) -> tuple[Token, ...]:
        """The token and all below it, in the order of the text."""
        seen, waiting = [], [token.index]
        while waiting:
            index = waiting.pop()
            seen.append(index)
            waiting.extend(self.children[index])
        return tuple([self.tokens[i] for i in sorted(seen)])

    def inside(self, span: Span) -> tuple[Token, ...]:
        """The tokens that lie wholly inside the span, found by bisection."""
        first = bisect_left(self.starts, span.start)
        last = bisect_left(self.starts, span.end, lo=first)
        return tuple([token for token in self.tokens[first:last] if token.end <= span.end])


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number that counts or measures something; see `extract` in docs for each field's values.

    `low` and `high` are equal for a single value, None for an open end; "about 24" is 24 to 24
    with comparator "about". `unit` is a canonical singular name, "" for a bare count.
    `measures` is the head noun of what is counted or measured. `part` is set where `change` is.
    """

    start: int
    end: int
    text: str
    low: float | None
    high: float | None
    unit: str
    comparator: Comparator
    change: Change | None
    base: Span | None
    measures: str
    part: ChangePart | None = None

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Period:
    """A time that the text speaks of. `begins` and `ends` are ISO 8601, half-open, None where open or unknown."""

    start: int
    end: int
    text: str
    begins: str | None
    ends: str | None
    granularity: Granularity
    timex: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name an entity; `name` is the entity's fullest name in the article (or its curated one)."""

    start: int
    end: int
    text: str
    name: str
    kind: EntityKind

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is credited with what. Quotation marks and a leading "that" lie outside `content`.

    `source` is the words in place, `speaker` the resolved name, or the words as said where
    nobody is named ("a Western official").
    """

    source: Span | None
    cue: Span
    content: Span
    speaker: str
    direct: bool


@dataclass(frozen=True, slots=True)
class Argument:
    """One participant of a frame. `words` are the lower-case lemmas of its content words, head included.

    `name` is the entity's resolved name where the argument is (or is resolved to) an entity, else "".
    """

    role: Role
    preposition: str
    head: str
    words: tuple[str, ...]
    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Frame:
    """What a claim says, as slots that can be compared: one predicate and its arguments.

    `predicate` is the lemma of the verb, or of the noun where a noun carries the event
    ("the arrival of"); "be" and "have" for states. `start` and `end` cover the predicate's words.
    Arguments hold no quantities and periods: those are the claim's own.
    """

    predicate: str
    start: int
    end: int
    arguments: tuple[Argument, ...]

    def all(self, role: Role) -> tuple[Argument, ...]:
        return tuple(argument for argument in self.arguments if argument.role is role)


@dataclass(frozen=True, slots=True)
class Claim:
    """One factual statement. The tuples of numbers are indices into the reading's lists."""

    start: int
    end: int
    quote: str
    statement: str
    speaker: str
    cue: str
    attribution: int | None
    modality: Modality
    polarity: Polarity
    needs_context: bool
    check_worthiness: float
    facets: Mapping[str, bool]
    quantities: tuple[int, ...]
    periods: tuple[int, ...]
    entities: tuple[int, ...]
    frame: Frame


@dataclass(frozen=True, slots=True)
class Sentence:
    start: int
    end: int
    check_worthiness: float
    claim: bool


@dataclass(frozen=True, slots=True)
class Side:
    """One end of a comparison: a claim together with what it refers to, wherever it is stored."""

    claim: Claim
    published: date | None
    quantities: tuple[Quantity, ...]
    periods: tuple[Period, ...]
    entities: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the engine found in one text."""

    published: date | None
    sentences: tuple[Sentence, ...]
    claims: tuple[Claim, ...]
    attributions: tuple[Attribution, ...]
    quantities: tuple[Quantity, ...]
    periods: tuple[Period, ...]
    entities: tuple[Mention, ...]

    def sides(self) -> tuple[Side, ...]:
        """The claims in their order, each ready to be compared."""
        return tuple(self._side(claim) for claim in self.claims)

    def _side(self, claim: Claim) -> Side:
        return Side(
            claim=claim,
            published=self.published,
            quantities=tuple(self.quantities[i] for i in claim.quantities),
            periods=tuple(self.periods[i] for i in claim.periods),
            entities=tuple(self.entities[i] for i in claim.entities),
        )


@dataclass(frozen=True, slots=True)
class Reason:
    """One finding about a pair: which rule, its kind, a sentence for people, and the words on both sides."""

    rule: str
    kind: ReasonKind
    text: str
    a: Excerpt | None
    b: Excerpt | None

    def turned(self) -> Self:
        return type(self)(rule=self.rule, kind=self.kind, text=self.text, a=self.b, b=self.a)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the engine says of a pair. `scores` holds all five relations and sums to 1, unrounded."""

    relation: Relation
    confidence: float
    more_specific: MoreSpecific | None
    direction: Direction | None
    scores: Mapping[Relation, float]
    reasons: tuple[Reason, ...]
