"""Claims by hand in a real browser: words chosen with mouse and keys, work in place, focus and what is announced."""

import pytest
from playwright.sync_api import Page, expect

from claims.models import Article, Claim
from claims.nlp import pipeline
from tests.browser.chromium import OpenPage, check_page, sign_in
from tests.factories import make_article, make_claim, make_user

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# With characters of two UTF-16 units, and one that no reader sees, before the words that are chosen.
TEXT = (
    "Fire at Dover 🚒🚒\n\nPolice said on Monday that 14 people\u200b died in the fire at Dover.\n\n"
    "Rescuers looked for two hours and the harbour was closed. 🚒 The harbour opens on Friday."
)


@pytest.fixture(scope="module", autouse=True)
def _engine() -> None:
    """Loaded beforehand: its first reading may take longer than a page may be waited for."""
    pipeline.read("The harbour was closed.")


@pytest.fixture
def article(groups: None) -> Article:
    make_user("reviewer", username="rita")
    return make_article(title="Fire at Dover 🚒🚒", text=TEXT)


@pytest.fixture
def one(article: Article) -> Claim:
    quote = "the harbour was closed"
    return make_claim(article=article, statement="The harbour was closed.", start=TEXT.index(quote), quote=quote)


def open_article(page: Page, article: Article) -> None:
    sign_in(page, "rita")
    page.goto(article.get_absolute_url())
    expect(page.get_by_role("button", name="Choose words with the keyboard")).to_be_visible()


def select(page: Page, words: str) -> None:
    """As a mouse does: from the first of the words to the last, in UTF-16 units of one text node."""
    page.evaluate(
        """(words) => {
            const walker = document.createTreeWalker(document.querySelector("#reading .text"), NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const at = walker.currentNode.data.indexOf(words);
                if (at < 0) continue;
                document.getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
                return;
            }
        }""",
        words,
    )


def test_selected_words_become_a_claim(open_page: OpenPage, article: Article) -> None:
    page = open_page()
    open_article(page, article)
    select(page, "The harbour opens on Friday")
    page.get_by_role("button", name="Add a claim from these words").click()
    expect(page.get_by_role("heading", name="What the words say")).to_be_focused()
    expect(page.get_by_label("Words of the article")).to_have_value("The harbour opens on Friday")
    check_page(page)
    page.get_by_label("Statement").fill("The harbour at Dover opens on Friday.")
    page.get_by_role("button", name="Add the claim").click()
    expect(page.get_by_role("heading", name="The harbour at Dover opens on Friday.")).to_be_focused()
    expect(page.locator("#announcer")).to_contain_text("The claim is added.")
    anchor = Claim.objects.get().anchors.get()
    assert TEXT[anchor.start : anchor.end] == anchor.quote == "The harbour opens on Friday"
    check_page(page)


def test_words_are_chosen_with_the_keyboard_alone(open_page: OpenPage, article: Article) -> None:
    page = open_page()
    open_article(page, article)
    page.get_by_role("button", name="Choose words with the keyboard").focus()
    page.keyboard.press("Enter")
    for key in (
        "ArrowDown",
        "ArrowDown",
        "ArrowRight",
        "Shift+ArrowRight",
        "Shift+ArrowRight",
        "ArrowUp",
        "ArrowRight",
    ):
        page.keyboard.press(key)
    expect(page.locator("#announcer")).to_have_text("said")
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    for _ in range(6):
        page.keyboard.press("Shift+ArrowRight")
    expect(page.locator("#announcer")).to_have_text("14 people\u200b died in the fire at")
    check_page(page)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="What the words say")).to_be_focused()
    expect(page.get_by_label("Words of the article")).to_have_value("14 people\u200b died in the fire at")


def test_escape_leaves_the_keyboard_mode(open_page: OpenPage, article: Article) -> None:
    page = open_page()
    open_article(page, article)
    button = page.get_by_role("button", name="Choose words with the keyboard")
    button.press("Enter")
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-pressed", "false")


def test_the_ends_of_a_claim_are_moved(open_page: OpenPage, one: Claim) -> None:
    page = open_page()
    open_article(page, one.article)
    page.goto(one.get_absolute_url())
    page.get_by_role("link", name="Edit", exact=True).click()
    expect(page.get_by_role("heading", name="Edit the claim")).to_be_focused()
    check_page(page)
    select(page, "looked for two hours")
    page.get_by_role("button", name="Use these words").click()
    expect(page.get_by_label("Words of the article")).to_be_focused()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", name="The harbour was closed.")).to_be_focused()
    expect(page.locator(".mark")).to_have_text("looked for two hours")


def test_work_in_place_keeps_the_focus_and_says_what_happened(open_page: OpenPage, one: Claim) -> None:
    page = open_page(width=320)
    open_article(page, one.article)
    page.goto(one.get_absolute_url())
    page.get_by_role("button", name="Accept").click()
    expect(page.get_by_role("heading", name="The harbour was closed.")).to_be_focused()
    expect(page.locator("#announcer")).to_contain_text("The claim is accepted.")
    check_page(page)
    page.get_by_text("Reject…").click()
    page.get_by_role("button", name="Reject the claim").click()
    expect(page.get_by_label("Why it is rejected")).to_be_focused()
    expect(page.get_by_text("Say why the claim is rejected.")).to_be_visible()
    check_page(page)
    page.get_by_label("Why it is rejected").fill("An opinion.")
    page.get_by_role("button", name="Reject the claim").click()
    expect(page.locator("#announcer")).to_contain_text("The claim is rejected")
    page.get_by_role("button", name="Undo “rejected”").click()
    expect(page.locator("#announcer")).to_contain_text("taken back")
    for name in ("Split", "Merge"):
        page.get_by_role("link", name=name, exact=True).click()
        expect(page.locator("#statement")).to_be_focused()
        check_page(page)
        page.get_by_role("link", name="Close without saving").click()
        expect(page.get_by_role("heading", name="The harbour was closed.")).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_claims_own_pages_are_accessible(open_page: OpenPage, one: Claim, scheme: str) -> None:
    page = open_page(width=320, color_scheme=scheme)
    sign_in(page, "rita")
    page.goto(f"/claims/{one.public_id}/")
    page.get_by_role("button", name="Needs context").click()
    expect(page.get_by_role("heading", name="Beside what the machine read")).to_be_visible()
    check_page(page)
    for name in ("Edit", "Split", "Merge"):
        page.goto(f"/claims/{one.public_id}/")
        page.get_by_role("link", name=name, exact=True).click()
        check_page(page)


def test_all_works_without_scripts(open_page: OpenPage, one: Claim) -> None:
    page = open_page(java_script_enabled=False)
    sign_in(page, "rita")
    page.goto(one.article.get_absolute_url())
    page.get_by_role("link", name="Add a claim by hand").click()
    page.get_by_label("Words of the article").fill("harbour")
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("radio").last.check()
    page.get_by_role("button", name="Go on").click()
    page.get_by_label("Statement").fill("The harbour opens on Friday.")
    page.get_by_role("button", name="Add the claim").click()
    expect(page.get_by_role("heading", name="The harbour opens on Friday.")).to_be_visible()
    page.get_by_role("link", name="Merge", exact=True).click()
    page.get_by_role("radio").check()
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Merge them").click()
    expect(page.get_by_text("The two claims are one.")).to_be_visible()
    assert Claim.objects.standing().count() == 1


def test_a_viewer_is_offered_nothing(open_page: OpenPage, one: Claim) -> None:
    make_user("viewer", username="vera")
    page = open_page()
    sign_in(page, "vera")
    page.goto(one.get_absolute_url())
    select(page, "looked for two hours")
    expect(page.locator(".picking")).to_be_hidden()
    expect(page.get_by_role("link", name="Edit", exact=True)).to_have_count(0)
    expect(page.locator(".list-notes")).to_contain_text("only here")
