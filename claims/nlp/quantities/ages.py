"""Ages said by a bare number: "Ms Reid, 33,", "aged 25", "at the age of 95", "who is 71"."""

from dataclasses import replace

from claims.nlp.lexicons.designators import OF_AGE, PERSON_NOUNS
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Amount
from claims.nlp.quantities.tokens import head, token_at
from claims.nlp.types import Parse, Token

YEAR = "year"
OLDEST = 125
ENDS = {",": frozenset({",", ".", ";", "", "—", "–"}), "(": frozenset({")"})}
ASIDE_ENDS = frozenset({",", ".", ";", ")", "]", "", "—", "–"})
LIMITS = frozenset({"over", "under", "above", "below"})
TURNING = frozenset({"turn", "be"})


def as_age(parse: Parse, pieces: Pieces, found: Amount) -> Amount:
    """The amount in years where it is somebody's age."""
    if not found.bare or not 0 < found.low <= OLDEST or not found.low.is_integer() or found.number.vague:
        return found
    asked = (_labelled(pieces, found), _limit(parse, pieces, found), _said_of(parse, pieces, found))
    return replace(found, unit=YEAR) if any(asked) or aside(parse, pieces, found) is not None else found


def _labelled(pieces: Pieces, found: Amount) -> bool:
    """ "aged 25", "age 8", "at the age of 95", "ages 6 and 8"."""
    before = pieces.words(found.first - 2, found.first)
    return before[-1:] in {("aged",), ("age",), ("ages",)} or before in {("age", "of"), ("ages", "of"), ("age", "at")}


def _limit(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "patients over 80", "children under five", "anyone under 18"."""
    person = token_at(parse, pieces[found.first - 2].start) if pieces.lower(found.first - 1) in LIMITS else None
    if person is None or not (person.lemma in PERSON_NOUNS or person.lower in OF_AGE):
        return False
    after = token_at(parse, pieces[found.last].start) if pieces[found.last].is_word else None
    return after is None or after.pos not in {"NOUN", "PROPN", "ADJ", "NUM"}


def aside(parse: Parse, pieces: Pieces, found: Amount) -> Token | None:
    """Who the age stands behind as an aside: "Ms Reid, 33,", "Okoro (47)", "a woman, 63,"."""
    opening = found.first - 1 - (pieces.lower(found.first - 1) in {"both", "then", "now", "aged"})
    mark, after = pieces[opening].text, pieces[found.last].text
    if after not in ENDS.get(mark, ()) or found.number.share or not found.number.digits:
        return None
    name = pieces[opening - 1]
    token = token_at(parse, name.start) if name.is_word else None
    if token is None or not (
        {name.lower, token.lemma} & PERSON_NOUNS or _a_person(token, found.low, comma=after == ",")
    ):
        return None
    return token


def _a_person(token: Token, years: float, *, comma: bool) -> bool:
    """A name; between two commas even one that the parser takes for another thing than a person."""
    return token.pos == "PROPN" and (token.entity in {"PERSON", ""} or (comma and years > 12))


def _said_of(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "who is 71", "she turned 30": a predicate of somebody, with nothing counted behind it."""
    token = token_at(parse, pieces[found.first].start)
    verb = None if token is None or token.dep not in {"attr", "acomp", "dobj", "npadvmod"} else head(parse, token)
    if verb is None or verb.lemma not in TURNING or pieces[found.last].text not in ASIDE_ENDS or found.low < 2:
        return False
    return any(_somebody(one) for one in parse.dependents(verb, "nsubj"))


def _somebody(token: Token) -> bool:
    return token.lower in {"he", "she", "who", "i"} or token.entity == "PERSON" or token.lemma in PERSON_NOUNS
