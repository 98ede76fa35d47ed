"""Claims as people have given them become rows, with the names and the frame that the engine finds in them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from claims.models import Article, Claim, Link, Period, Quantity, Revision, User, derived_id
from claims.models.choices import OutcomeState
from claims.nlp import types
from claims.nlp.types import Side
from claims.services import describing, facts, figuring, proposing, remembering, sides
from claims.services.errors import Refused
from claims.services.gathering import locked_reach
from claims.services.giving import Given, line
from claims.services.index import stored_keys
from claims.services.queueing import KEPT, keep
from claims.services.quoting import Place
from claims.services.vetting import link_anew, lock

DECIDED = (OutcomeState.AGREED, OutcomeState.ADJUDICATED)
FIELDS = ("statement", "speaker", "modality", "polarity", "needs_context")


def proposed(revision: Revision, place: Place) -> Given:
    side = proposing.propose(revision, place)
    said = side.claim
    quantities, periods = _figures(Claim(), side, revision.text)
    return Given(
        words=said.quote,
        start=said.start,
        statement=said.statement,
        speaker=said.speaker,
        modality=said.modality.value,
        polarity=said.polarity.value,
        needs_context=said.needs_context,
        quantities=quantities,
        periods=periods,
    )


def new(revision: Revision, place: Place, given: Given) -> Side:
    """The claim as given by hand. Raises Refused."""
    proposed = proposing.propose(revision, place)
    if proposed.claim.statement != line(given.statement):
        read = proposing.said(revision, place, statement=line(given.statement))
        proposed = replace(read, claim=replace(read.claim, cue=proposed.claim.cue))
    return _as_given(proposed, revision, place, given)


def changed(claim: Claim, revision: Revision, place: Place, given: Given) -> Side:
    """The claim as changed; where the statement is the same, names and frame stay as they are. Raises Refused."""
    own = sides.load_sides([claim.pk]).get(claim.pk)
    if own is None or own.claim.statement != line(given.statement):
        read = proposing.said(revision, place, statement=line(given.statement))
        own = replace(read, claim=replace(read.claim, cue=claim.cue))
    return _as_given(own, revision, place, given, claim.quantities.all(), claim.periods.all())


@transaction.atomic
def store(revision: Revision, side: Side, by: User) -> Claim:
    article = locked_article(revision)
    claim = create(article, revision, side, by)
    remembering.remember(claim, by=by, reason="added by hand")
    link_anew(claim)
    facts.refresh([claim.pk])
    return claim


@transaction.atomic
def change(claim: Claim, revision: Revision, side: Side, by: User, seen: int) -> bool:
    """Raises Meanwhile where the claim is not the one that the person saw."""
    locked_article(revision)
    decided = _locked_links(claim)
    locked_reach([claim.pk])
    locked = lock(claim)
    remembering.check_seen(locked, seen)
    if _is_same(locked, revision, side):
        return False
    before = _content(locked)
    remembering.begin(locked)
    describing.rewrite(locked, side, revision.text)
    _anchor(locked, revision, side)
    remembering.remember(locked, by=by, reason="edited")
    if _content(locked) != before:
        _flag(decided)
    link_anew(locked)
    facts.refresh([locked.pk])
    return True


def _as_given(
    side: Side,
    revision: Revision,
    place: Place,
    given: Given,
    quantities: Iterable[Quantity] = (),
    periods: Iterable[Period] = (),
) -> Side:
    text, speaker = revision.text, line(given.speaker)
    claim = replace(
        side.claim,
        start=place.start,
        end=place.end,
        quote=place.of(text),
        statement=line(given.statement),
        speaker=speaker,
        cue=side.claim.cue if speaker else "",
        modality=types.Modality(given.modality),
        polarity=types.Polarity(given.polarity),
        needs_context=given.needs_context,
    )
    return replace(
        side,
        claim=claim,
        quantities=figuring.quantities(given.quantities, text=text, near=place, known=quantities),
        periods=figuring.periods(given.periods, text=text, near=place, known=periods),
    )


def locked_article(revision: Revision) -> Article:
    """The article, which nobody reads or gives a newer text meanwhile."""
    article = Article.objects.select_for_update().get(pk=revision.article_id)
    if article.newest_revision().pk != revision.pk:
        raise Refused("The article has a newer text since: load the page afresh and choose the words again.")
    return article


def create(article: Article, revision: Revision, side: Side, by: User) -> Claim:
    statement = side.claim.statement
    _check_new(revision, side)
    ordinal = article.claims.filter(statement_at_birth=statement).count()
    public_id = derived_id("claim", article.public_id, statement, str(ordinal))
    made = describing.Made(public_id, ordinal, side, stored_keys(side))
    describing.create(article, [made], revision.text, made_by=by)
    claim = Claim.objects.select_related("article").get(public_id=public_id)
    _anchor(claim, revision, side)
    return claim


def _anchor(claim: Claim, revision: Revision, side: Side) -> None:
    said = side.claim
    claim.anchors.update_or_create(
        revision=revision, defaults={"start": said.start, "end": said.end, "quote": said.quote}
    )


def _check_new(revision: Revision, side: Side) -> None:
    """Refuse what the article says already, in words that these touch."""
    touching = Claim.objects.standing().filter(
        anchors__revision=revision, anchors__start__lt=side.claim.end, anchors__end__gt=side.claim.start
    )
    if touching.filter(statement=side.claim.statement).exists():
        raise Refused("There is already a claim of this statement in these words.", field="statement")


def _content(claim: Claim) -> tuple[Any, ...]:
    """What earlier answers were about."""
    return claim.statement, claim.polarity, figuring.given_quantities(claim), figuring.given_periods(claim)


def _is_same(claim: Claim, revision: Revision, side: Side) -> bool:
    said = side.claim
    anchor = claim.anchors.filter(revision=revision).first()
    stands = anchor is not None and (anchor.start, anchor.end) == (said.start, said.end)
    same = all(getattr(claim, name) == getattr(said, name) for name in FIELDS)
    return stands and same and _content(claim)[2:] == _figures(claim, side, revision.text)


def _figures(claim: Claim, side: Side, text: str) -> tuple[Any, ...]:
    quantities = sorted(sides.quantity_rows(claim, side, text), key=attrgetter("start"))
    periods = sorted(sides.period_rows(claim, side), key=attrgetter("start"))
    return tuple(map(figuring.given_quantity, quantities)), tuple(map(figuring.given_period, periods))


def _locked_links(claim: Claim) -> list[Link]:
    """The decided links of the claim; before the claim, as those who judge lock them."""
    links = Link.objects.filter(Q(a=claim) | Q(b=claim), state__in=DECIDED).with_sides()
    return list(links.select_for_update(of=("self",)).order_by("pk"))


def _flag(links: Sequence[Link]) -> None:
    """Ask for another look at what was decided before the claim changed; the outcomes stand."""
    for link in links:
        link.flagged_at = timezone.now()
        keep(link)
    Link.objects.bulk_update(links, ["flagged_at", *KEPT])
