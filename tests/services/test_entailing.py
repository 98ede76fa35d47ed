"""The model that a setting names: who asks it, what is stored of it, and what is said where it is missing."""

import io
import json
from datetime import date
from pathlib import Path

import pytest
from django.core.checks import run_checks
from django.core.management import CommandError, call_command
from django.test import Client
from pytest_django import Settings

from claims.models import Job, Suggestion
from claims.models.choices import JobState
from claims.models.links import Link
from claims.nlp import pipeline
from claims.services import entailing, jobs, linking, reading
from tests.factories import make_article, make_link
from tests.nlp.small_model import make_model

FOURTEEN = "The storm killed 14 people in Norland on Monday, police said."
NINETEEN = "The storm killed 19 people in Norland on Monday, according to police."


@pytest.fixture
def folder(tmp_path: Path, settings: Settings) -> Path:
    """That of the model which the setting names."""
    settings.ENTAILMENT_MODEL = str(make_model(tmp_path / "small"))
    return tmp_path / "small"


def problems() -> list[str]:
    return [found.msg for found in run_checks() if found.id == "claims.E001"]


def take_in(*texts: str) -> None:
    for text in texts:
        revision = make_article(text=text, published=date(2024, 5, 8)).newest_revision()
        reading.read_revision(revision)
        linking.link_revision(revision)


def link_again() -> None:
    for link in Link.objects.all():
        linking.link_revision(link.a.article.newest_revision())


def related(tmp_path: Path) -> str:
    (tmp_path / "pairs").write_text(json.dumps({"id": 1, "a": FOURTEEN, "b": NINETEEN}), "utf-8")
    out = io.StringIO()
    call_command("relate", str(tmp_path / "pairs"), stdout=out, stderr=io.StringIO())
    return out.getvalue()


def compared(tmp_path: Path, *arguments: str) -> str:
    files = []
    for name, text in (("a.txt", FOURTEEN), ("b.txt", NINETEEN)):
        (tmp_path / name).write_text(text, "utf-8")
        files.append(str(tmp_path / name))
    out = io.StringIO()
    call_command("compare", *files, *arguments, "--published", "2024-05-08", stdout=out)
    return out.getvalue()


def test_without_the_setting_there_is_none(tmp_path: Path) -> None:
    assert entailing.chosen_model() is None
    assert not problems()
    assert "engine_version" not in related(tmp_path)


def test_a_model_that_is_there_is_no_problem(folder: Path) -> None:
    assert not problems()


def test_the_check_says_what_is_missing(folder: Path) -> None:
    (folder / "tokenizer.json").unlink()
    assert problems() == [f"The entailment model's folder {folder} has no tokenizer.json."]


@pytest.mark.parametrize("command", [related, compared])
def test_commands_end_with_what_is_missing(folder: Path, tmp_path: Path, command: object) -> None:
    (folder / "model.onnx").unlink()
    with pytest.raises(CommandError, match=r"has no model\.onnx"):
        command(tmp_path)


def test_commands_say_which_model_judged_and_say_the_same_each_time(folder: Path, tmp_path: Path) -> None:
    version = pipeline.version(entailing.chosen_model())
    assert " + model small@" in version
    assert json.loads(first := related(tmp_path))["engine_version"] == version
    assert related(tmp_path) == first
    assert {json.loads(line)["engine_version"] for line in compared(tmp_path, "--format", "jsonl").splitlines()} == {
        version
    }
    assert f"engine {version}" in compared(tmp_path, "--explain")


@pytest.mark.django_db
def test_a_suggestion_names_the_model_that_had_its_say(folder: Path) -> None:
    take_in(FOURTEEN, NINETEEN)
    said = Suggestion.objects.get()
    assert said.engine_version == pipeline.version(entailing.chosen_model())
    assert len(said.engine_version) <= Suggestion._meta.get_field("engine_version").max_length


@pytest.mark.django_db
def test_links_are_scored_anew_where_the_model_is_another(settings: Settings, tmp_path: Path) -> None:
    take_in(FOURTEEN, NINETEEN)
    link_again()
    settings.ENTAILMENT_MODEL = str(make_model(tmp_path / "small"))
    link_again()
    link_again()
    plain, said = Suggestion.objects.order_by("pk")
    assert (plain.engine_version, said.engine_version[:5]) == (pipeline.VERSION, pipeline.VERSION)
    assert plain.relation == said.relation
    assert plain.scores != said.scores
    assert Link.objects.get().suggestion == said


@pytest.mark.django_db
def test_a_worker_without_the_model_says_so(folder: Path) -> None:
    (folder / "config.json").unlink()
    revision = make_article(text=FOURTEEN).newest_revision()
    job = jobs.enqueue("link", revision)
    jobs.perform_all()
    job.refresh_from_db()
    assert job.state == JobState.FAILED
    assert "has no config.json" in job.error


@pytest.mark.django_db
def test_all_articles_are_linked_anew_on_demand() -> None:
    job = jobs.enqueue("link", make_article(text=FOURTEEN).newest_revision())
    Job.objects.filter(pk=job.pk).update(state=JobState.DONE)
    call_command("link_anew", stdout=(out := io.StringIO()))
    job.refresh_from_db()
    assert job.state == JobState.QUEUED
    assert "linked anew" in out.getvalue()


@pytest.mark.parametrize(
    ("version", "words"),
    [
        ("0.3.0", "judged by rules and weights"),
        ("0.3.0 + model small@1a2b3c", "judged by rules, weights and the model small"),
        ("0.3.0 + model a<b@c@1a2b3c", "judged by rules, weights and the model a&lt;b@c"),
    ],
)
def test_the_review_page_says_which_judged(as_reviewer: Client, version: str, words: str) -> None:
    link = make_link()
    Suggestion.objects.update(engine_version=version)
    page = as_reviewer.get(link.get_absolute_url()).content.decode()
    assert f"{words}</p>" in page
