"""Attachments that the parser often gets wrong in news, put right."""

from collections.abc import Iterator
from dataclasses import replace

from claims.nlp.grammar import AUXILIARIES, SUBJECTS, is_verb, left_edge, verb_shape
from claims.nlp.lexicons.predicates import PUBLISHING
from claims.nlp.types import Parse, Token

_FINITE_PLACES = frozenset({"ROOT", "relcl", "conj", "ccomp"})
# The labels that any of the rules for single words looks at.
_CHANGING = _FINITE_PLACES | {*SUBJECTS, "mark", "acl", "advcl"}
_TIMES = frozenset({"DATE", "TIME"})
_CONTENT_CLAUSES = frozenset({"ccomp", "xcomp"})


def reattachments(parse: Parse) -> Iterator[tuple[int, Token]]:
    for token in parse.tokens:
        host = parse.tokens[token.head]
        if token.dep in _CHANGING:
            yield from next(filter(None, (tuple(rule(parse, token, host)) for rule in _BY_WORD)), ())


def _relabelled(parse: Parse, token: Token, host: Token) -> Iterator[tuple[int, Token]]:
    if token.dep in {*SUBJECTS, "mark"} and host.dep in AUXILIARIES and token.index != host.index:
        yield token.index, replace(token, head=host.head)
    elif _is_past_tense(parse, token):
        yield token.index, replace(token, tag="VBD")
    elif token.tag == "JJ" and token.dep in _FINITE_PLACES and parse.dependents(token, "auxpass"):
        yield token.index, replace(token, tag="VBN", pos="VERB")  # "said it was “deeply concerned”"


def _reattached(parse: Parse, token: Token, host: Token) -> Iterator[tuple[int, Token]]:
    if token.dep == "conj" and is_verb(token):
        yield from _raised(parse, token)
    elif token.dep == "conj" and token.pos == "NOUN":
        yield from _hidden_verb(parse, token)
    elif token.dep == "mark" and host.dep == "ROOT":
        yield from _inner_preposition(parse, token, host)
    elif token.dep == "advcl" and token.index > token.head:
        yield from _of_the_day(parse, token)
    elif token.dep == "acl" and token.tag == "VBN" and token.lemma in PUBLISHING:
        yield from _published(parse, token, host)


_BY_WORD = (_relabelled, _reattached)


def promotions(parse: Parse) -> Iterator[tuple[int, Token]]:
    """ "X, the head of Y, compared …": where a noun governs the sentence, the verb after its apposition should."""
    for first, last in parse.bounds:
        for root in parse.tokens[first:last]:
            verb = _verb_of_noun(parse, root) if root.head == root.index else None
            if verb is None:
                continue
            yield root.index, replace(root, head=verb.index, dep="nsubj")
            yield verb.index, replace(verb, head=verb.index, dep="ROOT", tag="VBD", pos="VERB")
            after = (child for child in parse.dependents(root) if child.index > verb.index)
            yield from ((child.index, replace(child, head=verb.index)) for child in after)


def _verb_of_noun(parse: Parse, root: Token) -> Token | None:
    if root.pos not in {"NOUN", "PROPN"}:
        return None
    verbs = [child for child in parse.dependents(root, "acl") if child.tag in {"VBN", "VBD"}]
    verb = verbs[-1] if verbs else None
    if verb is None or parse.dependents(verb, "agent", *AUXILIARIES) or not parse.dependents(verb):
        return None
    if parse.dependents(verb, "dobj", "oprd"):  # a passive participle has no object
        return verb
    described = bool(parse.dependents(root, "appos", "relcl")) or len(verbs) > 1
    return verb if described and parse.tokens[left_edge(parse, verb) - 1].text == "," else None


def _is_past_tense(parse: Parse, token: Token) -> bool:
    """ "which the presidents signed", "killed 12 people and injured 30": no participle, whatever the tagger says."""
    if token.tag != "VBN" or token.dep not in _FINITE_PLACES or parse.dependents(token, *AUXILIARIES):
        return False
    host = parse.tokens[token.head]
    beside = token.dep == "conj" and host.tag in {"VBD", "VBZ"} and not parse.dependents(host, *AUXILIARIES)
    deed = bool(parse.dependents(token, "dobj")) or (host.lemma != "be" and not parse.dependents(token, "agent"))
    return bool(parse.dependents(token, "nsubj")) or (beside and deed)


def _raised(parse: Parse, verb: Token) -> Iterator[tuple[int, Token]]:
    """ "X has said it has Y and has refused": the last verb goes with the verb it looks like, "has said"."""
    inner = parse.tokens[verb.head]
    outer = parse.tokens[inner.head]
    if inner.dep not in _CONTENT_CLAUSES or not is_verb(outer) or parse.dependents(verb, *SUBJECTS):
        return
    shape = verb_shape(parse, verb)
    if shape[0] and shape == verb_shape(parse, outer) and shape != verb_shape(parse, inner):
        yield verb.index, replace(verb, head=outer.index)


def _inner_preposition(parse: Parse, mark: Token, verb: Token) -> Iterator[tuple[int, Token]]:
    """ "the debt after the sale is 3%": what stands between a verb's two subjects joins no clause to it."""
    first, *others = parse.dependents(verb, *SUBJECTS)[:2] or (verb,)
    if others and first.index < mark.index < others[0].index:
        yield mark.index, replace(mark, head=first.index, dep="prep", pos="ADP")
        yield others[0].index, replace(others[0], head=mark.index, dep="pobj")


def _published(parse: Parse, participle: Token, noun: Token) -> Iterator[tuple[int, Token]]:
    """ "a report by the council, published in May": what came out is the report."""
    preposition = parse.tokens[noun.head]
    report = parse.tokens[preposition.head]
    within = noun.dep == "pobj" and preposition.lower in {"by", "from", "of"} and report.pos == "NOUN"
    if within and parse.tokens[left_edge(parse, participle) - 1].text == ",":
        yield participle.index, replace(participle, head=report.index)


def _of_the_day(parse: Parse, verb: Token) -> Iterator[tuple[int, Token]]:
    """ "travel on Saturday, when Berg returns": the clause says what else happens that day."""
    edge = left_edge(parse, verb)
    asking = parse.tokens[edge]
    if asking.lower != "when" or asking.head != verb.index or parse.tokens[edge - 1].text != ",":
        return
    day = parse.tokens[max(0, edge - 2)]
    if day.entity not in _TIMES or day.sentence != verb.sentence:
        return
    while parse.tokens[day.head].entity in _TIMES and day.head != day.index:
        day = parse.tokens[day.head]
    if day.dep in {"npadvmod", "pobj"} and parse.subtree(day)[-1].index == edge - 2:
        yield verb.index, replace(verb, head=day.index, dep="relcl")


def _hidden_verb(parse: Parse, noun: Token) -> Iterator[tuple[int, Token]]:
    """ "accused X and condemned sanctions": what looks like a participle is the second verb, the noun its object."""
    host = parse.tokens[noun.head]
    first = next(iter(parse.dependents(noun)), None)
    if not is_verb(host) or not first or first.dep != "amod" or first.tag not in {"VBN", "VBD"}:
        return
    before = parse.tokens[first.index - 1]
    if before.dep == "cc" and before.head == host.index:
        yield first.index, replace(first, head=host.index, dep="conj", pos="VERB", tag="VBD")
        yield noun.index, replace(noun, head=first.index, dep="dobj")
