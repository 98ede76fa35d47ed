"""Who publishes what, and its text over time."""

from typing import Self

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models.functions import Lower
from django.urls import reverse
from simple_history.models import HistoricalRecords

from claims.models.choices import OriginKind


class Outlet(models.Model):
    """Who publishes: a newspaper, an agency, a site."""

    public_id = models.CharField(max_length=16, unique=True, editable=False)
    name = models.CharField(max_length=200)
    owner = models.CharField(max_length=200, blank=True, help_text="The house it belongs to, where several do.")
    agency = models.BooleanField(
        default=False, help_text="A news agency: what others print under its credit is one source with it."
    )

    history = HistoricalRecords()

    class Meta:
        ordering = ("name",)
        constraints = (
            models.UniqueConstraint(
                Lower("name"),
                name="outlet_name_unique",
                violation_error_message="There is already an outlet of this name.",
            ),
            models.CheckConstraint(condition=~models.Q(name=""), name="outlet_has_a_name"),
        )

    def __str__(self) -> str:
        return self.name


class StoryQuerySet(models.QuerySet["Story"]):
    def summarised(self) -> Self:
        """Each story with `article_count` and `claim_count`."""
        standing = models.Q(articles__claims__withdrawn_at=None, articles__claims__retired_at=None)
        return self.annotate(
            article_count=models.Count("articles", distinct=True),
            claim_count=models.Count("articles__claims", filter=standing, distinct=True),
        )


class Story(models.Model):
    """One event or topic that gathers articles."""

    public_id = models.CharField(max_length=16, unique=True, editable=False)
    title = models.CharField(max_length=200)
    reviewers_needed = models.PositiveSmallIntegerField(
        default=1,
        validators=(MinValueValidator(1), MaxValueValidator(3)),
        help_text="How many reviewers must give the same answer before it stands.",
    )
    blind = models.BooleanField(
        default=False, help_text="Reviewers see no other answer, nor the machine's, before their own."
    )
    closed_at = models.DateTimeField(null=True, blank=True, help_text="Since when it takes no more articles.")
    created_at = models.DateTimeField(auto_now_add=True)

    objects = StoryQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        ordering = ("-created_at", "-pk")
        verbose_name_plural = "stories"
        constraints = (
            models.UniqueConstraint(
                Lower("title"),
                name="story_title_unique",
                violation_error_message="There is already a story of this title.",
            ),
            models.CheckConstraint(condition=~models.Q(title=""), name="story_has_a_title"),
            models.CheckConstraint(
                condition=models.Q(reviewers_needed__range=(1, 3)), name="story_needs_1_to_3_reviewers"
            ),
        )

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("story", args=[self.public_id])


class ArticleQuerySet(models.QuerySet["Article"]):
    def listed(self) -> Self:
        """Articles with outlet, story, `claim_count` and `revision_count`, the latest published first."""
        standing = models.Q(claims__withdrawn_at=None, claims__retired_at=None)
        return (
            self.select_related("outlet", "story")
            .annotate(
                claim_count=models.Count("claims", filter=standing, distinct=True),
                revision_count=models.Count("revisions", distinct=True),
            )
            .order_by("-published", "-pk")
        )


class Article(models.Model):
    """One piece by one outlet. Its text lies in its revisions."""

    public_id = models.CharField(max_length=16, unique=True, editable=False)
    story = models.ForeignKey(Story, on_delete=models.PROTECT, related_name="articles")
    outlet = models.ForeignKey(Outlet, on_delete=models.PROTECT, related_name="articles")
    title = models.CharField(max_length=500, blank=True)
    url = models.URLField(max_length=2000, blank=True, verbose_name="address")
    published = models.DateField(help_text="The date at the outlet.")
    published_at = models.DateTimeField(null=True, blank=True, help_text="The moment, where it is known.")
    origin = models.CharField(
        max_length=200, blank=True, help_text="A wire credit, a dateline's agency, or the mark of a shared text."
    )
    origin_kind = models.CharField(max_length=12, choices=OriginKind, default=OriginKind.NONE, blank=True)
    added_at = models.DateTimeField(auto_now_add=True)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    objects = ArticleQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        ordering = ("published", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=("outlet", "url"), condition=~models.Q(url=""), name="article_address_unique_in_outlet"
            ),
            models.CheckConstraint(
                condition=models.Q(origin_kind__in=OriginKind.values), name="article_origin_kind_known"
            ),
            models.CheckConstraint(
                condition=models.Q(origin_kind="", origin="") | (~models.Q(origin_kind="") & ~models.Q(origin="")),
                name="article_origin_has_its_kind",
            ),
        )
        indexes = (models.Index(fields=("published", "id"), name="article_published"),)

    def __str__(self) -> str:
        return self.title or f"{self.outlet}, {self.published}"

    def get_absolute_url(self) -> str:
        return reverse("article", args=[self.public_id])

    @property
    def origin_words(self) -> str:
        """Where its text comes from, as people are told; empty where it is the outlet's own."""
        if self.origin_kind == OriginKind.SHARED_TEXT:
            return "text shared with another outlet"
        return f"{self.get_origin_kind_display()}: {self.origin}" if self.origin else ""

    def newest_revision(self) -> "Revision":
        """The article's text as it is now; every article has one."""
        return self.revisions.latest("number")


class Revision(models.Model):
    """An article's text at a time. Never changed once stored; hash and offsets are of the stored text."""

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="revisions")
    # The article's outlet again, so that the database itself refuses one outlet's text twice.
    outlet = models.ForeignKey(Outlet, on_delete=models.PROTECT, related_name="+")
    number = models.PositiveIntegerField()
    text = models.TextField()
    sha256 = models.CharField(max_length=64)
    # Of the text below its headline, white space aside: equal where two outlets print one copy.
    body_sha256 = models.CharField(max_length=64)
    added_at = models.DateTimeField(auto_now_add=True)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    # The language as ISO 639-1 has it; claims are read from English only.
    language = models.CharField(max_length=8, default="en")
    # Empty until the reading is stored whole.
    engine_version = models.CharField(max_length=40, blank=True)
    read_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("article", "number")
        constraints = (
            models.UniqueConstraint(fields=("article", "number"), name="revision_number_unique"),
            models.UniqueConstraint(fields=("outlet", "sha256"), name="revision_text_unique_in_outlet"),
            models.CheckConstraint(condition=models.Q(number__gte=1), name="revision_number_from_1"),
            models.CheckConstraint(condition=~models.Q(text=""), name="revision_has_text"),
        )
        indexes = (models.Index(fields=("body_sha256",), name="revision_body"),)

    def __str__(self) -> str:
        return f"{self.article}, revision {self.number}"
