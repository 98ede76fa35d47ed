"""`manage.py worker`: does the waiting jobs, one after the other, until it is stopped."""

import logging
import signal
import threading
from types import FrameType
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import DatabaseError, close_old_connections, connection
from django.utils.crypto import get_random_string
from django_tasks import DEFAULT_TASK_BACKEND_ALIAS, DEFAULT_TASK_QUEUE_NAME, task_backends
from django_tasks_db.backend import DatabaseBackend
from django_tasks_db.management.commands.db_worker import Worker

from claims.services import jobs
from claims.services.upkeep import keep_statistics

logger = logging.getLogger(__name__)

WATCH_SECONDS = 30.0


class Command(BaseCommand):
    help = (
        "Read and link what waits, until Ctrl-C. Also finds jobs that a killed worker left behind. "
        "With a task engine of its own workers, start those too: this one then only watches."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--interval", type=float, default=0.5, help="seconds between two looks for work")
        parser.add_argument("--once", action="store_true", help="stop when nothing waits any more")

    def handle(self, *args: Any, **options: Any) -> None:
        watch()
        stopped = threading.Event()
        watcher = threading.Thread(target=keep_watch, args=(stopped,), name="watch", daemon=True)
        watcher.start()
        try:
            self.work(stopped, options)
        finally:
            stopped.set()
            watcher.join()

    def work(self, stopped: threading.Event, options: dict[str, Any]) -> None:
        if isinstance(task_backends[DEFAULT_TASK_BACKEND_ALIAS], DatabaseBackend):
            engine = StoppableWorker(
                queue_names=[DEFAULT_TASK_QUEUE_NAME],
                interval=options["interval"],
                batch=options["once"],
                backend_name=DEFAULT_TASK_BACKEND_ALIAS,
                startup_delay=False,
                max_tasks=None,
                worker_id=get_random_string(32),
                excluded_queue_names=[],
            )
            engine.configure_signals()
            engine.run()
        elif not options["once"]:
            self.stdout.write("The task engine has workers of its own: this one only looks for lost jobs.")
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, lambda *_: stopped.set())
            stopped.wait()


class StoppableWorker(Worker):
    """The task engine's worker; told to stop, it puts a long job back into the queue instead of ending it first."""

    def shutdown(self, signum: int, frame: FrameType | None) -> None:
        jobs.stopping.set()
        super().shutdown(signum, frame)


def keep_watch(stopped: threading.Event) -> None:
    """Look after lost jobs and the database every half minute, beside the engine's loop."""
    while not stopped.wait(WATCH_SECONDS):
        watch()
    connection.close()


def watch() -> None:
    close_old_connections()
    try:
        found = jobs.requeue_stale()
        keep_statistics()
    except DatabaseError as error:
        # The database may be away for a while; the next look tries again.
        logger.warning("Could not look for lost jobs: %s", error)
        return
    if found:
        logger.warning("%s lost jobs are queued again.", found)
