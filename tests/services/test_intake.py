"""What comes in, and what is refused with nothing stored."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from pytest_django import Settings

from claims.models import Article, Job, Outlet, Revision, Story, User
from claims.models.choices import JobKind, OriginKind
from claims.services.errors import Refused
from claims.services.intake import Intake, add_article, add_outlet, add_story, find_outlet, find_story
from tests.factories import make_outlet, make_story

pytestmark = pytest.mark.django_db

TEXT = (
    "The ferry left the harbour an hour late because its crew had refused to sail in the fog, the company said. "
    "Nobody was hurt, and the line expects to keep to its timetable again from Sunday."
)


@pytest.fixture
def story() -> Story:
    return make_story(title="Fog at the harbour")


@pytest.fixture
def outlet() -> Outlet:
    return make_outlet(name="Harbour Post")


def take(story: Story, outlet: Outlet, text: str | bytes = TEXT, **overrides: Any) -> Intake:
    return add_article(**{"story": story, "outlet": outlet, "text": text, "published": date(2024, 5, 6)} | overrides)


def counts() -> tuple[int, int, int]:
    return Article.objects.count(), Revision.objects.count(), Job.objects.count()


@pytest.mark.parametrize(
    ("given", "field", "message"),
    [
        ({"text": " "}, "text", "The text is empty."),
        ({"text": b"caf\xe9"}, "text", "The text is not UTF-8: byte 0xE9 at line 1, column 4 (byte 4 of 4)"),
        ({"text": "bell \a"}, "text", "The text holds a control character (U+0007) at line 1, column 6."),
        ({"text": "x" * 101}, "text", "The text is too long: it has more than 100 bytes, the most that is taken."),
        ({"published": None}, "published", "Say when the article was published"),
        ({"title": "t" * 501}, "title", "The title is too long: 501 characters, at most 500."),
        ({"title": "nul \0"}, "title", "The title holds a NUL character"),
        ({"url": "harbour.example"}, "url", "The address must be a web address"),
        ({"url": "ftp://harbour.example/a"}, "url", "The address must be a web address"),
        ({"url": "javascript:alert(1)"}, "url", "The address must be a web address"),
        ({"url": "https://harbour.example/\na"}, "url", "The address must be a web address"),
        ({"url": "https://harbour.example/" + "a" * 2000}, "url", "The address is too long"),
    ],
)
def test_it_refuses_and_stores_nothing(
    given: dict[str, Any], field: str, message: str, story: Story, outlet: Outlet, settings: Settings
) -> None:
    settings.MAX_ARTICLE_BYTES = 100
    with pytest.raises(Refused) as refused:
        take(story, outlet, **{"text": "The ferry left."} | given)
    assert refused.value.field == field
    assert refused.value.message.startswith(message)
    assert counts() == (0, 0, 0)


def test_an_article_is_added_and_its_reading_queued(story: Story, outlet: Outlet, reviewer: User) -> None:
    taken = take(story, outlet, title="Ferry leaves late", url=" https://harbour.example/ferry ", by=reviewer)
    assert taken.result == "added"
    assert taken.message == "“Ferry leaves late” of Harbour Post was added to the story “Fog at the harbour”."
    assert taken.revision.text == f"Ferry leaves late\n\n{TEXT}"
    assert (taken.revision.number, taken.revision.added_by) == (1, reviewer)
    assert (taken.article.url, taken.article.added_by) == ("https://harbour.example/ferry", reviewer)
    assert [(job.kind, job.revision) for job in Job.objects.all()] == [(JobKind.READ, taken.revision)]


def test_the_same_article_gets_the_same_id_in_another_database(story: Story, outlet: Outlet) -> None:
    first = take(story, outlet).article.public_id
    Job.objects.all().delete()
    Revision.objects.all().delete()
    Article.objects.all().delete()
    assert take(story, outlet).article.public_id == first


def test_a_viewer_adds_nothing(story: Story, outlet: Outlet, viewer: User) -> None:
    with pytest.raises(PermissionDenied):
        take(story, outlet, by=viewer)
    assert counts() == (0, 0, 0)


@pytest.mark.parametrize("again", [TEXT, f"\ufeff{TEXT}\r\n", TEXT.encode()])
def test_the_same_text_twice_is_recognised(again: str | bytes, story: Story, outlet: Outlet) -> None:
    first = take(story, outlet)
    known = take(story, outlet, again)
    assert (known.result, known.article, known.revision) == ("known", first.article, first.revision)
    assert known.message == (
        "This text is already here: an article of Harbour Post in the story “Fog at the harbour”. Nothing was added."
    )
    assert counts() == (1, 1, 1)


def test_the_same_text_is_recognised_in_whichever_story_and_at_whatever_address(story: Story, outlet: Outlet) -> None:
    first = take(story, outlet, title="Ferry leaves late")
    known = take(make_story(), outlet, title="Ferry leaves late", url="https://harbour.example/ferry")
    assert (known.result, known.article) == ("known", first.article)
    assert "“Ferry leaves late” of Harbour Post in the story “Fog at the harbour”" in known.message


def test_an_older_revision_is_recognised_too(story: Story, outlet: Outlet) -> None:
    take(story, outlet, title="Ferry")
    second = take(story, outlet, f"{TEXT} Corrected.", title="Ferry")
    assert take(story, outlet, title="Ferry").result == "known"
    again = take(story, outlet, f"{TEXT} Corrected.", title="Ferry")
    assert again.revision == second.revision
    assert "revision 2" in again.message


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"url": "https://harbour.example/ferry"}, {"url": "https://harbour.example/ferry"}),
        ({"url": "https://harbour.example/ferry", "title": "Ferry"}, {"url": "https://harbour.example/ferry"}),
        ({"title": "Ferry leaves late"}, {"title": "Ferry leaves late"}),
        ({"title": "Ferry leaves late"}, {"title": " Ferry  leaves late"}),
    ],
)
def test_a_changed_text_is_a_revision(
    first: dict[str, str], second: dict[str, str], story: Story, outlet: Outlet
) -> None:
    article = take(story, outlet, **first).article
    revised = take(story, outlet, TEXT.replace("an hour", "two hours"), **second)
    assert (revised.result, revised.article, revised.revision.number) == ("revised", article, 2)
    assert "it is revision 2" in revised.message
    assert counts() == (1, 2, 2)


def test_an_address_finds_its_article_in_another_story(story: Story, outlet: Outlet) -> None:
    article = take(story, outlet, url="https://harbour.example/ferry").article
    revised = take(make_story(), outlet, f"{TEXT} Corrected.", url="https://harbour.example/ferry")
    assert (revised.result, revised.article) == ("revised", article)
    assert "“Fog at the harbour”" in revised.message


def test_without_title_and_address_the_first_paragraph_tells_the_article(story: Story, outlet: Outlet) -> None:
    article = take(story, outlet, f"Ferry leaves late\n\n{TEXT}").article
    other = take(story, outlet, f"Crew refuse to sail\n\n{TEXT}")
    revised = take(story, outlet, f"Ferry leaves late\n\n{TEXT} Corrected.")
    assert other.result == "added"
    assert (revised.result, revised.article) == ("revised", article)


@pytest.mark.parametrize("differs", ["story", "outlet", "title", "url"])
def test_what_is_not_the_same_place_is_another_article(differs: str, story: Story, outlet: Outlet) -> None:
    given: dict[str, Any] = {"story": story, "outlet": outlet, "title": "Ferry", "url": ""}
    other = {"story": make_story(), "outlet": make_outlet(), "title": "Crew", "url": "https://harbour.example/b"}
    take(**given)
    added = take(**given | {differs: other[differs]}, text=f"{TEXT} Corrected.")
    assert added.result == "added"
    assert Article.objects.count() == 2


def test_one_text_of_two_outlets_is_two_articles_of_one_origin(story: Story, outlet: Outlet) -> None:
    first = take(story, outlet, title="Ferry leaves late").article
    taken = take(make_story(), make_outlet(name="Coast Today"), title="Crew refuse to sail")
    first.refresh_from_db()
    assert taken.result == "added"
    assert "they share an origin" in taken.message
    assert first.origin_kind == taken.article.origin_kind == OriginKind.SHARED_TEXT
    assert first.origin == taken.article.origin != ""


def test_a_third_copy_joins_the_origin(story: Story) -> None:
    for number in range(3):
        take(story, make_outlet(), title=f"Headline {number}")
    assert set(Article.objects.values_list("origin_kind", flat=True)) == {OriginKind.SHARED_TEXT}
    assert Article.objects.values("origin").distinct().count() == 1


def test_a_credit_is_a_better_origin_than_a_shared_text(story: Story) -> None:
    for title in ("Ferry leaves late", "Crew refuse to sail"):
        take(story, make_outlet(), f"HARBOUR (AP) — {TEXT}", title=title)
    assert set(Article.objects.values_list("origin_kind", "origin")) == {("dateline", "Associated Press")}


def test_texts_of_one_outlet_share_no_origin(story: Story, outlet: Outlet) -> None:
    take(story, outlet, title="Ferry leaves late")
    take(story, outlet, title="Crew refuse to sail")
    assert set(Article.objects.values_list("origin_kind", flat=True)) == {OriginKind.NONE}


def test_an_unknown_name_is_answered_with_the_nearest(story: Story, outlet: Outlet) -> None:
    make_story(title="Budget")
    make_outlet(name="Coast Today")
    with pytest.raises(Refused) as refused:
        find_story("Fog at the harbor")
    assert refused.value.message == "There is no story “Fog at the harbor”. The nearest is “Fog at the harbour”."
    with pytest.raises(Refused) as refused:
        find_outlet("Harbor Posts")
    assert refused.value.message == "There is no outlet “Harbor Posts”. The nearest is “Harbour Post”."


def test_an_unknown_name_where_there_is_none_at_all() -> None:
    with pytest.raises(Refused) as refused:
        find_story("Fog")
    assert refused.value.message == "There is no story “Fog”, nor any other yet."


@pytest.mark.parametrize("name", ["Harbour Post", "harbour post", "  HARBOUR  POST "])
def test_a_name_is_found_whatever_its_letter_case(name: str, outlet: Outlet) -> None:
    assert find_outlet(name) == outlet


def test_letter_case_is_ignored_in_every_script() -> None:
    outlet = add_outlet(name="Écho du Port")
    assert find_outlet("écho du port") == outlet
    with pytest.raises(Refused):
        add_outlet(name="ÉCHO DU PORT")


@pytest.mark.parametrize("name", ["", "  ", "n" * 201, "nul\0"])
def test_a_story_and_an_outlet_need_a_name(name: str) -> None:
    with pytest.raises(Refused) as refused:
        add_story(title=name)
    assert refused.value.field == "title"
    with pytest.raises(Refused) as refused:
        add_outlet(name=name)
    assert refused.value.field == "name"
    assert not Story.objects.exists()
    assert not Outlet.objects.exists()


def test_names_are_there_once(story: Story, outlet: Outlet) -> None:
    with pytest.raises(Refused, match="already a story"):
        add_story(title="fog at the harbour")
    with pytest.raises(Refused, match="already an outlet"):
        add_outlet(name="HARBOUR POST")


def test_a_story_needs_one_to_three_reviewers() -> None:
    with pytest.raises(Refused) as refused:
        add_story(title="Fog", reviewers_needed=4)
    assert refused.value.field == "reviewers_needed"


def test_only_curators_add_stories_and_outlets(reviewer: User, curator: User) -> None:
    for add in (lambda by: add_story(title="Fog", by=by), lambda by: add_outlet(name="Post", by=by)):
        with pytest.raises(PermissionDenied):
            add(reviewer)
        assert add(curator).pk


def test_a_renamed_outlet_leaves_its_name_free() -> None:
    first = add_outlet(name="Harbour Post")
    first.name = "Harbour Mail"
    first.save()
    second = add_outlet(name="Harbour Post")
    assert first.public_id != second.public_id
