"""Second verbs that have no subject of their own: which of the verbs before they go with."""

from collections.abc import Iterator
from dataclasses import replace

from claims.nlp.grammar import (
    AUXILIARIES,
    FINITE_TAGS,
    SUBJECTS,
    auxiliaries,
    is_finite,
    is_verb,
    left_edge,
    subject_of,
    verb_shape,
)
from claims.nlp.lexicons.predicates import REPORTING, SPEECH_ACTS
from claims.nlp.types import Parse, Token

Changes = Iterator[tuple[int, Token]]

_PERSONAL = frozenset({"he", "she", "they", "i", "we", "it"})
_WHEN_OR_WHY = frozenset({"after", "as", "because", "before", "since"})
_MARKS = ("mark", *SUBJECTS, "expl")


def act_of_speech(parse: Parse, verb: Token) -> Changes:
    """ "The court ruled that the sale was illegal and ordered …": who speaks does the second thing, too."""
    inner = _finite_above(parse, verb)
    if parse.dependents(verb, *_MARKS) or verb.tag not in FINITE_TAGS:
        return
    if verb.lemma in SPEECH_ACTS and inner.dep == "ccomp":
        teller = _teller(parse, verb, inner)
        if teller is not None:
            yield verb.index, replace(verb, head=teller.index)
            return
    if inner.index != verb.head and is_verb(inner) and inner.index < verb.index:
        yield verb.index, replace(verb, head=inner.index)


def _finite_above(parse: Parse, verb: Token) -> Token:
    """The verb that this one stands beside: no infinitive, for it has a tense."""
    above = parse.tokens[verb.head]
    while above.dep in {"xcomp", "acomp"} and not is_finite(parse, above):
        above = parse.tokens[above.head]
    return above


def _teller(parse: Parse, verb: Token, inner: Token) -> Token | None:
    """Who says the clauses above, where the verb is of one form with the saying and not with them."""
    while inner.dep == "ccomp":
        outer, subject = parse.tokens[inner.head], subject_of(parse, inner)
        if inner.lemma in SPEECH_ACTS or subject is None or subject.lower in _PERSONAL or subject.entity == "PERSON":
            return None
        if outer.lemma in SPEECH_ACTS and verb_shape(parse, verb) == verb_shape(parse, outer):
            return outer
        inner = outer
    return None


def one_of_a_kind(parse: Parse, verb: Token) -> Changes:
    """ "burying families as they slept and cutting off the town": the participle goes with the other one."""
    inner = parse.tokens[verb.head]
    if verb.tag != "VBG" or parse.dependents(verb, *AUXILIARIES, *SUBJECTS):
        return
    if inner.tag == "VBG" or not is_finite(parse, inner) or inner.dep not in {"advcl", "relcl", "ccomp"}:
        return
    outer = parse.tokens[inner.head]
    if outer.tag == "VBG" and outer.dep in {"advcl", "acl", "pcomp"} and not auxiliaries(parse, outer):
        yield verb.index, replace(verb, head=outer.index)


def beyond_cue(parse: Parse, verb: Token) -> Changes:
    """ "Prices are rising, the bank said, and will peak in June": they will, not the bank."""
    cue = parse.tokens[verb.head]
    said = [child for child in parse.dependents(cue, "ccomp") if child.index < cue.index]
    if cue.lemma not in REPORTING or not said or verb.lemma in SPEECH_ACTS:
        return
    first = parse.bounds[verb.sentence][0]
    opens = min(left_edge(parse, said[-1]), said[-1].index) <= first + 1
    apart = verb_shape(parse, verb) != verb_shape(parse, cue) or verb_shape(parse, verb) == verb_shape(parse, said[-1])
    if opens and apart and not parse.dependents(verb, *SUBJECTS, "expl"):
        yield verb.index, replace(verb, head=said[-1].index)


def past_clause(parse: Parse, verb: Token) -> Changes:
    """ "Lee resigned after an audit found a gap, and was replaced": behind a comma goes on who resigned."""
    inner = parse.tokens[verb.head]
    outer = parse.tokens[inner.head]
    if inner.dep != "advcl" or parse.dependents(verb, *_MARKS) or not (is_finite(parse, verb) and is_verb(outer)):
        return
    joint = next((cc for cc in parse.dependents(inner, "cc") if inner.index < cc.index < verb.index), None)
    marks = {mark.lower for mark in parse.dependents(inner, "mark")}
    behind = outer.index < inner.index and subject_of(parse, outer) is not None and is_finite(parse, outer)
    if joint is None or not behind or not marks & _WHEN_OR_WHY or parse.tokens[joint.index - 1].text != ",":
        return
    yield verb.index, replace(verb, head=outer.index)
    yield joint.index, replace(joint, head=outer.index)
