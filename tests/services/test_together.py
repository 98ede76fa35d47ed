"""Several at once: nothing is lost, nothing is there twice. Threads with connections of their own, on a real file."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from itertools import pairwise
from threading import Barrier
from typing import TypeVar

import pytest
from django.db import connection

from claims.models import Article, Fact, Job, Judgement, Link, Revision
from claims.models.choices import JobKind, OutcomeState
from claims.services import facts, jobs
from claims.services.intake import add_article
from claims.services.linking import link_revision
from claims.services.reading import read_revision
from claims.services.reviewing import judge
from tests.factories import make_article, make_claim, make_link, make_outlet, make_story, make_user

pytestmark = pytest.mark.django_db(transaction=True)

T = TypeVar("T")

TEXT = "The storm killed 14 people in Norland on Monday, police said."
OTHER = "The storm killed 19 people in Norland on Monday, according to police."


def at_once(work: Sequence[Callable[[], T]]) -> list[T]:
    """Start all together; what one of them raises is raised here."""
    start = Barrier(len(work))

    def one(do: Callable[[], T]) -> T:
        try:
            start.wait(10)
            return do()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(work)) as pool:
        return [future.result() for future in [pool.submit(one, do) for do in work]]


def test_two_reviewers_on_one_item_lose_nothing() -> None:
    link = make_link()
    reviewers = [make_user("reviewer") for _ in range(4)]
    answers = ["agrees", "agrees", "contradicts", "agrees"]
    at_once(
        [
            lambda reviewer=reviewer, answer=answer: judge(link=link, reviewer=reviewer, relation=answer)
            for reviewer, answer in zip(reviewers, answers, strict=True)
        ]
    )
    assert Judgement.objects.standing().count() == 4
    link.refresh_from_db()
    assert link.state == OutcomeState.UNRESOLVED


def test_two_reviewers_who_agree_decide() -> None:
    link = make_link()
    reviewers = [make_user("reviewer") for _ in range(3)]
    at_once(
        [lambda reviewer=reviewer: judge(link=link, reviewer=reviewer, relation="agrees") for reviewer in reviewers]
    )
    link.refresh_from_db()
    assert (link.state, link.relation) == (OutcomeState.AGREED, "agrees")


def test_one_text_taken_in_by_several_is_one_article() -> None:
    story, outlet = make_story(), make_outlet()

    def take() -> str:
        return add_article(story=story, outlet=outlet, text=TEXT, published=date(2024, 5, 6)).result

    assert sorted(at_once([take] * 4)) == ["added", "known", "known", "known"]
    assert (Article.objects.count(), Revision.objects.count(), Job.objects.count()) == (1, 1, 1)


def test_changed_texts_taken_in_at_once_are_revisions_in_a_row() -> None:
    story, outlet = make_story(), make_outlet()

    def take(text: str) -> str:
        return add_article(
            story=story, outlet=outlet, text=text, published=date(2024, 5, 6), url="https://post.example/storm"
        ).result

    results = at_once([lambda number=number: take(f"{TEXT} Edition {number}.") for number in range(4)])
    assert sorted(results) == ["added", "revised", "revised", "revised"]
    assert sorted(Revision.objects.values_list("number", flat=True)) == [1, 2, 3, 4]


def test_one_job_is_done_by_one_of_many_workers() -> None:
    job = jobs.enqueue(JobKind.READ, make_article(text=TEXT).newest_revision())
    leases = at_once([lambda: jobs.claim(job.pk)] * 4)
    assert sum(lease is not None for lease in leases) == 1
    job.refresh_from_db()
    assert job.attempts == 1


def test_two_articles_read_and_linked_at_once_find_each_other() -> None:
    revisions = [make_article(text=text).newest_revision() for text in (TEXT, OTHER)]
    at_once([lambda revision=revision: read_revision(revision) for revision in revisions])
    at_once([lambda revision=revision: link_revision(revision) for revision in revisions])
    links = Link.objects.filter(suggestion__relation="contradicts")
    assert links.count() == 1
    assert links.get().suggestions.count() == 1


def test_one_revision_read_twice_at_once_is_read_once() -> None:
    revision = make_article(text=TEXT).newest_revision()
    at_once([lambda: read_revision(Revision.objects.get(pk=revision.pk))] * 3)
    ids = list(revision.article.claims.values_list("public_id", flat=True))
    assert ids
    assert len(ids) == len(set(ids))
    assert revision.anchors.count() == len(ids)


def test_decisions_that_tie_one_fact_together_lose_nothing() -> None:
    """Each reviewer decides one link of a chain: whoever comes last finds what the others decided."""
    claims = [make_claim() for _ in range(5)]
    links = [make_link(a=a, b=b) for a, b in pairwise(claims)]
    reviewers = [make_user("reviewer") for _ in links]
    at_once(
        [
            lambda link=link, reviewer=reviewer: judge(link=link, reviewer=reviewer, relation="agrees")
            for link, reviewer in zip(links, reviewers, strict=True)
        ]
    )
    assert Fact.objects.get().claim_count == 5
    assert facts.rebuild(write=False).changed == 0
