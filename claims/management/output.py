"""What commands share: which story, where the bytes go, and work done at once."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from django.core.management.base import CommandError, CommandParser

from claims.models import Story
from claims.services import jobs
from claims.services.errors import Refused
from claims.services.intake import find_story


def add_export_arguments(parser: CommandParser) -> None:
    parser.add_argument("--story", metavar="NAME", help="only what belongs to this story")
    parser.add_argument("--output", metavar="FILE", default="-", help="where to write; default: the standard output")


def chosen_story(title: str | None) -> Story | None:
    try:
        return None if title is None else find_story(title)
    except Refused as refused:
        raise CommandError(refused.message) from refused


def write(pieces: Iterable[bytes], output: str) -> None:
    """The bytes as they are: no terminal's idea of newlines touches them."""
    if output == "-":
        with suppress(BrokenPipeError):
            for piece in pieces:
                sys.stdout.buffer.write(piece)
            sys.stdout.buffer.flush()
            return
        # Who read it has enough, as `head` has. Python would flush once more at its end, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return
    try:
        with Path(output).open("wb") as file:
            file.writelines(pieces)
    except OSError as error:
        raise CommandError(f"{output} cannot be written: {error.strerror}.") from error


def work_now() -> None:
    """Do all that waits, and say what failed."""
    failed = jobs.perform_all()
    if failed:
        raise CommandError("\n".join(f"{job.revision}: {job.error}" for job in failed))
