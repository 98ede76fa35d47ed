"""`manage.py compare`: two files and more, as a table, CSV and JSON Lines."""

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from jsonschema import Draft202012Validator

from claims.exports.columns import LINKS
from claims.nlp import pipeline

ROOT = Path(__file__).parents[2]
SCHEMA = Draft202012Validator(json.loads((ROOT / "docs" / "schemas" / "compare-links.json").read_text("utf-8")))

MORNING = "A ferry sank off the island of Hven on Monday. The ferry carried 40 passengers. Orvo Lines owns the ferry."
EVENING = (
    "The ferry that sank off Hven carried 90 passengers. Owner Orvo Lines denied any fault. "
    "Police [red] searched the harbour [/red]."
)


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    paths = [tmp_path / "morning.txt", tmp_path / "evening.txt"]
    for path, text in zip(paths, (MORNING, EVENING), strict=True):
        path.write_text(text, "utf-8")
    return [str(path) for path in paths]


def compare(*arguments: str, **options: Any) -> str:
    out = io.StringIO()
    call_command("compare", *arguments, stdout=out, **options)
    return out.getvalue()


def rows(files: list[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in compare(*files, format="jsonl").splitlines()]


def test_it_finds_the_figures_that_contradict(files: list[str]) -> None:
    (row,) = [row for row in rows(files) if row["relation"] == "contradicts"]
    assert row["reasons"].startswith("40 passengers against 90 passengers") or row["reasons"].startswith(
        "40 against 90"
    )
    assert (row["a_article"], row["b_article"]) == (files[0], files[1])


def test_json_lines_keep_the_contract_and_the_columns(files: list[str]) -> None:
    for row in rows(files):
        SCHEMA.validate(row)
        assert tuple(row) == LINKS


def test_a_link_is_explained_with_its_words_marked_and_its_fields(files: list[str]) -> None:
    _, _, links = compare(*files, explain=True).partition("Suggested links")
    block = links[links.index("contradicts") :]
    assert "carried [40]" in block
    assert "carried [90]" in block
    assert "(value.conflict)" in block
    assert "Quantity" in block
    assert f"engine {pipeline.VERSION}" in block


def test_what_a_side_lacks_is_not_stated(tmp_path: Path) -> None:
    dated, undated = tmp_path / "a.txt", tmp_path / "b.txt"
    dated.write_text("The ferry Sula sank on 6 May 2024 with 40 passengers on board.", "utf-8")
    undated.write_text("The ferry Sula sank with 40 passengers on board.", "utf-8")
    out = compare(str(dated), str(undated), explain=True)
    assert re.search(r"Period\s+6 May 2024\s+not stated", out)


def test_explanations_are_for_the_table(files: list[str]) -> None:
    with pytest.raises(CommandError, match="--explain goes with the table"):
        compare(*files, explain=True, format="csv")


def test_csv_has_the_same_rows(files: list[str], capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    compare(*files, format="csv")
    read = list(csv.reader(io.StringIO(capfdbinary.readouterr().out.decode(), newline="")))
    assert tuple(read[0]) == LINKS
    assert [row[0] for row in read[1:]] == [row["link"] for row in rows(files)]


def test_the_table_is_plain_in_a_pipe(files: list[str]) -> None:
    shown = compare(*files)
    assert "\x1b" not in shown
    assert "Claims of" in shown
    assert "Suggested links: " in shown


def test_words_of_an_article_are_never_taken_for_markup(files: list[str]) -> None:
    assert "[red]" in compare(*files)


def test_one_date_serves_all_files(files: list[str]) -> None:
    once = compare(*files, "--published", "2024-05-07", format="jsonl")
    assert once == compare(*files, "--published", "2024-05-07", "2024-05-07", format="jsonl")
    assert all(json.loads(line)["a_published"] == "2024-05-07" for line in once.splitlines())


def test_the_same_files_give_the_same_bytes(files: list[str]) -> None:
    assert compare(*files, format="jsonl") == compare(*files, format="jsonl")


def test_claims_of_one_file_are_not_compared_with_each_other(files: list[str]) -> None:
    Path(files[0]).write_text(f"{MORNING} The ferry carried 70 passengers.", "utf-8")
    assert all(row["a_article"] != row["b_article"] for row in rows(files))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["one.txt"], "at least two files"),
        (
            ["a.txt", "b.txt", "c.txt", "--published", "2024-01-01", "2024-01-02"],
            "one date for all files or one for each",
        ),
        (["a.txt", "b.txt", "--published", "May"], "not a date"),
        (["a.txt", "b.txt", "--format", "xml"], "invalid choice"),
        (["a.txt", "b.txt"], "cannot be read"),
    ],
)
def test_what_cannot_be_done_is_told(arguments: list[str], said: str) -> None:
    with pytest.raises(CommandError, match=said):
        compare(*arguments)


@pytest.mark.parametrize(("content", "said"), [(b"caf\xe9", "not UTF-8"), (b"", "empty"), (b"a\x00b", "NUL")])
def test_what_is_no_text_is_told_with_its_file(files: list[str], content: bytes, said: str) -> None:
    Path(files[1]).write_bytes(content)
    with pytest.raises(CommandError, match=f"evening.*{said}"):
        compare(*files)
