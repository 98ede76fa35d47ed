"""The history of what curators keep: outlets, stories, articles, entities with their aliases, and rules.

Its rows hold every change by a person. What the machine changed in between is told apart from it.
"""

from collections.abc import Iterator, Mapping
from itertools import islice, pairwise
from typing import Any

from django.db import models, transaction
from django.utils import timezone
from django.utils.formats import localize

from claims.models import Alias, Entity, User
from claims.services.remembering import LONGEST_REASON, Change, Difference

AS_IT_WAS = "as it stood before"
MOST = 200  # changes that are told
UNTOLD = ("id", "public_id")
ADDED, CHANGED, DELETED = "+", "~", "-"
KINDS: Mapping[str, str] = {ADDED: "added", CHANGED: "changed", DELETED: "deleted"}


@transaction.atomic
def begin(record: models.Model) -> None:
    """Write down what is stored, by nobody, unless the newest row says just that. To be called before any change."""
    kind: Any = type(record)
    stored = kind.objects.filter(pk=record.pk).first()
    if stored is None:
        return
    history: Any = _history(stored)
    newest = history.order_by("history_id").last()
    fields = {field.attname: getattr(stored, field.attname) for field in history.model.tracked_fields}
    if newest is None or any(getattr(newest, name) != value for name, value in fields.items()):
        history.model.objects.create(
            **fields,
            history_type=CHANGED if newest else ADDED,
            history_change_reason=AS_IT_WAS,
            history_date=timezone.now(),
        )


def keep(record: models.Model, *, by: User, reason: str) -> None:
    """Store the record as a person has left it; `begin` has been called."""
    _sign(record, by, reason)
    record.save()


def delete(record: models.Model, *, by: User, reason: str) -> None:
    """Delete the record; its history stays, with a last row of who did so and why."""
    begin(record)
    _sign(record, by, reason)
    record.delete()


def changes(record: models.Model) -> list[Change]:
    """What became of the record, and of an entity's aliases, the newest change first."""
    told = list(_told(_history(record).all()))
    if isinstance(record, Entity):
        told += _told(Alias.history.filter(entity_id=record.pk), named="alias")
    told.sort(key=lambda change: change.when, reverse=True)
    return told[:MOST]


def _told(rows: Any, *, named: str = "") -> Iterator[Change]:
    """Each row of one or several records' history beside the one before it."""
    foreign = [field.name for field in rows.model.tracked_fields if field.is_relation]
    newest = rows.select_related("history_user", *foreign).order_by("-history_date", "-history_id")
    ordered = sorted(islice(newest, MOST + 1), key=lambda row: (row.id, row.history_id))
    for before, row in pairwise([None, *ordered]):
        yield Change(
            when=row.history_date,
            who=row.history_user.get_username() if row.history_user else "",
            reason=row.history_change_reason or f"{named} {KINDS[row.history_type]}".strip(),
            differences=_differences(before if before and before.id == row.id else None, row),
        )


def _differences(before: Any | None, row: Any) -> tuple[Difference, ...]:
    """Of the first row every field as it was then, of what was deleted every field as it was last."""
    old, new = (row, None) if row.history_type == DELETED else (before, row)
    told = (
        Difference(_name(field), _value(old, field), _value(new, field))
        for field in row.tracked_fields
        if field.name not in UNTOLD
    )
    return tuple(one for one in told if one.changed)


def _name(field: models.Field) -> str:
    return str(field.verbose_name).capitalize()


def _value(row: Any | None, field: models.Field) -> str:
    if row is None:
        return ""
    if field.choices:
        return str(getattr(row, f"get_{field.name}_display")())
    value = getattr(row, field.name)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(localize(value))


def _history(record: models.Model) -> Any:
    return record.history  # type: ignore[attr-defined]


def _sign(record: Any, by: User, reason: str) -> None:
    record._history_user, record._change_reason = by, reason[:LONGEST_REASON]  # noqa: SLF001 - as django-simple-history has it
