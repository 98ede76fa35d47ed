"""Text to sentences: spans that begin and end with a visible character, in order, never overlapping."""

from claims.nlp.segment.lines import paragraphs
from claims.nlp.segment.listing import items
from claims.nlp.segment.stops import sentence_ends
from claims.nlp.types import Span

__all__ = ["paragraphs", "segment"]


def segment(text: str) -> tuple[Span, ...]:
    """The sentences of `text`. No sentence crosses a paragraph; what has no full stop is one sentence."""
    return tuple(
        sentence
        for paragraph in paragraphs(text)
        for item in items(text, paragraph)
        for sentence in _cut(text, item, sentence_ends(text, item))
    )


def _cut(text: str, whole: Span, ends: list[int]) -> list[Span]:
    pieces = (trimmed(text, start, end) for start, end in zip([whole.start, *ends], [*ends, whole.end], strict=True))
    return [piece for piece in pieces if piece.start < piece.end]


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without white space at its ends."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))
