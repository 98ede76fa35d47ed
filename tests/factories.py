"""Records for tests: plain functions, every field with a default that can be overridden."""

import hashlib
from datetime import date
from importlib import import_module
from itertools import count
from typing import Any

from django.apps import apps
from django.contrib.auth.models import Group

from claims.models import (
    Anchor,
    Article,
    Claim,
    Judgement,
    Link,
    Outlet,
    Revision,
    Ruling,
    Story,
    Suggestion,
    User,
    derived_id,
)
from claims.models.choices import Direction, Relation
from claims.services import reviewing, rulings
from claims.services.queueing import KEPT, keep

numbers = count(1)

FRAME = {"predicate": "be", "start": 0, "end": 1, "arguments": []}


def make_user(role: str = "reviewer", **overrides: Any) -> User:
    """A user of the group, or "administrator" for a superuser."""
    name = overrides.pop("username", f"{role}-{next(numbers)}")
    if role == "administrator":
        return User.objects.create_superuser(username=name, password="Reef-and-Heron-9", **overrides)
    user = User.objects.create_user(username=name, password="Reef-and-Heron-9", **overrides)
    user.groups.add(group(role))
    return user


def group(role: str) -> Group:
    """The group; made again where a test that commits has emptied the tables."""
    if not Group.objects.filter(name=role).exists():
        import_module("claims.migrations.0002_groups").make_groups(apps, None)
        for migration in ("0007_rule_permissions", "0009_by_hand_permissions", "0011_fact_permissions"):
            import_module(f"claims.migrations.{migration}").allow(apps, None)
    return Group.objects.get(name=role)


def make_outlet(**overrides: Any) -> Outlet:
    name = overrides.pop("name", f"Outlet {next(numbers)}")
    return Outlet.objects.create(**{"name": name, "public_id": derived_id("outlet", name)} | overrides)


def make_story(**overrides: Any) -> Story:
    title = overrides.pop("title", f"Story {next(numbers)}")
    return Story.objects.create(**{"title": title, "public_id": derived_id("story", title)} | overrides)


def make_article(**overrides: Any) -> Article:
    """An article with its first revision."""
    number = next(numbers)
    text = overrides.pop("text", f"The old mill closed for good in week {number}.")
    fields = {
        "title": f"Article {number}",
        "published": date(2024, 5, 6),
        "public_id": derived_id("article", str(number)),
        **overrides,
    }
    for name, make in (("story", make_story), ("outlet", make_outlet)):
        fields[name] = fields.get(name) or make()
    article = Article.objects.create(**fields)
    make_revision(article=article, text=text)
    return article


def make_revision(*, article: Article, **overrides: Any) -> Revision:
    text = overrides.pop("text", f"The old mill opened again in week {next(numbers)}.")
    digest = hashlib.sha256(text.encode()).hexdigest()
    fields = {"number": article.revisions.count() + 1, "sha256": digest, "body_sha256": digest, "text": text}
    return Revision.objects.create(article=article, outlet=article.outlet, **fields | overrides)


def make_claim(**overrides: Any) -> Claim:
    """A claim anchored at the start of its article's newest revision, or where `start` and `quote` say."""
    article = overrides.pop("article", None) or make_article()
    statement = overrides.pop("statement", f"The old mill closed in week {next(numbers)}.")
    revision = overrides.pop("revision", None) or article.newest_revision()
    start = overrides.pop("start", 0)
    quote = overrides.pop("quote", revision.text[start : start + 8])
    fields = {
        "public_id": derived_id("claim", article.public_id, statement, "0"),
        "statement": statement,
        "statement_at_birth": statement,
        "check_worthiness": 0.5,
        "frame": FRAME,
        **overrides,
    }
    [claim] = Claim.objects.bulk_create([Claim(article=article, **fields)])  # as the machine does: without history
    Anchor.objects.create(claim=claim, revision=revision, start=start, end=start + len(quote), quote=quote)
    return claim


SUGGESTED = ("relation", "direction", "confidence", "more_specific", "reasons")


def make_link(**overrides: Any) -> Link:
    """A link with a suggestion, whose fields are those named in SUGGESTED."""
    ends = [overrides.pop(end, None) or make_claim() for end in ("a", "b")]
    a, b = sorted(ends, key=lambda claim: claim.public_id)
    said = {name: overrides.pop(name) for name in SUGGESTED if name in overrides}
    link = Link.objects.create(a=a, b=b, public_id=derived_id("link", a.public_id, b.public_id), **overrides)
    make_suggestion(link=link, **said)
    return link


def make_suggestion(*, link: Link, **overrides: Any) -> Suggestion:
    relation = overrides.get("relation", Relation.AGREES)
    fields = {
        "engine_version": "test",
        "relation": relation,
        "direction": Direction.A_UPDATES_B if relation == Relation.UPDATES else "",
        "confidence": 0.8,
        **overrides,
    }
    suggestion = Suggestion.objects.create(link=link, **fields)
    link.suggestion = suggestion
    keep(link)
    link.save(update_fields=["suggestion", *KEPT])
    return suggestion


def make_judgement(**overrides: Any) -> Judgement:
    """A judgement given through the service, so that the link's outcome follows."""
    fields = {"relation": Relation.AGREES, **overrides}
    fields["link"] = fields.get("link") or make_link()
    fields["reviewer"] = fields.get("reviewer") or make_user("reviewer")
    return reviewing.judge(**fields)


def make_ruling(**overrides: Any) -> Ruling:
    """A ruling made through the service, so that facts follow."""
    fields = {"kind": "same", "a": None, **overrides}
    fields["a"] = fields["a"] or make_claim()
    if fields["kind"] != "title":
        fields["b"] = fields.get("b") or make_claim()
    fields["by"] = fields.get("by") or make_user("curator")
    return rulings.rule(**fields)
