"""Cut a sentence into atoms, the words of the grammar of periods, each with its kind and value."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from claims.nlp.lexicons import calendar, holidays
from claims.nlp.lexicons.numerals import NUMERALS
from claims.nlp.parse import TYPEWRITER
from claims.nlp.periods.numbers import Atom, numerals, ordinals
from claims.nlp.types import Span

# Every dash and odd quotation mark as its typewriter form, one for one, so that offsets hold.
PLAIN: Final = TYPEWRITER | str.maketrans({"‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-"})


# The first alternative that fits is the atom, so the longer forms come first. Each is bounded or a plain run.
_ATOM = re.compile(
    r"""
      (?P<iso>(?<![\w.-])\d{4}-\d{2}-\d{2}(?![\w-]|\.\d))
    | (?P<slashed>(?<![\w./])\d{1,2}(?P<mark>[/.])\d{1,2}(?P=mark)(?:\d{4}|\d{2})(?![\w/]|\.\d))
    | (?P<colon_time>(?<![\w.:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:]))
    | (?P<dotted_time>(?<![\w.:$£€])\d{1,2}\.\d{2}(?=\s?[ap]\.?\s?m\b))
    | (?P<half_day>(?<![^\W\d_])[ap]\.\s?m\.?(?!\w)|(?<=\d)[ap]m\b)
    | (?P<decade_digits>(?<![\w.,$£€])(?:1\d|20)\d0'?s\b|'\d0s\b)
    | (?P<ordinal>(?<![\w.])\d{1,2}(?:st|nd|rd|th)\b)
    | (?P<quarter_code>\b(?:q[1-4]|[1-4]q)\b)
    | (?P<half_code>\b(?:h[12]|[12]h)\b)
    | (?P<era>\b(?:b\.\s?c\.(?:\s?e\.)?|a\.\s?d\.|c\.\s?e\.)(?!\w))
    | (?P<mixed>(?<![\w.,$£€])\d{1,3}(?:[\s-]1/2\b|\s?½))
    | (?P<number>\d+(?:,\d{3})*(?:\.\d+)?)
    | (?P<possessive>'s\b|(?<=s)'(?=\s))
    | (?P<abbreviation>\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu|thurs?|fri|sat|sun)\.)
    | (?P<word>[^\W\d_]+(?:'(?!s\b)[^\W\d_]+)?)
    | (?P<mark_>[^\w\s])
    """,
    re.VERBOSE | re.IGNORECASE,
)
# A number stuck to one of these is no time: an amount, a code, a share, a version.
_STUCK_BEFORE = re.compile(r"[\w$£€¥#@&.+/]")
_STUCK_AFTER = re.compile(r"[%°$£€¥/_]|[^\W\d_]")
_HALF_DAY = re.compile(r"[ap]\.?m\b", re.IGNORECASE)
_MARKS: Final[Mapping[str, str]] = {",": "comma", "/": "slash", "'": "apostrophe", "(": "open", ")": "close"}


def atoms(text: str, *, is_time: Callable[[Span], bool]) -> tuple[Atom, ...]:
    """The atoms of one sentence; offsets begin at 0. `is_time` decides on words that need not be time ("may")."""
    cut = tuple(_cut(text.translate(PLAIN)))
    sure = (_unless(atom, is_time) if atom.text in calendar.DOUBTFUL else atom for atom in cut)
    return tuple(ordinals(tuple(numerals(tuple(_phrases(tuple(sure)))))))


def _unless(atom: Atom, is_time: Callable[[Span], bool]) -> Atom:
    return atom if is_time(Span(atom.start, atom.end)) else replace(atom, kind="other")


def _cut(plain: str) -> Iterator[Atom]:
    for match in _ATOM.finditer(plain):
        kind = match.lastgroup or "other"
        kind = "slashed" if kind == "mark" else kind
        yield _classed(plain, match, kind)


def _classed(plain: str, match: re.Match[str], kind: str) -> Atom:
    start, end, text = match.start(), match.end(), match[0].lower()
    if kind in ("word", "abbreviation"):
        return Atom(start, end, text, *_KINDS.get(text, ("other", 0)))
    if kind == "number":
        return _number(plain, start, end, text)
    if kind == "mark_":
        return Atom(start, end, text, _dash(plain, start) if text == "-" else _MARKS.get(text, "other"))
    if kind == "ordinal":
        return Atom(start, end, text, kind, int(text[:-2]))
    if kind == "mixed":
        return Atom(start, end, text, "decimal", int(re.split(r"\D", text)[0]) + 0.5)
    if kind in ("quarter_code", "half_code"):
        return Atom(start, end, text, kind, int(text.strip("qh")))
    return Atom(start, end, text, kind)


def _dash(plain: str, at: int) -> str:
    around = plain[max(at - 1, 0) : at], plain[at + 1 : at + 2]
    return "hyphen" if all(side and not side.isspace() for side in around) else "dash"


def _number(plain: str, start: int, end: int, text: str) -> Atom:
    value = float(text.replace(",", ""))
    if start and _STUCK_BEFORE.match(plain, start - 1):
        return Atom(start, end, text, "other", value)
    if _STUCK_AFTER.match(plain, end) and not _HALF_DAY.match(plain, end):
        return Atom(start, end, text, "other", value)
    return Atom(start, end, text, _size(text), value)


def _size(text: str) -> str:
    if "." in text:
        return "decimal"
    if "," in text or len(text) > 4:
        return "big_number"
    number = int(text)
    if len(text) <= 2 and 1 <= number <= 31:
        return "day_number"
    return "year_number" if len(text) == 4 and number >= 1000 else "small_number"


def _phrases(cut: Sequence[Atom]) -> Iterator[Atom]:
    """Atoms that make one phrase of the lexicon put together, the longest phrase first."""
    position = 0
    while position < len(cut):
        for phrase in _phrases_by_first_word().get(cut[position].text, ()):
            pieces = cut[position : position + len(phrase.words)]
            if tuple(piece.text for piece in pieces) == phrase.words:
                yield Atom(pieces[0].start, pieces[-1].end, phrase.text, phrase.kind)
                position += len(pieces)
                break
        else:
            yield cut[position]
            position += 1


@dataclass(frozen=True, slots=True)
class _Phrase:
    words: tuple[str, ...]
    text: str
    kind: str


@cache
def _phrases_by_first_word() -> Mapping[str, Sequence[_Phrase]]:
    listed = {
        "holiday": holidays.HOLIDAYS,
        "near": calendar.NEAR_DAYS,
        "reference": calendar.REFERENCES,
        "approximately": calendar.APPROXIMATORS,
        "vague": calendar.VAGUE_COUNTS,
        "each": ("every other",),
        "zone": calendar.ZONES_WITHOUT_OFFSET | calendar.AMERICAN_ZONES.keys(),
        "other": calendar.NAMES,
    }
    phrases = [
        _Phrase(tuple(atom.text for atom in _cut(text)), text, kind) for kind, texts in listed.items() for text in texts
    ]
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase.words), phrase.text))
    by_word: dict[str, list[_Phrase]] = {}
    for phrase in longest_first:
        if len(phrase.words) > 1:
            by_word.setdefault(phrase.words[0], []).append(phrase)
    return by_word


def _kinds() -> dict[str, tuple[str, float]]:
    """Every single word of the lexicons with its kind; the later entries win where a word has two."""
    kinds: dict[str, tuple[str, float]] = {word: (kind, 0) for word, kind in calendar.LINKS.items()}
    listed: tuple[tuple[str, Mapping[str, object] | frozenset[str] | tuple[str, ...]], ...] = (
        ("approximately", calendar.APPROXIMATORS),
        ("vague", calendar.VAGUE_COUNTS),
        ("filler", calendar.FILLERS),
        ("zone", calendar.ZONES),
        ("zone", calendar.AMERICAN_ZONES),
        ("zone", calendar.ZONES_WITHOUT_OFFSET),
        ("reference", calendar.REFERENCES),
        ("near", calendar.NEAR_DAYS),
        ("holiday", holidays.HOLIDAYS),
        ("round", calendar.ROUNDS),
        ("longs", calendar.LONGS),
        ("season", calendar.SEASONS),
        ("part", calendar.PARTS_OF_DAY),
        ("lone_part", calendar.LONE_PARTS),
        ("unit", calendar.UNITS),
        ("parts", calendar.PARTS_PLURAL),
        ("clock_word", ("noon", "midday", "midnight")),
        ("half_day", ("am", "pm")),
        ("oclock", ("o'clock",)),
    )
    for kind, words in listed:
        kinds.update((word, (kind, 0)) for word in words if " " not in word)
    kinds.update((word, ("word_number", value)) for word, value in NUMERALS.items())
    kinds.update({"hundred": ("word_number", 100), "thousand": ("word_number", 1000), "dozen": ("word_number", 12)})
    kinds.update((word, ("ordinal", value)) for word, value in calendar.ORDINALS.items())
    kinds.update((word, ("decade_word", value)) for word, value in calendar.DECADES.items())
    kinds.update((word, ("weekdays", value)) for word, value in calendar.WEEKDAYS_PLURAL.items())
    kinds.update((word, ("month", value)) for word, value in calendar.MONTHS.items())
    kinds.update((word, ("weekday", value)) for word, value in calendar.WEEKDAYS.items())
    return kinds


_KINDS: Final = _kinds()
