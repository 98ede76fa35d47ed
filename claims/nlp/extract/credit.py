"""Who a clause is credited to, where the spans of an attribution alone would say too much or too little."""

from dataclasses import dataclass

from claims.nlp.extract.clause import Clause
from claims.nlp.extract.link import Link
from claims.nlp.extract.names import Names
from claims.nlp.extract.speech import Speech
from claims.nlp.extract.statements import phrase
from claims.nlp.extract.told import denier
from claims.nlp.lexicons.predicates import COURTS
from claims.nlp.types import Attribution, EntityKind, Parse, Token

# Clauses that open a content of their own.
_OPENING = frozenset({Link.MAIN, Link.CONTENT, Link.EMBEDDED, Link.DEED, Link.INTENT})
_DESCRIBING = frozenset({Link.APPOSITION, Link.NAMING})
_OURSELVES = frozenset({"i", "we"})
ADDRESSING = frozenset({"tell", "inform", "notify", "warn", "assure", "advise", "remind"})
TOLD = frozenset({Link.CONTENT, Link.DEED, Link.INTENT})


@dataclass(frozen=True, slots=True)
class Credit:
    """The attribution's number, if one holds the clause, and the names of it."""

    attribution: int | None = None
    speaker: str = ""
    cue: str = ""


def credit_of(parse: Parse, clause: Clause, speech: Speech, names: Names) -> Credit:
    """Who the clause is credited to; nobody where the outlet itself says it."""
    if _is_left_open(parse, clause):
        return Credit()
    if _rebuffs(parse, clause) and clause.host is not None:
        return Credit(None, _called(parse, clause.host, names), clause.host.head.text)
    number = _attribution(parse, clause, speech)
    if number is not None:
        found = speech.attributions[number]
        if _is_heard(parse, found) or _is_nobody(parse, found):
            return Credit(number, "", found.cue.of(parse.text))
        return Credit(number, found.speaker, found.cue.of(parse.text))
    return _teller(parse, clause, names)


def _rebuffs(parse: Parse, clause: Clause) -> bool:
    """ "rejected criticism that he was late": who rejects it says that he was not."""
    verb = denier(parse, clause.head) if clause.link is Link.EMBEDDED and clause.denied else None
    return verb is not None and clause.host is not None and clause.host.head.index == verb.index


def _is_heard(parse: Parse, found: Attribution) -> bool:
    """ "a jury heard yesterday": it is not the jury that says so."""
    source = parse.inside(found.source) if found.source else ()
    court = any(word.lower in COURTS for word in source)
    return court and any(word.lower == "heard" for word in parse.inside(found.cue))


def _is_nobody(parse: Parse, found: Attribution) -> bool:
    return found.source is not None and any(_tells_unnamed(word) for word in parse.inside(found.source))


def _tells_unnamed(subject: Token) -> bool:
    """ "it was announced that": by whom, nobody is told."""
    return subject.lower == "it" and subject.dep == "nsubjpass"


def _describes(clause: Clause) -> bool:
    """Whether the clause tells who or what somebody is: "a former judge", ", who founded the firm in 1990"."""
    noun = clause.antecedent
    named = noun is not None and noun.pos == "PROPN" and noun.entity in {"PERSON", "ORG"}
    reduced = clause.link is Link.PARTICIPLE and clause.head.dep == "acl"
    return clause.link in _DESCRIBING or (named and (reduced or clause.link is Link.RELATIVE))


def _is_left_open(parse: Parse, clause: Clause) -> bool:
    """ "will decide whether the school, run by nuns, can move": those who decide do not say who runs it."""
    if clause.link not in {Link.RELATIVE, Link.PARTICIPLE}:
        return False
    above = parse.tokens[clause.head.head]
    while above.head != above.index and not (above.dep == "ccomp" and parse.dependents(above, "mark")):
        above = parse.tokens[above.head]
    return any(mark.lower in {"whether", "if"} for mark in parse.dependents(above, "mark"))


def _teller(parse: Parse, clause: Clause, names: Names) -> Credit:
    """The subject of the verb that tells the clause, where no attribution was found for it."""
    told: Clause | None = None if _describes(clause) or clause.link is Link.EMBEDDED else clause
    while told is not None and told.link not in TOLD:
        told = told.host if told.link is not Link.MAIN else None
    if told is None or told.host is None:
        return Credit()
    verb = told.host.head
    if told.host.subject.lower in _OURSELVES or _tells_unnamed(told.host.subject):
        return Credit(None, "", verb.text)  # "we learned that …": the outlet's own "we"
    if (told.host.passive and verb.lemma in ADDRESSING) or verb.lemma == "hear":
        return Credit(None, "", verb.text)  # "the court was told that …", "a jury heard": nobody is named
    return Credit(None, _called(parse, told.host, names), verb.text)


def _called(parse: Parse, host: Clause, names: Names) -> str:
    """A person by name alone: "Piers Hale", of "Norlight spokesman Piers Hale"."""
    subject = host.subject
    named = names.mentions.get(subject.index)
    alone = named is not None and named.kind is EntityKind.PERSON and not parse.dependents(subject, "conj", "prep")
    return named.name if named is not None and alone else phrase(parse, host.subject_parts, names)


def _attribution(parse: Parse, clause: Clause, speech: Speech) -> int | None:
    own = speech.of(clause.head)
    host = clause.host
    if own is not None and any(own in speech.cues.get(t.index, ()) for t in parse.dependents(clause.head, "parataxis")):
        return own  # "the car, which police say was stolen"
    if _describes(clause) and own is not None and not speech.attributions[own].direct:
        return None  # who somebody is, the outlet tells, not the one whose words it gives in its own
    if clause.link in _OPENING or host is None:
        return own
    above = _attribution(parse, host, speech)
    if own == above or _is_one_cue(speech, own, above):
        return own
    if _repeats_that(parse, clause):
        return above
    borrowed = clause.subject.index == host.subject.index
    if own is None or borrowed:
        return None
    if clause.link is Link.COORDINATE and not borrowed and _is_cued_behind(parse, clause, speech.attributions[own]):
        return own
    cued = own in speech.cues.get(host.head.index, ()) and clause.link in {Link.COORDINATE, Link.SUBORDINATE}
    return own if cued or speech.attributions[own].direct else None


def _is_cued_behind(parse: Parse, clause: Clause, found: Attribution) -> bool:
    """ "X fell, but Y rose, according to a study": the cue is the second's own."""
    beside = parse.dependents(clause.head, "prep", "parataxis")
    return any(found.cue.start <= word.start < found.cue.end and word.index > clause.head.index for word in beside)


def _is_one_cue(speech: Speech, own: int | None, above: int | None) -> bool:
    """ "X fell, police said, and Y rose": both parts have the one cue."""
    if own is None or above is None:
        return False
    return speech.attributions[own].cue == speech.attributions[above].cue


def _repeats_that(parse: Parse, clause: Clause) -> bool:
    """ "… that X fell, and that Y rose": the second is said by the same speaker."""
    return clause.link is Link.COORDINATE and any(m.lower == "that" for m in parse.dependents(clause.head, "mark"))
