"""One story: its articles, how far their reading is, and its links."""

from django.test import Client

from claims.models import Job, Story
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


def test_links_stand_the_strongest_first_with_who_says_so(as_viewer: Client) -> None:
    middle = make_claim()
    agrees, contradicts = make_link(a=middle, relation=Relation.AGREES), make_link(a=middle)
    make_judgement(link=contradicts, relation=Relation.CONTRADICTS)
    page = as_viewer.get(middle.article.story.get_absolute_url())
    assert list(page.context["links"]) == [contradicts, agrees]
    assert "agreed by the reviewers" in page.text
    assert "suggested, 80 %" in page.text


def test_what_cannot_be_compared_is_listed_on_demand(as_viewer: Client) -> None:
    link = make_link(relation=Relation.RELATED)
    address = link.a.article.story.get_absolute_url()
    page = as_viewer.get(address)
    assert list(page.context["links"]) == []
    assert "and 1 that cannot be compared" in page.text
    assert list(as_viewer.get(f"{address}?related=1").context["links"]) == [link]


def test_a_blind_reviewer_sees_no_link_before_their_own_answer(as_reviewer: Client) -> None:
    link = make_link(a=make_claim(article=make_article(story=make_story(blind=True))))
    address = link.a.article.story.get_absolute_url()
    assert not list(as_reviewer.get(address).context["links"])


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
