"""Claims as people have given them become rows, with the names and the frame that the engine finds in them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from claims.models import Article, Claim, Judgement, Key, Link, Period, Quantity, Revision, User, derived_id
from claims.models.choices import OutcomeState
from claims.nlp import types
from claims.nlp.types import Side
from claims.services import describing, facts, figuring, proposing, quoting, remembering, sides
from claims.services.errors import Refused
from claims.services.gathering import locked_reach
from claims.services.giving import Given, Part, line
from claims.services.index import stored_keys
from claims.services.queueing import place as place_in_queue
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


def parts(claim: Claim, given: Sequence[Part]) -> list[Side]:
    """Each part as the engine reads its statement, said by whom the claim was said. Raises Refused."""
    revision = claim.article.newest_revision()
    places = [quoting.place(revision.text, part.words, part.start) for part in given]
    read = [
        proposing.said(revision, place, statement=line(part.statement))
        for part, place in zip(given, places, strict=True)
    ]
    return [replace(side, claim=replace(side.claim, speaker=claim.speaker, cue=claim.cue)) for side in read]


@transaction.atomic
def store(revision: Revision, side: Side, by: User) -> Claim:
    article = _locked_article(revision)
    claim = _create(article, revision, side, by)
    remembering.remember(claim, by=by, reason="added by hand")
    link_anew(claim)
    facts.refresh([claim.pk])
    return claim


@transaction.atomic
def change(claim: Claim, revision: Revision, side: Side, by: User, seen: int) -> bool:
    """Raises Meanwhile where the claim is not the one that the person saw."""
    _locked_article(revision)
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


@transaction.atomic
def replace_by(
    old: Sequence[Claim], new_sides: Sequence[Side], by: User, *, seen: Sequence[int], reason: str
) -> list[Claim]:
    """Put new claims in the place of the old, which are retired. Links follow once they are linked anew."""
    revision = old[0].article.newest_revision()
    article = _locked_article(revision)
    locked_reach(claim.pk for claim in old)
    locked = [lock(claim) for claim in old]
    for claim, version in zip(locked, seen, strict=True):
        remembering.check_seen(claim, version)
        remembering.begin(claim)
        claim.retired_at = timezone.now()
        remembering.remember(claim, by=by, reason=reason)
    Key.objects.filter(claim__in=locked).delete()
    born = [_create(article, revision, side, by) for side in new_sides]
    for claim in born:
        claim.replaces.set(locked)
        remembering.remember(claim, by=by, reason="split from another" if len(old) == 1 else "merged from two")
    link_anew(born[0])
    facts.refresh([claim.pk for claim in (*locked, *born)])
    return born


@transaction.atomic
def put_back(claim: Claim, by: User) -> None:
    """The claim stands again, with those that gave way together with it; what stood in its place is retired."""
    revision = claim.article.newest_revision()
    _locked_article(revision)
    born = list(claim.replaced_by.order_by("pk"))
    old = list(Claim.objects.filter(replaced_by__in=born).distinct().order_by("pk"))
    locked_reach(one.pk for one in (*old, *born))
    locked = [lock(one) for one in born]
    gone = Claim.objects.select_related("article").filter(pk__in=[one.pk for one in old], retired_at__isnull=False)
    if not locked or len(gone) < len(old) or any(map(_is_worked_on, locked)):
        raise Refused("Somebody has worked on what stands in its place: split or merge that instead.")
    for one in locked:
        one.retired_at = timezone.now()
        remembering.remember(one, by=by, reason="gave way again")
    for one in gone:
        one.retired_at = None
        remembering.remember(one, by=by, reason="put back")
    Key.objects.filter(claim__in=locked).delete()
    describing.write_keys([one.pk for one in gone])
    link_anew(gone[0])
    facts.refresh([one.pk for one in (*gone, *locked)])


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


def _locked_article(revision: Revision) -> Article:
    """The article, which nobody reads or gives a newer text meanwhile."""
    article = Article.objects.select_for_update().get(pk=revision.article_id)
    if article.newest_revision().pk != revision.pk:
        raise Refused("The article has a newer text since: load the page afresh and choose the words again.")
    return article


def _create(article: Article, revision: Revision, side: Side, by: User) -> Claim:
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
        link.place = place_in_queue(link)
    Link.objects.bulk_update(links, ["flagged_at", "place"])


def _is_worked_on(claim: Claim) -> bool:
    """Whether anybody has done anything with the claim since it took another's place."""
    judged = Judgement.objects.filter(Q(link__a=claim) | Q(link__b=claim)).exists()
    return judged or claim.history.count() > 1 or claim.replaced_by.exists()
