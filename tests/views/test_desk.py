"""The desk: every story with its articles and counts."""

from datetime import UTC, datetime

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from claims.models import Story, User
from claims.models.choices import Relation
from claims.views.desk import Entry, news, since
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


def entry_of(client: Client, story: Story) -> Entry:
    entries: list[Entry] = client.get("/").context["entries"]
    return next(entry for entry in entries if entry.story == story)


def test_it_counts_claims_facts_and_what_waits(as_reviewer: Client) -> None:
    a, b, c, d = make_claim(), make_claim(), make_claim(), make_claim()
    make_link(a=a, b=d)
    make_judgement(link=make_link(a=a, b=b), relation=Relation.CONTRADICTS)
    make_judgement(link=make_link(a=c, b=d), relation=Relation.AGREES)
    first, last = entry_of(as_reviewer, a.article.story), entry_of(as_reviewer, d.article.story)
    assert (first.to_review, first.disputes, first.agreements, first.updates) == (1, 1, 0, 0)
    assert (last.to_review, last.disputes, last.agreements) == (1, 0, 1)
    assert getattr(first.story, "claim_count", None) == 1


def test_the_bar_is_the_share_of_suggestions_that_are_decided(as_viewer: Client) -> None:
    middle = make_claim()
    make_link(a=middle)
    make_link(a=middle, relation=Relation.RELATED)  # which nobody is asked about
    make_judgement(link=make_link(a=middle))
    found = entry_of(as_viewer, middle.article.story)
    assert (found.decided, found.asked, found.left) == (1, 2, 1)
    assert "1 of 2 suggestions decided" in as_viewer.get("/").text


def test_a_blind_reviewer_cannot_count_what_others_decided(as_reviewer: Client, reviewer: User) -> None:
    link = make_link(a=make_claim(article=make_article(story=make_story(blind=True, reviewers_needed=2))))
    story = link.a.article.story if link.a.article.story.blind else link.b.article.story
    before = entry_of(as_reviewer, story)
    make_judgement(link=link, relation=Relation.CONTRADICTS)
    assert entry_of(as_reviewer, story) == before
    make_judgement(link=link, relation=Relation.CONTRADICTS)
    after = entry_of(as_reviewer, story)
    assert (after.disputes, after.decided) == (0, 0)


def test_a_story_never_opened_says_so(as_viewer: Client) -> None:
    make_article()
    assert "You have not opened this story yet." in as_viewer.get("/").text


def test_it_tells_what_came_since_the_story_was_opened(as_reviewer: Client, reviewer: User) -> None:
    link = make_link(b=make_claim(article=make_article()))
    story = link.a.article.story
    as_reviewer.get(story.get_absolute_url())
    assert entry_of(as_reviewer, story).news == ""
    assert "Nothing new since" in as_reviewer.get("/").text
    added = make_article(story=story)
    make_claim(article=added)
    make_link(a=make_claim(article=added))
    make_judgement(link=link)
    assert entry_of(as_reviewer, story).news == "1 new article, 2 claims, 1 suggestion, 1 decision"


def test_what_the_reader_decided_is_no_news_to_them(as_reviewer: Client, reviewer: User) -> None:
    link = make_link()
    as_reviewer.get(link.a.article.story.get_absolute_url())
    make_judgement(link=link, reviewer=reviewer)
    assert entry_of(as_reviewer, link.a.article.story).news == ""


def test_what_others_saw_is_new_to_the_reader(as_reviewer: Client, as_curator: Client) -> None:
    story = make_article().story
    as_reviewer.get(story.get_absolute_url())
    assert not entry_of(as_curator, story).seen


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ({}, ""),
        ({"article": 0, "claim": 0}, ""),
        ({"article": 1, "claim": 0}, "1 new article"),
        ({"article": 3, "claim": 1041}, "3 new articles, 1,041 claims"),
        ({"article": 0, "decision": 2}, "2 new decisions"),
    ],
)
def test_news_in_words(counts: dict[str, int], words: str) -> None:
    assert news(counts) == words


@pytest.mark.parametrize(
    ("seen", "words"),
    [
        (datetime(2024, 5, 15, 9, 5, tzinfo=UTC), "09:05 today"),
        (datetime(2024, 5, 14, 23, 59, tzinfo=UTC), "yesterday"),
        (datetime(2024, 5, 9, 23, 0, tzinfo=UTC), "Thursday"),
        (datetime(2024, 5, 8, 23, 0, tzinfo=UTC), "8 May"),
        (datetime(2023, 12, 31, 23, 0, tzinfo=UTC), "31 December 2023"),
    ],
)
def test_since_when_in_words(seen: datetime, words: str) -> None:
    assert since(seen, datetime(2024, 5, 15, 12, 0, tzinfo=UTC)) == words


def test_stories_with_something_to_review_come_first(as_reviewer: Client) -> None:
    waiting = make_link().b.article.story
    make_story(title="Newer, and nothing to do")
    titles = [entry.story.title for entry in as_reviewer.get("/").context["entries"]]
    assert waiting.title in titles[:2]
    assert titles[2] == "Newer, and nothing to do"


def test_closed_stories_are_folded_away(as_viewer: Client) -> None:
    make_story(title="An open one")
    shut = make_story(title="A closed one", closed_at=timezone.now())
    page = as_viewer.get("/")
    assert [entry.story.title for entry in page.context["entries"]] == ["An open one"]
    assert "1 closed story" in page.text
    assert [entry.story for entry in as_viewer.get("/?closed=1").context["entries"]] == [shut]


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
