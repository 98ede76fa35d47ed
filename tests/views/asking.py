"""How htmx asks, and how a page is counted."""

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

HTMX = {"HX-Request": "true"}
BACK_BUTTON = {"HX-Request": "true", "HX-History-Restore-Request": "true"}
VARY = {"HX-Request", "HX-History-Restore-Request"}


def queries_of(client: Client, address: str) -> int:
    """How many queries the page takes; the first visit, which fills caches, is not counted."""
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        response = client.get(address)
    assert response.status_code == 200
    return len(queries)
