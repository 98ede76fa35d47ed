"""Everyone who works here may see which rules are on; curators switch them."""

from django.db import migrations

MAY = {"viewer": ("view",), "reviewer": ("view",), "curator": ("view", "change")}


def allow(apps, schema_editor):
    Group = apps.get_model("auth", "Group")
    for name, actions in MAY.items():
        Group.objects.get(name=name).permissions.add(*(_permission(apps, action) for action in actions))


def forbid(apps, schema_editor):
    for group in apps.get_model("auth", "Group").objects.filter(name__in=MAY):
        group.permissions.remove(*group.permissions.filter(content_type__model="ruleswitch"))


def _permission(apps, action):
    """The permission under the name that Django would give it, made here where it is missing."""
    content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="claims", model="ruleswitch"
    )
    permission, _ = apps.get_model("auth", "Permission").objects.get_or_create(
        content_type=content_type, codename=f"{action}_ruleswitch", defaults={"name": f"Can {action} rule"}
    )
    return permission


class Migration(migrations.Migration):
    dependencies = [("claims", "0006_rule_switches")]

    operations = [migrations.RunPython(allow, forbid)]
