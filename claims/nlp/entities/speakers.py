"""Who says each quotation, where a verb of speech beside it plainly tells."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.nlp.entities.antecedents import Occurrence
from claims.nlp.entities.quotes import Quotes
from claims.nlp.lexicons.descriptions import SPEECH_VERBS
from claims.nlp.types import EntityKind, Parse, Token

# "…," Smith said. "…"
LONGEST_BETWEEN = 80


def speakers(parse: Parse, quotes: Quotes, occurrences: Sequence[Occurrence]) -> dict[int, str]:
    """For the start of each quotation the person who says it: the subject of the verb of speech beside it."""
    found: dict[int, str] = {}
    seen: set[int] = set()
    for occurrence in occurrences:
        subject = parse.tokens[occurrence.token]
        if occurrence.kind is not EntityKind.PERSON or occurrence.quoted or subject.sentence in seen:
            continue
        if subject.dep == "nsubj" and parse.tokens[subject.head].lemma in SPEECH_VERBS:
            seen.add(subject.sentence)
            for start in _beside(parse, quotes, subject):
                found.setdefault(start, occurrence.name)
    _carry_on(parse.text, quotes, found)
    return found


def _carry_on(text: str, quotes: Quotes, found: dict[int, str]) -> None:
    """A quotation that follows in the same paragraph, with nobody else named for it, is the same person's."""
    for before, quoted in pairwise(quotes.spans):
        between = text[before.end : min(quoted.start, before.end + LONGEST_BETWEEN)]
        near = quoted.start - before.end < LONGEST_BETWEEN and "\n" not in between
        if near and before.start in found and between.rstrip(" “\"`'").endswith("."):
            found.setdefault(quoted.start, found[before.start])


def _beside(parse: Parse, quotes: Quotes, subject: Token) -> Iterator[int]:
    """The quotations in the subject's sentence, and the one that its colon announces."""
    tokens = parse.of_sentence(subject.sentence)
    for token in tokens:
        if quoted := quotes.around(token.start):
            yield quoted.start
    following = parse.tokens[tokens[-1].index + 1 : tokens[-1].index + 3]
    if tokens[-1].text == ":":
        yield from (quoted.start for token in following if (quoted := quotes.around(token.start)))
