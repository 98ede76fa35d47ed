"""What curators rule: it wins over links, stays on record, and can be withdrawn."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied

from claims.models import Claim, Fact, Ruling, User
from claims.services.errors import Refused
from claims.services.reviewing import judge
from claims.services.rulings import rule, withdraw
from tests.factories import make_claim, make_link, make_ruling, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def pair(db: None) -> tuple[Claim, Claim]:
    return make_claim(statement="The mill closed."), make_claim(statement="The mill shut.")


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"kind": "perhaps"}, "kind"),
        ({"kind": "same", "b": None}, "other"),
        ({"kind": "apart", "b": None}, "other"),
        ({"kind": "same", "b": "itself"}, "other"),
        ({"kind": "title", "title": ""}, "title"),
        ({"kind": "title", "title": " \u200b "}, "title"),
        ({"kind": "title", "title": "t" * 501}, "title"),
        ({"kind": "title", "title": "nul \0"}, "title"),
        ({"kind": "same", "note": "n" * 2001}, "note"),
        ({"kind": "same", "note": "nul \0"}, "note"),
    ],
)
def test_it_refuses_what_is_no_ruling(
    given: dict[str, Any], field: str, pair: tuple[Claim, Claim], curator: User
) -> None:
    a, b = pair
    asked = {"b": b, **given}
    if asked["b"] == "itself":
        asked["b"] = a
    with pytest.raises(Refused) as refused:
        rule(by=curator, a=a, **asked)
    assert refused.value.field == field
    assert refused.value.message.endswith(".")
    assert not Ruling.objects.exists()


@pytest.mark.parametrize("role", ["viewer", "reviewer"])
def test_only_curators_rule(role: str, pair: tuple[Claim, Claim], curator: User) -> None:
    user, ruling = make_user(role), make_ruling(a=pair[0], b=pair[1], by=curator)
    with pytest.raises(PermissionDenied):
        rule(kind="apart", by=user, a=pair[0], b=pair[1])
    with pytest.raises(PermissionDenied):
        withdraw(ruling=ruling, by=user)


def test_the_same_ruling_is_not_made_twice(pair: tuple[Claim, Claim], curator: User) -> None:
    a, b = pair
    make_ruling(kind="same", a=a, b=b, by=curator)
    with pytest.raises(Refused):
        rule(kind="same", by=curator, a=b, b=a)
    rule(kind="apart", by=curator, a=b, b=a)
    rule(kind="same", by=curator, a=a, b=b)
    assert Fact.objects.count() == 1


def test_apart_wins_over_an_agreement_until_it_is_withdrawn(
    pair: tuple[Claim, Claim], curator: User, reviewer: User
) -> None:
    a, b = pair
    judge(link=make_link(a=a, b=b), reviewer=reviewer, relation="agrees")
    assert Fact.objects.count() == 1
    ruling = rule(kind="apart", by=curator, a=a, b=b, note=" two mills ")
    assert (Fact.objects.count(), ruling.note) == (2, "two mills")
    withdraw(ruling=ruling, by=curator)
    assert Fact.objects.count() == 1
    ruling.refresh_from_db()
    assert ruling.withdrawn_by == curator
    with pytest.raises(Refused):
        withdraw(ruling=ruling, by=curator)


def test_the_newest_title_names_the_fact(pair: tuple[Claim, Claim], curator: User) -> None:
    a, b = pair
    make_ruling(kind="title", a=a, title="End of the mill", by=curator)
    assert Fact.objects.get().title == "End of the mill"
    make_ruling(kind="same", a=a, b=b, by=curator)
    newest = make_ruling(kind="title", a=b, title="Closure  of the mill", by=curator)
    assert Fact.objects.get().title == "Closure of the mill"
    withdraw(ruling=newest, by=curator)
    assert Fact.objects.get().title == "End of the mill"
