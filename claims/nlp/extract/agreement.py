"""Whether a pronoun can mean what was said before it: one or several, a person or a thing, he or she."""

from claims.nlp.entities.animacy import is_actor, is_person
from claims.nlp.extract.names import Names
from claims.nlp.extract.verbs import is_plural
from claims.nlp.grammar import FIGURES, SUBJECTS
from claims.nlp.lexicons.descriptions import (
    BODIES,
    FEMALE_PRONOUNS,
    INSTITUTION_NOUNS,
    MALE_PRONOUNS,
    NEUTER_PRONOUNS,
    ORGANISATION_NOUNS,
    PLURAL_PRONOUNS,
)
from claims.nlp.lexicons.leaning import INDEFINITE
from claims.nlp.lexicons.persons import FEMALE, MALE
from claims.nlp.lexicons.titles import FEMALE_TITLES, MALE_TITLES
from claims.nlp.types import EntityKind, Mention, Parse, Token

_BODIES = frozenset(ORGANISATION_NOUNS) | BODIES | INSTITUTION_NOUNS | {"couple", "pair", "person"}
# "Any driver who loses their licence".
_OF_ANYBODY = frozenset({"a", "an", "any", "each", "every", "no", "another", "either", "neither", "one"})
_OBJECTS = frozenset({"her", "him", "them"})
_STEPS = 6
_OWN = {"male": MALE - FEMALE, "female": FEMALE - MALE}
_OTHERS = {"male": _OWN["female"] | FEMALE_TITLES, "female": _OWN["male"] | MALE_TITLES}


def agrees(parse: Parse, pronoun: Token, noun: Token, names: Names) -> bool:
    """Whether number, gender and sort allow the pronoun to mean the noun; words of no known sort are allowed."""
    found = names.references.get(noun.index) or names.mentions.get(noun.index)
    if pronoun.lower in PLURAL_PRONOUNS or pronoun.lower == "their":
        return _may_be_several(parse, noun, found, names)
    if noun.lower in INDEFINITE:
        return pronoun.lower not in NEUTER_PRONOUNS
    if _is_several(parse, noun, found):
        return False
    if pronoun.lower in NEUTER_PRONOUNS:
        return _may_be_thing(noun, found)
    gender = "male" if pronoun.lower in MALE_PRONOUNS else "female" if pronoun.lower in FEMALE_PRONOUNS else ""
    return not gender or _may_be(gender, noun, found, names)


def is_own_object(parse: Parse, pronoun: Token, noun: Token) -> bool:
    """ "Ray gives them lectures", "lets them leave": the object is not whoever does it, were it not "themselves"."""
    if pronoun.tag == "PRP$" or pronoun.lower.endswith(("self", "selves")) or noun.dep not in SUBJECTS:
        return False
    verb = parse.tokens[pronoun.head]
    if pronoun.lower in _OBJECTS and pronoun.dep == "nsubj" and verb.dep == "ccomp":
        return noun.head == verb.head
    return pronoun.dep in {"dobj", "dative"} and noun.head == _with_subject(parse, verb).index


def _with_subject(parse: Parse, verb: Token) -> Token:
    """ "was able to direct them": the verb that has the subject of the one below it."""
    for _ in range(_STEPS):
        if verb.dep not in {"acomp", "conj", "xcomp"} or parse.dependents(verb, *SUBJECTS):
            break
        verb = parse.tokens[verb.head]
    return verb


def _is_several(parse: Parse, noun: Token, found: Mention | None) -> bool:
    """Of a name its own words tell, so that "the United States" is one."""
    if found is not None:
        return " and " in found.name and found.kind is not EntityKind.ORGANISATION
    return is_plural(parse, noun, alone=True)


def _may_be_several(parse: Parse, noun: Token, found: Mention | None, names: Names) -> bool:
    if noun.lower in INDEFINITE or is_plural(parse, noun):
        return True
    if found is not None:
        several = " and " in found.name or found.name in names.plural or found.text.lower() in PLURAL_PRONOUNS
        return several or found.kind in {EntityKind.ORGANISATION, EntityKind.NATIONALITY, EntityKind.OTHER}
    of_anybody = any(word.lower in _OF_ANYBODY for word in parse.dependents(noun, "det"))
    joined = noun.dep == "conj" or bool(parse.dependents(noun, "conj"))
    return noun.lemma in _BODIES or joined or (of_anybody and is_actor(noun))


def _may_be_thing(noun: Token, found: Mention | None) -> bool:
    if found is not None and found.kind is not EntityKind.OTHER:
        return found.kind not in {EntityKind.PERSON, EntityKind.NATIONALITY}
    return noun.entity not in FIGURES and (found is not None or not is_person(noun))


def _may_be(gender: str, noun: Token, found: Mention | None, names: Names) -> bool:
    """Whether the noun may be "he", or "she"."""
    if found is None:
        person = noun.pos == "PROPN" or is_person(noun) or (is_actor(noun) and noun.lemma not in _BODIES)
        return person and noun.lower not in _OTHERS[gender]
    if found.kind not in {EntityKind.PERSON, EntityKind.OTHER} or not found.name.strip():
        return False
    first = found.name.split(maxsplit=1)[0].lower()
    told = first in _OWN[gender] or names.genders.get(found.name, gender) in {gender, "?"}
    return told and first not in _OTHERS[gender]
