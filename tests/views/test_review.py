"""The queue: which pair comes next, and word when none is left."""

import pytest
from django.test import Client

from claims.models import User
from claims.models.choices import Relation
from tests.factories import make_article, make_claim, make_judgement, make_link, make_story
from tests.views.asking import BACK_BUTTON, HTMX, VARY


def test_an_empty_queue_says_so(as_reviewer: Client) -> None:
    page = as_reviewer.get("/review/")
    assert page.status_code == 200
    assert "Nothing waits for your answer" in page.text


def test_it_leads_to_the_strongest_suggestion(as_reviewer: Client) -> None:
    make_link(relation=Relation.AGREES, confidence=0.99)
    link = make_link(relation=Relation.CONTRADICTS, confidence=0.6)
    assert as_reviewer.get("/review/").headers["Location"] == link.get_absolute_url()


def test_it_keeps_to_the_story_that_was_asked_for(as_reviewer: Client) -> None:
    make_link(relation=Relation.CONTRADICTS)
    link = make_link(relation=Relation.AGREES)
    story = link.a.article.story
    answer = as_reviewer.get(f"/review/?story={story.public_id}")
    assert answer.headers["Location"] == f"{link.get_absolute_url()}?story={story.public_id}"
    other = make_story()
    assert "of this story" in as_reviewer.get(f"/review/?story={other.public_id}").text


def test_an_answered_pair_comes_no_more(as_reviewer: Client, reviewer: User) -> None:
    make_judgement(link=make_link(), reviewer=reviewer)
    assert "Nothing waits" in as_reviewer.get("/review/").text


def test_htmx_gets_the_item_and_its_back_button_the_page(as_reviewer: Client) -> None:
    answer = as_reviewer.get("/review/", headers=HTMX)
    assert '<section id="review"' in answer.text
    assert "<!doctype" not in answer.text
    assert {name.strip() for name in answer["Vary"].split(",")} >= VARY
    assert "<!doctype html>" in as_reviewer.get("/review/", headers=BACK_BUTTON).text


def test_the_order_of_a_blind_queue_tells_nothing(as_reviewer: Client) -> None:
    story = make_story(blind=True)
    links = [
        make_link(a=make_claim(article=make_article(story=story)), relation=relation)
        for relation in (Relation.AGREES, Relation.CONTRADICTS, Relation.UPDATES)
    ]
    first = min(links, key=lambda link: link.public_id)
    assert as_reviewer.get("/review/").headers["Location"] == first.get_absolute_url()


@pytest.mark.parametrize("address", ["/review/?story=nothing"])
def test_an_unknown_story_is_not_there(as_reviewer: Client, address: str) -> None:
    assert as_reviewer.get(address).status_code == 404


def test_it_takes_no_form(as_reviewer: Client) -> None:
    assert as_reviewer.post("/review/").status_code == 405


def test_a_viewer_has_no_queue(as_viewer: Client) -> None:
    assert as_viewer.get("/review/").status_code == 403
