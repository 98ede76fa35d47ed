"""Stories that take no more articles."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from claims.models import Story, User
from claims.services import histories
from claims.services.errors import Refused

CHANGE = "claims.change_story"


@transaction.atomic
def close(*, stories: "QuerySet[Story]", by: User, closed: bool = True) -> int:
    """Let the stories take no more articles, or let them again; gives how many that changed."""
    if not by.has_perm(CHANGE):
        raise PermissionDenied(f"{by} may not close or open stories.")
    rows = stories.order_by().values("pk")
    changed = list(Story.objects.select_for_update().filter(pk__in=rows, closed_at__isnull=closed).order_by("pk"))
    for story in changed:
        histories.begin(story)
        story.closed_at = timezone.now() if closed else None
        histories.keep(story, by=by, reason="closed" if closed else "opened again")
    return len(changed)


def check_open(story: Story) -> None:
    """Raises Refused."""
    if story.closed_at:
        raise Refused(f"The story “{story}” is closed and takes no more articles. A curator can open it again.")
