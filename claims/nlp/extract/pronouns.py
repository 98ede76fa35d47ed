"""A pronoun that opens a clause, resolved from the clause it hangs on: "the company said it would"."""

from claims.nlp.entities.animacy import is_person
from claims.nlp.extract.agreement import agrees
from claims.nlp.extract.clause import Clause
from claims.nlp.extract.credit import TOLD
from claims.nlp.extract.link import Link
from claims.nlp.extract.names import Names
from claims.nlp.extract.statements import phrase
from claims.nlp.extract.verbs import is_plural
from claims.nlp.lexicons.people import PEOPLE
from claims.nlp.lexicons.persons import FEMALE, MALE
from claims.nlp.types import EntityKind, Mention, Parse, Token

_ROLES = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "dative", "agent"})
_OF_PERSONS = frozenset({"he", "she"})
_RESOLVED = frozenset({"he", "she", "it", "they"})
_LINKS = TOLD | {Link.COORDINATE}
_BESIDE = frozenset({Link.SUBORDINATE, Link.KEPT})
# Longer subjects make a statement clumsy.
_LONGEST = 8


def own_pronoun(parse: Parse, clause: Clause, names: Names) -> dict[int, Mention]:
    """The clause's subject as a reference to its host's subject, where nothing else was found for it and it fits."""
    pronoun, host = clause.subject, clause.host
    if host is not None and host.subject.index == pronoun.index:
        return own_pronoun(parse, host, names)
    if host is None or pronoun.lower not in _RESOLVED or not _is_near(clause.link, pronoun):
        return {}
    if pronoun.index in names.references or not _fits(parse, pronoun, host.subject, names):
        return {}
    if _has_rival(parse, pronoun, host.subject, names):
        return {}
    words = phrase(parse, host.subject_parts, names)
    if not words or len(host.subject_parts) > _LONGEST:
        return {}
    found = names.mentions.get(host.subject.index)
    kind = found.kind if found else EntityKind.OTHER
    return {pronoun.index: Mention(pronoun.start, pronoun.end, pronoun.text, words, kind)}


def _is_near(link: Link, pronoun: Token) -> bool:
    """ "A climber died after he fell": of persons, also the subject of the clause that this one tells the time of."""
    return link in _LINKS or (link in _BESIDE and pronoun.lower in _OF_PERSONS)


def _has_rival(parse: Parse, pronoun: Token, noun: Token, names: Names) -> bool:
    """ "Ann Lee fell. Eva Berg ruled out that she was ill": whether another of that gender was named just before."""
    if pronoun.lower not in _OF_PERSONS:
        return False
    first, own = parse.bounds[max(pronoun.sentence - 1, 0)][0], names.name_at(noun)
    near = (names.mentions.get(token.index) for token in parse.tokens[first : pronoun.index])
    others = {m.name for m in near if m and m.kind is EntityKind.PERSON and m.name != own}
    between = parse.tokens[noun.index + 1 : pronoun.index]
    nouns = (word for word in between if word.tag == "NN" and word.dep in _ROLES)
    return any(_same_gender(pronoun, name, names) for name in others) or any(
        is_person(word) and agrees(parse, pronoun, word, names) for word in nouns
    )


def _same_gender(pronoun: Token, name: str, names: Names) -> bool:
    listed, told = {"he": (MALE - FEMALE, "male"), "she": (FEMALE - MALE, "female")}[pronoun.lower]
    return names.genders.get(name, "") == told or name.split(maxsplit=1)[0].lower() in listed


def _fits(parse: Parse, pronoun: Token, noun: Token, names: Names) -> bool:
    """Whether the pronoun can mean the noun: its number, and whether a person is meant."""
    if noun.pos not in {"NOUN", "PROPN"}:
        return False
    if pronoun.lower == "they":
        return is_plural(parse, noun)
    if pronoun.lower in _OF_PERSONS:
        return not is_plural(parse, noun) and agrees(parse, pronoun, noun, names)
    person = _is_person(noun, names)
    if _is_told_what(parse, pronoun) and (person is not False or " " not in names.name_at(noun)):
        return False
    person = None if person and _may_be_a_firm(noun, names) else person
    return not is_plural(parse, noun) and not person


def _may_be_a_firm(noun: Token, names: Names) -> bool:
    """ "Fitch said it may …": a surname alone is a firm's name too."""
    name = names.name_at(noun)
    return bool(name) and " " not in name and name.lower() not in MALE | FEMALE


def _is_told_what(parse: Parse, pronoun: Token) -> bool:
    """ "said it was a dust explosion": what it was, the speaker is not."""
    verb = parse.tokens[pronoun.head]
    return verb.lemma == "be" and bool(parse.dependents(verb, "attr"))


def _is_person(noun: Token, names: Names) -> bool | None:
    """None where nothing tells: a name of no known kind."""
    found = names.mentions.get(noun.index)
    if found and found.kind is not EntityKind.OTHER:
        return found.kind is EntityKind.PERSON
    if noun.pos == "PROPN" and noun.entity == "":
        return None
    by_ending = noun.lemma.endswith(("man", "woman")) and noun.pos == "NOUN"
    return by_ending or noun.entity == "PERSON" or noun.lemma in PEOPLE
