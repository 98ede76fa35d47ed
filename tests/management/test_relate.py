"""`manage.py relate`: the contract of its lines, good and bad."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from jsonschema import Draft202012Validator

from claims.management.shown import rounded

ROOT = Path(__file__).parents[2]
SCHEMA = Draft202012Validator(json.loads((ROOT / "docs" / "schemas" / "relate.json").read_text("utf-8")))

PAIRS: list[dict[str, Any]] = [
    {"id": 1, "a": "The quake killed 12 people in Tolva.", "b": "Nineteen people died in the quake in Tolva."},
    {"id": "two", "a": "Exports rose in May.", "b": "Exports fell in May."},
    {
        "id": "dated",
        "a": "The storm has killed 4 people.",
        "b": "The storm has killed 9 people.",
        "published_a": "2024-05-01",
        "published_b": "2024-05-03T08:00:00Z",
    },
    {"id": "caption", "a": "Strong sales for the new phone in Asia", "b": "a man is playing a guitar"},
    {"id": "empty", "a": "", "b": ""},
    {"id": "odd", "a": "😀 “Nobody” – 1e999 \u202e", "b": "\u200b…"},
]


def lines(path: Path, *raw: str | bytes) -> Path:
    path.write_bytes(b"".join((line.encode() if isinstance(line, str) else line) + b"\n" for line in raw))
    return path


def relate(path: Path) -> str:
    out = io.StringIO()
    call_command("relate", str(path), stdout=out, stderr=io.StringIO())
    return out.getvalue()


def answers(tmp_path: Path, *pairs: dict[str, Any]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in relate(lines(tmp_path / "in", *map(json.dumps, pairs))).splitlines()]


def failing(path: Path) -> list[dict[str, Any]]:
    out = io.StringIO()
    with pytest.raises(CommandError):
        call_command("relate", str(path), stdout=out, stderr=io.StringIO())
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_every_line_keeps_the_contract_and_its_place(tmp_path: Path) -> None:
    found = answers(tmp_path, *PAIRS)
    for answer in found:
        SCHEMA.validate(answer)
    assert [answer["id"] for answer in found] == [pair["id"] for pair in PAIRS]


def test_scores_sum_to_1_and_hold_the_confidence(tmp_path: Path) -> None:
    for answer in answers(tmp_path, *PAIRS):
        assert round(sum(answer["scores"].values()), 9) == 1
        assert answer["confidence"] == answer["scores"][answer["relation"]]


def test_reasons_show_the_words_of_each_side(tmp_path: Path) -> None:
    for pair, answer in zip(PAIRS, answers(tmp_path, *PAIRS), strict=True):
        for reason in answer["reasons"]:
            for end in ("a", "b"):
                place = reason[end]
                assert place is None or pair[end][place["start"] : place["end"]] == place["text"]


def test_it_says_why_two_figures_contradict(tmp_path: Path) -> None:
    (answer,) = answers(tmp_path, PAIRS[0])
    assert (answer["relation"], answer["reasons"][0]["kind"]) == ("contradicts", "value")


def test_a_later_report_updates_an_earlier_one(tmp_path: Path) -> None:
    (answer,) = answers(tmp_path, PAIRS[2])
    assert (answer["relation"], answer["direction"]) == ("updates", "b_updates_a")


def test_a_given_speaker_counts_as_the_speaker(tmp_path: Path) -> None:
    pair = {"a": "The plant is safe.", "b": "The plant is not safe.", "speaker_a": "Ada Holt", "speaker_b": "the union"}
    (answer,) = answers(tmp_path, pair)
    assert "speakers_dispute" in {reason["kind"] for reason in answer["reasons"]}


def test_the_same_lines_give_the_same_bytes(tmp_path: Path) -> None:
    path = lines(tmp_path / "in", *map(json.dumps, PAIRS))
    assert relate(path) == relate(path)


@pytest.mark.parametrize(
    ("raw", "error"),
    [
        ("{", "not JSON"),
        ("[]", "no JSON object"),
        (b'{"id": 7, "a": "\xff"}', "not UTF-8"),
        ('{"id": 7, "a": "x"}', "“b” is missing"),
        ('{"id": 7, "a": 1, "b": "x"}', "“a” is not a string"),
        ('{"id": 7, "a": "x", "b": "y", "published_a": "May"}', "not a date"),
        ('{"id": 7, "a": "\\ud800", "b": "y"}', "surrogate"),
    ],
)
def test_a_bad_line_is_told_and_the_rest_is_done(tmp_path: Path, raw: str | bytes, error: str) -> None:
    bad, good = failing(lines(tmp_path / "in", raw, json.dumps(PAIRS[1])))
    SCHEMA.validate(bad)
    assert error in bad["error"]
    assert bad["line"] == 1
    assert good["id"] == "two"


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot be read"):
        relate(tmp_path / "none")


@pytest.mark.parametrize(
    "scores", [{"x": 1 / 3, "y": 1 / 3, "z": 1 / 3}, {"x": 0.99995, "y": 0.00005}, {"x": 1.0, "y": 0.0}]
)
def test_rounded_scores_still_sum_to_1(scores: dict[str, float]) -> None:
    found = rounded(scores)
    assert round(sum(found.values()), 9) == 1
    assert all(abs(found[name] - score) <= 0.0001 for name, score in scores.items())
