"""Where a text quotes: outermost quotation marks of every style, in pairs, over sentences and paragraphs."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.nlp.segment import paragraphs
from claims.nlp.types import Span

MARK = re.compile("[\"“”„‟«»'‘’]")
DOUBLE_OPEN, DOUBLE_CLOSE = "“„‟«", "”»"
# Words that lose their first letters to an apostrophe; it looks like an opening mark.
CLIPPED = re.compile(r"(?:\d0s|\d\d\b|em|til|till|tis|twas|cause|n|round|bout|cos|cuz|er|im)\b", re.IGNORECASE)
NEEDS_ROOM = 2_000  # a single-quoted passage closes within so many characters, or it is no quotation


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words between two marks (`inner`), with the marks (`outer`).

    `unclosed`: the paragraph ends before the quotation does, and the next one goes on with it.
    """

    outer: Span
    inner: Span
    unclosed: bool


@dataclass(frozen=True, slots=True)
class Quotations:
    """The outermost quotations of a text, in order, never overlapping."""

    all: tuple[Quotation, ...]

    def overlapping(self, span: Span) -> Sequence[Quotation]:
        first = bisect_right(self.all, span.start, key=lambda quotation: quotation.outer.end)
        last = bisect_left(self.all, span.end, lo=first, key=lambda quotation: quotation.outer.start)
        return self.all[first:last]

    def hold(self, span: Span) -> bool:
        """Whether all of the span stands within one quotation."""
        return any(span in quotation.inner for quotation in self.overlapping(span))


def quotations(text: str) -> Quotations:
    """The outermost quotations; one that runs over paragraphs is one quotation in each."""
    return Quotations(tuple(_found(text)))


def _found(text: str) -> Iterator[Quotation]:
    blocks = paragraphs(text)
    carried = False
    for i, block in enumerate(blocks):
        following = text[blocks[i + 1].start] if i + 1 < len(blocks) else ""
        last = None
        for last in _in_paragraph(text, block, following=following, carried=carried):
            if last.inner.start < last.inner.end:
                yield last
        carried = last is not None and last.unclosed


def _in_paragraph(text: str, paragraph: Span, *, following: str, carried: bool) -> Iterator[Quotation]:
    opened, inner = -1, ""
    for mark in MARK.finditer(text, paragraph.start, paragraph.end):
        at, sign = mark.start(), mark.group()
        if opened < 0:
            if _can_open(text, at, paragraph):
                opened, inner = at, sign
        elif _closes(text, at, paragraph, opener=inner):
            yield _quotation(text, Span(opened, at + 1))
            opened = -1
        elif sign in DOUBLE_OPEN and inner in DOUBLE_OPEN:
            opened, inner = at, sign  # the first was never closed
    goes_on = following == inner != ""
    if opened >= 0 and (goes_on or carried) and inner not in "'‘’":
        yield _quotation(text, Span(opened, paragraph.end), unclosed=goes_on)


def _quotation(text: str, outer: Span, *, unclosed: bool = False) -> Quotation:
    end = outer.end - (text[outer.end - 1] in "\"”»'’" and outer.end - outer.start > 1)
    start = outer.start + 1
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Quotation(outer=outer, inner=Span(start, start + len(words.strip())), unclosed=unclosed)


def _can_open(text: str, at: int, paragraph: Span) -> bool:
    sign, after = text[at], text[at + 1 : at + 2]
    before = text[at - 1] if at > paragraph.start else " "
    if sign in DOUBLE_OPEN:
        return True
    if sign == '"':
        return not before.isdigit() and not after.isspace() and at + 1 < paragraph.end
    if sign in DOUBLE_CLOSE or before.isalnum() or after.isspace() or sign == "’":
        return False
    return not CLIPPED.match(text, at + 1) and _single_closes(text, at, paragraph)


def _single_closes(text: str, at: int, paragraph: Span) -> bool:
    """Whether a single mark after a word or stop follows, as it does where this one opens a quotation."""
    marks = MARK.finditer(text, at + 1, min(paragraph.end, at + NEEDS_ROOM))
    return any(_closes(text, mark.start(), paragraph, opener=text[at]) for mark in marks)


def _closes(text: str, at: int, paragraph: Span, *, opener: str) -> bool:
    sign, before = text[at], text[at - 1]
    after = text[at + 1] if at + 1 < paragraph.end else " "
    if opener == '"':
        return sign == '"' or (sign == "”" and not after.isalnum())
    if opener in DOUBLE_OPEN:
        return sign in DOUBLE_CLOSE or (sign == '"' and (after.isspace() or not before.isspace()))
    return sign in "'’" and not before.isspace() and not after.isalnum() and not _is_plural(text, at)


def _is_plural(text: str, at: int) -> bool:
    """Whether the mark is rather the apostrophe of "the workers' rights"."""
    return text[at - 1] == "s" and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].islower()
