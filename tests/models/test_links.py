"""The queue, and what a blind reviewer may learn."""

import re

import pytest
from django.db import IntegrityError, connection
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from claims.models import Judgement, Link, Suggestion, User
from claims.models.choices import Relation
from claims.services.reviewing import judge, take_back
from tests.factories import make_article, make_claim, make_link, make_story

pytestmark = pytest.mark.django_db


def blind_link(**overrides: object) -> Link:
    return make_link(a=make_claim(article=make_article(story=make_story(blind=True))), **overrides)


def test_the_queue_asks_contradictions_first_then_what_is_most_worth_checking(reviewer: User) -> None:
    agrees = make_link(relation="agrees", confidence=0.99, a=make_claim(check_worthiness=0.2))
    updates = make_link(relation="updates", confidence=0.7, a=make_claim(check_worthiness=0.9))
    doubtful = make_link(relation="contradicts", confidence=0.6, a=make_claim(check_worthiness=0.9))
    sure = make_link(relation="contradicts", confidence=0.9, a=make_claim(check_worthiness=0.1))
    assert list(Link.objects.to_review(reviewer)) == [sure, doubtful, updates, agrees]


def test_what_agrees_because_it_has_one_source_comes_last(reviewer: User) -> None:
    copies = [make_article(origin_kind="dateline", origin="Meridian Press") for _ in range(2)]
    ends = [[make_claim(article=article) for _ in range(2)] for article in copies]
    echo = make_link(a=ends[0][0], b=ends[1][0], relation="agrees", confidence=0.99)
    again = make_article(outlet=copies[0].outlet)
    itself = make_link(a=ends[0][0], b=make_claim(article=again), relation="agrees", confidence=0.98)
    told_apart = make_link(a=ends[0][1], b=ends[1][1], relation="contradicts", confidence=0.5)
    heard_twice = make_link(relation="agrees", confidence=0.5)
    assert list(Link.objects.to_review(reviewer)) == [told_apart, heard_twice, echo, itself]


def test_no_list_looks_at_every_link(reviewer: User) -> None:
    link = make_link()
    article = link.a.article
    lists = [
        Link.objects.live().of_story(article.story).with_sides(),
        Link.objects.live().of_article(article),
        Link.objects.to_review(reviewer).of_story(article.story),
        Link.objects.to_review(reviewer).with_sides()[:1],
    ]
    if connection.vendor == "sqlite":
        assert [
            plan for plan in (one.explain() for one in lists) if re.search(r"SCAN claims_link(?! USING)", plan)
        ] == []


@pytest.mark.parametrize("order", [("-confidence", "-pk"), ("confidence", "pk")])
def test_lists_come_in_their_order_by_an_index(order: tuple[str, str], reviewer: User) -> None:
    shown = Link.objects.filter(retired_at=None).visible_to(reviewer).with_sides().order_by(*order)
    lists = [shown[:50], shown.standing_as(Relation.CONTRADICTS)[:50]]
    if connection.vendor == "sqlite":
        assert [plan for plan in (one.explain() for one in lists) if "USE TEMP B-TREE" in plan] == []


@pytest.mark.parametrize("relation", ["related", "unrelated"])
def test_what_is_not_comparable_is_not_asked(relation: str, reviewer: User) -> None:
    make_link(relation=relation)
    assert not Link.objects.to_review(reviewer)


def test_a_pair_that_follows_a_decided_one_is_asked_whatever_the_machine_says(reviewer: User) -> None:
    link = make_link(relation="related", follows=make_link(relation="related"))
    assert list(Link.objects.to_review(reviewer)) == [link]


def test_retired_and_withdrawn_pairs_are_not_asked(reviewer: User) -> None:
    make_link(retired_at=timezone.now())
    make_link(a=make_claim(withdrawn_at=timezone.now()))
    make_link(b=make_claim(retired_at=timezone.now()))
    assert not Link.objects.to_review(reviewer)
    assert not Link.objects.live()


def test_an_answered_pair_leaves_the_queue_and_comes_back_when_taken_back(reviewer: User, other_reviewer: User) -> None:
    link = make_link(a=make_claim(article=make_article(story=make_story(reviewers_needed=2))))
    judge(link=link, reviewer=reviewer, relation="agrees")
    assert not Link.objects.to_review(reviewer)
    assert list(Link.objects.to_review(other_reviewer)) == [link]
    take_back(link=link, reviewer=reviewer)
    assert list(Link.objects.to_review(reviewer)) == [link]


def test_an_unresolved_pair_is_asked_of_who_has_not_answered(
    reviewer: User, other_reviewer: User, curator: User
) -> None:
    link = make_link()
    judge(link=link, reviewer=reviewer, relation="agrees")
    judge(link=link, reviewer=other_reviewer, relation="contradicts")
    assert not Link.objects.to_review(reviewer)
    assert list(Link.objects.to_review(curator)) == [link]


def test_a_decided_pair_leaves_every_queue(reviewer: User, other_reviewer: User) -> None:
    judge(link=make_link(), reviewer=reviewer, relation="unrelated")
    assert not Link.objects.to_review(other_reviewer)


def test_a_link_belongs_to_the_stories_of_both_ends() -> None:
    one, other, third = make_story(), make_story(), make_story()
    link = make_link(a=make_claim(article=make_article(story=one)), b=make_claim(article=make_article(story=other)))
    assert list(Link.objects.of_story(one)) == list(Link.objects.of_story(other)) == [link]
    assert not Link.objects.of_story(third)


def test_a_blind_reviewer_sees_nothing_before_their_own_answer(reviewer: User, other_reviewer: User) -> None:
    link = blind_link()
    open_link = make_link()
    judge(link=link, reviewer=other_reviewer, relation="contradicts")
    assert list(Link.objects.visible_to(reviewer)) == [open_link]
    assert not Judgement.objects.visible_to(reviewer)
    judge(link=link, reviewer=reviewer, relation="agrees")
    assert set(Link.objects.visible_to(reviewer)) == {link, open_link}
    assert Judgement.objects.visible_to(reviewer).count() == 2


def test_a_blind_reviewer_who_took_back_is_blind_again_but_knows_their_own(reviewer: User) -> None:
    link = blind_link()
    judge(link=link, reviewer=reviewer, relation="agrees")
    take_back(link=link, reviewer=reviewer)
    assert not Link.objects.visible_to(reviewer)
    assert Judgement.objects.visible_to(reviewer).count() == 2


def test_who_cannot_judge_is_not_blind(viewer: User) -> None:
    link = blind_link()
    assert list(Link.objects.visible_to(viewer)) == [link]


def test_a_link_across_stories_is_blind_if_one_of_them_is(reviewer: User) -> None:
    make_link(a=make_claim(), b=make_claim(article=make_article(story=make_story(blind=True))))
    assert not Link.objects.visible_to(reviewer)


def test_the_order_of_blind_items_tells_nothing(reviewer: User) -> None:
    story = make_story(blind=True)
    links = [
        make_link(a=make_claim(article=make_article(story=story)), relation=relation, confidence=confidence)
        for relation, confidence in [("agrees", 0.9), ("contradicts", 0.8), ("updates", 0.7), ("contradicts", 0.99)]
    ]
    order = [link.public_id for link in Link.objects.to_review(reviewer)]
    assert order == sorted(link.public_id for link in links)


def test_a_list_takes_three_queries(reviewer: User, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    for _ in range(3):
        make_link()
    reviewer.get_all_permissions()
    with django_assert_num_queries(3):
        for link in Link.objects.to_review(reviewer).with_sides():
            assert link.a.article.outlet.name
            assert link.b.article.story.title
            assert link.suggestion


def test_the_standing_judgement_of_a_reviewer_is_the_latest(reviewer: User, other_reviewer: User) -> None:
    link = make_link()
    judge(link=link, reviewer=reviewer, relation="agrees")
    latest = judge(link=link, reviewer=reviewer, relation="related")
    judge(link=link, reviewer=other_reviewer, relation="agrees")
    take_back(link=link, reviewer=other_reviewer)
    assert list(Judgement.objects.standing()) == [latest]


def test_the_database_stores_a_pair_once() -> None:
    link = make_link()
    with pytest.raises(IntegrityError):
        Link.objects.create(public_id="another", a=link.a, b=link.b)


def test_the_database_refuses_a_pair_of_one_claim() -> None:
    claim = make_claim()
    with pytest.raises(IntegrityError):
        Link.objects.create(public_id="another", a=claim, b=claim)


@pytest.mark.parametrize(
    ("relation", "direction"), [("updates", ""), ("agrees", "a_updates_b"), ("updates", "sideways"), ("perhaps", "")]
)
def test_the_database_refuses_a_suggestion_that_makes_no_sense(relation: str, direction: str) -> None:
    link = make_link()
    with pytest.raises(IntegrityError):
        Suggestion.objects.create(
            link=link, engine_version="test", relation=relation, direction=direction, confidence=0.5
        )


@pytest.mark.parametrize("fields", [{"state": "agreed"}, {"relation": "agrees"}, {"state": "settled"}])
def test_the_database_refuses_an_outcome_that_makes_no_sense(fields: dict[str, str]) -> None:
    link = make_link()
    with pytest.raises(IntegrityError):
        Link.objects.filter(pk=link.pk).update(**fields)
