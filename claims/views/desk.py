"""The desk: every story with how it stands, what is new in it to the reader, and what is left to do."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Case, Count, DateTimeField, F, OuterRef, Prefetch, Q, QuerySet, Subquery, Value, When
from django.http import HttpResponse
from django.utils import timezone
from django.utils.formats import date_format
from django.views.decorators.http import require_safe

from claims.models import Article, Claim, Fact, Judgement, Link, Story, User, Visit
from claims.models.choices import FactStatus, OutcomeState
from claims.models.links import is_blind
from claims.views.http import HtmxRequest, page_or_fragment

STORIES_A_PAGE = 20
ARTICLES_A_STORY = 4
CLOSED_SHOWN = 10
# Pairs at the head of the reader's queue: their stories come first. All of them would be too many to look at.
HEAD_OF_QUEUE = 500
NEVER = datetime.max.replace(tzinfo=UTC)
NEWS = ("article", "claim", "suggestion", "decision")
ASKED = Q(place__isnull=False) | ~Q(relation="") | Q(state=OutcomeState.UNRESOLVED)
DECIDED = ~Q(relation="")

Tally = Mapping[int, Counter[str]]


@dataclass(frozen=True, slots=True)
class Entry:
    """A story as the desk lists it. `news` is empty where nothing is new or the reader has never opened it."""

    story: Story
    to_review: int
    asked: int
    decided: int
    agreements: int
    disputes: int
    updates: int
    seen: bool
    since: str
    news: str

    @property
    def left(self) -> int:
        return self.asked - self.decided


@require_safe
def desk(request: HtmxRequest) -> HttpResponse:
    """The stories that are open; with `closed` in the address, those that are closed."""
    closed = bool(request.GET.get("closed"))
    stories = Story.objects.filter(closed_at__isnull=not closed).order_by(
        _busy_first(request.user), "-created_at", "-pk"
    )
    page = Paginator(stories, STORIES_A_PAGE).get_page(request.GET.get("page"))
    shut = Story.objects.none() if closed else Story.objects.filter(closed_at__isnull=False)
    context = {
        "page": page,
        "entries": entries(page, request.user),
        "closed": closed,
        "shut": list(shut.order_by("-closed_at", "-pk")[: CLOSED_SHOWN + 1]),
        "shown": CLOSED_SHOWN,
    }
    return page_or_fragment(request, "desk", context)


def entries(page: Page[Story], user: User) -> list[Entry]:
    """The page's stories with their figures, which are counted for these alone."""
    newest = Article.objects.select_related("outlet").order_by("-published", "-pk")[:ARTICLES_A_STORY]
    listed = Story.objects.filter(pk__in=[story.pk for story in page]).summarised()
    stories = {story.pk: story for story in listed.prefetch_related(Prefetch("articles", newest, to_attr="newest"))}
    visits = dict(Visit.objects.filter(user=user, story__in=list(stories)).values_list("story", "seen_at"))
    facts = Fact.objects.visible_to(user).tallied(page)
    links = _links(page, user, visits)
    new = _new(user, list(stories))
    now = timezone.now()
    return [
        _entry(stories[story.pk], facts[story.pk], links[story.pk] + new[story.pk], visits.get(story.pk), now)
        for story in page
    ]


def _entry(story: Story, facts: Counter[str], counts: Counter[str], seen_at: datetime | None, now: datetime) -> Entry:
    return Entry(
        story=story,
        to_review=counts["to_review"],
        asked=counts["asked"],
        decided=counts["decided"],
        agreements=facts[FactStatus.CORROBORATED],
        disputes=facts[FactStatus.DISPUTED_OUTLETS] + facts[FactStatus.DISPUTED_SPEAKERS],
        updates=facts[FactStatus.UPDATED],
        seen=seen_at is not None,
        since=since(seen_at, now) if seen_at else "",
        news=news({kind: counts[f"new_{kind}"] for kind in NEWS}) if seen_at else "",
    )


def news(counts: Mapping[str, int]) -> str:
    """ "3 new articles, 41 claims"; nothing where nothing is new."""
    told = [f"{number:,} {kind}{'' if number == 1 else 's'}" for kind, number in counts.items() if number]
    if not told:
        return ""
    number, _, rest = told[0].partition(" ")
    return ", ".join([f"{number} new {rest}", *told[1:]])


def since(seen_at: datetime, now: datetime) -> str:
    """When somebody was last here, as one says it: a time today, a weekday within a week, else the date."""
    seen, today = timezone.localtime(seen_at), timezone.localtime(now)
    days = (today.date() - seen.date()).days
    if days <= 0:
        return f"{date_format(seen, 'H:i')} today"
    if days == 1:
        return "yesterday"
    if days < 7:
        return date_format(seen, "l")
    return date_format(seen, "j F" if seen.year == today.year else "j F Y")


def _busy_first(user: User) -> Case:
    """The stories of the pairs that stand first in the reader's queue."""
    waiting = Link.objects.to_review(user).values_list("a__article__story", "b__article__story")
    ends = list(waiting[:HEAD_OF_QUEUE]) if user.has_perm("claims.add_judgement") else []
    return Case(When(pk__in={story for pair in ends for story in pair}, then=0), default=1)


def _links(page: Page[Story], user: User, visits: Mapping[int, datetime]) -> Tally:
    """What each story's links come to; one between two stories counts in both. Hidden ones count as undecided."""
    latest = Judgement.objects.filter(link=OuterRef("pk")).order_by("-pk").values("reviewer")[:1]
    known = Link.objects.live().of_stories(page).visible_to(user).alias(latest=Subquery(latest))
    figures: dict[str, Any] = {"asked": Count("pk", filter=ASKED), "decided": Count("pk", filter=ASKED & DECIDED)}
    for end in ("a", "b"):
        seen = _seen(end, visits)
        figures[f"new_suggestion_{end}"] = Count("pk", filter=Q(created_at__gt=seen, place__isnull=False))
        figures[f"new_decision_{end}"] = Count("pk", filter=Q(decided_at__gt=seen) & ~Q(latest=user.pk))
    found = _by_story(known, figures)
    if user.has_perm("claims.add_judgement"):
        hidden = Count("pk", filter=is_blind() & Q(flagged_at=None))
        for story, counts in _by_story(
            Link.objects.to_review(user).of_stories(page), {"to_review": Count("pk"), "asked": hidden}
        ).items():
            found[story] += counts
    return found


def _by_story(links: QuerySet[Link], figures: Mapping[str, Any]) -> defaultdict[int, Counter[str]]:
    """The figures of each story's links; those that end in `_a` or `_b` belong to that end's story alone."""
    found: defaultdict[int, Counter[str]] = defaultdict(Counter)
    ends = {"a": "a__article__story", "b": "b__article__story"}
    for row in links.order_by().values(*ends.values()).annotate(**figures):
        own = {row[path]: end for end, path in ends.items()}
        for story, end in own.items():
            for name in figures:
                bare, _, side = name.rpartition("_")
                if side not in ends:
                    found[story][name] += row[name]
                elif side == end:
                    found[story][bare] += row[name]
    return found


def _seen(end: str, visits: Mapping[int, datetime]) -> Case:
    """When the reader saw the story of this end; never, where they have not, so that nothing of it counts as new."""
    cases = [When(**{f"{end}__article__story": story, "then": Value(at)}) for story, at in visits.items()]
    return Case(*cases, default=Value(NEVER), output_field=DateTimeField())


def _new(user: User, stories: Iterable[int]) -> Tally:
    """Articles and claims that came to each story since the reader saw it."""
    found: defaultdict[int, Counter[str]] = defaultdict(Counter)
    articles = Article.objects.filter(_unseen("story", "added_at", user), story__in=stories)
    claims = Claim.objects.standing().filter(_unseen("article__story", "created_at", user), article__story__in=stories)
    for kind, rows, path in (("new_article", articles, "story"), ("new_claim", claims, "article__story")):
        for story, number in rows.order_by().values_list(path).annotate(number=Count("pk")):
            found[story][kind] = number
    return found


def _unseen(story: str, came: str, user: User) -> Q:
    """That it came after the reader last saw its story."""
    return Q(**{f"{story}__visits__user": user, f"{came}__gt": F(f"{story}__visits__seen_at")})
