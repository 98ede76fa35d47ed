"""Stories, articles and their texts."""

import pytest
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from claims.models import Anchor, Article, Claim, Job, Outlet, Quantity, Revision, Story, derived_id
from tests.factories import make_article, make_claim, make_outlet, make_revision, make_story

pytestmark = pytest.mark.django_db


def test_a_story_is_summarised(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    empty, full = make_story(), make_story()
    articles = [make_article(story=full), make_article(story=full)]
    for article in articles:
        make_claim(article=article)
        make_claim(article=article)
    make_claim(article=articles[0], withdrawn_at=timezone.now())
    make_claim(article=articles[0], retired_at=timezone.now())
    with django_assert_num_queries(1):
        stories = {story.pk: story for story in Story.objects.summarised()}
    assert (stories[full.pk].article_count, stories[full.pk].claim_count) == (2, 4)
    assert (stories[empty.pk].article_count, stories[empty.pk].claim_count) == (0, 0)


def test_articles_are_listed_latest_first(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    old, new = make_article(published="2024-05-01"), make_article(published="2024-05-02")
    make_revision(article=old)
    make_claim(article=old)
    make_claim(article=old, withdrawn_at=timezone.now())
    with django_assert_num_queries(1):
        listed = list(Article.objects.listed())
        assert [(article.outlet.name, article.story.title) for article in listed]
    assert listed == [new, old]
    assert (listed[1].claim_count, listed[1].revision_count) == (1, 2)
    assert (listed[0].claim_count, listed[0].revision_count) == (0, 1)


def test_the_newest_revision_is_the_one_of_the_highest_number() -> None:
    article = make_article()
    second = make_revision(article=article)
    assert article.newest_revision() == second
    assert second.number == 2


def test_claims_stand_in_a_revision_in_its_order(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    article = make_article(text="First this, then that.")
    later = make_claim(article=article, start=12, quote="then that")
    first = make_claim(article=article, start=0, quote="First this")
    make_claim(article=article, retired_at=timezone.now())
    make_claim()
    with django_assert_num_queries(5):
        claims = list(Claim.objects.anchored_in(article.newest_revision()).detailed())
    assert [(claim.pk, claim.start, claim.end, claim.quote) for claim in claims] == [
        (first.pk, 0, 10, "First this"),
        (later.pk, 12, 21, "then that"),
    ]


def test_ids_are_short_stable_and_of_their_kind() -> None:
    assert derived_id("claim", "a", "b") == derived_id("claim", "a", "b")
    assert len(derived_id("claim", "a")) == 12
    assert len({derived_id("claim", "a", "b"), derived_id("claim", "ab"), derived_id("link", "a", "b")}) == 3
    assert derived_id("claim", "half \ud83d")


def test_the_database_refuses_what_makes_no_sense() -> None:
    article = make_article()
    revision = article.newest_revision()
    claim = make_claim(article=article)
    bad = (
        lambda: make_outlet(name=article.outlet.name.upper(), public_id="another"),
        lambda: make_story(title=""),
        lambda: make_story(reviewers_needed=4),
        lambda: make_article(outlet=article.outlet, text=revision.text),
        lambda: make_article(origin="Reuters"),
        lambda: make_article(origin_kind="rumour", origin="x"),
        lambda: make_revision(article=article, number=1),
        lambda: make_revision(article=article, number=0),
        lambda: make_revision(article=article, text=""),
        lambda: make_claim(article=article, statement=""),
        lambda: make_claim(article=article, check_worthiness=1.5),
        lambda: make_claim(article=article, modality="perhaps"),
        lambda: Anchor.objects.create(claim=claim, revision=revision, start=0, end=1, quote="x"),
        lambda: Anchor.objects.create(claim=make_claim(), revision=revision, start=4, end=4, quote=""),
        lambda: Quantity.objects.create(claim=claim, start=0, end=1, text="x", comparator="exactly"),
        lambda: Quantity.objects.create(claim=claim, start=0, end=1, text="x", low=2, high=1, comparator="exactly"),
        lambda: Job.objects.create(kind="read", revision=revision, state="running"),
        lambda: Job.objects.create(kind="read", revision=revision, state="waiting"),
    )
    for make in bad:
        with pytest.raises(IntegrityError), transaction.atomic():
            make()


def test_one_address_of_an_outlet_is_one_article() -> None:
    outlet = make_outlet()
    make_article(outlet=outlet, url="https://post.example/a")
    make_article(url="https://post.example/a")
    make_article(outlet=outlet)
    make_article(outlet=outlet)
    with pytest.raises(IntegrityError):
        make_article(outlet=outlet, url="https://post.example/a")


def test_what_has_a_history_is_not_deleted() -> None:
    article = make_claim().article
    for row in (article, article.story, article.outlet, article.newest_revision()):
        with pytest.raises(ProtectedError):
            row.delete()
    assert Outlet.objects.exists()
    assert Revision.objects.exists()


@pytest.mark.parametrize(
    ("kind", "origin", "words"),
    [
        ("", "", ""),
        ("wire", "Meridian Press", "wire credit: Meridian Press"),
        ("dateline", "Meridian Press", "dateline: Meridian Press"),
        ("shared_text", "shared text 0123456789ab", "text shared with another outlet"),
    ],
)
def test_an_origin_is_told_in_words(kind: str, origin: str, words: str) -> None:
    assert make_article(origin_kind=kind, origin=origin).origin_words == words
