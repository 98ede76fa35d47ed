"""Facts with their positions, which follow from what people decided; curators' rulings; and what does not add up.

Facts, positions, members and snags are derived: the facts service writes them, and can make all of them anew.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models.functions import Coalesce
from django.urls import reverse

from claims.models.articles import Story
from claims.models.choices import FactStatus, RulingKind, StepKind
from claims.models.claims import Claim
from claims.models.links import Link, is_kept_blind, planned_apart, sides
from claims.models.people import User


class FactQuerySet(models.QuerySet["Fact"]):
    def of_story(self, story: Story) -> Self:
        """Facts with at least one claim of the story."""
        return self.of_stories([story])

    def of_stories(self, stories: Iterable[Story]) -> Self:
        members = Member.objects.filter(claim__article__story__in=[story.pk for story in stories])
        return self.filter(pk__in=members.order_by().values("fact"))

    def visible_to(self, user: User) -> Self:
        """Facts from which `user` learns nothing that blind review keeps from them.

        Whatever hangs together with a link that is hidden from them stays hidden as a whole.
        """
        return self.filter(~_hangs_together_with_hidden(user)) if is_kept_blind(user) else self

    def by_disagreement(self) -> Self:
        return self.order_by("-disagreement", "-check_worthiness", "first_published", "public_id")

    def by_worthiness(self) -> Self:
        return self.order_by("-check_worthiness", "-disagreement", "first_published", "public_id")

    def by_time(self) -> Self:
        return self.order_by("first_published", "-disagreement", "public_id")

    def with_positions(self) -> Self:
        """With positions and their members down to the outlet, in three queries however many there are."""
        return self.prefetch_related(
            models.Prefetch("positions", Position.objects.order_by("fact", "number")),
            models.Prefetch("positions__members", Member.objects.with_claims()),
        )

    def tallied(self, stories: Iterable[Story]) -> Mapping[int, Counter[str]]:
        """For each story, by its row's number: how many of these facts have each status that people decided on."""
        tally: Mapping[int, Counter[str]] = defaultdict(Counter)
        told = list(stories)
        # Of these stories alone, or it would be asked of every fact there is whether the user may know of it.
        decided = self.of_stories(told).exclude(status__in=(FactStatus.SINGLE_SOURCE, FactStatus.UNREVIEWED)).order_by()
        members = Member.objects.filter(
            claim__article__story__in=[story.pk for story in told], fact__in=decided.values("pk")
        )
        rows = members.order_by().values_list("claim__article__story", "fact__status")
        for story, status, number in rows.annotate(number=models.Count("fact", distinct=True)):
            tally[story][status] = number
        return tally


class Fact(models.Model):
    """One question that claims answer. Its public id is that of its founding claim: the earliest published."""

    public_id = models.CharField(max_length=16, unique=True, editable=False)
    title = models.TextField()
    status = models.CharField(max_length=20, choices=FactStatus)
    claim_count = models.PositiveIntegerField()
    outlet_count = models.PositiveIntegerField()
    origin_count = models.PositiveIntegerField(help_text="Distinct origins, over all positions.")
    position_count = models.PositiveIntegerField()
    disagreement = models.PositiveIntegerField(help_text="The larger, the more its positions differ: for sorting.")
    check_worthiness = models.FloatField(help_text="The highest of its claims.")
    first_published = models.DateField()
    # The same on all facts whose claims hang together by decisions or rulings, even where these cancel each other.
    component = models.CharField(max_length=16, db_index=True, editable=False)
    changed_at = models.DateTimeField()

    objects = FactQuerySet.as_manager()

    class Meta:
        ordering = ("first_published", "public_id")
        constraints = (
            models.CheckConstraint(condition=models.Q(status__in=FactStatus.values), name="fact_status_known"),
        )
        indexes = (
            models.Index(fields=("status",), name="fact_status"),
            models.Index(fields=("-disagreement", "-check_worthiness"), name="fact_disagreement"),
        )

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("fact", args=[self.public_id])

    @property
    def is_disputed(self) -> bool:
        return self.status in (FactStatus.DISPUTED_OUTLETS, FactStatus.DISPUTED_SPEAKERS)


class Position(models.Model):
    """One answer to a fact. Its public id is that of the earliest published claim that is wholly its own."""

    public_id = models.CharField(max_length=16, unique=True, editable=False)
    fact = models.ForeignKey(Fact, on_delete=models.CASCADE, related_name="positions")
    number = models.PositiveIntegerField(help_text="From 1; in time where positions update each other.")
    statement = models.TextField()
    value = models.CharField(max_length=300, blank=True, help_text="Its quantities, in words.")
    claim_count = models.PositiveIntegerField()
    outlet_count = models.PositiveIntegerField()
    origin_count = models.PositiveIntegerField()
    first_published = models.DateField()

    class Meta:
        ordering = ("fact", "number")

    def __str__(self) -> str:
        return self.statement


class MemberQuerySet(models.QuerySet["Member"]):
    def with_claims(self) -> Self:
        """Each position's own claims first, the earliest published first; without what only the engine reads."""
        return (
            self.select_related("claim__article__outlet", "claim__article__story")
            .defer("claim__frame", "claim__facets")
            .order_by("position", "consistent", "claim__article__published", "claim__public_id")
        )


class Member(models.Model):
    """A claim in a position; `consistent` where it only says less, and so may fit other positions too."""

    # Again the position's, so that a claim's facts are found by one step.
    fact = models.ForeignKey(Fact, on_delete=models.CASCADE, related_name="members")
    position = models.ForeignKey(Position, on_delete=models.CASCADE, related_name="members")
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="memberships")
    consistent = models.BooleanField(default=False)

    objects = MemberQuerySet.as_manager()

    class Meta:
        ordering = ("position", "pk")
        constraints = (models.UniqueConstraint(fields=("position", "claim"), name="member_once_a_position"),)

    def __str__(self) -> str:
        return str(self.claim)


class RulingQuerySet(models.QuerySet["Ruling"]):
    def standing(self) -> Self:
        return self.filter(withdrawn_at=None)

    def visible_to(self, user: User) -> Self:
        """Rulings of no claim whose fact blind review keeps from the user."""
        if not is_kept_blind(user):
            return self
        ends = models.Q(claim=models.OuterRef("a")) | models.Q(claim=models.OuterRef("b"))
        seen = Fact.objects.visible_to(user).filter(pk=models.OuterRef("fact"))
        return self.filter(~models.Exists(Member.objects.filter(ends, ~models.Exists(seen)).order_by()))


class Ruling(models.Model):
    """What a curator ruled of a fact. Kept for good: one that no longer holds is withdrawn."""

    public_id = models.CharField(max_length=16, unique=True, editable=False)
    kind = models.CharField(max_length=8, choices=RulingKind)
    a = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="rulings_as_a")
    b = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="rulings_as_b", null=True, blank=True)
    title = models.CharField(max_length=500, blank=True)
    note = models.CharField(max_length=2000, blank=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = RulingQuerySet.as_manager()

    class Meta:
        ordering = ("made_at", "pk")
        constraints = (
            models.CheckConstraint(condition=models.Q(kind__in=RulingKind.values), name="ruling_kind_known"),
            models.CheckConstraint(
                condition=(models.Q(kind="title", b=None) & ~models.Q(title=""))
                | (models.Q(kind__in=("same", "apart"), title="", b__isnull=False) & ~models.Q(a=models.F("b"))),
                name="ruling_of_a_title_or_two_claims",
            ),
            models.CheckConstraint(
                condition=models.Q(withdrawn_at=None, withdrawn_by=None)
                | models.Q(withdrawn_at__isnull=False, withdrawn_by__isnull=False),
                name="ruling_withdrawn_by_somebody",
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.title or self.b}"


class SnagQuerySet(models.QuerySet["Snag"]):
    def of_story(self, story: Story) -> Self:
        ends = (Snag.objects.filter(**{f"{end}__article__story": story}).order_by().values("pk") for end in ("a", "b"))
        return self.filter(pk__in=next(ends).union(*ends))

    def visible_to(self, user: User) -> Self:
        return self.filter(~_hangs_together_with_hidden(user)) if is_kept_blind(user) else self

    def with_steps(self) -> Self:
        """With both claims and every step of the way between them, in a fixed number of queries."""
        links = Link.objects.select_related("suggestion").prefetch_related(*sides())
        rulings = Ruling.objects.select_related("made_by").prefetch_related(*sides())
        ways = Step.objects.order_by("number").prefetch_related(
            models.Prefetch("link", links), models.Prefetch("ruling", rulings)
        )
        return self.prefetch_related(*sides(), models.Prefetch("steps", ways))


class Snag(models.Model):
    """What does not add up: a link or ruling that was left out, since it would join two claims in conflict."""

    a = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="+")
    b = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="+")
    # Of the link or ruling that was left out; each is left out once.
    key = models.CharField(max_length=16, unique=True, editable=False)
    component = models.CharField(max_length=16, db_index=True, editable=False)
    found_at = models.DateTimeField()

    objects = SnagQuerySet.as_manager()

    class Meta:
        ordering = ("-found_at", "key")

    def __str__(self) -> str:
        return f"{self.a} / {self.b}"


class Step(models.Model):
    """One step of the way from one conflicting claim to the other; the last is the conflict itself."""

    snag = models.ForeignKey(Snag, on_delete=models.CASCADE, related_name="steps")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=8, choices=StepKind)
    link = models.ForeignKey(Link, on_delete=models.CASCADE, null=True, related_name="+")
    ruling = models.ForeignKey(Ruling, on_delete=models.CASCADE, null=True, related_name="+")

    class Meta:
        ordering = ("snag", "number")
        constraints = (
            models.UniqueConstraint(fields=("snag", "number"), name="step_number_once"),
            models.CheckConstraint(
                condition=models.Q(link=None, ruling__isnull=False) | models.Q(link__isnull=False, ruling=None),
                name="step_is_a_link_or_a_ruling",
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.link or self.ruling}"


def _hangs_together_with_hidden(user: User) -> Coalesce:
    """That a claim of the same component has a link that blind review keeps from the user.

    Asked of each row at hand: an installation may have nothing but blind stories.
    """
    ends = models.Q(a=models.OuterRef("claim")) | models.Q(b=models.OuterRef("claim"))
    hidden = models.Exists(Link.objects.filter(ends).hidden_from(user).order_by())
    together = Member.objects.filter(planned_apart(hidden), fact__component=models.OuterRef("component"))
    return planned_apart(models.Exists(together.order_by()))
