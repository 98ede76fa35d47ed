"""Public ids of what people name: derived from the name, and kept when the name changes."""

from itertools import count
from typing import TypeVar

from claims.models import Entity, Outlet, Story, derived_id

Named = TypeVar("Named", Entity, Outlet, Story)


def free_id(model: type[Named], *parts: str) -> str:
    """The id derived from the parts; with a number where a record that was renamed has it."""
    kind = model.__name__.lower()
    wanted = derived_id(kind, *parts)
    for number in count(1):
        if not model.objects.filter(public_id=wanted).exists():
            break
        wanted = derived_id(kind, *parts, str(number))
    return wanted
