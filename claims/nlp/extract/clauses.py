"""Sentence -> its clauses, each with all words that its statement needs, in order."""

from collections.abc import Callable

from claims.nlp.extract.chains import chained
from claims.nlp.extract.clause import Builder, Clause
from claims.nlp.extract.described import apposition, naming, opened
from claims.nlp.extract.empty import completed, is_left_out, only_asks
from claims.nlp.extract.finite import finite
from claims.nlp.extract.link import Link, Links
from claims.nlp.extract.links import links
from claims.nlp.extract.members import members
from claims.nlp.extract.openings import opening
from claims.nlp.extract.reduced import absolute, participle, preceding, result
from claims.nlp.extract.relatives import relative
from claims.nlp.extract.speech import Speech
from claims.nlp.extract.told import deed, intent
from claims.nlp.grammar import is_finite, subject_of
from claims.nlp.types import Parse, Token

_BUILDERS: dict[Link, Callable[[Builder, Token, Link], Clause | None]] = {
    Link.MAIN: finite,
    Link.COORDINATE: finite,
    Link.SUBORDINATE: finite,
    Link.KEPT: finite,
    Link.CONTENT: finite,
    Link.EMBEDDED: finite,
    Link.RELATIVE: relative,
    Link.PARTICIPLE: participle,
    Link.PRECEDING: preceding,
    Link.RESULT: result,
    Link.APPOSITION: apposition,
    Link.NAMING: naming,
    Link.ABSOLUTE: absolute,
    Link.CHAINED: chained,
    Link.MEMBERS: members,
    Link.OPENING: opened,
    Link.DEED: deed,
    Link.INTENT: intent,
}

# Where no sentence can be made of these, their words go back to their hosts.
_RETURNING = frozenset(_BUILDERS) - {Link.MAIN, Link.CONTENT, Link.EMBEDDED, Link.KEPT, Link.NAMING}
_ROUNDS = 3
_SHARED = frozenset({Link.KEPT, Link.EMBEDDED, Link.NAMING})


def clauses(parse: Parse, sentence: int, speech: Speech) -> tuple[Clause, ...]:
    """The clauses that may be claims, in the order of their governing words."""
    without: frozenset[int] = frozenset()
    for _ in range(_ROUNDS):
        found = links(parse, sentence, speech, without=without)
        built = _built(Builder(parse, speech, found, _owners(parse, sentence, found), opening(parse, sentence)))
        failed = {index for index, link in found.items() if index not in built and _returns(parse, index, link)}
        if not failed:
            break
        without |= failed
    return tuple(
        built[index]
        for index in sorted(built)
        if not (is_left_out(parse, built[index]) or only_asks(parse, built[index]))
    )


def _returns(parse: Parse, index: int, link: Link) -> bool:
    """A second verb with a tense that fits no subject is left out, for it would not fit the host either."""
    token = parse.tokens[index]
    homeless = link is Link.COORDINATE and is_finite(parse, token) and subject_of(parse, token) is None
    return link in _RETURNING and not homeless


def _built(builder: Builder) -> dict[int, Clause]:
    for index, link in builder.links.items():
        make = _BUILDERS.get(link)
        clause = make(builder, builder.parse.tokens[index], link) if make else None
        if clause:
            builder.built[index] = completed(builder.parse, clause)
    return builder.built


def _owners(parse: Parse, sentence: int, found: Links) -> dict[int, int]:
    """For each word the governing word of the clause it belongs to."""
    first, last = parse.bounds[sentence]
    waiting = [token.index for token in parse.tokens[first:last] if token.head == token.index]
    owners = {root: root for root in waiting}
    while waiting:
        index = waiting.pop()
        for child in parse.children[index]:
            own = _owner(parse, child, found)
            owners[child] = owners[index] if own is None else own
            waiting.append(child)
    return owners


def _owner(parse: Parse, index: int, found: Links) -> int | None:
    """The clause that takes the word out of its host's, and with it all below."""
    if index in found and found[index] not in _SHARED:
        return index
    taking = (child for child in parse.children[index] if found.get(child) in {Link.ABSOLUTE, Link.PRECEDING})
    return next(taking, None)
