"""Who works here."""

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    """An account. What it may do is told by its group: viewer, reviewer or curator."""

    single_keys = models.BooleanField(default=True, help_text="Whether single keys decide and go on in review.")


class Visit(models.Model):
    """When somebody last saw a story, so that the desk can tell what is new to them."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="visits")
    story = models.ForeignKey("claims.Story", on_delete=models.CASCADE, related_name="visits")
    seen_at = models.DateTimeField()

    class Meta:
        ordering = ("-seen_at",)
        constraints = (models.UniqueConstraint(fields=("user", "story"), name="visit_once_a_story"),)

    def __str__(self) -> str:
        return f"{self.user} saw {self.story} at {self.seen_at:%Y-%m-%d %H:%M}"
