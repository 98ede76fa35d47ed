"""Which clauses are what somebody says or thinks, and can stand without the words that say so."""

from claims.nlp.extract.speech import Speech
from claims.nlp.grammar import WH_TAGS, auxiliaries, is_finite, is_verb, left_edge, subject_of
from claims.nlp.lexicons.predicates import KNOWING, REPORTING
from claims.nlp.types import Parse, Token

_NO_CONTENTS = frozenset({"relcl", "conj", "advcl", "pcomp", "csubj", "csubjpass"})
_DEMANDING = frozenset(
    {"ask", "demand", "insist", "order", "propose", "recommend", "request", "require", "suggest", "urge"}
)
_THINKING = frozenset({"believe", "guess", "know", "reckon", "suppose", "think"})


def is_content(parse: Parse, token: Token, speech: Speech) -> bool:
    """A clause that is credited to somebody while its host is not, or that a verb of saying or of thinking governs."""
    if token.dep in _NO_CONTENTS:
        return False
    if not (speech.tops(parse, token) or _is_told(parse, token) or _is_thought(parse, token)):
        return False
    stated = not (known_which(parse, token) or _has_gap(parse, token) or _is_demanded(parse, token))
    return stated and is_verb(token) and is_finite(parse, token) and subject_of(parse, token) is not None


def known_which(parse: Parse, clause: Token) -> bool:
    """ "knew what it was risking": the knowing is told, and its content by itself says nothing."""
    asking = any(word.tag in WH_TAGS for word in parse.dependents(clause))
    return asking and parse.tokens[clause.head].lemma in KNOWING


def _has_gap(parse: Parse, content: Token) -> bool:
    """ "the job many say they had to fight for", "which police say was stolen": the noun before is a part of it."""
    teller = parse.tokens[content.head]
    if content.dep != "ccomp" or teller.dep != "relcl" or content.index < teller.index:
        return False
    if any(child.tag in {"WDT", "WP"} or child.lower == "that" for child in parse.dependents(content)):
        return False  # the pronoun stands in the clause itself, or "that" tells that nothing of it is missing
    asking = [word for word in parse.tokens[left_edge(parse, teller) : teller.index] if word.tag in {"WDT", "WP"}]
    said = subject_of(parse, teller)
    own = said is not None and (said in asking or said.index < parse.tokens[teller.head].index)
    return (
        not own
        and not any(word.tag == "WRB" for word in parse.dependents(teller, "advmod"))
        and not any(word.dep == "pobj" for word in asking)
    )


def _is_demanded(parse: Parse, token: Token) -> bool:
    """ "demanded that the firm pay": a wish, told by the bare form of the verb or of its helper."""
    teller = parse.tokens[token.head]
    first = next(iter(auxiliaries(parse, token)), token)
    marked = any(mark.lower == "that" for mark in parse.dependents(token, "mark"))
    bare = first.lower == first.lemma and first.tag in {"VB", "VBP"}
    return token.dep == "ccomp" and marked and bare and teller.lemma in _DEMANDING and not _is_now(parse, token, teller)


def _is_now(parse: Parse, token: Token, teller: Token) -> bool:
    """ "insists that prices rise": what is so, where the verb of one that only may demand goes with several."""
    subject = subject_of(parse, token)
    several = subject is not None and subject.tag in {"NNS", "NNPS", "PRP"}
    return teller.lemma in {"insist", "propose", "suggest"} and several


def _is_told(parse: Parse, token: Token) -> bool:
    host = parse.tokens[token.head]
    return token.dep == "ccomp" and host.lemma in REPORTING and not parse.dependents(host, "neg")


def _is_thought(parse: Parse, token: Token) -> bool:
    """ "I think the rate is 6 percent": what one thinks oneself is told as a fact."""
    host = parse.tokens[token.head]
    if token.dep != "ccomp" or host.lemma not in _THINKING or host.tag not in {"VBP", "VB"}:
        return False
    ours = any(subject.lower in {"i", "we"} for subject in parse.dependents(host, "nsubj"))
    return ours and not parse.dependents(host, "neg", "aux")
