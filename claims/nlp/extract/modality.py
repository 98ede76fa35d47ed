"""How sure a clause is of its fact, whether it denies it, and which word carries it."""

from itertools import pairwise

from claims.nlp.extract.clause import Clause
from claims.nlp.extract.link import Link
from claims.nlp.extract.verbs import SHORT_WOULD, full
from claims.nlp.grammar import SUBJECTS, auxiliaries, is_verb, subject_of
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
    PROPOSED,
    RAISING,
    WEIGHING,
    WISHING,
)
from claims.nlp.types import Modality, Parse, Polarity, Token

_ARGUMENTS = ("nsubj", "nsubjpass", "dobj", "attr", "pobj", "prep", "agent", "oprd", "npadvmod")
# Where "would" is a "will" that somebody said.
_TOLD = frozenset({Link.CONTENT, Link.EMBEDDED})
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
    verbs = (*clause.raised, *chain(parse, clause.head))
    helpers = _helpers(parse, clause, verbs)
    if _wished_in_vain(parse, verbs):
        return Modality.ASSERTED
    if _conditional(parse, clause, verbs):
        return Modality.CONDITIONAL
    if "could" in helpers and _refused(parse, verbs):
        return Modality.ASSERTED  # "could not be reached": they were not
    if helpers & POSSIBLE_AUXILIARIES or _doubted(parse, verbs) or _told_in_doubt(parse, clause):
        return Modality.POSSIBLE
    if helpers & FUTURE_AUXILIARIES or _planned(parse, verbs):
        return Modality.PLANNED
    return _would(parse, clause, verbs) if "would" in helpers else Modality.ASSERTED


def _helpers(parse: Parse, clause: Clause, verbs: tuple[Token, ...]) -> set[str]:
    """The auxiliaries of all verbs of the chain, and those that the statement put in."""
    helpers = (*clause.helpers, *(helper for verb in verbs[1:] for helper in auxiliaries(parse, verb)))
    found = {full(parse, helper) if helper.lower in SHORT_WOULD else helper.lower for helper in helpers}
    found.update(clause.tense.before if clause.link in {Link.PARTICIPLE, Link.INTENT, Link.ABSOLUTE} else ())
    return found


def _would(parse: Parse, clause: Clause, verbs: tuple[Token, ...]) -> Modality:
    if _first(clause).link in _TOLD or clause.subject.lemma in PROPOSED:
        return Modality.PLANNED
    return Modality.ASSERTED if _refused(parse, verbs) else Modality.CONDITIONAL


def _first(clause: Clause) -> Clause:
    """Of clauses side by side the first."""
    while clause.link is Link.COORDINATE and clause.host is not None:
        clause = clause.host
    return clause


def _told_in_doubt(parse: Parse, clause: Clause) -> bool:
    """ "suspicions that …", "it is feared that …" """
    teller = parse.tokens[clause.head.head]
    if clause.link is Link.EMBEDDED and teller.lemma in DOUBTING_NOUNS:
        return True
    feared = clause.link in _TOLD and teller.lemma in POSSIBLE and bool(parse.dependents(teller, "auxpass"))
    return feared and any(word.lower == "it" for word in parse.dependents(teller, *SUBJECTS))


def _wished_in_vain(parse: Parse, verbs: tuple[Token, ...]) -> bool:
    """ "never intended to harm anyone": no plan is told."""
    return len(verbs) > 1 and verbs[0].lemma in WISHING and bool(parse.dependents(verbs[0], "neg"))


def _refused(parse: Parse, verbs: tuple[Token, ...]) -> bool:
    """ "would not comment", "could not be reached": it did not happen."""
    return bool(parse.dependents(verbs[0], "neg"))


def _conditional(parse: Parse, clause: Clause, verbs: tuple[Token, ...]) -> bool:
    own = {token.index for token in clause.own}
    clauses = [child for verb in verbs for child in parse.dependents(verb, "advcl", "prep") if child.index in own]
    marks = {mark.lower for child in clauses for mark in (child, *parse.dependents(child, "mark"))}
    if any(child.dep == "advcl" and _turned(parse, child) for child in clauses):
        return True
    marks |= {word.lower for word in clause.words if word.dep == "mark" and _opens_host(parse, clause, word)}
    return bool(marks & (CONDITIONAL_MARKS - {"whether", "provided"}))


def _turned(parse: Parse, supposed: Token) -> bool:
    """ "Should its antenna fail", "had she known": a condition without an "if"."""
    helpers = [helper for helper in auxiliaries(parse, supposed) if helper.lower in {"should", "had", "were"}]
    subject = subject_of(parse, supposed)
    return bool(helpers) and subject is not None and helpers[0].index < subject.index


def _opens_host(parse: Parse, clause: Clause, mark: Token) -> bool:
    """A condition that the clause took over from its host."""
    supposed = parse.tokens[mark.head]
    return clause.host is not None and supposed.dep == "advcl" and supposed.head == clause.host.head.index


def _doubted(parse: Parse, verbs: tuple[Token, ...]) -> bool:
    if any(verb.lemma in POSSIBLE for verb in verbs[:-1]) or _is_weighed(parse, verbs[-1]):
        return True
    adverbs = {adverb.lower for verb in verbs for adverb in parse.dependents(verb, "advmod")}
    if adverbs & POSSIBLE_ADVERBS:
        return True
    return any(verb.lemma in {"accuse", "suspect", "allege"} and parse.dependents(verb, "auxpass") for verb in verbs)


def _is_weighed(parse: Parse, verb: Token) -> bool:
    """ "is considering a ban": there may be one."""
    weighed = verb.lemma in WEIGHING and verb.tag in {"VBG", "VBZ", "VBP"}
    return weighed and bool(parse.dependents(verb, "dobj"))


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
    verbs = (*clause.raised, *chain(parse, clause.head))
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
