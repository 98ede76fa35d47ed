"""`manage.py relate`: pairs of statements or short passages in, what one is to the other out."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from claims.management.jsonlines import Record, date_of, run, text_of
from claims.management.shown import shown
from claims.nlp import pipeline
from claims.nlp.types import Reading
from claims.services.entailing import chosen_model


class Command(BaseCommand):
    help = "Say of pairs of statements whether they agree, contradict or update each other, and why."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("input", metavar="IN", help='JSON Lines with "id", "a" and "b"; - for the standard input')

    def handle(self, *args: Any, **options: Any) -> None:
        run(options["input"], related, out=self.stdout, progress=self.stderr)


def related(record: Record) -> dict[str, Any]:
    """What one side is to the other; where a model is asked too, that is told."""
    model = chosen_model()
    comparison = pipeline.relate(_side(record, "a"), _side(record, "b"), model=model)
    judged = {"engine_version": pipeline.version(model)} if model else {}
    return {"id": record.data.get("id"), **shown(comparison), **judged}


def _side(record: Record, end: str) -> Reading:
    return pipeline.read_passage(
        text_of(record, end),
        published=date_of(record, f"published_{end}"),
        speaker=text_of(record, f"speaker_{end}", needed=False),
    )
