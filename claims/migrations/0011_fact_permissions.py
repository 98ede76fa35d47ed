"""Everyone who works here may see facts; curators rule on them."""

from django.db import migrations

VIEWED = ("fact", "member", "position", "ruling", "snag", "step")
VIEW = tuple(f"view_{model}" for model in VIEWED)
MAY = {"viewer": VIEW, "reviewer": VIEW, "curator": (*VIEW, "add_ruling", "change_ruling")}


def allow(apps, schema_editor):
    Group = apps.get_model("auth", "Group")
    for name, codenames in MAY.items():
        Group.objects.get(name=name).permissions.add(*(_permission(apps, codename) for codename in codenames))


def forbid(apps, schema_editor):
    for group in apps.get_model("auth", "Group").objects.filter(name__in=MAY):
        group.permissions.remove(*group.permissions.filter(content_type__model__in=VIEWED))


def _permission(apps, codename):
    """The permission under the name that Django would give it, made here where it is missing."""
    model = codename.partition("_")[2]
    content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="claims", model=model
    )
    permission, _ = apps.get_model("auth", "Permission").objects.get_or_create(
        content_type=content_type, codename=codename, defaults={"name": f"Can {codename.replace('_', ' ')}"}
    )
    return permission


class Migration(migrations.Migration):
    dependencies = [("claims", "0010_facts")]

    operations = [migrations.RunPython(allow, forbid)]
