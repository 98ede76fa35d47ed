"""Jobs: done once, by one worker, and survived by whatever a killed worker leaves behind."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.db.utils import OperationalError
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from pytest_django import DjangoCaptureOnCommitCallbacks, Settings

from claims.models import Anchor, Claim, Job, Key, Link, Revision
from claims.models.choices import JobKind, JobState
from claims.services import jobs
from tests.factories import make_article, make_revision

pytestmark = pytest.mark.django_db

TEXT = "The storm killed 14 people in Norland on Monday, police said. The harbour was closed for two hours."
OTHER_TEXT = "The storm killed 19 people in Norland on Monday, according to police. The airport was closed too."


def queued(text: str = TEXT, kind: str = JobKind.READ) -> Job:
    return jobs.enqueue(kind, make_article(text=text).newest_revision())


def state_of(job: Job) -> tuple[str, int]:
    job.refresh_from_db()
    return job.state, job.attempts


def age(job: Job, **fields: Any) -> None:
    Job.objects.filter(pk=job.pk).update(**fields)


@contextmanager
def killed_at_query(number: int) -> Iterator[None]:
    """The database goes away at the given query."""
    asked = 0

    def count(execute: Callable[..., Any], sql: str, *args: Any) -> Any:
        nonlocal asked
        asked += 1
        if asked == number:
            raise OperationalError("the database went away")
        return execute(sql, *args)

    with connection.execute_wrapper(count):
        yield


def test_what_changes_while_a_job_runs_is_seen_to_once_more() -> None:
    job = queued()
    lease = jobs.claim(job.pk)
    assert lease is not None
    jobs.enqueue(JobKind.READ, job.revision)
    assert state_of(job) == (JobState.RUNNING, 1)
    with lease:
        pass
    assert state_of(job) == (JobState.QUEUED, 0)
    assert not jobs.perform_all()
    assert state_of(job) == (JobState.DONE, 1)


def test_all_articles_are_linked_anew_by_their_newest_text() -> None:
    job = queued(kind=JobKind.LINK)
    old = jobs.enqueue(JobKind.LINK, make_article().newest_revision())
    make_revision(article=old.revision.article)
    jobs.perform_all()
    jobs.link_all_anew()
    assert (state_of(job)[0], state_of(old)[0]) == (JobState.QUEUED, JobState.DONE)


def test_a_job_is_queued_once() -> None:
    job = queued()
    assert jobs.enqueue(JobKind.READ, job.revision) == job
    assert Job.objects.count() == 1


def test_reading_leads_to_linking_and_both_get_done() -> None:
    job = queued()
    jobs.perform_all()
    assert state_of(job) == (JobState.DONE, 1)
    assert list(Job.objects.values_list("kind", "state")) == [("read", "done"), ("link", "done")]
    assert Claim.objects.standing().exists()
    assert Key.objects.exists()
    assert job.finished_at
    assert job.done == job.total


def test_a_job_done_is_not_done_again() -> None:
    job = queued()
    jobs.perform(job.pk)
    before = list(Claim.objects.values())
    jobs.perform(job.pk)
    assert state_of(job) == (JobState.DONE, 1)
    assert list(Claim.objects.values()) == before


def test_a_job_that_is_gone_is_no_fault() -> None:
    jobs.perform(4711)


def test_one_worker_gets_the_job() -> None:
    job = queued()
    assert jobs.claim(job.pk)
    assert jobs.claim(job.pk) is None
    assert state_of(job) == (JobState.RUNNING, 1)


def test_a_beat_renews_the_lease_and_tells_progress(settings: Settings) -> None:
    lease = jobs.claim(queued().pk)
    assert lease
    age(lease.job, leased_until=timezone.now())
    lease.beat(3, 8)
    lease.job.refresh_from_db()
    assert (lease.job.done, lease.job.total) == (3, 8)
    assert lease.job.leased_until is not None
    assert lease.job.leased_until > timezone.now() + timedelta(seconds=settings.JOB_LEASE_SECONDS - 10)


def test_who_lost_the_lease_learns_it_and_changes_nothing() -> None:
    job = queued()
    late = jobs.claim(job.pk)
    assert late
    age(job, leased_until=timezone.now() - timedelta(seconds=1))
    assert jobs.requeue_stale() == 1
    current = jobs.claim(job.pk)
    assert current
    with pytest.raises(jobs.LeaseLostError), late:
        late.beat(1, 2)
    assert state_of(job) == (JobState.RUNNING, 2)
    with pytest.raises(jobs.LeaseLostError), late:
        pass
    assert state_of(job) == (JobState.RUNNING, 2)


def test_a_living_job_is_left_alone() -> None:
    job = queued()
    jobs.claim(job.pk)
    assert jobs.requeue_stale() == 0
    assert state_of(job) == (JobState.RUNNING, 1)


def test_a_job_whose_workers_always_die_fails() -> None:
    job = queued()
    for _ in range(jobs.MOST_ATTEMPTS):
        assert jobs.claim(job.pk)
        age(job, leased_until=timezone.now() - timedelta(seconds=1))
        jobs.requeue_stale()
    assert state_of(job) == (JobState.FAILED, jobs.MOST_ATTEMPTS)
    assert job.error
    assert jobs.claim(job.pk) is None


def test_a_reading_that_cannot_be_done_fails_with_the_reason_and_can_be_retried(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CROSSCLAIM_PARSER_MODEL", "no_such_model")
    job = queued()
    for attempt in range(1, jobs.MOST_ATTEMPTS + 1):
        with pytest.raises(RuntimeError):
            jobs.perform(job.pk)
        assert state_of(job)[1] == attempt
    assert job.state == JobState.FAILED
    assert job.error.startswith("The reading stopped: The language model 'no_such_model' cannot be loaded.")
    assert Revision.objects.get().read_at is None
    assert not Claim.objects.exists()

    monkeypatch.delenv("CROSSCLAIM_PARSER_MODEL")
    assert jobs.retry(job) == job
    assert state_of(job) == (JobState.QUEUED, 0)
    jobs.perform_all()
    assert state_of(job) == (JobState.DONE, 1)
    assert job.error == ""


def test_quietly_done_work_tells_what_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CROSSCLAIM_PARSER_MODEL", "no_such_model")
    job = queued()
    assert jobs.perform_all() == [job]
    assert state_of(job) == (JobState.FAILED, jobs.MOST_ATTEMPTS)


def test_a_worker_told_to_stop_puts_the_job_back_uncounted() -> None:
    job = queued()
    jobs.stopping.set()
    with pytest.raises(jobs.StoppedError):
        jobs.perform(job.pk)
    assert state_of(job) == (JobState.QUEUED, 0)


def test_the_task_is_sent_when_the_job_is_committed(
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        job = queued()
        assert not DBTaskResult.objects.exists()
    job.refresh_from_db()
    assert str(DBTaskResult.objects.get().pk) == job.task_id
    assert job.enqueued_at


def test_a_job_that_no_task_carries_is_sent_after_a_minute(
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    job = queued()
    assert jobs.requeue_stale() == 0
    age(job, created_at=timezone.now() - timedelta(minutes=2))
    assert jobs.requeue_stale() == 1
    task = DBTaskResult.objects.get()
    # Its task waits: however long that takes, it gets no second one.
    age(job, enqueued_at=timezone.now() - timedelta(minutes=2))
    assert jobs.requeue_stale() == 0
    task.delete()
    assert jobs.requeue_stale() == 1


def test_a_task_does_its_job() -> None:
    job = queued()
    jobs.run_job.call(job.pk)
    assert state_of(job) == (JobState.DONE, 1)


def contents() -> list[Any]:
    """All that reading and linking store, without the rows' own numbers and times."""
    return [
        sorted(Claim.objects.values_list("public_id", "statement", "withdrawn_at", "retired_at")),
        sorted(Anchor.objects.values_list("claim__public_id", "revision__number", "start", "end", "quote")),
        sorted(Key.objects.values_list("claim__public_id", "kind", "key")),
        sorted(Claim.objects.values_list("public_id", "quantities__text", "periods__text", "mentions__entity__name")),
        sorted(Link.objects.values_list("public_id", "suggestion__relation", "suggestion__confidence", "retired_at")),
        sorted(Link.objects.values_list("public_id", "suggestions__relation")),
    ]


@pytest.mark.django_db(transaction=True)
def test_a_kill_at_any_query_is_survived() -> None:
    first = jobs.enqueue(JobKind.READ, make_article(text=TEXT, title="One", public_id="one").newest_revision())
    jobs.perform_all()
    second = jobs.enqueue(JobKind.READ, make_article(text=OTHER_TEXT, title="Two", public_id="two").newest_revision())
    killed, number = 0, 0
    while Job.objects.exclude(state=JobState.DONE).exists():
        number += 1
        waiting = list(Job.objects.exclude(state=JobState.DONE).values_list("pk", flat=True))
        for job_id in waiting:
            try:
                with killed_at_query(number):
                    jobs.perform(job_id)
            except OperationalError:
                killed += 1
                # Another worker comes by after the lease has ended; here every attempt is the first.
                Job.objects.filter(pk=job_id, state=JobState.RUNNING).update(leased_until=timezone.now())
                jobs.requeue_stale()
                Job.objects.filter(pk=job_id).update(state=JobState.QUEUED, attempts=0, leased_until=None)
    assert killed > 20
    survived = contents()

    Link.objects.update(suggestion=None)
    for model in (Link, Anchor, Claim, Job):
        model.objects.all().delete()
    Revision.objects.update(engine_version="", read_at=None)
    for job in (first, second):
        jobs.enqueue(JobKind.READ, job.revision)
        jobs.perform_all()
    assert contents() == survived
    assert Link.objects.exists()
