"""The three groups of people who work here, with what each may do."""

from django.db import migrations

VIEWED = (
    "alias", "anchor", "article", "claim", "entity", "job", "judgement", "key", "link", "mention",
    "outlet", "period", "quantity", "revision", "story", "suggestion",
)  # fmt: skip
CURATED = ("alias", "article", "claim", "entity", "outlet", "story")

VIEWER = tuple(f"view_{model}" for model in VIEWED)
REVIEWER = (*VIEWER, "add_article", "add_judgement")
CURATOR = (
    *REVIEWER,
    *(f"{action}_{model}" for action in ("add", "change") for model in CURATED if (action, model) != ("add", "article")),
    "adjudicate_link",
)
GROUPS = {"viewer": VIEWER, "reviewer": REVIEWER, "curator": CURATOR}


def make_groups(apps, schema_editor):
    Group = apps.get_model("auth", "Group")
    permissions = {name: _permission(apps, name) for name in CURATOR}
    for name, codenames in GROUPS.items():
        group, _ = Group.objects.get_or_create(name=name)
        group.permissions.set([permissions[codename] for codename in codenames])


def remove_groups(apps, schema_editor):
    apps.get_model("auth", "Group").objects.filter(name__in=GROUPS).delete()


def _permission(apps, codename):
    """The permission, made here where it is missing: Django makes its own only after all migrations have run.

    Its name is the one that Django would give it.
    """
    action, _, model = codename.partition("_")
    content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="claims", model=model
    )
    name = "Can adjudicate a link" if action == "adjudicate" else f"Can {action} {model}"
    permission, _ = apps.get_model("auth", "Permission").objects.get_or_create(
        content_type=content_type, codename=codename, defaults={"name": name}
    )
    return permission


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(make_groups, remove_groups)]
