"""The whole path of a fact-checker, in a real browser: from signing in to the table with the decision."""

import csv
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from claims.models import Judgement, User
from claims.services import jobs
from tests.browser.chromium import OpenPage, check_page, sign_in
from tests.factories import make_user

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ARTICLES = (
    (
        "Tarn Gazette",
        "2024-05-06",
        "Ferry sinks off Marrow Point",
        (
            "The ferry Sula sank off Marrow Point on 5 May 2024.\n"
            "Eleven people died in the sinking of the Sula, the coast guard said.\n"
            "The Sula was 42 metres long. It was built in 1987."
        ),
    ),
    (
        "Orn Courier",
        "2024-05-06",
        "Sula ferry lost with passengers",
        (
            "The ferry Sula sank off Marrow Point on 5 May 2024.\n"
            "Fourteen people died in the sinking of the Sula, the coast guard said.\n"
            "The Sula was 42 metres long. It was built in 1979."
        ),
    ),
)


@pytest.mark.parametrize("width", [1280, 320])
def test_a_fact_checker_goes_from_pasted_articles_to_the_table(open_page: OpenPage, width: int, tmp_path: Path) -> None:
    curator = make_user("curator", username="cora")
    page = open_page(width)
    page.goto("/")
    check_page(page)
    sign_in(page, "cora")
    check_page(page)
    add_story(page, "The loss of the Sula")
    for outlet, published, title, text in ARTICLES:
        paste(page, outlet=outlet, published=published, title=title, text=text)
        read_while_watching(page)
        choose_a_claim(page)
        page.get_by_role("link", name="The loss of the Sula").click()
    expect(page.get_by_text("read and linked")).to_have_count(2)
    check_page(page)
    decide_by_keyboard(page, curator)
    assert decision_in_table(page, tmp_path) == ("contradicts", "Counted twice?")


def add_story(page: Page, title: str) -> None:
    page.get_by_role("link", name="New story").click()
    check_page(page)
    page.get_by_role("button", name="Add the story").click()
    expect(page.get_by_label("Title")).to_have_attribute("aria-invalid", "true")
    check_page(page)
    page.get_by_label("Title").fill(title)
    page.get_by_role("button", name="Add the story").click()
    expect(page.get_by_role("heading", name=title)).to_be_visible()
    check_page(page)


def paste(page: Page, *, outlet: str, published: str, title: str, text: str) -> None:
    page.get_by_role("link", name="Add an article", exact=True).click()
    page.get_by_role("link", name="Add an outlet").click()
    page.get_by_label("Name").fill(outlet)
    check_page(page)
    page.get_by_role("button", name="Add the outlet").click()
    page.get_by_label("Outlet").select_option(outlet)
    page.get_by_label("Published").fill(published)
    page.get_by_label("Headline").fill(title)
    page.get_by_label("Text", exact=True).fill(text)
    check_page(page)
    page.get_by_role("button", name="Add the article").click()
    expect(page.get_by_role("heading", name=title)).to_be_visible()


def read_while_watching(page: Page) -> None:
    """The worker's jobs run here; the open page learns of it by itself."""
    expect(page.get_by_text("waiting to be read")).to_be_visible()
    check_page(page)
    jobs.perform_all()
    expect(page.locator(".body .mark").first).to_be_visible()
    expect(page.locator("#progress")).not_to_contain_text("read")
    expect(page.locator("#announcer")).to_contain_text("Read and linked")


def choose_a_claim(page: Page) -> None:
    words = page.locator(".body .mark").first
    words.click()
    expect(words).to_have_attribute("aria-current", "true")
    expect(page.get_by_role("heading", level=2).first).to_be_visible()
    expect(page).to_have_url(re.compile(r"\?claim="))
    check_page(page)
    page.reload()
    expect(page.locator("#statement")).to_be_visible()
    page.get_by_role("link", name="Close this claim").click()
    expect(page.locator("#statement")).to_have_count(0)
    page.go_back()
    expect(page.locator("#statement")).to_be_visible()
    page.get_by_role("link", name="Close this claim").click()


def decide_by_keyboard(page: Page, curator: User) -> None:
    """Skip until the contradiction comes, decide, undo, decide again with a note."""
    page.locator(".opening").get_by_role("link", name=re.compile("^Review [0-9]+ suggestion")).click()
    check_page(page)
    expect(page.locator(".sign")).to_contain_text("contradicts")
    first = page.url
    page.keyboard.press("c")
    expect(page).not_to_have_url(first)
    expect(page.locator("#item")).to_be_focused()
    check_page(page)
    page.keyboard.press("z")
    expect(page).to_have_url(first)
    expect(page.get_by_text("taken back")).to_be_visible()
    assert not Judgement.objects.standing().filter(reviewer=curator).exists()
    page.get_by_text("Add a note").click()
    page.get_by_label("Note").fill("")
    page.get_by_label("Note").press_sequentially("Counted twice?")
    check_page(page)
    page.locator("#item").focus()
    page.keyboard.press("c")
    expect(page).not_to_have_url(first)


def decision_in_table(page: Page, folder: Path) -> tuple[str, str]:
    page.get_by_role("link", name="The loss of the Sula").first.click()
    page.get_by_role("link", name="Take away").click()
    check_page(page)
    with page.expect_download() as download:
        page.get_by_role("link", name="links as CSV", exact=True).click()
    download.value.save_as(folder / "links.csv")
    with (folder / "links.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = (row for row in csv.DictReader(file) if row["outcome"])
    return row["outcome"], row["notes"].removeprefix("cora: ")
