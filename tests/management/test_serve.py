import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError

from claims.management.commands import serve


@pytest.mark.parametrize("words", ["", "0", "65536", "-1", "80a", "８０００"])
def test_it_refuses_what_is_no_port(words: str) -> None:
    with pytest.raises(CommandError, match="number from 1 to 65535"):
        serve.port_number(words)


def test_it_says_that_the_port_is_taken_and_how_to_choose_another() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(CommandError, match=rf"^Port {port} on 127\.0\.0\.1 .*make run PORT={port % 65535 + 1}$"):
            call_command("serve", port=str(port))


def test_it_refuses_a_host_that_is_not_this_machine() -> None:
    with pytest.raises(CommandError, match="not an address of this machine"):
        serve.refuse_taken("no.such.host.invalid", 8000)


def served(data: Path, port: int) -> "subprocess.Popen[str]":
    environment = os.environ | {"DATA_DIR": str(data), "PORT": str(port), "HOST": "127.0.0.1", "DATABASE_URL": ""}
    return subprocess.Popen(
        [sys.executable, "manage.py", "serve"],
        cwd=settings.BASE_DIR,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def until_it_is_up(process: "subprocess.Popen[str]") -> str:
    said = ""
    for line in process.stdout or ():
        said += line
        if "Ctrl-C" in line:
            return said
    pytest.fail(f"It ended before it was up: {said}")


def test_it_serves_a_demonstration_once_stops_cleanly_and_keeps_everything(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with served(tmp_path, port) as first:
        said = until_it_is_up(first)
        assert re.findall(r"^  (viewer|reviewer|curator|administrator) +\S{12}$", said, re.MULTILINE) == [
            "viewer", "reviewer", "curator", "administrator",
        ]  # fmt: skip
        assert (tmp_path / "accounts.txt").stat().st_mode & 0o077 == 0
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/health/", timeout=10) as response:
            assert response.status == 200
        first.send_signal(signal.SIGINT)
        assert first.wait(timeout=30) == 0
    with served(tmp_path, port) as second:
        assert "administrator" not in until_it_is_up(second)
        second.send_signal(signal.SIGTERM)
        assert second.wait(timeout=30) == 0


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ([sys.executable, "-c", "raise SystemExit(3)"], "The worker ended by itself (with exit status 3)"),
        (
            [sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"],
            "The worker ended by itself (by signal SIGKILL)",
        ),
    ],
)
def test_it_stops_the_rest_when_one_part_ends_and_says_how(command: list[str], expected: str) -> None:
    waiting = [sys.executable, "-c", "import signal; signal.pause()"]
    said = serve.run_together(waiting, command, ready=lambda: False, announce=lambda: None)
    assert said == expected
