"""Runs cut into single names: titles off, nations before their officials apart, one name from the next."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claims.nlp.entities.casing import CLOSED, NAME_LABELS, POSSESSIVES, byline, dates, opens
from claims.nlp.entities.gazetteer import known
from claims.nlp.entities.offices import name_start, sort_of_firm, title_in
from claims.nlp.entities.runs import Run, words_of
from claims.nlp.lexicons.capitals import COMMON, DIRECTIONS
from claims.nlp.lexicons.organisations import EVENT_HEADS, HEADS, LAW_HEADS, LEGAL_FORMS, NO_NAMES
from claims.nlp.lexicons.persons import GIVEN, PARTICLES, POSTNOMINALS
from claims.nlp.lexicons.places import PLACE_HEADS
from claims.nlp.lexicons.titles import ADDRESSES, OFFICES, SAINTS
from claims.nlp.types import EntityKind, Parse, Token

THING_HEADS = frozenset(HEADS) | LEGAL_FORMS | EVENT_HEADS | LAW_HEADS | PLACE_HEADS
# Nothing of a company's name follows these.
ENDING_FORMS = frozenset(("inc.", "inc", "ltd.", "ltd", "corp.", "llc", "plc", "gmbh"))
SIDES = frozenset(("pro", "anti", "non", "ex", "post", "pre", "mid"))
# At the edges of a run these are words of the sentence.
LOOSE = COMMON - OFFICES
NOTHING = NO_NAMES | DIRECTIONS | PLACE_HEADS
# Each country has its own.
BRANCHES = frozenset(("Red Cross", "Red Crescent"))
WHOLE_HEADS = THING_HEADS | frozenset(name.split()[-1].lower() for name in BRANCHES)
PARTY_AND_STATE = re.compile(r"[RDI]-[A-Z][A-Za-z.]{1,8}|[A-Z]")


@dataclass(frozen=True, slots=True)
class Piece:
    """One name's tokens, first and past the last, and whether a title stands before it."""

    first: int
    last: int
    titled: bool


def cut(parse: Parse, run: Run, *, titled: bool = False) -> Iterator[Piece]:
    """The names in a run, in order."""
    if run[0] >= run[1]:
        return
    first, last = run if known(words_of(parse, run)) else _trimmed(parse, run)
    if last - first > 1 and sort_of_firm(parse, parse.tokens[first]):
        first += 1
    if first >= last or _nothing(parse, (first, last)):
        return
    run, titled = (first, last), titled or byline(parse, parse.tokens[first])
    if whole(parse, run):
        yield Piece(first, last, titled)
    elif title := title_in(parse, run):
        yield from cut(parse, (first, title[0]), titled=titled)
        yield from _entitled(parse, title, last)
    elif (middle := _split(parse, run)) is not None:
        yield from cut(parse, (first, middle), titled=titled)
        yield from cut(parse, (middle, last))
    else:
        yield Piece(first, last, titled)


def _entitled(parse: Parse, title: Run, last: int) -> Iterator[Piece]:
    """What stands after a title, together with the title where a given name alone follows."""
    if title[1] < last and parse.tokens[title[0]].lower in SAINTS:
        yield Piece(title[0], last, titled=False)
    elif name_start(parse, title, last) < title[1]:
        yield Piece(title[0], last, titled=True)
    else:
        yield from cut(parse, (title[1], last), titled=True)


def _nothing(parse: Parse, run: Run) -> bool:
    """Short forms and lone directions that name nothing, and what American papers put after a politician: "R-Ohio"."""
    words = [token.text for token in parse.tokens[run[0] : run[1]]]
    before = [token.lower for token in parse.tokens[max(run[0] - 2, 0) : run[0]]]
    if before[1:] == ["of"] and " ".join((*before, *words)).lower() in OFFICES:
        return True  # "a former secretary of State"
    if len(words) == 1:
        return words[0].lower() in NOTHING or PARTY_AND_STATE.fullmatch(words[0]) is not None
    return PARTY_AND_STATE.fullmatch("".join(words)) is not None


def whole(parse: Parse, run: Run) -> bool:
    """Whether the run is one name beyond doubt: a list holds it, or it ends as only names of things do."""
    if known(words_of(parse, run)) or parse.tokens[run[1] - 1].text in POSSESSIVES:
        return True
    words = [token.lower for token in parse.tokens[run[0] : run[1]]]
    if len(words) < 2 or words[-1] not in WHOLE_HEADS or words[0] in ADDRESSES:
        return False
    return words[-1] in LEGAL_FORMS or not (_persons_in(parse, run) or _owner(parse, run))


def _persons_in(parse: Parse, run: Run) -> bool:
    """A head that is a surname too: "Theresa May", "Richard Branson Church" stay with the parser."""
    tokens = parse.tokens[run[0] : run[1]]
    given = tokens[0].lower in GIVEN or tokens[-2].lower in GIVEN or tokens[0].lower in OFFICES
    return given and tokens[-1].entity == "PERSON"


def _owner(parse: Parse, run: Run) -> bool:
    """ "US Supreme Court" is one name only where what follows the country is not a known name by itself."""
    tokens = parse.tokens[run[0] : run[1]]
    place = known(tokens[0].text)
    rest = known(words_of(parse, (run[0] + 1, run[1])))
    if rest and rest.name in BRANCHES:
        return False
    return bool(place and place.sort in ("country", "group") and rest and len(tokens) > 1)


def _trimmed(parse: Parse, run: Run) -> Run:
    first, last = run
    while first < last and _loose(parse, parse.tokens[first]):
        first += 1
    while first < last and _loose(parse, parse.tokens[last - 1], ending=True):
        last -= 1
    while last - first > 2 and parse.tokens[last - 1].lower in POSTNOMINALS:
        last -= 1
    return first, last


def _loose(parse: Parse, token: Token, *, ending: bool = False) -> bool:
    """A word at the edge of a run that belongs to no name."""
    if dates(parse, token) or not any(mark.isalnum() for mark in token.text):
        return True
    if known(token.text) or (token.text in POSSESSIVES if ending else token.lower in PARTICLES):
        return False
    if ending and token.tag == "VBZ":
        return True  # "Calloway House OKs", of a headline
    if token.text.isdigit():
        return not ending or (len(token.text) == 4 and token.text.startswith(("19", "20")))
    foreign = token.pos in CLOSED and token.entity not in NAME_LABELS
    owned = token.tag == "POS" and not ending
    if not ending and token.tag in ("VBG", "VB", "VBD", "VBZ") and opens(parse, token):
        return True  # "Closing Guantanamo"
    chosen = token.tag in ("NNP", "NNPS") and not ending and not opens(parse, token)
    common = token.lower in LOOSE and token.text.istitle() and not chosen  # "Great Orrin" within a sentence
    return foreign or owned or common or token.lower == "the"


def _split(parse: Parse, run: Run) -> int | None:
    """Where one name ends and the next begins, None where the run is one name."""
    for token in parse.tokens[run[0] + 1 : run[1] - 1]:
        if token.lower in ENDING_FORMS:
            return token.index + 1
    for end in range(run[1] - 1, run[0], -1):
        entry = known(words_of(parse, (run[0], end)))
        if entry and entry.kind is not EntityKind.ORGANISATION and entry.kind is not EntityKind.LAW:
            return end if _sided(parse, run[0]) or _apart(parse, run, end) else None
    return _boundary(parse, run)


def _sided(parse: Parse, first: int) -> bool:
    """ "pro-Beijing New People Party": what somebody is for or against is no part of the name."""
    before = parse.tokens[max(0, first - 2) : first]
    return len(before) == 2 and before[1].text == "-" and before[0].lower in SIDES


def _apart(parse: Parse, run: Run, middle: int) -> bool:
    """Whether a nation or place at the run's start is a name of its own."""
    before, after, last = parse.tokens[middle - 1], parse.tokens[middle], parse.tokens[run[1] - 1]
    if before.lower in GIVEN and last.entity == "PERSON" and before.entity == "PERSON":
        return False
    if after.lower in GIVEN or after.entity_begins or known(words_of(parse, (middle, run[1]))):
        return True
    if last.lower in THING_HEADS:
        return False
    together = before.entity == after.entity and before.entity in NAME_LABELS
    return not together or before.entity in ("NORP", "GPE")


def _boundary(parse: Parse, run: Run) -> int | None:
    """Where the parser begins another name of another kind."""
    for index in range(run[0] + 1, run[1]):
        before, token = parse.tokens[index - 1], parse.tokens[index]
        both = before.entity in NAME_LABELS and token.entity in NAME_LABELS
        other = both and token.entity_begins and token.entity != before.entity
        if other and not before.text.islower() and before.text != "-" and not _shouted(before, token):
            return index
    return None


def _shouted(before: Token, token: Token) -> bool:
    """The parser has no eye for words in capitals: "NEWPORT NEWS" is one name."""
    return before.text.isupper() and token.text.isupper() and len(token.text) > 3
