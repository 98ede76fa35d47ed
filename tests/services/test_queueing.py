"""Where a link stands in the queue: who is asked first, and when nobody is."""

import pytest
from django.utils import timezone

from claims.services.queueing import place
from tests.factories import make_article, make_claim, make_link, make_story

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("relation", ["related", "unrelated"])
def test_nobody_is_asked_about_what_cannot_be_compared(relation: str) -> None:
    assert place(make_link(relation=relation)) is None


@pytest.mark.parametrize(
    ("field", "value"), [("state", "agreed"), ("state", "adjudicated"), ("retired_at", timezone.now())]
)
def test_nobody_is_asked_about_what_is_decided_or_retired(field: str, value: object) -> None:
    link = make_link(relation="contradicts")
    setattr(link, field, value)
    assert place(link) is None


def test_the_strongest_comes_first_and_the_surest_of_them() -> None:
    given = [("contradicts", 0.9), ("contradicts", 0.4), ("updates", 1.0), ("updates", 0.2), ("agrees", 0.99)]
    places = [place(make_link(relation=relation, confidence=confidence)) for relation, confidence in given]
    assert places == sorted(places, key=lambda one: one or 0)
    assert None not in places
    assert len(set(places)) == len(places)


def test_a_pair_without_suggestion_is_asked_where_it_follows_a_decided_one() -> None:
    link = make_link(relation="agrees", follows=make_link())
    link.suggestion = None
    assert (place(link) or 0) > (place(make_link(relation="agrees", confidence=0.0)) or 0)


def test_all_links_of_a_blind_story_have_one_place() -> None:
    blind = make_story(blind=True)
    relations = ("contradicts", "updates", "agrees")
    links = [make_link(b=make_claim(article=make_article(story=blind)), relation=relation) for relation in relations]
    assert len({place(link) for link in links}) == 1


def test_articles_of_no_known_origin_are_not_of_one_source() -> None:
    link = make_link(relation="agrees", confidence=0.5)
    assert (place(link) or 0) < 3
