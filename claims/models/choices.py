"""The closed lists of words that tables store, taken from the engine's vocabulary where it has them."""

from enum import StrEnum

from django.db import models

from claims.nlp import types


def choices(words: type[StrEnum]) -> list[tuple[str, str]]:
    """A StrEnum as a field's choices, each word its own label."""
    return [(word.value, word.value) for word in words]


MODALITIES = choices(types.Modality)


class Relation(models.TextChoices):
    """What the engine may say of a pair."""

    AGREES = types.Relation.AGREES.value, "agrees"
    CONTRADICTS = types.Relation.CONTRADICTS.value, "contradicts"
    UPDATES = types.Relation.UPDATES.value, "updates"
    RELATED = types.Relation.RELATED.value, "related"
    UNRELATED = types.Relation.UNRELATED.value, "unrelated"


class Answer(models.TextChoices):
    """What a reviewer may say of a pair: a relation, that it cannot be told, or that an answer is taken back."""

    AGREES = types.Relation.AGREES.value, "agrees"
    CONTRADICTS = types.Relation.CONTRADICTS.value, "contradicts"
    UPDATES = types.Relation.UPDATES.value, "updates"
    RELATED = types.Relation.RELATED.value, "related"
    UNRELATED = types.Relation.UNRELATED.value, "unrelated"
    CANNOT_TELL = "cannot_tell", "cannot tell"
    TAKEN_BACK = "taken_back", "taken back"


class Direction(models.TextChoices):
    NONE = "", "—"
    A_UPDATES_B = types.Direction.A_UPDATES_B.value, "the first updates the second"
    B_UPDATES_A = types.Direction.B_UPDATES_A.value, "the second updates the first"


class MoreSpecific(models.TextChoices):
    """Which of two claims that agree says more, as a person has told; nothing where nobody said."""

    A = types.MoreSpecific.A.value, "the first says more"
    B = types.MoreSpecific.B.value, "the second says more"
    NEITHER = "neither", "both say the same"


class OutcomeState(models.TextChoices):
    SUGGESTED = "suggested", "suggested"
    AGREED = "agreed", "agreed by the reviewers"
    ADJUDICATED = "adjudicated", "adjudicated"
    UNRESOLVED = "unresolved", "unresolved"


class Review(models.TextChoices):
    UNREVIEWED = "unreviewed", "unreviewed"
    ACCEPTED = "accepted", "accepted"
    REJECTED = "rejected", "rejected"


class OriginKind(models.TextChoices):
    """How an article's origin was told."""

    NONE = "", "its own"
    WIRE = "wire", "wire credit"
    DATELINE = "dateline", "dateline"
    SHARED_TEXT = "shared_text", "shared text"


class FactStatus(models.TextChoices):
    """What may be said of a fact, in the order of a reader's concern."""

    DISPUTED_OUTLETS = "disputed_outlets", "disputed between outlets"
    DISPUTED_SPEAKERS = "disputed_speakers", "disputed between speakers"
    UPDATED = "updated", "updated"
    CORROBORATED = "corroborated", "corroborated"
    SINGLE_SOURCE = "single_source", "single source"
    UNREVIEWED = "unreviewed", "unreviewed"


class RulingKind(models.TextChoices):
    """What a curator may rule of facts."""

    SAME = "same", "same fact"
    APART = "apart", "not the same fact"
    TITLE = "title", "title"


class StepKind(models.TextChoices):
    """What a step is in the way that leads from one conflicting claim to the other."""

    JOINED = "joined", "joined"
    LEFT_OUT = "left_out", "left out"
    CONFLICT = "conflict", "in conflict"


class JobKind(models.TextChoices):
    READ = "read", "reading"
    LINK = "link", "linking"


class JobState(models.TextChoices):
    QUEUED = "queued", "waiting"
    RUNNING = "running", "running"
    DONE = "done", "done"
    FAILED = "failed", "failed"
