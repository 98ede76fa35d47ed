"""How sure a clause is of its fact, whether it denies it, and which word carries it."""

from itertools import pairwise

from claims.nlp.extract.clause import Clause
from claims.nlp.extract.link import Link
from claims.nlp.grammar import auxiliaries, is_verb
from claims.nlp.lexicons.predicates import (
    CONDITIONAL_MARKS,
    DOUBTING_NOUNS,
    FUTURE_AUXILIARIES,
    NEGATING,
    NEGATIVE_DETERMINERS,
    NEGATIVE_PRONOUNS,
    NEGATORS,
    PLANNING,
    POSSIBLE,
    POSSIBLE_ADVERBS,
    POSSIBLE_AUXILIARIES,
    RAISING,
)
from claims.nlp.types import Modality, Parse, Polarity, Token

_ARGUMENTS = ("nsubj", "nsubjpass", "dobj", "attr", "pobj", "prep", "agent", "oprd", "npadvmod")
# Where "would" is a "will" that somebody said.
_TOLD = frozenset({Link.CONTENT, Link.EMBEDDED, Link.COORDINATE})
_LONGEST_CHAIN = 6


def chain(parse: Parse, head: Token) -> tuple[Token, ...]:
    """From the clause's verb to the word that carries the fact: "is expected to sell" -> expected, sell."""
    found = [head]
    while len(found) < _LONGEST_CHAIN:
        after = _raised(parse, found[-1])
        if after is None:
            break
        found.append(after)
    return tuple(found)


def _raised(parse: Parse, word: Token) -> Token | None:
    """What an auxiliary-like verb or adjective speaks of."""
    complements = parse.dependents(word, "xcomp")
    if word.lemma == "be" and not complements:
        complements = tuple(a for a in parse.dependents(word, "acomp") if a.lemma in RAISING and _complement(parse, a))
        return complements[0] if complements else None
    if word.lemma == "be":
        return complements[0] if _infinitive(parse, complements[0]) else None
    if word.lemma not in RAISING or parse.dependents(word, "dobj"):
        return None
    return _complement(parse, word)


def _complement(parse: Parse, word: Token) -> Token | None:
    verbs = [token for token in parse.dependents(word, "xcomp") if is_verb(token)]
    return verbs[0] if verbs else None


def _infinitive(parse: Parse, verb: Token) -> bool:
    return any(helper.lower == "to" for helper in auxiliaries(parse, verb))


def modality(parse: Parse, clause: Clause) -> Modality:
    verbs = chain(parse, clause.head)
    helpers = {helper.lower for helper in clause.helpers}
    helpers.update(helper.lower for verb in verbs[1:] for helper in auxiliaries(parse, verb))
    helpers.update(clause.tense.before if clause.link in {Link.PARTICIPLE, Link.INTENT, Link.ABSOLUTE} else ())
    if _conditional(parse, clause, verbs):
        return Modality.CONDITIONAL
    if "could" in helpers and _refused(parse, verbs):
        return Modality.ASSERTED  # "could not be reached": they were not
    if helpers & POSSIBLE_AUXILIARIES or _doubted(parse, verbs):
        return Modality.POSSIBLE
    if clause.link is Link.EMBEDDED and parse.tokens[clause.head.head].lemma in DOUBTING_NOUNS:
        return Modality.POSSIBLE
    if helpers & FUTURE_AUXILIARIES or _planned(parse, verbs):
        return Modality.PLANNED
    if helpers & {"would", "'d", "’d"}:
        if clause.link in _TOLD:
            return Modality.PLANNED
        return Modality.ASSERTED if _refused(parse, verbs) else Modality.CONDITIONAL
    return Modality.ASSERTED


def _refused(parse: Parse, verbs: tuple[Token, ...]) -> bool:
    """ "would not comment", "could not be reached": it did not happen."""
    return bool(parse.dependents(verbs[0], "neg"))


def _conditional(parse: Parse, clause: Clause, verbs: tuple[Token, ...]) -> bool:
    own = {token.index for token in clause.own}
    clauses = [child for verb in verbs for child in parse.dependents(verb, "advcl", "prep") if child.index in own]
    marks = {mark.lower for child in clauses for mark in (child, *parse.dependents(child, "mark"))}
    return bool(marks & (CONDITIONAL_MARKS - {"whether", "provided"}))


def _doubted(parse: Parse, verbs: tuple[Token, ...]) -> bool:
    if any(verb.lemma in POSSIBLE for verb in verbs[:-1]):
        return True
    adverbs = {adverb.lower for verb in verbs for adverb in parse.dependents(verb, "advmod")}
    if adverbs & POSSIBLE_ADVERBS:
        return True
    return any(verb.lemma in {"accuse", "suspect", "allege"} and parse.dependents(verb, "auxpass") for verb in verbs)


def _planned(parse: Parse, verbs: tuple[Token, ...]) -> bool:
    for verb, after in pairwise(verbs):
        if verb.lemma == "go":
            return verb.lower == "going"
        if verb.lemma in PLANNING or (verb.lemma == "be" and _infinitive(parse, after)):
            return True
    return False


def polarity(parse: Parse, clause: Clause) -> Polarity:
    """Negations undo each other; those in clauses that hang on this one do not count."""
    own = {token.index for token in clause.words}
    verbs = chain(parse, clause.head)
    count = sum(_negations(parse, verb, own) for verb in verbs)
    count += sum(verb.lemma in NEGATING for verb in verbs[:-1])
    count += sum(_none_of(parse, argument) for argument in _arguments(parse, clause, verbs, own))
    return Polarity.NEGATED if (count + clause.denied) % 2 else Polarity.AFFIRMED


def _negations(parse: Parse, verb: Token, own: set[int]) -> int:
    count = 0
    for child in parse.dependents(verb):
        if child.index not in own:
            continue
        count += child.dep == "neg" or (child.dep in {"advmod", "preconj"} and child.lower in NEGATORS - {"no"})
        count += child.dep == "advmod" and child.lower == "longer" and bool(parse.dependents(child, "neg", "det"))
        count += child.dep == "advmod" and child.lower == "yet" and verb.lemma == "have"
    return count


def _arguments(parse: Parse, clause: Clause, verbs: tuple[Token, ...], own: set[int]) -> list[Token]:
    found = [clause.subject]
    for verb in verbs:
        found.extend(child for child in parse.dependents(verb, *_ARGUMENTS) if child.index in own)
    for child in list(found):
        if child.dep in {"prep", "agent"}:
            found.extend(parse.dependents(child, "pobj"))
    return list({token.index: token for token in found}.values())


def _none_of(parse: Parse, argument: Token) -> bool:
    """ "no one", "no word", "none of them", "nobody"."""
    if argument.lower in NEGATIVE_PRONOUNS or (argument.lower == "neither" and argument.dep != "det"):
        return True
    return any(child.lower in NEGATIVE_DETERMINERS for child in parse.dependents(argument, "det", "neg"))
