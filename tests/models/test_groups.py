"""What each group may do, to the letter."""

from importlib import import_module

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission

from tests.factories import group

groups = import_module("claims.migrations.0002_groups")
rules = import_module("claims.migrations.0007_rule_permissions")
by_hand = import_module("claims.migrations.0009_by_hand_permissions")
of_facts = import_module("claims.migrations.0011_fact_permissions")

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _groups() -> None:
    """As migrated, even after a test that commits has emptied the tables."""
    group("viewer")


VIEW = {
    f"view_{model}"
    for model in (
        "alias",
        "anchor",
        "article",
        "claim",
        "entity",
        "fact",
        "job",
        "judgement",
        "key",
        "link",
        "member",
        "mention",
        "outlet",
        "period",
        "position",
        "quantity",
        "revision",
        "ruleswitch",
        "ruling",
        "snag",
        "step",
        "story",
        "suggestion",
    )
}
REVIEW = {"add_article", "add_judgement", "add_claim", "change_claim", "add_link"}
CURATE = {
    "add_story",
    "change_story",
    "add_outlet",
    "change_outlet",
    "add_entity",
    "change_entity",
    "add_alias",
    "change_alias",
    "change_article",
    "change_ruleswitch",
    "adjudicate_link",
    "add_ruling",
    "change_ruling",
}


def permissions(name: str) -> set[str]:
    return set(Group.objects.get(name=name).permissions.values_list("codename", flat=True))


@pytest.mark.parametrize(
    ("name", "expected"), [("viewer", VIEW), ("reviewer", VIEW | REVIEW), ("curator", VIEW | REVIEW | CURATE)]
)
def test_a_group_has_exactly_its_permissions(name: str, expected: set[str]) -> None:
    assert permissions(name) == expected


def test_there_are_three_groups() -> None:
    assert set(Group.objects.values_list("name", flat=True)) == {"viewer", "reviewer", "curator"}


def test_all_permissions_are_of_this_app() -> None:
    assert set(Permission.objects.exclude(group=None).values_list("content_type__app_label", flat=True)) == {"claims"}


def test_every_table_can_be_looked_at() -> None:
    """But accounts, and whose visits are whose; who may see a record may see its history."""
    models = apps.get_app_config("claims").get_models()
    tables = {model._meta.model_name for model in models if not hasattr(model, "history_object")}
    assert {f"view_{table}" for table in tables - {"user", "visit"}} == VIEW


def test_the_migration_can_be_taken_back_and_done_again() -> None:
    Group.objects.create(name="interns")
    groups.remove_groups(apps, None)
    assert set(Group.objects.values_list("name", flat=True)) == {"interns"}
    groups.make_groups(apps, None)
    rules.allow(apps, None)
    by_hand.allow(apps, None)
    of_facts.allow(apps, None)
    assert permissions("curator") == VIEW | REVIEW | CURATE


@pytest.mark.parametrize(("codename", "name"), [("change_story", "story"), ("change_ruleswitch", "rule")])
def test_permissions_are_named_as_django_names_them(codename: str, name: str) -> None:
    assert [found.name for found in Permission.objects.filter(codename=codename)] == [f"Can change {name}"]
