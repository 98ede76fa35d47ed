"""Which of the engine's rules are in use here."""

from django.db import models
from simple_history.models import HistoricalRecords


class RuleSwitch(models.Model):
    """One rule of comparing, on or off. Every rule of the engine has a row; those of older engines keep theirs."""

    rule = models.CharField(max_length=40, unique=True, editable=False)
    on = models.BooleanField(default=True, help_text="A rule that is off argues for no suggestion.")
    note = models.CharField(max_length=500, blank=True, help_text="Why it was switched off, for those who come later.")

    history = HistoricalRecords()

    class Meta:
        ordering = ("rule",)
        verbose_name = "rule"

    def __str__(self) -> str:
        return self.rule
