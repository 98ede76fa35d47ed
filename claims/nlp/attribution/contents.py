"""Tokens of a content to spans: without quotation marks, stops and a leading "that" at their ends."""

from collections.abc import Collection, Iterable, Sequence

from claims.nlp.types import Parse, Span, Token

QUOTES = frozenset("\"“”„‟«»'‘’`")
STOPS = frozenset({",", ".", ";", ":", "…", "...", "–", "—", "-", "--", "``", "''", "|", "*", "•"}) | QUOTES
OPEN, CLOSE = "([{", ")]}"
# Alone, these say nothing: "which he denied".
FULL = frozenset({"NOUN", "PROPN", "VERB", "AUX", "ADJ", "NUM", "PRON", "INTJ", "X"})
EMPTY = frozenset({"which", "that", "who", "whom", "what", "it", "this", "so", "as", "of", "for", "to"})
GAP = 4  # so many tokens between two runs are taken in, unless the cue is among them


def parts(parse: Parse, tokens: Iterable[Token], cue: Collection[int]) -> tuple[Span, ...]:
    """The spans that the tokens make up, cut where the cue interrupts them, trimmed."""
    spans = (trimmed(parse, run) for run in _runs(parse, sorted(tokens, key=lambda t: t.index), cue))
    return tuple(span for span in spans if span)


def _runs(parse: Parse, tokens: Sequence[Token], cue: Collection[int]) -> list[list[Token]]:
    runs: list[list[Token]] = []
    for token in tokens:
        between = range(runs[-1][-1].index + 1, token.index) if runs else range(0)
        if runs and len(between) <= GAP and not any(i in cue for i in between):
            runs[-1].extend([*(parse.tokens[i] for i in between), token])
        else:
            runs.append([token])
    return runs


def trimmed(parse: Parse, run: Sequence[Token]) -> Span | None:
    """The run's span without what the contract leaves outside; None if no word remains."""
    first, last = 0, len(run)
    while first < last and run[first].text in STOPS:
        first += 1
    if first < last and run[first].lower == "that" and run[first].dep in ("mark", "dobj"):
        first += 1
    while first < last and run[first].text in STOPS:
        first += 1
    while last > first and (run[last - 1].text in STOPS or run[last - 1].dep == "cc"):
        last -= 1
    last = _without_stray_bracket(run, first, last)
    if not any(token.pos in FULL and token.lower not in EMPTY for token in run[first:last]):
        return None
    return Span(run[first].start, run[last - 1].end)


def _without_stray_bracket(run: Sequence[Token], first: int, last: int) -> int:
    words = [token.text for token in run[first:last]]
    if words and words[-1] in CLOSE and not any(word in OPEN for word in words):
        return last - 1
    return last


def quoted(text: str, span: Span) -> Span:
    """The span of a quotation without the comma or dash that ties it to its cue; its own stop stays."""
    words = span.of(text)
    kept = words.rstrip(" \t\n\u00a0,–—-:;\"“”'‘’")
    kept = kept or words
    lead = len(kept) - len(kept.lstrip(" \t\n\u00a0–—\"“”'‘"))
    return Span(span.start + lead, span.start + len(kept)) if lead < len(kept) else span
