"""Who is answered with a fragment, and how forms go on."""

from typing import Any, cast

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django_htmx.middleware import HtmxMiddleware

from claims.views.http import HtmxRequest, wants_fragment
from tests.views.asking import BACK_BUTTON, HTMX, VARY


@pytest.mark.parametrize(("headers", "expected"), [({}, False), (BACK_BUTTON, False), (HTMX, True)])
def test_a_fragment_is_for_htmx_but_not_for_its_back_button(headers: dict[str, str], expected: bool) -> None:
    request = cast(Any, RequestFactory().get("/", headers=headers))
    HtmxMiddleware(lambda _: HttpResponse())(request)
    assert wants_fragment(cast(HtmxRequest, request)) is expected


def test_caches_keep_page_and_fragment_apart(as_viewer: Client) -> None:
    vary = {name.strip() for name in as_viewer.get("/")["Vary"].split(",")}
    assert vary >= VARY
