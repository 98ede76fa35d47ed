"""The main path by keys alone, at twice the size, in forced colours; and focus that outlives what is exchanged."""

import pytest
from playwright.sync_api import Page, expect

from claims.models import Judgement, Link, Story
from claims.models.choices import Relation
from tests.browser.chromium import OpenPage, check_page, sign_in
from tests.browser.pages import pages
from tests.factories import make_article, make_claim, make_judgement, make_link, make_story, make_user

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# The ones a day is spent on.
MAIN = ("desk", "story", "article", "claim", "fact", "review-agrees", "claims", "links", "beside")


@pytest.fixture
def story(groups: None) -> Story:
    """Two articles with three pairs, one of which is decided."""
    made = make_story(title="The old mill")
    ours, theirs = (make_article(story=made) for _ in range(2))
    links = [make_link(a=make_claim(article=ours), b=make_claim(article=theirs)) for _ in range(3)]
    links[0].a.quantities.create(start=0, end=3, text="The", low=3, high=3, comparator="exactly")
    make_judgement(link=links[0], reviewer=make_user("reviewer", username="rita"))
    return made


def tab_to(page: Page, name: str) -> None:
    """Tab until what is so named has the focus, as a person without a mouse does; every stop must show."""
    for _ in range(80):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            "() => [document.activeElement.innerText?.trim(), getComputedStyle(document.activeElement).outlineStyle]"
        )
        assert focused[1] != "none", f"no sign of the focus on {focused[0]!r}"
        if focused[0] and focused[0].startswith(name):
            return
    raise AssertionError(f"no way by Tab to {name!r}")


def test_the_main_path_by_keys_alone(open_page: OpenPage, story: Story) -> None:
    page = open_page()
    page.goto("/sign-in/")
    page.get_by_label("User name").focus()
    page.keyboard.type("rita")
    page.keyboard.press("Tab")
    page.keyboard.type("Reef-and-Heron-9")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Desk")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    tab_to(page, "The old mill")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="The old mill", level=1)).to_be_visible()
    tab_to(page, "Review 2")
    page.keyboard.press("Enter")
    expect(page.locator("#item")).to_be_visible()
    decide_and_undo(page)


def decide_and_undo(page: Page) -> None:
    page.wait_for_load_state()
    first = page.url
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    page.keyboard.press("r")
    expect(page).not_to_have_url(first)
    expect(page.locator("#item")).to_be_focused()
    assert Judgement.objects.standing().filter(relation=Relation.RELATED).count() == 1
    page.keyboard.press("z")
    expect(page).to_have_url(first)
    assert not Judgement.objects.standing().filter(relation=Relation.RELATED).exists()


@pytest.mark.parametrize(
    "options", [{"width": 640}, {"forced_colors": "active"}], ids=["twice the size", "forced colours"]
)
def test_the_main_pages_under_other_eyes(open_page: OpenPage, story: Story, options: dict[str, object]) -> None:
    cora = make_user("curator", username="cora")
    page = open_page(**options)
    sign_in(page, "cora")
    addresses = pages(story, cora)
    for name in MAIN:
        page.goto(addresses[name])
        check_page(page)
    assert Link.objects.count() == 3


def test_sorting_the_matrix_keeps_the_focus(open_page: OpenPage, story: Story) -> None:
    page = open_page()
    sign_in(page, "rita")
    page.goto(story.get_absolute_url())
    sorter = page.get_by_role("link", name="check-worthiness")
    sorter.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="check-worthiness")).to_have_attribute("aria-current", "true")
    assert page.evaluate("document.activeElement !== document.body")
