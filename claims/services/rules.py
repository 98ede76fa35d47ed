"""The engine's rules as curators switch them on and off."""

from claims.models import RuleSwitch
from claims.nlp.catalogue import CATALOGUE, Rule


def write_switches() -> None:
    """A row for every rule that has none."""
    RuleSwitch.objects.bulk_create((RuleSwitch(rule=rule) for rule in CATALOGUE), ignore_conflicts=True)


def described(switch: RuleSwitch) -> Rule | None:
    """What the engine says of the rule; None for one of an older engine."""
    return CATALOGUE.get(switch.rule)


def switched_off() -> frozenset[str]:
    return frozenset(RuleSwitch.objects.filter(on=False).values_list("rule", flat=True))
