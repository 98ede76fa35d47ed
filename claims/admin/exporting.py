"""What is chosen in a table, as a file: by the same exporter as everywhere."""

from collections.abc import Callable
from typing import Any

from django.db.models import QuerySet
from django.db.models.options import Options
from django.http import HttpRequest, HttpResponseBase, StreamingHttpResponse

from claims.exports.records import records_table
from claims.exports.table import CONTENT_TYPES, Format, Table, written

# Each action's name, its words, its format, and whether the byte order mark stands in front.
WAYS = (
    ("export_csv", "Export as CSV", Format.CSV, False),
    ("export_csv_bom", "Export as CSV that Excel reads (with a byte order mark)", Format.CSV, True),
    ("export_jsonl", "Export as JSON Lines", Format.JSONL, False),
)
Action = Callable[[Any, HttpRequest, QuerySet], HttpResponseBase]


class Exported:
    """A table of which any selection can be taken away. `exported` names columns where there is no table of its own."""

    exported: tuple[str, ...] = ()

    opts: Options

    def export_table(self, request: HttpRequest, rows: Any) -> Table:
        return records_table(str(self.opts.verbose_name_plural), among=rows, fields=self.exported)

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        actions: dict[str, Any] = super().get_actions(request)  # type: ignore[misc]
        ways = {name: (_action(form, bom=bom), name, words) for name, words, form, bom in WAYS}
        return actions | ways


def _action(form: Format, *, bom: bool) -> Action:
    def export(table: Any, request: HttpRequest, rows: QuerySet) -> HttpResponseBase:
        made = table.export_table(request, rows)
        response = StreamingHttpResponse(written(made, form, bom=bom), content_type=CONTENT_TYPES[form])
        response["Content-Disposition"] = f'attachment; filename="{made.name}.{form}"'
        response["Cache-Control"] = "no-store"
        return response

    return export
