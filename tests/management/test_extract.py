"""`manage.py extract`: the contract of its lines, good and bad."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parents[2]
SCHEMA = Draft202012Validator(json.loads((ROOT / "docs" / "schemas" / "extract.json").read_text("utf-8")))

ARTICLES = [
    "Inflation in Norway fell to 3.2% in May from 4.1% in April, the statistics office said on Monday.",
    "“We have lost everything,” said Ana Souza, 54, who fled Porto Novo with her two sons.\nHer house was not insured.",
    "Lumora Inc. denied that it had sold data. The company, based in Leeds, may appeal if it loses.",
    "Between 10 and 12 schools will close by the end of 2025, a third of those in the north, according to the council.",
    "One rescuer wrote 😀 on the wall. Another, Peter Novak, did not.\n\nNovak, he said, was tired.",
    "",
]


def lines(path: Path, *raw: str | bytes) -> Path:
    path.write_bytes(b"".join((line.encode() if isinstance(line, str) else line) + b"\n" for line in raw))
    return path


def extract(path: Path) -> list[dict[str, Any]]:
    out = io.StringIO()
    call_command("extract", str(path), stdout=out, stderr=io.StringIO())
    return [json.loads(line) for line in out.getvalue().splitlines()]


def extract_with_errors(path: Path) -> list[dict[str, Any]]:
    out = io.StringIO()
    with pytest.raises(CommandError) as error:
        call_command("extract", str(path), stdout=out, stderr=io.StringIO())
    assert error.value.returncode == 1
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_every_line_follows_the_schema_and_keeps_its_place(tmp_path: Path) -> None:
    raw = [json.dumps({"id": n, "text": text, "published": "2024-06-10"}) for n, text in enumerate(ARTICLES)]
    found = extract(lines(tmp_path / "in.jsonl", *raw))
    assert [line["id"] for line in found] == list(range(len(ARTICLES)))
    for line in found:
        SCHEMA.validate(line)


def test_offsets_count_code_points_and_references_are_indices(tmp_path: Path) -> None:
    raw = [json.dumps({"id": n, "text": text}) for n, text in enumerate(ARTICLES)]
    for text, line in zip(ARTICLES, extract(lines(tmp_path / "in.jsonl", *raw)), strict=True):
        for name in ("quantities", "periods", "entities"):
            assert all(part["text"] == text[part["start"] : part["end"]] for part in line[name])
            assert all(0 <= ref < len(line[name]) for claim in line["claims"] for ref in claim[name])
        assert all(claim["quote"] == text[claim["start"] : claim["end"]] for claim in line["claims"])
        refs = [claim["attribution"] for claim in line["claims"] if claim["attribution"] is not None]
        assert all(0 <= ref < len(line["attributions"]) for ref in refs)


def test_it_writes_the_keys_of_the_contract(tmp_path: Path) -> None:
    text = "Inflation in Norway fell 3.2% in May, Peter Novak said on Monday."
    (line,) = extract(lines(tmp_path / "in.jsonl", json.dumps({"id": "a", "text": text, "published": "2024-06-10"})))
    (period, *_) = line["periods"]
    assert (period["from"], period["to"], period["timex"]) == ("2024-05-01", "2024-06-01", "2024-05")
    (quantity,) = line["quantities"]
    assert (quantity["low"], quantity["high"], quantity["unit"], quantity["change"]) == (3.2, 3.2, "percent", "fall")
    entities = {entity["text"]: (entity["name"], entity["kind"]) for entity in line["entities"]}
    assert entities == {"Norway": ("Norway", "place"), "Peter Novak": ("Peter Novak", "person")}
    (claim,) = line["claims"]
    assert claim["speaker"] == "Peter Novak"
    assert line["attributions"][claim["attribution"]]["speaker"] == "Peter Novak"
    assert claim["facets"]["has_quantity"] is True


def test_a_whole_number_is_written_without_a_point(tmp_path: Path) -> None:
    source = lines(tmp_path / "in.jsonl", json.dumps({"id": 1, "text": "The plant employs 900 people."}))
    out = io.StringIO()
    call_command("extract", str(source), stdout=out)
    assert '"low": 900, "high": 900' in out.getvalue()


BAD = [
    (b"{bad", None),
    (b'"text"', None),
    (b"[1]", None),
    (b"\xff\xfe", None),
    (b'{"id": 7}', 7),
    (b'{"id": 7, "text": 5}', 7),
    (b'{"id": 7, "text": null}', 7),
    (b'{"id": "x", "text": "A \\ud800 b"}', None),
    (b'{"id": 7, "text": "A b.", "published": "soon"}', 7),
    (b'{"id": 7, "text": "A b.", "published": 2023}', 7),
]


@pytest.mark.parametrize(("raw", "identifier"), BAD)
def test_a_line_that_cannot_be_read_is_told_and_the_rest_is_done(tmp_path: Path, raw: bytes, identifier: Any) -> None:
    good = json.dumps({"id": "good", "text": "Floods hit Peru."})
    bad, line = extract_with_errors(lines(tmp_path / "in.jsonl", raw, good))
    assert (bad["id"], bad["line"]) == (identifier, 1)
    assert bad["error"]
    assert line["id"] == "good"
    SCHEMA.validate(bad)
    SCHEMA.validate(line)


def test_a_missing_file_is_one_plain_sentence(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("extract", str(tmp_path / "nothing.jsonl"))


def test_blank_lines_are_left_out_and_counted(tmp_path: Path) -> None:
    *_, bad = extract_with_errors(lines(tmp_path / "in.jsonl", json.dumps({"id": 1, "text": "Rain fell."}), "", "x"))
    assert bad["line"] == 3


def test_it_reads_standard_input_and_needs_no_database(tmp_path: Path) -> None:
    raw = json.dumps({"id": 1, "text": "Floods hit Peru."}).encode() + b"\n{\n"
    done = subprocess.run(
        [sys.executable, "manage.py", "extract", "-"],
        cwd=ROOT,
        input=raw,
        capture_output=True,
        check=False,
        env={"DATABASE_URL": f"sqlite:///{tmp_path}/none/none.sqlite3", "PATH": ""},
    )
    assert done.returncode == 1
    assert [json.loads(line)["id"] for line in done.stdout.decode().splitlines()] == [1, None]


def test_a_reader_that_stops_is_no_error(tmp_path: Path) -> None:
    source = lines(tmp_path / "in.jsonl", *[json.dumps({"id": n, "text": "Rain fell."}) for n in range(200)])
    command = f"{sys.executable} manage.py extract {source} | head -n 1"
    done = subprocess.run(command, cwd=ROOT, shell=True, capture_output=True, check=False)  # noqa: S602
    assert done.stderr == b""
    assert len(done.stdout.splitlines()) == 1
