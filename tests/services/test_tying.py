"""Links that people make: refused where there is nothing to link, once a pair, with their maker's judgement."""

from collections.abc import Callable

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from claims.models import Claim, Judgement, Link, Member, Suggestion, User
from claims.models.choices import OutcomeState, Review
from claims.services.errors import Refused
from claims.services.reading import read_revision
from claims.services.reviewing import judge, take_back
from claims.services.tying import Linked, Said, known_link, tie
from tests.factories import make_article, make_claim, make_link, make_story, make_user
from tests.services.test_together import at_once

pytestmark = pytest.mark.django_db

AGREES = Said("agrees")


def same() -> tuple[Claim, Claim]:
    claim = make_claim()
    return claim, claim


def one_article() -> tuple[Claim, Claim]:
    claim = make_claim()
    return claim, make_claim(article=claim.article)


def withdrawn() -> tuple[Claim, Claim]:
    return make_claim(), make_claim(withdrawn_at=timezone.now())


def retired() -> tuple[Claim, Claim]:
    return make_claim(retired_at=timezone.now()), make_claim()


def rejected() -> tuple[Claim, Claim]:
    return make_claim(), make_claim(review=Review.REJECTED)


def nothing_wrong() -> tuple[Claim, Claim]:
    return make_claim(), make_claim()


@pytest.mark.parametrize(
    ("make", "said", "words"),
    [
        (same, AGREES, "itself"),
        (one_article, AGREES, "in one article"),
        (withdrawn, AGREES, "no longer makes"),
        (retired, AGREES, "took the place"),
        (rejected, AGREES, "is rejected"),
        (nothing_wrong, Said("perhaps"), "Say what one claim is"),
        (nothing_wrong, Said("unrelated"), "Say what one claim is"),
        (nothing_wrong, Said("cannot_tell"), "Say what one claim is"),
        (nothing_wrong, Said("updates"), "which claim updates"),
        (nothing_wrong, Said("agrees", direction="a_updates_b"), "Only an update"),
        (nothing_wrong, Said("related", more_specific="a"), "says more"),
        (nothing_wrong, Said("agrees", more_specific="c"), "says more"),
        (nothing_wrong, Said("agrees", note="n" * 2001), "too long"),
    ],
)
def test_it_refuses_and_stores_nothing(
    make: Callable[[], tuple[Claim, Claim]], said: Said, words: str, reviewer: User
) -> None:
    a, b = make()
    with pytest.raises(Refused, match=words) as refused:
        tie(a=a, b=b, by=reviewer, said=said)
    assert refused.value.message.endswith(".")
    assert (Link.objects.count(), Judgement.objects.count(), Suggestion.objects.count()) == (0, 0, 0)


def test_it_refuses_who_may_not_make_links(viewer: User) -> None:
    with pytest.raises(PermissionDenied):
        tie(a=make_claim(), b=make_claim(), by=viewer, said=AGREES)
    assert not Link.objects.exists()


@pytest.mark.parametrize("swapped", [False, True])
def test_what_is_said_keeps_its_meaning_whichever_claim_comes_first(reviewer: User, swapped: bool) -> None:
    first, second = sorted((make_claim(), make_claim()), key=lambda claim: claim.public_id, reverse=swapped)
    link = tie(a=first, b=second, by=reviewer, said=Said("updates", "a_updates_b", note=" a later count "))
    newer = link.a if link.direction == "a_updates_b" else link.b
    assert newer == first
    assert (link.state, link.relation, link.made_by) == (OutcomeState.AGREED, "updates", reviewer)
    judgement = link.judgements.get()
    assert (judgement.note, judgement.suggestion) == ("a later count", None)


@pytest.mark.parametrize("swapped", [False, True])
def test_who_says_more_is_kept_and_tells_the_positions_apart(reviewer: User, swapped: bool) -> None:
    first, second = sorted((make_claim(), make_claim()), key=lambda claim: claim.public_id, reverse=swapped)
    link = tie(a=first, b=second, by=reviewer, said=Said("agrees", more_specific="a"))
    assert {"a": link.a, "b": link.b}[link.more_specific] == first
    assert Member.objects.get(claim=first).consistent is False
    assert Member.objects.get(claim=second).consistent is True


def test_two_that_say_the_same_have_one_position(reviewer: User) -> None:
    a, b = make_claim(), make_claim()
    tie(a=a, b=b, by=reviewer, said=Said("agrees", more_specific="neither"))
    assert list(Member.objects.filter(claim__in=(a, b)).values_list("consistent", flat=True)) == [False, False]


def test_where_more_reviewers_are_needed_the_others_are_asked(reviewer: User, other_reviewer: User) -> None:
    a = make_claim(article=make_article(story=make_story(reviewers_needed=2)))
    link = tie(a=a, b=make_claim(), by=reviewer, said=AGREES)
    assert (link.state, link.relation) == (OutcomeState.SUGGESTED, "")
    assert list(Link.objects.to_review(other_reviewer)) == [link]
    assert list(Link.objects.to_review(reviewer)) == []
    judge(link=link, reviewer=other_reviewer, relation="agrees")
    link.refresh_from_db()
    assert (link.state, link.place) == (OutcomeState.AGREED, None)


def test_a_linked_pair_is_met_not_made_again(reviewer: User, other_reviewer: User) -> None:
    made = tie(a=make_claim(), b=make_claim(), by=reviewer, said=AGREES)
    with pytest.raises(Linked) as linked:
        tie(a=made.b, b=made.a, by=other_reviewer, said=Said("contradicts"))
    assert linked.value.link == made
    assert Judgement.objects.count() == 1


def test_a_pair_that_the_maker_may_not_know_of_takes_their_answer(reviewer: User) -> None:
    """To be told that it is linked would tell what the machine thinks."""
    hidden = make_link(a=make_claim(article=make_article(story=make_story(blind=True))), relation="related")
    assert known_link(hidden.a, hidden.b, reviewer) is None
    link = tie(a=hidden.a, b=hidden.b, by=reviewer, said=Said("contradicts"))
    assert (link, link.relation, link.made_by) == (hidden, "contradicts", None)
    assert link.judgements.get().suggestion is None


def test_a_pair_that_is_no_longer_suggested_comes_back(reviewer: User) -> None:
    gone = make_link(retired_at=timezone.now())
    link = tie(a=gone.a, b=gone.b, by=reviewer, said=AGREES)
    assert (link, link.retired_at, link.relation) == (gone, None, "agrees")


def test_what_its_maker_takes_back_is_gone_until_somebody_answers(reviewer: User, other_reviewer: User) -> None:
    link = tie(a=make_claim(), b=make_claim(), by=reviewer, said=AGREES)
    take_back(link=link, reviewer=reviewer)
    assert not Link.objects.live().exists()
    assert list(Link.objects.to_review(other_reviewer)) == []
    again = tie(a=link.a, b=link.b, by=other_reviewer, said=Said("contradicts"))
    assert (again, again.relation, again.made_by) == (link, "contradicts", reviewer)
    assert list(Link.objects.live()) == [link]


def test_the_engines_reasons_are_kept_beside_the_makers_word(reviewer: User) -> None:
    for number in ("14", "19"):
        read_revision(make_article(text=f"The storm killed {number} people in Norland on Monday.").newest_revision())
    a, b = Claim.objects.order_by("pk")
    link = tie(a=a, b=b, by=reviewer, said=Said("updates", "b_updates_a"))
    assert link.suggestion is not None
    assert link.suggestion.relation == "contradicts"
    assert link.suggestion.reasons
    assert link.judgements.get().suggestion is None
    assert link.relation == "updates"


@pytest.mark.django_db(transaction=True)
def test_two_people_who_make_one_link_at_once_meet_one_row() -> None:
    a, b = make_claim(), make_claim()
    makers = [make_user("reviewer") for _ in range(4)]

    def make(by: User, one: Claim, other: Claim) -> str:
        try:
            return tie(a=one, b=other, by=by, said=AGREES).public_id
        except Linked as linked:
            return linked.link.public_id

    ends = [(a, b), (b, a)] * 2
    met = at_once([lambda by=by, pair=pair: make(by, *pair) for by, pair in zip(makers, ends, strict=True)])
    assert set(met) == {Link.objects.get().public_id}
    assert Judgement.objects.count() == 1
