"""Deciding on a pair."""

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from claims.models import Judgement, Link, User
from claims.models.choices import Direction, OutcomeState, Relation
from tests.factories import make_article, make_claim, make_judgement, make_link, make_story, make_suggestion
from tests.views.asking import BACK_BUTTON, HTMX


@pytest.fixture
def link(db: None) -> Link:
    return make_link(relation=Relation.CONTRADICTS)


def address(link: Link) -> str:
    return f"/review/{link.public_id}/judge/"


@pytest.mark.parametrize(
    ("answer", "relation", "direction"),
    [
        ("agrees", "agrees", ""),
        ("contradicts", "contradicts", ""),
        ("a_updates_b", "updates", "a_updates_b"),
        ("b_updates_a", "updates", "b_updates_a"),
        ("related", "related", ""),
        ("unrelated", "unrelated", ""),
        ("cannot_tell", "cannot_tell", ""),
    ],
)
def test_each_button_is_its_answer(as_reviewer: Client, link: Link, answer: str, relation: str, direction: str) -> None:
    as_reviewer.post(address(link), {"answer": answer})
    given = Judgement.objects.get()
    assert (given.relation, given.direction, given.reviewer.username) == (relation, direction, "rita")


def test_a_plain_form_goes_on_to_the_queue_and_keeps_to_its_story(as_reviewer: Client, link: Link) -> None:
    story = link.a.article.story
    following = make_link(a=make_claim(article=make_article(story=story)))
    answer = as_reviewer.post(f"{address(link)}?story={story.public_id}", {"answer": "agrees"})
    assert answer.headers["Location"] == f"{following.get_absolute_url()}?story={story.public_id}"


def test_htmx_gets_the_next_item_with_its_address_and_the_focus_on_its_heading(as_reviewer: Client, link: Link) -> None:
    following = make_link()
    answer = as_reviewer.post(address(link), {"answer": "agrees"}, headers=HTMX)
    assert answer.status_code == 200
    assert answer.headers["HX-Push-Url"] == following.get_absolute_url()
    assert answer.context["link"] == following
    assert 'id="item" tabindex="-1" autofocus' in answer.text


def test_after_the_last_one_htmx_gets_the_word_that_all_is_done(as_reviewer: Client, link: Link) -> None:
    answer = as_reviewer.post(address(link), {"answer": "agrees"}, headers=HTMX)
    assert "Nothing waits for your answer" in answer.text
    assert answer.headers["HX-Push-Url"] == "/review/"


def test_note_and_the_suggestion_shown_are_kept(as_reviewer: Client, link: Link) -> None:
    shown = link.suggestion
    assert shown
    as_reviewer.post(address(link), {"answer": "agrees", "note": " Same gauge ", "suggestion": shown.pk})
    given = Judgement.objects.get()
    assert (given.note, given.suggestion) == ("Same gauge", shown)


def test_a_stale_form_keeps_the_suggestion_that_was_shown(as_reviewer: Client, link: Link) -> None:
    shown = link.suggestion
    assert shown
    make_suggestion(link=link, relation=Relation.AGREES)
    as_reviewer.post(address(link), {"answer": "agrees", "suggestion": shown.pk})
    assert Judgement.objects.get().suggestion == shown


def test_a_suggestion_of_another_pair_is_refused(as_reviewer: Client, link: Link) -> None:
    foreign = make_link().suggestion
    assert foreign
    answer = as_reviewer.post(address(link), {"answer": "agrees", "suggestion": foreign.pk}, headers=HTMX)
    assert answer.status_code == 200
    assert answer.context["link"] == link
    assert "out of date" in answer.text
    assert not Judgement.objects.exists()


def test_two_reviewers_at_once_both_count_and_the_second_learns_of_the_first(
    as_reviewer: Client, other_reviewer: User, link: Link
) -> None:
    opened = timezone.now().isoformat()
    make_judgement(link=link, reviewer=other_reviewer, relation=Relation.CONTRADICTS)
    answer = as_reviewer.post(address(link), {"answer": "agrees", "shown_at": opened}, headers=HTMX)
    assert "Meanwhile rolf answered “contradicts”" in answer.text
    link.refresh_from_db()
    assert Judgement.objects.standing().count() == 2
    assert link.state == OutcomeState.UNRESOLVED


def test_what_was_answered_before_the_page_was_opened_is_no_news(
    as_reviewer: Client, other_reviewer: User, link: Link
) -> None:
    make_judgement(link=link, reviewer=other_reviewer, relation=Relation.CONTRADICTS)
    opened = timezone.now().isoformat()
    answer = as_reviewer.post(address(link), {"answer": "agrees", "shown_at": opened}, headers=HTMX)
    assert "Meanwhile" not in answer.text


@pytest.mark.parametrize(
    "fields", [{}, {"answer": ""}, {"answer": "updates"}, {"answer": "taken_back"}, {"answer": "perhaps"}]
)
def test_no_answer_is_no_judgement(as_reviewer: Client, link: Link, fields: dict[str, Any]) -> None:
    answer = as_reviewer.post(address(link), fields, headers=HTMX)
    assert answer.status_code == 200
    assert "Choose one of the answers." in answer.text
    assert not Judgement.objects.exists()


@pytest.mark.parametrize("note", ["x" * 2001, "a\x00b"])
def test_a_note_that_cannot_be_kept_comes_back_with_a_reason(as_reviewer: Client, link: Link, note: str) -> None:
    answer = as_reviewer.post(address(link), {"answer": "agrees", "note": note})
    assert answer.status_code == 200
    assert answer.context["form"].errors["note"]
    assert "<!doctype html>" in answer.text
    assert not Judgement.objects.exists()


def test_a_forged_moment_of_showing_is_ignored(as_reviewer: Client, link: Link) -> None:
    for moment in ("now", "2024-13-45T00:00:00Z", "2024-01-01T00:00:00", "9" * 40):
        assert as_reviewer.post(address(link), {"answer": "agrees", "shown_at": moment}).status_code == 302


def test_a_curator_settles_what_reviewers_could_not(as_curator: Client, link: Link) -> None:
    make_judgement(link=link, relation=Relation.AGREES)
    make_judgement(link=link, relation=Relation.UPDATES, direction=Direction.A_UPDATES_B)
    as_curator.post(address(link), {"answer": "related", "adjudication": "on"})
    link.refresh_from_db()
    assert (link.state, link.relation) == (OutcomeState.ADJUDICATED, Relation.RELATED)


def test_a_reviewer_may_not_settle(as_reviewer: Client, link: Link) -> None:
    assert as_reviewer.post(address(link), {"answer": "related", "adjudication": "on"}).status_code == 403
    assert not Judgement.objects.exists()


def test_a_blind_reviewer_was_shown_no_suggestion(as_reviewer: Client) -> None:
    link = make_link(a=make_claim(article=make_article(story=make_story(blind=True))))
    assert link.suggestion
    as_reviewer.post(address(link), {"answer": "agrees", "suggestion": link.suggestion.pk})
    assert Judgement.objects.get().suggestion is None


def test_a_refused_blind_answer_shows_nothing(as_reviewer: Client) -> None:
    link = make_link(a=make_claim(article=make_article(story=make_story(blind=True))), confidence=0.87)
    answer = as_reviewer.post(address(link), {"answer": "perhaps"}, headers=HTMX)
    assert "87 %" not in answer.text


def test_the_back_button_never_posts(as_reviewer: Client, link: Link) -> None:
    assert as_reviewer.get(address(link), headers=BACK_BUTTON).status_code == 405


def test_an_unknown_pair_is_not_there(as_reviewer: Client) -> None:
    assert as_reviewer.post("/review/nothing/judge/", {"answer": "agrees"}).status_code == 404


def test_a_viewer_may_not(as_viewer: Client, link: Link) -> None:
    assert as_viewer.post(address(link), {"answer": "agrees"}).status_code == 403
    assert not Judgement.objects.exists()
