"""`manage.py export_links`: links.csv, the same bytes as from the browser."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from claims.exports.links import links_csv
from claims.management.output import add_export_arguments, chosen_story, write


class Command(BaseCommand):
    help = "Write links.csv, of all stories or of one, to a file or to the standard output."

    def add_arguments(self, parser: CommandParser) -> None:
        add_export_arguments(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        write(links_csv(story=chosen_story(options["story"])), options["output"])
