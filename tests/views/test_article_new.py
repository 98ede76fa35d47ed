"""Adding an article by pasting it."""

from typing import Any

import pytest
from django.test import Client

from claims.models import Article, Story
from tests.factories import make_outlet, make_story
from tests.views.asking import BACK_BUTTON, HTMX

TEXT = "Ferries stay tied up.\nThe Tarn fell to 40 centimetres on Monday."


@pytest.fixture
def story(db: None) -> Story:
    return make_story()


def address(story: Story) -> str:
    return f"/stories/{story.public_id}/articles/new/"


def given(**overrides: Any) -> dict[str, Any]:
    fields = {"outlet": overrides.pop("outlet", None) or make_outlet().pk, "published": "2024-05-06", "text": TEXT}
    return fields | overrides


def test_a_reviewer_adds_an_article_whose_reading_is_then_queued(as_reviewer: Client, story: Story) -> None:
    answer = as_reviewer.post(address(story), given(title="Ferries stay tied up", url="https://tarn.example/1"))
    article = Article.objects.get()
    assert answer.headers["Location"] == article.get_absolute_url()
    assert (article.story, article.title, str(article.published)) == (story, "Ferries stay tied up", "2024-05-06")
    assert article.newest_revision().jobs.count() == 1
    assert "was added to the story" in as_reviewer.get(article.get_absolute_url()).text


def test_htmx_goes_on_to_the_article_as_a_whole_page(as_reviewer: Client, story: Story) -> None:
    answer = as_reviewer.post(address(story), given(), headers=HTMX)
    assert answer.headers["HX-Redirect"] == Article.objects.get().get_absolute_url()


def test_the_same_text_again_is_recognised_and_said_so(as_reviewer: Client, story: Story) -> None:
    fields = given()
    as_reviewer.post(address(story), fields)
    answer = as_reviewer.post(address(make_story()), fields, follow=True)
    assert "already here" in answer.text
    assert Article.objects.count() == 1


def test_a_changed_text_is_said_to_be_a_revision(as_reviewer: Client, story: Story) -> None:
    fields = given(url="https://tarn.example/1")
    as_reviewer.post(address(story), fields)
    answer = as_reviewer.post(address(story), fields | {"text": f"{TEXT}\nCorrected."}, follow=True)
    assert "revision 2" in answer.text
    assert Article.objects.get().revisions.count() == 2


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("outlet", "", "Choose who published it."),
        ("outlet", "999999", "There is no such outlet any more."),
        ("published", "", "Say when the article was published."),
        ("published", "sometime", "This is not a date"),
        ("url", "not an address at all", "must be a web address"),
        ("url", "ftp://tarn.example/1", "must be a web address"),
        ("title", "x" * 501, "at most 500 characters"),
        ("text", "", "The text is empty."),
        ("text", " \n\t ", "empty"),
        ("text", "The Tarn\x00fell.", "NUL"),
        ("text", "The Tarn\x07fell.", "control character"),
    ],
)
def test_each_wrong_field_has_its_own_message_and_nothing_is_stored(
    as_reviewer: Client, story: Story, field: str, value: str, said: str
) -> None:
    answer = as_reviewer.post(address(story), given() | {field: value}, headers=HTMX)
    assert answer.status_code == 200
    assert list(answer.context["form"].errors) == [field]
    assert said in answer.text
    assert answer.text.count('aria-invalid="true"') == 1
    assert not Article.objects.exists()


def test_a_text_over_the_limit_is_refused(as_reviewer: Client, story: Story, settings: Any) -> None:
    settings.MAX_ARTICLE_BYTES = 100
    answer = as_reviewer.post(address(story), given(text="word " * 40))
    assert "text" in answer.context["form"].errors


def test_what_was_pasted_is_kept_and_escaped_when_another_field_is_wrong(as_reviewer: Client, story: Story) -> None:
    answer = as_reviewer.post(address(story), given(text="</textarea><script>x</script>", published=""))
    assert "&lt;/textarea&gt;&lt;script&gt;x" in answer.text


def test_the_page_and_the_back_button_bring_the_whole_form(as_reviewer: Client, story: Story) -> None:
    assert "<!doctype html>" in as_reviewer.get(address(story)).text
    assert "<!doctype html>" in as_reviewer.get(address(story), headers=BACK_BUTTON).text


def test_only_a_curator_is_offered_a_new_outlet(as_reviewer: Client, as_curator: Client, story: Story) -> None:
    assert "/outlets/new/" not in as_reviewer.get(address(story)).text
    assert f"/outlets/new/?next={address(story)}" in as_curator.get(address(story)).text


def test_other_methods_are_refused(as_reviewer: Client, story: Story) -> None:
    assert as_reviewer.put(address(story)).status_code == 405


def test_an_unknown_story_is_not_there(as_reviewer: Client) -> None:
    assert as_reviewer.get("/stories/nothing/articles/new/").status_code == 404


def test_a_viewer_may_not(as_viewer: Client, story: Story) -> None:
    assert as_viewer.post(address(story), given()).status_code == 403
    assert not Article.objects.exists()
