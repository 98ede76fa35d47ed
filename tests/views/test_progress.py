"""How far the jobs of an article are, in words."""

import pytest
from django.utils import timezone

from claims.models import Job, Revision
from claims.models.choices import JobKind, JobState
from claims.views.progress import Progress, of_articles, of_jobs
from tests.factories import make_article, make_revision


def job(kind: JobKind, state: JobState) -> Job:
    error = "no memory" if state == JobState.FAILED else ""
    return Job(kind=kind, state=state, done=3, total=14, error=error, revision=Revision(language="en"))


READ = job(JobKind.READ, JobState.DONE)


@pytest.mark.parametrize(
    ("jobs", "words", "is_read", "is_over"),
    [
        ([], "waiting to be read", False, False),
        ([job(JobKind.READ, JobState.QUEUED)], "waiting to be read", False, False),
        ([job(JobKind.READ, JobState.RUNNING)], "reading", False, False),
        ([job(JobKind.READ, JobState.FAILED)], "reading failed", False, True),
        ([READ], "read; waiting for links", True, False),
        ([READ, job(JobKind.LINK, JobState.QUEUED)], "read; waiting for links", True, False),
        ([READ, job(JobKind.LINK, JobState.RUNNING)], "read; finding links", True, False),
        ([READ, job(JobKind.LINK, JobState.FAILED)], "read; finding links failed", True, True),
        ([READ, job(JobKind.LINK, JobState.DONE)], "read and linked", True, True),
    ],
)
def test_the_state_of_both_jobs_is_one_state(jobs: list[Job], words: str, is_read: bool, is_over: bool) -> None:
    stage = of_jobs({one.kind: one for one in jobs})
    assert (stage.words, stage.is_read, stage.is_over) == (words, is_read, is_over)


def test_every_state_worth_telling_has_its_own_mark() -> None:
    stages = [of_jobs({}), of_jobs({"read": READ}), of_jobs({"read": READ, "link": job(JobKind.LINK, JobState.DONE)})]
    assert len({stage.mark for stage in stages}) == 3


@pytest.mark.django_db
def test_only_the_newest_revision_counts() -> None:
    article = make_article()
    for kind in JobKind:
        Job.objects.create(kind=kind, revision=article.newest_revision(), state=JobState.DONE)
    newer = make_revision(article=article)
    Job.objects.create(
        kind=JobKind.READ, revision=newer, state=JobState.RUNNING, done=1, total=2, leased_until=timezone.now()
    )
    stage: Progress = of_articles([article])[article.pk]
    assert (stage.words, stage.done, stage.total) == ("reading", 1, 2)
