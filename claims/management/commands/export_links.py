"""`manage.py export_links`: the table of links, the same bytes as from the browser."""

from claims.exports.links import links_table
from claims.exports.table import Table
from claims.management.output import ExportCommand
from claims.models import Story


class Command(ExportCommand):
    help = "Write the links of all stories or of one, as CSV or JSON Lines, to a file or to the standard output."

    def table(self, story: Story | None) -> Table:
        return links_table(story=story)
