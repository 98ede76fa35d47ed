"""The page of a fact, a curator's rulings on it, and what does not add up."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from claims.models import Claim, Fact, Ruling, Snag, User
from claims.services import facts
from claims.services.reviewing import judge
from tests.conftest import signed_in
from tests.factories import make_article, make_claim, make_link, make_outlet, make_ruling, make_story, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def claims(db: None) -> list[Claim]:
    """Three outlets of one story, one after the other."""
    story = make_story(title="Fire at the mill")
    dates = ("2024-05-01", "2024-05-02", "2024-05-03")
    articles = [
        make_article(story=story, outlet=make_outlet(name=f"Paper {n}"), published=d) for n, d in enumerate(dates)
    ]
    made = [make_claim(article=article, statement=f"The mill lost {n} roofs.") for n, article in enumerate(articles)]
    facts.refresh(claim.pk for claim in made)
    return [Claim.objects.select_related("article").get(pk=claim.pk) for claim in made]


def address(claim: Claim) -> str:
    return reverse("fact", args=[claim.public_id])


def decide(a: Claim, b: Claim, relation: str, by: User | None = None) -> None:
    direction = {"direction": "a_updates_b"} if relation == "updates" else {}
    judge(link=make_link(a=a, b=b), reviewer=by or make_user(), relation=relation, **direction)


def test_no_fact_of_an_unknown_claim(as_viewer: Client) -> None:
    assert as_viewer.get("/facts/nothing/").status_code == 404


def test_a_rejected_claim_has_none_and_says_so(as_viewer: Client, claims: list[Claim]) -> None:
    Claim.objects.filter(pk=claims[0].pk).update(review="rejected")
    facts.refresh([claims[0].pk])
    assert "No fact of this claim" in as_viewer.get(address(claims[0])).text


def test_every_claim_leads_to_its_fact(as_viewer: Client, claims: list[Claim]) -> None:
    decide(claims[2], claims[1], "agrees")
    assert as_viewer.get(address(claims[2])).headers["Location"] == address(claims[1])
    page = as_viewer.get(address(claims[1])).text
    assert "corroborated" in page
    assert "2 outlets, 2 sources: Paper 1, Paper 2" in page
    assert "Rule on this fact" not in page


def test_one_speaker_is_one_source(as_viewer: Client, claims: list[Claim]) -> None:
    Claim.objects.update(speaker="the ministry")
    decide(claims[0], claims[1], "agrees")
    page = as_viewer.get(address(claims[0])).text
    assert "2 outlets, 1 source: the ministry" in page
    assert "single source" in page


def test_outlets_of_one_house_are_told(as_viewer: Client, claims: list[Claim]) -> None:
    for claim in claims[:2]:
        claim.article.outlet.owner = "North Press"
        claim.article.outlet.save()
    decide(claims[0], claims[1], "agrees")
    assert "Paper 0 and Paper 1 belong to one house: North Press" in as_viewer.get(address(claims[0])).text


def test_disputes_stand_side_by_side_with_their_reasons(as_viewer: Client, claims: list[Claim]) -> None:
    reasons = [{"rule": "value", "kind": "value", "text": "0 and 1 cannot both be.", "a": None, "b": None}]
    link = make_link(a=claims[0], b=claims[1], relation="contradicts", reasons=reasons)
    judge(link=link, reviewer=make_user(), relation="contradicts")
    page = as_viewer.get(address(claims[0])).text
    assert "disputed between outlets" in page
    assert "0 and 1 cannot both be." in page
    assert page.count('class="position"') == 2


def test_what_nobody_has_decided_stands_apart(as_reviewer: Client, claims: list[Claim]) -> None:
    link = make_link(a=claims[0], b=claims[1], relation="contradicts")
    facts.refresh([claims[0].pk, claims[1].pk])
    page = as_reviewer.get(address(claims[0])).text
    assert "unreviewed" in page
    assert "may contradict" in page
    assert link.get_absolute_url() in page


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({}, "Choose what to rule."),
        ({"kind": "perhaps"}, "Choose what to rule."),
        ({"kind": "same"}, "Name the other claim or fact."),
        ({"kind": "same", "other": "over there"}, "There is no fact of this address or id."),
        ({"kind": "title", "title": " "}, "Say what the fact is called."),
    ],
)
def test_a_bad_ruling_is_told_and_nothing_stored(
    as_curator: Client, claims: list[Claim], sent: dict[str, str], said: str
) -> None:
    answer = as_curator.post(reverse("fact_rule", args=[claims[0].public_id]), sent)
    assert (answer.status_code, said in answer.text) == (200, True)
    assert not Ruling.objects.exists()


def test_a_curator_joins_cuts_names_and_withdraws(as_curator: Client, claims: list[Claim]) -> None:
    rule = reverse("fact_rule", args=[claims[0].public_id])
    as_curator.post(rule, {"kind": "same", "other": f"http://testserver{address(claims[1])}?x=1"})
    assert Fact.objects.filter(position_count=2).count() == 1
    as_curator.post(rule, {"kind": "title", "title": "Roofs lost"})
    assert "<h1>Roofs lost</h1>" in as_curator.get(address(claims[0])).text
    as_curator.post(rule, {"kind": "apart", "a": claims[0].public_id, "b": claims[1].public_id, "note": "two mills"})
    assert Fact.objects.count() == 3
    apart = Ruling.objects.get(kind="apart")
    page = as_curator.post(reverse("ruling_withdraw", args=[apart.public_id]), follow=True).text
    assert "withdrew the ruling" in page
    assert "two mills" in page
    assert Fact.objects.count() == 2


def test_a_ruling_is_withdrawn_once(as_curator: Client) -> None:
    ruling = make_ruling()
    where = reverse("ruling_withdraw", args=[ruling.public_id])
    as_curator.post(where)
    assert "withdrawn already" in as_curator.post(where, follow=True).text


@pytest.fixture
def triangle(claims: list[Claim], reviewer: User) -> list[Claim]:
    decide(claims[0], claims[1], "agrees", by=reviewer)
    decide(claims[1], claims[2], "agrees", by=reviewer)
    decide(claims[0], claims[2], "contradicts")
    return claims


def test_what_does_not_add_up_is_listed_with_its_ways_out(
    as_reviewer: Client, triangle: list[Claim], django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    story = triangle[0].article.story
    assert Snag.objects.count() == 1
    page = as_reviewer.get(f"{reverse('snags')}?story={story.public_id}").text
    assert page.count("Take back your answer") == 2
    assert "left out" in page
    assert "Adjudicate" not in page
    assert "does not add up" in as_reviewer.get(address(triangle[0])).text
    assert "Everything adds up" in as_reviewer.get(f"{reverse('snags')}?story={make_story().public_id}").text
    with django_assert_max_num_queries(14):
        as_reviewer.get(reverse("snags"))


def test_a_curator_settles_it(as_curator: Client, triangle: list[Claim]) -> None:
    assert "Adjudicate: only related" in as_curator.get(reverse("snags")).text
    as_curator.post(reverse("snag_adjudicate", args=[Snag.objects.get().key]))
    assert not Snag.objects.exists()
    assert Fact.objects.count() == 1


def test_a_blind_reviewer_learns_nothing_before_answering(claims: list[Claim], reviewer: User) -> None:
    """Neither what others decided, nor that they did; not by other claims that hang together with these either."""
    make_story_blind(claims[0])
    as_reviewer, as_other = signed_in(reviewer), signed_in(make_user())
    link = make_link(a=claims[0], b=claims[1])
    facts.refresh([claims[0].pk, claims[1].pk])
    before = as_reviewer.get(address(claims[1])).text
    assert "Blind review" in before
    judge(link=link, reviewer=make_user(), relation="contradicts")
    judge(link=make_link(a=claims[1], b=claims[2]), reviewer=reviewer, relation="agrees")
    assert not Fact.objects.visible_to(reviewer).exists()
    for claim in claims:
        answer = as_reviewer.get(address(claim))
        assert answer.status_code == 200
        assert "disputed" not in answer.text
    judge(link=link, reviewer=reviewer, relation="unrelated")
    assert Fact.objects.visible_to(reviewer).count() == Fact.objects.count()
    assert "disputed" not in as_other.get(address(claims[0])).text
    assert Fact.objects.visible_to(make_user("viewer")).count() == Fact.objects.count()


def test_a_blind_reviewer_sees_no_snag_of_hidden_links(triangle: list[Claim], reviewer: User) -> None:
    make_story_blind(triangle[0])
    assert not Snag.objects.visible_to(reviewer).exists()
    assert "Everything adds up" in signed_in(reviewer).get(reverse("snags")).text
    assert Snag.objects.visible_to(make_user("viewer")).count() == 1


def make_story_blind(claim: Claim) -> None:
    story = claim.article.story
    story.blind = True
    story.save()


def test_the_page_takes_as_many_queries_however_many_claims(
    as_curator: Client, claims: list[Claim], django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    more = [make_claim(article=make_article(story=claims[0].article.story)) for _ in range(5)]
    for one in (*claims[1:], *more):
        decide(claims[0], one, "agrees")
    with django_assert_max_num_queries(20):
        as_curator.get(address(claims[0]))
