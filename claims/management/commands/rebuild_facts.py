"""`manage.py rebuild_facts`: make all facts anew from what people decided; there should be nothing to change."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from claims.services.facts import rebuild


class Command(BaseCommand):
    help = "Make all facts anew from decisions and rulings, and say how many had to change: none, if all is well."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="change nothing; exit 1 where something differs")

    def handle(self, *args: Any, **options: Any) -> None:
        rebuilt = rebuild(write=not options["check"])
        had = "would have to change" if options["check"] else "had to change"
        self.stdout.write(f"{rebuilt.facts} fact{'' if rebuilt.facts == 1 else 's'}; {rebuilt.changed} {had}.")
        if options["check"] and rebuilt.changed:
            raise CommandError("Facts differ from what was decided: run rebuild_facts without --check.")
