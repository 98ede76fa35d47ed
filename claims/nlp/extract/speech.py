"""Where attributions lie in the parse: which words are reported, and which only report."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from claims.nlp.types import Attribution, Parse, Span, Token


@dataclass(frozen=True, slots=True)
class Speech:
    """`contents[i]`: the attributions whose content holds token `i`, the closest first; `cues`, `sources` likewise."""

    attributions: tuple[Attribution, ...]
    contents: dict[int, tuple[int, ...]]
    cues: dict[int, tuple[int, ...]]
    sources: dict[int, tuple[int, ...]]

    def of(self, token: Token) -> int | None:
        """The attribution that the token is credited by, the innermost one."""
        return next(iter(self.contents.get(token.index, ())), None)

    def tops(self, parse: Parse, token: Token) -> bool:
        """Whether the token is reported, and what governs it is not, or is so by fewer."""
        mine = self.contents.get(token.index, ())
        if not mine or token.head == token.index:
            return bool(mine)
        return not set(mine) <= set(self.contents.get(token.head, ()))

    def is_cue(self, token: Token) -> bool:
        return token.index in self.cues

    def reports(self, token: Token, head: Token) -> bool:
        """Whether `token` lies in source or cue of what credits `head`."""
        crediting = set(self.contents.get(head.index, ()))
        telling = (*self.cues.get(token.index, ()), *self.sources.get(token.index, ()))
        return any(number in crediting for number in telling)


def speech(parse: Parse, attributions: Sequence[Attribution]) -> Speech:
    contents = [_whole_clause(parse, attribution) for attribution in attributions]
    cues = [attribution.cue for attribution in attributions]
    sources = [attribution.source for attribution in attributions]
    return Speech(tuple(attributions), _by_token(parse, contents), _by_token(parse, cues), _by_token(parse, sources))


def _whole_clause(parse: Parse, attribution: Attribution) -> Span:
    """The content, or all of the clause it is a part of: "said that now is “a unique situation”"."""
    inside = [token for token in parse.inside(attribution.content) if token.pos != "PUNCT"]
    for cue in parse.inside(attribution.cue):
        for clause in parse.dependents(cue, "ccomp"):
            words = parse.subtree(clause)
            if inside and words[0].index <= inside[0].index and inside[-1].index <= words[-1].index:
                return Span(words[0].start, words[-1].end)
    return attribution.content


def _by_token(parse: Parse, spans: Sequence[Span | None]) -> dict[int, tuple[int, ...]]:
    """For each token the numbers of the spans that hold it, the shortest first."""
    sized = sorted((span.end - span.start, number, span) for number, span in enumerate(spans) if span)
    found: dict[int, list[int]] = defaultdict(list)
    for _, number, span in sized:
        for token in parse.inside(span):
            found[token.index].append(number)
    return {index: tuple(numbers) for index, numbers in found.items()}
