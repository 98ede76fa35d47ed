import pytest

from claims.nlp.words import broader, exclusive, fold, stem, words


@pytest.mark.parametrize("text", ["", " …", "the of and", "“ ” ‘ ’ — –", "\u200b\u202e"])
def test_nothing_is_found_in(text: str) -> None:
    assert words(text) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("killed", "deaths"),
        ("climbed", "increase"),
        ("organisation", "organization"),
        ("rose", "risen"),
        ("children", "child"),
        ("purchase", "bought"),
        ("truce", "ceasefire"),
    ],
)
def test_words_of_one_meaning_meet(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("rise", "fell"), ("accept", "rejection"), ("won", "losing")])
def test_opposites_share_a_concept_and_stand_at_its_ends(one: str, other: str) -> None:
    (first, up), (second, down) = fold(one), fold(other)
    assert first == second
    assert up == -down != 0


@pytest.mark.parametrize(("one", "other"), [("supporters", "support"), ("iron", "irony"), ("polish", "Poland")])
def test_words_that_only_look_alike_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("text", "folds"),
    [
        ("The U.S. told us nothing", ["united states", "tell"]),
        ("the Polish army", ["poland", "army"]),
        ("they polish shoes", ["polish", stem("shoes")]),
        ("Talks took place in Kiev", ["meet", "happen", "kyiv"]),
        ("They called off the march", ["cancel", "protest"]),
        ("a 12-point plan", ["12", stem("point"), stem("plan")]),
    ],
)
def test_names_and_phrases_are_taken_as_one(text: str, folds: list[str]) -> None:
    assert [word.fold for word in words(text)] == folds


def test_a_word_stands_where_it_was_said() -> None:
    text = "Nobody called off the “talks” in Oslo’s harbour."
    assert all(text[word.start : word.end] == word.text for word in words(text))


def test_a_narrower_word_is_all_that_stands_above_it() -> None:
    assert {"worker", "person"} <= broader(fold("miner")[0])
    assert "china" in broader(stem("Beijing"))
    assert broader("person") == frozenset()


def test_what_follows_something_does_not_exclude_it() -> None:
    assert exclusive(fold("rise")[0])
    assert not exclusive(fold("open")[0])
