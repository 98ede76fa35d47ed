"""The page for whoever watches over the server."""

import pytest
from django.test import Client


@pytest.mark.django_db
def test_it_says_ok_to_anybody(client: Client) -> None:
    answer = client.get("/health/")
    assert (answer.status_code, answer.text) == (200, "ok\n")


@pytest.mark.django_db
def test_it_is_never_kept_in_a_cache(client: Client) -> None:
    assert "no-store" in client.get("/health/")["Cache-Control"]


@pytest.mark.django_db
def test_it_takes_no_form(client: Client) -> None:
    assert client.post("/health/").status_code == 405
