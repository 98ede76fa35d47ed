"""`manage.py export_claims`: the table of claims, the same bytes as from the browser."""

from claims.exports.claims import claims_table
from claims.exports.table import Table
from claims.management.output import ExportCommand
from claims.models import Story


class Command(ExportCommand):
    help = "Write the claims of all stories or of one, as CSV or JSON Lines, to a file or to the standard output."

    def table(self, story: Story | None) -> Table:
        return claims_table(story=story)
