"""What a relative clause speaks of: not always the noun that the parser hung it on."""

from claims.nlp.entities.animacy import DOERS, is_person
from claims.nlp.extract.verbs import agrees_plural, is_plural
from claims.nlp.grammar import SUBJECTS, TIMES, WH_TAGS, left_edge, no_time, subject_of
from claims.nlp.lexicons.predicates import DONE_TO_PLACES, HARMING
from claims.nlp.types import Parse, Token

_NOUNS = frozenset({"NOUN", "PROPN"})
_PLACES = frozenset({"GPE", "LOC"})
_WHERE = frozenset({"at", "in", "near"})
_DONE_BY_TIMES = frozenset({"be", "begin", "bring", "end", "fall", "mark", "see", "witness"})
_FARTHEST = 3  # steps up from a noun to what the relative clause may be about


def antecedent(parse: Parse, head: Token) -> Token | None:
    """The noun that the clause speaks of; none where that is the whole of its host ("cut jobs in March, which …")."""
    noun = _antecedent(parse, head)
    if noun.entity in TIMES and not _is_of_a_time(parse, head):
        return None
    if _asks_who(parse, head) and noun.entity in _PLACES and parse.tokens[noun.head].lower in _WHERE:
        return None  # "a school in Toledo, who": no town does
    return _agreeing(parse, head, noun)


def _dated(parse: Parse, time: Token) -> Token:
    """ "the attack on Monday, which killed six": the noun whose time it is, if it is one's."""
    found = no_time(parse, time)
    return found if found.index == parse.tokens[parse.tokens[time.head].head].index else time


def _is_of_a_time(parse: Parse, head: Token) -> bool:
    """ "on Monday, when …", "on Monday, which is a holiday", "in 1990, which saw …", and "his wife, June, who"."""
    if not any(word.lower in {"which", "that"} for word in parse.dependents(head, *SUBJECTS)):
        return True
    return head.lemma in _DONE_BY_TIMES or any(word.tag == "WRB" for word in parse.dependents(head, "advmod"))


def _without_aside(parse: Parse, head: Token) -> Token:
    """The noun that the clause hangs on, without a bracket behind it or the time of it."""
    noun = parse.tokens[head.head]
    if noun.dep == "appos" and noun.pos == "PROPN" and not _is_name(parse, noun):
        noun = parse.tokens[noun.head]
    return _dated(parse, noun) if noun.entity in TIMES and not _is_of_a_time(parse, head) else noun


def _antecedent(parse: Parse, head: Token) -> Token:
    """ "the summit in Uzbekistan, which Putin attended": who attends a place attends what is held there."""
    noun = _without_aside(parse, head)
    if _asks_who(parse, head) and _is_nobody(noun):
        return _somebody(parse, noun)
    town = parse.tokens[noun.head]
    if noun.dep == "appos" and _is_place_of(town, noun):
        return _there(parse, head, town)
    named = [name for name in parse.dependents(noun, "appos") if name.index < head.index and _is_name(parse, name)]
    if named and _is_place_of(noun, named[-1]):
        return _there(parse, head, noun)
    if named:
        return named[-1]  # "the same coach, Oleg Roe, who runs a clinic"
    preposition = parse.tokens[noun.head]
    above = parse.tokens[preposition.head]
    inside = noun.entity in _PLACES and preposition.lower in {"in", "at"} and above.pos in {"NOUN", "PROPN"}
    if above.entity == "PERSON" and noun.pos == "PROPN" and noun.entity != "PERSON" and _asks_who(parse, head):
        return above  # "Mark Hale of Hale Securities, who cut his target"
    event = noun.pos in {"NOUN", "PROPN"} and above.pos == "NOUN" and preposition.lower in {"in", "at", "on", "near"}
    if event and head.lemma in HARMING and parse.dependents(head, "nsubj") and not _asks_who(parse, head):
        return above  # "the blast at the mill, which killed six": no mill kills
    pronouns = [child for child in parse.dependents(head, "dobj") if child.tag == "WDT"]
    return above if inside and pronouns and head.lemma not in DONE_TO_PLACES else noun


def _is_name(parse: Parse, name: Token) -> bool:
    """Not "Al Roe (D-Ohio), who": what stands in brackets names something else."""
    edge = left_edge(parse, name)
    return name.pos == "PROPN" and "(" not in {parse.tokens[max(0, edge - 1)].text, parse.tokens[edge].text}


def _somebody(parse: Parse, place: Token) -> Token:
    """ "Al Roe, the governor of Ohio, who died": no place is a "who", and a name comes before what describes it."""
    noun = place
    for _ in range(_FARTHEST + 1):
        above = parse.tokens[noun.head]
        outer = parse.tokens[above.head]
        if outer.pos not in _NOUNS:  # the parser hung the preposition on the verb
            outer = parse.tokens[max(above.index - 1, 0)]
        if noun.dep == "appos" and above.pos in _NOUNS:
            noun = above
        elif noun.dep == "pobj" and _is_nobody(noun) and above.dep == "prep" and outer.pos in _NOUNS:
            noun = outer
        else:
            break
    return place if _is_nobody(noun) else noun


def _is_nobody(noun: Token) -> bool:
    """Whether the noun is a place, a time, a thing or a body, which "who" seldom asks for."""
    if noun.entity in _PLACES or noun.entity in TIMES:
        return True
    return noun.tag == "NN" and noun.entity == "" and not (is_person(noun) or noun.lemma.endswith(DOERS))


def _is_place_of(noun: Token, named: Token) -> bool:
    """ "Macon, Georgia": where the town lies is no name of it."""
    return {noun.entity, named.entity} <= _PLACES


def _there(parse: Parse, head: Token, town: Token) -> Token:
    """ "the plant in Macon, Georgia, which …", "Ann Lee, a nurse from Macon, Georgia, who …": who or what is there."""
    preposition = parse.tokens[town.head]
    above = parse.tokens[preposition.head]
    if town.dep != "pobj" or above.pos not in _NOUNS or any(w.tag == "WRB" for w in parse.dependents(head, "advmod")):
        return town
    if not _asks_who(parse, head):
        return above
    outer = parse.tokens[above.head]
    for _ in range(_FARTHEST):
        if above.dep != "appos" and not (outer.dep == "prep" and above.entity != "PERSON"):
            break
        above = outer if above.dep == "appos" else parse.tokens[outer.head]
        outer = parse.tokens[above.head]
    return above


def _agreeing(parse: Parse, head: Token, noun: Token) -> Token:
    """ "Shares in Acme, which have lost", "brands such as Alba and Bera, which make": what the verb's number fits."""
    plural = agrees_plural(parse, head)
    asking = subject_of(parse, head)
    if plural is None or asking is None or asking.tag not in WH_TAGS:
        return noun
    found: Token | None = noun
    for _ in range(_FARTHEST):
        if found is None or several(parse, head, found) == plural:
            break
        found = _noun_above(parse, found)
    return noun if found is None or several(parse, head, found) != plural else found


def several(parse: Parse, head: Token, noun: Token) -> bool:
    """Whether the noun, with those of its list that stand before the clause, is plural."""
    listed = any(other.index < head.index for other in parse.dependents(noun, "conj"))
    return is_plural(parse, noun, alone=not listed)


def _noun_above(parse: Parse, noun: Token) -> Token | None:
    """The first of the list that the noun ends, or the noun that its preposition hangs on."""
    above = parse.tokens[noun.head]
    if noun.dep == "conj" and above.pos in _NOUNS:
        return above
    host = parse.tokens[above.head]
    return host if noun.dep == "pobj" and above.dep == "prep" and host.pos in _NOUNS else None


def _asks_who(parse: Parse, head: Token) -> bool:
    return any(subject.lower == "who" for subject in parse.dependents(head, "nsubj", "nsubjpass"))
