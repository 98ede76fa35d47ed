"""The tables to take away."""

import csv
from io import StringIO
from typing import Any

import pytest
from django.test import Client

from claims.models import User
from claims.models.choices import Relation
from tests.factories import make_article, make_claim, make_judgement, make_link, make_story


def rows(answer: Any) -> list[dict[str, str]]:
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text)))


@pytest.mark.parametrize("name", ["claims", "links", "facts"])
def test_it_is_a_streamed_file_that_no_cache_keeps(as_viewer: Client, name: str) -> None:
    answer = as_viewer.get(f"/exports/{name}.csv")
    assert answer.streaming
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert answer["Content-Disposition"] == f'attachment; filename="{name}.csv"'
    assert "no-store" in answer["Cache-Control"]


def test_claims_are_those_of_all_stories_or_of_one(as_viewer: Client) -> None:
    one, other = make_claim(), make_claim()
    assert {row["statement"] for row in rows(as_viewer.get("/exports/claims.csv"))} == {one.statement, other.statement}
    story = one.article.story.public_id
    answer = as_viewer.get(f"/exports/claims.csv?story={story}")
    assert f"claims-{story}.csv" in answer["Content-Disposition"]
    assert [row["statement"] for row in rows(answer)] == [one.statement]


def test_links_hold_the_decision(as_viewer: Client) -> None:
    link = make_link()
    make_judgement(link=link, relation=Relation.CONTRADICTS)
    make_link()
    (row,) = rows(as_viewer.get(f"/exports/links.csv?story={link.a.article.story.public_id}"))
    assert (row["link"], row["outcome"]) == (link.public_id, "contradicts")


def test_a_blind_reviewer_gets_no_link_before_their_own_answer(as_reviewer: Client, reviewer: User) -> None:
    link = make_link(a=make_claim(article=make_article(story=make_story(blind=True))))
    assert rows(as_reviewer.get("/exports/links.csv")) == []
    make_judgement(link=link, reviewer=reviewer)
    assert len(rows(as_reviewer.get("/exports/links.csv"))) == 1


@pytest.mark.parametrize("name", ["claims", "links", "facts"])
def test_an_unknown_story_is_not_there(as_viewer: Client, name: str) -> None:
    assert as_viewer.get(f"/exports/{name}.csv?story=nothing").status_code == 404


@pytest.mark.parametrize("name", ["claims", "links", "facts"])
def test_it_takes_no_form(as_viewer: Client, name: str) -> None:
    assert as_viewer.post(f"/exports/{name}.csv").status_code == 405


@pytest.mark.parametrize("name", ["claims", "links", "facts"])
def test_forms_of_a_table_are_two_and_no_more(as_viewer: Client, name: str) -> None:
    assert as_viewer.get(f"/exports/{name}.jsonl")["Content-Type"] == "application/jsonl; charset=utf-8"
    assert as_viewer.get(f"/exports/{name}.xlsx").status_code == 404


def test_a_byte_order_mark_is_there_for_the_asking(as_viewer: Client) -> None:
    plain, marked = (as_viewer.get(f"/exports/claims.csv{query}").getvalue() for query in ("", "?bom=1"))
    assert marked == b"\xef\xbb\xbf" + plain


def test_the_page_offers_each_table_of_the_story_in_each_form(as_viewer: Client) -> None:
    story = make_story(title="Fire & flood")
    page = as_viewer.get(f"/exports/?story={story.public_id}").content.decode()
    assert "Fire &amp; flood" in page
    for address in ("claims.csv", "claims.jsonl", "links.csv", "links.jsonl", "facts.csv", "facts.jsonl"):
        assert f"/exports/{address}?story={story.public_id}" in page
    assert as_viewer.get("/exports/?story=nothing").status_code == 404
