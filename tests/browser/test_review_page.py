"""The review page in a real browser: keys, the end of the queue, and life without scripts."""

import pytest
from playwright.sync_api import Page, expect

from claims.models import Judgement, Link, User
from claims.models.choices import Relation
from tests.browser.chromium import OpenPage, check_page, sign_in
from tests.factories import make_link, make_user

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def queue(groups: None) -> list[Link]:
    return [make_link(relation=Relation.AGREES, confidence=confidence) for confidence in (0.9, 0.7)]


@pytest.fixture
def rita(groups: None) -> User:
    return make_user("reviewer", username="rita")


def open_review(page: Page) -> None:
    sign_in(page, "rita")
    page.get_by_role("link", name="Review", exact=True).click()
    expect(page.locator("#item")).to_be_visible()
    page.wait_for_load_state()


# Keys rest while this is there: the next pair is still to come.
UNDER_WAY = "#review .htmx-request, #review.htmx-request"


def answers() -> list[str]:
    return list(Judgement.objects.order_by("pk").values_list("relation", flat=True))


def test_keys_rest_while_typing_and_with_modifiers(open_page: OpenPage, queue: list[Link], rita: User) -> None:
    page = open_page()
    open_review(page)
    first = page.url
    for chord in ("Control+a", "Alt+c", "Shift+R"):
        page.keyboard.press(chord)
    page.get_by_text("Add a note").click()
    page.get_by_label("Note").press_sequentially("a cat runs")
    expect(page.get_by_label("Note")).to_have_value("a cat runs")
    assert page.url == first
    assert answers() == []


def test_keys_can_be_turned_off_and_stay_off(open_page: OpenPage, queue: list[Link], rita: User) -> None:
    page = open_page()
    open_review(page)
    page.keyboard.press("?")
    expect(page.get_by_role("heading", name="One key decides")).to_be_visible()
    check_page(page)
    page.get_by_role("button", name="Keys are on").click()
    page.keyboard.press("Escape")
    page.reload()
    first = page.url
    page.keyboard.press("a")
    page.keyboard.press("?")
    expect(page.get_by_role("heading", name="One key decides")).to_be_hidden()
    assert page.url == first
    assert answers() == []


def test_every_key_decides_until_nothing_is_left(open_page: OpenPage, queue: list[Link], rita: User) -> None:
    page = open_page()
    open_review(page)
    first = page.url
    page.keyboard.press("s")
    expect(page).not_to_have_url(first)
    expect(page.locator(UNDER_WAY)).to_have_count(0)
    page.keyboard.press("u")
    expect(page).to_have_url(first)
    expect(page.locator(UNDER_WAY)).to_have_count(0)
    page.keyboard.press("t")
    expect(page.get_by_role("heading", name="Nothing waits for your answer")).to_be_focused()
    check_page(page)
    assert answers() == ["updates", "cannot_tell"]
    page.go_back()
    expect(page.get_by_text("You answered cannot tell")).to_be_visible()


def test_a_session_that_ended_leads_to_the_sign_in_page(open_page: OpenPage, queue: list[Link], rita: User) -> None:
    page = open_page()
    open_review(page)
    page.context.clear_cookies(name="sessionid")
    page.keyboard.press("a")
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    assert answers() == []


@pytest.mark.parametrize("width", [1280, 320])
def test_everything_essential_works_without_scripts(
    open_page: OpenPage, queue: list[Link], rita: User, width: int
) -> None:
    page = open_page(width, java_script_enabled=False)
    open_review(page)
    first = page.url
    page.get_by_role("button", name="skip").click()
    expect(page).not_to_have_url(first)
    page.get_by_role("button", name="contradicts").click()
    expect(page).to_have_url(first)
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Your answer is taken back")).to_be_visible()
    page.get_by_role("link", name=queue[1].a.article.title).click()
    page.get_by_role("link", name=queue[1].a.statement).click()
    expect(page.locator("#statement")).to_have_text(queue[1].a.statement)
    assert answers() == ["contradicts", "taken_back"]
