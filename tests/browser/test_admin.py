"""The administration in a real browser: our own pages of it say what they are, and nothing in them is blocked."""

import pytest

from claims.models import Alias, Article, Entity, Mention
from tests.browser.chromium import OpenPage, check_page, sign_in
from tests.factories import make_article, make_claim, make_story, make_user

pytestmark = pytest.mark.browser


def test_entities_are_merged(open_page: OpenPage) -> None:
    make_user("administrator", username="ada")
    claim = make_claim()
    for name in ("China", "PRC"):
        entity = Entity.objects.create(public_id=name, name=name, kind="place")
        Mention.objects.create(claim=claim, entity=entity, start=0, end=3, text=name)
    page = open_page(color_scheme="dark")
    sign_in(page, "ada")
    page.goto("/admin/claims/entity/")
    check_page(page)
    page.get_by_label("Select all objects on this page for an action").check()
    page.get_by_label("Action:").select_option("merge")
    page.get_by_role("button", name="Go").click()
    page.get_by_role("heading", name="Merge entities").wait_for()
    page.get_by_label("PRC").check()
    page.get_by_role("button", name="Show what the choice does").click()
    page.get_by_text("Names that become aliases: China.").wait_for()
    check_page(page)
    page.get_by_role("button", name="Merge", exact=True).click()
    page.get_by_text("Merged into “PRC”").wait_for()
    assert [alias.name for alias in Alias.objects.all()] == ["China"]
    page.get_by_role("link", name="PRC").first.click()
    page.get_by_role("link", name="History").click()
    page.get_by_text("Merged with China (place)").wait_for()
    check_page(page)


def test_a_story_is_picked_by_typing(open_page: OpenPage) -> None:
    make_user("administrator", username="ada")
    article, story = make_article(), make_story(title="Floods in the north")
    page = open_page(width=360)
    sign_in(page, "ada")
    page.goto("/admin/claims/article/")
    page.get_by_label("Select this object for an action").check()
    page.get_by_label("Action:").select_option("move")
    page.get_by_role("button", name="Go").click()
    page.get_by_role("heading", name="Move to another story").wait_for()
    check_page(page)
    page.locator(".select2-selection").click()
    page.keyboard.type("north")
    page.get_by_role("option", name="Floods in the north").click()
    page.get_by_role("button", name="Move").click()
    page.get_by_text("Moved to “Floods in the north”: 1.").wait_for()
    assert Article.objects.get(pk=article.pk).story == story
