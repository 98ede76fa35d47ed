"""Contents found by the parse, set right by the quotation marks around and within them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.nlp.attribution.contents import quoted
from claims.nlp.attribution.quotations import Quotation, Quotations
from claims.nlp.attribution.saying import Saying
from claims.nlp.types import Span


def widened(saying: Saying, quotes: Quotations, text: str) -> Saying:
    """The saying with its parts drawn out to the ends of the quotations that they cut into."""
    return replace(saying, parts=tuple(_widened(part, saying.cue, quotes, text) for part in saying.parts))


def _widened(part: Span, cue: Span, quotes: Quotations, text: str) -> Span:
    start, end = part.start, part.end
    for quotation in quotes.overlapping(part):
        if quotation.outer.overlaps(cue) or (part in quotation.inner and not _is_most(part, quotation)):
            continue
        start, end = min(start, _outer_start(quotation, start)), max(end, quotation.inner.end)
    if (start, end) == (part.start, part.end):
        return part
    whole = quoted(text, Span(start, end))
    ends_in_stop = text[whole.end - 1] == "." and text[whole.end - 3 : whole.end - 2] != "."
    return Span(whole.start, whole.end - 1) if ends_in_stop and not quotes.hold(whole) else whole


def _outer_start(quotation: Quotation, start: int) -> int:
    return quotation.inner.start if quotation.inner.start < start else start


def _is_most(part: Span, quotation: Quotation) -> bool:
    return 2 * (part.end - part.start) >= quotation.inner.end - quotation.inner.start


def without_quoted(saying: Saying, spoken: Sequence[Span]) -> Iterator[Span]:
    """The parts of a saying that no quotation of the same cue covers already."""
    for part in saying.parts:
        if not any(part.overlaps(other) for other in spoken):
            yield part
