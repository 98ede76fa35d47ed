"""Quotations without a cue of their own: whoever speaks in the rest of them, or spoke just before."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claims.nlp.attribution.quotations import Quotation
from claims.nlp.attribution.saying import Saying
from claims.nlp.types import Parse, Span, Token

LAST = 8  # cues of the sentence before that are looked at


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks, and the words that say so."""

    source: Token | None
    cue: Span


def share(speech: Sequence[Quotation], voices: list[Voice | None]) -> None:
    """Give a quotation that runs over paragraphs the one voice that is named anywhere in it."""
    for i in range(len(speech) - 1):
        if speech[i].unclosed and voices[i + 1] is None:
            voices[i + 1] = voices[i]
    for i in range(len(speech) - 2, -1, -1):
        if speech[i].unclosed and voices[i] is None:
            voices[i] = voices[i + 1]


class Heard:
    """Who was last heard at each place of the text: told of by a cue, or quoted."""

    def __init__(self, parse: Parse, told: Iterable[Saying]) -> None:
        self.sentences = parse.sentences
        self.told = sorted((one for one in told if one.source and one.speaks), key=lambda one: one.cue)
        self.last: tuple[int, Voice] | None = None

    def add(self, end: int, voice: Voice) -> None:
        """Note that a quotation that ends here was spoken."""
        self.last = (max(end, voice.cue.end), voice)

    def before(self, quotation: Quotation) -> Voice | None:
        """The voice last heard in the sentence before the quotation."""
        i = bisect_right(self.sentences, quotation.outer.start, key=lambda sentence: sentence.start) - 1
        since = self.sentences[max(i - 1, 0)].start
        told = self._told(Span(since, quotation.outer.start))
        spoken = self.last if self.last and self.last[0] > since else None
        heard = max((pair for pair in (told, spoken) if pair), key=lambda pair: pair[0], default=None)
        return heard[1] if heard else None

    def _told(self, stretch: Span) -> tuple[int, Voice] | None:
        """The last cue of the stretch that no other one reports ("Lee said that Ode had claimed …" is Lee's)."""
        at = bisect_right(self.told, stretch.end, key=lambda one: one.cue.end)
        near = [one for one in self.told[max(at - LAST, 0) : at] if one.cue.start >= stretch.start]
        outer = [one for one in near if not any(one.cue in part for other in near for part in other.parts)]
        return (outer[-1].cue.end, Voice(outer[-1].source, outer[-1].cue)) if outer else None
