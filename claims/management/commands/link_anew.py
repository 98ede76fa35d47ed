"""`manage.py link_anew`: have all articles linked once more, as after another model was chosen."""

from typing import Any

from django.core.management.base import BaseCommand

from claims.services.jobs import link_all_anew


class Command(BaseCommand):
    help = "Queue the linking of every article: suggestions are made anew, what people have answered stays."

    def handle(self, *args: Any, **options: Any) -> None:
        link_all_anew()
        self.stdout.write("All articles are linked anew as soon as the worker gets to them.")
