"""Signing in and out."""

import pytest
from django.test import Client

from claims.models import User
from tests.views.asking import HTMX

PASSWORD = "Reef-and-Heron-9"


@pytest.mark.django_db
def test_it_shows_a_form_to_strangers(client: Client) -> None:
    page = client.get("/sign-in/")
    assert page.status_code == 200
    assert "User name" in page.text


def test_it_goes_on_to_the_page_that_was_asked_for(client: Client, viewer: User) -> None:
    answer = client.post("/sign-in/?next=/health/", {"username": "vera", "password": PASSWORD, "next": "/health/"})
    assert answer.headers["Location"] == "/health/"


def test_it_never_goes_on_to_another_site(client: Client, viewer: User) -> None:
    away = {"username": "vera", "password": PASSWORD, "next": "https://elsewhere.example/"}
    assert client.post("/sign-in/", away).headers["Location"] == "/"


@pytest.mark.parametrize("name", ["vera", "nobody"])
def test_a_wrong_password_and_an_unknown_name_read_the_same(client: Client, viewer: User, name: str) -> None:
    page = client.post("/sign-in/", {"username": name, "password": "wrong"})
    assert page.status_code == 200
    assert "Please enter a correct username and password" in page.text


def test_a_hostile_user_name_comes_back_escaped(client: Client, viewer: User) -> None:
    page = client.post("/sign-in/", {"username": '"><script>x</script>', "password": "wrong"})
    assert "<script>x" not in page.text


def test_who_is_signed_in_goes_to_the_desk(as_viewer: Client) -> None:
    assert as_viewer.get("/sign-in/").headers["Location"] == "/"


@pytest.mark.django_db
def test_a_session_that_ended_under_an_open_page_leads_to_the_form_and_back(client: Client) -> None:
    headers = {**HTMX, "HX-Current-URL": "http://testserver/review/?story=x"}
    answer = client.get("/review/", headers=headers, follow=True)
    assert answer.headers["HX-Redirect"] == "/sign-in/?next=%2Freview%2F%3Fstory%3Dx"


def test_signing_out_takes_a_form(as_viewer: Client) -> None:
    assert as_viewer.get("/sign-out/").status_code == 405
    assert as_viewer.post("/sign-out/").headers["Location"] == "/sign-in/"
    assert as_viewer.get("/").status_code == 302
