"""What the engine makes of words that a person chose: proposed to them, and kept of what they then say.

Offsets of what is found are brought to the revision's text.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from claims.models import Article, Revision
from claims.nlp import pipeline, types
from claims.nlp.types import Side
from claims.services.curating import curated_names
from claims.services.quoting import Place, nearest

# So much of a long paragraph is read on either side of the words.
REACH = 1500
# Of the words chosen and those of a claim that the engine reads there, this share is common where it is meant.
ENOUGH = 0.5

Placing = Callable[[int, int], Place]
Found = TypeVar("Found", types.Quantity, types.Period, types.Mention, types.Argument)


def propose(revision: Revision, place: Place) -> Side:
    """The claim that the engine reads in these words, in the light of their paragraph; else the words as they are."""
    begin, end = _paragraph(revision.text, place)
    article = Article.objects.get(pk=revision.article_id)
    reading = pipeline.read(revision.text[begin:end], published=article.published, aliases=curated_names())
    read = [_placed(side, place, lambda start, end: Place(start + begin, end + begin)) for side in reading.sides()]
    spans = [Place(side.claim.start + begin, side.claim.end + begin) for side in reading.sides()]
    shares = [_share(span, place) for span in spans]
    best = max(range(len(read)), key=shares.__getitem__, default=None)
    if best is not None and shares[best] >= ENOUGH:
        return _quoted(read[best], revision, place)
    return said(revision, place, statement=place.of(revision.text))


def said(revision: Revision, place: Place, *, statement: str) -> Side:
    """The statement as the engine reads it by itself, with all that it names; found again in the text where it can."""
    published = Article.objects.get(pk=revision.article_id).published
    reading = pipeline.read_passage(statement, published=published)
    widest = max(reading.claims, key=lambda claim: claim.end - claim.start)
    whole = Side(
        claim=replace(widest, statement=statement),
        published=published,
        quantities=reading.quantities,
        periods=reading.periods,
        entities=reading.entities,
    )

    def again(start: int, end: int) -> Place:
        return nearest(revision.text, statement[start:end], place) or place

    return _quoted(_placed(whole, place, again), revision, place)


def _paragraph(text: str, place: Place) -> tuple[int, int]:
    """Where the paragraphs that hold the words begin and end, going no further than the reach."""
    begin = max(text.rfind("\n", 0, place.start) + 1, place.start - REACH, 0)
    end = text.find("\n", place.end)
    return begin, min(len(text) if end < 0 else end, place.end + REACH)


def _share(one: Place, other: Place) -> float:
    """What two stretches have in common, of what both cover."""
    common = min(one.end, other.end) - max(one.start, other.start)
    return max(common, 0) / (max(one.end, other.end) - min(one.start, other.start))


def _quoted(side: Side, revision: Revision, place: Place) -> Side:
    quote = place.of(revision.text)
    return replace(side, claim=replace(side.claim, start=place.start, end=place.end, quote=quote))


def _placed(side: Side, place: Place, to: Placing) -> Side:
    """The side with all that it found moved; its own place is `place`."""
    return replace(
        side,
        claim=replace(side.claim, frame=_framed(side.claim.frame, to), start=place.start, end=place.end),
        quantities=tuple(_based(_moved(found, to), to) for found in side.quantities),
        periods=tuple(_moved(found, to) for found in side.periods),
        entities=tuple(_moved(found, to) for found in side.entities),
    )


def _moved(found: Found, to: Placing) -> Found:
    there = to(found.start, found.end)
    return replace(found, start=there.start, end=there.end)


def _based(found: types.Quantity, to: Placing) -> types.Quantity:
    if found.base is None:
        return found
    there = to(found.base.start, found.base.end)
    return replace(found, base=types.Span(there.start, there.end))


def _framed(frame: types.Frame, to: Placing) -> types.Frame:
    if frame.start == frame.end:  # no predicate was found
        return frame
    there = to(frame.start, frame.end)
    return replace(
        frame, start=there.start, end=there.end, arguments=tuple(_moved(argument, to) for argument in frame.arguments)
    )
