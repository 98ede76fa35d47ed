"""Whether a number counts the noun that follows it."""

from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Amount
from claims.nlp.quantities.tokens import token_at
from claims.nlp.types import Parse

PLURALS = frozenset({"NNS", "NNPS"})


def counts_what_follows(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    token = token_at(parse, pieces[found.last - 1].start)
    if token is None or not pieces[found.last].is_word:
        return False
    counted = parse.tokens[token.head]
    return counted.index > token.index and counted.pos in {"NOUN", "PROPN"} and token.dep in {"nummod", "compound"}


def counts_plural(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    token = token_at(parse, pieces[found.last - 1].start)
    if token is None or not counts_what_follows(parse, pieces, found):
        return False
    return parse.tokens[token.head].tag in PLURALS
