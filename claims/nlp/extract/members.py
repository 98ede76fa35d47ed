"""Part of those just named: "…, most of them children" says that most of those passengers were children."""

from claims.nlp.extract.clause import Builder, Clause, Part
from claims.nlp.extract.link import Link
from claims.nlp.extract.reduced import for_subject
from claims.nlp.extract.verbs import is_plural
from claims.nlp.grammar import FIGURES, left_edge
from claims.nlp.types import Parse, Token

_SEVERAL = frozenset({"NNS", "NNPS"})


def part_of_them(parse: Parse, head: Token) -> Token | None:
    """The "them" of a small clause's subject."""
    for subject in parse.dependents(head, "nsubj"):
        for preposition in parse.dependents(subject, "prep"):
            found = [word for word in parse.dependents(preposition, "pobj") if word.lower == "them"]
            if found and preposition.lower == "of" and found[0].index < head.index:
                return found[0]
    return None


def members(builder: Builder, head: Token, link: Link) -> Clause | None:
    parse = builder.parse
    host, them = builder.host_of(head), part_of_them(parse, head)
    named = _named(parse, head) if them else None
    if host is None or them is None or named is None:
        return None
    subject = parse.tokens[parse.tokens[them.head].head]
    tense = for_subject(host.tense, plural=subject.lower != "one" and is_plural(parse, named, alone=True))
    own = builder.own(head)
    said: list[Part] = []
    for token in own:
        said.extend(_those(builder, named) if token is them else (token,))
        if token is them:
            said.extend(tense.be())
    return Clause(
        head=head,
        link=link,
        host=host,
        parts=tuple(said),
        own=own,
        subject=subject,
        subject_parts=tuple(said[: said.index(tense.be()[0])]),
        tense=tense,
        passive=head.tag == "VBN",
        antecedent=named,
    )


def _those(builder: Builder, noun: Token) -> tuple[Part, ...]:
    """ "the 120 passengers" """
    words = builder.phrase(noun, whole=False)
    bare = words[1:] if words[0].lower in {"a", "an", "the"} else words
    return words if words[0].tag in {"PRP$", "NNP", "DT"} and bare is words else ("the", *bare)


def _named(parse: Parse, head: Token) -> Token | None:
    """The nearest noun before that speaks of several."""
    first = parse.bounds[head.sentence][0]
    before = reversed(parse.tokens[first : left_edge(parse, head)])
    return next((word for word in before if word.tag in _SEVERAL and word.entity not in FIGURES), None)
