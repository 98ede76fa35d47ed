"""The form for a new outlet."""

import pytest
from django.test import Client

from claims.models import Outlet
from tests.factories import make_outlet
from tests.views.asking import BACK_BUTTON, HTMX

ADDRESS = "/outlets/new/"


def test_a_curator_adds_an_outlet(as_curator: Client) -> None:
    assert as_curator.post(ADDRESS, {"name": "The Tarn Gazette"}).headers["Location"] == "/"
    assert Outlet.objects.get().name == "The Tarn Gazette"


def test_it_goes_back_to_the_page_that_asked_for_an_outlet(as_curator: Client) -> None:
    answer = as_curator.post(f"{ADDRESS}?next=/stories/new/", {"name": "The Tarn Gazette"}, headers=HTMX)
    assert answer.headers["HX-Redirect"] == "/stories/new/"


@pytest.mark.parametrize("away", ["https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)"])
def test_it_never_goes_back_to_another_site(as_curator: Client, away: str) -> None:
    page = as_curator.get(ADDRESS, {"next": away}).text
    assert f'href="{away}"' not in page
    assert as_curator.post(f"{ADDRESS}?next={away}", {"name": "The Tarn Gazette"}).headers["Location"] == "/"


@pytest.mark.parametrize("name", ["", "  ", "\u200b\u202e", "The TARN gazette"])
def test_an_empty_or_taken_name_is_refused_beside_its_field(as_curator: Client, name: str) -> None:
    make_outlet(name="The Tarn Gazette")
    answer = as_curator.post(ADDRESS, {"name": name}, headers=HTMX)
    assert answer.status_code == 200
    assert 'aria-invalid="true"' in answer.text
    assert Outlet.objects.count() == 1


def test_the_back_button_brings_the_whole_page(as_curator: Client) -> None:
    assert "<!doctype html>" in as_curator.get(ADDRESS, headers=BACK_BUTTON).text


def test_other_methods_are_refused(as_curator: Client) -> None:
    assert as_curator.put(ADDRESS).status_code == 405


def test_a_reviewer_may_not(as_reviewer: Client) -> None:
    assert as_reviewer.post(ADDRESS, {"name": "The Tarn Gazette"}).status_code == 403
    assert not Outlet.objects.exists()
