"""CSV: safe in a spreadsheet, streamed, and what was guarded comes back."""

import csv
import io
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.exports.table import ROWS_TOGETHER, Cell, Table, csv_cell, guarded, json_cell, unguarded, written

TRIGGERS = "=+-@\t\r\n＝＋－＠"


@pytest.mark.parametrize("text", ["", "The ferry", "1,000 km", "'quoted'", "a=b", " =1", "''", "’=1", "–5", "−5"])
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text
    assert unguarded(text) == text


@pytest.mark.parametrize("trigger", TRIGGERS)
def test_what_a_spreadsheet_would_run_gets_a_quote(trigger: str) -> None:
    assert guarded(f"{trigger}1+1") == f"'{trigger}1+1"
    assert guarded(f"'{trigger}1+1") == f"''{trigger}1+1"
    assert unguarded(f"'{trigger}1+1") == f"{trigger}1+1"
    assert unguarded(f"''{trigger}1+1") == f"'{trigger}1+1"


quoted = st.text(alphabet="'" + TRIGGERS + "ab", max_size=6)


@given(st.one_of(st.text(), quoted))
def test_what_was_guarded_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(st.one_of(st.text(), quoted))
def test_nothing_guarded_begins_with_a_trigger(text: str) -> None:
    assert guarded(text)[:1] not in set(TRIGGERS)


@given(
    st.lists(
        st.lists(
            st.one_of(st.text(st.characters(exclude_characters="\0", codec="utf-8")), quoted), min_size=2, max_size=2
        )
    )
)
def test_any_text_comes_back_from_the_file(rows: list[list[str]]) -> None:
    content = b"".join(written(Table("t", ("a", "b"), rows))).decode()
    read = list(csv.reader(io.StringIO(content, newline="")))
    assert read[0] == ["a", "b"]
    assert [[unguarded(cell) for cell in row] for row in read[1:]] == rows


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (None, ""),
        (True, "true"),
        (False, "false"),
        (-3, -3),
        (0.123456, 0.1235),
        (-0.5, -0.5),
        (date(2024, 5, 6), "2024-05-06"),
        (datetime(2024, 5, 6, 9, 30, 1, 999, tzinfo=UTC), "2024-05-06T09:30:01Z"),
        (datetime(2024, 5, 6, 9, 30, tzinfo=timezone(timedelta(hours=2))), "2024-05-06T07:30:00Z"),
        ("-3", "'-3"),
        (("a", "b"), "a; b"),
        (("=a",), "'=a"),
        ((), ""),
    ],
)
def test_cells_are_written_one_way(cell: Cell, expected: str | float) -> None:
    assert csv_cell(cell) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [(None, None), (True, True), (0.123456, 0.1235), (date(2024, 5, 6), "2024-05-06"), ("=1", "=1"), (("a",), ["a"])],
)
def test_cells_of_json_are_what_they_are(cell: Cell, expected: object) -> None:
    assert json_cell(cell) == expected


def test_an_empty_table_has_its_columns() -> None:
    assert b"".join(written(Table("t", ("a", "b"), []))) == b"a,b\r\n"


def test_rows_are_sent_together() -> None:
    pieces = list(written(Table("t", ("n",), ([n] for n in range(ROWS_TOGETHER * 2 + 1)))))
    assert len(pieces) == 3
    assert b"".join(pieces).count(b"\r\n") == ROWS_TOGETHER * 2 + 2


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_nothing_is_read_before_it_is_sent(form: str) -> None:
    read = []

    def rows() -> "list[list[int]]":
        for n in range(ROWS_TOGETHER * 3):
            read.append(n)
            yield [n]

    next(written(Table("t", ("n",), rows()), form))
    assert len(read) == ROWS_TOGETHER
