"""What a person sees when something goes wrong."""

from typing import Any

import pytest
from django.test import Client, RequestFactory
from django.urls import path
from django.views.defaults import server_error

from config.urls import urlpatterns as pages
from tests.factories import make_story


def fail(request: object) -> None:
    raise RuntimeError("broken on purpose")


urlpatterns = [*pages, path("broken/", fail, name="broken")]


def test_not_allowed_says_whom_to_ask(as_viewer: Client) -> None:
    answer = as_viewer.get("/stories/new/")
    assert answer.status_code == 403
    assert "ask a curator or the administrator" in " ".join(answer.text.split())


def test_not_found_leads_to_the_desk(as_viewer: Client) -> None:
    answer = as_viewer.get("/nothing/")
    assert answer.status_code == 404
    assert 'href="/"' in answer.text
    assert "There is no such page" in answer.text


def test_an_old_form_says_what_to_do(viewer: object) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(viewer)  # type: ignore[arg-type]
    answer = strict.post("/sign-out/")
    assert answer.status_code == 403
    assert "The form is out of date" in answer.text


def test_htmx_sends_the_token_in_a_header(viewer: object) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(viewer)  # type: ignore[arg-type]
    page = strict.get("/").text
    token = page.split('"X-CSRFToken": "')[1].split('"')[0]
    assert strict.post("/sign-out/", headers={"X-CSRFToken": token}).status_code == 302


def test_too_large_a_form_says_that_nothing_was_stored(as_reviewer: Client, settings: Any) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 100
    answer = as_reviewer.post("/sign-in/", {"username": "x" * 200})
    assert answer.status_code == 400
    assert "Nothing was stored" in answer.text


@pytest.mark.urls("tests.views.test_error_pages")
def test_a_fault_of_the_program_says_so_without_details(as_viewer: Client) -> None:
    as_viewer.raise_request_exception = False
    answer = as_viewer.get("/broken/")
    assert answer.status_code == 500
    assert "The fault is the program’s" in answer.text
    assert "broken on purpose" not in answer.text


def test_the_page_of_a_fault_asks_no_database() -> None:
    """Without the mark for the database, the test would fail if it did: it may be what is at fault."""
    assert server_error(RequestFactory().get("/")).status_code == 500


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_stranger_is_not_told_what_there_is(client: Client, db: None, method: str) -> None:
    there, missing = make_story().get_absolute_url(), "/stories/nothing/"
    answers = [client.generic(method, address) for address in (there, missing)]
    assert [answer.status_code for answer in answers] == [302, 302]
    assert [answer["Location"] for answer in answers] == [f"/sign-in/?next={there}", f"/sign-in/?next={missing}"]


def test_whoever_may_not_change_is_not_told_what_there_is(as_viewer: Client) -> None:
    there = f"{make_story().get_absolute_url()}close/"
    assert [as_viewer.post(address).status_code for address in (there, "/stories/nothing/close/")] == [403, 403]
