import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.nlp import wordnet

# The table that training/README.md tells of.
SHA256 = "452b3328a86e5f171af5a591cb844ef68698a37772c2a3c411563bae0dfe13d4"

NO_KIND = [
    ("bank", "document"),
    ("letter", "vessel"),
    ("vessel", "tanker"),
    ("car", "container"),
    ("minister", "clergyman"),
    ("company", "person"),
    ("vote", "person"),
    ("letter", "letters"),
    ("", "document"),
    ("document", ""),
    ("Paris", "person"),
]
KIND = [
    ("letter", "document"),
    ("bill", "document"),
    ("report", "document"),
    ("treaty", "agreement"),
    ("deal", "agreement"),
    ("tanker", "ship"),
    ("tanker", "vessel"),
    ("frigate", "warship"),
    ("train", "vehicle"),
    ("helicopter", "aircraft"),
    ("hotel", "building"),
    ("hospital", "institution"),
    ("bank", "institution"),
    ("senator", "lawmaker"),
    ("gunman", "person"),
    ("minister", "leader"),
    ("bombing", "attack"),
    ("crash", "accident"),
    ("hurricane", "storm"),
    ("murder", "crime"),
    ("pistol", "weapon"),
    ("Letter", "document"),
    ("document", "document"),
]
DERIVED = [
    ("sell", "v", "seller", False),
    ("decide", "n", "decision", False),
    ("bank", "v", "banker", False),
    ("pledge", "v", "pledge", True),
    ("pledge", "n", "pledge", True),
    ("sink", "v", "sinking", True),
    ("arrest", "v", "arrest", True),
    ("decide", "v", "decision", True),
    ("decision", "n", "decide", True),
    ("acquire", "v", "acquisition", True),
    ("death", "n", "die", True),
    ("violent", "a", "violence", True),
    ("presidential", "a", "president", True),
]
MEANINGS = [
    (wordnet.synonyms("kill", "n"), "murder", False),
    (wordnet.synonyms("buy", "v"), "sell", False),
    (wordnet.synonyms("buy", "v"), "purchase", True),
    (wordnet.synonyms("attorney", "n"), "lawyer", True),
    (wordnet.opposites("buy", "v"), "purchase", False),
    (wordnet.opposites("increase", "n"), "decrease", True),
    (wordnet.opposites("rise", "v"), "fall", True),
    (wordnet.opposites("guilty", "a"), "innocent", True),
    (wordnet.opposites("victory", "n"), "defeat", True),
    (wordnet.wider("kill"), "murder", False),
    (wordnet.wider("murder"), "kill", True),
    (wordnet.agents("arrest"), "arrest", False),
    (wordnet.agents("buy"), "buyer", True),
    (wordnet.agents("employ"), "employee", True),
]


def test_the_table_is_that_of_the_recipe() -> None:
    assert hashlib.sha256(wordnet.WORDNET.read_bytes()).hexdigest() == SHA256


def test_the_licence_stands_beside_the_table() -> None:
    assert (
        "WordNet 3.0 Copyright 2006 by Princeton University" in wordnet.WORDNET.with_name("WORDNET-LICENSE").read_text()
    )


@pytest.mark.parametrize(("noun", "kind"), NO_KIND)
def test_a_thing_is_not_what_it_is_no_kind_of(noun: str, kind: str) -> None:
    assert not wordnet.is_kind_of(noun, kind)


@pytest.mark.parametrize(("noun", "kind"), KIND)
def test_a_thing_is_of_its_kinds(noun: str, kind: str) -> None:
    assert wordnet.is_kind_of(noun, kind)


@pytest.mark.parametrize(("word", "part", "other", "expected"), DERIVED)
def test_deeds_go_with_their_verbs(word: str, part: wordnet.Part, other: str, expected: bool) -> None:
    assert (other in wordnet.derived(word, part)) == expected


@pytest.mark.parametrize(("found", "word", "expected"), MEANINGS)
def test_words_meet_those_they_mean(found: frozenset[str], word: str, expected: bool) -> None:
    assert (word in found) == expected


@given(st.text())
def test_any_text_may_be_asked_for(word: str) -> None:
    assert isinstance(wordnet.is_kind_of(word, word), bool)
    for part in ("n", "v", "a", "r"):
        assert isinstance(wordnet.derived(word, part) | wordnet.synonyms(word, part), frozenset)
        assert isinstance(wordnet.opposites(word, part) | wordnet.wider(word) | wordnet.agents(word), frozenset)
