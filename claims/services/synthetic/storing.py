"""Invented stories become rows, many at once. Rows that are there already are left as they are."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import pairwise
from random import Random

from django.db import transaction
from django.db.models import OuterRef, Subquery
from django.utils import timezone

from claims.models import (
    Anchor,
    Article,
    Claim,
    Job,
    Judgement,
    Key,
    Link,
    Outlet,
    Revision,
    Story,
    Suggestion,
    User,
    derived_id,
)
from claims.models.choices import JobKind, JobState, OriginKind, Review
from claims.nlp import pipeline
from claims.nlp.origin import body
from claims.services import facts, queueing
from claims.services.batching import batched
from claims.services.describing import ROWS, Made, create, made
from claims.services.errors import Refused
from claims.services.naming import free_id
from claims.services.progress import Progress, silent
from claims.services.synthetic import words
from claims.services.synthetic.drawing import Draft, Plot, outlet_names, plot, plots
from claims.services.synthetic.pages import page
from claims.services.synthetic.pairing import Judges, Told, draw_judgements, draw_links, settle
from claims.services.upkeep import keep_statistics

# People who only stand for reviewers: nobody can sign in as one of them.
JUDGES = ("invented-reviewer-1", "invented-reviewer-2", "invented-reviewer-3", "invented-curator")
REVIEWED = ((0.08, Review.ACCEPTED), (0.02, Review.REJECTED))


def make_stories(*, claims: int, seed: int, progress: Progress = silent) -> Counter[str]:
    """Stories with so many claims in all; how many rows of each kind there are now more. Raises Refused."""
    if claims < 1:
        raise Refused("There must be at least one claim.", field="claims")
    first = plot(seed, 1).title
    if Story.objects.filter(title=first).exists():
        raise Refused(f"The stories of seed {seed} are here already: choose another.", field="seed")
    outlets, judges = _outlets(), _judges()
    rows: Counter[str] = Counter()
    progress(0, claims)
    for number, drawn in enumerate(plots(claims, seed), start=1):
        rows += _store(drawn, outlets, judges, Random(f"{seed}/{number}/links"))  # noqa: S311 - the seed tells it all
        progress(rows["claims"], claims)
    keep_statistics()
    return rows


def _outlets() -> list[Outlet]:
    """The outlets of invented stories; those of the same name are met, not made again."""
    known = {outlet.name.casefold(): outlet for outlet in Outlet.objects.all()}
    names = outlet_names()
    missing = [name for name in names if name.casefold() not in known]
    rows = [Outlet(public_id=free_id(Outlet, name.casefold()), name=name) for name in missing]
    known |= {outlet.name.casefold(): outlet for outlet in Outlet.objects.bulk_create(rows)}
    return [known[name.casefold()] for name in names]


def _judges() -> Judges:
    for name in JUDGES:
        if not User.objects.filter(username=name).exists():
            User.objects.create_user(username=name, is_active=False)
    found = {user.username: user for user in User.objects.filter(username__in=JUDGES)}
    *reviewers, curator = (found[name] for name in JUDGES)
    return Judges(reviewers, curator)


@transaction.atomic
def _store(drawn: Plot, outlets: Sequence[Outlet], judges: Judges, chance: Random) -> Counter[str]:
    """One story, whole or not at all."""
    now = timezone.now()
    story = _new_story(drawn, now)
    told = [one for draft in drawn.drafts for one in _store_article(story, outlets[draft.outlet], draft, now)]
    _accept_and_reject(chance, told, now)
    links, judgements = _store_links(chance, told, judges, now)
    facts.refresh(one.claim.pk for one in told)
    queueing.renew(Link.objects.of_story(story))
    return Counter(stories=1, articles=len(drawn.drafts), claims=len(told), links=links, judgements=judgements)


def _new_story(drawn: Plot, now: datetime) -> Story:
    row = Story(
        public_id=free_id(Story, drawn.title.casefold()),
        title=drawn.title,
        reviewers_needed=drawn.reviewers_needed,
        blind=drawn.blind,
        closed_at=now if drawn.closed else None,
    )
    return Story.objects.bulk_create([row])[0]


def _store_article(story: Story, outlet: Outlet, draft: Draft, now: datetime) -> list[Told]:
    """The article with its one or two texts, and the claims that it makes in any of them."""
    texts = [sayings for sayings in (draft.sayings, draft.revised) if sayings]
    pages = [page(draft.title, sayings, draft.published) for sayings in texts]
    article = _new_article(story, outlet, draft, pages[0].text)
    told: dict[str, Told] = {}
    claims: list[list[Made]] = []
    for number, (one, sayings) in enumerate(zip(pages, texts, strict=True), start=1):
        claims.append(made(article, one.reading))
        new = {each.public_id: saying for each, saying in zip(claims[-1], sayings, strict=True)}
        new = {public_id: saying for public_id, saying in new.items() if public_id not in told}
        create(article, [each for each in claims[-1] if each.public_id in new], one.text)
        rows = article.claims.defer("frame", "facets").in_bulk(list(new), field_name="public_id")
        told |= {public_id: Told(rows[public_id], saying) for public_id, saying in new.items()}
        revision = _new_revision(article, number, one.text, now)
        _anchor(revision, [(told[each.public_id].claim, each) for each in claims[-1]])
    for old, newer in pairwise(claims):
        _replace([told[each.public_id].claim for each in old], [told[each.public_id].claim for each in newer], now)
    return list(told.values())


def _new_article(story: Story, outlet: Outlet, draft: Draft, text: str) -> Article:
    row = Article(
        public_id=derived_id("article", outlet.public_id, draft.title, text),
        story=story,
        outlet=outlet,
        title=draft.title,
        published=draft.published,
        origin=words.AGENCY if draft.wire else "",
        origin_kind=OriginKind.WIRE if draft.wire else OriginKind.NONE,
    )
    return Article.objects.bulk_create([row])[0]


def _new_revision(article: Article, number: int, text: str, now: datetime) -> Revision:
    """The text, as a worker leaves it: read and linked."""
    row = Revision(
        article=article,
        outlet=article.outlet,
        number=number,
        text=text,
        sha256=_sha256(text),
        body_sha256=_sha256(body(text)),
        engine_version=pipeline.VERSION,
        read_at=now,
    )
    revision = Revision.objects.bulk_create([row])[0]
    Job.objects.bulk_create(
        Job(kind=kind, revision=revision, state=JobState.DONE, attempts=1, finished_at=now) for kind in JobKind.values
    )
    return revision


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _anchor(revision: Revision, claims: Iterable[tuple[Claim, Made]]) -> None:
    Anchor.objects.bulk_create(
        Anchor(claim=claim, revision=revision, start=said.start, end=said.end, quote=said.quote)
        for claim, said in ((claim, one.side.claim) for claim, one in claims)
    )


def _replace(old: Sequence[Claim], newer: Sequence[Claim], now: datetime) -> None:
    """What the second text no longer says is withdrawn; what stands in its place replaces it."""
    changed = [(before, after) for before, after in zip(old, newer, strict=True) if before != after]
    Claim.replaces.through.objects.bulk_create(
        Claim.replaces.through(from_claim=after, to_claim=before) for before, after in changed
    )
    gone = [before.pk for before, _ in changed]
    Claim.objects.filter(pk__in=gone).update(withdrawn_at=now)
    Key.objects.filter(claim__in=gone).delete()


def _accept_and_reject(chance: Random, told: Sequence[Told], now: datetime) -> None:
    for share, review in REVIEWED:
        chosen = [one.claim.pk for one in told if chance.random() < share]
        reason = "A matter of taste, not of fact." if review == Review.REJECTED else ""
        Claim.objects.filter(pk__in=chosen).update(review=review, review_reason=reason, touched_at=now)


def _store_links(chance: Random, told: Sequence[Told], judges: Judges, now: datetime) -> tuple[int, int]:
    """How many links and judgements there are now more."""
    drawn = draw_links(chance, told)
    judgements = []
    for link, suggestion in drawn:
        given = draw_judgements(chance, link, suggestion, judges)
        settle(link, suggestion, given, now=now)
        judgements += given
    Link.objects.bulk_create((link for link, _ in drawn), batch_size=ROWS)
    Suggestion.objects.bulk_create((suggestion for _, suggestion in drawn), batch_size=ROWS)
    Judgement.objects.bulk_create(judgements, batch_size=ROWS)
    _point_to_suggestions([link.pk for link, _ in drawn])
    return len(drawn), len(judgements)


def _point_to_suggestions(links: Sequence[int]) -> None:
    """Each link and its suggestion name one another: the second name comes when both have a row."""
    own = Suggestion.objects.filter(link=OuterRef("pk")).values("pk")
    for some in batched(links):
        Link.objects.filter(pk__in=some).update(suggestion=Subquery(own[:1]))
