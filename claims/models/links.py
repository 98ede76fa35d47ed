"""Pairs of claims, what the engine said of them, and what people decided."""

from django.conf import settings
from django.db import models
from django.urls import reverse

from claims.models.choices import Answer, Direction, OutcomeState, Relation, choices
from claims.models.claims import Claim
from claims.nlp import types


class Link(models.Model):
    """A pair of claims, stored once: `a` is the one with the smaller public id.

    `state`, `relation` and `direction` are the outcome, a pure function of the standing judgements
    that the reviewing service keeps here so that lists can be filtered by it.
    """

    public_id = models.CharField(max_length=16, unique=True, editable=False)
    a = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="links_as_a")
    b = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="links_as_b")
    # The newest suggestion; none on a link that a person made.
    suggestion = models.ForeignKey("Suggestion", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    state = models.CharField(max_length=12, choices=OutcomeState, default=OutcomeState.SUGGESTED)
    relation = models.CharField(
        max_length=12, choices=Relation, blank=True, help_text="What stands; empty while nothing does."
    )
    direction = models.CharField(max_length=12, choices=Direction, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    retired_at = models.DateTimeField(
        null=True,
        blank=True,
        help_text="Since when the engine no longer suggests it; never set once a person answered.",
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("pk",)
        permissions = (("adjudicate_link", "Can adjudicate a link"),)
        constraints = (
            models.UniqueConstraint(fields=("a", "b"), name="link_pair_once"),
            models.CheckConstraint(condition=~models.Q(a=models.F("b")), name="link_of_two_claims"),
            models.CheckConstraint(condition=models.Q(state__in=OutcomeState.values), name="link_state_known"),
            models.CheckConstraint(
                condition=models.Q(state__in=("suggested", "unresolved"), relation="")
                | models.Q(state__in=("agreed", "adjudicated"), relation__in=Relation.values),
                name="link_relation_stands_when_decided",
            ),
            models.CheckConstraint(
                condition=models.Q(relation="updates", direction__in=("a_updates_b", "b_updates_a"))
                | (~models.Q(relation="updates") & models.Q(direction="")),
                name="link_updates_have_a_direction",
            ),
        )
        indexes = (models.Index(fields=("state", "retired_at"), name="link_queue"),)

    def __str__(self) -> str:
        return f"{self.a} / {self.b}"

    def get_absolute_url(self) -> str:
        return reverse("review_link", args=[self.public_id])


class Suggestion(models.Model):
    """What one version of the engine said of a pair. Append-only."""

    link = models.ForeignKey(Link, on_delete=models.CASCADE, related_name="suggestions")
    engine_version = models.CharField(max_length=40)
    relation = models.CharField(max_length=12, choices=Relation)
    direction = models.CharField(max_length=12, choices=Direction, blank=True)
    more_specific = models.CharField(max_length=1, choices=choices(types.MoreSpecific), blank=True)
    confidence = models.FloatField()
    scores = models.JSONField(default=dict)
    # [{"rule", "kind", "text", "a": {"start", "end", "text"} | null, "b": …}], offsets from each claim's anchor.
    reasons = models.JSONField(default=list)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("link", "pk")
        constraints = (
            models.CheckConstraint(condition=models.Q(relation__in=Relation.values), name="suggestion_relation_known"),
            models.CheckConstraint(
                condition=models.Q(confidence__range=(0, 1)), name="suggestion_confidence_is_a_probability"
            ),
            models.CheckConstraint(
                condition=models.Q(relation="updates", direction__in=("a_updates_b", "b_updates_a"))
                | (~models.Q(relation="updates") & models.Q(direction="")),
                name="suggestion_updates_have_a_direction",
            ),
            models.CheckConstraint(
                condition=models.Q(more_specific__in=("", "a", "b")), name="suggestion_more_specific_known"
            ),
        )

    def __str__(self) -> str:
        return f"{self.relation} ({self.confidence:.2f})"


class Judgement(models.Model):
    """One reviewer's answer on a link. Append-only: a later one of the same reviewer supersedes."""

    link = models.ForeignKey(Link, on_delete=models.PROTECT, related_name="judgements")
    reviewer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="judgements")
    relation = models.CharField(max_length=12, choices=Answer)
    direction = models.CharField(max_length=12, choices=Direction, blank=True)
    note = models.CharField(max_length=2000, blank=True)
    # The suggestion that the reviewer was shown; none if they judged blind.
    suggestion = models.ForeignKey(
        Suggestion, on_delete=models.PROTECT, null=True, blank=True, related_name="judgements"
    )
    adjudication = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("link", "pk")
        constraints = (
            models.CheckConstraint(condition=models.Q(relation__in=Answer.values), name="judgement_relation_known"),
            models.CheckConstraint(
                condition=models.Q(relation="updates", direction__in=("a_updates_b", "b_updates_a"))
                | (~models.Q(relation="updates") & models.Q(direction="")),
                name="judgement_updates_have_a_direction",
            ),
        )

    def __str__(self) -> str:
        return f"{self.reviewer}: {self.relation}"
