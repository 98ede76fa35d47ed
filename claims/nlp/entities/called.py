"""Things called by name: "the Tamarack River" for "the river", "Jupiter's moon Callisto" for "the moon"."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claims.nlp.entities.profiles import apposed
from claims.nlp.lexicons.definite import IDIOMATIC
from claims.nlp.lexicons.descriptions import COMPANY_NOUNS, INSTITUTION_NOUNS, ORGANISATION_NOUNS
from claims.nlp.lexicons.same_thing import FRONTED, LANDSCAPE, OUTCOMES, SEATS, TAKEN_UP, VOTES
from claims.nlp.lexicons.unique import UNIQUE
from claims.nlp.types import EntityKind, Mention, Parse, Token

# What persons and peoples are called is told by their offices and callings.
UNCALLED = frozenset({EntityKind.PERSON, EntityKind.NATIONALITY})
# What is said beside a name of these kinds may belong to something else.
FITTING = {
    EntityKind.ORGANISATION: COMPANY_NOUNS | INSTITUTION_NOUNS | ORGANISATION_NOUNS.keys(),
    EntityKind.PLACE: LANDSCAPE,
}
# There is one of each for most readers, and others by name.
SEVERAL = frozenset({"church", "moon", "ocean", "planet", "sea"})
OFTENER = 2
# So many things of a sort are enough to be unsure.
MOST_NAMES = 24


@dataclass(frozen=True, slots=True)
class Naming:
    """A name where it is used, as far as its noun is known by then."""

    start: int
    sentence: int
    name: str
    kind: EntityKind


class Called:
    """The names of a text by the noun that says what each is."""

    def __init__(self, parse: Parse, mentions: Sequence[Mention], heads: Sequence[Token]) -> None:
        sorts: dict[str, dict[str, int]] = {}
        uses: dict[str, list[Naming]] = {}
        for mention, head in zip(mentions, heads, strict=True):
            if mention.kind in UNCALLED or head.tag == "NNPS":
                continue
            uses.setdefault(mention.name, []).append(Naming(mention.start, head.sentence, mention.name, mention.kind))
            for noun in _nouns(parse, mention, head):
                names = sorts.setdefault(noun, {})
                if len(names) < MOST_NAMES:
                    names.setdefault(mention.name, mention.start)
        self._sorts: Mapping[str, Mapping[str, int]] = sorts
        self._uses: Mapping[str, Sequence[Naming]] = uses

    def by(self, noun: Token, barred: set[str]) -> tuple[str, EntityKind] | None:
        """The only name so called, else that used far oftener than the others so called."""
        if noun.tag != "NN":
            return None
        if noun.lower in SEATS:
            return self._seat(noun)
        if noun.lower in OUTCOMES:
            return self._outcome(noun)
        if noun.lower in IDIOMATIC or noun.lower in UNIQUE - SEVERAL:
            return None
        names = [name for name in self._called(noun) if name not in barred and not _is_within(noun.lower, name)]
        counts = Counter({name: self._times(name, noun.start) for name in names}).most_common(2)
        if not counts or (len(counts) > 1 and counts[0][1] < OFTENER * counts[1][1]):
            return None
        name = counts[0][0]
        return name, self._uses[name][0].kind

    def _seat(self, noun: Token) -> tuple[str, EntityKind] | None:
        """Where a by-election is held, by its name."""
        names = self._of_sorts(noun, VOTES[:1])
        return (names[0].rsplit(" ", maxsplit=1)[0], EntityKind.PLACE) if len(names) == 1 else None

    def _outcome(self, noun: Token) -> tuple[str, EntityKind] | None:
        """ "the result of the Marlow by-election"."""
        names = self._of_sorts(noun, VOTES)
        return (f"the {noun.lower} of the {names[0]}", EntityKind.OTHER) if len(names) == 1 else None

    def _of_sorts(self, noun: Token, sorts: Sequence[str]) -> list[str]:
        names = (item for sort in sorts for item in self._sorts.get(sort, {}).items())
        return [name for name, start in names if start < noun.start]

    def _called(self, noun: Token) -> list[str]:
        told = self._sorts.get(noun.lower, {})
        words = () if told else sorted(TAKEN_UP.get(noun.lower, ()))
        others = (item for word in words for item in self._sorts.get(word, {}).items())
        return list(dict.fromkeys(name for name, start in (*told.items(), *others) if start < noun.start))

    def _times(self, name: str, start: int) -> int:
        return bisect_left(self._uses[name], start, key=lambda use: use.start)


def _is_within(noun: str, name: str) -> bool:
    """ "county" in "Orme County Hall": the name of something else."""
    return noun in name.lower().split()[1:-1]


def _nouns(parse: Parse, mention: Mention, head: Token) -> Iterator[str]:
    """What the name says itself, what stands right before it, and what it is said to be."""
    words = mention.name.lower().split()
    if len(words) > 1 and mention.kind is not EntityKind.ORGANISATION:
        yield words[-1]
    said = mention.text.lower().split()
    if len(said) > 1 and said[-1] != words[-1] and mention.kind is EntityKind.PLACE:
        yield said[-1]
    if len(words) > 1 and words[0] in FRONTED:
        yield words[0]
    first = parse.inside(mention.span)[0].index
    before = parse.tokens[max(first - 1, 0)]
    if before.tag == "NN" and before.sentence == head.sentence and before.index < first and head.tag == "NNP":
        yield before.lower
    fitting = FITTING.get(mention.kind)
    for noun in apposed(parse, head):
        if noun.tag == "NN" and (fitting is None or noun.lower in fitting):
            yield noun.lower
