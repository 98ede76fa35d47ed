"""Links made by hand in a real browser: mouse, keyboard, no scripts, narrow and dark."""

import re

import pytest
from playwright.sync_api import Page, expect

from claims.models import Claim, Link, User
from claims.services.reading import read_revision
from tests.browser.chromium import OpenPage, check_page, sign_in
from tests.factories import make_article, make_outlet, make_story, make_user

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LARK = "The storm killed 14 people in Norland on Monday. The council closed three schools."
ROOK = "The storm killed 19 people in Norland on Monday. A ferry sank off Tarnport."


@pytest.fixture
def claims(groups: None) -> list[Claim]:
    """What the two articles say of the storm."""
    story = make_story(title="Storm in Norland")
    for name, text in (("Lark", LARK), ("Rook", ROOK)):
        article = make_article(title=f"Storm, by {name}", text=text, story=story, outlet=make_outlet(name=name))
        read_revision(article.newest_revision())
    return list(Claim.objects.filter(statement__contains="storm").order_by("pk"))


@pytest.fixture
def rita(claims: list[Claim]) -> User:
    return make_user("reviewer", username="rita")


def open_claim(page: Page, claim: Claim) -> None:
    sign_in(page, "rita")
    page.goto(f"/claims/{claim.public_id}/")
    page.get_by_role("link", name="Link to another claim").click()
    expect(page.get_by_role("heading", name="Link to another claim")).to_be_visible()


def newer(link: Link) -> Claim:
    return link.a if link.direction == "a_updates_b" else link.b


@pytest.mark.parametrize(("width", "scripts"), [(1280, True), (320, True), (320, False)])
def test_a_claim_is_linked_to_another(
    open_page: OpenPage, claims: list[Claim], rita: User, width: int, scripts: bool
) -> None:
    page = open_page(width, java_script_enabled=scripts, color_scheme="dark" if width == 320 else "light")
    open_claim(page, claims[0])
    if scripts:
        check_page(page)
    page.get_by_role("link", name=re.compile("Choose.*killed 19")).click()
    expect(page.get_by_role("heading", name="What is A to B?")).to_be_visible()
    if scripts:
        check_page(page)
    page.get_by_role("button", name="Link the two claims").click()
    expect(page.get_by_text("Say what the one claim is to the other.").first).to_be_visible()
    page.get_by_label("B updates A").check()
    page.get_by_label("Note").fill("a later count")
    page.get_by_role("button", name="Link the two claims").click()
    expect(page.get_by_text("The link is made")).to_be_visible()
    expect(page.get_by_text("Made by hand by you")).to_be_visible()
    assert newer(Link.objects.get()) == claims[1]


def test_a_search_keeps_the_focus_near_and_the_address(open_page: OpenPage, claims: list[Claim], rita: User) -> None:
    page = open_page()
    open_claim(page, claims[0])
    page.get_by_label("Words of the other claim").fill("ferry")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="1 claim found")).to_be_visible()
    expect(page.get_by_label("Words of the other claim")).to_be_focused()
    expect(page.locator("#announcer")).to_have_text("1 claim found")
    expect(page).to_have_url(re.compile("words=ferry"))
    expect(page.get_by_text("A ferry sank off Tarnport.", exact=True)).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="Most like it")).to_be_visible()


@pytest.mark.parametrize(("width", "scripts"), [(1280, True), (320, True), (320, False)])
def test_two_articles_are_linked_side_by_side(
    open_page: OpenPage, claims: list[Claim], rita: User, width: int, scripts: bool
) -> None:
    page = open_page(width, java_script_enabled=scripts)
    sign_in(page, "rita")
    page.goto(claims[0].article.get_absolute_url())
    page.get_by_role("link", name="Side by side with another article").click()
    page.get_by_role("link", name="Storm, by Rook").click()
    expect(page.get_by_text("0 linked pairs")).to_be_visible()
    if scripts:
        check_page(page)
    page.get_by_label(claims[0].statement).check()
    page.get_by_role("button", name="Link them").click()
    expect(page.get_by_text("Choose a claim of Rook.")).to_be_visible()
    expect(page.get_by_label(claims[0].statement)).to_be_checked()
    page.get_by_label(claims[1].statement).check()
    page.get_by_label("What A is to B").select_option("contradicts")
    page.get_by_role("button", name="Link them").click()
    expect(page.get_by_text("1 linked pair", exact=True)).to_be_visible()
    expect(page.get_by_role("row").filter(has_text="14").filter(has_text="19")).to_contain_text("contradicts")
    if scripts:
        check_page(page)
    assert Link.objects.get().relation == "contradicts"


def test_all_of_it_with_the_keyboard_alone(open_page: OpenPage, claims: list[Claim], rita: User) -> None:
    page = open_page()
    sign_in(page, "rita")
    left, right = (claim.article.public_id for claim in claims)
    page.goto(f"/articles/{left}/beside/?with={right}")
    for claim in claims:
        page.get_by_label(claim.statement).focus()
        page.keyboard.press("Space")
    page.get_by_label("What A is to B").focus()
    page.keyboard.type("related")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Link them")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_text("1 linked pair", exact=True)).to_be_visible()
    expect(page.get_by_role("link", name="See the pair")).to_be_focused()
    assert Link.objects.get().relation == "related"


def test_the_settings_without_scripts_on_a_phone(open_page: OpenPage, rita: User) -> None:
    page = open_page(320, java_script_enabled=False)
    sign_in(page, "rita")
    page.get_by_role("link", name="your settings").click()
    page.get_by_label("Single keys decide").uncheck()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Single keys are off.")).to_be_visible()
    expect(page.get_by_label("Single keys decide")).not_to_be_checked()


def test_the_filter_of_the_queue(open_page: OpenPage, claims: list[Claim], rita: User) -> None:
    page = open_page(320)
    sign_in(page, "rita")
    page.goto("/account/")
    check_page(page)
    page.goto("/review/?relation=agrees")
    check_page(page)
    page.get_by_text("Filter the queue").click()
    check_page(page)
    page.get_by_label("Relation").select_option("")
    page.get_by_role("button", name="Review these").click()
    expect(page.get_by_role("heading", name="Nothing waits for your answer")).to_be_visible()
