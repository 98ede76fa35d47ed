"""Long work. A job's row holds all its state; the task engine only carries its id.

A worker claims a row by one conditional update, with a lease that it renews while it works. Whatever
a killed worker leaves behind is found by `requeue_stale`, and every step may be done twice.
"""

import logging
import threading
import time
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any, Self

from django.conf import settings
from django.db import transaction
from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.utils import timezone
from django_tasks import TaskResultStatus, task
from django_tasks.exceptions import TaskResultDoesNotExist

from claims.models import Article, Job, Revision
from claims.models.choices import JobKind, JobState
from claims.services.batching import batched
from claims.services.progress import Progress

logger = logging.getLogger(__name__)

MOST_ATTEMPTS = 3
# A job queued for this long without a task that carries it was lost between the commit and its handing over.
LOST_AFTER = timedelta(seconds=60)
LOST_TOGETHER = 1000  # are looked at in one go
# What makes of a job one that nobody has begun.
UNDONE: Mapping[str, Any] = {
    "state": JobState.QUEUED,
    "attempts": 0,
    "error": "",
    "done": 0,
    "total": 0,
    "again": False,
    "leased_until": None,
    "enqueued_at": None,
    "finished_at": None,
}
# Progress is written at most this often.
BEAT_SECONDS = 0.5


def work(kind: str, revision: Revision, progress: Progress) -> None:
    from claims.services import linking, reading  # noqa: PLC0415 - the engine loads with the first job

    do = {JobKind.READ: reading.read_revision, JobKind.LINK: linking.link_revision}[JobKind(kind)]
    do(revision, progress=progress)


NEXT = {JobKind.READ: JobKind.LINK}


# Set when this process was told to stop: the job in hand goes back to the queue at its next beat.
stopping = threading.Event()


class StoppedError(BaseException):
    """The worker was told to stop. No Exception, so that nothing takes it for a fault of the job."""


class LeaseLostError(RuntimeError):
    """Another worker has taken the job over; this one must leave it alone."""


@transaction.atomic
def enqueue(kind: str, revision: Revision) -> Job:
    """The job of this kind for the revision, queued unless it waits already; one that runs is done once more."""
    job, made = Job.objects.select_for_update().get_or_create(kind=kind, revision=revision)
    if not made:
        made = bool(_queue_anew(Job.objects.filter(pk=job.pk)))
        job.refresh_from_db()
    if made:
        _hand_over(job.pk)
    return job


@transaction.atomic
def link_all_anew() -> None:
    """Queue the linking of every article, as after a rule was switched, in two statements however many there are.

    The worker hands them over little by little, as it does what was lost.
    """
    _queue_anew(_newest_linking())


@transaction.atomic
def link_articles_anew(articles: Iterable[int]) -> None:
    """The same of some articles, by their rows' numbers."""
    for some in batched(sorted(articles)):
        _queue_anew(_newest_linking().filter(revision__article__in=some))


def _newest_linking() -> QuerySet[Job]:
    later = Revision.objects.filter(article=OuterRef("revision__article"), number__gt=OuterRef("revision__number"))
    return Job.objects.filter(~Exists(later), kind=JobKind.LINK)


def _queue_anew(jobs: QuerySet[Job]) -> int:
    """Queue those that have ended, and have those that run done once more; gives how many of the first there were."""
    jobs.filter(state=JobState.RUNNING).update(again=True)
    return jobs.filter(state__in=(JobState.DONE, JobState.FAILED)).update(**UNDONE)


def retry(job: Job) -> Job:
    """Queue a failed job once more, with all its attempts."""
    return enqueue(job.kind, job.revision)


@transaction.atomic
def read_again(article: Article) -> None:
    """Queue the article's newest text once more, as after its date was put right or entities were curated."""
    revision = Article.objects.select_for_update().get(pk=article.pk).newest_revision()
    Revision.objects.filter(pk=revision.pk).update(engine_version="")
    enqueue(JobKind.READ, revision)


@task()
def run_job(job_id: int) -> None:
    """The one task: what the task engine runs."""
    perform(job_id)


def perform(job_id: int, *, quiet: bool = False) -> None:
    """Do the job, unless another does or did. What goes wrong stands in its row, and is raised too unless `quiet`."""
    lease = claim(job_id, quiet=quiet)
    if lease is None:
        return
    with lease:
        work(lease.job.kind, lease.job.revision, lease.beat)


def perform_all() -> list[Job]:
    """Do what is queued, here and now, until nothing is, for the command line and tests. Gives those that failed."""
    failed = []
    while (job := Job.objects.filter(state=JobState.QUEUED).first()) is not None:
        perform(job.pk, quiet=True)
        job.refresh_from_db()
        if job.state == JobState.FAILED:
            failed.append(job)
    return failed


def requeue_stale() -> int:
    """Queue again what a dead worker left running, and hand over what no task carries. Gives how many."""
    return _free_expired() + _hand_over_lost()


def claim(job_id: int, *, quiet: bool = False) -> "Lease | None":
    """Take a queued job; None where it is not to be had."""
    now = timezone.now()
    job = Job.objects.select_related("revision__article").filter(pk=job_id).first()
    if job is None:
        return None
    attempt = job.attempts + 1
    taken = Job.objects.filter(pk=job_id, state=JobState.QUEUED, attempts=job.attempts).update(
        state=JobState.RUNNING, attempts=attempt, leased_until=_lease_end(now), beaten_at=now, error=""
    )
    return Lease(job, attempt=attempt, quiet=quiet) if taken else None


class Lease:
    """A job in hand. Leaving the block ends it: done, queued for another attempt, or failed."""

    def __init__(self, job: Job, *, attempt: int, quiet: bool) -> None:
        self.job = job
        self.attempt = attempt
        self.quiet = quiet
        self.beaten = 0.0

    def beat(self, done: int, total: int) -> None:
        """Write down progress and renew the lease. Raises LeaseLostError, and StoppedError."""
        if stopping.is_set():
            raise StoppedError
        now = time.monotonic()
        if now - self.beaten < BEAT_SECONDS:
            return
        self.beaten = now
        alive = timezone.now()
        self._change(done=done, total=total, beaten_at=alive, leased_until=_lease_end(alive))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if error is None:
            self._finish()
        elif isinstance(error, LeaseLostError):
            logger.warning("Job %s was taken over by another worker.", self.job.pk)
        elif isinstance(error, Exception):
            self._fail(error)
        else:
            # The worker was told to stop: that is no fault of the job's.
            self._release(attempts=self.attempt - 1)
        return self.quiet and isinstance(error, Exception)

    @transaction.atomic
    def _finish(self) -> None:
        if self._mine().filter(again=True).update(**UNDONE):
            _hand_over(self.job.pk)
            return
        self._change(state=JobState.DONE, leased_until=None, finished_at=timezone.now(), done=F("total"))
        if self.job.kind in NEXT:
            enqueue(NEXT[JobKind(self.job.kind)], self.job.revision)

    def _fail(self, error: Exception) -> None:
        logger.error("Job %s, attempt %s: %r", self.job.pk, self.attempt, error)
        if self.attempt < MOST_ATTEMPTS:
            self._release(error=_told(self.job, error))
        else:
            self._change(
                state=JobState.FAILED, leased_until=None, finished_at=timezone.now(), error=_told(self.job, error)
            )

    @transaction.atomic
    def _release(self, **changes: object) -> None:
        self._change(state=JobState.QUEUED, leased_until=None, **changes)
        _hand_over(self.job.pk)

    def _change(self, **changes: object) -> None:
        """Write to the row while it is ours."""
        if not self._mine().update(**changes):
            raise LeaseLostError(f"Job {self.job.pk} is no longer ours.")

    def _mine(self) -> QuerySet[Job]:
        """The row while it is ours: the attempt's number tells."""
        return Job.objects.filter(pk=self.job.pk, state=JobState.RUNNING, attempts=self.attempt)


def _told(job: Job, error: Exception) -> str:
    """The failure in words for people; the log has the rest."""
    reason = " ".join(str(error).split())[:500]
    return f"The {job.get_kind_display()} stopped: {reason or type(error).__name__}"


def _lease_end(now: datetime) -> datetime:
    return now + timedelta(seconds=settings.JOB_LEASE_SECONDS)


def _hand_over(job_id: int) -> None:
    """Give the job to the task engine once its row is committed; what goes wrong there, `requeue_stale` mends."""
    transaction.on_commit(lambda: _send(job_id), robust=True)


def _send(job_id: int) -> None:
    Job.objects.filter(pk=job_id).update(enqueued_at=timezone.now())
    result = run_job.enqueue(job_id)
    Job.objects.filter(pk=job_id).update(task_id=result.id)


def _free_expired() -> int:
    now = timezone.now()
    expired = Job.objects.filter(state=JobState.RUNNING, leased_until__lt=now)
    lost = expired.filter(attempts__gte=MOST_ATTEMPTS).update(
        state=JobState.FAILED,
        leased_until=None,
        finished_at=now,
        error="The work stopped without a word each time it was tried; the text may be too much for the memory.",
    )
    if lost:
        logger.error("%s jobs failed: their workers died at every attempt.", lost)
    freed = 0
    for job_id in list(expired.values_list("pk", flat=True)):
        with transaction.atomic():
            if expired.filter(pk=job_id).update(state=JobState.QUEUED, leased_until=None):
                freed += 1
                _hand_over(job_id)
    return freed


def _hand_over_lost() -> int:
    before = timezone.now() - LOST_AFTER
    waiting = Job.objects.filter(state=JobState.QUEUED).filter(
        Q(enqueued_at__lt=before) | Q(enqueued_at=None, created_at__lt=before)
    )
    lost = [job for job in waiting[:LOST_TOGETHER] if not _is_carried(job)]
    for job in lost:
        _send(job.pk)
    return len(lost)


def _is_carried(job: Job) -> bool:
    """Whether a task of the engine still waits with this job; an engine that cannot tell gets one more."""
    if not job.task_id or not run_job.get_backend().supports_get_result:
        return False
    try:
        return run_job.get_result(job.task_id).status == TaskResultStatus.READY
    except TaskResultDoesNotExist:
        return False
