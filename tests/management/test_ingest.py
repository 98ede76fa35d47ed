"""`manage.py ingest`."""

import io
import sys
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from pytest_django import Settings

from claims.models import Article, Claim, Job, Outlet, Revision, Story
from tests.factories import make_outlet, make_story

pytestmark = pytest.mark.django_db

TEXT = "The storm killed 14 people in Norland on Monday, police said."
NAMED = ("--outlet", "Harbour Post", "--story", "Storm in Norland")
DATED = (*NAMED, "--published", "2024-05-06")


@pytest.fixture
def _named() -> None:
    make_outlet(name="Harbour Post")
    make_story(title="Storm in Norland")


def file_of(folder: Path, text: str | bytes, name: str = "article.txt") -> str:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(path)


def ingest(*arguments: str) -> tuple[str, str]:
    out, err = io.StringIO(), io.StringIO()
    call_command("ingest", *arguments, stdout=out, stderr=err)
    return out.getvalue(), err.getvalue()


def refused(*arguments: str) -> tuple[str, str]:
    """The reasons given for each file, and the last word."""
    err = io.StringIO()
    with pytest.raises(CommandError) as error:
        call_command("ingest", *arguments, stdout=io.StringIO(), stderr=err)
    return err.getvalue(), str(error.value)


def is_empty() -> bool:
    return not (Article.objects.exists() or Revision.objects.exists() or Job.objects.exists())


@pytest.mark.usefixtures("_named")
def test_a_file_becomes_an_article_that_waits_to_be_read(tmp_path: Path) -> None:
    out, err = ingest(file_of(tmp_path, TEXT), *DATED, "--title", "Storm", "--url", "https://post.example/storm")
    article = Article.objects.get()
    assert out.startswith(f"added {article.public_id} ")
    assert "“Storm” of Harbour Post was added to the story “Storm in Norland”." in out
    assert err == ""
    assert (article.title, article.url, str(article.published)) == ("Storm", "https://post.example/storm", "2024-05-06")
    assert Job.objects.get().state == "queued"


@pytest.mark.usefixtures("_named")
def test_several_files_are_several_articles(tmp_path: Path) -> None:
    out, _ = ingest(file_of(tmp_path, TEXT, "a"), file_of(tmp_path, "The harbour was closed.", "b"), *DATED)
    assert out.count("added ") == 2 + out.count("was added to")
    assert Article.objects.count() == 2


@pytest.mark.usefixtures("_named")
def test_the_standard_input_is_a_file_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    ingest("-", *DATED)
    assert Revision.objects.get().text == TEXT


@pytest.mark.usefixtures("_named")
def test_with_wait_it_is_read_at_once(tmp_path: Path) -> None:
    ingest(file_of(tmp_path, TEXT), *DATED, "--wait")
    assert Claim.objects.exists()
    assert set(Job.objects.values_list("state", flat=True)) == {"done"}


@pytest.mark.usefixtures("_named")
def test_with_wait_it_says_why_a_reading_failed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CROSSCLAIM_PARSER_MODEL", "no_such_model")
    _, last = refused(file_of(tmp_path, TEXT), *DATED, "--title", "Storm", "--wait")
    assert last.startswith("Storm, revision 1: The reading stopped: The language model 'no_such_model' cannot be")
    assert Article.objects.get().title == "Storm"


@pytest.mark.usefixtures("_named")
def test_the_same_file_again_and_a_changed_one(tmp_path: Path) -> None:
    ingest(file_of(tmp_path, TEXT), *DATED)
    assert ingest(file_of(tmp_path, TEXT), *DATED)[0].startswith("known ")
    ingest(file_of(tmp_path, f"Storm\n\n{TEXT}"), *DATED)
    assert ingest(file_of(tmp_path, f"Storm\n\n{TEXT} Corrected."), *DATED)[0].startswith("revised ")
    assert Article.objects.count() == 2


@pytest.mark.usefixtures("_named")
@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "The text is empty."),
        (b"caf\xe9", "The text is not UTF-8: byte 0xE9 at line 1, column 4"),
        ("A bell\a rang.", "The text holds a control character (U+0007) at line 1, column 7."),
        ("A\0", "The text holds a NUL character (U+0000) at line 1, column 2."),
        ("x" * 100, "The text is too long: it has more than 80 bytes, the most that is taken."),
    ],
)
def test_a_text_that_cannot_be_taken_is_refused(
    text: str | bytes, message: str, tmp_path: Path, settings: Settings
) -> None:
    settings.MAX_ARTICLE_BYTES = 80
    path = file_of(tmp_path, text)
    told, last = refused(path, *DATED)
    assert told.startswith(f"{path}: {message}")
    assert last == "Refused: 1 of 1 files; nothing of them is stored."
    assert is_empty()


@pytest.mark.usefixtures("_named")
def test_a_date_is_needed(tmp_path: Path) -> None:
    told, _ = refused(file_of(tmp_path, TEXT), *NAMED)
    assert "Say when the article was published" in told
    assert is_empty()


@pytest.mark.usefixtures("_named")
def test_a_date_is_a_date(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="not a date such as 2026-03-31"):
        ingest(file_of(tmp_path, TEXT), *NAMED, "--published", "last Monday")


@pytest.mark.usefixtures("_named")
@pytest.mark.parametrize("file", ["missing.txt", "."])
def test_a_file_that_cannot_be_read_is_named(file: str, tmp_path: Path) -> None:
    told, _ = refused(str(tmp_path / file), *DATED)
    assert "The file cannot be read: " in told


@pytest.mark.usefixtures("_named")
def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    told, last = refused(file_of(tmp_path, TEXT, "good"), file_of(tmp_path, "", "bad"), *DATED)
    assert "bad: The text is empty." in told
    assert last == "Refused: 1 of 2 files; nothing of them is stored."
    assert Revision.objects.get().text == TEXT


@pytest.mark.usefixtures("_named")
@pytest.mark.parametrize(
    ("outlet", "story", "message"),
    [
        ("Harbor Post", "Storm in Norland", "There is no outlet “Harbor Post”. The nearest is “Harbour Post”."),
        ("Harbour Post", "Storm", "There is no story “Storm”. The nearest is “Storm in Norland”."),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest(outlet: str, story: str, message: str, tmp_path: Path) -> None:
    given = ("--outlet", outlet, "--story", story, "--published", "2024-05-06")
    assert refused(file_of(tmp_path, TEXT), *given) == ("", message)
    assert is_empty()


def test_with_create_they_are_made(tmp_path: Path) -> None:
    ingest(file_of(tmp_path, TEXT), *DATED, "--create")
    ingest(file_of(tmp_path, f"{TEXT} More."), *DATED, "--create")
    assert (Outlet.objects.get().name, Story.objects.get().title) == ("Harbour Post", "Storm in Norland")


def test_with_create_nothing_is_made_for_a_refused_text(tmp_path: Path) -> None:
    refused(file_of(tmp_path, ""), *DATED, "--create")
    assert is_empty()
    assert not Outlet.objects.exists()
    assert not Story.objects.exists()


@pytest.mark.usefixtures("_named")
@pytest.mark.parametrize("option", [("--title", "Storm"), ("--url", "https://post.example/storm")])
def test_a_title_or_an_address_is_of_one_file(option: tuple[str, str], tmp_path: Path) -> None:
    files = (file_of(tmp_path, TEXT, "a"), file_of(tmp_path, TEXT, "b"))
    _, last = refused(*files, *DATED, *option)
    assert last == "--title and --url are of one article: give one file with them."
