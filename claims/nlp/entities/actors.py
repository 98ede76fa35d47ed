"""Capitals that stand for their government: "Beijing accused" is China, "talks in Beijing" is the city."""

from claims.nlp.entities.gazetteer import known
from claims.nlp.lexicons.descriptions import ACTOR_NOUNS, ACTOR_VERBS, MINDED, PATIENT_VERBS, RELATION_NOUNS
from claims.nlp.types import Parse, Token


def acts(parse: Parse, token: Token) -> bool:
    """Whether the word does, says, suffers or owns what only a government can."""
    if token.text.isupper() and len(token.text) > 3:
        return False  # a dateline names where it was written
    top = _top(parse, token)
    if any(_no_government(word) for word in (top, *parse.dependents(top, "conj"))):
        return False
    governor = parse.tokens[top.head]
    if top.dep == "nsubj":
        return _verb(parse, governor)
    if top.dep == "nsubjpass":
        return governor.lemma in PATIENT_VERBS
    if top.dep in ("dobj", "iobj", "dative"):
        return governor.lemma in PATIENT_VERBS
    if top.dep == "poss":
        return governor.lower in ACTOR_NOUNS or governor.lemma in ACTOR_NOUNS
    return top.dep == "pobj" and _related(parse, governor)


def _no_government(token: Token) -> bool:
    """ "Oregon, Idaho and Washington": beside its like a name is no capital's."""
    entry = known(token.text)
    return entry is not None and entry.sort in ("state", "city", "region") and not entry.capital_of


def _top(parse: Parse, token: Token) -> Token:
    """The first of a coordination: "Washington and Beijing agreed"."""
    for _ in range(8):
        if token.dep != "conj":
            break
        token = parse.tokens[token.head]
    return token


def _verb(parse: Parse, verb: Token) -> bool:
    if verb.lemma in ACTOR_VERBS:
        return True
    # "Beijing, concerned that ..." and "Beijing has been aiming to"
    complements = parse.dependents(verb, "acomp", "xcomp")
    return verb.lemma in ("be", "seem", "become") and any(t.lower in MINDED for t in complements)


def _related(parse: Parse, preposition: Token) -> bool:
    governor = parse.tokens[preposition.head]
    if preposition.lower == "by":
        return preposition.dep == "agent"
    if preposition.lower in ("with", "between", "toward", "towards", "against", "to"):
        return governor.lemma in RELATION_NOUNS or governor.lower in RELATION_NOUNS
    return False
