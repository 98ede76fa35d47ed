"""The desk: every story with its articles and counts."""

from django.test import Client
from django.urls import reverse

from claims.models import User
from claims.models.choices import Relation
from tests.factories import make_article, make_claim, make_judgement, make_link, make_story
from tests.views.asking import BACK_BUTTON, HTMX, queries_of


def test_an_empty_desk_says_what_a_story_is(as_viewer: Client) -> None:
    page = as_viewer.get("/").text
    assert "No stories yet" in page
    assert "A curator can add one" in page


def test_a_curator_can_begin_from_the_empty_desk(as_curator: Client) -> None:
    assert reverse("story_new") in as_curator.get("/").text


def test_it_lists_stories_with_their_newest_articles(as_viewer: Client) -> None:
    story = make_story(title="Low water on the Tarn")
    make_article(story=story, title="Ferries stay tied up")
    page = as_viewer.get("/").text
    assert "Low water on the Tarn" in page
    assert "Ferries stay tied up" in page


def test_it_counts_what_waits_and_what_is_contradicted(as_reviewer: Client) -> None:
    a, b, c = make_claim(), make_claim(), make_claim()
    make_link(a=a, b=b)
    make_judgement(link=make_link(a=b, b=c), relation=Relation.CONTRADICTS)
    entries = {entry.story: entry for entry in as_reviewer.get("/").context["entries"]}
    middle = entries[b.article.story]
    assert (middle.to_review, middle.contradictions) == (1, 1)
    assert (entries[a.article.story].contradictions, entries[c.article.story].to_review) == (0, 0)


def test_a_blind_reviewer_cannot_count_contradictions(as_reviewer: Client, reviewer: User) -> None:
    blind = make_story(blind=True)
    link = make_link(a=make_claim(article=make_article(story=blind)))
    make_judgement(link=link, relation=Relation.CONTRADICTS)
    entries = {entry.story: entry for entry in as_reviewer.get("/").context["entries"]}
    assert entries[blind].contradictions == 0


def test_a_viewer_is_not_asked_to_review(as_viewer: Client) -> None:
    make_link()
    assert "to review" not in as_viewer.get("/").text


def test_htmx_gets_the_list_and_its_back_button_the_page(as_viewer: Client) -> None:
    assert as_viewer.get("/", headers=HTMX).text.lstrip().startswith('<div id="desk">')
    assert "<!doctype html>" in as_viewer.get("/", headers=BACK_BUTTON).text


def test_stories_come_in_pages(as_viewer: Client) -> None:
    for _ in range(21):
        make_story()
    assert len(as_viewer.get("/").context["entries"]) == 20
    assert len(as_viewer.get("/?page=2").context["entries"]) == 1
    assert len(as_viewer.get("/?page=nonsense").context["entries"]) == 20


def test_it_takes_no_form(as_viewer: Client) -> None:
    assert as_viewer.post("/").status_code == 405


def test_a_hostile_title_is_escaped(as_viewer: Client) -> None:
    make_story(title="<script>x</script>\u202e")
    page = as_viewer.get("/").text
    assert "<script>x" not in page
    assert "\u202e" not in page


def test_more_stories_take_no_more_queries(as_reviewer: Client) -> None:
    make_link()
    few = queries_of(as_reviewer, "/")
    for _ in range(6):
        make_link()
    assert queries_of(as_reviewer, "/") == few
