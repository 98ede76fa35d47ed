"""The queue kept to what the address asks for, over answers, skips and undo."""

from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client

from claims.models import Link, User
from claims.models.choices import Relation
from tests.factories import make_article, make_claim, make_judgement, make_link, make_outlet, make_story
from tests.views.asking import HTMX


@pytest.fixture
def agreements(db: None) -> list[Link]:
    """Two agreements behind a contradiction."""
    make_link(relation=Relation.CONTRADICTS)
    return [make_link(relation=Relation.AGREES, confidence=confidence) for confidence in (0.9, 0.7)]


def test_it_leads_to_the_first_that_answers_to_the_filter(as_reviewer: Client, agreements: list[Link]) -> None:
    where = as_reviewer.get("/review/?relation=agrees&sure=&words=").headers["Location"]
    assert where == f"{agreements[0].get_absolute_url()}?relation=agrees"


@pytest.mark.parametrize("act", ["judge", "skip"])
def test_the_filter_is_kept_over_answers_and_skips(as_reviewer: Client, agreements: list[Link], act: str) -> None:
    first, second = agreements
    answer = as_reviewer.post(f"{first.get_absolute_url()}{act}/?relation=agrees", {"answer": "agrees"})
    assert answer.headers["Location"] == f"{second.get_absolute_url()}?relation=agrees"


def test_the_filter_is_kept_over_undo(as_reviewer: Client, reviewer: User, agreements: list[Link]) -> None:
    make_judgement(link=agreements[0], reviewer=reviewer)
    answer = as_reviewer.post(f"{agreements[0].get_absolute_url()}take-back/?relation=agrees", headers=HTMX)
    assert answer.headers["HX-Push-Url"] == f"{agreements[0].get_absolute_url()}?relation=agrees"
    assert 'judge/?relation=agrees"' in answer.text


def test_an_end_with_a_filter_offers_to_go_on_without(as_reviewer: Client, agreements: list[Link]) -> None:
    page = as_reviewer.get("/review/?relation=updates").text
    assert "Nothing waits that answers to the filter" in page
    assert "Go on without the filter" in page


def test_only_what_the_filter_finds_counts_as_remaining(as_reviewer: Client, agreements: list[Link]) -> None:
    page = as_reviewer.get(f"{agreements[0].get_absolute_url()}?relation=agrees")
    assert page.context["remaining"] == 2
    assert "of those filtered" in page.text


def test_outlet_and_words_are_asked_of_either_claim(as_reviewer: Client) -> None:
    make_link(relation=Relation.CONTRADICTS)
    outlet = make_outlet(name="Lark")
    link = make_link(b=make_claim(article=make_article(outlet=outlet)), relation=Relation.AGREES)
    where = as_reviewer.get(f"/review/?outlet={outlet.public_id}").headers["Location"]
    assert urlsplit(where).path == link.get_absolute_url()
    assert parse_qs(urlsplit(where).query) == {"outlet": [outlet.public_id]}


def test_a_filter_that_makes_no_sense_says_so(as_reviewer: Client, agreements: list[Link]) -> None:
    page = as_reviewer.get("/review/?relation=perhaps")
    assert page.status_code == 200
    assert page.context["filter_errors"]
    assert "perhaps is not one of the available choices" in page.text


@pytest.mark.parametrize("query", ["relation=contradicts", "sure=0.5", "outcome=suggested", "made=machine"])
def test_no_filter_tells_what_blind_review_hides(as_reviewer: Client, query: str) -> None:
    blind = make_link(
        a=make_claim(article=make_article(story=make_story(blind=True))), relation=Relation.CONTRADICTS, confidence=0.9
    )
    assert "Nothing waits that answers" in as_reviewer.get(f"/review/?{query}").text
    assert as_reviewer.get("/review/").headers["Location"] == blind.get_absolute_url()


def test_a_story_is_a_filter_like_the_others(as_reviewer: Client, agreements: list[Link]) -> None:
    story = agreements[1].a.article.story
    where = as_reviewer.get(f"/review/?relation=agrees&story={story.public_id}").headers["Location"]
    assert urlsplit(where).path == agreements[1].get_absolute_url()
    assert set(parse_qs(urlsplit(where).query)) == {"relation", "story"}


def test_the_form_is_part_of_the_page_and_not_of_each_pair(as_reviewer: Client, agreements: list[Link]) -> None:
    where = f"{agreements[0].get_absolute_url()}?relation=agrees"
    assert "Filter the queue" in as_reviewer.get(where).text
    assert "Filter the queue" not in as_reviewer.get(where, headers=HTMX).text
