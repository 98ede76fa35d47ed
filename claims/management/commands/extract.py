"""`manage.py extract`: articles in, their claims and all that they hold out."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from claims.management.jsonlines import Record, date_of, run, text_of
from claims.management.readings import shown
from claims.nlp import pipeline


class Command(BaseCommand):
    help = "Read articles: their sentences, claims, attributions, quantities, periods and entities."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "input", metavar="IN", help='JSON Lines with "id", "text" and, if known, "published"; - for standard input'
        )

    def handle(self, *args: Any, **options: Any) -> None:
        run(options["input"], extracted, out=self.stdout, progress=self.stderr)


def extracted(record: Record) -> dict[str, Any]:
    reading = pipeline.read(text_of(record, "text"), published=date_of(record, "published"))
    return {"id": record.data.get("id"), **shown(reading)}
