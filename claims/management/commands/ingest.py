"""`manage.py ingest FILE... --outlet NAME --story NAME --published DATE`: articles from text files."""

import sys
from argparse import ArgumentTypeError
from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from claims.management.output import work_now
from claims.services import intake
from claims.services.errors import Refused


class Command(BaseCommand):
    help = "Take in articles from UTF-8 text files. A worker then reads them, or --wait does it here."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE", help="a text file, or - for the standard input")
        parser.add_argument("--outlet", required=True, metavar="NAME", help="who published them")
        parser.add_argument("--story", required=True, metavar="NAME", help="the story that they belong to")
        parser.add_argument("--published", type=a_date, metavar="DATE", help="the date at the outlet, as 2026-03-31")
        parser.add_argument("--title", default="", help="the headline; for one file")
        parser.add_argument("--url", default="", metavar="ADDRESS", help="where it was published; for one file")
        parser.add_argument(
            "--create", action="store_true", help="make the story and the outlet where they are missing"
        )
        parser.add_argument("--wait", action="store_true", help="read and link here and now, without a worker")

    def handle(self, *args: Any, **options: Any) -> None:
        if len(options["files"]) > 1 and (options["title"] or options["url"]):
            raise CommandError("--title and --url are of one article: give one file with them.")
        if not options["create"]:
            self.check_names(options)
        refused_files = [file for file in options["files"] if not self.take(file, options)]
        if options["wait"]:
            work_now()
        if refused_files:
            raise CommandError(
                f"Refused: {len(refused_files)} of {len(options['files'])} files; nothing of them is stored."
            )

    def check_names(self, options: dict[str, Any]) -> None:
        """Said once, and not for every file."""
        try:
            intake.find_story(options["story"])
            intake.find_outlet(options["outlet"])
        except Refused as refused:
            raise CommandError(refused.message) from refused

    def take(self, file: str, options: dict[str, Any]) -> bool:
        """Whether the file's text is in, or was."""
        try:
            taken = take_in(contents(file), options)
        except Refused as refused:
            self.stderr.write(f"{file}: {refused.message}")
            return False
        self.stdout.write(f"{taken.result} {taken.article.public_id} {file}: {taken.message}")
        return True


@transaction.atomic
def take_in(text: bytes, options: dict[str, Any]) -> intake.Intake:
    """The story and the outlet are made with the article or not at all."""
    create = options["create"]
    return intake.add_article(
        story=intake.found_or_made_story(options["story"]) if create else intake.find_story(options["story"]),
        outlet=intake.found_or_made_outlet(options["outlet"]) if create else intake.find_outlet(options["outlet"]),
        text=text,
        published=options["published"],
        title=options["title"],
        url=options["url"],
    )


def contents(file: str) -> bytes:
    """At most a little more than is taken: enough to see that it is too long."""
    enough = settings.MAX_ARTICLE_BYTES + 1
    if file == "-":
        return sys.stdin.buffer.read(enough)
    try:
        with Path(file).open("rb") as opened:
            return opened.read(enough)
    except OSError as error:
        raise Refused(f"The file cannot be read: {error.strerror}.") from error


def a_date(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise ArgumentTypeError(f"{words!r} is not a date such as 2026-03-31") from None
