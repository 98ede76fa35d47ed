"""`manage.py rebuild_facts`, for a terminal and for a database of an older version."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from claims.models import Fact, User
from claims.services import facts
from claims.services.reviewing import judge
from tests.factories import make_claim, make_link

pytestmark = pytest.mark.django_db


def rebuilt(**options: bool) -> str:
    out = StringIO()
    call_command("rebuild_facts", stdout=out, **options)
    return out.getvalue()


def test_it_finds_nothing_to_change_after_a_decision(reviewer: User) -> None:
    judge(link=make_link(), reviewer=reviewer, relation="contradicts")
    assert rebuilt(check=True) == "1 fact; 0 would have to change.\n"
    assert rebuilt() == "1 fact; 0 had to change.\n"


def test_a_check_says_what_differs_and_changes_nothing() -> None:
    make_claim()
    with pytest.raises(CommandError):
        rebuilt(check=True)
    assert not Fact.objects.exists()
    assert rebuilt() == "1 fact; 1 had to change.\n"


def test_facts_without_claims_go(reviewer: User) -> None:
    link = make_link()
    judge(link=link, reviewer=reviewer, relation="agrees")
    Fact.objects.get().members.all().delete()
    Fact.objects.create(
        public_id="nobody", title="Nobody", status="updated", claim_count=1, outlet_count=1, origin_count=1,
        position_count=1, disagreement=0, check_worthiness=0, first_published="2024-01-01", component="nobody",
        changed_at="2024-01-01T00:00:00Z",
    )  # fmt: skip
    assert rebuilt() == "1 fact; 2 had to change.\n"
    assert rebuilt(check=True) == "1 fact; 0 would have to change.\n"


def test_an_older_database_gets_its_facts_once(reviewer: User) -> None:
    facts.rebuild_where_missing()
    claim = make_claim()
    facts.rebuild_where_missing()
    assert Fact.objects.get().public_id == claim.public_id
    make_claim()
    facts.rebuild_where_missing()
    assert Fact.objects.count() == 1
