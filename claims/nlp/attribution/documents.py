"""Whose words a document holds: "The firm issued a letter saying that …" credits the firm."""

from claims.nlp.attribution.sources import RELATIVES, agent, antecedent, subject
from claims.nlp.lexicons.cues import DOCUMENTS, LIGHT, REPORTERS
from claims.nlp.lexicons.descriptions import COUNTRY_NOUNS, COUNTRY_PLURALS, ORGANISATION_NOUNS
from claims.nlp.lexicons.people import PEOPLE
from claims.nlp.lexicons.predicates import PUBLISHING
from claims.nlp.types import Parse, Token

MAKING = LIGHT | PUBLISHING | {"sign", "tweet", "add", "adopt", "approve", "pass", "unveil", "unleash", "draft"}
NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP"})
SPEAKING_NOUNS = PEOPLE | REPORTERS | COUNTRY_NOUNS | COUNTRY_PLURALS | frozenset(ORGANISATION_NOUNS)


def voiced(parse: Parse, source: Token | None, verb: Token) -> Token | None:
    """Who speaks in words that a document is said to hold; None where the clause describes a mere thing."""
    if source is None or not _describes(parse, source, verb):
        return source
    noun = antecedent(parse, source)
    if noun.lemma in DOCUMENTS:
        return maker(parse, noun) or noun
    speaks = source.lower == "who" or noun.entity in NAMED or noun.lemma in SPEAKING_NOUNS or noun.lower in REPORTERS
    return source if speaks or source.lower not in RELATIVES or noun.index == source.index else None


def _describes(parse: Parse, source: Token, verb: Token) -> bool:
    """Whether the verb stands in a clause that describes its source: "a letter saying", "rules that promise"."""
    return source.lower in RELATIVES or (verb.dep == "acl" and verb.head == source.index)


def maker(parse: Parse, document: Token) -> Token | None:
    """Its owner, whoever it is from or by, or the subject of the verb that puts it out."""
    for owner in parse.dependents(document, "poss"):
        return owner
    for preposition in parse.dependents(document, "prep"):
        if preposition.lower in ("by", "from"):
            return next(iter(parse.dependents(preposition, "pobj")), None)
    for participle in parse.dependents(document, "acl"):
        if participle.lemma in MAKING and agent(parse, participle):
            return agent(parse, participle)
    verb = parse.tokens[document.head]
    return subject(parse, verb) if document.dep == "dobj" and verb.lemma in MAKING else None
