"""`manage.py match`: the contract of its lines, good and bad."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parents[2]
SCHEMA = Draft202012Validator(json.loads((ROOT / "docs" / "schemas" / "match.json").read_text("utf-8")))

CORPUS = [
    {"id": "ferry", "text": "A ferry sank off Hven, and 40 passengers drowned."},
    {"id": 2, "text": "Farmers on Hven grow barley and rye."},
    {"id": "quake", "text": "An earthquake shook the north of Tolva."},
]


def file_of(path: Path, *rows: Any) -> str:
    path.write_text("".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows), "utf-8")
    return str(path)


def match(tmp_path: Path, *queries: Any, corpus: Any = CORPUS, top: int = 10) -> list[dict[str, Any]]:
    out = io.StringIO()
    paths = file_of(tmp_path / "corpus", *corpus), file_of(tmp_path / "queries", *queries)
    call_command("match", corpus=paths[0], queries=paths[1], top=top, stdout=out, stderr=io.StringIO())
    return [json.loads(line) for line in out.getvalue().splitlines()]


def ids(answer: dict[str, Any]) -> list[Any]:
    return [each["id"] for each in answer["matches"]]


def test_nothing_matches_where_no_key_is_shared(tmp_path: Path) -> None:
    assert match(tmp_path, {"id": 1, "text": "Choirs sang."}) == [{"id": 1, "matches": []}]


def test_every_line_keeps_the_contract_and_its_place(tmp_path: Path) -> None:
    found = match(tmp_path, {"id": "b", "text": "Hven ferry"}, {"text": "A tremor in Tolva"}, {"id": "a", "text": ""})
    for answer in found:
        SCHEMA.validate(answer)
    assert [answer["id"] for answer in found] == ["b", None, "a"]
    assert [ids(answer) for answer in found] == [["ferry", 2], ["quake"], []]


def test_a_text_is_no_match_of_itself(tmp_path: Path) -> None:
    assert ids(match(tmp_path, CORPUS[0])[0]) == [2]


def test_its_own_place_is_filled_by_the_next(tmp_path: Path) -> None:
    corpus = [{"id": n, "text": "The ferry sank."} for n in range(5)]
    assert ids(match(tmp_path, corpus[1], corpus=corpus, top=3)[0]) == [0, 2, 3]


def test_at_most_top_are_given(tmp_path: Path) -> None:
    assert ids(match(tmp_path, {"id": 1, "text": "Hven ferry"}, top=1)[0]) == ["ferry"]


def test_all_that_share_a_key_are_given_while_there_is_room(tmp_path: Path) -> None:
    corpus = [{"id": n, "text": f"The ferry number {n} sank."} for n in range(600)]
    assert len(match(tmp_path, {"id": "q", "text": "A ferry"}, corpus=corpus, top=500)[0]["matches"]) == 500


def test_a_bad_query_is_told_and_the_rest_is_done(tmp_path: Path) -> None:
    out = io.StringIO()
    queries = file_of(tmp_path / "q", '{"id": 3}', {"id": 4, "text": "Tolva"})
    with pytest.raises(CommandError):
        call_command(
            "match", corpus=file_of(tmp_path / "c", *CORPUS), queries=queries, stdout=out, stderr=io.StringIO()
        )
    bad, good = (json.loads(line) for line in out.getvalue().splitlines())
    SCHEMA.validate(bad)
    assert (bad["id"], bad["line"], ids(good)) == (3, 1, ["quake"])


@pytest.mark.parametrize("row", ["{", '{"id": 1}', '{"text": "x"}'])
def test_a_corpus_with_holes_is_refused(tmp_path: Path, row: str) -> None:
    with pytest.raises(CommandError, match="line 2"):
        match(tmp_path, {"id": 1, "text": "x"}, corpus=[CORPUS[0], row])


def test_top_must_be_positive(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="at least 1"):
        match(tmp_path, {"id": 1, "text": "x"}, top=0)
