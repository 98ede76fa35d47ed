"""SQLite's planner knows how the tables are filled, and goes by the indexes of sorted lists."""

import pytest
from django.db import connection

from claims.models import Claim
from claims.services.synthetic.storing import make_stories
from claims.services.upkeep import keep_statistics


@pytest.mark.sqlite("reads the plan in SQLite's own words")
@pytest.mark.django_db
def test_a_page_of_claims_by_date_is_read_from_an_index() -> None:
    make_stories(claims=600, seed=1)
    keep_statistics()
    newest = Claim.objects.select_related("article__outlet", "article__story").order_by("-article__published", "-pk")
    plan = newest[:50].explain()
    assert "claims_article USING INDEX article_published" in plan
    assert "SCAN claims_claim" not in plan


@pytest.mark.django_db
def test_it_may_be_told_at_any_time() -> None:
    keep_statistics()
    keep_statistics()
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        assert cursor.fetchone() == (1,)
