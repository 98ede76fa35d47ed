"""Who saw a story when, so that the desk can tell what is new to them."""

from django.utils import timezone

from claims.models import Story, User, Visit


def visit(*, user: User, story: Story) -> None:
    """The user sees the story now. One statement, so that two windows opened at once do not collide."""
    Visit.objects.bulk_create(
        [Visit(user=user, story=story, seen_at=timezone.now())],
        update_conflicts=True,
        unique_fields=["user", "story"],
        update_fields=["seen_at"],
    )
