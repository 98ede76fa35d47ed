"""What each account chooses for itself."""

import pytest
from django.test import Client

from claims.models import User
from tests.factories import make_link


@pytest.mark.parametrize(("given", "expected"), [({}, False), ({"single_keys": "on"}, True)])
def test_single_keys_are_switched_and_stay_so(
    as_reviewer: Client, reviewer: User, given: dict[str, str], expected: bool
) -> None:
    page = as_reviewer.post("/account/", given, follow=True)
    reviewer.refresh_from_db()
    assert reviewer.single_keys is expected
    assert f"Single keys are {'on' if expected else 'off'}." in page.text
    assert ("checked" in page.text) is expected


def test_where_they_are_off_the_review_page_says_so(as_reviewer: Client, reviewer: User) -> None:
    link = make_link()
    assert 'data-keys="on"' in as_reviewer.get(link.get_absolute_url()).text
    as_reviewer.post("/account/", {})
    page = as_reviewer.get(link.get_absolute_url()).text
    assert 'data-keys="off"' in page
    assert "Single keys are off for your account" in page


@pytest.mark.parametrize(
    ("back", "where"),
    [
        ("/review/?relation=agrees", "/review/?relation=agrees"),
        ("//elsewhere.example/", "/account/"),
        ("", "/account/"),
    ],
)
def test_it_leads_back_to_where_one_was_here(as_reviewer: Client, back: str, where: str) -> None:
    assert as_reviewer.post("/account/", {"next": back}).headers["Location"] == where


def test_the_name_in_the_masthead_leads_here(as_viewer: Client) -> None:
    assert '<a class="who" href="/account/"' in as_viewer.get("/").text


def test_others_keep_theirs(as_reviewer: Client, other_reviewer: User) -> None:
    as_reviewer.post("/account/", {})
    other_reviewer.refresh_from_db()
    assert other_reviewer.single_keys is True
