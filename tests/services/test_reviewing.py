"""Reviewers' answers: added, superseded, taken back; never lost, never given by who may not."""

from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from claims.models import Judgement, Link, User
from claims.models.choices import OutcomeState
from claims.services.errors import Refused
from claims.services.reviewing import judge, settle_anew, take_back
from tests.factories import make_article, make_claim, make_link, make_story, make_suggestion, make_user

pytestmark = pytest.mark.django_db


def state_of(link: Link) -> tuple[str, str, str]:
    link.refresh_from_db()
    return link.state, link.relation, link.direction


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"relation": "perhaps"}, "relation"),
        ({"relation": ""}, "relation"),
        ({"relation": "taken_back"}, "relation"),
        ({"relation": "updates"}, "direction"),
        ({"relation": "updates", "direction": "sideways"}, "direction"),
        ({"relation": "agrees", "direction": "a_updates_b"}, "direction"),
        ({"relation": "agrees", "note": "n" * 2001}, "note"),
        ({"relation": "agrees", "note": "nul \0"}, "note"),
    ],
)
def test_it_refuses_what_is_no_answer(given: dict[str, Any], field: str, reviewer: User) -> None:
    link = make_link()
    with pytest.raises(Refused) as refused:
        judge(link=link, reviewer=reviewer, **given)
    assert refused.value.field == field
    assert refused.value.message.endswith(".")
    assert not Judgement.objects.exists()
    assert state_of(link) == (OutcomeState.SUGGESTED, "", "")


def test_it_refuses_a_suggestion_of_another_link(reviewer: User) -> None:
    with pytest.raises(Refused):
        judge(link=make_link(), reviewer=reviewer, relation="agrees", suggestion=make_link().suggestion)


@pytest.mark.parametrize("role", ["viewer", ""])
def test_it_refuses_who_may_not_judge(role: str) -> None:
    user = make_user(role) if role else User.objects.create_user(username="nobody")
    link = make_link()
    with pytest.raises(PermissionDenied):
        judge(link=link, reviewer=user, relation="agrees")
    with pytest.raises(PermissionDenied):
        take_back(link=link, reviewer=user)


def test_it_refuses_an_account_that_was_closed(reviewer: User) -> None:
    reviewer.is_active = False
    reviewer.save()
    with pytest.raises(PermissionDenied):
        judge(link=make_link(), reviewer=reviewer, relation="agrees")


def test_only_curators_adjudicate(reviewer: User, curator: User) -> None:
    link = make_link()
    with pytest.raises(PermissionDenied):
        judge(link=link, reviewer=reviewer, relation="related", adjudication=True)
    judge(link=link, reviewer=reviewer, relation="agrees")
    judge(link=link, reviewer=curator, relation="related", adjudication=True)
    assert state_of(link) == (OutcomeState.ADJUDICATED, "related", "")


def test_an_answer_stands_with_its_note_and_the_suggestion_shown(reviewer: User) -> None:
    link = make_link(relation="contradicts")
    judgement = judge(
        link=link,
        reviewer=reviewer,
        relation="updates",
        direction="b_updates_a",
        note=" later toll ",
        suggestion=link.suggestion,
    )
    assert (judgement.note, judgement.suggestion) == ("later toll", link.suggestion)
    assert state_of(link) == (OutcomeState.AGREED, "updates", "b_updates_a")
    assert link.decided_at is not None


def test_a_second_answer_supersedes_and_both_are_kept(reviewer: User) -> None:
    link = make_link()
    judge(link=link, reviewer=reviewer, relation="agrees")
    judge(link=link, reviewer=reviewer, relation="unrelated")
    assert state_of(link) == (OutcomeState.AGREED, "unrelated", "")
    assert [judgement.relation for judgement in link.judgements.all()] == ["agrees", "unrelated"]


def test_taking_back_restores_what_stood_before(reviewer: User, other_reviewer: User) -> None:
    link = make_link()
    judge(link=link, reviewer=other_reviewer, relation="agrees")
    judge(link=link, reviewer=reviewer, relation="contradicts")
    assert state_of(link) == (OutcomeState.UNRESOLVED, "", "")
    take_back(link=link, reviewer=reviewer)
    assert state_of(link) == (OutcomeState.AGREED, "agrees", "")
    take_back(link=link, reviewer=other_reviewer)
    assert state_of(link) == (OutcomeState.SUGGESTED, "", "")
    assert link.decided_at is None
    assert link.judgements.count() == 4


def test_nothing_is_taken_back_twice(reviewer: User) -> None:
    link = make_link()
    with pytest.raises(Refused):
        take_back(link=link, reviewer=reviewer)
    judge(link=link, reviewer=reviewer, relation="agrees")
    take_back(link=link, reviewer=reviewer)
    with pytest.raises(Refused):
        take_back(link=link, reviewer=reviewer)


def test_a_link_across_stories_follows_the_stricter(reviewer: User, other_reviewer: User) -> None:
    strict = make_article(story=make_story(reviewers_needed=2))
    link = make_link(a=make_claim(article=strict), b=make_claim())
    judge(link=link, reviewer=reviewer, relation="agrees")
    assert state_of(link)[0] == OutcomeState.SUGGESTED
    judge(link=link, reviewer=other_reviewer, relation="agrees")
    assert state_of(link)[0] == OutcomeState.AGREED


def test_an_answer_brings_back_a_retired_pair(reviewer: User) -> None:
    link = make_link(retired_at="2024-01-01T00:00:00Z")
    judge(link=link, reviewer=reviewer, relation="agrees")
    link.refresh_from_db()
    assert link.retired_at is None


def test_a_blind_answer_was_shown_no_suggestion(reviewer: User) -> None:
    blind = make_article(story=make_story(blind=True))
    link = make_link(a=make_claim(article=blind), b=make_claim())
    first = judge(link=link, reviewer=reviewer, relation="agrees", suggestion=link.suggestion)
    second = judge(link=link, reviewer=reviewer, relation="contradicts", suggestion=link.suggestion)
    assert first.suggestion is None
    assert second.suggestion == link.suggestion


def test_a_newer_suggestion_leaves_the_answer_alone(reviewer: User) -> None:
    link = make_link()
    judge(link=link, reviewer=reviewer, relation="unrelated", suggestion=link.suggestion)
    make_suggestion(link=link, relation="contradicts")
    assert state_of(link) == (OutcomeState.AGREED, "unrelated", "")


def test_roles_come_from_groups_alone(viewer: User) -> None:
    viewer.groups.add(Group.objects.get(name="reviewer"))
    again = User.objects.get(pk=viewer.pk)
    assert judge(link=make_link(), reviewer=again, relation="agrees").pk


def test_outcomes_follow_the_rules_of_a_story_that_changed(reviewer: User, other_reviewer: User) -> None:
    story = make_story(reviewers_needed=1)
    link = make_link(a=make_claim(article=make_article(story=story)))
    judge(link=link, reviewer=reviewer, relation="agrees")
    decided_at = Link.objects.get().decided_at
    settle_anew(Link.objects.of_story(story))
    assert Link.objects.get().decided_at == decided_at
    story.reviewers_needed = 2
    story.save()
    settle_anew(Link.objects.of_story(story))
    assert state_of(link) == (OutcomeState.SUGGESTED, "", "")
    assert list(Link.objects.to_review(other_reviewer)) == [link]


def test_settling_anew_does_not_bring_back_what_was_retired() -> None:
    link = make_link(retired_at=timezone.now())
    settle_anew(Link.objects.all())
    link.refresh_from_db()
    assert link.retired_at is not None
    assert link.place is None
