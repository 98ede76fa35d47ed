"""Undoing an answer."""

import pytest
from django.test import Client

from claims.models import Judgement, Link, User
from claims.models.choices import Answer, OutcomeState, Relation
from tests.factories import make_judgement, make_link
from tests.views.asking import HTMX


@pytest.fixture
def answered(reviewer: User) -> Link:
    link = make_link()
    make_judgement(link=link, reviewer=reviewer, relation=Relation.AGREES)
    return link


def address(link: Link) -> str:
    return f"/review/{link.public_id}/take-back/"


def test_the_pair_stands_as_before_and_is_shown_again(as_reviewer: Client, answered: Link) -> None:
    answer = as_reviewer.post(address(answered))
    assert answer.headers["Location"] == answered.get_absolute_url()
    answered.refresh_from_db()
    assert answered.state == OutcomeState.SUGGESTED
    assert [judgement.relation for judgement in Judgement.objects.order_by("pk")] == [Answer.AGREES, Answer.TAKEN_BACK]
    assert "taken back" in as_reviewer.get(answered.get_absolute_url()).text


def test_htmx_gets_the_pair_with_its_address(as_reviewer: Client, answered: Link) -> None:
    answer = as_reviewer.post(address(answered), headers=HTMX)
    assert answer.headers["HX-Push-Url"] == answered.get_absolute_url()
    assert answer.context["link"] == answered


def test_undo_is_offered_for_the_last_answer_then_for_the_one_before(as_reviewer: Client, reviewer: User) -> None:
    first, second = make_link(), make_link()
    for link in (first, second):
        make_judgement(link=link, reviewer=reviewer)
    assert address(second) in as_reviewer.get("/review/").text
    as_reviewer.post(address(second))
    page = as_reviewer.get(second.get_absolute_url()).text
    assert address(first) in page
    assert address(second) not in page


def test_the_answer_of_another_is_left_alone(as_reviewer: Client, other_reviewer: User) -> None:
    link = make_link()
    make_judgement(link=link, reviewer=other_reviewer)
    answer = as_reviewer.post(address(link), follow=True)
    assert "no answer on this pair to take back" in answer.text
    assert Judgement.objects.count() == 1


def test_it_takes_a_form(as_reviewer: Client, answered: Link) -> None:
    assert as_reviewer.get(address(answered)).status_code == 405


def test_an_unknown_pair_is_not_there(as_reviewer: Client) -> None:
    assert as_reviewer.post("/review/nothing/take-back/").status_code == 404


def test_a_viewer_may_not(as_viewer: Client, answered: Link) -> None:
    assert as_viewer.post(address(answered)).status_code == 403
