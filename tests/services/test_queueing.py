"""Where a link stands in the queue: who is asked first, and when nobody is; and what lists find it by."""

from importlib import import_module

import pytest
from django.apps import apps
from django.utils import timezone

from claims.models import Claim, Link, Member
from claims.services.queueing import keep, outlets_of, place, renew
from claims.services.reviewing import judge, take_back
from tests.factories import make_article, make_claim, make_judgement, make_link, make_outlet, make_story, make_user

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


def test_contradictions_come_first_and_the_surest_of_them() -> None:
    worthy = {"a": make_claim(check_worthiness=1.0), "b": make_claim(check_worthiness=1.0)}
    links = [
        make_link(relation="contradicts", confidence=0.9),
        make_link(relation="contradicts", confidence=0.4),
        make_link(relation="agrees", confidence=0.99, **worthy),
    ]
    assert in_order(*links)


def test_then_comes_what_is_most_worth_checking_whatever_its_relation() -> None:
    links = [
        make_link(relation=relation, confidence=confidence, a=worth(share), b=worth(share))
        for relation, confidence, share in (("agrees", 0.5, 0.9), ("updates", 0.9, 0.6), ("agrees", 0.9, 0.3))
    ]
    assert in_order(*links)


def test_what_more_outlets_tell_comes_before_what_is_as_worthy() -> None:
    link = make_link(relation="agrees")
    places = [place(link, outlets=outlets) for outlets in (5, 3, 2, 1)]
    assert places[0] < places[1] < places[2] == places[3]  # type: ignore[operator]


def test_outlets_are_those_of_the_facts_or_else_those_linked_with() -> None:
    shared = make_claim()
    link, other = make_link(a=shared), make_link(a=shared)
    make_link(a=shared, relation="related")
    assert outlets_of([link, other]) == {link.pk: 3, other.pk: 3}
    far = make_link(a=other.a if other.a != shared else other.b)
    judge(link=other, reviewer=make_user(), relation="agrees")
    judge(link=far, reviewer=make_user(), relation="agrees")
    assert Member.objects.get(claim=shared).fact.outlet_count == 3
    assert outlets_of([link])[link.pk] == 3


def test_what_blind_review_hides_counts_for_no_other_link() -> None:
    shared, blind = make_claim(), make_claim(article=make_article(story=make_story(blind=True)))
    link = make_link(a=shared)
    hidden = make_link(a=shared, b=blind)
    assert outlets_of([link])[link.pk] == 2
    judge(link=hidden, reviewer=make_user(), relation="agrees")
    assert outlets_of([link])[link.pk] == 2


def test_places_follow_when_more_outlets_tell_of_it() -> None:
    shared = make_claim()
    link = make_link(a=shared)
    before = link.place
    newer = make_claim()
    make_link(a=shared, b=newer)
    renew(Link.objects.of_article(newer.article))
    link.refresh_from_db()
    assert link.place < before  # type: ignore[operator]


def test_what_people_made_comes_after_contradictions_and_before_agreements() -> None:
    story = make_story(reviewers_needed=2)
    made = make_link(a=make_claim(article=make_article(story=story)), relation="related")
    judge(link=made, reviewer=make_user(), relation="agrees")
    made.refresh_from_db()
    contradiction, agreement = make_link(relation="contradicts", confidence=0.3), make_link(relation="agrees")
    assert [link.place for link in (contradiction, made, agreement)] == sorted(
        link.place for link in (contradiction, made, agreement)
    )


def test_another_look_comes_before_what_is_only_suggested() -> None:
    flagged = make_judgement().link
    flagged.refresh_from_db()
    flagged.flagged_at = timezone.now()
    assert (place(make_link(relation="contradicts", confidence=0.3)) or 0) < (place(flagged) or 0)
    assert (place(flagged) or 0) < (place(make_link(a=worth(1.0), b=worth(1.0))) or 0)


def test_a_pair_without_suggestion_is_asked_where_it_follows_a_decided_one() -> None:
    link = make_link(relation="agrees", follows=make_link())
    link.suggestion = None
    assert (place(link) or 0) > (place(make_link(relation="agrees", confidence=0.0)) or 0)


def test_all_links_of_a_blind_story_have_one_place_after_all_others() -> None:
    blind, outlet = make_story(blind=True), make_outlet()
    relations = ("contradicts", "updates", "agrees")
    links = [make_link(b=make_claim(article=make_article(story=blind)), relation=relation) for relation in relations]
    last = {place(link) for link in links}
    assert len(last) == 1
    one_source = make_link(
        relation="agrees", **{end: make_claim(article=make_article(outlet=outlet)) for end in ("a", "b")}
    )
    assert last.pop() > place(one_source)  # type: ignore[operator]


def test_articles_of_no_known_origin_are_not_of_one_source() -> None:
    outlet = make_outlet()
    alike = make_link(**{end: make_claim(article=make_article(outlet=outlet)) for end in ("a", "b")})
    assert in_order(make_link(relation="agrees", confidence=0.5), alike)


def test_lists_find_a_link_by_what_stands_or_else_is_suggested() -> None:
    link, reviewer = make_link(relation="updates", confidence=0.6), make_user("reviewer")
    assert found_by(link) == ("updates", 0.6)
    judge(link=link, reviewer=reviewer, relation="agrees")
    assert found_by(link) == ("agrees", 0.6)
    take_back(link=link, reviewer=reviewer)
    assert found_by(link) == ("updates", 0.6)


def test_lists_find_a_link_without_a_suggestion_only_by_what_stands() -> None:
    link = bare_link()
    assert found_by(link) == ("", 0)
    judge(link=link, reviewer=make_user("reviewer"), relation="related")
    assert found_by(link) == ("related", 0)


def test_the_migration_finds_what_the_services_keep() -> None:
    decided, bare = make_link(relation="updates", confidence=0.6), bare_link()
    links = [make_link(relation="contradicts", confidence=0.7), decided, bare, bare_link()]
    for link in (decided, bare):
        judge(link=link, reviewer=make_user("reviewer"), relation="agrees")
    kept = [found_by(link) for link in links]
    assert kept == [("contradicts", 0.7), ("agrees", 0.6), ("agrees", 0), ("", 0)]
    Link.objects.update(stands_as="", confidence=0)
    import_module("claims.migrations.0016_fill_what_links_stand_as").fill(apps, None)
    assert [found_by(link) for link in links] == kept


def bare_link() -> Link:
    """As a person makes it where the machine has nothing to say."""
    link = make_link()
    link.suggestion = None
    keep(link)
    link.save()
    return link


def found_by(link: Link) -> tuple[str, float]:
    link.refresh_from_db()
    return link.stands_as, link.confidence


def worth(share: float) -> Claim:
    return make_claim(check_worthiness=share)


def in_order(*links: Link) -> bool:
    places = [place(link) or 0 for link in links]
    return places == sorted(places) and len(set(places)) == len(places)
