"""Accounts for a demonstration: one per role, made only where nothing is yet."""

import secrets
from dataclasses import dataclass
from pathlib import Path

from django.contrib.auth.models import Group
from django.db import connection, transaction

from claims.models import Story, User

CURATOR = "curator"
ROLES = ("viewer", "reviewer", CURATOR)
ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Account:
    name: str
    password: str


def is_new_and_embedded() -> bool:
    """Whether the database is SQLite, and nobody and nothing is in it."""
    return connection.vendor == "sqlite" and not User.objects.exists() and not Story.objects.exists()


@transaction.atomic
def make_demonstration_accounts() -> tuple[Account, ...]:
    """One account per role and an administrator, with passwords that only the caller learns."""
    accounts = tuple(Account(name=name, password=secrets.token_urlsafe(9)) for name in (*ROLES, ADMINISTRATOR))
    for account in accounts:
        if account.name == ADMINISTRATOR:
            User.objects.create_superuser(username=account.name, password=account.password)
            continue
        # Curators look after entities, outlets and stories in the admin, which only staff may enter.
        is_staff = account.name == CURATOR
        user = User.objects.create_user(username=account.name, password=account.password, is_staff=is_staff)
        user.groups.add(Group.objects.get(name=account.name))
    return accounts


def keep_accounts(accounts: tuple[Account, ...], *, path: Path) -> None:
    """Write the first passwords to a file that only its owner may read."""
    path.touch(mode=0o600)
    path.write_text("".join(f"{account.name}\t{account.password}\n" for account in accounts), "utf-8")


def choose_keys(user: User, *, single_keys: bool) -> None:
    """Whether single keys decide for the user in review."""
    user.single_keys = single_keys
    user.save(update_fields=["single_keys"])
