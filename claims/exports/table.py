"""Tables out: as CSV or as JSON Lines, streamed, the same bytes for the same rows, safe to open in a spreadsheet."""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum

# A tuple is a list of things in one cell.
Cell = str | int | float | bool | date | tuple[str, ...] | None

# One row a piece is several times slower to send.
ROWS_TOGETHER = 2_000
SEPARATOR = "; "
BOM = "\ufeff".encode()
# What a spreadsheet takes for the start of a formula, full-width forms included. Quotes in front of it count
# too, so that taking one away always gives back the text.
FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


class Format(StrEnum):
    CSV = "csv"
    JSONL = "jsonl"


CONTENT_TYPES = {Format.CSV: "text/csv; charset=utf-8", Format.JSONL: "application/jsonl; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that are read when they are written, each with a cell for every column."""

    name: str
    columns: Sequence[str]
    rows: Iterable[Sequence[Cell]]


def written(table: Table, form: str = Format.CSV, *, bom: bool = False) -> Iterator[bytes]:
    """The table in UTF-8, a few thousand rows at a time; some spreadsheets need the byte order mark before CSV."""
    return json_lines(table) if form == Format.JSONL else csv_lines(table, bom=bom)


def csv_lines(table: Table, *, bom: bool = False) -> Iterator[bytes]:
    """CSV with a header; lines end in CR LF."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    if bom:
        yield BOM
    writer.writerow(table.columns)
    for number, row in enumerate(table.rows, start=1):
        writer.writerow([csv_cell(cell) for cell in row])
        if number % ROWS_TOGETHER == 0:
            yield _emptied(buffer)
    yield _emptied(buffer)


def json_lines(table: Table) -> Iterator[bytes]:
    """An object a line, with every column; lists are lists, text is as it was written."""
    lines: list[str] = []
    for row in table.rows:
        cells = map(json_cell, row)
        lines.append(json.dumps(dict(zip(table.columns, cells, strict=True)), ensure_ascii=False) + "\n")
        if len(lines) == ROWS_TOGETHER:
            yield "".join(lines).encode()
            lines.clear()
    yield "".join(lines).encode()


def csv_cell(cell: Cell) -> str | int | float:
    """The cell as it stands in the file. Numbers stay numbers, probabilities have four decimals."""
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case tuple():
            return guarded(SEPARATOR.join(cell))
        case str():
            return guarded(cell)
    return _plain(cell)


def json_cell(cell: Cell) -> str | float | bool | list[str] | None:
    """The cell as JSON has it."""
    match cell:
        case None | bool() | str():
            return cell
        case tuple():
            return list(cell)
    return _plain(cell)


def _plain(cell: float | date) -> str | int | float:
    """Numbers and dates, which both forms write alike."""
    match cell:
        case float():
            return round(cell, 4)
        case datetime():
            return cell.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        case date():
            return cell.isoformat()
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
