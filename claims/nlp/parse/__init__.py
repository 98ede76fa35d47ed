"""The one door to the parser: nothing else knows that it is spaCy, or which model it loads."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from claims.nlp.parse.model import ParserMissingError, load
from claims.nlp.parse.rows import Row, parsed
from claims.nlp.types import Parse, Span, Token

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["TYPEWRITER", "ParserMissingError", "Progress", "load", "parse"]

# The parser wants about 1 GB for 100,000 characters in one piece, so memory stays flat with small pieces.
PIECE_CHARACTERS = 5_000
# Marks and single letters count as words too: of them 5,000 characters hold far more than of prose.
PIECE_WORDS = 1_500
# The tokenizer takes the square of what stands unbroken by white space; no address is longer than this.
UNBROKEN = re.compile(r"\S{400}")

# What a word is spelt with; a sentence of this many words or more without enough of them is not parsed.
LETTERS = re.compile(r"[^\W\d_]{2}")
MANY = 100

# The model was trained on typewriter marks and takes others for odd words; one for one, so offsets hold.
TYPEWRITER = str.maketrans({"‘": "'", "’": "'", "‛": "'", "′": "'", "“": '"', "”": '"', "„": '"', "‟": '"', "″": '"'})
# Half of a surrogate pair is no character, and the parser takes none; one for one as well.
PARSED = TYPEWRITER | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


# Forms whose lemma the model's tables get wrong.
LEMMAS = {
    "taxes": "tax", "texted": "text", "texting": "text", "blogged": "blog", "blogging": "blog",
    "retweeted": "retweet", "retweeting": "retweet", "foresaw": "foresee",
}  # fmt: skip
# A short verb doubles its last letter ("hopped"): the tables take "hoped" for a form of "hop" where both are words.
SHORT_VERB = re.compile(r"[^aeiou]{0,3}[aeiou][^aeiouwxy]")
INFLECTED = frozenset({"VBD", "VBN", "VBG", "VBZ"})

# Called with the characters that are done, and those there are.
Progress = Callable[[int, int], None]


def parse(text: str, sentences: Sequence[Span], *, progress: Progress | None = None) -> Parse:
    """Parse `text`, whose sentences are given and kept as they are. `progress` is told of each piece done.

    Raises ParserMissingError.
    """
    plain = text.translate(PARSED)
    runs = [run for number, sentence in enumerate(sentences) for run in _runs(plain, sentence, number)]
    tokens: list[Token] = []
    for rows, words in _parsed(runs):
        tokens.extend(_tokens(text, rows, words, offset=len(tokens)))
        if progress:
            progress(tokens[-1].end, len(text))
    children: list[list[int]] = [[] for _ in tokens]
    counts = [0] * len(sentences)
    for token in tokens:
        counts[token.sentence] += 1
        if token.head != token.index:
            children[token.head].append(token.index)
    ends = list(accumulate(counts))
    return Parse(
        text=text,
        sentences=tuple(sentences),
        tokens=tuple(tokens),
        children=tuple(map(tuple, children)),
        bounds=tuple(zip([0, *ends][:-1], ends, strict=True)),
    )


class _Word(NamedTuple):
    """A word as the tokenizer cut it: where it starts in the text, its sentence, and whether the parser sees it."""

    start: int
    text: str
    spaced: bool
    sentence: int
    parsed: bool


def _runs(text: str, sentence: Span, number: int) -> Iterator[list[_Word]]:
    """The words of one sentence, cut at a space into pieces where it is too long."""
    start = sentence.start
    while start < sentence.end:
        end = _end_of_run(text, start, sentence.end)
        found = [token for token in load().make_doc(text[start:end]) if not token.is_space]
        parsed = _is_language([token.text for token in found])
        yield [_Word(start + t.idx, t.text, bool(t.whitespace_), number, parsed) for t in found]
        start = end


def _end_of_run(text: str, start: int, end: int) -> int:
    if end - start > PIECE_CHARACTERS:
        end = (text.rfind(" ", start, start + PIECE_CHARACTERS) + 1) or start + PIECE_CHARACTERS
    unbroken = UNBROKEN.search(text, start, end)
    return unbroken.end() if unbroken else end


def _is_language(words: Sequence[str]) -> bool:
    """Whether there is anything to parse: marks, emoji, figures and single letters by the hundred have no grammar."""
    spelt = sum(LETTERS.search(word) is not None for word in words)
    return spelt > 0 if len(words) < MANY else 4 * spelt >= len(words)


def _parsed(runs: Iterable[list[_Word]]) -> Iterator[tuple[list[Row], list[_Word]]]:
    pieces = [piece for piece in _packed(runs) if piece]
    yield from zip(parsed(map(_doc, pieces)), pieces, strict=True)


def _packed(runs: Iterable[list[_Word]]) -> Iterator[list[_Word]]:
    """Runs put together, in order, into pieces of bounded size."""
    piece: list[_Word] = []
    size = 0
    for run in runs:
        length = sum(len(word.text) + 1 for word in run)
        if piece and (size + length > PIECE_CHARACTERS or len(piece) + len(run) > PIECE_WORDS):
            yield piece
            piece, size = [], 0
        piece.extend(run)
        size += length
    yield piece


def _doc(words: list[_Word]) -> "Doc":
    from spacy.tokens import Doc

    seen = [word for word in words if word.parsed]
    return Doc(
        load().vocab,
        words=[word.text for word in seen],
        spaces=[word.spaced for word in seen],
        sent_starts=[i == 0 or word.sentence != seen[i - 1].sentence for i, word in enumerate(seen)],
    )


def _tokens(text: str, rows: list[Row], words: list[_Word], *, offset: int) -> Iterator[Token]:
    places = [offset + i for i, word in enumerate(words) if word.parsed]
    seen = 0
    first = offset
    for index, word in enumerate(words, start=offset):
        if index == offset or word.sentence != words[index - offset - 1].sentence:
            first = index
        if word.parsed:
            yield _token(text, word, rows[seen], index=index, head=places[seen + rows[seen].head])
            seen += 1
        else:
            yield _unparsed(text, word, index=index, first=first)


def _token(text: str, word: _Word, row: Row, *, index: int, head: int) -> Token:
    end = word.start + len(word.text)
    return Token(
        index=index,
        start=word.start,
        end=end,
        text=text[word.start : end],
        lemma=_lemma(word.text.lower(), row.lemma.lower(), row.tag),
        pos=row.pos,
        tag=row.tag,
        dep=row.dep,
        head=head,
        entity=row.entity,
        entity_begins=row.begins,
        sentence=word.sentence,
    )


def _unparsed(text: str, word: _Word, *, index: int, first: int) -> Token:
    """A word that hangs on the first of its sentence and is what its letters show."""
    end = word.start + len(word.text)
    pos, tag = _shape(word.text)
    return Token(
        index=index,
        start=word.start,
        end=end,
        text=text[word.start : end],
        lemma=word.text.lower(),
        pos=pos,
        tag=tag,
        dep="ROOT" if index == first else "dep",
        head=first,
        entity="",
        entity_begins=False,
        sentence=word.sentence,
    )


def _shape(word: str) -> tuple[str, str]:
    if word[:1].isdigit():
        return "NUM", "CD"
    return ("X", "FW") if word.isalnum() else ("PUNCT", ":")


def _lemma(word: str, lemma: str, tag: str) -> str:
    if word in LEMMAS:
        return LEMMAS[word]
    lost_e = tag in INFLECTED and word in (f"{lemma}ed", f"{lemma}ing", f"{lemma}es") and SHORT_VERB.fullmatch(lemma)
    return f"{lemma}e" if lost_e and lemma[-1] not in "sz" else lemma
