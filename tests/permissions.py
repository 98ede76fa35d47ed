"""The table of docs/permissions.md, and what there is that needs a row in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.contrib import admin
from django.contrib.admindocs.views import simplify_regex
from django.core.management import get_commands
from django.test import RequestFactory
from django.urls import URLPattern, URLResolver, get_resolver

from claims.models import User

DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "permissions.md"
ROLES = ("anonymous", "viewer", "reviewer", "curator", "administrator")
# What a table of the administration has beside its actions: "view" is a record read only, "change" is its being sent.
PAGES = ("list", "view", "history", "add", "change", "delete")
FIRST_CELL = re.compile(r"^`(?P<name>[^`]+)`(?:: (?P<things>.+))?$")


@dataclass(frozen=True)
class Row:
    """`name` is an address's, a table's of the administration or a command's; `cells` are in the order of ROLES."""

    name: str
    where: str
    asked: str
    cells: tuple[str, ...]


def rows() -> Iterator[Row]:
    """A line that names several things of one table is as many rows."""
    for line in DOCUMENT.read_text("utf-8").splitlines():
        first, *rest = (cell.strip() for cell in line.strip("|").split("|"))
        found = FIRST_CELL.match(first)
        if not line.startswith("| `") or found is None:
            continue
        where, asked, *cells = rest
        things = found["things"].split(", ") if found["things"] else [""]
        for thing in things:
            yield Row(" ".join(filter(None, [found["name"], thing])), where.strip("`"), asked, tuple(cells))


def addresses() -> Iterator[tuple[str, str]]:
    """Name and path of every address but those of single tables of the administration."""
    yield from walk(get_resolver().url_patterns)


def walk(patterns: list[URLPattern | URLResolver], before: str = "/", space: str = "") -> Iterator[tuple[str, str]]:
    for pattern in patterns:
        path = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from walk(pattern.url_patterns, path, f"{pattern.namespace}:" if pattern.namespace else space)
        elif pattern.name and not of_table(pattern.name):
            yield space + pattern.name, simplify_regex(path) if "^" in path else path


def of_table(name: str) -> bool:
    return any(name.startswith(f"{model._meta.app_label}_{model._meta.model_name}_") for model in admin.site._registry)


def tables() -> Iterator[str]:
    """Each page and each action of each table of the administration, as a row names it."""
    request = RequestFactory().get("/")
    request.user = User(is_superuser=True, is_staff=True)
    for model, table in admin.site._registry.items():
        for thing in (*PAGES, *table.get_actions(request)):
            yield f"{model._meta.model_name} {thing}"


def commands() -> Iterator[str]:
    yield from (f"manage.py {name}" for name, app in get_commands().items() if app == "claims")
