import pytest

from claims.nlp.extract.morphology import base_of_ing, ing, participle, past, present


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [
        ("surpass", "surpassed"), ("raise", "raised"), ("carry", "carried"), ("play", "played"), ("stop", "stopped"),
        ("visit", "visited"), ("admit", "admitted"), ("panic", "panicked"), ("hold", "held"), ("be", "was"),
        ("fix", "fixed"),         ("quit", "quit"), ("show", "showed"), ("travel", "travelled"),
    ],
)  # fmt: skip
def test_past(lemma: str, expected: str) -> None:
    assert past(lemma) == expected


@pytest.mark.parametrize(
    ("lemma", "plural", "expected"),
    [("carry", False, "carries"), ("carry", True, "carry"), ("be", True, "are"), ("reach", False, "reaches"),
     ("have", False, "has"), ("go", False, "goes"), ("make", False, "makes"), ("veto", False, "vetoes")],
)  # fmt: skip
def test_present(lemma: str, plural: bool, expected: str) -> None:
    assert present(lemma, plural=plural) == expected


@pytest.mark.parametrize(("lemma", "expected"), [("take", "taken"), ("vote", "voted"), ("bring", "brought")])
def test_participle(lemma: str, expected: str) -> None:
    assert participle(lemma) == expected


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [("make", "making"), ("stop", "stopping"), ("lie", "lying"), ("see", "seeing"), ("be", "being")],
)
def test_ing(lemma: str, expected: str) -> None:
    assert ing(lemma) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("scoring", "score"), ("falling", "fall"), ("winning", "win"), ("trading", "trade"), ("creating", "create"),
     ("voting", "vote"), ("holding", "hold"), ("refusing", "refuse")],
)  # fmt: skip
def test_base_of_ing(word: str, expected: str) -> None:
    assert base_of_ing(word) == expected
