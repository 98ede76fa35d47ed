"""Facts as they are stored, brought in line with each decision."""

import pytest

from claims.models import Claim, Fact, Link, Member, User
from claims.models.choices import FactStatus
from claims.services import facts
from claims.services.reviewing import judge
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
