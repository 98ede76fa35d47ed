"""Lines to paragraphs: each visible line is one, unless the text was wrapped by hand at a fixed width."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.nlp.lexicons.starters import STARTERS
from claims.nlp.types import Span

# Every break that str.splitlines knows; a form feed or a Unicode paragraph mark ends a line as well.
LINE = re.compile("[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")

# Texts are wrapped by hand at widths in this range; shorter lines are headings, verses or lists.
WIDTHS = range(50, 111)
LIST_ITEM = re.compile(r"[-*•·▪◦⁃–—>]\s|\(?(?:\d{1,3}|[A-Za-z])[.)]\s")
LAST_WORD = re.compile(r"[\w'’]{1,20}(?=,?$)")


def paragraphs(text: str) -> tuple[Span, ...]:
    """The non-empty lines of `text`, trimmed; lines broken in mid-sentence by a fixed width are joined."""
    lines = [line for line in (_trimmed(text, found) for found in LINE.finditer(text)) if line.start < line.end]
    width = _width(text, lines)
    joined: list[Span] = []
    for line in lines:
        if joined and _goes_on(text, joined[-1], line, width=width):
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    return tuple(joined)


def _trimmed(text: str, line: re.Match[str]) -> Span:
    words = line.group()
    start = line.start() + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def _width(text: str, lines: Sequence[Span]) -> int:
    """The width at which the text was wrapped, 0 where it was not."""
    widest = max((line.end - line.start for line in lines if " " in line.of(text)), default=0)
    if widest not in WIDTHS:
        return 0
    full = [(a, b) for a, b in _neighbours(text, lines) if _would_not_fit(text, a, b, width=widest)]
    cut = [a for a, _ in full if not _is_finished(text, a)]
    return widest if len(cut) >= 2 and 2 * len(cut) >= len(full) else 0


def _neighbours(text: str, lines: Sequence[Span]) -> Iterator[tuple[Span, Span]]:
    return ((a, b) for a, b in pairwise(lines) if _adjoin(text, a, b))


def _adjoin(text: str, a: Span, b: Span) -> bool:
    between = text[a.end : b.start]
    return between.count("\n") + between.count("\r") - between.count("\r\n") <= 1 and "\u2029" not in between


def _would_not_fit(text: str, a: Span, b: Span, *, width: int) -> bool:
    """Whether the first word of line `b` had no room at the end of line `a`."""
    last_line = text.rfind("\n", a.start, a.end) + 1
    length = a.end - max(a.start, last_line)
    word = text[b.start : b.start + width].split(maxsplit=1)[0]
    return length + 1 + len(word) > width


def _is_finished(text: str, line: Span) -> bool:
    return text[line.start : line.end].rstrip("\"'”’»)]")[-1:] in ".!?…:;"


def _goes_on(text: str, a: Span, b: Span, *, width: int) -> bool:
    if not _adjoin(text, a, b) or LIST_ITEM.match(text, b.start):
        return False
    if width:
        return _would_not_fit(text, a, b, width=width)
    return text[b.start].islower() and _breaks_off(text, a)


def _breaks_off(text: str, line: Span) -> bool:
    """Whether the line ends with a comma or a word that needs more after it."""
    if line.end - line.start < min(WIDTHS):
        return False
    last = LAST_WORD.search(text, max(line.start, line.end - 24), line.end)
    return last is not None and (text[line.end - 1] == "," or last.group().lower() in STARTERS)
