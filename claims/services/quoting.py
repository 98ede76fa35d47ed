"""Where the words that a person chose stand in a text, in code points."""

import re
from dataclasses import dataclass
from functools import partial
from itertools import islice

from claims.services.errors import Refused

# What is lost or changed on the way through a clipboard: white space, and the shape of quotation marks and dashes.
ALIKE = ('"“”„«»', "'‘’‚`", "-‐‑–—")
PARTS = re.compile(r"\s+|.", re.DOTALL)
LONGEST = 2000
MOST_PLACES = 50  # are offered to choose from
AROUND = 40  # characters on either side tell two places apart


@dataclass(frozen=True, slots=True)
class Place:
    """A half-open stretch of a text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def context(self, text: str) -> tuple[str, str]:
        """The words before and after it, for those who must choose among several."""
        return text[max(self.start - AROUND, 0) : self.start], text[self.end : self.end + AROUND]


class Several(Refused):
    """The words stand in more than one place, and nobody said which is meant."""

    def __init__(self, places: list[Place]) -> None:
        super().__init__("These words stand in several places. Choose which is meant.", field="words")
        self.places = places


def places(text: str, words: str) -> list[Place]:
    """The places of the words in the text, the first few at most: within other words only where nowhere else."""
    pattern = "".join(map(_alike, PARTS.findall(words.strip())))
    if not pattern:
        return []
    return _matches(rf"(?<!\w){pattern}(?!\w)", text) or _matches(pattern, text)


def place(text: str, words: str, start: int | None = None) -> Place:
    """The place of the words; `start` says which, where there are several. Raises Refused, and Several."""
    if not words.strip():
        raise Refused("Give the words of the article in which the claim stands.", field="words")
    if len(words) > LONGEST:
        raise Refused(f"That is too much for one claim: at most {LONGEST:,} characters.", field="words")
    found = places(text, words)
    if (chosen := _at(text, words, start)) or len(found) == 1:
        return chosen or found[0]
    if found:
        raise Several(found)
    raise Refused(
        "These words do not stand in the article’s newest text. Copy them from it as they are.", field="words"
    )


def _at(text: str, words: str, start: int | None) -> Place | None:
    """The place that begins just there, be it within a word."""
    if start is None or start < 0:
        return None
    match = re.compile("".join(map(_alike, PARTS.findall(words.strip())))).match(text, start)
    return Place(*match.span()) if match else None


def trimmed(text: str, start: int, end: int) -> Place:
    """The stretch without white space at its ends. Raises Refused for what is no stretch of the text."""
    words = text[start:end] if 0 <= start < end <= len(text) else ""
    if not words.strip():
        raise Refused("Nothing of the article’s newest text is chosen. Choose the words again.", field="words")
    start += len(words) - len(words.lstrip())
    return Place(start, start + len(words.strip()))


def nearest(text: str, words: str, to: Place) -> Place | None:
    """The place of the words that lies nearest; None where they do not stand in the text."""
    return min(places(text, words), key=partial(_distance, to), default=None)


def _distance(one: Place, other: Place) -> tuple[int, int]:
    """How far apart two places are; nothing where one holds the other."""
    gap = max(one.start - other.end, other.start - one.end)
    is_inside = one.start <= other.start and other.end <= one.end
    return (-1 if is_inside else max(gap, 0), other.start)


def _matches(pattern: str, text: str) -> list[Place]:
    found = islice(re.finditer(pattern, text), MOST_PLACES)
    return [Place(*match.span()) for match in found]


def _alike(part: str) -> str:
    if part.isspace():
        return r"\s+"
    group = next((group for group in ALIKE if part in group), "")
    return f"[{re.escape(group)}]" if group else re.escape(part)
