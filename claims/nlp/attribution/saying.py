"""The record that the finders of this stage hand to one another."""

from dataclasses import dataclass

from claims.nlp.types import Span, Token


@dataclass(frozen=True, slots=True)
class Saying:
    """A cue with the head of its source (None where nobody is credited) and the parts of its content.

    `speaks`: the source says it, rather than thinks, wants or shows it; a quotation may follow.
    `asserts`: the content is a statement that the source made or holds, which somebody else may pass on in turn.
    """

    source: Token | None
    cue: Span
    parts: tuple[Span, ...]
    speaks: bool = False
    asserts: bool = False
