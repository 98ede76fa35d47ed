"""NLTK's Punkt with our own parameters: hand-made word lists and counts learnt from text."""

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from claims.nlp.lexicons.abbreviations import ALL, BEFORE_NUMBER
from claims.nlp.lexicons.starters import NAME_PARTS, STARTERS

if TYPE_CHECKING:
    from nltk.tokenize.punkt import PunktSentenceTokenizer

WEIGHTS = Path(__file__).parents[1] / "weights" / "punkt.json"

# Punkt's flags for how a word was seen written (nltk.tokenize.punkt, _ORTHO_*).
MIDDLE_UPPER = 1 << 2
MIDDLE_LOWER = 1 << 5


class Cases(dict[str, int]):
    """Flags of known words; an unknown word has none and, unlike in a defaultdict, leaves no entry behind."""

    def __missing__(self, word: str) -> int:
        return 0


def breaks(words: str) -> bool:
    """Whether Punkt sees a sentence end in a word with its full stop and the word after it."""
    return bool(_tokenizer().text_contains_sentbreak(words))


@cache
def lower_words() -> frozenset[str]:
    """Words that occur in lower case within sentences."""
    return frozenset(word for word, flags in _cases().items() if flags & MIDDLE_LOWER)


@cache
def _tokenizer() -> "PunktSentenceTokenizer":
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer  # takes a third of a second

    learnt = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    parameters = PunktParameters()
    parameters.abbrev_types = set(ALL - BEFORE_NUMBER) | set(learnt["abbreviations"])
    parameters.sent_starters = set(STARTERS) | set(learnt["starters"])
    parameters.collocations = {(first, second) for first, second in learnt["collocations"]}
    parameters.ortho_context = _cases()
    return PunktSentenceTokenizer(parameters)


@cache
def _cases() -> Cases:
    learnt = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    cases = Cases(dict.fromkeys(" ".join(learnt["lower"]).split(), MIDDLE_LOWER))
    cases.update(dict.fromkeys(" ".join(learnt["either"]).split(), MIDDLE_LOWER | MIDDLE_UPPER))
    cases.update(dict.fromkeys(STARTERS, MIDDLE_LOWER))
    cases.update(dict.fromkeys(NAME_PARTS, MIDDLE_LOWER | MIDDLE_UPPER))
    return cases
