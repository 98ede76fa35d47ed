"""The form for a new story."""

from django.test import Client

from claims.models import Story
from tests.factories import make_story
from tests.views.asking import BACK_BUTTON, HTMX

ADDRESS = "/stories/new/"
GIVEN = {"title": "Low water on the Tarn", "reviewers_needed": "2", "blind": "on"}


def test_a_curator_adds_a_story(as_curator: Client) -> None:
    answer = as_curator.post(ADDRESS, GIVEN)
    story = Story.objects.get()
    assert answer.headers["Location"] == story.get_absolute_url()
    assert (story.title, story.reviewers_needed, story.blind) == ("Low water on the Tarn", 2, True)


def test_htmx_goes_on_to_the_story_as_a_whole_page(as_curator: Client) -> None:
    answer = as_curator.post(ADDRESS, GIVEN, headers=HTMX)
    assert answer.headers["HX-Redirect"] == Story.objects.get().get_absolute_url()


def test_what_is_wrong_stands_beside_its_field_and_nothing_is_stored(as_curator: Client) -> None:
    answer = as_curator.post(ADDRESS, {"title": " ", "reviewers_needed": "4"}, headers=HTMX)
    assert answer.status_code == 200
    assert answer.text.count('aria-invalid="true"') == 2
    assert answer.text.lstrip().startswith('<form id="form"')
    assert not Story.objects.exists()


def test_a_title_that_is_taken_is_refused_with_what_was_typed_kept(as_curator: Client) -> None:
    make_story(title="Low water on the Tarn")
    answer = as_curator.post(ADDRESS, GIVEN)
    assert answer.status_code == 200
    assert "There is already a story “Low water on the Tarn”" in answer.text
    assert 'value="Low water on the Tarn"' in answer.text


def test_the_page_and_the_back_button_bring_the_whole_form(as_curator: Client) -> None:
    assert "<!doctype html>" in as_curator.get(ADDRESS).text
    assert "<!doctype html>" in as_curator.get(ADDRESS, headers=BACK_BUTTON).text


def test_other_methods_are_refused(as_curator: Client) -> None:
    assert as_curator.delete(ADDRESS).status_code == 405


def test_a_reviewer_may_not(as_reviewer: Client) -> None:
    assert as_reviewer.post(ADDRESS, GIVEN).status_code == 403
    assert not Story.objects.exists()
