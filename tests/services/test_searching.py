"""Claims found by words."""

import pytest
from django.db import connection

from claims.models import Claim
from claims.services.describing import write_keys
from claims.services.searching import claims_saying
from tests.factories import make_claim

pytestmark = pytest.mark.django_db

TARN, LENNE, SCHOOL = (
    "The bridge over the Tarn closed on Monday.",
    "The bridge over the Lenne closed on Friday.",
    "The school in Tarn closed for 12 days.",
)


@pytest.fixture(autouse=True)
def said() -> None:
    write_keys([make_claim(statement=statement).pk for statement in (TARN, LENNE, SCHOOL)])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", set()),
        ("the", set()),
        ("harbour", set()),
        ("bridge harbour", set()),
        ("school Lenne", set()),
        ("closed 13", set()),
        ("closed", {TARN, LENNE, SCHOOL}),
        ("bridges closing", {TARN, LENNE}),
        ("Lenne bridge closed", {LENNE}),
        ("closed school", {SCHOOL}),
        ("closed 12", {SCHOOL}),
    ],
)
def test_every_word_is_said(text: str, found: set[str]) -> None:
    assert set(claims_saying(text).values_list("statement", flat=True)) == found


@pytest.mark.parametrize("text", ["bridge", "bridge closed Lenne"])
def test_no_search_looks_at_every_claim(text: str) -> None:
    if connection.vendor == "sqlite":
        listed = Claim.objects.filter(pk__in=claims_saying(text).order_by().values("pk"))
        assert "SCAN claims_claim" not in listed.explain()
        assert "SCAN claims_key" not in listed.explain()
