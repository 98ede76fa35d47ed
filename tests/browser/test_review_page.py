"""The review page in a real browser: keys, the end of the queue, and life without scripts."""

import re

import pytest
from playwright.sync_api import Page, Route, expect

from claims.models import Judgement, Link, User
from claims.models.choices import Relation
from tests.browser.chromium import OpenPage, check_page, sign_in
from tests.factories import make_judgement, make_link, make_user

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


def test_the_list_of_keys_is_a_dialog_in_which_keys_rest(open_page: OpenPage, queue: list[Link], rita: User) -> None:
    page = open_page()
    open_review(page)
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="One key decides and goes on")
    expect(dialog).to_be_visible()
    expect(dialog.get_by_role("heading")).to_be_focused()
    check_page(page)
    page.keyboard.press("a")
    page.keyboard.press("?")
    expect(dialog).to_be_hidden()
    page.get_by_role("link", name="Keys").click()
    expect(dialog).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("link", name="Keys")).to_be_focused()
    assert answers() == []


def test_where_single_keys_are_off_none_acts(open_page: OpenPage, queue: list[Link], rita: User) -> None:
    page = open_page()
    open_review(page)
    page.keyboard.press("?")
    page.get_by_role("button", name="Switch single keys off").click()
    expect(page.get_by_text("Single keys are off.")).to_be_visible()
    page.wait_for_load_state()
    first = page.url
    for key in ("a", "c", "s", "z", "?"):
        page.keyboard.press(key)
    expect(page.get_by_role("dialog")).to_be_hidden()
    assert page.url == first
    assert answers() == []
    page.get_by_role("button", name="agrees").click()
    expect(page).not_to_have_url(first)
    page.keyboard.press("c")
    assert answers() == ["agrees"]


def test_the_next_pair_is_there_before_the_answer_comes_back(
    open_page: OpenPage, queue: list[Link], rita: User
) -> None:
    page = open_page()
    with page.expect_response(lambda response: "/ahead/" in response.url):
        open_review(page)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/judge/", hold)
    page.keyboard.press("a")
    coming = page.locator("#ahead")
    expect(coming).to_contain_text(queue[1].a.statement)
    expect(page.locator("#review")).to_be_hidden()
    # Nothing can be answered before the server has spoken.
    for key in ("c", "a", "s"):
        page.keyboard.press(key)
    assert coming.evaluate("element => element.inert")
    assert len(held) == 1
    held[0].continue_()
    expect(page.locator("#review")).to_contain_text(queue[1].a.statement)
    expect(coming).to_have_count(0)
    expect(page.locator("#item")).to_be_focused()
    assert answers() == ["agrees"]


def test_what_others_settle_meanwhile_is_not_asked_again(open_page: OpenPage, queue: list[Link], rita: User) -> None:
    third = make_link(relation=Relation.AGREES, confidence=0.5)
    page = open_page()
    with page.expect_response(lambda response: "/ahead/" in response.url):
        open_review(page)
    make_judgement(link=queue[1], reviewer=make_user("reviewer"))
    page.keyboard.press("a")
    expect(page).to_have_url(re.compile(third.get_absolute_url()))
    expect(page.locator("#review")).to_contain_text(third.a.statement)


def test_an_answer_that_is_refused_brings_its_pair_back(open_page: OpenPage, queue: list[Link], rita: User) -> None:
    page = open_page()
    with page.expect_response(lambda response: "/ahead/" in response.url):
        open_review(page)
    page.locator("[name=suggestion]").evaluate("field => (field.value = '0')")
    page.get_by_role("button", name="agrees").click()
    expect(page.get_by_text("This form is out of date")).to_be_visible()
    expect(page.locator("#review")).to_contain_text(queue[0].a.statement)
    expect(page.locator("#ahead")).to_have_count(0)
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
    page.get_by_role("link", name="Keys").click()
    expect(page.get_by_role("heading", name="One key decides")).to_be_visible()
    expect(page.get_by_role("button", name="Close")).to_be_hidden()
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
