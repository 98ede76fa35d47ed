"""Which clauses beside a verb are facts of their own: "while …", "when …", ", surpassing …"."""

from claims.nlp.extract.link import Link, set_off
from claims.nlp.grammar import SUBJECTS, auxiliaries, left_edge
from claims.nlp.lexicons.predicates import (
    KEEPING_MARKS,
    MOVING,
    OF_THE_EVENT,
    OF_THE_MEASURE,
    SPLITTING_MARKS,
)
from claims.nlp.types import Parse, Token

_OBJECTS = ("dobj", "attr", "acomp")
# What makes a fact of a verb and its subject.
_COMPLETING = (*_OBJECTS, "prep", "ccomp", "xcomp", "npadvmod", "agent", "advcl", "prt", "auxpass")

_DURING = frozenset({"as", "while", "whilst"})


def subordinate(parse: Parse, token: Token) -> Link | None:
    marks = {child.lower for child in parse.dependents(token, "mark", "advmod")}
    if "as" in marks and (_says_little(parse, token) or _compares(parse, token)):
        return None
    if marks & _DURING and _is_where_somebody_was(parse, token):
        return None
    if "when" in marks and _after_date(parse, token):
        return Link.SUBORDINATE
    if marks & SPLITTING_MARKS and not marks & {"if", "long", "soon", "even"}:
        return Link.SUBORDINATE
    if marks & {"so"} and set_off(parse, token):
        return Link.SUBORDINATE
    if not marks & KEEPING_MARKS or not _tells_enough(parse, token):
        return Link.SUBORDINATE if _hangs_loose(parse, token) else None
    return Link.SUBORDINATE if "when" in marks and _happened(parse, token) else Link.KEPT


def _is_where_somebody_was(parse: Parse, token: Token) -> bool:
    """ "won 14 contracts while Hale was in office": that tells when."""
    return token.lemma == "be" and not (
        parse.dependents(token, "attr", "acomp") or set_off(parse, token) or len(parse.subtree(token)) > 6
    )


def _compares(parse: Parse, token: Token) -> bool:
    """ "was just as busy in May as he was in June": nothing without what is compared."""
    host = parse.tokens[token.head]
    before = parse.tokens[host.index : left_edge(parse, token)]
    return any(word.lower == "as" and word.dep == "advmod" for word in before)


def _says_little(parse: Parse, token: Token) -> bool:
    """ "as they slept", "as it stands", "as the Post reported", "as television does": nothing without its host."""
    if token.lemma == "do" and not parse.dependents(token, *_OBJECTS):
        return True
    return not parse.dependents(token, *_COMPLETING) and len(parse.subtree(token)) < 7


def _after_date(parse: Parse, token: Token) -> bool:
    """ "next Saturday, when Berg returns": two events of one day."""
    edge = left_edge(parse, token)
    return (
        edge - 2 >= parse.bounds[token.sentence][0]
        and parse.tokens[edge - 1].text == ","
        and (parse.tokens[edge - 2].entity in {"DATE", "TIME"} and token.index > token.head)
    )


def _happened(parse: Parse, token: Token) -> bool:
    """ "17 were hurt when a silo exploded": two events; "she was 12 when she left" is one fact."""
    host = parse.tokens[token.head]
    none = [word for noun in parse.dependents(host, *SUBJECTS, "dobj") for word in parse.dependents(noun, "det", "neg")]
    denied = bool(parse.dependents(host, "neg")) or any(word.lower == "no" for word in none)
    return host.lemma != "be" and host.tag in {"VBD", "VBN"} and not denied


def _hangs_loose(parse: Parse, token: Token) -> bool:
    return not parse.dependents(token, "mark") and _whom(parse, token)


def _tells_enough(parse: Parse, token: Token) -> bool:
    """A deed of the past with something about it; "when the law applies" is no single fact."""
    helpers = auxiliaries(parse, token)
    done = token.tag in {"VBD", "VBN"} or any(helper.tag == "VBD" for helper in helpers)
    ahead = any(helper.tag == "MD" for helper in helpers)
    return done and not ahead and len(parse.subtree(token)) > 5


def _whom(parse: Parse, token: Token) -> bool:
    """ "…, most of whom were children", which the parser hangs on the verb."""
    if any(subject.tag in {"WP", "WDT"} for subject in parse.dependents(token, *SUBJECTS)):
        return False  # "…, which would cost €40m": that the whole of it would, only the host can say
    return any(word.tag in {"WP", "WDT"} for word in parse.subtree(token)) and set_off(parse, token)


def loose_participle(parse: Parse, token: Token) -> Link | None:
    if token.tag not in {"VBG", "VBN"} or parse.dependents(token, "mark", "neg", *SUBJECTS):
        return None
    if any(helper.lower in {"to", "being"} for helper in auxiliaries(parse, token)):
        return None
    if not set_off(parse, token) or _measures(parse, token) or _asks_when(parse, token):
        return None
    if token.tag == "VBG" and _is_next_gerund(parse, token):
        return None
    if token.tag == "VBG" and token.index > token.head:
        if _moves(parse, token):
            return Link.RESULT
        return None if token.lemma in OF_THE_EVENT else Link.PARTICIPLE
    return Link.PARTICIPLE


def _is_next_gerund(parse: Parse, token: Token) -> bool:
    """ "by cutting jobs, closing shops and selling land": the second of three things after one preposition."""
    if not any(other.tag == "VBG" for other in parse.dependents(token, "conj")):
        return False
    first = (word for word in parse.tokens[parse.bounds[token.sentence][0] : left_edge(parse, token)])
    opened = [word for word in first if word.tag == "VBG" and word.dep in {"pcomp", "xcomp"}]
    return bool(opened) and all(
        word.text != "," for word in parse.tokens[opened[-1].index : left_edge(parse, token) - 1]
    )


def _asks_when(parse: Parse, token: Token) -> bool:
    """ "When well made, a tyre lasts" says nothing of its making."""
    return any(word.tag == "WRB" or word.lower == "once" for word in parse.dependents(token, "advmod"))


def _measures(parse: Parse, token: Token) -> bool:
    """ "Adjusted for inflation, wages rose", "coupled with a fall in prices": how the whole is to be taken."""
    return token.lemma in OF_THE_MEASURE and (token.tag == "VBN" or token.lemma in {"follow", "include", "exclude"})


def _moves(parse: Parse, token: Token) -> bool:
    """ "bringing the toll to 12" """
    figures = (word for to in parse.dependents(token, "prep") if to.lower == "to" for word in parse.subtree(to))
    return token.lemma in MOVING and bool(parse.dependents(token, "dobj")) and any(w.pos == "NUM" for w in figures)
