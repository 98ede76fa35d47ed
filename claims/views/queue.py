"""The queue of one reviewer, as far as the address narrows it: which pair is next, and how many wait."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from django.shortcuts import get_object_or_404
from django.utils.http import urlencode

from claims.lists.links import LinkFilter
from claims.lists.parts import SideFilter
from claims.models import Link, Story, User
from claims.models.links import LinkQuerySet
from claims.views.http import HtmxRequest
from claims.views.lists import filter_fields

SKIPPED = "skipped"  # of the session: what this person has put off
SKIPPED_KEPT = 500
MOST_COUNTED = 999  # of what remains; a longer queue is only said to be longer
# What is asked of the links themselves would tell what blind review hides; what is asked of claims tells nothing.
OF_LINKS = tuple(LinkFilter.base_filters)
NAMES = (*OF_LINKS, *SideFilter.base_filters)


@dataclass(frozen=True, slots=True)
class Queue:
    """`asked`: what the address filters by, of which `story` is one."""

    links: LinkQuerySet
    asked: Mapping[str, str]
    story: Story | None
    skipped: list[str]

    @property
    def query(self) -> str:
        """What keeps to the same queue, to be put behind an address."""
        return f"?{urlencode(self.asked)}" if self.asked else ""

    @property
    def narrowed(self) -> int:
        """How many filters are set beside the story."""
        return len(self.asked) - (self.story is not None)

    def waiting(self) -> int:
        """How many there are, counted up to one more than is told."""
        return self.links.order_by()[: MOST_COUNTED + 1].count()

    def without(self, link: Link) -> "Queue":
        """The queue once this one is answered."""
        return Queue(self.links.exclude(pk=link.pk), self.asked, self.story, self.skipped)

    def first(self) -> Link | None:
        """The first that was not skipped; after those, the one skipped first."""
        links = self.links.with_sides()
        fresh = links.exclude(public_id__in=self.skipped).first()
        if fresh or not self.skipped:
            return fresh
        put_off = links.filter(public_id__in=self.skipped)
        return min(put_off, key=lambda link: self.skipped.index(link.public_id), default=None)


def queue_of(request: HtmxRequest) -> Queue:
    asked = {name: value for name in NAMES if (value := request.GET.get(name))}
    story = get_object_or_404(Story, public_id=asked["story"]) if "story" in asked else None
    links = _asked(request.user, asked)
    if asked:
        found = LinkFilter(asked, links, user=request.user)
        links = cast(LinkQuerySet, found.qs) if found.is_valid() else links.none()
    return Queue(links, asked, story, request.session.get(SKIPPED, []))


def put_off(request: HtmxRequest, link: Link) -> None:
    """To the end of this person's queue, until they sign out."""
    others = [one for one in request.session.get(SKIPPED, []) if one != link.public_id]
    request.session[SKIPPED] = [*others, link.public_id][-SKIPPED_KEPT:]


def filter_form(request: HtmxRequest, queue: Queue) -> dict[str, Any]:
    """The fields of the form that narrows the queue."""
    found = LinkFilter(queue.asked, Link.objects.none(), user=request.user)
    valid = found.is_valid()
    return {**filter_fields(found), "filter_errors": not valid}


def _asked(user: User, asked: Mapping[str, str]) -> LinkQuerySet:
    links = Link.objects.to_review(user)
    return links.visible_to(user) if any(name in asked for name in OF_LINKS) else links
