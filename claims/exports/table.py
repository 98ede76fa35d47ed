"""Rows in, CSV out: streamed, the same bytes for the same rows, and safe to open in a spreadsheet."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime

Cell = str | int | float | bool | date | None

# One row a piece is several times slower to send.
ROWS_TOGETHER = 2_000
# What a spreadsheet takes for the start of a formula, full-width forms included. Quotes in front of it count
# too, so that taking one away always gives back the text.
FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


def table(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Iterator[bytes]:
    """The table in UTF-8, a few thousand rows at a time; lines end in CR LF."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(columns)
    for number, row in enumerate(rows, start=1):
        writer.writerow([written(cell) for cell in row])
        if number % ROWS_TOGETHER == 0:
            yield _emptied(buffer)
    yield _emptied(buffer)


def written(cell: Cell) -> str | int | float:
    """The cell as it stands in the file. Numbers stay numbers, probabilities have four decimals."""
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case float():
            return round(cell, 4)
        case datetime():
            return cell.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        case date():
            return cell.isoformat()
        case str():
            return guarded(cell)
    return cell


def guarded(text: str) -> str:
    """The text with a quote in front where a spreadsheet would run it."""
    return f"'{text}" if FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """The text that was guarded: exactly the one quote is taken away."""
    return text[1:] if text.startswith("'") and FORMULA.match(text) else text


def _emptied(buffer: io.StringIO) -> bytes:
    written_so_far = buffer.getvalue().encode()
    buffer.seek(0)
    buffer.truncate()
    return written_so_far
