"""Search over everything from any page."""

import pytest
from django.test import Client
from django.urls import reverse

from claims.models import Alias, Claim, Entity, Fact, Key, Mention, User
from claims.models.choices import Relation
from claims.nlp.candidates import KeyKind
from claims.nlp.words import words
from tests.factories import make_article, make_claim, make_judgement, make_link, make_outlet, make_story
from tests.views.asking import BACK_BUTTON, HTMX, queries_of


def make_found(**overrides: object) -> Claim:
    """A claim with the keys that its words are found by, as the linking of its article leaves them."""
    claim = make_claim(**overrides)
    folds = {word.fold for word in words(claim.statement) if not word.number}
    Key.objects.bulk_create(Key(claim=claim, kind=KeyKind.WORD.value, key=fold) for fold in folds)
    return claim


def search(client: Client, text: str) -> dict[str, list[str]]:
    """What is found, in words, by kind."""
    page = client.get("/search/", {"q": text})
    assert page.status_code == 200
    return {section.kind: [str(row) for row in section.rows] for section in page.context["sections"]}


def test_nothing_found_is_said_with_what_to_do(as_viewer: Client) -> None:
    page = as_viewer.get("/search/?q=gryphon").text
    assert "Nothing speaks of “gryphon”" in page
    assert "Use fewer words" in page


@pytest.mark.parametrize("asked", ["", "?q=", "?q=%20%20"])
def test_without_words_it_says_what_can_be_found(as_viewer: Client, asked: str) -> None:
    page = as_viewer.get(f"/search/{asked}")
    assert page.context["sections"] == []
    assert "Type words, a name or a figure" in page.text


@pytest.mark.parametrize(("asked", "words"), [("x" * 201, "too long"), ("mill\0", "Null characters")])
def test_what_cannot_be_searched_for_is_refused_in_words(as_viewer: Client, asked: str, words: str) -> None:
    page = as_viewer.get("/search/", {"q": asked})
    assert page.status_code == 200
    assert words in page.text


def test_it_takes_no_form(as_viewer: Client) -> None:
    assert as_viewer.post("/search/").status_code == 405


def test_stories_and_articles_are_found_by_words_of_their_titles(as_viewer: Client) -> None:
    story = make_story(title="Low water on the Tarn")
    make_article(story=story, title="Ferries stay tied up")
    assert search(as_viewer, "TARN water") == {"story": ["Low water on the Tarn"]}
    assert search(as_viewer, "ferries up") == {"article": ["Ferries stay tied up"]}


def test_an_outlet_is_found_with_its_articles_and_by_its_owner(as_viewer: Client) -> None:
    make_article(outlet=make_outlet(name="Meridian Press", owner="Quayle Media"), title="Ferries stay tied up")
    assert search(as_viewer, "meridian") == {"outlet": ["Meridian Press"], "article": ["Ferries stay tied up"]}
    assert search(as_viewer, "quayle")["outlet"] == ["Meridian Press"]


def test_claims_are_found_in_any_form_of_their_words(as_viewer: Client) -> None:
    make_found(statement="The harbour pilots struck work.")
    make_found(statement="The harbour is deep.")
    assert search(as_viewer, "pilot harbour") == {"claim": ["The harbour pilots struck work."]}


def test_claims_whose_words_no_key_leads_to_are_found_as_written(as_viewer: Client) -> None:
    make_claim(statement="The xylotheque burned.")
    assert search(as_viewer, "xyloth") == {"claim": ["The xylotheque burned."]}


def test_claims_that_no_longer_stand_are_not_found(as_viewer: Client) -> None:
    claim = make_found(statement="The harbour pilots struck work.")
    Claim.objects.filter(pk=claim.pk).update(withdrawn_at=claim.created_at)
    assert search(as_viewer, "pilots") == {}


def test_a_fact_is_found_once_by_any_of_its_claims(as_viewer: Client) -> None:
    a, b = make_found(statement="Nine pilots struck."), make_found(statement="Ten pilots struck.")
    make_judgement(link=make_link(a=a, b=b), relation=Relation.CONTRADICTS)
    assert search(as_viewer, "pilots")["fact"] == [Fact.objects.get().title]


def test_a_blind_reviewer_finds_no_fact_before_their_own_answer(as_reviewer: Client, reviewer: User) -> None:
    blind = make_article(story=make_story(blind=True))
    link = make_link(a=make_found(article=blind, statement="Nine pilots struck."))
    make_judgement(link=link, relation=Relation.CONTRADICTS)
    assert set(search(as_reviewer, "pilots")) == {"claim"}
    make_judgement(link=link, relation=Relation.CONTRADICTS, reviewer=reviewer)
    assert set(search(as_reviewer, "pilots")) == {"claim", "fact"}


def test_a_name_is_found_by_its_alias_if_claims_mention_it(as_viewer: Client) -> None:
    china = Entity.objects.create(public_id="china", name="China", kind="place")
    Alias.objects.create(entity=china, name="Beijing")
    assert search(as_viewer, "beijing") == {}
    Mention.objects.create(claim=make_claim(), entity=china, start=0, end=3, text="Beijing")
    page = as_viewer.get("/search/?q=beijing").text
    assert "/claims/?entity=China" in page
    assert "also Beijing" in page


def test_ten_of_each_are_shown_with_a_way_to_all(as_viewer: Client) -> None:
    article = make_article()
    for number in range(11):
        make_found(article=article, statement=f"Pilot number {number} struck.")
        make_story(title=f"Pilots, part {number}")
    page = as_viewer.get("/search/?q=pilot")
    assert {section.kind: len(section.rows) for section in page.context["sections"]} == {"story": 10, "claim": 10}
    assert "/claims/?words=pilot" in page.text
    assert "The first 10 are shown" in page.text


def test_the_field_is_on_every_page_and_keeps_what_was_asked(as_viewer: Client) -> None:
    assert f'action="{reverse("search")}"' in as_viewer.get("/").text
    assert 'value="&quot;&gt;&lt;script&gt;x"' in as_viewer.get("/search/", {"q": '"><script>x'}).text


def test_the_key_to_the_field_follows_the_account(as_viewer: Client, viewer: User) -> None:
    assert 'aria-keyshortcuts="/"' in as_viewer.get("/").text
    viewer.single_keys = False
    viewer.save()
    assert "aria-keyshortcuts" not in as_viewer.get("/").text


def test_hostile_words_are_escaped(as_viewer: Client) -> None:
    make_claim(statement="<script>y</script> \u202e gryphons")
    page = as_viewer.get("/search/?q=gryphons").text
    assert "<script>y" not in page
    assert "\u202e" not in page


def test_htmx_gets_what_is_found_and_its_back_button_the_page(as_viewer: Client) -> None:
    assert as_viewer.get("/search/?q=x", headers=HTMX).text.lstrip().startswith('<div id="found"')
    assert "<!doctype html>" in as_viewer.get("/search/?q=x", headers=BACK_BUTTON).text


def test_more_to_find_takes_no_more_queries(as_viewer: Client) -> None:
    make_link(a=make_found(statement="A pilot struck."))
    few = queries_of(as_viewer, "/search/?q=pilot")
    for number in range(6):
        make_judgement(
            link=make_link(a=make_found(statement=f"Pilot {number} struck."), b=make_found(statement="A pilot."))
        )
    assert queries_of(as_viewer, "/search/?q=pilot") == few
