"""Which words lie inside quotation marks: what is said there is said by another than the outlet."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from claims.nlp.types import Span

# Double marks only: single ones are apostrophes too often. A quotation without its end runs to the paragraph's.
MARKS = re.compile(r"""["“”„«»]|''|``|\n""")


class Quotes:
    """The quoted spans of a text, in order."""

    def __init__(self, text: str) -> None:
        self.spans = tuple(_quoted(text))
        self._starts = [span.start for span in self.spans]

    def around(self, position: int) -> Span | None:
        """The quoted span that holds the position."""
        index = bisect_right(self._starts, position) - 1
        if index < 0 or position >= self.spans[index].end:
            return None
        return self.spans[index]


def _quoted(text: str) -> Iterator[Span]:
    opened: int | None = None
    for mark in MARKS.finditer(text):
        closes = mark.group() in ("\n", '"', "”", "»", "''")
        if opened is not None and closes:
            yield Span(opened, mark.start())
            opened = None
        elif opened is None and mark.group() in ('"', "“", "„", "«", "``", "''"):
            opened = mark.end()
    if opened is not None:
        yield Span(opened, len(text))
