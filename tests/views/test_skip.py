"""Putting a pair off."""

from django.test import Client

from claims.models import Judgement, Link
from claims.models.choices import Relation
from tests.factories import make_link
from tests.views.asking import HTMX


def address(link: Link) -> str:
    return f"/review/{link.public_id}/skip/"


def make_queue(length: int) -> list[Link]:
    return [make_link(relation=Relation.AGREES, confidence=0.9 - place / 10) for place in range(length)]


def test_the_next_pair_comes_and_nothing_is_decided(as_reviewer: Client) -> None:
    first, second = make_queue(2)
    assert as_reviewer.post(address(first)).headers["Location"] == second.get_absolute_url()
    assert not Judgement.objects.exists()


def test_skipped_pairs_come_back_at_the_end_in_the_order_they_were_skipped(as_reviewer: Client) -> None:
    first, second, third = make_queue(3)
    following = [as_reviewer.post(address(link)).headers["Location"] for link in (first, second, third, first)]
    assert following == [link.get_absolute_url() for link in (second, third, first, second)]


def test_a_skipped_pair_still_counts_as_remaining(as_reviewer: Client) -> None:
    first, _ = make_queue(2)
    assert as_reviewer.post(address(first), headers=HTMX).context["remaining"] == 2


def test_the_only_pair_comes_again(as_reviewer: Client) -> None:
    (only,) = make_queue(1)
    answer = as_reviewer.post(address(only), headers=HTMX)
    assert answer.context["link"] == only
    assert answer.headers["HX-Push-Url"] == only.get_absolute_url()


def test_what_one_skips_another_still_gets_first(as_reviewer: Client, as_curator: Client) -> None:
    first, _ = make_queue(2)
    as_reviewer.post(address(first))
    assert as_curator.get("/review/").headers["Location"] == first.get_absolute_url()


def test_it_takes_a_form(as_reviewer: Client) -> None:
    assert as_reviewer.get(address(make_link())).status_code == 405


def test_an_unknown_pair_is_not_there(as_reviewer: Client) -> None:
    assert as_reviewer.post("/review/nothing/skip/").status_code == 404


def test_a_viewer_may_not(as_viewer: Client) -> None:
    assert as_viewer.post(address(make_link())).status_code == 403
