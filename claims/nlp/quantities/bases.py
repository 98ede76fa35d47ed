"""Of what a quantity is a share or a change: "half of the voters", "up 5% on the year"."""

import re
from collections.abc import Sequence

from claims.nlp.lexicons import movements, units
from claims.nlp.quantities.changes import Moved, in_time
from claims.nlp.quantities.tokens import following, governors
from claims.nlp.types import ChangePart, Parse, Span, Token

# "year on year", "month-over-month".
RHYTHM = re.compile(r"\b(year|month|quarter|week)(?:[ -](?:on|over)[ -]|-to-)\1\b", re.I)
RHYTHM_REACH = 60
BASE_REACH = 6
LONGEST_BASE = 24


def base(parse: Parse, tokens: Sequence[Token], *, unit: str, change: Moved | None, share: bool) -> Span | None:
    """The words that name what the quantity is a share or a change of."""
    if change is not None and change.part is ChangePart.AMOUNT:
        compared = _rhythm(parse, tokens) or _compared(parse, tokens)
        if compared:
            return compared
    if units.dimension(unit) == "ratio" or share:
        return _whole(parse, tokens)
    return None


def _rhythm(parse: Parse, tokens: Sequence[Token]) -> Span | None:
    sentence = parse.sentences[tokens[0].sentence]
    start = max(sentence.start, tokens[0].start - RHYTHM_REACH)
    end = min(sentence.end, tokens[-1].end + RHYTHM_REACH)
    match = RHYTHM.search(parse.text, start, end)
    return Span(match.start(), match.end()) if match else None


def _whole(parse: Parse, tokens: Sequence[Token]) -> Span | None:
    """The phrase behind "of", or right behind "half"."""
    after = following(parse, tokens[-1])
    if after is None:
        return None
    if after.lower == "of":
        nouns = parse.dependents(after, "pobj")
        return _phrase(parse, nouns[0]) if nouns and nouns[0].pos != "PRON" else None
    if tokens[-1].lower == "half" and (after.pos in {"DET", "PRON"} or after.dep in {"det", "poss"}):
        owned = [one for one in governors(parse, after) if one.dep != "poss"]
        return _phrase(parse, owned[0], first=after.index) if owned else None
    return None


def _compared(parse: Parse, tokens: Sequence[Token]) -> Span | None:
    """The phrase behind "than", "compared with", "from", "on"."""
    for step in range(1, BASE_REACH + 1):
        word = following(parse, tokens[-1], step)
        if word is None or (word.lower in {",", ";", "and", "but"} and step > 1):
            return None
        if word.lower in movements.BASE_WORDS and _introduces(parse, word):
            return _behind(parse, word)
    return None


def _introduces(parse: Parse, word: Token) -> bool:
    """ "on" and "over" compare only where a time follows ("on the month")."""
    if word.lower not in {"on", "over", "from", "against", "above", "below", "under"}:
        return True
    nouns = parse.dependents(word, "pobj", "pcomp")
    if word.lower in movements.RISING_BEYOND | movements.FALLING_BEYOND and not in_time(nouns):
        return True
    if word.lower == "over":
        return bool(nouns) and any(one.lemma in movements.EARLIER for one in parse.dependents(nouns[0]))
    return bool(nouns) and (nouns[0].entity == "DATE" or nouns[0].lemma in movements.RHYTHMS)


def _behind(parse: Parse, word: Token) -> Span | None:
    after = following(parse, word)
    while after is not None and after.lower in {"with", "to", "in", "on", "at", "during"}:
        after = following(parse, after)
    if after is None or after.pos == "PUNCT":
        return None
    end = after
    for step in range(1, LONGEST_BASE):
        token = following(parse, after, step)
        if token is None or token.pos == "PUNCT" or token.lower in {"and", "but", "while"}:
            break
        end = token
    return Span(after.start, end.end)


def _phrase(parse: Parse, noun: Token, first: int | None = None) -> Span | None:
    """The noun with what stands before it and the "of" phrase behind it, not with clauses and asides."""
    inside = [t for t in parse.subtree(noun) if (first is None or t.index >= first)]
    kept: list[Token] = []
    for token in inside:
        if token.index > noun.index and (token.pos in {"PUNCT", "VERB", "AUX", "SCONJ"} or token.lower in RELATIVE):
            break
        kept.append(token)
    return Span(kept[0].start, max(kept[-1].end, noun.end)) if kept else None


RELATIVE = frozenset({"who", "which", "that", "and", "or", "but", "on", "by", "since", "from", "for", "after"})
