"""`manage.py compare A.txt B.txt …`: the claims of a few articles and the links that the engine suggests."""

from argparse import ArgumentTypeError
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from claims.exports.columns import LINKS
from claims.exports.table import SEPARATOR, Cell, Format, Table, csv_lines, json_lines
from claims.management.comparing import Read, Suggested, Told, suggestions, told
from claims.management.comparison_table import show
from claims.management.output import write
from claims.management.shown import shown
from claims.nlp import pipeline
from claims.services.entailing import chosen_model
from claims.services.errors import Refused
from claims.services.ranking import chosen_similarities
from claims.services.texts import stored_text

PEOPLE_COLUMNS = 8  # state, outcome, its direction, reviewers, answers, time, notes, what it follows: nobody has judged


class Command(BaseCommand):
    help = "Read two articles or more and show their claims and the links suggested between them."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE", help="a UTF-8 text file, one article")
        parser.add_argument(
            "--published",
            nargs="+",
            type=day,
            default=[],
            metavar="DATE",
            help="when the articles were published, as 2026-03-31: one date for all, or one for each file in order",
        )
        parser.add_argument("--format", choices=("table", *Format), default="table", help="default: table")
        parser.add_argument(
            "--explain",
            action="store_true",
            help="of each link the quotes with the compared words marked, and the fields",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        files, dates = options["files"], options["published"]
        if options["explain"] and options["format"] != "table":
            raise CommandError("--explain goes with the table: CSV and JSON Lines have the reasons in their columns.")
        if len(files) < 2:
            raise CommandError("Give at least two files: the claims of one are compared with those of another.")
        if len(dates) not in {0, 1, len(files)}:
            raise CommandError(f"Give one date for all files or one for each: {len(dates)} dates, {len(files)} files.")
        try:
            model, similarities = chosen_model(), chosen_similarities()
            claims = told(articles(files, dates))
            found = suggestions(claims, model=model, similarities=similarities)
        except (pipeline.ParserMissingError, pipeline.ModelError) as error:
            raise CommandError(str(error)) from error
        match options["format"]:
            case Format.CSV:
                write(csv_lines(Table("links", LINKS, map(row, found))), "-")
            case Format.JSONL:
                pieces = json_lines(Table("links", LINKS, map(row, found)))
                self.stdout.writelines(piece.decode() for piece in pieces)
            case _:
                show(claims, found, self.stdout, explain=options["explain"])


def day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise ArgumentTypeError(f"{words!r} is not a date such as 2026-03-31") from None


def articles(files: Sequence[str], dates: Sequence[date]) -> list[Read]:
    """Every file is checked before the first is read: reading takes a while. Raises ParserMissingError."""
    texts = [text_of(file) for file in files]
    published: Sequence[date | None] = dates if len(dates) == len(files) else [*dates, None][:1] * len(files)
    return [
        Read(place, file, when, pipeline.read(text, published=when))
        for place, (file, text, when) in enumerate(zip(files, texts, published, strict=True), start=1)
    ]


def text_of(file: str) -> str:
    """The file's text, made as for an article that is taken in. At most a little more than is taken is read."""
    try:
        with Path(file).open("rb") as opened:
            return stored_text(opened.read(settings.MAX_ARTICLE_BYTES + 1))
    except OSError as error:
        raise CommandError(f"{file} cannot be read: {error.strerror}.") from error
    except Refused as refused:
        raise CommandError(f"{file}: {refused.message}") from refused


def row(suggested: Suggested) -> tuple[Cell, ...]:
    """The columns of links.csv; those that people fill stay empty."""
    said = shown(suggested.comparison)
    reasons = suggested.comparison.reasons
    return (
        f"{suggested.a.name} {suggested.b.name}",
        said["relation"],
        said["direction"] or "",
        said["more_specific"] or "",
        said["confidence"],
        SEPARATOR.join(reason.text for reason in reasons),
        SEPARATOR.join(reason.kind.value for reason in reasons),
        SEPARATOR.join(reason.rule for reason in reasons),
        suggested.engine_version,
        *("",) * PEOPLE_COLUMNS,
        *_side(suggested.a),
        *_side(suggested.b),
        *("", ""),  # whoever made or flagged it
    )


def _side(end: Told) -> tuple[Cell, ...]:
    claim = end.side.claim
    return (
        end.name,
        claim.statement,
        claim.quote,
        claim.speaker,
        claim.modality.value,
        claim.polarity.value,
        end.article.file,
        *("", "", ""),  # outlet, title and address are not known of a file
        end.article.published,
        *("", ""),  # nor are origin and story
    )
