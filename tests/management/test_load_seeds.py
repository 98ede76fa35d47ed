"""`manage.py load_seeds`."""

import io
import json
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from claims.models import Article, Claim, Job, Judgement, Link, Outlet, Revision, Story

pytestmark = pytest.mark.django_db

SEEDS = Path(settings.BASE_DIR) / "seeds"

MANIFEST = {
    "title": "Storm in Norland",
    "articles": [
        {
            "file": "a.txt",
            "outlet": "Harbour Post",
            "title": "Storm",
            "published": "2024-05-06",
            "url": "https://a.example/",
        },
        {"file": "b.txt", "outlet": "Coast Today", "published": "2024-05-07"},
        {
            "file": "c.txt",
            "outlet": "Harbour Post",
            "title": "Storm",
            "published": "2024-05-06",
            "url": "https://a.example/",
        },
    ],
}
TEXTS = {
    "a.txt": "The storm killed 14 people in Norland on Monday, police said.",
    "b.txt": "The storm killed 19 people in Norland on Monday, according to police.",
    "c.txt": "The storm killed 12 people in Norland on Monday, police said.",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    story = tmp_path / "storm"
    (story / "gold").mkdir(parents=True)
    (story / "story.json").write_text(json.dumps(MANIFEST), "utf-8")
    (story / "gold" / "links.jsonl").write_text('{"relation": "contradicts"}\n', "utf-8")
    for name, text in TEXTS.items():
        (story / name).write_text(text, "utf-8")
    return tmp_path


def load(folder: Path, **options: bool) -> str:
    out = io.StringIO()
    call_command("load_seeds", folder=folder, stdout=out, **options)
    return out.getvalue()


def counts() -> tuple[int, ...]:
    return tuple(model.objects.count() for model in (Story, Outlet, Article, Revision, Job, Claim, Link))


def test_stories_come_in_like_any_other(folder: Path) -> None:
    load(folder)
    assert counts() == (1, 2, 2, 3, 3, 0, 0)
    assert set(Job.objects.values_list("kind", "state")) == {("read", "queued")}


def test_with_wait_they_are_read_and_linked_and_nothing_is_decided(folder: Path) -> None:
    load(folder, wait=True)
    assert set(Job.objects.values_list("state", flat=True)) == {"done"}
    assert Claim.objects.exclude(withdrawn_at=None).exists()
    assert Link.objects.live().exists()
    assert not Judgement.objects.exists()
    assert set(Link.objects.values_list("state", flat=True)) == {"suggested"}


def test_loading_again_changes_nothing(folder: Path) -> None:
    load(folder, wait=True)
    before = counts()
    assert load(folder, wait=True).count("known: ") == 3
    assert counts() == before


def test_a_folder_without_stories_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="There is no story in"):
        load(tmp_path)


@pytest.mark.parametrize("manifest", ["", "{}", '{"title": "Storm", "articles": [{"file": "a.txt"}]}'])
def test_a_manifest_that_cannot_be_used_is_named(manifest: str, folder: Path) -> None:
    (folder / "storm" / "story.json").write_text(manifest, "utf-8")
    with pytest.raises(CommandError, match=r"story\.json cannot be loaded"):
        load(folder)


def test_one_story_can_be_taken_in_by_itself(folder: Path) -> None:
    load(folder / "storm")
    assert counts() == (1, 2, 2, 3, 3, 0, 0)


def test_the_projects_own_stories_can_be_taken_in_and_taken_in_again() -> None:
    load(SEEDS)
    before = counts()
    assert before[:4] == (2, 9, 10, 11)
    assert load(SEEDS).count("known: ") == 11
    assert counts() == before


@pytest.mark.parametrize(
    ("story", "printed"),
    [
        (
            "Explosion at the Port Halden grain terminal",
            {"Coast Today": "Meridian Press", "Daily Beacon": "Meridian Press"},
        ),
        (
            "The Belarusian leader's visit to Beijing",
            {"Averley Tribune": "Norlund Press", "Daily Pennant": "Norlund Press"},
        ),
    ],
)
def test_outlets_that_print_an_agencys_copy_share_its_origin(story: str, printed: dict[str, str]) -> None:
    load(SEEDS)
    articles = Article.objects.filter(story__title=story).exclude(origin="")
    assert dict(articles.values_list("outlet__name", "origin")) == printed
