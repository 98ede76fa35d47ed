"""What curators rule of facts. Rulings are only ever added; one that no longer holds is withdrawn."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from claims.models import Claim, Ruling, User, derived_id
from claims.models.choices import RulingKind
from claims.services import facts
from claims.services.errors import Refused
from claims.services.texts import is_unseen, stored_line

LONGEST_TITLE = 500
LONGEST_NOTE = 2000


@transaction.atomic
def rule(*, kind: str, by: User, a: Claim, b: Claim | None = None, title: str = "", note: str = "") -> Ruling:
    """Rule that two claims are of one fact, or are not, or what the fact of a claim is called.

    Raises Refused, and PermissionDenied for who may not rule.
    """
    if not by.has_perm("claims.add_ruling"):
        raise PermissionDenied(f"{by} may not rule on facts.")
    title, note = stored_line(title, field="title", longest=LONGEST_TITLE), _note(note)
    if kind == RulingKind.TITLE:
        _check_title(title)
        b = None
    else:
        title = ""
        _check_pair(kind, a, b)
    now = timezone.now()
    ruling = Ruling.objects.create(
        public_id=derived_id("ruling", kind, a.public_id, b.public_id if b else title, now.isoformat()),
        kind=kind,
        a=a,
        b=b,
        title=title,
        note=note,
        made_by=by,
    )
    facts.refresh([a.pk, *([b.pk] if b else [])])
    return ruling


@transaction.atomic
def withdraw(*, ruling: Ruling, by: User) -> None:
    """Let a ruling hold no more. Raises Refused where it does not, and PermissionDenied."""
    if not by.has_perm("claims.change_ruling"):
        raise PermissionDenied(f"{by} may not withdraw rulings.")
    locked = Ruling.objects.select_for_update(of=("self",)).get(pk=ruling.pk)
    if locked.withdrawn_at:
        raise Refused("This ruling was withdrawn already.")
    locked.withdrawn_at, locked.withdrawn_by = timezone.now(), by
    locked.save(update_fields=["withdrawn_at", "withdrawn_by"])
    facts.refresh(claim for claim in (locked.a_id, locked.b_id) if claim)


def _note(given: str) -> str:
    note = given.strip()
    if len(note) > LONGEST_NOTE:
        raise Refused(f"The note is too long: {len(note)} characters, at most {LONGEST_NOTE}.", field="note")
    if "\0" in note:
        raise Refused("The note holds a NUL character.", field="note")
    return note


def _check_title(title: str) -> None:
    if is_unseen(title):
        raise Refused("Say what the fact is called.", field="title")


def _check_pair(kind: str, a: Claim, b: Claim | None) -> None:
    if kind not in (RulingKind.SAME, RulingKind.APART):
        raise Refused("Choose what to rule.", field="kind")
    if b is None:
        raise Refused("Name the other claim or fact.", field="other")
    if a.pk == b.pk:
        raise Refused("These are one claim. Name another.", field="other")
    pair = (a.pk, b.pk)
    rulings = Ruling.objects.standing().filter(a__in=pair, b__in=pair).order_by("-made_at", "-public_id")
    standing = rulings.first()
    if standing and standing.kind == kind:
        raise Refused(f"“{standing.get_kind_display()}” is ruled of these two already.", field="other")
