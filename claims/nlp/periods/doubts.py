"""Words and numbers that look like time and need not be: the parse and the neighbours decide."""

import re
from collections.abc import Callable
from typing import Final

from claims.nlp.lexicons import calendar, holidays, time_contexts
from claims.nlp.periods.expressions import Expression, Length, Point, Reach, Reference
from claims.nlp.types import Parse, Span, Token

_NAME_LABELS: Final = frozenset({"PERSON", "ORG", "GPE", "FAC", "WORK_OF_ART", "PRODUCT", "LOC"})
_TIME_LABELS: Final = frozenset({"DATE", "TIME"})
# What a year may be stuck to in one word of the parse.
_PREFIX = re.compile(r"\b(?:mid|early|late|pre|post)\W$", re.IGNORECASE)
_LONGEST_PREFIX: Final = 6
_OPENING_MARKS: Final = frozenset("\"'“‘")
_CLOSING_MARKS: Final = frozenset("\"'”’")
_DETERMINERS: Final = frozenset({"DET", "PRON", "ADJ", "PART"})


def time_words(parse: Parse, sentence: int) -> Callable[[Span], bool]:
    """Whether a doubtful word of the sentence, at an offset from its start, is meant as time."""
    tokens, start = parse.of_sentence(sentence), parse.sentences[sentence].start
    at = {token.start: number for number, token in enumerate(tokens)}

    def is_time(span: Span) -> bool:
        number = at.get(start + span.start)
        return number is not None and _is_time(tokens, number)

    return is_time


def _is_time(tokens: tuple[Token, ...], number: int) -> bool:
    token = tokens[number]
    before = tokens[number - 1] if number else None
    after = tokens[number + 1] if number + 1 < len(tokens) else None
    dated = (after is not None and after.text[:1].isdigit()) or (before is not None and before.text[:1].isdigit())
    word = token.lower.rstrip(".")
    if word in calendar.SEASONS:
        return _is_season(token, before)
    if not token.text[:1].isupper() or (token.tag == "MD" and not dated):
        return False
    if dated:
        return True
    led = before is not None and (before.lower in time_contexts.BEFORE_TIME or before.entity in _TIME_LABELS)
    named = token.entity in _NAME_LABELS or token.pos in ("VERB", "AUX") or _is_first_name(token, after, led=led)
    if len(word) <= 3 and word != "may":
        return token.entity in _TIME_LABELS
    return (token.entity in _TIME_LABELS and not _is_first_name(token, after, led=led)) or (led and not named)


def _is_first_name(token: Token, after: Token | None, *, led: bool) -> bool:
    """ "Mayor June Whitlock", other than "in June Britain"."""
    return not led and token.pos == "PROPN" and after is not None and after.pos == "PROPN" and after.text.istitle()


def _is_season(token: Token, before: Token | None) -> bool:
    """ "fall" and "spring": nouns, led by a word of time or the article."""
    if token.pos not in ("NOUN", "PROPN") or token.entity in _NAME_LABELS:
        return False
    return token.entity in _TIME_LABELS or (
        before is not None and before.lower in time_contexts.BEFORE_TIME - {"to", "of", "and", "or"}
    )


def is_year(parse: Parse, span: Span) -> bool:
    """Whether a bare number of four digits is a year: by its company, by what it counts, by the parser's label."""
    tokens = parse.inside(span)
    if not span.of(parse.text).isdecimal():
        return True
    if not tokens:
        return _PREFIX.search(parse.text, max(span.start - _LONGEST_PREFIX, 0), span.start) is not None
    token = tokens[-1]
    if not token.text.isdecimal():
        return True
    if not 1000 <= int(token.text) <= 2200:
        return False
    before = parse.tokens[token.index - 1] if token.index else None
    after = parse.tokens[token.index + 1] if token.index + 1 < len(parse.tokens) else None
    if _counts(parse, token, before, after):
        return False
    if before is not None and before.sentence == token.sentence and before.lower in time_contexts.BEFORE_YEAR:
        return True
    return token.entity in _TIME_LABELS or _modifies(parse, token, before) or _bracketed(before, after)


def _counts(parse: Parse, token: Token, before: Token | None, after: Token | None) -> bool:
    """ "2000 people", "Peugeot 3008", "1984 Orwell Road": the number counts or names something."""
    if after is not None and after.sentence == token.sentence and after.lower in calendar.UNITS:
        return True
    if after is not None and after.lower in calendar.CAR_MAKES:
        return True
    if before is not None and before.sentence == token.sentence and _is_numbered(parse, before):
        return True
    if before is not None and before.lower == "at" and after is not None and after.pos == "PROPN":
        return True
    if after is not None and after.lower in time_contexts.MEASURES:
        return True
    head = parse.tokens[token.head]
    led = (
        before is not None
        and before.lower not in calendar.APPROXIMATORS
        and (before.pos in _DETERMINERS or before.lower in time_contexts.BEFORE_YEAR or before.text in ("'s", "’s"))
    )
    led = led and not (1000 < int(token.text) < 2000 and int(token.text) % 100 == 0)
    return token.dep == "nummod" and head.index > token.index and head.tag in ("NNS", "NNPS") and not led


def _is_numbered(parse: Parse, before: Token) -> bool:
    """ "Room 2012", "No. 2015", its stop apart."""
    stopped = before.text == "." and before.index and parse.tokens[before.index - 1].lower == "no"
    return bool(stopped) or before.lower in calendar.NUMBERED


def _modifies(parse: Parse, token: Token, before: Token | None) -> bool:
    """ "the 2019 race", "Lagos's 2011 floods"."""
    head = parse.tokens[token.head]
    return head.index > token.index and head.pos == "NOUN" and before is not None and before.pos in _DETERMINERS


def _bracketed(before: Token | None, after: Token | None) -> bool:
    return before is not None and after is not None and (before.text, after.text) == ("(", ")")


def is_meant(parse: Parse, span: Span, expression: Expression) -> bool:
    """Whether an expression that is no more than numbers is meant as time."""
    if isinstance(expression, Length) and span.of(parse.text).lower() in calendar.ROUNDS:
        return any(token.pos == "ADV" for token in parse.inside(span))
    if _is_title(parse, span):
        return False
    if isinstance(expression, Reference):
        return not _is_in_name(parse, span) and not _is_noun(parse, span)
    if isinstance(expression, Point) and expression.holiday is not None and _next(parse, span) in holidays.THINGS:
        return False
    if isinstance(expression, Point) and expression.season is not None and _names(parse, span):
        return False
    if isinstance(expression, Point):
        return expression.said() != {"year"} or is_year(parse, span)
    if not isinstance(expression, Reach) or not _bare_years(expression):
        return True
    tokens = parse.inside(span)
    return not tokens or is_year(parse, tokens[0].span) or is_year(parse, tokens[-1].span)


def _is_in_name(parse: Parse, span: Span) -> bool:
    """A capital inside a sentence: "Larry King Now"."""
    tokens = parse.inside(span)
    if not tokens or not tokens[0].text[:1].isupper() or not tokens[0].index:
        return False
    before = parse.tokens[tokens[0].index - 1]
    return before.sentence == tokens[0].sentence and before.pos == "PROPN"


def _is_noun(parse: Parse, span: Span) -> bool:
    """ "the current was strong"."""
    tokens = parse.inside(span)
    return len(tokens) == 1 and tokens[0].lower == "current" and tokens[0].pos == "NOUN"


def _names(parse: Parse, span: Span) -> bool:
    """A capital, with another word of a name behind it: "the Winter Garden"."""
    tokens = parse.inside(span)
    if not tokens or not tokens[-1].text[:1].isupper() or tokens[-1].index + 1 >= len(parse.tokens):
        return False
    following = parse.tokens[tokens[-1].index + 1]
    return following.sentence == tokens[-1].sentence and following.pos == "PROPN" and following.text[:1].isupper()


def _next(parse: Parse, span: Span) -> str:
    """The word after the span in its sentence."""
    tokens = parse.inside(span)
    number = tokens[-1].index + 1 if tokens else len(parse.tokens)
    following = parse.tokens[number] if number < len(parse.tokens) else None
    return following.lower if following is not None and following.sentence == tokens[-1].sentence else ""


def _is_title(parse: Parse, span: Span) -> bool:
    """Words in quotation marks of their own, each with a capital: the name of a programme ("This Week")."""
    around = parse.text[max(span.start - 1, 0) : span.start], parse.text[span.end : span.end + 1]
    words = span.of(parse.text).split()
    quoted = around[0] in _OPENING_MARKS and (around[1] in _CLOSING_MARKS or around[1] in ",.")
    return quoted and all(around) and len(words) > 1 and all(word[:1].isupper() for word in words)


def _bare_years(reach: Reach) -> bool:
    return all(isinstance(end, Point) and end.said() == {"year"} for end in (reach.first, reach.last))
