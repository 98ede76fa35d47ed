"""Another try at what failed."""

import pytest
from django.test import Client

from claims.models import Job
from claims.models.choices import JobKind, JobState
from tests.factories import make_article
from tests.views.asking import HTMX


@pytest.fixture
def failed(db: None) -> Job:
    return Job.objects.create(
        kind=JobKind.READ, revision=make_article().newest_revision(), state=JobState.FAILED, attempts=3, error="no"
    )


def address(job: Job) -> str:
    return f"/articles/{job.revision.article.public_id}/retry/"


def test_a_reviewer_queues_it_once_more(as_reviewer: Client, failed: Job) -> None:
    answer = as_reviewer.post(address(failed))
    failed.refresh_from_db()
    assert answer.headers["Location"] == failed.revision.article.get_absolute_url()
    assert (failed.state, failed.attempts, failed.error) == (JobState.QUEUED, 0, "")


def test_htmx_is_led_to_the_article(as_reviewer: Client, failed: Job) -> None:
    assert "HX-Redirect" in as_reviewer.post(address(failed), headers=HTMX).headers


def test_what_is_done_is_left_alone(as_reviewer: Client, failed: Job) -> None:
    Job.objects.update(state=JobState.DONE)
    as_reviewer.post(address(failed))
    assert Job.objects.get().state == JobState.DONE


def test_it_takes_a_form(as_reviewer: Client, failed: Job) -> None:
    assert as_reviewer.get(address(failed)).status_code == 405


def test_a_viewer_may_not(as_viewer: Client, failed: Job) -> None:
    assert as_viewer.post(address(failed)).status_code == 403
