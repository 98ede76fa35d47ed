"""The one Django app."""

from typing import Any

from django.apps import AppConfig, apps
from django.apps.registry import Apps
from django.core.checks import register
from django.db.models.signals import post_migrate

from claims.services.entailing import check_model
from claims.services.ranking import check_similarity


class ClaimsConfig(AppConfig):
    name = "claims"

    def ready(self) -> None:
        post_migrate.connect(_write_switches, sender=self)
        register(check_model)
        register(check_similarity)


def _write_switches(apps: Apps = apps, **_: Any) -> None:
    """Every rule of the engine has its switch, once there is a table for them."""
    from claims.services.rules import write_switches  # noqa: PLC0415 - models are loaded only after the apps are

    if "ruleswitch" in apps.all_models["claims"]:
        write_switches()
