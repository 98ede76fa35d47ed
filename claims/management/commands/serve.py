"""Prepare the database, then run the web server and one worker until Ctrl-C."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from io import StringIO
from types import FrameType
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError

from claims.models import User
from claims.services import accounts, facts

STOP_SECONDS = 20


class Command(BaseCommand):
    help = "Serve Crossclaim: prepare the database, then run the web server and a worker until Ctrl-C."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", default=os.environ.get("PORT") or "8000", help="default: PORT, else 8000")

    def handle(self, *args: Any, **options: Any) -> None:
        host, port = settings.HOST, port_number(options["port"])
        refuse_taken(host, port)
        try:
            self.prepare()
        except DatabaseError as error:
            raise CommandError(f"The database cannot be used: {str(error).strip().splitlines()[0]}") from None

        def announce() -> None:
            self.stdout.write(f"\nCrossclaim is at http://{address(host, port)}/ (Ctrl-C stops it)\n")
            self.stdout.flush()

        stopped_itself = run_together(web(host, port), worker(), ready=lambda: answers(host, port), announce=announce)
        if stopped_itself:
            raise CommandError(f"{stopped_itself}, so the rest was stopped too. Nothing is lost: start it again.")
        self.stdout.write("Stopped.")

    def prepare(self) -> None:
        self.stdout.write("Preparing the database ...")
        call_command("migrate", verbosity=0)
        # A database of an older version has claims without facts.
        facts.rebuild_where_missing()
        if settings.ON_LOOPBACK and accounts.is_new_and_embedded():
            self.demonstrate()
        elif not User.objects.exists():
            self.stdout.write(
                "Nobody can sign in yet. In another terminal:\n"
                "  .venv/bin/python manage.py createsuperuser   makes the first administrator\n"
                "  .venv/bin/python manage.py load_seeds        loads the demonstration stories"
            )

    def demonstrate(self) -> None:
        """Accounts first: whoever stops the reading finds a way in all the same, and a worker goes on with it."""
        path = settings.DATA_DIR / "accounts.txt"
        made = accounts.make_demonstration_accounts()
        accounts.keep_accounts(made, path=path)
        self.stdout.write(f"\nSign in as one of these (kept in {path}; shown this once):")
        for account in made:
            self.stdout.write(f"  {account.name:<14} {account.password}")
        self.stdout.write("\nReading the demonstration stories ...")
        self.stdout.flush()
        call_command("load_seeds", wait=True, stdout=StringIO())


def port_number(words: str) -> int:
    if words.isascii() and words.isdigit() and 0 < int(words) < 65536:
        return int(words)
    raise CommandError(f"PORT must be a number from 1 to 65535, not {words!r}.")


def address(host: str, port: int) -> str:
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def refuse_taken(host: str, port: int) -> None:
    try:
        family, kind, *_, where = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(where)
    except socket.gaierror:
        raise CommandError(f"HOST {host!r} is not an address of this machine.") from None
    except PermissionError:
        raise CommandError(f"Port {port} is for administrators only. Choose another: make run PORT=8001") from None
    except OSError as error:
        raise CommandError(
            f"Port {port} on {host} cannot be used ({error.strerror}). Choose another: make run PORT={port % 65535 + 1}"
        ) from None


def web(host: str, port: int) -> list[str]:
    return [
        sys.executable, "-m", "gunicorn", "config.wsgi:application",
        "--bind", address(host, port), "--worker-class", "gthread", "--threads", "4",
        "--no-control-socket", "--log-level", "warning",
    ]  # fmt: skip


def worker() -> list[str]:
    return [sys.executable, "manage.py", "worker"]


def answers(host: str, port: int) -> bool:
    try:
        with socket.create_connection((host, port), timeout=1):
            return True
    except OSError:
        return False


def run_together(*commands: list[str], ready: Callable[[], bool], announce: Callable[[], None]) -> str:
    """Run the commands until a signal or until one ends; gives what ended by itself, in words, or "".

    `announce` is called once, as soon as `ready` holds.
    """
    asked: list[int] = []

    def ask(number: int, frame: FrameType | None) -> None:
        asked.append(number)

    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    # Sessions of their own: a Ctrl-C reaches this process alone, which then stops them in order.
    children = [
        subprocess.Popen(command, cwd=settings.BASE_DIR, start_new_session=True)  # noqa: S603 - no outside input
        for command in commands
    ]
    ended, announced = None, False
    while not asked and ended is None:
        time.sleep(0.2)
        if not announced and ready():
            announced = True
            announce()
        ended = next((child for child in children if child.poll() is not None), None)
    for child in children:
        stop(child)
    for number, handler in before.items():
        signal.signal(number, handler)
    if asked or ended is None:
        return ""
    name = ("web server", "worker")[children.index(ended)]
    return f"The {name} ended by itself ({how_it_ended(ended.returncode)})"


def how_it_ended(status: int) -> str:
    return f"by signal {signal.Signals(-status).name}" if status < 0 else f"with exit status {status}"


def stop(child: "subprocess.Popen[bytes]") -> None:
    if child.poll() is None:
        child.terminate()
    try:
        child.wait(timeout=STOP_SECONDS)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
