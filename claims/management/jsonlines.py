"""JSON Lines for commands: records in, in order, with what could not be read among them; records out."""

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import IO, Any

from django.core.management.base import CommandError, OutputWrapper

from claims.nlp.onnx_folder import ModelError
from claims.nlp.parse import ParserMissingError

PROGRESS_EVERY = 500  # lines


@dataclass(frozen=True, slots=True)
class Record:
    """One line that holds an object."""

    line: int
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class BadLine:
    """One line that cannot be used, and why; `id` is the line's own where it has one."""

    line: int
    error: str
    id: Any = None

    def data(self) -> dict[str, Any]:
        return {"id": self.id, "line": self.line, "error": self.error}


def records(stream: IO[bytes]) -> Iterator[Record | BadLine]:
    """The lines of the stream in order, blank ones left out. Lines are counted from 1."""
    for number, raw in enumerate(stream, start=1):
        if raw.strip():
            yield _record(number, raw)


def written(data: Mapping[str, Any]) -> str:
    """One line of output: the same data always gives the same characters."""
    return json.dumps(data, ensure_ascii=False, separators=(", ", ": ")) + "\n"


def _record(number: int, raw: bytes) -> Record | BadLine:
    try:
        data = json.loads(raw.decode("utf-8-sig" if number == 1 else "utf-8"))
        json.dumps(data, ensure_ascii=False).encode()
    except UnicodeDecodeError as error:
        return BadLine(number, f"The line is not UTF-8 (byte {error.start + 1}).")
    except UnicodeEncodeError:
        return BadLine(number, "The line holds half of a surrogate pair, which is no character.")
    except (ValueError, RecursionError) as error:
        return BadLine(number, f"The line is not JSON: {error}.")
    if not isinstance(data, dict):
        return BadLine(number, "The line holds no JSON object.")
    return Record(number, data)


class UnusableError(ValueError):
    """A record lacks what the command needs; the message says what."""


def answers(stream: IO[bytes], answer: Callable[[Record], Mapping[str, Any]]) -> Iterator[Mapping[str, Any] | BadLine]:
    """What `answer` says of each record, in order; a line that it cannot use becomes a bad line."""
    for record in records(stream):
        if isinstance(record, BadLine):
            yield record
            continue
        try:
            yield answer(record)
        except UnusableError as error:
            yield BadLine(record.line, str(error), record.data.get("id"))


def run(
    path: str, answer: Callable[[Record], Mapping[str, Any]], *, out: OutputWrapper, progress: OutputWrapper
) -> None:
    """Answer every line of a file, or of the standard input for "-". Exits with 1 if a line could not be read."""
    bad = 0
    with opened(path) as stream:
        for number, said in enumerate(_answered(stream, answer), start=1):
            bad += isinstance(said, BadLine)
            if not _told(out, written(said.data() if isinstance(said, BadLine) else said)):
                return
            if number % PROGRESS_EVERY == 0:
                progress.write(f"{number} lines done\n")
    if bad:
        raise CommandError(f"{bad} of the lines could not be read; their places in the output say why.")


def _answered(
    stream: IO[bytes], answer: Callable[[Record], Mapping[str, Any]]
) -> Iterator[Mapping[str, Any] | BadLine]:
    """A model that is missing ends the command with how to get it."""
    try:
        yield from answers(stream, answer)
    except (ParserMissingError, ModelError) as error:
        raise CommandError(str(error)) from error


def _told(out: OutputWrapper, line: str) -> bool:
    """Write a line at once; False where nobody reads any more, which is no error ("... | head -1")."""
    try:
        out.write(line)
        out.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return False
    return True


def opened(path: str) -> AbstractContextManager[IO[bytes]]:
    """The file's bytes, or those of the standard input for "-"."""
    if path == "-":
        return nullcontext(sys.stdin.buffer)
    try:
        return Path(path).open("rb")
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error.strerror}.") from error


def text_of(record: Record, key: str, *, needed: bool = True) -> str:
    """The string under the key, "" where it need not be there. Raises UnusableError."""
    value = record.data.get(key)
    if isinstance(value, str):
        return value
    if value is None and not needed:
        return ""
    raise UnusableError(f"“{key}” is missing." if value is None else f"“{key}” is not a string.")


def date_of(record: Record, key: str) -> date | None:
    """The day under the key, None where it is not given. Raises UnusableError."""
    value = text_of(record, key, needed=False)
    if not value:
        return None
    try:
        return datetime.fromisoformat(value).date()
    except ValueError:
        raise UnusableError(f"“{key}” is not a date like 2023-02-28: {value}") from None
