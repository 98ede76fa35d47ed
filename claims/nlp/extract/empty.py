"""Clauses that say nothing by themselves: their verb stands in the one before ("but never was"), or it is an order."""

from dataclasses import replace

from claims.nlp.extract.clause import Clause
from claims.nlp.extract.link import Link
from claims.nlp.grammar import SUBJECTS, auxiliaries
from claims.nlp.lexicons.cues import COMMENTING, SPEECH
from claims.nlp.types import Parse, Token

_HELPING = frozenset({"be", "have", "do", "will", "would", "can", "could", "may", "might", "should", "must"})
_BESIDE = frozenset({"neg", "nsubj", "nsubjpass", "punct", "cc", "mark", "advmod", "aux", "auxpass", "expl"})
_LEANING = frozenset({Link.COORDINATE, Link.SUBORDINATE, Link.KEPT, Link.CONTENT, Link.RELATIVE})
_STEPS = 4


def is_left_out(parse: Parse, clause: Clause) -> bool:
    """Whether nothing but an auxiliary is left of its predicate: what it denies or repeats stands elsewhere."""
    head = clause.head
    if clause.link not in _LEANING or head.lemma not in _HELPING or _is_completed(clause):
        return False
    after = [child for child in parse.dependents(head) if child.index > head.index and child.pos != "PUNCT"]
    return all(child.dep in _BESIDE and child.tag != "RP" for child in parse.dependents(head)) and all(
        child.dep == "neg" for child in after
    )


def only_asks(parse: Parse, clause: Clause) -> bool:
    """ "“Stay off the roads,” the sheriff pleaded": an order, and who gave it."""
    told = [child for child in parse.dependents(clause.head, "ccomp") if child.index < clause.head.index]
    if clause.link is not Link.MAIN or not told or clause.head.lemma not in SPEECH | COMMENTING:
        return False
    ordered = told[0].tag == "VB" and not parse.dependents(told[0], *SUBJECTS, "expl")
    return ordered and all(helper.lower == "do" for helper in auxiliaries(parse, told[0]))


def completed(parse: Parse, clause: Clause) -> Clause:
    """ "was supposed to be replaced but never was" says that it never was replaced."""
    head, host = clause.head, clause.host
    negated = parse.dependents(head, "neg")
    if head.lemma != "be" or clause.link is not Link.COORDINATE or host is None or not negated:
        return clause
    verb = _done(parse, host.head)
    if verb is None or not is_left_out(parse, clause) or clause.subject.index != host.subject.index:
        return clause
    return replace(clause, parts=(*clause.parts, verb), passive=True)


def _is_completed(clause: Clause) -> bool:
    last = clause.parts[-1] if clause.parts else ""
    return isinstance(last, Token) and last.tag == "VBN" and last.index < clause.head.index


def _done(parse: Parse, verb: Token) -> Token | None:
    """The participle at the end of the host's chain of verbs."""
    for _ in range(_STEPS):
        further = parse.dependents(verb, "xcomp", "acomp")
        if not further:
            break
        verb = further[0]
    return verb if verb.tag == "VBN" and parse.dependents(verb, "auxpass") else None
