"""Quotations to their speakers: the cue beside a quotation, or the last speaker where it stands alone."""

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence

from claims.nlp.attribution.contents import STOPS, quoted
from claims.nlp.attribution.quotations import Quotation, Quotations
from claims.nlp.attribution.readers import CLAUSES
from claims.nlp.attribution.saying import Saying
from claims.nlp.attribution.sources import subject
from claims.nlp.attribution.verbs import cue_span
from claims.nlp.attribution.voices import Heard, Voice, share
from claims.nlp.lexicons.cues import BACK_VERBS, QUOTE_ONLY
from claims.nlp.types import Parse, Span, Token

QUOTING = CLAUSES | QUOTE_ONLY
NEAR = 40  # tokens beside a quotation among which its cue is looked for
NEAR_CHARACTERS = 400
NOMINALS = frozenset({"NOUN", "PROPN", "PRON"})
SIGNATURE = re.compile(r"\s{0,4}(?P<dash>[—–―]|--?(?=\s))\s{0,2}(?=[^\W\d_a-z])")
ENDINGS = frozenset(",.?!…—–-")


def direct_sayings(parse: Parse, quotes: Quotations, others: Sequence[Saying]) -> list[Saying]:
    """One saying for each quotation that is speech and has a speaker; `others` are the sayings without quotation."""
    cues = {other.cue for other in others}
    speech = [one for one in quotes.all if _is_speech(parse, one) or _is_left_over(parse, quotes, one, cues)]
    voices = [_voice(parse, quotes, quotation) for quotation in speech]
    share(speech, voices)
    heard = Heard(parse, others)
    for i, quotation in enumerate(speech):
        voice = voices[i] or (heard.before(quotation) if _stands_alone(parse, quotation) else None)
        voices[i] = voice
        if voice:
            heard.add(quotation.outer.end, voice)
    return [
        Saying(source=voice.source, cue=voice.cue, parts=(quoted(parse.text, quotation.inner),))
        for quotation, voice in zip(speech, voices, strict=True)
        if voice
    ]


def _stands_alone(parse: Parse, quotation: Quotation) -> bool:
    return not _before(parse, quotation) and not _after(parse, quotation)


def _is_speech(parse: Parse, quotation: Quotation) -> bool:
    """Whether the words are quoted as said, not a title or a phrase taken up."""
    before, after = _before(parse, quotation), _after(parse, quotation)
    if before and not _leads_in(before[-1]):
        return False
    if not any(token.text not in STOPS for token in after):
        return len(quotation.inner.of(parse.text).split()) > 1 or bool(before)
    if parse.text[quotation.inner.end - 1] in ENDINGS or after[0].text == ",":
        return True
    return (
        bool(before) and after[0].pos in ("ADP", "ADV", "NOUN", "PROPN") and _holds_clause(parse, quotation, before[-1])
    )


def _holds_clause(parse: Parse, quotation: Quotation, cue: Token) -> bool:
    """Whether the clause that a cue governs stands within the quotation after it."""
    clauses = parse.dependents(cue, "ccomp") if cue.pos == "VERB" else ()
    return any(clause.span in quotation.inner for clause in clauses)


def _is_left_over(parse: Parse, quotes: Quotations, quotation: Quotation, cues: Collection[Span]) -> bool:
    """Whether a cue and "that" stand before the quotation though the parse showed no content for them."""
    before = _outside(quotes, _before(parse, quotation), last=True)
    if not before or before[-1].lower not in ("that", "as", "how"):
        return False
    voice = _cue_before(parse, before)
    return voice is not None and voice.cue not in cues


def _leads_in(token: Token) -> bool:
    return token.text in (",", ":", "—", "–", "--", "-", ";", "...", "…") or (
        token.lemma in QUOTING and token.pos == "VERB"
    )


def _sentence(parse: Parse, offset: int) -> Span:
    i = bisect_right(parse.sentences, offset, key=lambda sentence: sentence.start) - 1
    return parse.sentences[max(i, 0)]


def _before(parse: Parse, quotation: Quotation) -> tuple[Token, ...]:
    """The tokens of the quotation's first sentence that stand before it, the nearest ones."""
    sentence = _sentence(parse, quotation.outer.start)
    start = max(sentence.start, quotation.outer.start - NEAR_CHARACTERS)
    return _words(parse.inside(Span(start, quotation.outer.start)))[-NEAR:]


def _after(parse: Parse, quotation: Quotation) -> tuple[Token, ...]:
    """The tokens of its last sentence that stand after it, the nearest ones."""
    sentence = _sentence(parse, quotation.outer.end - 1)
    if quotation.outer.end >= sentence.end:
        return ()
    end = min(sentence.end, quotation.outer.end + NEAR_CHARACTERS)
    return _words(parse.inside(Span(quotation.outer.end, end)))[:NEAR]


def _words(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens without quotation marks, which stand before a comma in one style and after it in another."""
    return tuple(token for token in tokens if token.text not in "\"“”„‟«»'‘’")


def _voice(parse: Parse, quotes: Quotations, quotation: Quotation) -> Voice | None:
    after = _outside(quotes, _after(parse, quotation), last=False)
    before = _outside(quotes, _before(parse, quotation), last=True)
    return (
        _signature(parse, quotation)
        or _cue_after(parse, after, led_in=bool(before))
        or _cue_before(parse, before)
        or _label(parse, before)
        or (None if before else _announced(parse, quotation))
    )


def _signature(parse: Parse, quotation: Quotation) -> Voice | None:
    """The name after a dash that signs a quotation, beside it or on a line of its own."""
    dash = SIGNATURE.match(parse.text, quotation.outer.end)
    if not dash:
        return None
    tokens = parse.inside(Span(dash.end(), min(len(parse.text), dash.end() + 60)))
    name = [token for token in tokens[:1] if token.entity == "PERSON"]
    name += [token for token in tokens[1:6] if name and token.entity == "PERSON" and not token.entity_begins]
    return Voice(name[-1], Span(dash.start("dash"), dash.end("dash"))) if name else None


def _outside(quotes: Quotations, tokens: tuple[Token, ...], *, last: bool) -> tuple[Token, ...]:
    """The run of tokens next to the quotation up to another quotation."""
    run: list[Token] = []
    for token in reversed(tokens) if last else tokens:
        if quotes.overlapping(token.span):
            break
        run.append(token)
    return tuple(reversed(run)) if last else tuple(run)


def _cue_after(parse: Parse, tokens: tuple[Token, ...], *, led_in: bool) -> Voice | None:
    """The cue of "“…,” said Ann Lee" and "“…,” according to the ministry".

    After words that lead in, a cue with a clause of its own tells that one ("In “Rain,” Lee writes that …").
    """
    for place, token in enumerate(tokens):
        if token.lower == "according":
            return _according(parse, token)
        if not _is_cue(parse, token):
            continue
        if led_in and any(clause.index > token.index for clause in parse.dependents(token, "ccomp", "xcomp")):
            return None
        source = subject(parse, token)
        if source not in tokens:
            source = _nominal(tokens[:place], last=True) or _nominal(tokens[place + 1 :], last=False)
        return Voice(source, cue_span(parse, token)) if source else None
    return None


def _cue_before(parse: Parse, tokens: tuple[Token, ...]) -> Voice | None:
    """The cue of "Ann Lee said: “…”", the last one before the quotation."""
    for place in range(len(tokens) - 1, -1, -1):
        token = tokens[place]
        if not _is_cue(parse, token):
            continue
        source = subject(parse, token)
        if source is None or source.index > tokens[-1].index:
            source = _nominal(tokens[:place], last=True) or _nominal(tokens[place + 1 :], last=False)
        return Voice(source, cue_span(parse, token)) if source else None
    return None


def _is_cue(parse: Parse, token: Token) -> bool:
    if token.pos not in ("VERB", "AUX"):
        return False
    return token.lemma in QUOTING or (
        token.lemma in BACK_VERBS and any(t.lower == "back" for t in parse.dependents(token))
    )


def _nominal(tokens: Sequence[Token], *, last: bool) -> Token | None:
    """The head of the nearest noun phrase, for where the parser found no subject."""
    nouns = [token for token in tokens if token.pos in NOMINALS]
    if not nouns:
        return None
    if last:
        return nouns[-1]
    phrase = [nouns[0]]
    for noun in nouns[1:]:
        if noun.index != phrase[-1].index + 1:
            break
        phrase.append(noun)
    return phrase[-1]


def _according(parse: Parse, token: Token) -> Voice | None:
    to = next(iter(parse.dependents(token, "prep")), token)
    source = next(iter(parse.dependents(to, "pobj")), None)
    return Voice(source, Span(token.start, to.end)) if source else None


def _label(parse: Parse, tokens: tuple[Token, ...]) -> Voice | None:
    """The speaker's name and a colon alone before the words."""
    if not tokens or tokens[-1].text != ":" or any(token.pos in ("VERB", "AUX") for token in tokens):
        return None
    source = _nominal(tokens, last=True)
    return Voice(source, tokens[-1].span) if source else None


def _announced(parse: Parse, quotation: Quotation) -> Voice | None:
    """The cue at the end of the sentence before, where that ends in a colon."""
    i = bisect_right(parse.sentences, quotation.outer.start, key=lambda sentence: sentence.start) - 2
    if i < 0 or parse.text[parse.sentences[i].end - 1] != ":":
        return None
    tokens = parse.of_sentence(i)[-NEAR:]
    return _cue_before(parse, tokens) or _label(parse, tokens)
