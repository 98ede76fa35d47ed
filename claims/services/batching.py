"""Many things a few at a time."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
CHUNK = 400  # parameters in one query stay below every database's limit


def batched(items: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    waiting = iter(items)
    while batch := list(islice(waiting, size)):
        yield batch
