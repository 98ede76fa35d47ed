"""What each session asks of its database."""

import pytest
from django.db import connection

pytestmark = pytest.mark.django_db

ASKED = {
    "sqlite": {"PRAGMA journal_mode": "wal", "PRAGMA synchronous": 1},
    "postgresql": {"SHOW join_collapse_limit": "20", "SHOW from_collapse_limit": "20", "SHOW jit": "off"},
}


def test_each_session_has_what_the_settings_ask() -> None:
    with connection.cursor() as cursor:
        for question, answer in ASKED[connection.vendor].items():
            cursor.execute(question)
            assert cursor.fetchone() == (answer,)
