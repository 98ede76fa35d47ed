"""Which nouns beside a comma say what the noun before them is."""

from claims.nlp.extract.link import Link, Links, set_off
from claims.nlp.extract.speech import Speech
from claims.nlp.grammar import left_edge
from claims.nlp.lexicons.predicates import OF_EVENTS
from claims.nlp.types import Parse, Token

_MEASURES = frozenset({"DATE", "TIME", "PERCENT", "MONEY", "CARDINAL", "ORDINAL"})
_SOME = frozenset({"one", "two", "three", "some", "most", "many", "part", "all"})
_DETERMINERS = frozenset({"det", "poss", "predet"})


def apposition(parse: Parse, token: Token, speech: Speech, found: Links) -> Link | None:
    noun = parse.tokens[token.head]
    aged = token.text.isdigit() and noun.pos == "PROPN"
    if not aged and (noun.entity in _MEASURES or token.entity in {"DATE", "TIME"}):
        return None
    if token.index < noun.index or not set_off(parse, token, brackets=False) or parse.dependents(token, "cc"):
        return None
    if parse.dependents(token, "conj") and not _adjoins(parse, token, noun):
        return None  # the rest of a list that the parser hung on another noun
    if token.pos == "NUM" and token.text.isdigit():
        return Link.APPOSITION if _is_age(parse, token, noun) else None
    if token.pos == "PROPN" and noun.pos == "NOUN" and parse.dependents(noun, "det", "poss"):
        return Link.NAMING if noun.tag == "NN" and noun.lemma not in OF_EVENTS else None
    if token.pos == "PROPN" and not (parse.dependents(token, "det") and parse.dependents(token, "relcl", "acl")):
        return None
    if token.pos not in {"NOUN", "ADJ", "NUM", "PROPN"}:
        return None
    return Link.APPOSITION if _describes(parse, token, noun) else None


def _adjoins(parse: Parse, token: Token, noun: Token) -> bool:
    """Whether the noun's own words end at the comma."""
    before = parse.tokens[max(0, left_edge(parse, token) - 2)]
    return any(word.index == before.index for word in parse.subtree(noun))


def _is_age(parse: Parse, token: Token, noun: Token) -> bool:
    return (
        noun.pos == "PROPN"
        and noun.entity in {"PERSON", ""}
        and 0 < int(token.text) < 120
        and not any(parse.dependents(token))
    )


def _describes(parse: Parse, token: Token, noun: Token) -> bool:
    """ "a close ally of Russia", "chief executive of the bank"; not the second member of a list."""
    if noun.pos == "PRON" or parse.dependents(noun, "cc") or token.lemma in OF_EVENTS | {noun.lemma}:
        return False
    if token.tag == "NNS" and noun.tag == "NNP" and noun.entity in {"GPE", "LOC", "PERSON"}:
        return False
    if noun.tag == "NNS" and any(child.lower in {"a", "an"} for child in parse.dependents(token, "det")):
        return False
    if noun.tag == "NN" and not parse.dependents(noun, *_DETERMINERS, "amod"):
        return False
    if parse.dependents(token, *_DETERMINERS) or (token.lower in _SOME and parse.dependents(token, "prep")):
        return True
    return noun.pos == "PROPN" and bool(parse.dependents(token, "prep", "amod", "compound", "relcl", "acl"))
