"""Names and texts without a space to break them at, which no page may be widened by."""

import pytest

from tests.browser.chromium import OpenPage, check_page, sign_in
from tests.factories import make_article, make_claim, make_link, make_outlet, make_story, make_user

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize("width", [1280, 320])
def test_long_words_widen_no_page(open_page: OpenPage, width: int) -> None:
    make_user("curator", username="cora")
    story, outlet = make_story(title="L" * 200), make_outlet(name="O" * 200)
    word = "x" * 2000
    articles = [make_article(story=story, outlet=outlet, title="T" * 500, text=f"{word} {n}") for n in range(2)]
    a, b = (make_claim(article=article, statement=word, quote=word, speaker="S" * 300) for article in articles)
    link = make_link(a=a, b=b)
    page = open_page(width)
    sign_in(page, "cora")
    for address in ("/", story.get_absolute_url(), a.get_absolute_url(), link.get_absolute_url()):
        page.goto(address)
        check_page(page)
    page.goto(f"{story.get_absolute_url()}articles/new/")
    check_page(page)
