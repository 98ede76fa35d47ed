"""Runs of a text under marks that nest, overlap, touch or lie outside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.views.marks import Mark, Run, around, paragraphs, runs

TEXT = "abcdefghij"


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        pytest.param([], [Run("abcdefghij")], id="none"),
        pytest.param([Mark("x", 3, 3)], [Run("abcdefghij")], id="empty mark"),
        pytest.param([Mark("x", 12, 15), Mark("y", -4, 0)], [Run("abcdefghij")], id="outside the text"),
        pytest.param([Mark("x", 2, 4)], [Run("ab"), Run("cd", ("x",), ("x",)), Run("efghij")], id="one in the middle"),
        pytest.param([Mark("x", -2, 20)], [Run("abcdefghij", ("x",), ("x",))], id="longer than the text"),
        pytest.param(
            [Mark("x", 0, 5), Mark("y", 5, 10)],
            [Run("abcde", ("x",), ("x",)), Run("fghij", ("y",), ("y",))],
            id="touching",
        ),
        pytest.param(
            [Mark("inner", 3, 5), Mark("outer", 1, 8)],
            [
                Run("a"),
                Run("bc", ("outer",), ("outer",)),
                Run("de", ("outer", "inner"), ("inner",)),
                Run("fgh", ("outer",)),
                Run("ij"),
            ],
            id="nested",
        ),
        pytest.param(
            [Mark("x", 0, 6), Mark("y", 4, 10)],
            [Run("abcd", ("x",), ("x",)), Run("ef", ("x", "y"), ("y",)), Run("ghij", ("y",))],
            id="overlapping",
        ),
        pytest.param(
            [Mark("x", 0, 10), Mark("y", 0, 10)], [Run("abcdefghij", ("x", "y"), ("x", "y"))], id="the same words"
        ),
    ],
)
def test_words_know_the_marks_that_cover_them(marks: list[Mark], expected: list[Run]) -> None:
    assert list(runs(TEXT, marks)) == expected


def test_an_empty_text_has_no_runs() -> None:
    assert list(runs("", [Mark("x", 0, 4)])) == []


def test_a_click_means_the_claim_that_began_last() -> None:
    outer, inner = Mark("outer", 0, 10), Mark("inner", 2, 4)
    assert [run.nearest for run in runs(TEXT, [outer, inner])] == ["outer", "inner", "outer"]


MARKS = st.lists(st.tuples(st.integers(-3, 40), st.integers(-3, 40)), max_size=12)


@given(st.text(max_size=40), MARKS)
def test_runs_are_the_text_and_cover_each_character_with_its_marks(text: str, spans: list[tuple[int, int]]) -> None:
    marks = [Mark(str(number), start, end) for number, (start, end) in enumerate(spans)]
    found = list(runs(text, marks))
    assert "".join(run.text for run in found) == text
    assert all(run.text for run in found)
    at = 0
    for run in found:
        for place in range(at, at + len(run.text)):
            assert set(run.marks) == {mark.id for mark in marks if mark.start <= place < mark.end}
        at += len(run.text)


@given(st.text(max_size=40), MARKS)
def test_each_mark_begins_once(text: str, spans: list[tuple[int, int]]) -> None:
    marks = [Mark(str(number), start, end) for number, (start, end) in enumerate(spans)]
    begun = [mark for run in runs(text, marks) for mark in run.begins]
    inside = [mark.id for mark in marks if max(mark.start, 0) < min(mark.end, len(text))]
    assert sorted(begun) == sorted(inside)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("\n \n", []),
        ("one", ["one"]),
        ("one\ntwo", ["one", "two"]),
        ("one\n\n\ntwo\n", ["one", "two"]),
    ],
)
def test_lines_with_words_are_paragraphs(text: str, expected: list[str]) -> None:
    assert ["".join(run.text for run in line) for line in paragraphs(runs(text, []))] == expected


def test_a_mark_over_two_lines_is_in_both() -> None:
    lines = list(paragraphs(runs("one\ntwo", [Mark("x", 1, 6)])))
    assert lines == [(Run("o"), Run("ne", ("x",), ("x",))), (Run("tw", ("x",)), Run("o"))]


@pytest.mark.parametrize(
    ("text", "start", "end", "expected"),
    [
        ("one two", 0, 3, "one two"),
        ("above\none two\nbelow", 6, 9, "one two"),
        ("above\none two\nnext\nbelow", 8, 16, "one two\nnext"),
        ("a " * 1000 + "here" + " b" * 1000, 2000, 2004, "a " * 349 + "here" + " b" * 349),
    ],
)
def test_a_quote_is_shown_in_its_paragraph_within_reason(text: str, start: int, end: int, expected: str) -> None:
    begins, ends = around(text, start, end)
    assert text[begins:ends] == expected
