"""The pair that comes next, fetched while another is read."""

from django.test import Client

from claims.models import Link, User
from claims.models.choices import Relation
from tests.factories import make_article, make_claim, make_judgement, make_link, make_story
from tests.views.asking import HTMX


def ahead(link: Link, query: str = "") -> str:
    return f"/review/{link.public_id}/ahead/{query}"


def make_queue() -> list[Link]:
    return [make_link(relation=Relation.CONTRADICTS, confidence=confidence) for confidence in (0.9, 0.8, 0.7)]


def test_it_is_the_pair_that_the_answer_leads_to(as_reviewer: Client) -> None:
    first, second, _ = make_queue()
    fetched = as_reviewer.get(ahead(first))
    assert fetched.context["link"] == second
    assert as_reviewer.post(f"/review/{first.public_id}/judge/", {"answer": "agrees"}, headers=HTMX).context[
        "link"
    ] == (second)


def test_it_tells_how_many_remain_once_this_one_is_answered(as_reviewer: Client) -> None:
    first, *_ = make_queue()
    assert as_reviewer.get(ahead(first)).context["remaining"] == 2


def test_the_answer_leads_past_what_others_settled_meanwhile(as_reviewer: Client, other_reviewer: User) -> None:
    first, second, third = make_queue()
    assert as_reviewer.get(ahead(first)).context["link"] == second
    make_judgement(link=second, reviewer=other_reviewer)
    answer = as_reviewer.post(f"/review/{first.public_id}/judge/", {"answer": "agrees"}, headers=HTMX)
    assert answer.context["link"] == third


def test_fetching_changes_nothing_and_is_never_kept(as_reviewer: Client) -> None:
    first, second, _ = make_queue()
    as_reviewer.post(f"/review/{second.public_id}/skip/")
    answer = as_reviewer.get(ahead(first))
    assert "no-store" in answer.headers["Cache-Control"]
    assert as_reviewer.get("/review/").headers["Location"] == first.get_absolute_url()


def test_notices_wait_for_a_page_that_shows_them(as_reviewer: Client, reviewer: User) -> None:
    first, *_ = make_queue()
    make_judgement(link=first, reviewer=reviewer)
    as_reviewer.post(f"/review/{first.public_id}/take-back/")
    as_reviewer.get(ahead(first))
    assert "Your answer is taken back" in as_reviewer.get(first.get_absolute_url()).text


def test_the_last_pair_has_none_after_it(as_reviewer: Client) -> None:
    only = make_link()
    assert as_reviewer.get(ahead(only)).status_code == 204


def test_it_keeps_to_the_filter(as_reviewer: Client) -> None:
    first, *_ = make_queue()
    agreement = make_link(relation=Relation.AGREES)
    fetched = as_reviewer.get(ahead(first, "?relation=agrees"))
    assert fetched.context["link"] == agreement
    assert f"/review/{agreement.public_id}/judge/?relation=agrees" in fetched.text


def test_a_blind_pair_is_as_blind_ahead(as_reviewer: Client) -> None:
    first = make_link(relation=Relation.CONTRADICTS)
    story = make_story(blind=True)
    make_link(a=make_claim(article=make_article(story=story)), relation=Relation.CONTRADICTS, confidence=0.87)
    fetched = as_reviewer.get(ahead(first)).text
    assert "Blind review" in fetched
    assert "87 %" not in fetched


def test_the_page_says_where_to_fetch_it(as_reviewer: Client, as_viewer: Client) -> None:
    link = make_link()
    assert f'data-ahead="{ahead(link)}"' in as_reviewer.get(link.get_absolute_url()).text
    assert "data-ahead" not in as_viewer.get(link.get_absolute_url()).text


def test_a_viewer_may_not(as_viewer: Client) -> None:
    assert as_viewer.get(ahead(make_link())).status_code == 403


def test_it_takes_no_form(as_reviewer: Client) -> None:
    assert as_reviewer.post(ahead(make_link())).status_code == 405
