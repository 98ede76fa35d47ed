"""Claims with what they refer to. Offsets of quantities, periods and mentions count from the claim's anchor.

They may lie before it: a claim's subject can stand elsewhere in its sentence.
"""

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models.functions import Lower
from django.urls import reverse
from simple_history.models import HistoricalRecords

from claims.models.articles import Article, Revision
from claims.models.choices import Review, choices
from claims.nlp import types


class ClaimQuerySet(models.QuerySet["Claim"]):
    def standing(self) -> Self:
        """Claims that their article's newest text still makes."""
        return self.filter(withdrawn_at=None, retired_at=None)

    def anchored_in(self, revision: Revision) -> Self:
        """The claims that stand in the revision, in its order, each with `start`, `end` and `quote`."""
        return (
            self.filter(anchors__revision=revision, retired_at=None)
            .annotate(start=models.F("anchors__start"), end=models.F("anchors__end"), quote=models.F("anchors__quote"))
            .order_by("start", "end", "pk")
        )

    def listed(self) -> Self:
        """With their articles, without what only the engine reads of a claim, which is most of it."""
        return self.select_related("article__outlet", "article__story").defer("frame", "facets")

    def detailed(self) -> Self:
        """With all that a claim refers to, in a fixed number of queries."""
        return self.prefetch_related("quantities", "periods", "mentions__entity")


class Claim(models.Model):
    """One factual statement of one article."""

    public_id = models.CharField(max_length=16, unique=True, editable=False)
    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="claims")
    statement = models.TextField()
    # The id is derived from these two and the article, and so survives every edit.
    statement_at_birth = models.TextField(editable=False)
    ordinal = models.PositiveIntegerField(default=0, editable=False, help_text="Running number among equal statements.")
    speaker = models.CharField(max_length=300, blank=True)
    cue = models.CharField(max_length=300, blank=True)
    modality = models.CharField(max_length=12, choices=choices(types.Modality), default=types.Modality.ASSERTED.value)
    polarity = models.CharField(max_length=8, choices=choices(types.Polarity), default=types.Polarity.AFFIRMED.value)
    needs_context = models.BooleanField(default=False)
    check_worthiness = models.FloatField()
    facets = models.JSONField(default=dict)
    frame = models.JSONField(default=dict, help_text="Predicate and arguments, as the engine compares them.")
    review = models.CharField(max_length=10, choices=Review, default=Review.UNREVIEWED)
    review_reason = models.CharField(max_length=500, blank=True)
    replaces = models.ManyToManyField("self", symmetrical=False, related_name="replaced_by", blank=True)
    engine_version = models.CharField(max_length=40, blank=True)
    withdrawn_at = models.DateTimeField(
        null=True, blank=True, help_text="Since when the newest text no longer makes it."
    )
    retired_at = models.DateTimeField(
        null=True,
        blank=True,
        help_text="Since when a newer engine no longer reads it, or a person put others in its place.",
    )
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text="Who added it by hand; nobody where the machine read it.",
    )
    touched_at = models.DateTimeField(
        null=True, blank=True, help_text="Since when people have worked on it: a newer reading then leaves it as it is."
    )
    # Its quantities and periods as words, as they were when a person last saved it: what the history compares.
    figures = models.JSONField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ClaimQuerySet.as_manager()
    # Begins with the first change by a person; its first row is then what the machine had read.
    history = HistoricalRecords(excluded_fields=["frame", "facets"])

    class Meta:
        ordering = ("article", "pk")
        constraints = (
            models.CheckConstraint(condition=~models.Q(statement=""), name="claim_has_a_statement"),
            models.CheckConstraint(
                condition=models.Q(check_worthiness__range=(0, 1)), name="claim_worthiness_is_a_probability"
            ),
            models.CheckConstraint(
                condition=models.Q(modality__in=[m.value for m in types.Modality]), name="claim_modality_known"
            ),
            models.CheckConstraint(
                condition=models.Q(polarity__in=[p.value for p in types.Polarity]), name="claim_polarity_known"
            ),
            models.CheckConstraint(condition=models.Q(review__in=Review.values), name="claim_review_known"),
        )
        # What lists are sorted by: a page of them then reads no more rows than it shows.
        indexes = (
            models.Index(fields=("check_worthiness", "id"), name="claim_worthiness"),
            models.Index(fields=("speaker", "id"), name="claim_speaker"),
            models.Index(fields=("review", "id"), name="claim_review"),
        )

    def __str__(self) -> str:
        return self.statement

    def get_absolute_url(self) -> str:
        return f"{reverse('article', args=[self.article.public_id])}?claim={self.public_id}"


class Anchor(models.Model):
    """Where a claim stands in a revision, with the verbatim words."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="anchors")
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="anchors")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField(help_text="Exclusive.")
    quote = models.TextField()

    class Meta:
        ordering = ("revision", "start", "pk")
        constraints = (
            models.UniqueConstraint(fields=("claim", "revision"), name="anchor_once_a_revision"),
            models.CheckConstraint(condition=models.Q(start__lt=models.F("end")), name="anchor_not_empty"),
        )

    def __str__(self) -> str:
        return self.quote


class Quantity(models.Model):
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="quantities")
    start = models.IntegerField()
    end = models.IntegerField()
    text = models.CharField(max_length=300)
    low = models.FloatField(null=True, blank=True)
    high = models.FloatField(null=True, blank=True)
    unit = models.CharField(max_length=80, blank=True)
    comparator = models.CharField(max_length=10, choices=choices(types.Comparator))
    change = models.CharField(max_length=4, choices=choices(types.Change), blank=True)
    part = models.CharField(
        max_length=6,
        choices=choices(types.ChangePart),
        blank=True,
        help_text="Of a change: by how much, from what, or to what.",
    )
    base = models.CharField(
        max_length=300, blank=True, help_text="The words that name what it is a share or change of."
    )
    base_start = models.IntegerField(null=True, blank=True)
    base_end = models.IntegerField(null=True, blank=True)
    measures = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ("claim", "start", "pk")
        verbose_name_plural = "quantities"
        constraints = (
            models.CheckConstraint(condition=models.Q(start__lt=models.F("end")), name="quantity_not_empty"),
            models.CheckConstraint(
                condition=models.Q(low=None) | models.Q(high=None) | models.Q(low__lte=models.F("high")),
                name="quantity_low_to_high",
            ),
            models.CheckConstraint(condition=~models.Q(low=None, high=None), name="quantity_has_a_value"),
        )

    def __str__(self) -> str:
        return self.text


class Period(models.Model):
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="periods")
    start = models.IntegerField()
    end = models.IntegerField()
    text = models.CharField(max_length=300)
    # ISO 8601, of a day or of a minute: the text order of these is the order of time within one zone.
    begins = models.CharField(max_length=30, blank=True)
    ends = models.CharField(max_length=30, blank=True)
    granularity = models.CharField(max_length=8, choices=choices(types.Granularity))
    timex = models.CharField(max_length=60)

    class Meta:
        ordering = ("claim", "start", "pk")
        constraints = (models.CheckConstraint(condition=models.Q(start__lt=models.F("end")), name="period_not_empty"),)

    def __str__(self) -> str:
        return self.text


class Entity(models.Model):
    """A person, organisation, place or thing; curated in the admin."""

    public_id = models.CharField(max_length=16, unique=True, editable=False)
    name = models.CharField(max_length=300)
    kind = models.CharField(max_length=12, choices=choices(types.EntityKind))

    history = HistoricalRecords()

    class Meta:
        ordering = ("name", "kind")
        verbose_name_plural = "entities"
        constraints = (
            models.UniqueConstraint(
                Lower("name"), "kind", name="entity_unique", violation_error_message="There is already such an entity."
            ),
            models.CheckConstraint(condition=~models.Q(name=""), name="entity_has_a_name"),
            models.CheckConstraint(
                condition=models.Q(kind__in=[k.value for k in types.EntityKind]), name="entity_kind_known"
            ),
        )

    def __str__(self) -> str:
        return self.name


class Alias(models.Model):
    """Another name of an entity, which the next reading uses."""

    entity = models.ForeignKey(Entity, on_delete=models.CASCADE, related_name="aliases")
    name = models.CharField(max_length=300)

    history = HistoricalRecords()

    class Meta:
        ordering = ("name",)
        verbose_name_plural = "aliases"
        constraints = (
            models.UniqueConstraint(
                Lower("name"), name="alias_unique", violation_error_message="This is already an alias of an entity."
            ),
            models.CheckConstraint(condition=~models.Q(name=""), name="alias_has_a_name"),
        )

    def __str__(self) -> str:
        return self.name


class Mention(models.Model):
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="mentions")
    entity = models.ForeignKey(Entity, on_delete=models.PROTECT, related_name="mentions")
    start = models.IntegerField()
    end = models.IntegerField()
    text = models.CharField(max_length=300)

    class Meta:
        ordering = ("claim", "start", "pk")
        constraints = (models.CheckConstraint(condition=models.Q(start__lt=models.F("end")), name="mention_not_empty"),)

    def __str__(self) -> str:
        return self.text


class Key(models.Model):
    """What a claim can be found by; the rarest few of a new claim's keys retrieve its candidates."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="keys")
    kind = models.CharField(max_length=10)
    key = models.CharField(max_length=120)

    class Meta:
        ordering = ("claim", "kind", "key")
        constraints = (models.UniqueConstraint(fields=("kind", "key", "claim"), name="key_once_a_claim"),)

    def __str__(self) -> str:
        return f"{self.kind}:{self.key}"
