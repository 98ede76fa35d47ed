"""`manage.py export_claims`: claims.csv, the same bytes as from the browser."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from claims.exports.claims import claims_csv
from claims.management.output import add_export_arguments, chosen_story, write


class Command(BaseCommand):
    help = "Write claims.csv, of all stories or of one, to a file or to the standard output."

    def add_arguments(self, parser: CommandParser) -> None:
        add_export_arguments(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        write(claims_csv(story=chosen_story(options["story"])), options["output"])
