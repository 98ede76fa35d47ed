"""Whatever is given can be read: nothing is raised, and every span lies inside the text and holds its words."""

import gc
import tracemalloc
from datetime import date
from itertools import chain

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claims.nlp.parse import parse
from claims.nlp.pipeline import read
from claims.nlp.segment import segment
from claims.nlp.types import Reading

TEXT = """
he she it they we I his its their the a this that both two half third 3 40% $4.1m million of in at by from with to
and or but who which where when after said told denied accused according asked knew plans was were has been not
killed injured fell rose bought company union hospital minister spokesman firms president mayor report Acme Inc.
Hale Ann Lee Orken S.A. PLC Leeds London U.S. May Monday March 2019 last next week year there only more than
about , , . . ? ; : — “ ” " ' ’s n't ( ) - %
"""
WORDS = TEXT.split()
# What is left when everything that separates or joins words is thrown in as well.
MARKS = [
    "\n",
    "\n\n",
    "\t",
    "\u2028",
    "\u200b",
    "\u202e",
    "\u00a0",
    "\ufeff",
    "😀",
    "👩🏽‍⚕️",
    "é̂",
    "قال",
    "部長は",
    "(((",
    ")))",
    "“”",
    "[12]",
    "\ud800",
    "\udc00",
]
PATHOLOGICAL = {
    "one line": "The mayor said on Monday that 40 people were hurt and " * 60,
    "no spaces": "The mayor said it.Taxes rose5%,she said" * 60,
    "quotes": "“‘\"'’”" * 400,
    "quoted words": '"a" ' * 500,
    "nested brackets": "(" * 1_000 + "said the mayor" + ")" * 1_000,
    "emoji": "😀👍🏽👩🏽‍⚕️" * 300,
    "right to left": "قال الوزير إن السعر ارتفع 5%. " * 60,
    "figures": "1 2 3% $4 5-6 7/8 9:10 " * 100,
    "cues": "he said she said " * 100,
    "line breaks": "a\n" * 1_000,
    "full stops": ". " * 1_000,
    "combining marks": "e" + "\u0301" * 2_000,
    "halves of surrogate pairs": "The mayor\ud800 of \udfffLeeds said \ud83d 40 people \ude00were hurt. " * 20,
}


@given(st.lists(st.sampled_from(WORDS), max_size=40))
@settings(max_examples=150, deadline=None)
def test_any_words_in_any_order_can_be_read(words: list[str]) -> None:
    holds_its_words(" ".join(words))


@given(st.lists(st.sampled_from(WORDS + MARKS), max_size=40))
@settings(max_examples=100, deadline=None)
def test_words_run_together_with_any_marks_can_be_read(words: list[str]) -> None:
    holds_its_words("".join(words))


@given(st.text(st.characters(exclude_categories=()), max_size=200))
@example("\x85\x1c\u2029")
@example("\ud800")
@example("\ud800 said on Monday that 5\udfff% fell.")
@example("İİİ said ŉ rose 5%")  # lower-casing these makes them longer
@settings(max_examples=200, deadline=None)
def test_any_characters_can_be_read(text: str) -> None:
    holds_its_words(text)


@pytest.mark.parametrize("name", PATHOLOGICAL)
def test_texts_made_to_break_a_reader_are_read(name: str) -> None:
    holds_its_words(PATHOLOGICAL[name])


def holds_its_words(text: str) -> None:
    reading = read(text, published=date(2024, 3, 5))
    assert all(text[item.start : item.end] == item.text for item in (*reading.quantities, *reading.periods))
    assert all(text[item.start : item.end] == item.text for item in reading.entities)
    assert all(text[claim.start : claim.end] == claim.quote for claim in reading.claims)
    assert all(claim.statement.endswith((".", "”", '"', "'", "’")) for claim in reading.claims)
    assert all(0 <= start < end <= len(text) for start, end in every_span(reading))
    bounds = [end for sentence in reading.sentences for end in (sentence.start, sentence.end)]
    assert bounds == sorted(bounds)


def every_span(reading: Reading) -> set[tuple[int, int]]:
    sources = (one.source for one in reading.attributions if one.source is not None)
    spans = chain(sources, *((one.content, one.cue) for one in reading.attributions))
    bases = (one.base for one in reading.quantities if one.base is not None)
    items = chain(reading.sentences, reading.claims, reading.entities, reading.quantities, reading.periods)
    return {(item.start, item.end) for item in chain(items, spans, bases)}


def test_what_is_no_language_is_not_parsed_and_keeps_its_words() -> None:
    text = "Trade rose 5%.\n\n" + "( 7 ) " * 200 + "\n\nWages fell."
    tokens = parse(text, segment(text)).tokens
    assert [token.text for token in tokens] == [text[token.start : token.end] for token in tokens]
    assert all(tokens[token.head].sentence == token.sentence for token in tokens)
    assert {token.pos for token in tokens if token.text == "7"} == {"NUM"}
    assert {token.pos for token in tokens if token.text in "()"} == {"PUNCT"}
    assert [token.lemma for token in tokens if token.text in {"rose", "fell"}] == ["rise", "fall"]


def test_the_memory_of_reading_is_given_back() -> None:
    text = "The mayor said on Monday that 40 people were hurt in Leeds. " * 40
    read(text)
    tracemalloc.start()
    held = []
    for _ in range(4):
        read(text)
        gc.collect()
        held.append(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
    assert held[-1] - held[1] < 100_000
