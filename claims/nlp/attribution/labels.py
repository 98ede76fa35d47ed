"""A speaker's name before a colon: headlines ("Police: Bridge closed") and transcripts ("LEE: We will stay.")."""

from collections.abc import Iterator, Sequence

from claims.nlp.attribution.contents import parts
from claims.nlp.attribution.saying import Saying
from claims.nlp.lexicons.cues import REPORTERS
from claims.nlp.segment import paragraphs
from claims.nlp.types import Parse, Span, Token

LABEL_LENGTH = 10  # tokens before the colon
SPEAKERS = frozenset({"PERSON", "ORG", "NORP"})
NOMINALS = frozenset({"NOUN", "PROPN", "PRON"})


def label_sayings(parse: Parse) -> Iterator[Saying]:
    """What stands after a speaker's label at the head of a paragraph, up to the paragraph's end."""
    for number, paragraph in enumerate(paragraphs(parse.text)):
        opening = parse.inside(Span(paragraph.start, min(paragraph.end, paragraph.start + 100)))
        colon = next((i for i, token in enumerate(opening[: LABEL_LENGTH + 1]) if token.text == ":"), 0)
        source = _speaker(opening[:colon], headline=number == 0)
        if source is None or any(token.pos in ("VERB", "AUX") for token in opening[:colon]):
            continue
        after = [t for t in parse.inside(paragraph) if t.index > opening[colon].index]
        if sum(token.pos != "PUNCT" for token in after) >= 3:
            yield from _saying(parse, source, opening[colon], after)


def _saying(parse: Parse, source: Token, colon: Token, after: Sequence[Token]) -> Iterator[Saying]:
    found = parts(parse, after, {colon.index})
    if found:
        yield Saying(source=source, cue=colon.span, parts=found, speaks=True)


def _speaker(label: Sequence[Token], *, headline: bool) -> Token | None:
    """The head of a label that names a speaker; common nouns do so only in a headline."""
    within = {token.index for token in label}
    heads = [token for token in label if token.pos in NOMINALS and (token.head not in within or token.dep == "ROOT")]
    for token in heads[:1] or [token for token in label if token.pos in NOMINALS][-1:]:
        if headline and (token.lower in REPORTERS or token.entity in SPEAKERS):
            return token
        if token.pos == "PROPN" and (token.entity == "PERSON" or _is_in_capitals(label)):
            return token
    return None


def _is_in_capitals(label: Sequence[Token]) -> bool:
    words = [token.text for token in label if token.text[0].isalpha()]
    return len(words) <= 4 and all(word.isupper() for word in words) and max(map(len, words), default=0) > 2
