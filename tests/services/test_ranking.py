"""The sentence model that a setting names: it ranks candidates wherever they are sought, and judges nothing."""

import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.checks import run_checks
from django.core.management import CommandError, call_command
from pytest_django import Settings

from claims.models import Claim, Suggestion
from claims.nlp import pipeline, similarity
from claims.services import linking, ranking, reading
from tests.factories import make_article
from tests.nlp.small_sentence_model import make_sentence_model

FOURTEEN = "The storm killed 14 people in Norland on Monday, police said."
NINETEEN = "The storm killed 19 people in Norland on Monday, according to police."


@pytest.fixture
def folder(tmp_path: Path, settings: Settings) -> Path:
    """That of the model which the setting names."""
    settings.SIMILARITY_MODEL = str(make_sentence_model(tmp_path / "small"))
    return tmp_path / "small"


def matched(tmp_path: Path, *corpus: str, query: str) -> list[dict[str, Any]]:
    rows = [json.dumps({"id": n, "text": text}) + "\n" for n, text in enumerate(corpus)]
    (tmp_path / "corpus").write_text("".join(rows), "utf-8")
    (tmp_path / "queries").write_text(json.dumps({"id": "q", "text": query}), "utf-8")
    out, paths = io.StringIO(), {name: str(tmp_path / name) for name in ("corpus", "queries")}
    call_command("match", **paths, stdout=out, stderr=io.StringIO())
    found: list[dict[str, Any]] = json.loads(out.getvalue())["matches"]
    return found


def compared(tmp_path: Path) -> str:
    files = []
    for name, text in (("a.txt", FOURTEEN), ("b.txt", NINETEEN)):
        (tmp_path / name).write_text(text, "utf-8")
        files.append(str(tmp_path / name))
    out = io.StringIO()
    call_command("compare", *files, "--published", "2024-05-08", "--format", "jsonl", stdout=out)
    return out.getvalue()


def problems() -> list[str]:
    return [found.msg for found in run_checks() if found.id == "claims.E002"]


def linked() -> list[tuple[str, str]]:
    for text in (FOURTEEN, NINETEEN):
        revision = make_article(text=text, published=date(2024, 5, 8)).newest_revision()
        reading.read_revision(revision)
        linking.link_revision(revision)
    return list(Suggestion.objects.values_list("relation", "engine_version"))


def test_without_the_setting_there_is_none() -> None:
    assert ranking.chosen_similarities() is None
    assert not problems()


def test_a_model_that_is_there_is_no_problem(folder: Path) -> None:
    assert not problems()


def test_the_check_says_what_is_missing(folder: Path) -> None:
    (folder / "tokenizer.json").unlink()
    assert problems() == [f"The similarity model's folder {folder} has no tokenizer.json."]


def test_commands_end_with_what_is_missing(folder: Path, tmp_path: Path) -> None:
    (folder / "model.onnx").unlink()
    with pytest.raises(CommandError, match=r"has no model\.onnx"):
        matched(tmp_path, "Hven", query="Hven")
    with pytest.raises(CommandError, match=r"has no model\.onnx"):
        compared(tmp_path)


def test_match_ranks_by_what_texts_mean_too(tmp_path: Path, settings: Settings) -> None:
    corpus = ("A boat sank at Hven with its crew aboard.", "Hven barley farm")
    plain = matched(tmp_path, *corpus, query="Hven ferry lost")
    assert [each["id"] for each in plain] == [1, 0]
    settings.SIMILARITY_MODEL = str(make_sentence_model(tmp_path / "small"))
    ranked = matched(tmp_path, *corpus, query="Hven ferry lost")
    assert [each["id"] for each in ranked] == [0, 1]
    assert all(0 <= each["score"] <= 1 for each in ranked)
    assert matched(tmp_path, *corpus, query="Hven ferry lost") == ranked


def test_compare_judges_the_same_pairs_the_same(tmp_path: Path, settings: Settings) -> None:
    plain = compared(tmp_path)
    settings.SIMILARITY_MODEL = str(make_sentence_model(tmp_path / "small"))
    assert compared(tmp_path) == plain != ""


@pytest.mark.django_db
def test_linking_asks_it_about_statements_and_rules_and_weights_judge(folder: Path) -> None:
    similarity.load.cache_clear()
    assert linked() == [("contradicts", pipeline.VERSION)]
    asked = similarity.load(str(folder))._vector.cache_info()
    assert asked.misses == Claim.objects.count() == 2
