"""Lists written in one line: "1) the first 2) the second", "• one • two"."""

import re
from collections.abc import Iterator

from claims.nlp.types import Span

BULLET = re.compile(r"(?:^|(?<=\s))[•⁃▪◦‣●]\s?(?=\S)")
NUMBER = re.compile(r"(?:^|(?<=\s))\(?(\d{1,3}|[a-z])(\.\)|[.)])\s(?=[\"“‘'(]?[A-Z])")


def items(text: str, paragraph: Span) -> Iterator[Span]:
    """The items of a list that begins with the paragraph, or the paragraph as it is."""
    starts = _bullets(text, paragraph) or _numbers(text, paragraph)
    if len(starts) < 2:
        yield paragraph
        return
    for start, end in zip(starts, [*starts[1:], paragraph.end], strict=True):
        yield Span(start, start + len(text[start:end].rstrip()))


def _bullets(text: str, paragraph: Span) -> list[int]:
    starts = [m.start() for m in BULLET.finditer(text, paragraph.start, paragraph.end)]
    return starts if starts and starts[0] == paragraph.start else []


def _numbers(text: str, paragraph: Span) -> list[int]:
    """Where marks of one kind count up from the paragraph's first word."""
    first = NUMBER.match(text, paragraph.start, paragraph.end)
    if not first:
        return []
    starts, rank = [first.start()], _rank(first[1])
    for mark in NUMBER.finditer(text, first.end(), paragraph.end):
        if mark[2] == first[2] and mark[1].isdigit() == first[1].isdigit() and _rank(mark[1]) == rank + 1:
            starts.append(mark.start())
            rank += 1
    return starts


def _rank(label: str) -> int:
    return int(label) if label.isdigit() else ord(label)
