"""A sentence cut into numbers, words and marks: finer than the parser's tokens, so that "£3.5bn" comes apart."""

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from claims.nlp.lexicons.numbers import FRACTION_MARKS
from claims.nlp.types import Span

# Numbers with their separators inside: thousands by comma, apostrophe or narrow space (Indian grouping too), decimals,
# clock times and versions ("18:41", "3.8.1"), which no later step takes for a quantity.
NUMBER = r"""
    [0-9]+(?:\.[0-9]+)?[eE][+-]?[0-9]{1,2}(?![0-9a-zA-Z])
  | [0-9]{1,3}(?:,[0-9]{2,3}){0,8},[0-9]{3}(?![0-9])(?:[.·][0-9]+)?
  | [0-9]{1,3}(?:[\u00a0\u2009\u202f'’][0-9]{3}){1,8}(?![0-9])(?:[.·][0-9]+)?
  | (?<![0-9][ ])[0-9]{1,3}(?:[ ][0-9]{3}){1,8}(?![0-9.,:]*[0-9])
  | [0-9]+(?:[.:·][0-9]+)*
  | (?<![0-9\w.])[.·][0-9]+
"""
RUN = re.compile(r"\S+")
# What only addresses of pages, mail and accounts hold.
ADDRESS_MARKS = ("://", "www.", "@")
# Words keep inner apostrophes ("o'clock"); letters of any script.
WORD = r"[^\W\d_]+(?:['’][^\W\d_]+)*"
PIECE = re.compile(rf"(?P<number>{NUMBER})|(?P<word>{WORD})|(?P<mark>[{''.join(FRACTION_MARKS)}]|\S)", re.VERBOSE)


class Kind(Enum):
    NUMBER = "number"
    WORD = "word"
    MARK = "mark"


KINDS = {kind.value: kind for kind in Kind}


@dataclass(frozen=True, slots=True)
class Piece:
    """One number, word or mark. `glued`: nothing stands between it and the piece before."""

    start: int
    end: int
    text: str
    lower: str
    kind: Kind
    glued: bool

    @property
    def is_word(self) -> bool:
        return self.kind is Kind.WORD

    @property
    def is_number(self) -> bool:
        return self.kind is Kind.NUMBER

    @property
    def capitalised(self) -> bool:
        return self.text[:1].isupper()


# Stands for what lies before the first and after the last piece, so that neighbours need no bounds check.
NOTHING = Piece(start=-1, end=-1, text="", lower="", kind=Kind.MARK, glued=False)


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces of one sentence; an index outside gives an empty piece."""

    text: str
    all: tuple[Piece, ...]

    def __len__(self) -> int:
        return len(self.all)

    def __getitem__(self, index: int) -> Piece:
        return self.all[index] if 0 <= index < len(self.all) else NOTHING

    def lower(self, index: int) -> str:
        return self.all[index].lower if 0 <= index < len(self.all) else ""

    def words(self, first: int, last: int) -> tuple[str, ...]:
        """The lower-case pieces from `first` up to `last`, none before the sentence's begin."""
        return tuple(piece.lower for piece in self.all[max(first, 0) : max(last, 0)])

    def tight(self, index: int) -> bool:
        """Whether a hyphen or dash at `index` touches both neighbours."""
        return self.dash(index) and self[index].glued and self[index + 1].glued

    def dash(self, index: int) -> bool:
        return self[index].text in DASHES


DASHES = frozenset({"-", "–", "—", "‐", "‑", "−"})


def cut(text: str, sentence: Span) -> Pieces:
    """The pieces of the sentence; addresses have none."""
    addresses = deque(_addresses(text, sentence))
    found: list[Piece] = []
    end = -1
    for match in PIECE.finditer(text, sentence.start, sentence.end):
        while addresses and addresses[0].end <= match.start():
            addresses.popleft()
        if addresses and addresses[0].start <= match.start():
            continue
        words = match.group()
        kind = KINDS[match.lastgroup or "mark"]
        found.append(Piece(match.start(), match.end(), words, words.lower(), kind, match.start() == end))
        end = match.end()
    return Pieces(text, tuple(found))


def _addresses(text: str, sentence: Span) -> Iterator[Span]:
    for match in RUN.finditer(text, sentence.start, sentence.end):
        if any(mark in match.group() for mark in ADDRESS_MARKS) and len(match.group()) > 1:
            yield Span(*match.span())
