"""Figures that are said again in other words, hung on the verb: "$38 a share, a 27% premium", "90 miles long,"."""

from collections.abc import Iterator
from dataclasses import replace

from claims.nlp.grammar import SUBJECTS, left_edge
from claims.nlp.lexicons.numbers import DENOMINATORS
from claims.nlp.types import Parse, Token

Changes = Iterator[tuple[int, Token]]

_MEASURED = frozenset({"long", "wide", "deep", "tall", "high", "thick", "old"})
_AMOUNTS = frozenset({"MONEY", "PERCENT", "QUANTITY", "CARDINAL"})


def figures_found(parse: Parse) -> Changes:
    """Changed tokens, by index."""
    for token in parse.tokens:
        if token.dep == "dobj":
            yield from _said_again(parse, token)
        elif token.lower in _MEASURED and token.dep in {"advmod", "amod", "acomp", "npadvmod", "advcl"}:
            yield from _size(parse, token)


def _said_again(parse: Parse, noun: Token) -> Changes:
    """The second of two objects, behind a comma: what share or change the first one is."""
    first = parse.dependents(parse.tokens[noun.head], "dobj")[0]
    edge = left_edge(parse, noun)
    if first.index >= noun.index or first.entity not in _AMOUNTS or parse.tokens[edge - 1].text != ",":
        return
    words = parse.subtree(noun)
    if any(word.text == "%" or word.entity == "PERCENT" or word.lower in DENOMINATORS for word in words):
        yield noun.index, replace(noun, head=first.index, dep="appos")


def _size(parse: Parse, size: Token) -> Changes:
    """ "The strip, about 90 miles long, was left unmarked": the strip is that long."""
    edge = left_edge(parse, size)
    after = parse.tokens[min(size.index + 1, len(parse.tokens) - 1)]
    numbered = any(word.pos == "NUM" for word in parse.tokens[edge : size.index])
    if not numbered or edge < 2 or parse.tokens[edge - 1].text != "," or after.text != ",":
        return
    noun = parse.tokens[edge - 2]
    if noun.dep in SUBJECTS and noun.pos in {"NOUN", "PROPN"} and noun.sentence == size.sentence:
        yield size.index, replace(size, head=noun.index, dep="appos", pos="ADJ", tag="JJ")
