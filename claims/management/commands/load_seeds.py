"""`manage.py load_seeds`: the demonstration stories, taken in like any other articles; again, it changes nothing."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from claims.management.output import work_now
from claims.services import intake
from claims.services.errors import Refused

SEEDS = Path(settings.BASE_DIR) / "seeds"


class Command(BaseCommand):
    help = "Load the demonstration stories of the seeds folder. A worker then reads them, or --wait does it here."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--folder", type=Path, default=SEEDS, help="a story, or a folder of stories; default: seeds"
        )
        parser.add_argument("--wait", action="store_true", help="read and link here and now, without a worker")

    def handle(self, *args: Any, **options: Any) -> None:
        manifests = sorted(options["folder"].rglob("story.json"))
        if not manifests:
            raise CommandError(f"There is no story in {options['folder']}: a story is a folder with a story.json.")
        for manifest in manifests:
            try:
                self.load(manifest)
            except (OSError, ValueError, KeyError, Refused) as error:
                raise CommandError(f"{manifest} cannot be loaded: {error}") from error
            # Read before the next, as if the articles had come in one by one.
            if options["wait"]:
                work_now()

    def load(self, manifest: Path) -> None:
        """The texts beside the manifest, in its order; the gold claims and links stay where they are."""
        told = json.loads(manifest.read_text("utf-8"))
        story = intake.found_or_made_story(told["title"])
        for article in told["articles"]:
            taken = intake.add_article(
                story=story,
                outlet=intake.found_or_made_outlet(article["outlet"]),
                text=(manifest.parent / article["file"]).read_bytes(),
                published=date.fromisoformat(article["published"]),
                title=article.get("title", ""),
                url=article.get("url", ""),
            )
            self.stdout.write(f"{taken.result}: {taken.message}")
