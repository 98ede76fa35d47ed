"""The names of an article, in order, each with its fullest form and its kind."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from claims.nlp.entities.actors import acts
from claims.nlp.entities.casing import Casing, casing
from claims.nlp.entities.cuts import Piece, cut
from claims.nlp.entities.evidence import Evidence, backed, head_of, relieved
from claims.nlp.entities.gazetteer import Gazetteer, Known, country, known, plain
from claims.nlp.entities.kinds import label_of, words_in
from claims.nlp.entities.names import Named
from claims.nlp.entities.naming import with_firms, with_full_things
from claims.nlp.entities.persons import with_full_persons
from claims.nlp.entities.runs import runs, words_of
from claims.nlp.lexicons.organisations import ALSO_SURNAMES, NUMBERED, ORDERED
from claims.nlp.lexicons.places import LANGUAGES
from claims.nlp.lexicons.titles import FEMALE_TITLES, MALE_TITLES
from claims.nlp.types import EntityKind, Mention, Parse

ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
# A word with its possessive, so that "COTTER'S" is "Cotter's"; "O'NEIL" is two.
LETTERS = re.compile(r"[^\W\d_]+(?:['’]S\b)?")
NUMERAL = re.compile(r"\d{1,5}[A-Za-z]?")
NO_ALIASES: Mapping[str, tuple[str, EntityKind]] = MappingProxyType({})


def mentions(parse: Parse, *, aliases: Mapping[str, tuple[str, EntityKind]] = NO_ALIASES) -> tuple[Mention, ...]:
    """Who and what the text names, sorted by start, never overlapping.

    A span holds neither article, title nor possessive mark. `name` is the fullest name the article
    gives, or the curated one: a country for its adjective ("Chinese", of kind nationality) and for
    its capital where that acts as its government ("Beijing accused", of kind place). `aliases` are
    lower-cased forms and win over all else.
    """
    gazetteer = Gazetteer(aliases)
    written = casing(parse)
    pieces = relieved(parse, list(_pieces(parse, written, gazetteer)), written.headlines)
    pieces = backed(parse, pieces, written.headlines)
    evidence = Evidence.of(parse, [piece for piece, _ in pieces])
    found = [_named(parse, piece, gazetteer if aliased else None, evidence) for piece, aliased in pieces]
    return tuple(
        _mention(parse, name) for name in with_full_things(with_full_persons(with_firms(_bracketed(parse, found))))
    )


def _pieces(parse: Parse, written: Casing, gazetteer: Gazetteer) -> Iterator[tuple[Piece, bool]]:
    for run, aliased in runs(parse, written, gazetteer):
        if aliased:
            yield Piece(*run, titled=False), True
        else:
            yield from ((_numbered(parse, piece), False) for piece in cut(parse, run))


def _numbered(parse: Parse, piece: Piece) -> Piece:
    """ "13th Amendment", "House Bill 212": the number is part of the name, or all of it."""
    first, last = piece.first, piece.last
    words = {token.lower for token in parse.tokens[first:last]}
    if first and words & ORDERED and ORDINAL.fullmatch(parse.tokens[first - 1].text):
        first -= 1
    end = parse.bounds[parse.tokens[first].sentence][1]
    if last < end and parse.tokens[last - 1].lower in NUMBERED and NUMERAL.fullmatch(parse.tokens[last].text):
        last += 1
    return replace(piece, first=first, last=last)


def _named(parse: Parse, piece: Piece, gazetteer: Gazetteer | None, evidence: Evidence) -> Named:
    run = (piece.first, piece.last)
    text = words_of(parse, run)
    words = tuple(words_in(parse.tokens[piece.first : piece.last]))
    entry = gazetteer.alias(text) if gazetteer else _listed(parse, piece, text)
    if entry and _language(parse, piece, entry):
        name, kind = plain(text), EntityKind.OTHER
    elif entry:
        name, kind = _as_actor(parse, piece, entry), EntityKind.ORGANISATION if entry.sort == "party" else entry.kind
    else:
        kind = evidence.kind(parse, piece, words)
        name = _spelled(plain(text), kind)
    found = Named(piece.first, piece.last, words, name, kind, fixed=entry is not None, titled=piece.titled)
    found = replace(found, curated=gazetteer is not None)
    return replace(found, owner=_owner(parse, piece.first), gender=_gender(parse, piece))


def _language(parse: Parse, piece: Piece, entry: Known) -> bool:
    """ "They speak English": an adjective that stands alone as a thing's name is a language's."""
    token = head_of(parse, piece)
    alone = token.dep in ("dobj", "pobj") and token.tag == "NNP" and not parse.children[token.index]
    return alone and entry.kind is EntityKind.NATIONALITY and token.text in LANGUAGES


def _spelled(text: str, kind: EntityKind) -> str:
    """Persons and places in the capitals of a dateline or a transcript get the spelling of running text.

    So does what has several words; one word of capitals may be an acronym.
    """
    shouted = text.isupper() and len(text) > 3 and (kind in (EntityKind.PERSON, EntityKind.PLACE) or " " in text)
    return LETTERS.sub(lambda word: word.group().capitalize(), text) if shouted else text


def _listed(parse: Parse, piece: Piece, text: str) -> Known | None:
    """What the lists say, unless the words around tell that a person bears the name."""
    entry = known(text)
    if entry is None or (piece.titled and entry.kind is not EntityKind.NATIONALITY):
        return None
    persons = label_of(parse, piece.first, piece.last) == "PERSON"
    return None if persons and text in ALSO_SURNAMES else entry


def _as_actor(parse: Parse, piece: Piece, entry: Known) -> str:
    if entry.capital_of and acts(parse, head_of(parse, piece)):
        return entry.capital_of
    return entry.name


def _owner(parse: Parse, first: int) -> str:
    """The country whose possessive stands just before: "China's", "Cyprus'"."""
    if first < 2 or parse.tokens[first - 1].tag != "POS":
        return ""
    for start in (first - 2, first - 3):
        entry = known(words_of(parse, (max(start, 0), first - 1)))
        if entry and country(entry.name):
            return entry.name
    return ""


def _gender(parse: Parse, piece: Piece) -> str:
    before = parse.tokens[piece.first - 1].lower if piece.first else ""
    return "male" if before in MALE_TITLES else "female" if before in FEMALE_TITLES else ""


def _bracketed(parse: Parse, names: Sequence[Named]) -> list[Named]:
    """ "Shanghai Cooperation Organization (SCO)": the short form in brackets stands for the name before it."""
    result = list(names)
    for index in range(1, len(names)):
        before, name = names[index - 1], names[index]
        between = parse.text[parse.tokens[before.last - 1].end : parse.tokens[name.first].start]
        short = len(name.words) == 1 and name.words[0].isupper() and len(name.words[0]) > 1
        if between.strip() == "(" and short and len(before.words) > 1 and not name.fixed:
            result[index] = replace(name, stands_for=before.name)
    return result


def _mention(parse: Parse, name: Named) -> Mention:
    start, end = parse.tokens[name.first].start, parse.tokens[name.last - 1].end
    return Mention(start, end, parse.text[start:end], name.name, name.kind)
