"""How far an article's reading is, by htmx and by a plain reload."""

import pytest
from django.test import Client
from django.utils import timezone

from claims.models import Article, Job
from claims.models.choices import JobKind, JobState
from tests.factories import make_article, make_claim
from tests.views.asking import BACK_BUTTON, HTMX


@pytest.fixture
def article(db: None) -> Article:
    return make_article()


def address(article: Article, mark: str = "") -> str:
    return f"/articles/{article.public_id}/progress/{f'?mark={mark}' if mark else ''}"


def make_job(article: Article, kind: JobKind, state: JobState, **overrides: object) -> Job:
    leased = {"leased_until": timezone.now()} if state == JobState.RUNNING else {}
    return Job.objects.create(kind=kind, revision=article.newest_revision(), state=state, **leased, **overrides)


def test_without_htmx_it_leads_to_the_article(as_viewer: Client, article: Article) -> None:
    for headers in ({}, BACK_BUTTON):
        assert as_viewer.get(address(article), headers=headers).headers["Location"] == article.get_absolute_url()


def test_it_asks_again_while_the_article_waits(as_viewer: Client, article: Article) -> None:
    answer = as_viewer.get(address(article), headers=HTMX).text
    assert "waiting to be read" in answer
    assert 'hx-trigger="every 1s"' in answer


def test_it_tells_how_far_linking_is(as_viewer: Client, article: Article) -> None:
    make_job(article, JobKind.READ, JobState.DONE)
    make_job(article, JobKind.LINK, JobState.RUNNING, done=3, total=14)
    answer = as_viewer.get(address(article), headers=HTMX).text
    assert "finding links 3 of 14" in answer
    assert '<progress value="3" max="14"' in answer


def test_the_marked_text_comes_once_the_claims_are_there(as_viewer: Client, article: Article) -> None:
    make_job(article, JobKind.READ, JobState.DONE)
    claim = make_claim(article=article)
    answer = as_viewer.get(address(article, mark="running-unread"), headers=HTMX)
    assert 'id="reading"' in answer.text
    assert claim.public_id in answer.text
    assert "1 claim." in answer.text
    again = as_viewer.get(address(article, mark=answer.context["progress"].mark), headers=HTMX).text
    assert 'id="reading"' not in again
    assert "announcer" not in again


def test_it_stops_asking_when_all_is_done(as_viewer: Client, article: Article) -> None:
    make_job(article, JobKind.READ, JobState.DONE)
    make_job(article, JobKind.LINK, JobState.DONE)
    assert "hx-trigger" not in as_viewer.get(address(article), headers=HTMX).text


def test_a_failure_says_why_and_offers_another_try_to_who_may(
    as_viewer: Client, as_reviewer: Client, article: Article
) -> None:
    make_job(article, JobKind.READ, JobState.FAILED, error="The reading stopped: <b>no memory</b>")
    answer = as_viewer.get(address(article), headers=HTMX).text
    assert "Reading failed" in answer
    assert "&lt;b&gt;no memory" in answer
    assert "hx-trigger" not in answer
    assert "Try again" not in answer
    assert "Try again" in as_reviewer.get(address(article), headers=HTMX).text


def test_a_plain_reload_of_the_article_tells_the_same(as_viewer: Client, article: Article) -> None:
    make_job(article, JobKind.READ, JobState.RUNNING)
    assert "reading" in as_viewer.get(article.get_absolute_url()).text


def test_an_unknown_article_is_not_there(as_viewer: Client) -> None:
    assert as_viewer.get("/articles/nothing/progress/").status_code == 404


def test_it_takes_no_form(as_viewer: Client, article: Article) -> None:
    assert as_viewer.post(address(article)).status_code == 405
