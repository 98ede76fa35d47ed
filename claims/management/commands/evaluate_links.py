"""`manage.py evaluate_links`: how often the engine was right, by what reviewers decided."""

import csv
from collections.abc import Iterator
from typing import IO, Any, cast

from django.core.management.base import BaseCommand, CommandParser
from rich import box
from rich.console import Console
from rich.table import Table

from claims.management.output import chosen_story
from claims.services.evaluating import Evaluation, RelationScore, Score, evaluate
from claims.services.rules import switched_off

PIPE_WIDTH = 120
COLUMNS = ("of", "name", "suggested", "right", "precision", "decided", "recall", "instead", "off")


class Command(BaseCommand):
    help = "Compare the engine's suggestions with what reviewers decided: precision and recall per relation and rule."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--story", metavar="NAME", help="only links of this story")
        parser.add_argument("--format", choices=("table", "csv"), default="table")

    def handle(self, *args: Any, **options: Any) -> None:
        found = evaluate(story=chosen_story(options["story"]))
        rows = list(_rows(found, switched_off()))
        if options["format"] == "csv":
            writer = csv.DictWriter(self.stdout, COLUMNS, lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
            return
        self._show(found, rows)

    def _show(self, found: Evaluation, rows: list[dict[str, str]]) -> None:
        if not found.links:
            self.stdout.write("No link has been decided yet.")
            return
        width = None if self.stdout.isatty() else PIPE_WIDTH
        console = Console(file=cast("IO[str]", self.stdout), width=width, highlight=False, markup=False, emoji=False)
        console.print(f"Decided links: {found.links}")
        for kind in ("relation", "rule"):
            shown = [column for column in COLUMNS[1:] if kind == "relation" or column not in {"decided", "recall"}]
            shown = [column for column in shown if kind == "rule" or column != "off"]
            table = Table(*shown, box=box.SIMPLE, pad_edge=False, show_edge=False, title_justify="left")
            table.columns[0].header = kind
            for row in rows:
                if row["of"] == kind:
                    table.add_row(*(row[column] for column in shown))
            console.print(table)
        console.print("recall: of the links that people gave this relation, those they knew of.", style="dim")


def _rows(found: Evaluation, off: frozenset[str]) -> Iterator[dict[str, str]]:
    for relation in found.relations:
        yield _row("relation", relation, decided=str(relation.decided), recall=_share(relation.recall))
    for rule in found.rules:
        yield _row("rule", rule, off="off" if rule.name in off else "")


def _row(of: str, score: Score | RelationScore, **more: str) -> dict[str, str]:
    instead = ", ".join(f"{answer} {count}" for answer, count in score.instead.most_common())
    return {
        **dict.fromkeys(COLUMNS, ""),
        "of": of,
        "name": score.name,
        "suggested": str(score.suggested),
        "right": str(score.right),
        "precision": _share(score.precision),
        "instead": instead,
        **more,
    }


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"
