"""Articles that go to another story."""

from collections.abc import Collection

from django.core.exceptions import PermissionDenied
from django.db import transaction

from claims.models import Article, Link, Story, User
from claims.services import facts, histories
from claims.services.closing import check_open
from claims.services.errors import Refused
from claims.services.reviewing import settle_anew

CHANGE = "claims.change_article"
MOST = 200  # articles that are moved at once


@transaction.atomic
def move(*, articles: Collection[Article], story: Story, by: User) -> int:
    """Put the articles into the story, whose rules then hold for their links; gives how many were elsewhere.

    Raises Refused, and PermissionDenied.
    """
    if not by.has_perm(CHANGE):
        raise PermissionDenied(f"{by} may not move articles.")
    check_open(Story.objects.get(pk=story.pk))
    if len(articles) > MOST:
        raise Refused(f"Move at most {MOST} articles at once: {len(articles)} are chosen.")
    rows = [article.pk for article in articles]
    moved = list(Article.objects.select_for_update().filter(pk__in=rows).exclude(story=story).order_by("pk"))
    for article in moved:
        histories.begin(article)
        article.story = story
        histories.keep(article, by=by, reason="moved to another story")
    settle(moved)
    return len(moved)


def settle(articles: Collection[Article]) -> None:
    """After the articles have come into another story: outcomes by its rules, and the facts that follow from them."""
    for article in articles:
        settle_anew(Link.objects.of_article(article))
    facts.refresh_articles(article.pk for article in articles)
