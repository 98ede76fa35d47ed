"""Whether a statement still leans on words outside it: a pronoun or a bare "the visit" that nobody resolved."""

from claims.nlp.extract.clause import Clause
from claims.nlp.extract.statements import Names
from claims.nlp.lexicons.unique import UNIQUE
from claims.nlp.types import Parse, Token

_FIRST_PERSON = frozenset({"we", "us", "our", "ours", "ourselves", "i", "me", "my"})
_POINTING = frozenset({"this", "that", "these", "those"})
_MODIFIERS = ("amod", "compound", "prep", "relcl", "acl", "poss", "nummod", "nmod", "appos")


def needs_context(parse: Parse, clause: Clause, names: Names) -> bool:
    words = clause.words
    seen_noun = False
    for token in words:
        if token.index in names.references:
            seen_noun = True
            continue
        if token.tag in {"PRP", "PRP$"} and _hangs(parse, clause, token, names, seen_noun=seen_noun):
            return True
        seen_noun = seen_noun or token.pos in {"NOUN", "PROPN"}
    return _bare_subject(parse, clause, names)


def _hangs(parse: Parse, clause: Clause, token: Token, names: Names, *, seen_noun: bool) -> bool:
    if token.lower in _FIRST_PERSON:
        return not (names.speaker and token.lower in {"i", "me", "my"})
    return not seen_noun and not _is_empty(parse, token)


def _is_empty(parse: Parse, token: Token) -> bool:
    """ "it" of "it is clear that", "it rained"."""
    if token.lower != "it":
        return False
    verb = parse.tokens[token.head]
    weather = verb.lemma in {"rain", "snow", "hail"}
    return token.dep == "expl" or weather or bool(parse.dependents(verb, "ccomp", "csubj"))


def _bare_subject(parse: Parse, clause: Clause, names: Names) -> bool:
    subject = clause.subject
    if subject.index in names.references or subject.index in names.mentions:
        return False
    if subject.tag == "DT" or (subject.pos == "PRON" and subject.lower in _POINTING):
        return True
    determiners = {child.lower for child in parse.dependents(subject, "det")}
    if determiners & _POINTING:
        return True
    bare = "the" in determiners and subject.pos == "NOUN" and not parse.dependents(subject, *_MODIFIERS)
    return bare and subject.lemma not in UNIQUE
