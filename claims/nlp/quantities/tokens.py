"""From the pieces of a quantity to the parser's tokens that they lie in."""

from bisect import bisect_right
from collections.abc import Iterator

from claims.nlp.types import Parse, Token

# Sentences can be any length, chains of governors hardly; what is longer is a misreading.
LONGEST_CHAIN = 12


def token_at(parse: Parse, offset: int) -> Token | None:
    """The token that holds the character."""
    at = bisect_right(parse.tokens, offset, key=lambda token: token.end)
    token = parse.tokens[at] if at < len(parse.tokens) else None
    return token if token is not None and token.start <= offset else None


def tokens_over(parse: Parse, start: int, end: int) -> tuple[Token, ...]:
    """The tokens that share a character with the span."""
    first = bisect_right(parse.tokens, start, key=lambda token: token.end)
    last = first
    while last < len(parse.tokens) and parse.tokens[last].start < end:
        last += 1
    return parse.tokens[first:last]


def governors(parse: Parse, token: Token) -> Iterator[Token]:
    """The token's head, the head of that, and so on up to the root."""
    for _ in range(LONGEST_CHAIN):
        if token.head == token.index:
            return
        token = parse.tokens[token.head]
        yield token


def head(parse: Parse, token: Token) -> Token | None:
    return None if token.head == token.index else parse.tokens[token.head]


def following(parse: Parse, token: Token, step: int = 1) -> Token | None:
    """The token so many places on in the same sentence."""
    at = token.index + step
    if not 0 <= at < len(parse.tokens) or parse.tokens[at].sentence != token.sentence:
        return None
    return parse.tokens[at]
