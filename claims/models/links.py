"""Pairs of claims, what the engine said of them, and what people decided."""

from collections.abc import Iterable
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.db.models.functions import Coalesce
from django.db.models.lookups import In
from django.urls import reverse

from claims.models.articles import Article, Story
from claims.models.choices import Answer, Direction, MoreSpecific, OutcomeState, Relation, Review, choices
from claims.models.claims import Claim
from claims.models.people import User
from claims.nlp import types

FEW = 5000  # links that are named one by one in a query
# Suggestions that a reviewer is asked about, in the order of the queue.
ASKED = (Relation.CONTRADICTS, Relation.UPDATES, Relation.AGREES)


def planned_apart(exists: models.Exists) -> Coalesce:
    """The same, but not made one join with what asks it: so many tables take longer to plan than to go through."""
    return Coalesce(exists, models.Value(False))


def is_blind() -> models.Q:
    """That one of its stories is blind: asked of each link at hand, or a list would first join all claims there are."""
    ends = (Claim.objects.filter(pk=models.OuterRef(end), article__story__blind=True) for end in ("a", "b"))
    a, b = (models.Q(planned_apart(models.Exists(claims.order_by()))) for claims in ends)
    return a | b


class LinkQuerySet(models.QuerySet["Link"]):
    def live(self) -> Self:
        """Pairs whose claims both stand, none of them rejected, and that nobody and nothing has retired."""
        return self.filter(
            retired_at=None, a__withdrawn_at=None, a__retired_at=None, b__withdrawn_at=None, b__retired_at=None
        ).exclude(models.Q(a__review=Review.REJECTED) | models.Q(b__review=Review.REJECTED))

    def of_story(self, story: Story) -> Self:
        """Links with at least one end in the story."""
        return self.of_stories([story])

    def of_stories(self, stories: Iterable[Story]) -> Self:
        return self._with_end(article__story__in=[story.pk for story in stories])

    def of_article(self, article: Article) -> Self:
        return self._with_end(article=article)

    def _with_end(self, **lookups: Any) -> Self:
        """Those whose first or second claim it is. A union: an OR across both joins would look at every link."""
        one, other = _ends(**lookups)
        return self.filter(pk__in=one.union(other))

    def with_end_among(self, claims: models.QuerySet[Claim]) -> Self:
        """Those whose first or second claim is one of these: by their numbers where they are few.

        Of many each link in the list's order is asked, which soon fills a page; PostgreSQL would compare all with all.
        """
        one, other = _ends(pk__in=claims.order_by().values("pk"))
        few = [row["pk"] for row in one.union(other, all=True)[: FEW + 1]]
        if len(few) <= FEW:
            return self.filter(pk__in=few)
        return self.filter(Coalesce(In(models.F("pk"), one.union(other)), models.Value(False)))

    def standing_as(self, relation: Relation) -> Self:
        """Those whose outcome is the relation, or whose suggestion is while nothing stands."""
        return self.filter(stands_as=relation)

    def answered_by(self, user: User) -> Self:
        return self.filter(_stands_by(user))

    def visible_to(self, user: User) -> Self:
        """Links of which `user` may know what the machine and other reviewers said.

        A reviewer of a blind story may not before their own answer stands.
        """
        if not user.has_perm("claims.add_judgement"):
            return self
        return self.filter(~is_blind() | _stands_by(user))

    def hidden_from(self, user: User) -> Self:
        """Of the blind stories' live links those whose decision this reviewer may not know: decided, or asked about."""
        asked = models.Q(place__isnull=False) | ~models.Q(relation="") | models.Q(state=OutcomeState.UNRESOLVED)
        return self.live().filter(is_blind(), asked, ~planned_apart(_stands_by(user)))

    def to_review(self, user: User) -> Self:
        """What waits for this reviewer's answer, in the order of the queue; order tells nothing of a blind link.

        What a claim's edit has flagged waits for those who have answered too.
        """
        waiting = ~_stands_by(user) | models.Q(flagged_at__isnull=False)
        return self.live().filter(waiting, place__isnull=False).order_by("place", "public_id")

    def listed(self) -> Self:
        return self.with_sides()

    def with_sides(self) -> Self:
        """With both claims, their articles, the newest suggestion and the link it follows, in three queries.

        One would join a dozen tables: PostgreSQL takes far longer to plan that than to run it.
        """
        return self.select_related("suggestion", "follows").prefetch_related(*sides())


def _ends(**lookups: Any) -> tuple[models.QuerySet[Any, Any], ...]:
    """The links by their first claim, and by their second."""
    return tuple(
        Link.objects.filter(**{f"{end}__{path}": wanted for path, wanted in lookups.items()}).order_by().values("pk")
        for end in ("a", "b")
    )


def sides() -> list[models.Prefetch]:
    """Both claims with their articles."""
    return [models.Prefetch(end, Claim.objects.listed().order_by()) for end in ("a", "b")]


def is_kept_blind(user: User) -> bool:
    """Whether there is anything that blind review may keep from the user."""
    return user.has_perm("claims.add_judgement") and Story.objects.filter(blind=True).exists()


def _stands_by(user: User) -> models.Exists:
    """That the user's latest judgement on the link is an answer and not taken back."""
    return models.Exists(Judgement.objects.standing().filter(link=models.OuterRef("pk"), reviewer=user))


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
    more_specific = models.CharField(
        max_length=7,
        choices=MoreSpecific,
        blank=True,
        help_text="Which claim says more, where an answer that agrees told so; the suggestion’s word counts otherwise.",
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    retired_at = models.DateTimeField(
        null=True,
        blank=True,
        help_text="Since when nothing speaks for it: the engine no longer suggests it and nobody has answered, "
        "or who made it by hand has taken that back.",
    )
    place = models.FloatField(
        null=True,
        blank=True,
        help_text="Where it stands in the queue, the smallest first; empty while nobody is asked.",
    )
    # What lists are filtered and sorted by, kept here by the queueing service: the suggestion has a table of its own.
    stands_as = models.CharField(
        max_length=12,
        choices=Relation,
        blank=True,
        editable=False,
        help_text="What stands, or else is suggested; empty where neither is.",
    )
    confidence = models.FloatField(
        default=0, editable=False, help_text="Of the newest suggestion; 0 where there is none."
    )
    # The decided link of the claim that one of these claims replaced: its decision is shown, and asked again.
    follows = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="followed_by")
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text="Who made it by hand; nobody where the machine suggested it first.",
    )
    flagged_at = models.DateTimeField(
        null=True,
        blank=True,
        help_text="Since when its decision asks for another look, because one of its claims was edited.",
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects = LinkQuerySet.as_manager()

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
            models.CheckConstraint(
                condition=models.Q(more_specific="")
                | models.Q(relation="agrees", more_specific__in=MoreSpecific.values),
                name="link_agrees_where_one_says_more",
            ),
        )
        indexes = (
            models.Index(fields=("place", "public_id"), name="link_place"),
            models.Index(fields=("confidence", "id"), name="link_confidence"),
            models.Index(fields=("stands_as", "confidence", "id"), name="link_stands_as"),
            models.Index(fields=("state", "id"), name="link_state"),
            models.Index(fields=("decided_at", "id"), name="link_decided"),
        )

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


class JudgementQuerySet(models.QuerySet["Judgement"]):
    def standing(self) -> Self:
        """The answers that count: of each reviewer the latest on a link, unless it was taken back."""
        later = Judgement.objects.filter(
            link=models.OuterRef("link"), reviewer=models.OuterRef("reviewer"), pk__gt=models.OuterRef("pk")
        )
        return self.exclude(relation=Answer.TAKEN_BACK).filter(~models.Exists(later))

    def visible_to(self, user: User) -> Self:
        """The judgements that `user` may know of: their own, and those of links visible to them."""
        seen = Link.objects.visible_to(user).filter(pk=models.OuterRef("link"))
        return self.filter(models.Q(reviewer=user) | models.Exists(seen))


class Judgement(models.Model):
    """One reviewer's answer on a link. Append-only: a later one of the same reviewer supersedes."""

    link = models.ForeignKey(Link, on_delete=models.PROTECT, related_name="judgements")
    reviewer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="judgements")
    relation = models.CharField(max_length=12, choices=Answer)
    direction = models.CharField(max_length=12, choices=Direction, blank=True)
    more_specific = models.CharField(max_length=7, choices=MoreSpecific, blank=True)
    note = models.CharField(max_length=2000, blank=True)
    # The suggestion that the reviewer was shown; none if they judged blind.
    suggestion = models.ForeignKey(
        Suggestion, on_delete=models.PROTECT, null=True, blank=True, related_name="judgements"
    )
    adjudication = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = JudgementQuerySet.as_manager()

    class Meta:
        ordering = ("link", "pk")
        constraints = (
            models.CheckConstraint(condition=models.Q(relation__in=Answer.values), name="judgement_relation_known"),
            models.CheckConstraint(
                condition=models.Q(relation="updates", direction__in=("a_updates_b", "b_updates_a"))
                | (~models.Q(relation="updates") & models.Q(direction="")),
                name="judgement_updates_have_a_direction",
            ),
            models.CheckConstraint(
                condition=models.Q(more_specific="")
                | models.Q(relation="agrees", more_specific__in=MoreSpecific.values),
                name="judgement_agrees_where_one_says_more",
            ),
        )

    def __str__(self) -> str:
        return f"{self.reviewer}: {self.relation}"
