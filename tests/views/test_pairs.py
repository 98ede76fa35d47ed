"""What the review page makes of a pair."""

import pytest

from claims.models import Anchor, Suggestion
from claims.models.choices import Direction
from claims.nlp.types import ReasonKind
from claims.templatetags.compared import fields
from claims.views.pairs import RELATIONS, findings, sheet, sides
from tests.factories import make_article, make_claim, make_link, make_revision


def test_every_kind_of_reason_has_its_sign() -> None:
    """What is not in the table names a gate that failed."""
    unnamed = {kind.value for kind in ReasonKind} - set(RELATIONS)
    assert unnamed == {kind.value for kind in ReasonKind if kind.value.startswith("other_")}


def test_without_a_suggestion_there_is_no_finding() -> None:
    assert findings(None) == []


def test_the_sign_of_an_update_turns_with_its_direction() -> None:
    reason = {"rule": "r", "kind": "later_value", "text": "Later.", "a": None, "b": {"text": "six"}}
    signs = [
        findings(Suggestion(direction=direction, reasons=[reason]))[0].sign
        for direction in (Direction.A_UPDATES_B, Direction.B_UPDATES_A)
    ]
    assert signs == ["updates", "updates-back"]


@pytest.mark.django_db
def test_fields_that_neither_claim_has_are_left_out() -> None:
    names = [field.name for field in fields(sheet(make_claim()), sheet(make_claim()))]
    assert names == ["Statement", "Speaker", "Modality", "Polarity"]


@pytest.mark.django_db
def test_the_newest_text_that_still_holds_the_claim_is_shown() -> None:
    article = make_article(text="The mill closed. It was old.")
    claim = make_claim(article=article, quote="The mill closed.")
    newer = make_revision(article=article, text="Corrected. The mill closed. It was very old.")
    Anchor.objects.create(claim=claim, revision=newer, start=11, end=27, quote="The mill closed.")
    make_revision(article=article, text="Nothing of it is left.")
    link = make_link(a=claim)
    side = next(side for side in sides(link, suggestion=None) if side.claim == claim)
    assert side.revision == 2
    assert "very old" in "".join(run.text for line in side.lines for run in line)


@pytest.mark.django_db
def test_a_long_paragraph_is_cut_on_both_sides_and_says_so() -> None:
    text = "word " * 400 + "The mill closed." + " word" * 400
    claim = make_claim(article=make_article(text=text), start=2000, quote="The mill closed.")
    link = make_link(a=claim)
    side = next(side for side in sides(link, suggestion=None) if side.claim == claim)
    assert (side.cut_before, side.cut_after) == (True, True)


@pytest.mark.django_db
def test_words_that_a_reason_names_are_marked_unless_they_are_the_whole_quote() -> None:
    claim = make_claim(article=make_article(text="The mill closed in May."), quote="The mill closed in May.")
    link = make_link(a=claim)
    letter = "a" if link.a == claim else "b"

    def marked(start: int, end: int) -> set[str]:
        excerpt = {"start": start, "end": end, "text": ""}
        suggestion = Suggestion(
            reasons=[{"kind": "same", "rule": "", "text": "", "a": None, "b": None, letter: excerpt}]
        )
        side = next(side for side in sides(link, suggestion=suggestion) if side.claim == claim)
        return {mark for line in side.lines for run in line for mark in run.marks}

    assert marked(19, 22) == {"quote", "compared"}
    assert marked(0, 23) == {"quote"}
