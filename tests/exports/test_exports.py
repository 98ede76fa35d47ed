"""claims.csv and links.csv: what is in them, for whom, and always the same bytes."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from claims.exports import columns
from claims.exports.claims import claims_table
from claims.exports.links import links_table
from claims.exports.table import Format, Table, csv_lines, unguarded, written
from claims.models import Claim, Entity, Mention, Period, Quantity, User
from claims.services.reviewing import judge, take_back
from tests.factories import make_article, make_claim, make_link, make_outlet, make_revision, make_story

pytestmark = pytest.mark.django_db

REASONS = [
    {"rule": "value", "kind": "value", "text": "14 is not 19.", "a": {"start": 0, "end": 2, "text": "14"}, "b": None},
    {"rule": "period", "kind": "same", "text": "The same day.", "a": None, "b": None},
]


def rows_of(pieces: Iterable[bytes]) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(b"".join(pieces).decode(), newline="")))


def claims_csv(**asked: Any) -> Iterator[bytes]:
    return csv_lines(claims_table(**asked))


def links_csv(**asked: Any) -> Iterator[bytes]:
    return csv_lines(links_table(**asked))


def claim_of(outlet: str, statement: str, **fields: object) -> Claim:
    article = make_article(
        outlet=make_outlet(name=outlet),
        title=f"{outlet}'s headline",
        url=f"https://{outlet.lower()}.example/a",
        story=fields.pop("story", None),
        text=statement,
    )
    return make_claim(article=article, statement=statement, quote=statement[:10], **fields)


def test_an_empty_database_gives_the_columns() -> None:
    assert b"".join(claims_csv()) == (",".join(columns.CLAIMS) + "\r\n").encode()
    assert b"".join(links_csv()) == (",".join(columns.LINKS) + "\r\n").encode()


def test_a_link_is_told_in_words(reviewer: User, curator: User) -> None:
    first, second = claim_of("Post", "14 people died."), claim_of("Mail", "19 people died.", speaker="Police")
    link = make_link(a=first, b=second, relation="contradicts", confidence=0.87654, reasons=REASONS)
    judge(link=link, reviewer=reviewer, relation="updates", direction="a_updates_b", note="=later")
    judge(link=link, reviewer=curator, relation="contradicts", adjudication=True)
    (row,) = rows_of(links_csv())
    assert row["link"] == link.public_id
    assert (row["relation"], row["confidence"], row["engine_version"]) == ("contradicts", "0.8765", "test")
    assert row["reasons"] == "14 is not 19.; The same day."
    assert (row["reason_kinds"], row["rules"]) == ("value; same", "value; period")
    assert (row["state"], row["outcome"], row["outcome_direction"]) == ("adjudicated", "contradicts", "")
    assert row["reviewers"] == "rita; cora"
    assert row["answers"] == "rita: updates (a_updates_b); cora: contradicts as adjudicator"
    assert row["notes"] == "rita: =later"
    assert row["judged_at"].endswith("Z")
    sides = {row[f"{side}_outlet"]: side for side in "ab"}
    side = sides["Mail"]
    assert row[f"{side}_statement"] == "19 people died."
    assert row[f"{side}_quote"] == "19 people "
    assert row[f"{side}_speaker"] == "Police"
    assert row[f"{side}_url"] == "https://mail.example/a"
    assert row[f"{side}_published"] == "2024-05-06"
    assert row[f"{side}_story"] == second.article.story.title


def test_who_says_more_is_told_with_the_answer(reviewer: User) -> None:
    judge(link=make_link(), reviewer=reviewer, relation="agrees", more_specific="b")
    (row,) = rows_of(links_csv())
    assert row["answers"] == "rita: agrees (b says more)"


def test_what_was_taken_back_is_not_exported(reviewer: User) -> None:
    link = make_link()
    judge(link=link, reviewer=reviewer, relation="agrees", note="mistake")
    take_back(link=link, reviewer=reviewer)
    (row,) = rows_of(links_csv())
    assert (row["state"], row["reviewers"], row["answers"], row["judged_at"], row["notes"]) == (
        "suggested",
        "",
        "",
        "",
        "",
    )


def test_a_link_names_the_decision_that_it_follows() -> None:
    decided = make_link()
    following = make_link(follows=decided)
    rows = {row["link"]: row["follows"] for row in rows_of(links_csv())}
    assert rows == {decided.public_id: "", following.public_id: decided.public_id}


def test_retired_links_are_left_out() -> None:
    make_link(retired_at=timezone.now())
    assert rows_of(links_csv()) == []


def test_a_blind_reviewer_exports_only_what_they_may_know(reviewer: User, viewer: User) -> None:
    blind = make_link(a=make_claim(article=make_article(story=make_story(blind=True))))
    open_link = make_link()
    assert [row["link"] for row in rows_of(links_csv(visible_to=reviewer))] == [open_link.public_id]
    assert len(rows_of(links_csv(visible_to=viewer))) == len(rows_of(links_csv())) == 2
    judge(link=blind, reviewer=reviewer, relation="agrees")
    assert len(rows_of(links_csv(visible_to=reviewer))) == 2


def test_a_claim_is_told_with_all_it_refers_to() -> None:
    claim = claim_of(
        "Post",
        "+14 people died.",
        speaker="@police",
        cue="said",
        facets={"has_quantity": True, "attributed": True},
        check_worthiness=0.66666,
    )
    Quantity.objects.create(
        claim=claim, start=0, end=2, text="14", low=14, high=14, comparator="exactly", unit="person"
    )
    Quantity.objects.create(
        claim=claim, start=3, end=5, text="3-5%", low=3, high=5.5, comparator="between", unit="percent", change="fall"
    )
    Period.objects.create(
        claim=claim, start=0, end=4, text="Monday", begins="2024-05-06", granularity="day", timex="2024-05-06"
    )
    lund = Entity.objects.create(public_id="e", name="Lund", kind="place")
    for start in (0, 4):
        Mention.objects.create(claim=claim, entity=lund, start=start, end=start + 4, text="Lund")
    (row,) = rows_of(claims_csv())
    assert row["statement"] == "'+14 people died."
    assert unguarded(row["statement"]) == claim.statement
    assert (row["speaker"], row["cue"], row["check_worthiness"]) == ("'@police", "said", "0.6667")
    assert (row["has_quantity"], row["attributed"], row["specific_time"]) == ("true", "true", "false")
    assert row["quantities"] == "14; 3-5%"
    assert row["values"] == "14 person; between 3..5.5 percent fall"
    assert (row["periods"], row["dates"], row["entities"]) == ("Monday", "2024-05-06/..", "Lund")
    assert (row["revision"], row["start"], row["end"]) == ("1", "0", "10")


def test_a_claim_is_exported_where_it_stood_last() -> None:
    kept = make_claim(article=make_article(text="Old words stand here."))
    withdrawn = make_claim(article=kept.article, withdrawn_at=timezone.now())
    newer = make_revision(article=kept.article, text="Now: old words stand here.")
    kept.anchors.create(revision=newer, start=5, end=14, quote="old words")
    withdrawn.replaced_by.add(kept)
    rows = {row["claim"]: row for row in rows_of(claims_csv())}
    assert len(rows) == 2
    assert (rows[kept.public_id]["revision"], rows[kept.public_id]["quote"]) == ("2", "old words")
    assert rows[kept.public_id]["replaces"] == withdrawn.public_id
    assert rows[kept.public_id]["withdrawn_at"] == ""
    assert rows[withdrawn.public_id]["withdrawn_at"].endswith("Z")


def test_what_an_engine_no_longer_reads_is_left_out() -> None:
    make_claim(retired_at=timezone.now())
    assert rows_of(claims_csv()) == []


def test_one_story_alone() -> None:
    story = make_story()
    ours = make_claim(article=make_article(story=story))
    across = make_link(a=ours)
    make_link()
    assert [row["claim"] for row in rows_of(claims_csv(story=story))] == [ours.public_id]
    assert [row["link"] for row in rows_of(links_csv(story=story))] == [across.public_id]


def test_claims_come_in_the_order_of_dates_and_texts() -> None:
    late = make_article(published=date(2024, 6, 1), text="One two three four five.")
    early = make_article(published=date(2024, 5, 1))
    second = make_claim(article=late, start=8)
    first = make_claim(article=late, start=0)
    earliest = make_claim(article=early)
    assert [row["claim"] for row in rows_of(claims_csv())] == [claim.public_id for claim in (earliest, first, second)]


def test_the_same_database_gives_the_same_bytes(reviewer: User) -> None:
    for _ in range(5):
        judge(link=make_link(reasons=REASONS), reviewer=reviewer, relation="agrees")
    assert b"".join(links_csv()) == b"".join(links_csv())
    assert b"".join(claims_csv()) == b"".join(claims_csv())
    links = [row["link"] for row in rows_of(links_csv())]
    assert links == sorted(links)


@pytest.mark.parametrize("export", [claims_csv, links_csv])
def test_queries_do_not_grow_with_the_rows(export: "type[object]", reviewer: User) -> None:
    counts = []
    for _ in range(2):
        for _ in range(3):
            judge(link=make_link(), reviewer=reviewer, relation="agrees")
        with CaptureQueriesContext(connection) as queries:
            assert list(export())
        counts.append(len(queries))
    assert counts[0] == counts[1]


@pytest.mark.parametrize("table", ["claims.csv", "links.csv", "facts.csv"])
def test_every_column_is_documented_in_order(table: str) -> None:
    text = Path(settings.BASE_DIR, "docs", "exports.md").read_text("utf-8")
    section = text.split(f"## {table}")[1].split("\n## ")[0]
    documented = [line.split("`")[1] for line in section.splitlines() if line.startswith("| `")]
    wanted = {"claims.csv": columns.CLAIMS, "links.csv": columns.LINKS, "facts.csv": columns.FACTS}[table]
    assert documented == [name for name in wanted if not name.startswith("b_")]


@pytest.mark.parametrize("table", [claims_table, links_table])
def test_json_lines_hold_the_same_cells_as_csv(table: Callable[[], Table], reviewer: User) -> None:
    claim = claim_of("Post", "=14 people died.", facets={"has_quantity": True}, made_by=reviewer)
    judge(link=make_link(a=claim, reasons=REASONS), reviewer=reviewer, relation="agrees", note="sure")
    objects = [json.loads(line) for line in b"".join(written(table(), Format.JSONL)).splitlines()]
    rows = rows_of(csv_lines(table()))
    assert len(objects) == len(rows) > 0
    assert [list(each) for each in objects] == [list(each) for each in rows]
    first = {name: value for name, value in objects[0].items() if isinstance(value, str)}
    assert {name: unguarded(rows[0][name]) for name in first} == first


def test_json_lines_keep_lists_numbers_and_text_as_they_are(reviewer: User) -> None:
    claim = claim_of("Post", "=14 people died.", check_worthiness=0.5)
    link = make_link(a=claim, reasons=REASONS, confidence=0.25)
    (told,) = (json.loads(line) for line in b"".join(written(links_table(), Format.JSONL)).splitlines())
    assert (told["link"], told["confidence"], told["reviewers"]) == (link.public_id, 0.25, [])
    assert told["reasons"] == ["14 is not 19.", "The same day."]
    by_id = {one["claim"]: one for one in map(json.loads, b"".join(written(claims_table(), "jsonl")).splitlines())}
    assert by_id[claim.public_id]["statement"] == "=14 people died."
    assert by_id[claim.public_id]["withdrawn_at"] is None
    assert by_id[claim.public_id]["needs_context"] is False


def test_a_list_alone(reviewer: User) -> None:
    ours, other = make_link(), make_link()
    assert [row["link"] for row in rows_of(links_csv(among=type(ours).objects.filter(pk=other.pk)))] == [
        other.public_id
    ]
    among = Claim.objects.filter(pk__in=[ours.a_id, other.b_id]).order_by("-check_worthiness")
    assert {row["claim"] for row in rows_of(claims_csv(among=among))} == {ours.a.public_id, other.b.public_id}


@pytest.mark.parametrize("export", [claims_csv, links_csv])
def test_no_row_loads_the_whole_text_of_its_article(export: Callable[[], Iterator[bytes]]) -> None:
    make_link()
    with CaptureQueriesContext(connection) as queries:
        assert len(b"".join(export()).splitlines()) > 1
    assert not [query["sql"] for query in queries if '"claims_revision"."text"' in query["sql"]]
