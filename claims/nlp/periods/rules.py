"""The grammar's words: each rule is a pattern of kinds and the reading of what it matched. The longest match wins."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from claims.nlp.periods.expressions import Expression, Found
from claims.nlp.periods.numbers import Atom
from claims.nlp.periods.patterns import SIGNS, compiled, firsts


@dataclass(frozen=True, slots=True)
class Words:
    """What a pattern matched, atoms `first` to `last` (exclusive) of a sentence."""

    atoms: Sequence[Atom]
    first: int
    last: int

    def every(self, *kinds: str) -> tuple[Atom, ...]:
        return tuple(atom for atom in self.atoms[self.first : self.last] if atom.kind in kinds)

    def one(self, *kinds: str) -> Atom | None:
        return next(iter(self.every(*kinds)), None)

    def has(self, *kinds: str) -> bool:
        return self.one(*kinds) is not None

    def number(self, *kinds: str) -> int | None:
        atom = self.one(*kinds)
        return None if atom is None else int(atom.value)

    def text(self, *kinds: str) -> str:
        atom = self.one(*kinds)
        return "" if atom is None else atom.text

    def before(self, steps: int = 1) -> str:
        """The word so many steps before, "" at the start."""
        at = self.first - steps
        return self.atoms[at].text if at >= 0 else ""

    def after(self, steps: int = 1) -> str:
        at = self.last + steps - 1
        return self.atoms[at].text if at < len(self.atoms) else ""

    def ends_phrase(self) -> bool:
        """No further word of the same phrase can follow."""
        return self.after() in CLOSERS


CLOSERS: Final = frozenset({"", ".", ",", ";", ":", ")", "?", "!", '"', "and", "but", "or", "when", "while", "-"})

# Words that tie a length to its end ("the quarter ended Sept. 30").
ENDINGS: Final = frozenset({"to", "ended", "ending", "through"})

Reader = Callable[[Words], Expression | None]


@dataclass(frozen=True, slots=True)
class Rule:
    pattern: str
    read: Reader


def signs(atoms: Sequence[Atom]) -> str:
    return "".join(SIGNS[atom.kind] for atom in atoms)


Index = Mapping[str, Sequence[Rule]]


def indexed(rules: Sequence[Rule]) -> Index:
    """The rules that can begin with each sign, in order: most words begin none."""
    index: dict[str, list[Rule]] = {}
    for rule in rules:
        for sign in firsts(rule.pattern):
            index.setdefault(sign, []).append(rule)
    return index


def scan(atoms: Sequence[Atom], index: Index) -> Iterator[Found]:
    """The expressions of a sentence from left to right, none overlapping."""
    line, position = signs(atoms), 0
    while position < len(atoms):
        found = _longest(atoms, line, position, index.get(line[position], ()))
        if found is None:
            position += 1
            continue
        yield found
        position = found.last


def _longest(atoms: Sequence[Atom], line: str, position: int, rules: Sequence[Rule]) -> Found | None:
    best: Found | None = None
    for rule in rules:
        match = compiled(rule.pattern).match(line, position)
        if match is None or (best is not None and match.end() <= best.last):
            continue
        expression = rule.read(Words(atoms, position, match.end()))
        if expression is not None:
            best = Found(position, match.end(), expression)
    return best
