"""Reviewers add and edit claims and link them by hand, as curators do."""

from django.db import migrations

MAY = {"reviewer": ("add_claim", "change_claim", "add_link"), "curator": ("add_link",)}


def allow(apps, schema_editor):
    Group = apps.get_model("auth", "Group")
    for name, codenames in MAY.items():
        Group.objects.get(name=name).permissions.add(*(_permission(apps, codename) for codename in codenames))


def forbid(apps, schema_editor):
    for name, codenames in MAY.items():
        group = apps.get_model("auth", "Group").objects.filter(name=name).first()
        if group:
            group.permissions.remove(*group.permissions.filter(codename__in=codenames, content_type__app_label="claims"))


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
    dependencies = [("claims", "0008_by_people")]

    operations = [migrations.RunPython(allow, forbid)]
