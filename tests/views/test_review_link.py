"""One pair under review."""

import re
from dataclasses import replace

import pytest
from django.test import Client

from claims.models import Entity, Link, User, derived_id
from claims.models.choices import Relation
from claims.services import editing
from claims.services.tying import Said, tie
from tests.factories import (
    make_article,
    make_claim,
    make_judgement,
    make_link,
    make_story,
    make_suggestion,
    make_user,
)
from tests.views.asking import BACK_BUTTON, HTMX, queries_of

TEXT = "The Tarn is low.\nIt fell to {} centimetres on Monday, the office said. Nobody was hurt.\nMore below."


def make_pair(**overrides: object) -> Link:
    """Two claims that differ in a figure, with the reason for it."""
    ends = {}
    for letter, figure in (("a", "40"), ("b", "55")):
        text = TEXT.format(figure)
        quote = f"It fell to {figure} centimetres"
        article = make_article(text=text)
        ends[letter] = make_claim(
            article=article, statement=f"The Tarn fell to {figure} cm.", start=text.index(quote), quote=quote
        )
    link = make_link(**ends, relation=Relation.CONTRADICTS, confidence=0.9)
    sides = (link.a, link.b)
    figures = ["40" if "40" in claim.statement else "55" for claim in sides]
    excerpts = [{"start": 11, "end": 25, "text": f"{figure} centimetres"} for figure in figures]
    reason = {"rule": "values", "kind": "value", "text": "The figures differ.", "a": excerpts[0], "b": excerpts[1]}
    make_suggestion(link=link, **{"relation": Relation.CONTRADICTS, "confidence": 0.9, "reasons": [reason]} | overrides)
    return link


@pytest.fixture
def link(db: None) -> Link:
    return make_pair()


@pytest.fixture
def blind(db: None) -> Link:
    article = make_article(story=make_story(blind=True))
    return make_link(a=make_claim(article=article), relation=Relation.CONTRADICTS, confidence=0.87)


def test_both_quotes_stand_marked_in_their_paragraphs(as_reviewer: Client, link: Link) -> None:
    page = as_reviewer.get(link.get_absolute_url()).text
    assert re.search(r"<mark>It fell to </mark><mark class=\"compared\">40 centimetres</mark>", page)
    assert "on Monday, the office said. Nobody was hurt." in page
    assert "More below." not in page


def test_the_suggestion_stands_between_with_reasons_confidence_and_version(as_reviewer: Client, link: Link) -> None:
    page = as_reviewer.get(link.get_absolute_url()).text
    for shown in ("contradicts", "confidence 90 %", "engine test", "The figures differ.", "“40 centimetres”", "“"):
        assert shown.strip("“”") in page


def test_fields_are_compared_side_by_side(as_reviewer: Client, link: Link) -> None:
    fields = {field.name: field for field in as_reviewer.get(link.get_absolute_url()).context["fields"]}
    assert fields["Modality"].same
    assert not fields["Statement"].same
    assert "Period" not in fields


def test_it_tells_how_many_remain(as_reviewer: Client, link: Link) -> None:
    make_link()
    assert re.search(r"<strong>2</strong> to review", as_reviewer.get(link.get_absolute_url()).text)


def test_every_answer_has_a_button_with_its_key(as_reviewer: Client, link: Link) -> None:
    page = as_reviewer.get(link.get_absolute_url()).text
    assert sorted(re.findall(r'data-key="(.)"', page)) == sorted("acuornts")


def test_u_means_that_the_later_published_updates_the_earlier(as_reviewer: Client, link: Link) -> None:
    article = link.b.article
    article.published = article.published.replace(day=28)
    article.save()
    page = as_reviewer.get(link.get_absolute_url()).text
    assert re.search(r'value="b_updates_a"\s+data-key="u"', page)
    assert re.search(r'value="a_updates_b"\s+data-key="o"', page)


def test_a_viewer_reads_but_has_no_buttons(as_viewer: Client, link: Link) -> None:
    page = as_viewer.get(link.get_absolute_url())
    assert page.status_code == 200
    assert "<fieldset" not in page.text
    assert "your account does not decide" in page.text


def test_only_a_curator_is_offered_to_settle(as_reviewer: Client, as_curator: Client, link: Link) -> None:
    assert 'name="adjudication"' not in as_reviewer.get(link.get_absolute_url()).text
    assert 'name="adjudication"' in as_curator.get(link.get_absolute_url()).text


def test_answers_of_others_are_shown_with_their_notes(as_reviewer: Client, other_reviewer: User, link: Link) -> None:
    make_judgement(link=link, reviewer=other_reviewer, relation=Relation.RELATED, note="Different gauges")
    page = as_reviewer.get(link.get_absolute_url()).text
    assert "rolf" in page
    assert "Different gauges" in page


def test_a_blind_reviewer_learns_nothing_before_their_answer(
    as_reviewer: Client, other_reviewer: User, blind: Link
) -> None:
    make_judgement(link=blind, reviewer=other_reviewer, relation=Relation.CONTRADICTS, note="Surely")
    page = as_reviewer.get(blind.get_absolute_url())
    assert page.context["suggestion"] is None
    assert page.context["given"] == []
    for hidden in ("87 %", "rolf", "Surely", 'name="suggestion"', "engine test"):
        assert hidden not in page.text
    assert "Blind review" in page.text


def test_a_blind_reviewer_learns_it_all_after_their_answer(as_reviewer: Client, reviewer: User, blind: Link) -> None:
    make_judgement(link=blind, reviewer=reviewer, relation=Relation.AGREES)
    page = as_reviewer.get(blind.get_absolute_url()).text
    assert "87 %" in page
    assert "You answered" in page


def test_who_made_a_pair_by_hand_is_told_with_the_note(as_reviewer: Client, other_reviewer: User) -> None:
    link = tie(a=make_claim(), b=make_claim(), by=other_reviewer, said=Said("agrees", "", "neither", "Same gauge"))
    page = as_reviewer.get(link.get_absolute_url()).text
    for told in ("Made by hand by rolf", "Same gauge", "both say the same", "The machine suggests nothing"):
        assert told in page


def test_a_blind_reviewer_does_not_learn_who_made_it(as_reviewer: Client, other_reviewer: User) -> None:
    blind = make_claim(article=make_article(story=make_story(blind=True)))
    link = tie(a=blind, b=make_claim(), by=other_reviewer, said=Said("agrees", note="Same gauge"))
    page = as_reviewer.get(link.get_absolute_url()).text
    for hidden in ("Made by hand", "rolf", "Same gauge"):
        assert hidden not in page


def test_what_was_edited_since_is_told_until_somebody_answers(as_reviewer: Client, reviewer: User, link: Link) -> None:
    make_judgement(link=link, reviewer=reviewer)
    given = editing.stored(link.a)
    assert given is not None
    said = "The Tarn fell to 41 cm."
    editing.edit(claim=link.a, by=make_user("curator", username="cora"), given=replace(given, statement=said), seen=0)
    page = as_reviewer.get(link.get_absolute_url())
    assert "One of its claims was edited since: look again" in page.text
    [(letter, claim, [change])] = page.context["edits"]
    assert (letter, claim, change.who) == ("A", link.a, "cora")
    assert ("Statement", said) in [(one.name, one.after) for one in change.differences]
    make_judgement(link=link, reviewer=reviewer)
    assert "look again" not in as_reviewer.get(link.get_absolute_url()).text


def test_htmx_gets_the_item_and_its_back_button_the_page(as_reviewer: Client, link: Link) -> None:
    answer = as_reviewer.get(link.get_absolute_url(), headers=HTMX).text
    assert '<section id="review"' in answer
    assert "<!doctype" not in answer
    assert "<!doctype html>" in as_reviewer.get(link.get_absolute_url(), headers=BACK_BUTTON).text


def test_the_decided_pair_that_this_one_follows_is_shown(as_reviewer: Client, link: Link) -> None:
    old = make_link()
    make_judgement(link=old, relation=Relation.AGREES)
    link.follows = old
    link.save()
    assert old.get_absolute_url() in as_reviewer.get(link.get_absolute_url()).text


def test_hostile_words_are_escaped_everywhere(as_reviewer: Client, other_reviewer: User) -> None:
    evil = "<script>x</script>\u202e"
    article = make_article(title=evil, text=f"{evil} words")
    reason = {"rule": "r", "kind": "value", "text": evil, "a": {"start": 0, "end": 4, "text": evil}, "b": None}
    claim = make_claim(article=article, statement=evil, speaker=evil, quote=f"{evil} words")
    link = make_link(a=claim, reasons=[reason])
    make_judgement(link=link, reviewer=other_reviewer, note=evil)
    page = as_reviewer.get(link.get_absolute_url()).text
    assert "<script>x" not in page
    assert "\u202e" not in page


def test_an_unknown_pair_is_not_there(as_reviewer: Client) -> None:
    assert as_reviewer.get("/review/nothing/").status_code == 404


def test_it_takes_no_form(as_reviewer: Client, link: Link) -> None:
    assert as_reviewer.post(link.get_absolute_url()).status_code == 405


def test_more_fields_and_answers_take_no_more_queries(as_reviewer: Client, other_reviewer: User, link: Link) -> None:
    def describe(number: int) -> None:
        for claim in (link.a, link.b):
            claim.quantities.create(start=number, end=number + 1, text="4", low=4, high=4, comparator="exactly")
            name = f"River {number} {claim.pk}"
            entity = Entity.objects.create(public_id=derived_id("entity", name), name=name, kind="place")
            claim.mentions.create(entity=entity, start=0, end=1, text=name)

    describe(0)
    make_judgement(link=link, reviewer=other_reviewer)
    few = queries_of(as_reviewer, link.get_absolute_url())
    for number in range(1, 6):
        describe(number)
        make_judgement(link=link)
    assert queries_of(as_reviewer, link.get_absolute_url()) == few
