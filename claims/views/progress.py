"""How far the jobs of an article's newest revision are, in words and figures."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claims.models import Article, Job
from claims.models.choices import JobKind, JobState
from claims.services.languages import ENGLISH, named

WAITING = {JobKind.READ: "waiting to be read", JobKind.LINK: "read; waiting for links"}
RUNNING = {JobKind.READ: "reading", JobKind.LINK: "read; finding links"}
FAILED = {JobKind.READ: "reading failed", JobKind.LINK: "read; finding links failed"}


@dataclass(frozen=True, slots=True)
class Progress:
    """`is_read`: its claims are there. `is_over`: nothing more will come by itself.

    `is_foreign`: it is no English text, of which no claims are read.
    """

    state: JobState
    words: str
    is_read: bool
    is_over: bool
    is_foreign: bool = False
    done: int = 0
    total: int = 0
    error: str = ""

    @property
    def mark(self) -> str:
        """Changes whenever there is something new to tell a person who cannot see the bar."""
        return f"{self.state}-{'read' if self.is_read else 'unread'}"


def of_jobs(jobs: Mapping[str, Job]) -> Progress:
    """The progress that a revision's jobs, by kind, tell."""
    reading = jobs.get(JobKind.READ)
    if reading is not None and reading.revision.language != ENGLISH:
        words = f"kept without claims: {named(reading.revision.language)}"
        return Progress(JobState.DONE, words, is_read=True, is_over=True, is_foreign=True)
    if reading is None or reading.state != JobState.DONE:
        return _of_job(reading, JobKind.READ)
    linking = jobs.get(JobKind.LINK)
    if linking is None or linking.state != JobState.DONE:
        return _of_job(linking, JobKind.LINK)
    return Progress(JobState.DONE, "read and linked", is_read=True, is_over=True)


def of_articles(articles: Iterable[Article]) -> dict[int, Progress]:
    """The progress of each article's newest revision, in one query."""
    jobs: dict[int, dict[str, Job]] = {article.pk: {} for article in articles}
    newest = dict.fromkeys(jobs, 0)
    found = Job.objects.filter(revision__article__in=list(jobs)).select_related("revision").defer("revision__text")
    for job in found.order_by("revision__number"):
        article = job.revision.article_id
        if job.revision.number > newest[article]:
            newest[article], jobs[article] = job.revision.number, {}
        jobs[article][job.kind] = job
    return {article: of_jobs(its) for article, its in jobs.items()}


def _of_job(job: Job | None, kind: JobKind) -> Progress:
    is_read = kind == JobKind.LINK
    if job is None or job.state == JobState.QUEUED:
        return Progress(JobState.QUEUED, WAITING[kind], is_read=is_read, is_over=False)
    if job.state == JobState.FAILED:
        return Progress(JobState.FAILED, FAILED[kind], is_read=is_read, is_over=True, error=job.error)
    return Progress(JobState.RUNNING, RUNNING[kind], is_read=is_read, is_over=False, done=job.done, total=job.total)
