"""The lists of claims and of links: what is filtered is what is shown, counted, exported and answered."""

import csv
from io import StringIO

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.html import strip_tags

from claims.models import Claim, Entity, Key, Link, Mention, Period, Quantity, User
from claims.services.reviewing import judge
from tests.factories import make_article, make_claim, make_link, make_outlet, make_story

pytestmark = pytest.mark.django_db


def listed(client: Client, address: str) -> set[str]:
    answer = client.get(address)
    assert answer.status_code == 200
    return {row.record.public_id for row in answer.context["table"].page.object_list}


def described(**overrides: object) -> Claim:
    """A claim with a figure, a time, a name and the keys of its words."""
    claim = make_claim(**overrides)
    Quantity.objects.create(
        claim=claim,
        start=0,
        end=1,
        text="40 ha",
        low=40,
        high=40,
        unit="hectare",
        comparator="exactly",
        measures="land",
    )
    Period.objects.create(
        claim=claim, start=0, end=1, text="May", begins="2024-05-01", ends="2024-06-01", granularity="month",
        timex="2024-05",
    )  # fmt: skip
    lund = Entity.objects.create(public_id=f"e{claim.pk}", name=f"Lund {claim.pk}", kind="place")
    Mention.objects.create(claim=claim, entity=lund, start=0, end=1, text="Lund")
    for word in ("ferri", "burn"):
        Key.objects.create(claim=claim, kind="word", key=word)
    return claim


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("words=ferries", True),
        ("words=Burned ferries", True),
        ("words=ferries rose", False),
        ("words=the", False),
        ("speaker=rive", True),
        ("speaker=Nobody", False),
        ("entity=lund", True),
        ("entity=Oslo", False),
        ("modality=planned", True),
        ("modality=asserted", False),
        ("worth=0.8", True),
        ("worth=0.95", False),
        ("unit=hectare", True),
        ("unit=land", True),
        ("unit=hectare&least=30&most=50", True),
        ("unit=hectare&least=41", False),
        ("most=39", False),
        ("since=2024-05-31", True),
        ("since=2024-06-01", False),
        ("until=2024-05-01", True),
        ("until=2024-04-30", False),
        ("since=2024-01-01&until=2024-12-31", True),
        ("status=unreviewed", True),
        ("status=accepted", False),
        ("status=withdrawn", False),
        ("relation=agrees", False),
    ],
)
def test_claims_are_filtered(as_viewer: Client, asked: str, found: bool) -> None:
    claim = described(statement="The ferry burned.", speaker="Mayor Rivera", modality="planned", check_worthiness=0.9)
    make_claim(check_worthiness=0.1, review="accepted", withdrawn_at=timezone.now())
    assert (claim.public_id in listed(as_viewer, f"/claims/?{asked}")) is found


def test_claims_of_a_story_or_an_outlet(as_viewer: Client) -> None:
    ours, other = make_claim(), make_claim()
    for asked in (f"story={ours.article.story.public_id}", f"outlet={ours.article.outlet.public_id}"):
        assert listed(as_viewer, f"/claims/?{asked}") == {ours.public_id}
    assert listed(as_viewer, "/claims/") == {ours.public_id, other.public_id}


def test_claims_by_their_links_as_far_as_the_reader_may_know(as_viewer: Client, as_reviewer: Client) -> None:
    link = make_link(relation="contradicts")
    blind = make_link(relation="contradicts", a=make_claim(article=make_article(story=make_story(blind=True))))
    plain, hidden = ({each.a.public_id, each.b.public_id} for each in (link, blind))
    assert listed(as_viewer, "/claims/?relation=contradicts") == plain | hidden
    assert listed(as_reviewer, "/claims/?relation=contradicts") == plain
    assert listed(as_reviewer, "/claims/?outcome=suggested") == plain
    assert listed(as_reviewer, "/claims/?relation=agrees") == set()


@pytest.mark.parametrize("asked", ["worth=much", "story=nothing", "since=May", "modality=loud", "worth=2"])
@pytest.mark.parametrize("name", ["claims", "links"])
def test_what_is_no_filter_is_told_and_nothing_shown(as_viewer: Client, name: str, asked: str) -> None:
    make_link()
    answer = as_viewer.get(f"/{name}/?{asked}")
    assert not answer.context["table"].page.object_list
    assert 'class="errors"' in answer.text
    assert as_viewer.get(f"/exports/{name}.csv?{asked}").status_code == (404 if "story" in asked else 400)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("published", ["a", "b", "c"]),
        ("-published", ["c", "b", "a"]),
        ("worth", ["b", "c", "a"]),
        ("outlet", ["c", "a", "b"]),
    ],
)
def test_claims_are_sorted_by_the_address(as_viewer: Client, order: str, expected: list[str]) -> None:
    for name, day, worth, outlet in (("a", 1, 0.9, "M"), ("b", 2, 0.1, "Z"), ("c", 3, 0.5, "A")):
        article = make_article(outlet=make_outlet(name=outlet), published=f"2024-05-0{day}")
        make_claim(article=article, statement=name, check_worthiness=worth)
    page = as_viewer.get(f"/claims/?sort={order}").context["table"].page
    assert [row.record.statement for row in page.object_list] == expected


def test_what_is_filtered_is_what_is_exported(as_viewer: Client) -> None:
    make_claim(modality="planned"), make_claim()
    for name, asked in (("claims", "modality=planned"), ("links", "relation=contradicts")):
        make_link(relation="contradicts"), make_link()
        answer = as_viewer.get(f"/exports/{name}.csv?{asked}")
        rows = csv.DictReader(StringIO(b"".join(answer.streaming_content).decode()))
        shown = listed(as_viewer, f"/{name}/?{asked}")
        assert {row[name.removesuffix("s")] for row in rows} == shown != set()
        assert f"/exports/{name}.csv?{asked}" in as_viewer.get(f"/{name}/?{asked}").text


def test_a_page_has_fifty_rows_and_says_how_many_there_are(as_viewer: Client) -> None:
    article = make_article()
    for _ in range(51):
        make_claim(article=article)
    first, second = (as_viewer.get(f"/claims/?page={page}") for page in (1, 2))
    assert len(first.context["table"].page.object_list) == 50
    assert len(second.context["table"].page.object_list) == 1
    assert first.context["counted"] == 51
    assert "51 claims" in " ".join(strip_tags(first.text).split())


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("relation=contradicts", True),
        ("relation=agrees", False),
        ("outcome=suggested", True),
        ("outcome=agreed", False),
        ("sure=0.7", True),
        ("sure=0.9", False),
        ("made=machine", True),
        ("made=hand", False),
        ("made=flagged", False),
        ("speaker=rivera", True),
        ("speaker=rivera&modality=planned", False),
    ],
)
def test_links_are_filtered_by_their_own_and_by_one_of_their_claims(as_viewer: Client, asked: str, found: bool) -> None:
    one, other = make_claim(speaker="Rivera"), make_claim(modality="planned")
    link = make_link(a=one, b=other, relation="contradicts", confidence=0.8)
    make_link()
    assert (link.public_id in listed(as_viewer, f"/links/?{asked}")) is found


def test_the_outcome_goes_before_the_suggestion(as_viewer: Client, reviewer: User) -> None:
    link = make_link(relation="contradicts")
    judge(link=link, reviewer=reviewer, relation="agrees")
    assert listed(as_viewer, "/links/?relation=agrees") == {link.public_id}
    assert listed(as_viewer, "/links/?relation=contradicts") == set()


def test_a_blind_reviewer_lists_no_link_before_their_own_answer(as_reviewer: Client, reviewer: User) -> None:
    link = make_link(a=make_claim(article=make_article(story=make_story(blind=True))))
    assert listed(as_reviewer, "/links/") == set()
    judge(link=link, reviewer=reviewer, relation="agrees")
    assert listed(as_reviewer, "/links/") == {link.public_id}


def test_claims_are_rejected_together_and_that_is_undone(as_reviewer: Client) -> None:
    claims = [make_claim() for _ in range(3)]
    asked = {"chosen": [claim.public_id for claim in claims[:2]], "review": "rejected", "reason": "an advert"}
    page = as_reviewer.post("/claims/bulk/", {**asked, "next": "/claims/?status=unreviewed"}, follow=True)
    assert page.redirect_chain == [("/claims/?status=unreviewed", 302)]
    assert "2 claims changed." in page.text
    assert [(each.review, each.review_reason) for each in Claim.objects.order_by("pk")] == [
        ("rejected", "an advert"),
        ("rejected", "an advert"),
        ("unreviewed", ""),
    ]
    page = as_reviewer.post("/claims/undo/", follow=True)
    assert "2 claims changed back." in page.text
    assert set(Claim.objects.values_list("review", flat=True)) == {"unreviewed"}
    assert "nothing to undo" in as_reviewer.post("/claims/undo/", follow=True).text


def test_undo_leaves_what_somebody_changed_since(as_reviewer: Client, as_curator: Client) -> None:
    claim = make_claim()
    as_reviewer.post("/claims/bulk/", {"chosen": claim.public_id, "review": "accepted"})
    as_curator.post("/claims/bulk/", {"chosen": claim.public_id, "review": "rejected", "reason": "no"})
    page = as_reviewer.post("/claims/undo/", follow=True)
    assert "it stays as it is" in page.text
    assert Claim.objects.get(pk=claim.pk).review == "rejected"


@pytest.mark.parametrize(
    ("address", "asked", "told"),
    [
        ("claims", {"review": "accepted"}, "Choose at least one claim."),
        ("claims", {"chosen": "CLAIM", "review": "rejected"}, "Say why"),
        ("claims", {"chosen": "CLAIM", "review": "loved"}, "Choose whether"),
        ("links", {"answer": "related"}, "Choose at least one link."),
        ("links", {"chosen": "LINK", "answer": "updates"}, "Say which claim updates the other."),
        ("links", {"chosen": "LINK", "answer": "wrong"}, "Choose one of the answers."),
    ],
)
def test_bad_answers_are_told_and_change_nothing(
    as_reviewer: Client, address: str, asked: dict[str, str], told: str
) -> None:
    link = make_link()
    ids = {"CLAIM": link.a.public_id, "LINK": link.public_id}
    page = as_reviewer.post(
        f"/{address}/bulk/", {name: ids.get(value, value) for name, value in asked.items()}, follow=True
    )
    assert told in page.text
    assert Claim.objects.get(pk=link.a_id).review == "unreviewed"
    assert not link.judgements.exists()


def test_links_are_answered_together_and_that_is_undone(as_reviewer: Client, reviewer: User) -> None:
    update, plain = make_link(relation="updates"), make_link(relation="agrees")
    judge(link=plain, reviewer=reviewer, relation="related", note="at first")
    chosen = {"chosen": [update.public_id, plain.public_id], "answer": "as_suggested"}
    assert "2 links changed." in as_reviewer.post("/links/bulk/", chosen, follow=True).text
    stands = Link.objects.in_bulk([update.pk, plain.pk])
    assert (stands[update.pk].relation, stands[update.pk].direction) == ("updates", "a_updates_b")
    assert stands[plain.pk].relation == "agrees"
    assert "2 links changed back." in as_reviewer.post("/links/undo/", follow=True).text
    stands = Link.objects.in_bulk([update.pk, plain.pk])
    assert stands[update.pk].state == "suggested"
    assert stands[plain.pk].relation == "related"
    assert list(plain.judgements.order_by("pk").values_list("note", flat=True)) == ["at first", "", "at first"]


def test_a_link_that_one_may_not_know_of_cannot_be_chosen(as_reviewer: Client) -> None:
    blind = make_link(a=make_claim(article=make_article(story=make_story(blind=True))))
    page = as_reviewer.post("/links/bulk/", {"chosen": blind.public_id, "answer": "as_suggested"}, follow=True)
    assert "Choose at least one link." in page.text
    assert not blind.judgements.exists()


def test_on_from_a_list_leads_nowhere_else(as_reviewer: Client) -> None:
    answer = as_reviewer.post("/claims/bulk/", {"next": "https://elsewhere.example/claims/"})
    assert answer["Location"] == "/claims/"


@pytest.mark.parametrize("name", ["claims", "links"])
def test_the_number_of_queries_is_fixed(as_reviewer: Client, name: str, django_assert_max_num_queries: object) -> None:
    counts = []
    for _ in range(2):
        for _ in range(4):
            make_link(a=described())
        with django_assert_max_num_queries(20) as seen:
            as_reviewer.get(f"/{name}/?sort=-outcome" if name == "links" else "/claims/?sort=outlet")
        counts.append(len(seen))
    assert counts[0] == counts[1]
