"""The record that the finders of this stage hand to one another."""

from dataclasses import dataclass

from claims.nlp.types import Span, Token


@dataclass(frozen=True, slots=True)
class Saying:
    """A cue with the head of its source (None where nobody is credited) and the parts of its content."""

    source: Token | None
    cue: Span
    parts: tuple[Span, ...]
