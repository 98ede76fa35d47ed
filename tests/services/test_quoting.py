"""Where chosen words stand in a text."""

import pytest

from claims.services.errors import Refused
from claims.services.quoting import Place, Several, nearest, place, places, trimmed

TEXT = "The mayor said “no”.\n\nThe mayor left on Monday. 🚒 The mayor said nothing more."


@pytest.mark.parametrize("words", ["", "   ", "The major", "the mayor", "left on Tuesday"])
def test_words_that_do_not_stand_there_are_refused(words: str) -> None:
    with pytest.raises(Refused) as refused:
        place(TEXT, words)
    assert refused.value.field == "words"


def test_too_many_words_are_refused() -> None:
    with pytest.raises(Refused, match="too much"):
        place("a " * 3000, "a " * 1500)


def test_words_in_several_places_are_asked_about() -> None:
    with pytest.raises(Several) as several:
        place(TEXT, "The mayor said")
    assert [one.start for one in several.value.places] == [0, TEXT.rindex("The mayor said")]
    assert several.value.places[1].context(TEXT)[1] == " nothing more."


@pytest.mark.parametrize("start", [3, 10_000, -1])
def test_a_place_where_they_do_not_stand_is_no_answer(start: int) -> None:
    with pytest.raises(Several):
        place(TEXT, "The mayor said", start)


def test_the_place_named_is_taken() -> None:
    last = TEXT.rindex("The mayor")
    assert place(TEXT, "The mayor", last) == Place(last, last + 9)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("left on Monday", "left on Monday"),
        ("  left\non   Monday ", "left on Monday"),
        ('said "no"', "said “no”"),
        ('said "no". The mayor left', "said “no”.\n\nThe mayor left"),
        ("🚒 The", "🚒 The"),
    ],
)
def test_the_way_through_a_clipboard_does_not_matter(words: str, found: str) -> None:
    assert place(TEXT, words).of(TEXT) == found


def test_places_are_bounded() -> None:
    assert len(places("a " * 500, "a")) == 50


def test_whole_words_go_before_parts_of_words() -> None:
    text = "Two others saw the fire."
    assert place(text, "the").start == text.index(" the ") + 1
    assert place(text, "the", text.index("the")).start == text.index("the")
    assert place(text, "other").of(text) == "other"


@pytest.mark.parametrize(("start", "end"), [(-1, 4), (4, 4), (5, 4), (0, 10_000), (20, 22)])
def test_what_is_no_stretch_of_the_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(Refused):
        trimmed(TEXT, start, end)


def test_white_space_at_the_ends_of_a_selection_goes() -> None:
    assert trimmed(TEXT, 19, 32).of(TEXT) == ".\n\nThe mayor"
    assert trimmed(TEXT, 20, 32).of(TEXT) == "The mayor"


@pytest.mark.parametrize("near", [Place(0, 9), Place(30, 40), Place(60, 75)])
def test_of_equal_words_the_nearest_is_meant(near: Place) -> None:
    found = nearest(TEXT, "The mayor", near)
    assert found is not None
    assert TEXT[found.start :].startswith("The mayor")
    assert abs(found.start - near.start) == min(abs(one.start - near.start) for one in places(TEXT, "The mayor"))


def test_nothing_is_nearest_where_nothing_is() -> None:
    assert nearest(TEXT, "nobody", Place(0, 3)) is None
