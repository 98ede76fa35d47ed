"""Articles that go to another story, and stories that take none."""

import pytest
from django.core.exceptions import PermissionDenied

from claims.models import Article, Fact, Story, User
from claims.services import closing, histories, moving
from claims.services.errors import Refused
from claims.services.reviewing import judge
from tests.factories import make_article, make_link, make_story, make_user

pytestmark = pytest.mark.django_db


def test_a_closed_story_takes_no_article(curator: User) -> None:
    article, story = make_article(), make_story()
    closing.close(stories=Story.objects.filter(pk=story.pk), by=curator)
    with pytest.raises(Refused, match="is closed and takes no more articles"):
        moving.move(articles=[article], story=story, by=curator)
    article.refresh_from_db()
    assert article.story != story


@pytest.mark.parametrize("role", ["viewer", "reviewer"])
def test_only_curators_move_and_close(role: str) -> None:
    article, story, user = make_article(), make_story(), make_user(role)
    with pytest.raises(PermissionDenied):
        moving.move(articles=[article], story=story, by=user)
    with pytest.raises(PermissionDenied):
        closing.close(stories=Story.objects.all(), by=user)
    assert Article.objects.filter(story=story).count() == Story.objects.filter(closed_at__isnull=False).count() == 0


def test_too_many_are_refused(curator: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving, "MOST", 1)
    with pytest.raises(Refused, match="at most 1 articles at once: 2"):
        moving.move(articles=[make_article(), make_article()], story=make_story(), by=curator)


def test_the_rules_of_the_new_story_hold_and_facts_follow(curator: User) -> None:
    link = make_link()
    judge(link=link, reviewer=make_user("reviewer"), relation="agrees")
    assert Fact.objects.get(members__claim=link.a).claim_count == 2
    strict = make_story(reviewers_needed=2)
    assert moving.move(articles=[link.a.article, link.b.article], story=strict, by=curator) == 2
    link.refresh_from_db()
    assert (link.state, link.relation) == ("suggested", "")
    assert Fact.objects.get(members__claim=link.a).claim_count == 1


def test_what_is_there_already_is_not_moved_again(curator: User) -> None:
    article = make_article()
    assert moving.move(articles=[article], story=article.story, by=curator) == 0
    assert not any(change.who for change in histories.changes(article))


def test_the_history_tells_from_where_to_where(curator: User) -> None:
    article, story = make_article(), make_story(title="Floods")
    before = article.story.title
    moving.move(articles=[article], story=story, by=curator)
    change = histories.changes(article)[0]
    assert (change.who, change.reason) == (curator.username, "moved to another story")
    assert [(one.name, one.before, one.after) for one in change.differences] == [("Story", before, "Floods")]


def test_what_the_machine_changed_is_not_laid_at_a_persons_door(curator: User) -> None:
    article, story = make_article(), make_story()
    Article.objects.filter(pk=article.pk).update(origin="APN", origin_kind="wire")
    moving.move(articles=[article], story=story, by=curator)
    moved, machine, added = histories.changes(article)
    assert [one.name for one in moved.differences] == ["Story"]
    assert machine.who == ""
    assert {one.name for one in machine.differences} == {"Origin", "Origin kind"}
    assert added.reason == "added"


def test_a_story_is_closed_and_opened_with_its_history(curator: User) -> None:
    story, other = make_story(), make_story()
    stories = Story.objects.filter(pk=story.pk)
    assert closing.close(stories=stories, by=curator) == 1
    assert closing.close(stories=stories, by=curator) == 0
    story.refresh_from_db()
    other.refresh_from_db()
    assert (story.closed_at is None, other.closed_at is None) == (False, True)
    assert closing.close(stories=stories, by=curator, closed=False) == 1
    reasons = [change.reason for change in histories.changes(story)]
    assert reasons == ["opened again", "closed", "added"]
