import gc
from itertools import chain
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.parse import forms, load, named, parse, rows
from claims.nlp.segment import segment

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*/*.txt"))

# What the model's rules look beyond the single word for, and entities at the borders of a sentence.
SENTENCES = [
    "There is a bridge, and there's a tunnel; there were three ferries.",
    "There",
    "Let's go. They said: let 's see.",
    "It ain't over, and they ai n't here.",
    "We gonna win; you gotta see it; gon na, got ta.",
    "C'mon, y'all, c'm on, y' all.",
    "He got it and she gets it. Who got what?",
    "But what I did, you did too; it did for you and I.",
    "That is that, which those that know this know.",
    "The firm is called Acme Northern Holdings",
    "In Lisbon. Maria Costa, of Costa Brothers, paid $3.2 million on 4 May 2021 in Porto",
    "It rose 4.5% to 12.8 bn euros, the Bank of Portugal said on Monday. Tuesday Wednesday",
    "… ( 7 ) — « ok » 😀 Straße ﷺ",
]


def as_the_model_sets_them(docs: list[Doc]) -> list[list[rows.Row]]:
    return [rows.as_set(doc) for doc in load().pipe(docs)]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_every_word_of_a_hard_sentence_is_what_the_model_sets(sentence: str) -> None:
    make = load().make_doc
    assert list(rows.parsed([make(sentence)])) == as_the_model_sets_them([make(sentence)])


def test_every_word_of_the_seeds_is_what_the_model_sets() -> None:
    texts = [path.read_text("utf-8").split() for path in SEEDS[::3]]
    docs = [Doc(load().vocab, words=words) for words in chain(texts, texts)]
    ours = list(rows.parsed(docs[: len(texts)]))
    assert ours == as_the_model_sets_them(docs[len(texts) :])
    assert len({row.entity for row in chain.from_iterable(ours)}) >= 10


def test_forgetting_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forms, "REMEMBERED", 3)
    words = [(token.orth, token.tag, token.dep) for sentence in SENTENCES for token in load()(sentence)]
    memory = forms.Forms(load())
    assert memory.of(words) == memory.of(words) == forms.Forms(load()).of(words)


def test_no_words_at_all_are_read() -> None:
    assert list(rows.parsed([Doc(load().vocab, words=[])])) == [[]]
    assert parse("", segment("")).tokens == ()


def ruled(*patterns: list[dict[str, object]], **attributes: str) -> Language:
    nlp = spacy.blank("en")
    nlp.add_pipe("attribute_ruler").add_patterns([{"patterns": list(patterns), "attrs": attributes}])  # type: ignore[attr-defined]
    return nlp


@pytest.mark.parametrize(
    ("nlp", "expected"),
    [
        (ruled([{"TAG": "NN", "OP": "+"}], POS="NOUN"), False),
        (ruled([{"ENT_TYPE": "ORG"}], POS="PROPN"), False),
        (ruled([{"DEP": {"REGEX": "^aux"}}], POS="AUX"), False),
        (ruled([{"TAG": "NN"}], TAG="NNS"), False),
        (ruled([{"TAG": "_SP", "IS_SPACE": True}], TAG="_SP"), True),
        (ruled([{"TAG": "NN"}, {"LOWER": {"IN": ["up", "down"]}, "DEP": {"NOT_IN": ["det"]}}], POS="NOUN"), True),
    ],
)
def test_rules_are_remembered_only_where_a_word_and_its_neighbours_tell_all(nlp: Language, expected: bool) -> None:
    assert forms.is_memorable(nlp) is expected


def test_the_pinned_model_is_read_the_short_way() -> None:
    assert forms.is_memorable(load())
    assert named.can_decode(load())
    assert load().pipe_names == rows.PIPES


def test_the_garbage_collector_leaves_the_model_alone() -> None:
    tables = load().get_pipe("lemmatizer").lookups.get_table("lemma_exc")  # type: ignore[attr-defined]
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0
    assert not any(tables is tracked for tracked in gc.get_objects())
