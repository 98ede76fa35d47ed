"""Numbers that name, date or order something instead of counting it, by every rule for one."""

import re
from collections.abc import Callable

from claims.nlp.lexicons import designators
from claims.nlp.quantities.dates import clock, date, spoken_year, year
from claims.nlp.quantities.labels import (
    address,
    compound,
    figure_of_an_id,
    in_a_name,
    labelled,
    listed,
    named,
    ordinal,
    screen,
)
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Amount
from claims.nlp.quantities.scores import odds, score
from claims.nlp.quantities.stand_ins import parties, pronoun, some_day
from claims.nlp.types import Parse, Span

# Number words that count nothing where they stand together.
IDIOM = re.compile(rf"\b(?:{'|'.join(map(re.escape, designators.IDIOMS))})\b", re.IGNORECASE)


def idioms(text: str, pieces: Pieces) -> tuple[Span, ...]:
    """Where idioms with number words lie in the sentence."""
    if not pieces.all:
        return ()
    found = IDIOM.finditer(text, pieces[0].start, pieces[len(pieces) - 1].end)
    return tuple(Span(*match.span()) for match in found)


def _rate_base(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "cases per 100,000 people": by how many is counted, not how many there are."""
    return pieces.lower(found.first - 1) == "per"


Rule = Callable[[Parse, Pieces, Amount], bool]


# What holds even where a unit follows, and what only a bare number can be.
RULES_ANY: tuple[Rule, ...] = (in_a_name, ordinal, date, some_day, _rate_base)


RULES: tuple[Rule, ...] = (
    *RULES_ANY,
    clock,
    year,
    labelled,
    screen,
    named,
    address,
    figure_of_an_id,
    listed,
    compound,
    pronoun,
    parties,
    score,
    odds,
    spoken_year,
)


def names_something(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """Whether the number is no quantity."""
    return any(rule(parse, pieces, found) for rule in (RULES_ANY if not found.bare else RULES))
