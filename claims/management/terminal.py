"""Tables for people: coloured and boxed on a terminal, plain in a pipe."""

from typing import IO, cast

from django.core.management.base import OutputWrapper
from rich import box
from rich.console import Console
from rich.table import Table


def console(out: OutputWrapper, *, pipe_width: int) -> Console:
    """As wide as the terminal, or as told in a pipe; words of articles are never taken for markup."""
    width = None if out.isatty() else pipe_width
    return Console(file=cast("IO[str]", out), width=width, highlight=False, markup=False, emoji=False)


def table(*columns: str) -> Table:
    return Table(*columns, box=box.SIMPLE, pad_edge=False, show_edge=False)
