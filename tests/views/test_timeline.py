"""The timeline of a story: who said what first, and what changed."""

from datetime import date

import pytest
from django.test import Client
from django.utils import timezone

from claims.models import Claim, Story
from claims.models.choices import Relation
from tests.factories import make_article, make_claim, make_revision, make_story
from tests.views.test_matrix import decide, said


@pytest.fixture
def story(db: None) -> Story:
    return make_story(title="Floods on the Ouse")


def told(client: Client, story: Story, asked: str = "") -> list[tuple[str, str]]:
    """What happened and at which outlet, in the order of the page."""
    events = client.get(story.get_absolute_url() + asked).context["events"]
    return [(event.words, event.article.outlet.name) for event in events]


def test_claims_that_stand_alone_make_no_timeline(as_viewer: Client, story: Story) -> None:
    said(story, "Herald", "Nine died.")
    assert told(as_viewer, story) == []
    assert "Who said what first" not in as_viewer.get(story.get_absolute_url()).text


def test_who_was_first_who_repeated_contradicted_and_updated(as_viewer: Client, story: Story) -> None:
    first, again = said(story, "Herald", "Nine died.", 1), said(story, "Courier", "Nine were dead.", 3)
    other, later = said(story, "Post", "Ten died.", 2), said(story, "Mirror", "Eleven died.", 4)
    decide(first, again, Relation.AGREES)
    decide(first, other, Relation.CONTRADICTS)
    decide(first, later, Relation.UPDATES)
    assert told(as_viewer, story) == [
        ("first said by", "Herald"),
        ("contradicted by", "Post"),
        ("repeated by", "Courier"),
        ("updated by", "Mirror"),
    ]


def test_on_one_day_the_first_of_a_fact_comes_first(as_viewer: Client, story: Story) -> None:
    claims = [said(story, outlet, f"{outlet} says nine died.") for outlet in ("Herald", "Courier", "Post")]
    decide(claims[0], claims[1], Relation.AGREES)
    decide(claims[1], claims[2], Relation.AGREES)
    assert [words for words, _ in told(as_viewer, story)] == ["first said by", "repeated by", "repeated by"]


def test_new_revisions_and_what_they_withdrew_or_corrected(as_viewer: Client, story: Story) -> None:
    article = make_article(story=story, published=date(2024, 5, 6))
    gone, wrong = make_claim(article=article), make_claim(article=article)
    make_revision(article=article)
    right = make_claim(article=article, statement="Ten died, not nine.")
    right.replaces.add(wrong)
    Claim.objects.filter(pk__in=[gone.pk, wrong.pk]).update(withdrawn_at=timezone.now())
    words = [words for words, _ in told(as_viewer, story)]
    assert sorted(words) == [
        "corrected by a new revision of",
        "new revision put in of",
        "withdrawn by a new revision of",
    ]
    page = as_viewer.get(story.get_absolute_url()).text
    assert "It now says: Ten died, not nine." in page
    assert "revision 2" in page


def test_it_comes_in_pages_the_newest_last(as_viewer: Client, story: Story) -> None:
    for day in range(1, 17):
        decide(said(story, "Herald", f"A{day}", day), said(story, "Courier", f"B{day}", day), Relation.AGREES)
    assert len(told(as_viewer, story)) == 30
    last = as_viewer.get(f"{story.get_absolute_url()}?events=2").context["events"]
    assert [event.on for event in last] == [date(2024, 5, 16)] * 2
