"""Who a clause is credited to, where the spans of an attribution alone would say too much or too little."""

from claims.nlp.extract.clause import Clause
from claims.nlp.extract.links import Link
from claims.nlp.extract.speech import Speech
from claims.nlp.types import Parse

# Clauses that open a content of their own.
_OPENING = frozenset({Link.MAIN, Link.CONTENT, Link.EMBEDDED, Link.DEED, Link.INTENT})


def credit_of(parse: Parse, clause: Clause, speech: Speech) -> int | None:
    """The number of the attribution that the clause is credited by, or None where the outlet itself says it."""
    own = speech.of(clause.head)
    host = clause.host
    if clause.link in _OPENING or host is None:
        return own
    above = credit_of(parse, host, speech)
    if own == above:
        return own
    if _repeats_that(parse, clause):
        return above
    borrowed = clause.subject.index == host.subject.index
    if own is None or borrowed:
        return None
    cued = own in speech.cues.get(host.head.index, ()) and clause.link in {Link.COORDINATE, Link.SUBORDINATE}
    return own if cued or speech.attributions[own].direct else None


def _repeats_that(parse: Parse, clause: Clause) -> bool:
    """ "… that X fell, and that Y rose": the second is said by the same speaker."""
    return clause.link is Link.COORDINATE and any(m.lower == "that" for m in parse.dependents(clause.head, "mark"))
