"""Whether a common noun means a person, or a body of persons."""

from claims.nlp.entities.context import PERSON_NOUNS
from claims.nlp.lexicons.descriptions import BODIES, INSTITUTION_NOUNS, ORGANISATION_NOUNS
from claims.nlp.lexicons.people import PEOPLE
from claims.nlp.types import Token

# "supervisor", "lobbyist": most nouns that end so mean somebody.
DOERS = ("er", "or", "ist", "ian", "eer", "ee", "ant")
PERSONS = PERSON_NOUNS | PEOPLE


def is_person(noun: Token) -> bool:
    return noun.lemma in PERSONS or noun.lemma.endswith(("man", "woman", "men", "women"))


def is_actor(noun: Token) -> bool:
    """Who or what can hope, accuse or sell."""
    body = noun.lemma in ORGANISATION_NOUNS or noun.lemma in BODIES or noun.lemma in INSTITUTION_NOUNS
    return body or is_person(noun) or noun.lemma.endswith(DOERS)
