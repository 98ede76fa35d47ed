"""Who says it: source, cue and content of what an article passes on, quoted or not."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from claims.nlp.attribution.contents import quoted
from claims.nlp.attribution.directs import direct_sayings
from claims.nlp.attribution.labels import label_sayings
from claims.nlp.attribution.nested import FIRST_PERSON, Credited, worth_telling
from claims.nlp.attribution.nouns import noun_sayings
from claims.nlp.attribution.quotations import Quotations, quotations
from claims.nlp.attribution.saying import Saying
from claims.nlp.attribution.sources import Names, phrase
from claims.nlp.attribution.verbs import verb_sayings
from claims.nlp.attribution.widening import widened, without_quoted
from claims.nlp.types import Attribution, Mention, Parse, Span

__all__ = ["attributions"]


def attributions(parse: Parse, mentions: Sequence[Mention], references: Sequence[Mention]) -> tuple[Attribution, ...]:
    """Every content that the text credits to somebody, ordered by place; a nested one stands beside its host.

    `mentions` name entities and `references` stand for them, both in order of the text.
    """
    quotes = quotations(parse.text)
    told = [widened(saying, quotes, parse.text) for saying in _told(parse)]
    spoken = direct_sayings(parse, quotes, told)
    names = Names(mentions, references)
    found = [one for saying in _merged(spoken, told) for one in _credited(parse, quotes, names, saying)]
    found.sort(key=lambda one: (one.attribution.content, one.attribution.cue))
    return tuple(worth_telling(parse.text, tuple(_with_own_name(parse.text, found, quotes))))


def _told(parse: Parse) -> Iterator[Saying]:
    yield from verb_sayings(parse)
    yield from noun_sayings(parse)
    yield from label_sayings(parse)


def _merged(spoken: Sequence[Saying], told: Iterable[Saying]) -> Iterator[Saying]:
    """The quotations, and what else is told; a cue that introduces a quotation tells it once."""
    heard: dict[Span, list[Span]] = {}
    for saying in spoken:
        heard.setdefault(saying.cue, []).extend(saying.parts)
        yield saying
    for saying in told:
        parts = tuple(without_quoted(saying, heard.get(saying.cue, ())))
        if parts:
            yield replace(saying, parts=parts)


def _credited(parse: Parse, quotes: Quotations, names: Names, saying: Saying) -> Iterator[Credited]:
    source, speaker = None, ""
    if saying.source:
        source = phrase(parse, saying.source, apart_from=(*saying.parts, saying.cue))
        speaker = names.speaker(parse, saying.source, source)
    for content in saying.parts:
        direct = quotes.hold(content)
        found = Attribution(source=source, cue=saying.cue, content=content, speaker=speaker, direct=direct)
        yield Credited(found, asserts=saying.asserts)


def _with_own_name(text: str, found: Sequence[Credited], quotes: Quotations) -> Iterator[Credited]:
    """The attributions with "I" and "we" within a quotation replaced by whoever is quoted."""
    speakers = {one.attribution.content: one.attribution.speaker for one in found if one.attribution.direct}
    for one in found:
        source = one.attribution.source
        if source is None or source.of(text).lower() not in FIRST_PERSON:
            yield one
            continue
        around = (quoted(text, quotation.inner) for quotation in quotes.overlapping(source))
        speaker = next((speakers[inner] for inner in around if inner in speakers), one.attribution.speaker)
        yield replace(one, attribution=replace(one.attribution, speaker=speaker))
