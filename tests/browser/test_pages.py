"""Every page and state of ours: axe finds nothing, nothing is scrolled sideways, in both schemes, narrow and wide."""

import pytest
from playwright.sync_api import Page

from claims.models import Story, User
from claims.services.synthetic.storing import make_stories
from tests.browser.chromium import OpenPage, check_page, sign_in
from tests.browser.pages import pages
from tests.factories import make_user

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LOOKS = [(320, "light"), (1440, "dark"), (320, "dark"), (1440, "light")]


@pytest.fixture
def cora(groups: None) -> User:
    return make_user("curator", username="cora")


@pytest.fixture
def stories(cora: User) -> Story:
    """Invented stories, large enough for pages of lists; the one with most claims."""
    make_stories(claims=300, seed=1)
    return Story.objects.earliest("pk")


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_filled_pages(open_page: OpenPage, stories: Story, cora: User, width: int, scheme: str) -> None:
    page = open_page(width, color_scheme=scheme)
    walk(page, {"sign-in": "/sign-in/"})
    sign_in(page, "cora")
    walk(page, pages(stories, cora))


def walk(page: Page, addresses: dict[str, str]) -> None:
    """All that is wrong, by page, rather than the first."""
    wrong = {}
    for name, address in addresses.items():
        page.goto(address)
        for opener in page.locator("summary:visible").all():
            opener.click()
        try:
            check_page(page)
        except AssertionError as error:
            wrong[name] = str(error)[:600]
    assert wrong == {}
