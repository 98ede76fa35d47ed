"""`manage.py export_facts`: the table of facts, the same bytes as from the browser."""

from claims.exports.facts import facts_table
from claims.exports.table import Table
from claims.management.output import ExportCommand
from claims.models import Story


class Command(ExportCommand):
    help = "Write the facts of all stories or of one, as CSV or JSON Lines, to a file or to the standard output."

    def table(self, story: Story | None) -> Table:
        return facts_table(story=story)
