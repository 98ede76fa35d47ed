"""Where a text quotes: outermost quotation marks of every style, in pairs, over sentences and paragraphs."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.nlp.segment import paragraphs
from claims.nlp.types import Span

# Two typewriter apostrophes or accents are one double mark ("``Go,'' he said").
MARK = re.compile("''|``|[\"“”„‟«»'‘’]")
DOUBLED = frozenset({"''", "``", '"'})
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
    singles = _single_closers(text, paragraph)
    opened: re.Match[str] | None = None
    for mark in MARK.finditer(text, paragraph.start, paragraph.end):
        if opened is None:
            opened = mark if _can_open(text, mark, paragraph, singles=singles) else None
        elif _closes(text, mark, paragraph, opener=opened.group()):
            yield _quotation(text, opened, mark.start(), mark.end())
            opened = None
        elif mark.group() in DOUBLE_OPEN and opened.group() in DOUBLE_OPEN:
            opened = mark  # the first was never closed
    goes_on = bool(opened) and following == (opened.group()[0] if opened else "")
    if opened and (goes_on or carried) and opened.group() not in "'‘’":
        yield _quotation(text, opened, paragraph.end, paragraph.end, unclosed=goes_on)


def _quotation(
    text: str, opened: re.Match[str], inner_end: int, outer_end: int, *, unclosed: bool = False
) -> Quotation:
    words = text[opened.end() : inner_end]
    start = opened.end() + len(words) - len(words.lstrip())
    inner = Span(start, start + len(words.strip()))
    return Quotation(outer=Span(opened.start(), outer_end), inner=inner, unclosed=unclosed)


def _can_open(text: str, mark: re.Match[str], paragraph: Span, *, singles: Sequence[int]) -> bool:
    at, sign, after = mark.start(), mark.group(), text[mark.end() : mark.end() + 1]
    before = text[at - 1] if at > paragraph.start else " "
    if sign in DOUBLE_OPEN or (sign == "”" and at == paragraph.start):
        return True
    if sign in DOUBLED:
        return not before.isdigit() and not after.isspace() and mark.end() < paragraph.end
    if sign in DOUBLE_CLOSE or before.isalnum() or after.isspace() or sign == "’":
        return False
    i = bisect_left(singles, mark.end())
    return not CLIPPED.match(text, mark.end()) and i < len(singles) and singles[i] < at + NEEDS_ROOM


def _single_closers(text: str, paragraph: Span) -> list[int]:
    """Where single marks may close: after a word or stop. One that opens needs such a mark ahead."""
    marks = (mark for mark in MARK.finditer(text, paragraph.start, paragraph.end) if mark.group() in "'’")
    return [mark.start() for mark in marks if _closes(text, mark, paragraph, opener="'")]


def _closes(text: str, mark: re.Match[str], paragraph: Span, *, opener: str) -> bool:
    sign, before = mark.group(), text[mark.start() - 1]
    after = text[mark.end()] if mark.end() < paragraph.end else " "
    if opener in DOUBLED:
        return (sign in DOUBLED and (sign == '"') == (opener == '"')) or (sign == "”" and not after.isalnum())
    if opener in DOUBLE_OPEN + DOUBLE_CLOSE:
        return sign in DOUBLE_CLOSE or (sign == '"' and (after.isspace() or not before.isspace()))
    return sign in "'’" and not before.isspace() and not after.isalnum() and not _is_plural(text, mark.start())


def _is_plural(text: str, at: int) -> bool:
    """Whether the mark is rather the apostrophe of "the workers' rights"."""
    return text[at - 1] == "s" and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].islower()
