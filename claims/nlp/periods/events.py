"""Times that are told by an event and no date: "since the election"."""

from collections.abc import Iterator
from typing import Final

from claims.nlp.lexicons import time_contexts
from claims.nlp.types import Parse, Span, Token

_LONGEST: Final = 6
_LED_BY: Final = frozenset({"DET", "PRON"})


def since_events(parse: Parse, sentence: int) -> Iterator[Span]:
    """The events that "since" names, without the word itself."""
    tokens = parse.of_sentence(sentence)
    for number, token in enumerate(tokens):
        if token.lower == "since" and token.tag == "IN":
            yield from _named(token, tokens[number + 1 : number + 1 + _LONGEST])


def _named(since: Token, tokens: tuple[Token, ...]) -> Iterator[Span]:
    """From the article to the noun, where nothing but its own modifiers lies between."""
    if not tokens or tokens[0].pos not in _LED_BY:
        return
    for number, token in enumerate(tokens[1:], start=1):
        ends = number + 1 == len(tokens) or tokens[number + 1].pos not in ("NOUN", "PROPN", "PART")
        if token.lemma in time_contexts.EVENTS and ends and token.head == since.index:
            yield Span(tokens[0].start, token.end)
        if token.pos not in ("ADJ", "NOUN", "PROPN", "NUM", "PUNCT", "PART") or ends:
            return
