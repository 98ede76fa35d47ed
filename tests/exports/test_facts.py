"""facts.csv: a row for each position, for those who may know of it."""

import csv
import io
from datetime import date

import pytest

from claims.exports.facts import facts_table
from claims.exports.table import csv_lines
from claims.models import Fact, Story, User
from claims.services import facts
from claims.services.reviewing import judge
from tests.factories import make_article, make_claim, make_link, make_outlet, make_story

pytestmark = pytest.mark.django_db


def rows(**asked: object) -> list[dict[str, str]]:
    text = b"".join(csv_lines(facts_table(**asked))).decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def claim(outlet: str, statement: str, day: int, story: Story | None = None, **fields: object):
    article = make_article(outlet=make_outlet(name=outlet), published=date(2024, 5, day), story=story)
    made = make_claim(article=article, statement=statement, **fields)
    facts.refresh([made.pk])
    return made


def test_positions_of_a_disputed_fact_have_a_row_each(reviewer: User) -> None:
    first = claim("Post", "14 people died.", 1, speaker="Police")
    second = claim("Mail", "19 people died.", 2, check_worthiness=0.9)
    judge(link=make_link(a=first, b=second), reviewer=reviewer, relation="contradicts")
    one, two = rows()
    assert {row["fact"] for row in (one, two)} == {first.public_id}
    assert (one["status"], one["positions"], one["claims"], one["outlets"]) == ("disputed_speakers", "2", "2", "2")
    assert (one["number"], one["statement"], one["claim_ids"]) == ("1", "14 people died.", first.public_id)
    assert (two["number"], two["statement"], two["claim_ids"]) == ("2", "19 people died.", second.public_id)
    assert (one["outlet_names"], one["speakers"], two["speakers"]) == ("Post", "Police", "")
    assert (one["check_worthiness"], one["first_published"]) == ("0.9", "2024-05-01")
    assert two["position_first_published"] == "2024-05-02"


def test_claims_that_agree_share_a_row(reviewer: User) -> None:
    first, second = claim("Post", "14 people died.", 1), claim("Mail", "Fourteen died.", 2)
    judge(link=make_link(a=first, b=second), reviewer=reviewer, relation="agrees")
    (row,) = rows()
    assert (row["status"], row["origins"], row["outlet_names"]) == ("corroborated", "2", "Post; Mail")
    assert row["claim_ids"] == f"{first.public_id}; {second.public_id}"


def test_a_story_or_a_list_alone() -> None:
    story = make_story()
    ours, other = claim("Post", "It rained.", 1, story), claim("Mail", "It snowed.", 2)
    assert [row["fact"] for row in rows(story=story)] == [ours.public_id]
    among = Fact.objects.filter(public_id=other.public_id)
    assert [row["fact"] for row in rows(among=among)] == [other.public_id]


def test_a_blind_reviewer_learns_nothing_from_facts(reviewer: User, other_reviewer: User) -> None:
    blind = make_story(blind=True)
    link = make_link(a=claim("Post", "It rained.", 1, blind), b=claim("Mail", "It was wet.", 2, blind))
    judge(link=link, reviewer=other_reviewer, relation="agrees")
    assert rows(visible_to=reviewer) == []
    judge(link=link, reviewer=reviewer, relation="agrees")
    assert [row["status"] for row in rows(visible_to=reviewer)] == ["corroborated"]


def test_queries_do_not_grow_with_the_facts(django_assert_num_queries) -> None:
    for day in (1, 2, 3):
        claim(f"Outlet {day}", f"It rained on day {day}.", day)
    with django_assert_num_queries(3):
        assert len(rows()) == 3
