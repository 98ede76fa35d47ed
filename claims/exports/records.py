"""Tables of what is kept beside claims, links and facts: a row for each record, a column for each field asked for."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet

from claims.exports.table import Table

ROWS = 2_000  # of one query


def records_table(name: str, *, among: QuerySet, fields: Sequence[str]) -> Table:
    """The records in the order they came in; a field of another record is named after both: "story__title"."""
    model: Any = among.model
    chosen = model.objects.filter(pk__in=among.order_by().values("pk"))
    rows = chosen.order_by("pk").values_list(*fields).iterator(chunk_size=ROWS)
    return Table(name, [field.replace("__", "_") for field in fields], rows)
