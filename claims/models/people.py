"""Who works here."""

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """An account. What it may do is told by its group: viewer, reviewer or curator."""
