"""The second of two things planned, expected or begun: "plans to cut taxes and raise pensions" plans both."""

from claims.nlp.extract.clause import Builder, Clause
from claims.nlp.extract.link import Link, Links
from claims.nlp.extract.modality import chain
from claims.nlp.grammar import SUBJECTS, auxiliaries, is_verb
from claims.nlp.lexicons.predicates import RAISING
from claims.nlp.types import Parse, Token

_TELLING = ("dobj", "prep", "attr", "acomp", "ccomp", "xcomp", "agent", "npadvmod")
_FORMS = (frozenset({"VB", "VBP"}), frozenset({"VBG"}), frozenset({"VBN"}))


def in_chain(parse: Parse, token: Token, found: Links) -> bool:
    """Whether the verb is coordinated with what a verb of planning, seeming or beginning governs."""
    first = first_of(parse, token)
    if first.dep != "xcomp" or not _alike(first, token) or parse.dependents(token, *SUBJECTS):
        return False
    both = parse.dependents(first, *_TELLING) and parse.dependents(token, *_TELLING)
    chosen = any(joint.lower == "or" for joint in parse.dependents(parse.tokens[token.head], "cc"))
    return bool(both) and not chosen and _raised(parse, first, found)


def first_of(parse: Parse, token: Token) -> Token:
    """The first of the verbs that the token is coordinated with."""
    while token.dep == "conj" and is_verb(parse.tokens[token.head]):
        token = parse.tokens[token.head]
    return token


def _alike(first: Token, token: Token) -> bool:
    return any(first.tag in forms and token.tag in forms for forms in _FORMS)


def _raised(parse: Parse, first: Token, found: Links) -> bool:
    above = parse.tokens[first.head]
    while above.index not in found and above.dep in {"xcomp", "acomp"} and above.lemma in RAISING:
        above = parse.tokens[above.head]
    return above.index in found and first in chain(parse, above)


def chained(builder: Builder, head: Token, link: Link) -> Clause | None:
    parse = builder.parse
    first = first_of(parse, head)
    host = builder.host_of(first)
    if host is None or host.denied:
        return None
    taken = {token.index for token in parse.subtree(first)}
    places = [i for i, part in enumerate(host.parts) if isinstance(part, Token) and part.index in taken]
    if not places:
        return None
    lead, rest = host.parts[: places[0]], host.parts[places[-1] + 1 :]
    particles = {helper.index for helper in auxiliaries(parse, head) if helper.lower == "to"}
    own = builder.own(head)
    to = ("to",) if any(helper.lower == "to" for helper in auxiliaries(parse, first)) else ()
    return Clause(
        head=head,
        link=link,
        host=host,
        parts=(*lead, *to, *(token for token in own if token.index not in particles), *rest),
        own=own,
        subject=host.subject,
        subject_parts=host.subject_parts,
        tense=host.tense,
        passive=bool(parse.dependents(head, "auxpass")),
        helpers=host.helpers,
        antecedent=host.antecedent,
        raised=tuple(verb for verb in chain(parse, host.head) if verb.index < first.index),
    )
