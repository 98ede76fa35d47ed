"""Which nouns beside a comma say what the noun before them is."""

from claims.nlp.extract.link import Link, Links, set_off
from claims.nlp.extract.speech import Speech
from claims.nlp.grammar import left_edge, subject_of
from claims.nlp.lexicons.numbers import DENOMINATORS
from claims.nlp.lexicons.predicates import OF_EVENTS
from claims.nlp.types import Parse, Token

_MEASURES = frozenset({"DATE", "TIME", "PERCENT", "MONEY", "CARDINAL", "ORDINAL"})
_SOME = frozenset({"one", "two", "three", "some", "most", "many", "part", "all"})
_OF_OFFICE = frozenset({"of", "for", "at", "in"})
_OBJECTS = frozenset({"dobj", "pobj", "appos", "conj"})
_NO_THINGS = frozenset({"GPE", "LOC", "NORP"})
_DETERMINERS = frozenset({"det", "poss", "predet"})


def apposition(parse: Parse, token: Token, speech: Speech, found: Links) -> Link | None:
    return Link.APPOSITION if _restates(parse, token) else _of_a_noun(parse, token)


def _of_a_noun(parse: Parse, token: Token) -> Link | None:
    noun = parse.tokens[token.head]
    aged = token.text.isdigit() and noun.pos == "PROPN"
    if not aged and (noun.entity in _MEASURES or token.entity in {"DATE", "TIME"}):
        return None
    if token.index < noun.index or not _is_set_off(parse, token) or _begins_list(parse, token):
        return None
    if parse.dependents(token, "conj") and not _adjoins(parse, token, noun):
        return None  # the rest of a list that the parser hung on another noun
    if token.pos == "NUM" and token.text.isdigit():
        return Link.APPOSITION if _is_age(parse, token, noun) else None
    if token.pos == "PROPN" and noun.pos == "NOUN" and parse.dependents(noun, "det", "poss"):
        return Link.NAMING if _is_office(parse, noun, token) else None
    if token.pos == "PROPN" and not _is_one_of_a_kind(parse, token):
        return None
    if token.pos not in {"NOUN", "ADJ", "NUM", "PROPN"}:
        return None
    return Link.APPOSITION if _describes(parse, token, noun) else None


def _restates(parse: Parse, token: Token) -> bool:
    """ "$612 million, nearly half of sales", "the strip, about 90 miles long": a figure, or a size, told of it."""
    noun = parse.tokens[token.head]
    if token.index < noun.index or parse.dependents(token, "conj") or not _is_set_off(parse, token):
        return False
    if token.tag == "JJ" and noun.pos in {"NOUN", "PROPN"}:
        return bool(parse.dependents(token, "npadvmod"))
    share = token.lower in DENOMINATORS or any(word.entity == "PERCENT" for word in parse.subtree(token))
    return noun.entity == "MONEY" and share and bool(parse.dependents(token, "prep"))


def _is_office(parse: Parse, noun: Token, name: Token) -> bool:
    """ "the head of the agency, Ann Lee"; but "a blow to the boss of the family, Al Roe" names the boss."""
    if noun.tag != "NN" or noun.lemma in OF_EVENTS or any(word.lower == "same" for word in parse.dependents(noun)):
        return False
    between = [word for word in parse.dependents(noun, "prep", "relcl", "acl") if noun.index < word.index < name.index]
    return all(word.dep == "prep" and word.lower in _OF_OFFICE for word in between)


def _begins_list(parse: Parse, token: Token) -> bool:
    """ "Ann, Bob and Cy"; not "the firm's chairman and chief executive", who is one man."""
    others = parse.dependents(token, "conj")
    bare = all(other.pos == "NOUN" and not parse.dependents(other, *_DETERMINERS) for other in others)
    described = token.pos == "NOUN" and bool(parse.dependents(token, "det", "poss"))
    return bool(parse.dependents(token, "cc")) and not (bare and described and len(others) == 1)


def _is_one_of_a_kind(parse: Parse, token: Token) -> bool:
    """ "a first-term Democrat", "the Roe who won": a description, though it has a capital."""
    determiners = parse.dependents(token, "det")
    described = bool(parse.dependents(token, "relcl", "acl"))
    return any(word.lower in {"a", "an"} for word in determiners) or (bool(determiners) and described)


def opening_noun(parse: Parse, token: Token) -> Link | None:
    """ "A native of Leeds, she moved to Oslo": said of the subject that follows the comma."""
    subject = subject_of(parse, parse.tokens[token.head])
    words = parse.subtree(token)
    first, after = words[0], words[-1].index + 1
    if subject is None or first.index != parse.bounds[token.sentence][0] or token.entity in {"DATE", "TIME"}:
        return None
    beside = parse.tokens[after].text == "," and left_edge(parse, subject) == after + 1
    one = first.lower in {"a", "an", "the"} and token.tag in {"NN", "NNP"} and len(words) > 2
    part = first.lower == "one" and bool(parse.dependents(token, "prep"))
    person = subject.pos in {"PRON", "PROPN"} or subject.tag == "NN"
    return Link.OPENING if beside and person and (one or part) else None


def _is_set_off(parse: Parse, token: Token) -> bool:
    """By a comma or a dash, or in brackets as a phrase; what follows a colon tells more than what one noun is."""
    edge = left_edge(parse, token)
    if edge and parse.tokens[edge - 1].text == "(":
        return parse.tokens[edge].pos == "DET"
    return set_off(parse, token, brackets=False) and not (edge and parse.tokens[edge - 1].text == ":")


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


def _is_score(parse: Parse, token: Token) -> bool:
    """ "beat Roe, 1,428 to 1,153" """
    to = parse.dependents(token, "prep")
    return token.pos == "NUM" and any(p.lower == "to" and p.index == token.index + 1 for p in to)


def _is_next_of_list(parse: Parse, token: Token, noun: Token) -> bool:
    """ "a new bridge, a longer runway, a second stadium and …": things with an "a" one after another."""
    if not _is_some(parse, token):
        return False
    more = any(word.dep == "appos" and _is_some(parse, word) for word in parse.subtree(token) if word is not token)
    goes_on = more or bool(parse.dependents(token, "cc", "conj") or parse.dependents(noun, "cc", "conj"))
    if _is_some(parse, noun) and noun.dep in _OBJECTS:
        return goes_on
    preposition = parse.tokens[noun.head]
    outer = parse.tokens[preposition.head]
    begun = preposition.dep == "prep" and _is_some(parse, outer)
    return begun and outer.dep == "appos" and noun.entity in _NO_THINGS


def _is_some(parse: Parse, noun: Token) -> bool:
    return any(word.lower in {"a", "an"} for word in parse.dependents(noun, "det"))


def _describes(parse: Parse, token: Token, noun: Token) -> bool:
    """ "a close ally of Russia", "chief executive of the bank"; no second of a list, nor "Roe, 82 percent to 6"."""
    if noun.pos == "PROPN" and (token.entity == "PERCENT" or _is_score(parse, token)):
        return False
    if _is_next_of_list(parse, token, noun):
        return False
    if noun.pos == "PRON" or parse.dependents(noun, "cc") or token.lemma in OF_EVENTS | {noun.lemma}:
        return False
    if token.tag == "NNS" and noun.tag == "NNP" and noun.entity in {"GPE", "LOC", "PERSON"}:
        return False
    if noun.tag == "NNS" and any(child.lower in {"a", "an"} for child in parse.dependents(token, "det")):
        return False
    if noun.tag == "NN" and noun.text.islower() and not parse.dependents(noun, *_DETERMINERS, "amod"):
        return False
    if parse.dependents(token, *_DETERMINERS) or (token.lower in _SOME and parse.dependents(token, "prep")):
        return True
    return noun.pos == "PROPN" and bool(parse.dependents(token, "prep", "amod", "compound", "relcl", "acl"))
