"""Text to sentences: spans that begin and end with a visible character, in order, never overlapping."""

from claims.nlp.segment.lines import paragraphs
from claims.nlp.segment.listing import items
from claims.nlp.segment.stops import sentence_ends
from claims.nlp.types import Span

__all__ = ["paragraphs", "segment"]


# No sentence of prose is longer: tables and lists without full stops are, and so is what was made to slow us down.
# Later stages may take the square of a sentence's length, so this bounds their work.
LONGEST = 1_000


def segment(text: str) -> tuple[Span, ...]:
    """The sentences of `text`. No sentence crosses a paragraph; what has no full stop is one, up to `LONGEST`."""
    return tuple(
        piece
        for paragraph in paragraphs(text)
        for item in items(text, paragraph)
        for sentence in _cut(text, item, sentence_ends(text, item))
        for piece in _cut(text, sentence, _breaks(text, sentence))
    )


def _breaks(text: str, sentence: Span) -> list[int]:
    """Where a sentence that is too long is cut: at its last space that still fits, or where it has none, anywhere."""
    found: list[int] = []
    start = sentence.start
    while sentence.end - start > LONGEST:
        start = (text.rfind(" ", start, start + LONGEST) + 1) or start + LONGEST
        found.append(start)
    return found


def _cut(text: str, whole: Span, ends: list[int]) -> list[Span]:
    pieces = (trimmed(text, start, end) for start, end in zip([whole.start, *ends], [*ends, whole.end], strict=True))
    return [piece for piece in pieces if piece.start < piece.end]


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without white space at its ends."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))
