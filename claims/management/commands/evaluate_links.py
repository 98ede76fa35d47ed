"""`manage.py evaluate_links`: how often the engine was right, by what reviewers decided."""

import csv
from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from claims.management.output import chosen_story
from claims.management.terminal import console, table
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
        screen = console(self.stdout, pipe_width=PIPE_WIDTH)
        screen.print(f"Decided links: {found.links}")
        for kind in ("relation", "rule"):
            shown = [column for column in COLUMNS[1:] if kind == "relation" or column not in {"decided", "recall"}]
            shown = [column for column in shown if kind == "rule" or column != "off"]
            scores = table(kind, *shown[1:])
            for row in rows:
                if row["of"] == kind:
                    scores.add_row(*(row[column] for column in shown))
            screen.print(scores)
        screen.print("recall: of the links that people gave this relation, those they knew of.", style="dim")


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
