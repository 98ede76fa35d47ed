"""The pages that say what went wrong, in a real browser: readable, narrow and wide, in both schemes."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.chromium import check_page, sign_in
from tests.factories import make_user

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.urls("tests.views.test_error_pages"),
]

# Where it goes wrong for a viewer, and what the page says.
WRONG = {
    "/exports/claims.csv?modality=bogus": "The request could not be read",
    "/stories/new/": "Your account may not do this",
    "/nothing/": "There is no such page",
    "/broken/": "Crossclaim failed",
}


@pytest.fixture(params=[(320, "light"), (320, "dark"), (1440, "light"), (1440, "dark")], ids=str)
def page(request: pytest.FixtureRequest, chromium: Browser, live_server: Any, groups: None) -> Iterator[Page]:
    """A browser itself complains of these answers, so its complaints are not counted here."""
    width, scheme = request.param
    with chromium.new_context(
        base_url=live_server.url, viewport={"width": width, "height": 640}, color_scheme=scheme
    ) as context:
        yield context.new_page()


def test_each_says_what_happened_and_leads_to_the_desk(page: Page) -> None:
    make_user("viewer", username="vera")
    sign_in(page, "vera")
    for address, heading in WRONG.items():
        page.goto(address)
        expect(page.get_by_role("heading", level=1)).to_have_text(heading)
        expect(page.get_by_role("link", name="To the desk")).to_be_visible()
        check_page(page)


def test_a_form_out_of_date(page: Page) -> None:
    page.goto("/sign-in/")
    page.context.clear_cookies()
    page.get_by_label("User name").fill("vera")
    page.get_by_label("Password").fill("Reef-and-Heron-9")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The form is out of date")
    check_page(page)
