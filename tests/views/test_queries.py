"""Every page with its number of queries, which neither a larger story nor more stored claims change.

A new page needs a row in PAGES: its address's name, with a query of its own where it is to be counted so too, the
number of its queries, and whose page it is. `{claim}` and the like stand for the public ids of the story at hand.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from django.contrib import admin
from django.db import connection
from django.db.models import Count, Q
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from claims.models import Claim, Fact, Link, Story
from claims.services.synthetic.storing import make_stories
from tests.views.asking import HTMX


@dataclass(frozen=True)
class Page:
    """`of`: whose page it is, or which word stands in its address. `htmx`: the fragment is counted."""

    queries: int
    of: str = ""
    htmx: bool = False


PAGES = {
    "desk": Page(17),
    "search": Page(4),
    "search?q=bridge": Page(11),
    "sign_in": Page(2),
    "health": Page(3),
    "account": Page(4),
    "outlet_new": Page(4),
    "story_new": Page(4),
    "story": Page(32, "story"),
    "story?status=all&sort=time": Page(32, "story"),
    "article_new": Page(6, "story"),
    "article_upload": Page(5, "story"),
    "article": Page(10, "article"),
    "article?claim={claim}": Page(18, "article"),
    "article_progress": Page(11, "article", htmx=True),
    "article_inside": Page(15, "article"),
    "claim_new": Page(6, "article"),
    "claim": Page(25, "claim"),
    "claim_edit": Page(14, "claim"),
    "claim_split": Page(14, "claim"),
    "claim_merge": Page(11, "claim"),
    "link_new": Page(15, "claim"),
    "link_new?words=bridge": Page(10, "claim"),
    "link_new?with={other}": Page(9, "claim"),
    "beside": Page(7, "article"),
    "beside?words=e": Page(8, "article"),
    "beside?with={second}": Page(13, "article"),
    "review": Page(16, htmx=True),
    "review?story={story}": Page(21, htmx=True),
    "review?relation=agrees&worth=0.1": Page(19, htmx=True),
    "review_link": Page(20, "link"),
    "review_ahead": Page(19, "link"),
    "claims": Page(10),
    "claims?story={story}": Page(11),
    "claims?words=bridge": Page(10),
    "links": Page(12),
    "links?story={story}": Page(14),
    "fact": Page(19, "fact"),
    "snags": Page(6),
    "snags?story={story}": Page(7),
    "exports": Page(4),
    "export_claims?story={story}": Page(13, "csv"),
    "export_links?story={story}": Page(16, "csv"),
    "export_facts?story={story}": Page(10, "csv"),
}


def routes(patterns: list[URLPattern | URLResolver]) -> Iterator[URLPattern]:
    """Every route but the admin's own."""
    for pattern in patterns:
        if isinstance(pattern, URLPattern):
            yield pattern
        elif pattern.namespace != "admin":
            yield from routes(pattern.url_patterns)


def test_every_page_has_its_row(as_curator: Client) -> None:
    """What only takes forms needs none: it answers no GET."""
    counted = {label.partition("?")[0] for label in PAGES}
    for route in routes(get_resolver().url_patterns):
        if route.name not in counted:
            address = reverse(str(route.name), kwargs=dict.fromkeys(route.pattern.converters, "x"))
            assert as_curator.get(address).status_code == 405, f"{route.name} is a page without a row in PAGES"


@pytest.fixture
def ids(db: None) -> dict[str, str]:
    """A small story, of two or three articles, that is all there is."""
    make_stories(claims=60, seed=5)
    return chosen()


@pytest.fixture
def larger(ids: dict[str, str]) -> dict[str, str]:
    """A story more than three times as large among more than five times as many claims."""
    small = Story.objects.get()
    make_stories(claims=320, seed=3)
    large = Story.objects.exclude(pk=small.pk).annotate(size=Count("articles__claims")).latest("size")
    assert large.size > 3 * Claim.objects.filter(article__story=small.pk).count()
    return chosen(large)


def chosen(story: Story | None = None) -> dict[str, str]:
    """Of the story, or the only one, what is linked most."""
    found = story or Story.objects.get()
    links = Count("links_as_a", distinct=True) + Count("links_as_b", distinct=True)
    claim = Claim.objects.standing().filter(article__story=found).annotate(links=links).order_by("-links", "pk")[0]
    link = Link.objects.live().filter(Q(a=claim) | Q(b=claim)).order_by("pk")[0]
    fact = Fact.objects.of_story(found).order_by("-disagreement", "pk")[0]
    second = found.articles.exclude(pk=claim.article_id).order_by("pk")[0]
    free = Q(links_as_a__b=claim) | Q(links_as_b__a=claim) | Q(article=claim.article_id) | Q(review="rejected")
    other = Claim.objects.standing().filter(article__story=found).exclude(free).order_by("pk")[0]
    ends = {"story": found, "article": claim.article, "claim": claim, "link": link, "fact": fact}
    ends |= {"second": second, "other": other}
    return {name: one.public_id for name, one in ends.items()} | {"csv": "csv"}


def counted(client: Client, ids: dict[str, str]) -> dict[str, int]:
    return {label: queries_of(client, label, page, ids) for label, page in PAGES.items()}


def queries_of(client: Client, label: str, page: Page, ids: dict[str, str]) -> int:
    """Of the second visit: the first fills caches."""
    name, _, query = label.format(**ids).partition("?")
    address = f"{reverse(name, args=[ids[page.of]] if page.of else [])}?{query}"
    headers = HTMX if page.htmx else None
    client.get(address, headers=headers)
    with CaptureQueriesContext(connection) as queries:
        answer = client.get(address, headers=headers)
        assert answer.status_code in (200, 302), f"{label} answers {answer.status_code}"
        if answer.streaming:
            assert b"".join(answer)
    return len(queries)


EXPECTED = {label: page.queries for label, page in PAGES.items()}


def test_each_page_takes_so_many_queries(as_curator: Client, ids: dict[str, str]) -> None:
    assert counted(as_curator, ids) == EXPECTED


def test_a_larger_story_among_more_claims_takes_no_more(as_curator: Client, larger: dict[str, str]) -> None:
    assert counted(as_curator, larger) == EXPECTED


def test_lists_of_the_admin_do_not_grow(as_administrator: Client, ids: dict[str, str]) -> None:
    few = admin_lists(as_administrator)
    make_stories(claims=320, seed=3)
    assert admin_lists(as_administrator) == few


def admin_lists(client: Client) -> dict[str, int]:
    """How many queries each list of our tables takes."""
    ours = [model._meta for model in admin.site._registry if model._meta.app_label == "claims"]
    return {meta.model_name: admin_queries(client, f"admin:claims_{meta.model_name}_changelist") for meta in ours}


def admin_queries(client: Client, name: str) -> int:
    client.get(reverse(name))
    with CaptureQueriesContext(connection) as queries:
        assert client.get(reverse(name)).status_code == 200
    return len(queries)
