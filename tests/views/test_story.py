"""One story: its articles, how far their reading is, and its links."""

from django.test import Client
from django.urls import reverse

from claims.models import Fact, Job, Story, User, Visit
from claims.models.choices import JobKind, JobState, Relation
from tests.factories import make_article, make_claim, make_judgement, make_link, make_story
from tests.views.asking import BACK_BUTTON, HTMX, queries_of


def finish(story: Story) -> None:
    for article in story.articles.all():
        for kind in JobKind.values:
            Job.objects.create(kind=kind, revision=article.newest_revision(), state=JobState.DONE)


def test_an_empty_story_says_what_to_do(as_reviewer: Client) -> None:
    assert "Add the first article" in as_reviewer.get(make_story().get_absolute_url()).text


def test_it_lists_articles_with_outlet_date_and_state(as_viewer: Client) -> None:
    article = make_article(title="Ferries stay tied up", origin="Meridian Press", origin_kind="wire")
    page = as_viewer.get(article.story.get_absolute_url()).text
    for words in ("Ferries stay tied up", article.outlet.name, "6 May 2024", "waiting to be read", "Meridian Press"):
        assert words in page


def test_it_asks_again_until_everything_is_read_and_linked(as_viewer: Client) -> None:
    story = make_article().story
    address = story.get_absolute_url()
    assert 'hx-trigger="every 2s"' in as_viewer.get(address, headers=HTMX).text
    finish(story)
    assert "hx-trigger" not in as_viewer.get(address, headers=HTMX).text


def test_htmx_gets_the_lists_and_its_back_button_the_page(as_viewer: Client) -> None:
    address = make_story().get_absolute_url()
    assert as_viewer.get(address, headers=HTMX).text.lstrip().startswith('<div id="story"')
    assert "<!doctype html>" in as_viewer.get(address, headers=BACK_BUTTON).text


def test_the_part_that_asks_again_leaves_the_rest_alone(as_viewer: Client) -> None:
    story = make_article().story
    address = story.get_absolute_url()
    asked = {**HTMX, "HX-Target": "articles-part"}
    part = as_viewer.get(address, headers=asked)
    assert part.text.lstrip().startswith('<section id="articles-part"')
    assert "HX-Target" in part["Vary"]
    finish(story)
    part = as_viewer.get(address, headers=asked)
    assert "Everything is read and linked" in part.text
    assert "hx-trigger" not in part.text


def test_it_leads_to_its_links_and_claims(as_viewer: Client) -> None:
    story = make_link().a.article.story
    page = as_viewer.get(story.get_absolute_url()).text
    assert f"/links/?story={story.public_id}" in page
    assert f"/claims/?story={story.public_id}" in page


def test_the_newest_dispute_is_first_and_five_are_told(as_viewer: Client) -> None:
    story = make_story()
    facts: list[Fact] = []
    for number in range(6):
        a = make_claim(article=make_article(story=story), statement=f"The mill has {number} floors.")
        make_judgement(link=make_link(a=a), relation=Relation.CONTRADICTS)
        facts.insert(0, Fact.objects.get(members__claim=a))
    assert as_viewer.get(story.get_absolute_url()).context["disputes"] == facts[:5]


def test_opening_a_story_is_kept(as_viewer: Client, viewer: User) -> None:
    story = make_story()
    address = story.get_absolute_url()
    as_viewer.head(address)
    as_viewer.get(address, headers=HTMX)
    assert not Visit.objects.exists()
    as_viewer.get(address)
    first = Visit.objects.get(user=viewer, story=story).seen_at
    as_viewer.get(address)
    assert Visit.objects.get(user=viewer, story=story).seen_at > first


def test_a_reviewer_may_not_close_a_story(as_reviewer: Client) -> None:
    story = make_story()
    assert as_reviewer.post(reverse("story_close", args=[story.public_id])).status_code == 403
    assert "Close the story" not in as_reviewer.get(story.get_absolute_url()).text
    story.refresh_from_db()
    assert story.closed_at is None


def test_a_curator_closes_a_story_and_opens_it_again(as_curator: Client, curator: User) -> None:
    story = make_story()
    address = reverse("story_close", args=[story.public_id])
    page = as_curator.post(address, {"closed": "yes"}, follow=True).text
    assert "This story is closed" in page
    assert "Add an article" not in page
    as_curator.post(address, {"closed": "no"})
    story.refresh_from_db()
    assert story.closed_at is None
    assert [row.history_user for row in story.history.all()[:2]] == [curator, curator]


def test_what_does_not_add_up_is_told_with_its_number(as_viewer: Client) -> None:
    story = make_story()
    a, b, c = (make_claim(article=make_article(story=story)) for _ in range(3))
    make_judgement(link=make_link(a=a, b=b))
    make_judgement(link=make_link(a=b, b=c))
    make_judgement(link=make_link(a=a, b=c), relation=Relation.CONTRADICTS)
    assert "1 does not add up" in as_viewer.get(story.get_absolute_url()).text


def test_a_viewer_sees_no_button_that_is_not_for_them(as_viewer: Client) -> None:
    link = make_link()
    page = as_viewer.get(link.a.article.story.get_absolute_url()).text
    assert "Add an article" not in page
    assert "Review 1" not in page
    assert "Take away" in page


def test_a_reviewer_goes_on_to_review(as_reviewer: Client) -> None:
    link = make_link()
    story = link.a.article.story
    assert f"/review/?story={story.public_id}" in as_reviewer.get(story.get_absolute_url()).text


def test_an_unknown_story_is_not_there(as_viewer: Client) -> None:
    assert as_viewer.get("/stories/nothing/").status_code == 404


def test_it_takes_no_form(as_viewer: Client) -> None:
    assert as_viewer.post(make_story().get_absolute_url()).status_code == 405


def test_hostile_titles_and_statements_are_escaped(as_viewer: Client) -> None:
    article = make_article(title="<script>x</script>")
    make_link(a=make_claim(article=article, statement="<script>y</script>\u202e"))
    page = as_viewer.get(article.story.get_absolute_url()).text
    assert "<script>x" not in page
    assert "<script>y" not in page
    assert "\u202e" not in page


def test_more_articles_and_links_take_no_more_queries(as_reviewer: Client) -> None:
    story = make_story()
    make_link(a=make_claim(article=make_article(story=story)))
    few = queries_of(as_reviewer, story.get_absolute_url())
    for _ in range(6):
        make_link(a=make_claim(article=make_article(story=story)))
    assert queries_of(as_reviewer, story.get_absolute_url()) == few
