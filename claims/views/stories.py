"""Stories: the desk that lists them, one story, and the form for a new one."""

from collections import Counter
from dataclasses import dataclass

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.paginator import Page, Paginator
from django.db.models import Count, Prefetch, Q
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
    page = Paginator(Story.objects.order_by("-created_at", "-pk"), STORIES_A_PAGE).get_page(request.GET.get("page"))
    return page_or_fragment(request, "desk", {"page": page, "entries": _entries(page, request.user)})


@require_safe
def story(request: HtmxRequest, public_id: str) -> HttpResponse:
    found = get_object_or_404(Story, public_id=public_id)
    articles = Article.objects.listed().filter(story=found)
    links = Link.objects.live().of_story(found).visible_to(request.user)
    with_aside = bool(request.GET.get("related"))
    shown = (links if with_aside else links.exclude(ASIDE)).with_sides().strongest_first()
    context = {
        "story": found,
        "aside": links.filter(ASIDE).count(),
        "with_aside": with_aside,
        "to_review": Link.objects.to_review(request.user).of_story(found).count(),
        "links": Paginator(shown, LINKS_A_PAGE).get_page(request.GET.get("links")),
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


def _entries(page: Page[Story], user: User) -> list[Entry]:
    """The page's stories with their figures, which are counted for these alone."""
    newest = Article.objects.select_related("outlet").order_by("-published", "-pk")[:ARTICLES_A_STORY]
    listed = Story.objects.filter(pk__in=[story.pk for story in page]).summarised()
    stories = {story.pk: story for story in listed.prefetch_related(Prefetch("articles", newest, to_attr="newest"))}
    to_review = _a_story(Link.objects.to_review(user).of_stories(page))
    contradictions = Link.objects.live().of_stories(page).visible_to(user).filter(relation=Relation.CONTRADICTS)
    contradicted = _a_story(contradictions)
    return [Entry(stories[story.pk], to_review[story.pk], contradicted[story.pk]) for story in page]


def _a_story(links: LinkQuerySet) -> Counter[int]:
    """How many links each story has; one between two stories counts in both."""
    counts: Counter[int] = Counter()
    ends = links.order_by().values_list("a__article__story", "b__article__story")
    for first, second, number in ends.annotate(number=Count("pk")):
        for key in {first, second}:
            counts[key] += number
    return counts


def _articles(page: Page[Article]) -> dict[str, object]:
    """The table of articles, and whether anything in it is still to change by itself."""
    stages = progress.of_articles(page)
    return {
        "articles": page,
        "rows": [(article, stages[article.pk]) for article in page],
        "unfinished": any(not stage.is_over for stage in stages.values()),
    }
