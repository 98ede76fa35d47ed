"""Small clauses of a part of those just named, made alike: "…, most of them children", "some of them 900 feet deep"."""

from collections.abc import Iterator
from dataclasses import replace

from claims.nlp.grammar import is_finite, is_verb, left_edge
from claims.nlp.types import Parse, Token

Changes = Iterator[tuple[int, Token]]

_LATER = ("amod", "acl", "appos", "advcl", "prep", "acomp", "attr", "nmod", "relcl", "dobj", "npadvmod")


def members_found(parse: Parse) -> Changes:
    """Changed tokens, by index: the predicate is an adverbial clause, the part its subject."""
    for them in parse.tokens:
        part = _part(parse, them) if them.lower == "them" and them.dep == "pobj" else None
        told = _told(parse, part, them) if part else None
        if part is None or told is None or told.pos == "ADV" or (is_verb(told) and is_finite(parse, told)):
            continue
        host = _host(parse, part, told)
        if host is not None:
            yield from _small_clause(parse, part, told, host)


def _part(parse: Parse, them: Token) -> Token | None:
    """ "most" of "most of them", set off by a comma."""
    preposition = parse.tokens[them.head]
    part = parse.tokens[preposition.head]
    edge = left_edge(parse, part)
    counted = part.pos in {"NUM", "DET", "ADJ", "PRON"} and preposition.lower == "of" and part.index < them.index
    first = parse.bounds[part.sentence][0]
    return part if counted and edge > first and parse.tokens[edge - 1].text in {",", "–", "—", "("} else None


def _told(parse: Parse, part: Token, them: Token) -> Token | None:
    """What is said of the part: what governs it, or what hangs on it."""
    above = parse.tokens[part.head]
    if above.index > them.index:
        return above
    after = [child for child in parse.dependents(part, *_LATER) if child.index > them.index]
    return after[0] if after else None


def _host(parse: Parse, part: Token, told: Token) -> Token | None:
    """The verb of the clause before."""
    if told.dep == "ROOT":
        return next((child for child in parse.dependents(told, "ccomp") if child.index < part.index), None)
    word = parse.tokens[told.head]
    while word.head != word.index and not (is_verb(word) and word.index < part.index):
        word = parse.tokens[word.head]
    return word if is_verb(word) and word.index < part.index else None


def _small_clause(parse: Parse, part: Token, told: Token, host: Token) -> Changes:
    yield part.index, replace(part, head=told.index, dep="nsubj")
    yield told.index, replace(told, head=host.index, dep="advcl")
    if told.dep == "ROOT":
        yield host.index, replace(host, head=host.index, dep="ROOT")
        for child in parse.dependents(told):
            if child.index < part.index and child.index != host.index:
                yield child.index, replace(child, head=host.index)
    for child in parse.dependents(part, *_LATER):
        if child.index > told.index:
            yield child.index, replace(child, head=told.index)
