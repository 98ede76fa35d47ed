"""Facts as they are stored, brought in line with each decision."""

import pytest
from pytest_django import DjangoAssertNumQueries

from claims.models import Article, Claim, Fact, Outlet, Position, User
from claims.models.choices import FactStatus
from claims.services import facts
from claims.services.reviewing import judge, take_back
from tests.factories import make_claim, make_link

pytestmark = pytest.mark.django_db


def shape() -> set[tuple[str, frozenset[frozenset[tuple[str, bool]]]]]:
    """Each fact's status with its positions' claims."""
    return {
        (
            fact.status,
            frozenset(
                frozenset((member.claim.statement, member.consistent) for member in position.members.all())
                for position in fact.positions.all()
            ),
        )
        for fact in Fact.objects.with_positions()
    }


def one(*positions: str) -> frozenset[frozenset[tuple[str, bool]]]:
    """A fact's positions, each the initials of its claims; small letters are consistent only."""
    return frozenset(frozenset((letter.upper(), letter.islower()) for letter in position) for position in positions)


@pytest.fixture
def claims(db: None) -> dict[str, Claim]:
    return {letter: make_claim(statement=letter) for letter in "ABCD"}


def test_a_claim_alone_is_a_fact_of_its_own() -> None:
    claim = make_claim(statement="A")
    facts.refresh([claim.pk])
    assert shape() == {(FactStatus.SINGLE_SOURCE, one("A"))}
    assert Fact.objects.get().public_id == claim.public_id


def test_a_decision_touches_its_facts(claims: dict[str, Claim], reviewer: User) -> None:
    facts.refresh(claim.pk for claim in claims.values())
    link = make_link(a=claims["A"], b=claims["B"])
    judge(link=link, reviewer=reviewer, relation="agrees")

    assert shape() == {
        (FactStatus.CORROBORATED, one("AB")),
        (FactStatus.SINGLE_SOURCE, one("C")),
        (FactStatus.SINGLE_SOURCE, one("D")),
    }
    assert facts.rebuild(write=False) == facts.Rebuilt(facts=3, changed=0)


def test_an_agency_and_who_prints_it_are_one_origin(claims: dict[str, Claim], reviewer: User) -> None:
    """Told apart again once the outlet is no agency any more."""
    agency, paper = claims["A"].article, claims["B"].article
    Article.objects.filter(pk=paper.pk).update(origin=agency.outlet.name.upper(), origin_kind="wire")
    judge(link=make_link(a=claims["A"], b=claims["B"]), reviewer=reviewer, relation="agrees")
    assert Fact.objects.get().status == FactStatus.CORROBORATED
    Outlet.objects.filter(pk=agency.outlet_id).update(agency=True)
    facts.refresh_outlet(agency.outlet_id)
    fact = Fact.objects.get()
    assert (fact.status, fact.outlet_count, fact.origin_count) == (FactStatus.SINGLE_SOURCE, 2, 1)


@pytest.mark.parametrize(
    ("speakers", "status"),
    [
        (("", ""), FactStatus.DISPUTED_OUTLETS),
        (("Ada", "ada"), FactStatus.DISPUTED_OUTLETS),
        (("Ada", "Ben"), FactStatus.DISPUTED_SPEAKERS),
        (("Ada", ""), FactStatus.DISPUTED_SPEAKERS),
    ],
)
def test_who_disputes_whom(speakers: tuple[str, str], status: str, reviewer: User) -> None:
    a, b = (make_claim(speaker=speaker) for speaker in speakers)
    judge(link=make_link(a=a, b=b), reviewer=reviewer, relation="contradicts")
    assert Fact.objects.get().status == status


def test_a_claim_that_waits_is_unreviewed_until_the_pair_is_answered(reviewer: User) -> None:
    link = make_link(relation="contradicts")
    facts.refresh([link.a_id, link.b_id])
    assert set(Fact.objects.values_list("status", flat=True)) == {FactStatus.UNREVIEWED}
    judge(link=link, reviewer=reviewer, relation="unrelated")
    assert set(Fact.objects.values_list("status", flat=True)) == {FactStatus.SINGLE_SOURCE}


def test_only_facts_that_changed_say_so(claims: dict[str, Claim], reviewer: User) -> None:
    facts.refresh(claim.pk for claim in claims.values())
    before = dict(Fact.objects.values_list("public_id", "changed_at"))
    judge(link=make_link(a=claims["A"], b=claims["B"]), reviewer=reviewer, relation="contradicts")
    after = dict(Fact.objects.values_list("public_id", "changed_at"))
    assert {key for key in after if after[key] != before[key]} == {Fact.objects.get(position_count=2).public_id}


def test_a_position_that_moves_to_another_fact_keeps_its_row(claims: dict[str, Claim], reviewer: User) -> None:
    facts.refresh(claim.pk for claim in claims.values())
    rows = set(Position.objects.values_list("public_id", "pk"))
    link = make_link(a=claims["A"], b=claims["B"])
    judge(link=link, reviewer=reviewer, relation="contradicts")
    assert set(Position.objects.values_list("public_id", "pk")) == rows
    take_back(link=link, reviewer=reviewer)
    assert set(Position.objects.values_list("public_id", "pk")) == rows


def test_a_story_lists_its_facts_and_tallies_them(
    claims: dict[str, Claim], reviewer: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    """A fact of two stories belongs to both."""
    facts.refresh(claim.pk for claim in claims.values())
    judge(link=make_link(a=claims["A"], b=claims["B"]), reviewer=reviewer, relation="contradicts")
    judge(link=make_link(a=claims["C"], b=claims["D"]), reviewer=reviewer, relation="agrees")
    stories = [claims[letter].article.story for letter in "AC"]
    assert Fact.objects.of_story(stories[0]).get().status == FactStatus.DISPUTED_OUTLETS
    tally = Fact.objects.visible_to(reviewer).tallied(stories)
    assert [dict(tally[story.pk]) for story in stories] == [{"disputed_outlets": 1}, {"corroborated": 1}]
    with django_assert_num_queries(3):
        listed = Fact.objects.of_stories(stories).by_disagreement().with_positions()
        told = [
            [member.claim.article.outlet.name for one in fact.positions.all() for member in one.members.all()]
            for fact in listed
        ]
    assert [len(names) for names in told] == [2, 2]


def test_one_decision_takes_as_many_queries_however_many_claims_are_stored(
    reviewer: User, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    links = [make_link() for _ in range(6)]
    facts.rebuild()
    with django_assert_max_num_queries(50):
        judge(link=links[0], reviewer=reviewer, relation="agrees")
