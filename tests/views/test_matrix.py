"""Facts x outlets on the page of a story: who says what, who differs, who is silent."""

from datetime import date

import pytest
from django.test import Client

from claims.models import Claim, Link, Outlet, Story, User
from claims.models.choices import Direction, Relation
from claims.services import facts
from claims.views.matrix import Kind, Matrix, Row
from tests.factories import make_article, make_claim, make_judgement, make_link, make_outlet, make_story
from tests.views.asking import HTMX, queries_of


@pytest.fixture
def story(db: None) -> Story:
    return make_story(title="Floods on the Ouse")


def said(story: Story, outlet: str, statement: str, day: int = 1, **more: object) -> Claim:
    """A claim by an outlet on a day of May, with the fact that it makes by itself."""
    found = Outlet.objects.filter(name=outlet).first() or make_outlet(name=outlet)
    article = make_article(story=story, outlet=found, published=date(2024, 5, day))
    claim = make_claim(article=article, statement=statement, **more)
    facts.refresh([claim.pk])
    return claim


def decide(a: Claim, b: Claim, relation: str) -> Link:
    """That `b` agrees with `a`, contradicts it, or updates it."""
    link = make_link(a=a, b=b)
    updating = Direction.B_UPDATES_A if link.b == b else Direction.A_UPDATES_B
    direction = updating if relation == Relation.UPDATES else ""
    make_judgement(link=link, relation=relation, direction=direction)
    return link


def shown(client: Client, story: Story, asked: str = "") -> Matrix:
    found = client.get(story.get_absolute_url() + asked).context["matrix"]
    assert isinstance(found, Matrix)
    return found


def kinds(row: Row) -> dict[str, list[Kind]]:
    return {cell.outlet.name: [entry.kind for entry in cell.entries] for cell in row.cells}


def titles(found: Matrix) -> list[str]:
    return [row.fact.title for row in found.rows]


def test_a_story_of_claims_that_stand_alone_shows_them_and_says_what_to_do(as_reviewer: Client, story: Story) -> None:
    make_link(a=said(story, "Herald", "Nine died."), b=said(story, "Courier", "Ten died."))
    found = shown(as_reviewer, story)
    assert sorted(titles(found)) == ["Nine died.", "Ten died."]
    page = as_reviewer.get(story.get_absolute_url()).text
    assert "Nothing is decided yet" in page
    assert "Review 1 suggestion" in page


def test_who_agrees_says_less_contradicts_or_is_silent(as_viewer: Client, story: Story) -> None:
    herald, courier = said(story, "Herald", "Nine people died."), said(story, "Courier", "Nine died.")
    post, mirror = said(story, "Post", "Some died."), said(story, "Mirror", "Ten died.")
    said(story, "Voice", "It rained.")
    decide(herald, courier, Relation.AGREES)
    vaguer = make_link(a=herald, b=post)
    make_judgement(link=vaguer, relation=Relation.AGREES, more_specific="a" if vaguer.a == herald else "b")
    decide(herald, mirror, Relation.CONTRADICTS)
    [row] = shown(as_viewer, story).rows
    assert kinds(row) == {
        "Herald": [Kind.SAYS],
        "Courier": [Kind.SAYS],
        "Post": [Kind.LESS],
        "Mirror": [Kind.CONTRADICTS],
        "Voice": [],
    }
    assert row.silent == ["Voice"]
    page = as_viewer.get(story.get_absolute_url()).text
    for words in ("says so", "says less, and fits", "contradicts", "silent", "disputed between outlets"):
        assert words in page
    assert "4 outlets, 4 sources" in page


def test_what_is_later_is_an_update_of_what_was_first(as_viewer: Client, story: Story) -> None:
    first, later = said(story, "Herald", "Nine died.", 1), said(story, "Courier", "Eleven died.", 2)
    agreeing = said(story, "Post", "Eleven dead.", 3)
    decide(first, later, Relation.UPDATES)
    decide(later, agreeing, Relation.AGREES)
    [row] = shown(as_viewer, story).rows
    assert kinds(row) == {"Herald": [Kind.ALONE], "Courier": [Kind.UPDATES], "Post": [Kind.UPDATES]}


def test_all_claims_of_an_outlet_are_told_in_its_cell(as_viewer: Client, story: Story) -> None:
    first, later = said(story, "Herald", "Nine died.", 1), said(story, "Herald", "Eleven died.", 2)
    decide(first, later, Relation.UPDATES)
    [row] = shown(as_viewer, story).rows
    assert kinds(row) == {"Herald": [Kind.ALONE, Kind.UPDATES]}
    page = as_viewer.get(story.get_absolute_url()).text
    assert first.get_absolute_url() in page
    assert later.get_absolute_url() in page


def test_one_ministry_quoted_by_two_outlets_is_one_source(as_viewer: Client, story: Story) -> None:
    a, b = (said(story, outlet, f"Nine died, {outlet}.", speaker="the ministry") for outlet in ("Herald", "Courier"))
    decide(a, b, Relation.AGREES)
    assert [row.sources for row in shown(as_viewer, story).rows] == ["2 outlets, 1 source: the ministry"]


def test_what_nobody_reviewed_is_told_apart_and_never_counts(as_viewer: Client, story: Story) -> None:
    a, b, c = (said(story, outlet, f"Nine died, {outlet}.") for outlet in ("Herald", "Courier", "Post"))
    decide(a, b, Relation.AGREES)
    link = make_link(a=b, b=c, relation=Relation.CONTRADICTS)
    [row] = shown(as_viewer, story).rows
    assert [(may.link, may.words, may.outlet) for may in row.may] == [(link, "contradict", "Post")]
    assert kinds(row)["Post"] == []
    assert row.sources.startswith("2 outlets")


def test_claims_of_other_stories_are_told_to_be_elsewhere(as_viewer: Client, story: Story) -> None:
    decide(said(story, "Herald", "Nine died."), said(make_story(), "Courier", "Nine were dead."), Relation.AGREES)
    [row] = shown(as_viewer, story).rows
    assert row.beyond == 1
    assert "1 claim more, elsewhere" in as_viewer.get(story.get_absolute_url()).text


def test_facts_of_one_claim_are_folded_away_with_their_number(as_viewer: Client, story: Story) -> None:
    decide(said(story, "Herald", "Nine died."), said(story, "Courier", "Nine dead."), Relation.AGREES)
    said(story, "Post", "It rained.")
    found = shown(as_viewer, story)
    assert (len(found.rows), found.alone, found.folded) == (1, 1, True)
    assert titles(shown(as_viewer, story, "?status=alone")) == ["It rained."]
    assert len(shown(as_viewer, story, "?status=all").rows) == 2


@pytest.fixture
def three(story: Story) -> Story:
    """One fact disputed, one agreed on and most worth checking, one updated and the earliest."""
    decide(said(story, "Herald", "D", 5), said(story, "Courier", "D2", 5), Relation.CONTRADICTS)
    decide(said(story, "Herald", "A", 4, check_worthiness=0.9), said(story, "Courier", "A2", 4), Relation.AGREES)
    decide(said(story, "Herald", "U", 1), said(story, "Courier", "U2", 2), Relation.UPDATES)
    return story


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("", ["D", "U", "A"]),
        ("?sort=nonsense&status=nonsense", ["D", "U", "A"]),
        ("?sort=worth", ["A", "D", "U"]),
        ("?sort=time", ["U", "A", "D"]),
        ("?status=updated", ["U"]),
        ("?status=disputed_outlets&sort=time", ["D"]),
        ("?status=disputed_speakers", []),
    ],
)
def test_it_is_sorted_and_filtered_by_the_address(
    as_viewer: Client, three: Story, asked: str, expected: list[str]
) -> None:
    assert [title[0] for title in titles(shown(as_viewer, three, asked))] == expected


def test_each_way_is_a_link_that_says_what_is_chosen(as_viewer: Client, three: Story) -> None:
    found = shown(as_viewer, three, "?status=updated&sort=time")
    assert [(way.words, way.count) for way in found.statuses if way.chosen] == [("updated", 1)]
    assert [way.words for way in found.sorts if way.chosen] == ["time"]
    assert {way.key: way.count for way in found.statuses}["several"] == 3


def test_facts_come_in_pages(as_viewer: Client, story: Story) -> None:
    for number in range(26):
        said(story, "Herald", f"Claim {number}.")
    assert len(shown(as_viewer, story).rows) == 25
    assert len(shown(as_viewer, story, "?facts=2").rows) == 1


def test_a_blind_reviewer_sees_no_fact_before_their_own_answer(as_reviewer: Client, reviewer: User) -> None:
    blind = make_story(blind=True)
    link = decide(said(blind, "Herald", "Nine died."), said(blind, "Courier", "Ten died."), Relation.CONTRADICTS)
    found = shown(as_reviewer, blind)
    assert (found.total, found.rows) == (0, [])
    page = as_reviewer.get(blind.get_absolute_url())
    assert page.context["disputes"] == page.context["events"] == []
    make_judgement(link=link, relation=Relation.CONTRADICTS, reviewer=reviewer)
    assert len(shown(as_reviewer, blind).rows) == 1


def test_hostile_names_values_and_speakers_are_escaped(as_viewer: Client, story: Story) -> None:
    a = said(story, "<script>o</script>", "<script>s</script>\u202e", speaker="<script>v</script>")
    decide(a, said(story, "Courier", "Else."), Relation.CONTRADICTS)
    page = as_viewer.get(story.get_absolute_url()).text
    for letter in "osv":
        assert f"<script>{letter}<" not in page
    assert "\u202e" not in page


def test_htmx_finds_the_part_it_asks_for(as_viewer: Client, three: Story) -> None:
    answer = as_viewer.get(f"{three.get_absolute_url()}?sort=time", headers=HTMX).text
    assert 'id="facts-part"' in answer
    assert 'hx-select="#facts-part"' in answer


def test_more_facts_claims_and_outlets_take_no_more_queries(as_reviewer: Client, three: Story) -> None:
    make_link(a=Claim.objects.get(statement="D"))  # which waits, on a fact that is shown
    few = queries_of(as_reviewer, three.get_absolute_url())
    for number in range(8):
        a, b = said(three, f"Outlet {number}", f"X{number}", 6), said(three, "Herald", f"Y{number}", 6)
        decide(a, b, Relation.CONTRADICTS)
        make_link(a=b)
    assert queries_of(as_reviewer, three.get_absolute_url()) == few
