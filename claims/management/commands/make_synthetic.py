"""`manage.py make_synthetic`: invented stories in any number, to measure and to try out with."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from claims.services.errors import Refused
from claims.services.synthetic.storing import make_stories

SHOWN = 1_000  # claims between two lines of progress


class Command(BaseCommand):
    help = (
        "Add invented stories: outlets, articles with their texts, claims, links, answers and what stands of them. "
        "What is here already is left as it is."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--claims", type=int, required=True, metavar="N", help="how many claims in all")
        parser.add_argument("--seed", type=int, default=1, metavar="S", help="another number gives other stories")

    def handle(self, *args: Any, **options: Any) -> None:
        self.shown = 0
        try:
            made = make_stories(claims=options["claims"], seed=options["seed"], progress=self.show)
        except Refused as refused:
            raise CommandError(refused.message) from refused
        self.stdout.write(f"Made {', '.join(f'{number:,} {kind}' for kind, number in made.items())}.")

    def show(self, done: int, total: int) -> None:
        if done - self.shown >= SHOWN and done < total:
            self.shown = done
            self.stderr.write(f"{done:,} of {total:,} claims")
