"""Does the clause around some words look back or ahead? Read from the verb that governs them."""

from collections.abc import Iterator
from typing import Final

from claims.nlp.lexicons import time_contexts
from claims.nlp.periods.expressions import FUTURE, PAST, PERHAPS_PAST
from claims.nlp.types import Parse, Span, Token

# Before a time these look ahead: "a strike for Thursday", "shut until Friday".
_UP_TO: Final = frozenset({"until", "till", "by", "through"})
# No sentence nests deeper for good reason; a hostile one may.
_STEPS_UP: Final = 20
_ABOVE: Final = "above"
_SHADES: Final = 5
_STOPS: Final = frozenset('.!?"”’)')


def tense(parse: Parse, span: Span, *, day: bool = False) -> str | None:
    """PAST, PERHAPS_PAST, FUTURE, or None where no verb tells; `day` where they tell a day ("a strike for Friday")."""
    tokens = parse.inside(span)
    if not tokens:
        return None
    led = _led_by(parse, tokens[0])
    told = _governed(parse, tokens)
    if day and led == "for" and not (told == PERHAPS_PAST and _owning(parse, tokens[-1])):
        return FUTURE
    if led in _UP_TO:
        return PERHAPS_PAST if told == PAST else told or FUTURE
    return told


def _owning(parse: Parse, last: Token) -> bool:
    """ "Turned up for Sunday's march": the day tells only which march."""
    after = parse.tokens[last.index + 1 : last.index + 2]
    return bool(after) and after[0].tag == "POS"


def _led_by(parse: Parse, first: Token) -> str:
    """The word in front, past those that only shade the time ("until mid-June", "by the end of June")."""
    for index in range(first.index - 1, max(first.index - 1 - _SHADES, -1), -1):
        if parse.tokens[index].lower not in time_contexts.SHADES:
            return parse.tokens[index].lower
    return ""


def _governed(parse: Parse, tokens: tuple[Token, ...]) -> str | None:
    """From the nearest word above that tells; behind a noun the present tells nothing ("revisits Monday's debate")."""
    direct = True
    for token in _governors(parse, tokens):
        if token.pos in ("NOUN", "ADJ", "VERB") and _looks_ahead(parse, token) and not _is_record(token, parse, tokens):
            return FUTURE
        if token.lemma in time_contexts.BEHIND:
            return PAST
        if token.pos in ("VERB", "AUX"):
            return _of_verb(parse, token) if direct else _from_afar(parse, token)
        direct = direct and token.pos not in ("NOUN", "PROPN")
    return None


def _from_afar(parse: Parse, verb: Token) -> str | None:
    """Behind a noun only "will" and its like look ahead: "is coming off a debate on Thursday"."""
    told = _of_verb(parse, verb)
    if told != FUTURE:
        return PERHAPS_PAST if told == PAST else told
    auxiliaries = parse.dependents(verb, "aux", "auxpass")
    stated = verb.tag == "VB" and bool(auxiliaries)
    return FUTURE if stated or any(aux.lower in time_contexts.FUTURE_AUXILIARIES for aux in auxiliaries) else None


def _is_record(token: Token, parse: Parse, tokens: tuple[Token, ...]) -> bool:
    """ "a record set on Friday", other than "talks set for Friday"."""
    return (
        token.lemma == "set" and bool(tokens[0].index) and parse.tokens[tokens[0].index - 1].lower in ("on", "in", "at")
    )


def _governors(parse: Parse, tokens: tuple[Token, ...]) -> Iterator[Token]:
    """The words above the phrase, nearest first; and before them the modifiers of the nearest ("the planned talks")."""
    inside = {token.index for token in tokens}
    top = next((token for token in tokens if token.head not in inside), tokens[-1])
    for token in _above(parse, top):
        yield from parse.dependents(token, "amod")
        yield token
    if top.head == top.index:
        yield top


def _done(parse: Parse, token: Token) -> bool:
    """ "He planned the robbery on Friday": the planning itself is told; and what "had been due" is over."""
    if _was_over(parse, token):
        return True
    if token.pos != "VERB" or token.tag not in ("VBD", "VBN"):
        return False
    passive = token.tag == "VBN" and (bool(parse.dependents(token, "auxpass")) or token.dep in ("acl", "amod"))
    return not passive


def _was_over(parse: Parse, token: Token) -> bool:
    """ "had been due", "had been scheduled to expire"."""
    governing = parse.tokens[token.head]
    above = governing if token.pos == "ADJ" or (token.dep == "xcomp" and token.tag == "VB") else token
    verbs = (token, above, parse.tokens[above.head]) if above.pos == "ADJ" else (token, above)
    return any(aux.lower == "had" for verb in verbs for aux in parse.dependents(verb, "aux"))


def _of_verb(parse: Parse, verb: Token) -> str | None:
    """The verb's own form decides; that of the verb above it where its form says nothing."""
    for step in range(_STEPS_UP):
        told = _of_form(parse, verb)
        if told != _ABOVE:
            return PERHAPS_PAST if step and told == PAST else told
        above = next(
            (token for token in _above(parse, verb) if token.pos in ("VERB", "AUX") or _looks_ahead(parse, token)), None
        )
        if above is None or _leads_on(parse, verb, above) or _is_to_be(verb, above):
            return FUTURE if verb.tag == "VB" or above is not None else None
        verb = above
    return None


def _of_form(parse: Parse, verb: Token) -> str | None:
    auxiliaries = parse.dependents(verb, "aux", "auxpass")
    if any(aux.lower in time_contexts.FUTURE_AUXILIARIES for aux in auxiliaries):
        return FUTURE
    if any(aux.lemma == "have" or aux.tag == "VBD" for aux in auxiliaries) or verb.tag == "VBD":
        return PAST
    if verb.tag == "VB" and any(aux.tag == "TO" for aux in auxiliaries):
        return _ABOVE
    if verb.tag in ("VBN", "VBG") and not auxiliaries:
        return PAST if verb.tag == "VBN" and verb.dep not in ("xcomp", "ccomp", "oprd") else _ABOVE
    return _of_present(parse, verb)


def _looks_ahead(parse: Parse, token: Token) -> bool:
    return token.lemma in time_contexts.AHEAD and not _done(parse, token)


def _leads_on(parse: Parse, verb: Token, above: Token) -> bool:
    """ "planned to meet on Friday": what was planned is still ahead."""
    planned = verb.tag == "VB" and above.lemma in time_contexts.AHEAD and not _was_over(parse, above)
    return planned or _looks_ahead(parse, above)


def _is_to_be(verb: Token, above: Token) -> bool:
    """ "is to meet"."""
    return verb.tag == "VB" and above.index == verb.head and above.pos == "AUX" and above.lemma == "be"


def _above(parse: Parse, token: Token) -> Iterator[Token]:
    """The words that govern a word, nearest first."""
    for _ in range(_STEPS_UP):
        if token.head == token.index:
            return
        token = parse.tokens[token.head]
        yield token


def _of_present(parse: Parse, verb: Token) -> str | None:
    """The present tells of what is fixed ahead ("opens on Friday"), save in reports and in headlines."""
    if (
        verb.lemma in time_contexts.REPORTING
        or (verb.lemma in time_contexts.SAME_IN_PAST and verb.tag == "VBP")
        or _headline(parse, verb)
    ):
        return PAST
    return FUTURE


def _headline(parse: Parse, token: Token) -> bool:
    """A sentence without a full stop: there the present tells of what has happened."""
    sentence = parse.sentences[token.sentence]
    return parse.text[sentence.end - 1 : sentence.end] not in _STOPS


def describes(parse: Parse, span: Span) -> bool:
    """The words stand before the noun that they describe."""
    tokens = parse.inside(span)
    inside = {token.index for token in tokens}
    return any(token.head not in inside and parse.tokens[token.head].start >= span.end for token in tokens)
