"""What people changed of a claim: who, when, and what stood before and after. Begins with the first such change."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils import timezone

from claims.models import Anchor, Claim, User
from claims.services.errors import Refused
from claims.services.wording import measured_of, period

MACHINE = "as the machine read it"
LONGEST_REASON = 100
COLUMNS = (
    "statement",
    "speaker",
    "cue",
    "modality",
    "polarity",
    "needs_context",
    "check_worthiness",
    "facets",
    "frame",
    "review",
    "review_reason",
    "retired_at",
    "touched_at",
    "figures",
)


@dataclass(frozen=True, slots=True)
class Difference:
    """One field in words, before and after; where they are equal, nothing changed."""

    name: str
    before: str
    after: str

    @property
    def changed(self) -> bool:
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class Change:
    """One row of the history. `who` is nobody where the machine wrote it."""

    when: datetime
    who: str
    reason: str
    differences: tuple[Difference, ...]


class Meanwhile(Refused):
    """Somebody else has changed the claim since it was shown. `version` is the one to save over, knowing that."""

    def __init__(self, claim: Claim, seen: int) -> None:
        self.version = version(claim)
        self.changes = changes(claim, after=seen)
        who = " and ".join(dict.fromkeys(change.who for change in self.changes if change.who)) or "somebody"
        super().__init__(
            f"Meanwhile {who} changed this claim; see below what. Your input is kept: save again to put it in place."
        )


def figures(claim: Claim) -> dict[str, list[str]]:
    """What lies in other tables, in words: the claim's place in its newest text, its quantities and periods."""
    anchor = Anchor.objects.filter(claim=claim).order_by("revision__number").last()
    return {
        "quote": [anchor.quote] if anchor else [],
        "quantities": [measured_of(found) for found in claim.quantities.order_by("start", "pk")],
        "periods": [f"{period(found) or found.text}" for found in claim.periods.order_by("start", "pk")],
    }


def begin(claim: Claim) -> None:
    """Keep what the machine read as the first row, unless the history has begun. To be called before any change."""
    if not claim.history.exists():
        claim.figures = figures(claim)
        _write(claim, None, MACHINE, kind="+", when=claim.created_at)


def remember(claim: Claim, *, by: User, reason: str) -> None:
    """Store the claim as a person has left it, with a row of who did so and why."""
    first = not claim.history.exists()
    claim.figures = figures(claim)
    claim.touched_at = timezone.now()
    # Not by save(), which would write a row of its own, by whoever sent the request.
    Claim.objects.bulk_update([claim], COLUMNS)
    _write(claim, by, reason, kind="+" if first else "~", when=claim.touched_at)


def version(claim: Claim) -> int:
    """Grows with every change by a person; 0 before the first."""
    row = claim.history.order_by("history_id").last()
    return row.history_id if row else 0


def check_seen(claim: Claim, seen: int) -> None:
    """Raises Meanwhile where the version is not the newest any more."""
    if version(claim) != seen:
        raise Meanwhile(claim, seen)


def machines(claim: Claim) -> Any | None:
    """The row of what the machine had read; None of a claim that it did not read, or that nobody has changed."""
    first = claim.history.order_by("history_id").first()
    return first if first and first.history_change_reason == MACHINE else None


def changes(claim: Claim, *, after: int = 0) -> list[Change]:
    """The history after that version, the newest change first."""
    rows = list(claim.history.select_related("history_user").order_by("history_id"))
    pairs = zip([None, *rows], rows, strict=False)
    return [_change(before, row) for before, row in pairs if row.history_id > after][::-1]


def differences(before: Any, after: Any) -> tuple[Difference, ...]:
    """Every field that either version has, in one order."""
    old, new = dict(_told(before)), dict(_told(after))
    return tuple(Difference(name, old[name], new[name]) for name in new if old[name] or new[name])


def _change(before: Any | None, row: Any) -> Change:
    told = differences(before, row) if before else ()
    return Change(
        when=row.history_date,
        who=row.history_user.get_username() if row.history_user else "",
        reason=row.history_change_reason or "",
        differences=tuple(one for one in told if one.changed),
    )


def _told(version: Any) -> Iterator[tuple[str, str]]:
    """A claim or a row of its history, each field in words."""
    kept = version.figures or {}
    yield "Statement", version.statement
    yield "Words of the article", "; ".join(kept.get("quote", ()))
    yield "Speaker", version.speaker
    yield "Modality", version.modality
    yield "Polarity", version.polarity
    yield "Quantities", "; ".join(kept.get("quantities", ()))
    yield "Periods", "; ".join(kept.get("periods", ()))
    yield "Context", "needs context" if version.needs_context else ""
    yield "Review", version.review if version.review != "unreviewed" else ""
    yield "Reason", version.review_reason


def _write(claim: Claim, by: User | None, reason: str, *, kind: str, when: datetime) -> None:
    rows = claim.history.model
    fields = {field.attname: getattr(claim, field.attname) for field in rows.tracked_fields}
    rows.objects.create(
        **fields, history_user=by, history_change_reason=reason[:LONGEST_REASON], history_type=kind, history_date=when
    )
