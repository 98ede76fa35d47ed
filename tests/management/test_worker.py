"""`manage.py worker`: does what waits, and stops when told."""

import os
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.utils import timezone
from pytest_django import Settings

from claims.models import Article, Job
from claims.models.choices import JobKind, JobState
from claims.services import jobs
from tests.factories import make_article

TEXT = "The storm killed 14 people in Norland on Monday, police said."


def states() -> set[tuple[str, str]]:
    return set(Job.objects.values_list("kind", "state"))


@pytest.mark.django_db(transaction=True)
def test_it_reads_and_links_what_waits() -> None:
    jobs.enqueue(JobKind.READ, make_article(text=TEXT).newest_revision())
    call_command("worker", once=True)
    assert states() == {("read", "done"), ("link", "done")}


@pytest.mark.django_db(transaction=True)
def test_it_takes_up_what_a_killed_worker_left() -> None:
    job = jobs.enqueue(JobKind.READ, make_article(text=TEXT).newest_revision())
    assert jobs.claim(job.pk)
    Job.objects.update(leased_until=timezone.now() - timedelta(seconds=1))
    call_command("worker", once=True)
    assert states() == {("read", "done"), ("link", "done")}


@pytest.mark.django_db(transaction=True)
def test_with_another_task_engine_it_only_looks_for_lost_jobs(settings: Settings) -> None:
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
    job = Job.objects.create(kind=JobKind.READ, revision=make_article(text=TEXT).newest_revision())
    Job.objects.update(created_at=timezone.now() - timedelta(minutes=2))
    call_command("worker", once=True)
    job.refresh_from_db()
    assert job.state == JobState.DONE
    assert Article.objects.count() == 1


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_when_told(how: signal.Signals, tmp_path: Path) -> None:
    environment = os.environ | {"DATABASE_URL": f"sqlite:///{tmp_path / 'worker.sqlite3'}", "LOG_LEVEL": "INFO"}
    command = [sys.executable, "manage.py"]
    subprocess.run([*command, "migrate", "-v0"], cwd=settings.BASE_DIR, env=environment, check=True)  # noqa: S603 - ours
    worker = subprocess.Popen(  # noqa: S603 - our own command
        [*command, "worker"], cwd=settings.BASE_DIR, env=environment, stderr=subprocess.PIPE, text=True
    )
    assert worker.stderr is not None
    # It says so once it listens to signals and looks for work.
    assert "Starting worker" in worker.stderr.readline()
    worker.send_signal(how)
    began = time.monotonic()
    _, told = worker.communicate(timeout=20)
    assert worker.returncode == 0
    assert time.monotonic() - began < 10
    assert "Traceback" not in told
