"""What commands share: which story, where the bytes go, and work done at once."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from claims.exports.table import Format, Table, written
from claims.models import Story
from claims.services import jobs
from claims.services.errors import Refused
from claims.services.intake import find_story


class ExportCommand(BaseCommand):
    """What the commands that write a table share."""

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--story", metavar="NAME", help="only what belongs to this story")
        parser.add_argument(
            "--output", metavar="FILE", default="-", help="where to write; default: the standard output"
        )
        parser.add_argument("--format", choices=tuple(Format), default=Format.CSV.value, help="default: csv")
        parser.add_argument(
            "--bom", action="store_true", help="begin CSV with a byte order mark, as some spreadsheets need"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["bom"] and options["format"] != Format.CSV:
            raise CommandError("--bom goes with CSV: JSON Lines have no byte order mark.")
        table = self.table(chosen_story(options["story"]))
        write(written(table, options["format"], bom=options["bom"]), options["output"])

    def table(self, story: Story | None) -> Table:
        raise NotImplementedError


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
