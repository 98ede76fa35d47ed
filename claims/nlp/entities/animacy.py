"""Whether a common noun means a person, or a body of persons."""

from claims.nlp.entities.context import PERSON_NOUNS
from claims.nlp.lexicons.descriptions import BODIES, ORGANISATION_NOUNS
from claims.nlp.lexicons.people import PEOPLE
from claims.nlp.types import Token

PERSONS = PERSON_NOUNS | PEOPLE


def is_person(noun: Token) -> bool:
    return noun.lemma in PERSONS or noun.lemma.endswith(("man", "woman", "men", "women"))


def is_actor(noun: Token) -> bool:
    """Who or what can hope, accuse or sell."""
    return is_person(noun) or noun.lemma in ORGANISATION_NOUNS or noun.lemma in BODIES
