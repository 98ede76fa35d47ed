"""Stories: the desk that lists them, one story, and the form for a new one."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.paginator import Page, Paginator
from django.db.models import Case, Count, F, Prefetch, Q, Value, When
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_http_methods, require_safe

from claims.forms import StoryForm
from claims.models import Article, Link, Story, User
from claims.models.choices import OutcomeState, Relation
from claims.models.links import LinkQuerySet
from claims.services import intake
from claims.services.errors import Refused
from claims.views import progress
from claims.views.http import HtmxRequest, page_or_fragment, refuse, see

STORIES_A_PAGE = 20
ARTICLES_A_STORY = 6
ARTICLES_A_PAGE = 50
LINKS_A_PAGE = 25
STRONGEST_FIRST = (Relation.CONTRADICTS, Relation.UPDATES, Relation.AGREES)
# Pairs that cannot be compared, which nobody is asked about.
ASIDE = Q(suggestion__relation=Relation.RELATED, state=OutcomeState.SUGGESTED)


@dataclass(frozen=True, slots=True)
class Entry:
    """A story as the desk lists it."""

    story: Story
    to_review: int
    contradictions: int


@require_safe
def desk(request: HtmxRequest) -> HttpResponse:
    newest = Article.objects.select_related("outlet").order_by("-published", "-pk")[:ARTICLES_A_STORY]
    stories = Story.objects.summarised().order_by("-created_at", "-pk")
    stories = stories.prefetch_related(Prefetch("articles", newest, to_attr="newest"))
    page = Paginator(stories, STORIES_A_PAGE).get_page(request.GET.get("page"))
    return page_or_fragment(request, "desk", {"page": page, "entries": _entries(page, request.user)})


@require_safe
def story(request: HtmxRequest, public_id: str) -> HttpResponse:
    found = get_object_or_404(Story, public_id=public_id)
    articles = Article.objects.listed().filter(story=found)
    links = Link.objects.live().of_story(found).visible_to(request.user)
    context = {
        "story": found,
        "aside": links.filter(ASIDE).count(),
        "with_aside": (with_aside := bool(request.GET.get("related"))),
        "to_review": Link.objects.to_review(request.user).of_story(found).count(),
        "links": Paginator(_listed(links, with_aside=with_aside), LINKS_A_PAGE).get_page(request.GET.get("links")),
        **_articles(Paginator(articles, ARTICLES_A_PAGE).get_page(request.GET.get("page"))),
    }
    return page_or_fragment(request, "story", context)


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required("claims.add_story", raise_exception=True)
def story_new(request: HtmxRequest) -> HttpResponse:
    form = StoryForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            added = intake.add_story(**form.cleaned_data, by=request.user)
        except Refused as refused:
            refuse(form, refused)
        else:
            messages.success(request, f"Story “{added}” added. Its first article can go in now.")
            return see(request, added)
    return page_or_fragment(request, "story_new", {"form": form})


def _entries(page: Page[Any], user: User) -> list[Entry]:
    links = Link.objects.live().filter(_of_stories(page))
    to_review = _a_story(Link.objects.to_review(user).filter(_of_stories(page)))
    contradictions = _a_story(links.visible_to(user).filter(relation=Relation.CONTRADICTS))
    return [Entry(story, to_review[story.pk], contradictions[story.pk]) for story in page]


def _of_stories(stories: Iterable[Story]) -> Q:
    keys = [story.pk for story in stories]
    return Q(a__article__story__in=keys) | Q(b__article__story__in=keys)


def _a_story(links: LinkQuerySet) -> Counter[int]:
    """How many links each story has; one between two stories counts in both."""
    counts: Counter[int] = Counter()
    ends = links.order_by().values_list("a__article__story", "b__article__story")
    for first, second, number in ends.annotate(number=Count("pk")):
        for key in {first, second}:
            counts[key] += number
    return counts


def _listed(links: LinkQuerySet, *, with_aside: bool) -> LinkQuerySet:
    """The strongest first, what people decided before what is only suggested."""
    places = [
        When(Q(relation=relation) | Q(relation="", suggestion__relation=relation), then=Value(place))
        for place, relation in enumerate(STRONGEST_FIRST)
    ]
    strength = Case(*places, default=Value(len(STRONGEST_FIRST)))
    shown = links if with_aside else links.exclude(ASIDE)
    decided = F("decided_at").desc(nulls_last=True)
    return shown.with_sides().annotate(place=strength).order_by("place", decided, "-suggestion__confidence", "pk")


def _articles(page: Page[Article]) -> dict[str, object]:
    """The table of articles, and whether anything in it is still to change by itself."""
    stages = progress.of_articles(page)
    return {
        "articles": page,
        "rows": [(article, stages[article.pk]) for article in page],
        "unfinished": any(not stage.is_over for stage in stages.values()),
    }
