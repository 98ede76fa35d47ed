"""One claim: its page, and what people do with it, as plain pages and in the article's page."""

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from claims.models import Article, Claim, User
from claims.models.choices import Relation
from claims.services import editing, remembering
from claims.services.giving import Given
from tests.factories import make_article, make_claim, make_judgement, make_link, make_revision, make_story
from tests.views.asking import HTMX, queries_of

TEXT = (
    "Police said on Monday that 14 people died in the fire at Dover.\n"
    "Rescuers looked for two hours and the harbour was closed. The harbour opens on Friday."
)
CLOSED = "the harbour was closed"


@pytest.fixture
def article(db: None) -> Article:
    return make_article(text=TEXT)


@pytest.fixture
def one(article: Article) -> Claim:
    quote = "14 people died in the fire at Dover"
    claim = make_claim(
        article=article, statement=f"{quote}.", start=TEXT.index(quote), quote=quote, speaker="Police", cue="said"
    )
    claim.quantities.create(
        start=0, end=9, text="14 people", low=14, high=14, comparator="exactly", unit="", measures="person"
    )
    return claim


def at(name: str, of: Claim | Article) -> str:
    return reverse(name, args=[of.public_id])


def form_of(client: Client, address: str) -> dict[str, str]:
    """What the form of the page sends when nothing is changed."""
    context = client.get(address).context
    forms = context["forms"]
    fields = [field for form in (forms.claim, *forms.quantities.forms, *forms.periods.forms) for field in form]
    sent = {field.html_name: field.value() for field in fields}
    for formset in (forms.quantities, forms.periods):
        sent |= {field.html_name: field.value() for field in formset.management_form}
    return {name: "" if value is None else str(value) for name, value in sent.items() if value is not False}


def test_the_page_shows_statement_context_and_that_nobody_changed_it(as_viewer: Client, one: Claim) -> None:
    page = as_viewer.get(at("claim", one)).text
    assert "<mark>14 people died in the fire at Dover</mark>" in page
    assert "Nobody has changed it" in page
    assert "As it stands" not in page
    assert "Reject" not in page


def test_an_unknown_claim_is_not_found(as_viewer: Client) -> None:
    assert as_viewer.get("/claims/nothing/").status_code == 404


def test_the_machines_version_stands_beside_the_present_one(as_reviewer: Client, one: Claim) -> None:
    sent = form_of(as_reviewer, at("claim_edit", one)) | {"statement": "15 people died.", "speaker": "<b>Police"}
    answer = as_reviewer.post(at("claim_edit", one), sent | {"from": "claim"}, follow=True)
    assert answer.redirect_chain[-1][0] == at("claim", one)
    page = answer.text
    assert "The claim is changed." in page
    assert "14 people died in the fire at Dover.</td>" in page
    assert "15 people died.</td>" in page
    assert "&lt;b&gt;Police" in page
    assert re.search(r"Edited</strong>.*by rita", page)


def test_an_edit_that_changes_nothing_says_so(as_reviewer: Client, one: Claim) -> None:
    answer = as_reviewer.post(at("claim_edit", one), form_of(as_reviewer, at("claim_edit", one)), follow=True)
    assert "Nothing was different." in answer.text
    assert answer.request["PATH_INFO"] == one.article.get_absolute_url()
    assert not one.history.exists()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"statement": ""}, "Say what the claim says"),
        ({"words": ""}, "Give the words"),
        ({"words": "the harbour was open"}, "do not stand in the article"),
        ({"quantities-0-text": "15 people"}, "does not stand in the article"),
        ({"quantities-0-low": "many"}, "Enter a number"),
        ({"quantities-0-low": "15"}, "above its highest"),
        ({"periods-0-text": "Monday"}, "Say when"),
        ({"modality": "perhaps"}, "Select a valid choice"),
    ],
)
@pytest.mark.parametrize("headers", [{}, HTMX])
def test_bad_input_is_kept_with_what_is_wrong(
    as_reviewer: Client, one: Claim, change: dict[str, str], said: str, headers: dict[str, str]
) -> None:
    sent = form_of(as_reviewer, at("claim_edit", one)) | {"speaker": "My words"} | change
    answer = as_reviewer.post(at("claim_edit", one), sent, headers=headers)
    assert answer.status_code == 200
    assert said in answer.text
    assert "Nothing was stored yet" in answer.text
    assert "My words" in answer.text
    assert not one.history.exists()


def test_words_in_several_places_are_asked_about(as_reviewer: Client, one: Claim) -> None:
    sent = form_of(as_reviewer, at("claim_edit", one)) | {"words": "harbour", "start": ""}
    answer = as_reviewer.post(at("claim_edit", one), sent)
    places = re.findall(r'type="radio" name="start" value="(\d+)"', answer.text)
    assert [TEXT[int(start) :][:7] for start in places] == ["harbour", "harbour"]
    as_reviewer.post(at("claim_edit", one), sent | {"start": places[1]})
    assert one.anchors.get().start == int(places[1])


def test_a_quantity_is_taken_away_and_one_added(as_reviewer: Client, one: Claim) -> None:
    sent = form_of(as_reviewer, at("claim_edit", one))
    sent |= {
        "quantities-0-DELETE": "on",
        "quantities-1-text": "two hours",
        "quantities-1-low": "2",
        "quantities-1-high": "2",
    }
    sent |= {"quantities-1-comparator": "exactly", "quantities-1-unit": "hour", "quantities-1-high": "2"}
    as_reviewer.post(at("claim_edit", one), sent)
    assert [(row.text, row.unit) for row in one.quantities.all()] == [("two hours", "hour")]


def test_the_review_page_says_that_a_decision_asks_for_another_look(as_reviewer: Client, one: Claim) -> None:
    link = make_link(a=one)
    make_judgement(link=link)
    assert "look again" not in as_reviewer.get(link.get_absolute_url()).text
    as_reviewer.post(at("claim_edit", one), form_of(as_reviewer, at("claim_edit", one)) | {"statement": "14 died."})
    assert "look again" in as_reviewer.get(link.get_absolute_url()).text
    assert as_reviewer.get("/review/").headers["Location"] == link.get_absolute_url()


def test_who_saves_second_sees_what_changed_and_may_save_over_it(
    as_reviewer: Client, other_reviewer: User, one: Claim
) -> None:
    sent = form_of(as_reviewer, at("claim_edit", one)) | {"statement": "14 people were killed."}
    stored = editing.stored(one)
    assert stored
    theirs = Given(words=stored.words, statement=stored.statement, start=stored.start, speaker="Kent Police")
    editing.edit(claim=one, by=other_reviewer, given=theirs, seen=0)
    answer = as_reviewer.post(at("claim_edit", one), sent)
    assert "Meanwhile rolf changed this claim" in answer.text
    assert "<ins>Kent Police</ins>" in answer.text
    assert "14 people were killed." in answer.text
    again = sent | {"seen": str(remembering.version(one))}
    assert f'name="seen" value="{again["seen"]}"' in answer.text
    as_reviewer.post(at("claim_edit", one), again)
    one.refresh_from_db()
    assert one.statement == "14 people were killed."


def test_htmx_gets_the_text_again_with_the_claim_chosen(as_reviewer: Client, one: Claim) -> None:
    sent = form_of(as_reviewer, at("claim_edit", one)) | {"words": "14 people died"}
    answer = as_reviewer.post(at("claim_edit", one), sent, headers=HTMX)
    assert answer.headers["HX-Retarget"] == "#reading"
    assert answer.headers["HX-Push-Url"] == one.get_absolute_url()
    assert answer.text.lstrip().startswith('<div id="reading"')
    assert ">14 people died</a>" in answer.text
    assert re.search(r'id="announcer"[^>]*>The claim is changed\.', answer.text)
    assert 'id="statement" tabindex="-1" autofocus' in answer.text


def test_words_selected_in_the_text_are_read_and_proposed(as_reviewer: Client, article: Article) -> None:
    start = TEXT.index("14 people")
    query = {"start": start, "end": start + 36, "revision": 1}
    answer = as_reviewer.get(at("claim_new", article), query, headers=HTMX)
    forms = answer.context["forms"]
    assert forms.claim["speaker"].value() == "Police"
    assert forms.quantities.forms[0]["text"].value() == "14 people"
    assert answer.text.lstrip().startswith('<section id="claim"')


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({"start": "0", "end": "9", "revision": "2"}, "newer text"),
        ({"start": "0", "end": "9"}, "newer text"),
        ({"start": "9", "end": "9", "revision": "1"}, "Nothing of the article"),
        ({"start": "x", "end": "9", "revision": "1"}, "Nothing of the article"),
        ({"start": "0", "end": "9" * 30, "revision": "1"}, "Nothing of the article"),
        ({"words": ""}, "Give the words"),
        ({"words": "the harbour was open"}, "do not stand"),
        ({"words": "harbour"}, "several places"),
    ],
)
def test_words_that_cannot_be_are_refused(
    as_reviewer: Client, article: Article, query: dict[str, str], said: str
) -> None:
    answer = as_reviewer.get(at("claim_new", article), query)
    assert said in answer.text
    assert "forms" not in answer.context


def test_a_claim_is_added_by_hand_without_scripts(as_reviewer: Client, article: Article, reviewer: User) -> None:
    assert at("claim_new", article) in as_reviewer.get(article.get_absolute_url()).text
    sent = form_of(as_reviewer, f"{at('claim_new', article)}?words={CLOSED}")
    answer = as_reviewer.post(at("claim_new", article), sent | {"statement": "The port was shut."}, follow=True)
    claim = Claim.objects.get()
    assert (claim.statement, claim.made_by) == ("The port was shut.", reviewer)
    assert answer.redirect_chain[-1][0] == claim.get_absolute_url()
    assert "The claim is added." in answer.text
    assert "added by hand" in answer.text


def test_adding_the_same_twice_is_refused(as_reviewer: Client, article: Article) -> None:
    sent = form_of(as_reviewer, f"{at('claim_new', article)}?words={CLOSED}")
    as_reviewer.post(at("claim_new", article), sent)
    assert "already a claim" in as_reviewer.post(at("claim_new", article), sent).text
    assert Claim.objects.count() == 1


def split_form(first: str, second: str, **more: str) -> dict[str, str]:
    return {
        "seen": "0",
        "parts-TOTAL_FORMS": "2",
        "parts-INITIAL_FORMS": "2",
        "parts-0-statement": first,
        "parts-0-words": "14 people died",
        "parts-1-statement": second,
        "parts-1-words": "the fire at Dover",
        **more,
    }


def test_a_claim_is_split(as_reviewer: Client, one: Claim) -> None:
    assert as_reviewer.get(at("claim_split", one)).text.count("</textarea>") == 4
    answer = as_reviewer.post(at("claim_split", one), split_form("14 died.", "Dover burned."), follow=True)
    assert "The claim is split into 2." in answer.text
    assert {claim.statement for claim in Claim.objects.standing()} == {"14 died.", "Dover burned."}
    old = as_reviewer.get(at("claim", one)).text
    assert "In its place stands" in old
    assert "Reject" not in old


def test_a_split_is_put_back(as_reviewer: Client, one: Claim) -> None:
    as_reviewer.post(at("claim_split", one), split_form("14 died.", "Dover burned."))
    assert "put it back" in as_reviewer.get(at("claim", one)).text
    answer = as_reviewer.post(at("claim_put_back", one), follow=True)
    assert "It stands again" in answer.text
    assert list(Claim.objects.standing()) == [one]
    assert "worked on" in as_reviewer.post(at("claim_put_back", one), follow=True).text


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        (split_form("14 died.", ""), "Say what the claim says"),
        (split_form("14 died.", "14 died."), "are the same"),
        (split_form("14 died.", "Dover burned.") | {"parts-1-words": "Calais"}, "do not stand"),
        (split_form("14 died.", "Dover burned.", seen="7"), "Meanwhile"),
    ],
)
def test_a_split_that_is_none_is_refused(as_reviewer: Client, one: Claim, sent: dict[str, str], said: str) -> None:
    answer = as_reviewer.post(at("claim_split", one), sent)
    assert said in answer.text
    assert "Nothing was stored yet" in answer.text
    assert list(Claim.objects.standing()) == [one]


def test_one_more_part_keeps_what_is_written(as_reviewer: Client, one: Claim) -> None:
    answer = as_reviewer.post(at("claim_split", one), split_form("14 died.", "", more="1"))
    assert answer.text.count("</textarea>") == 6
    assert "14 died." in answer.text
    assert "Nothing was stored" not in answer.text


def test_two_claims_are_merged(as_reviewer: Client, one: Claim) -> None:
    other = make_claim(article=one.article, statement="The harbour was closed.", start=TEXT.index(CLOSED), quote=CLOSED)
    assert other.statement in as_reviewer.get(at("claim_merge", one)).text
    address = f"{at('claim_merge', one)}?with={other.public_id}"
    form = as_reviewer.get(address).context["form"]
    assert form["words"].value() == TEXT[TEXT.index("14 people") : TEXT.index(CLOSED) + len(CLOSED)]
    sent = {name: form[name].value() for name in ("words", "start")} | {"seen": "0", "other_seen": "0"}
    assert "Say what the claim says" in as_reviewer.post(address, sent | {"statement": ""}).text
    answer = as_reviewer.post(address, sent | {"statement": "14 died and the harbour was closed."}, follow=True)
    assert "The two claims are one." in answer.text
    assert [claim.statement for claim in Claim.objects.standing()] == ["14 died and the harbour was closed."]


def test_a_claim_is_rejected_with_a_reason_and_accepted_again(as_reviewer: Client, one: Claim) -> None:
    assert "Say why" in as_reviewer.post(at("claim_review", one), {"review": "rejected", "reason": " "}).text
    answer = as_reviewer.post(at("claim_review", one), {"review": "rejected", "reason": "An opinion."}, follow=True)
    assert "The claim is rejected" in answer.text
    assert "Rejected because: An opinion." in as_reviewer.get(at("claim", one)).text
    undone = as_reviewer.post(at("claim_review", one), {"review": "unreviewed", "from": "claim"}, follow=True)
    assert "taken back" in undone.text
    assert "Choose whether" in as_reviewer.post(at("claim_review", one), {"review": "wrong"}).text


def test_htmx_shows_what_is_wrong_in_the_panel(as_reviewer: Client, one: Claim) -> None:
    answer = as_reviewer.post(at("claim_review", one), {"review": "rejected", "reason": ""}, headers=HTMX)
    assert answer.text.lstrip().startswith('<section id="claim"')
    assert "Say why" in answer.text


def test_needs_context_is_marked_and_taken_back(as_reviewer: Client, one: Claim) -> None:
    for value, said in (("yes", "it needs context"), ("no", "taken back")):
        answer = as_reviewer.post(at("claim_context", one), {"needs_context": value}, follow=True)
        assert said in answer.text
        one.refresh_from_db()
        assert one.needs_context == (value == "yes")


@pytest.mark.parametrize("name", ["claim_edit", "claim_split"])
def test_a_claim_of_an_earlier_text_stays_as_it_is(as_reviewer: Client, one: Claim, name: str) -> None:
    make_revision(article=one.article)
    answer = as_reviewer.get(at(name, one), follow=True)
    assert "stays as it is" in answer.text
    assert answer.redirect_chain[-1][0] == at("claim", one)


def margin(client: Client, claim: Claim) -> list[str]:
    notes: dict[int, Any] = client.get(claim.article.get_absolute_url()).context["notes"]
    return [note.words for note in notes[claim.pk]]


def test_the_margin_says_only_here_until_something_is_suggested(as_viewer: Client, one: Claim) -> None:
    assert margin(as_viewer, one) == ["only here"]
    make_link(a=one, relation=Relation.CONTRADICTS)
    make_link(a=one, relation=Relation.AGREES)
    assert margin(as_viewer, one) == ["not reviewed: contradicts?"]


def test_the_margin_tells_what_was_decided(as_viewer: Client, one: Claim) -> None:
    outlets = []
    for relation in (Relation.AGREES, Relation.AGREES, Relation.CONTRADICTS):
        link = make_link(a=one)
        other = link.b if link.a == one else link.a
        outlets.append(other.article.outlet.name)
        make_judgement(link=link, relation=relation)
    assert margin(as_viewer, one) == [f"contradicted by {outlets[2]}", "corroborated by 2"]


def test_one_source_corroborates_nothing(as_viewer: Client, one: Claim) -> None:
    again = make_claim(article=make_article(outlet=one.article.outlet))
    quoted = make_claim(speaker="police")
    for other in (again, quoted):
        make_judgement(link=make_link(a=one, b=other))
    [note] = margin(as_viewer, one)
    assert note.startswith("also in ")
    assert note.endswith("from one source")


def test_two_outlets_that_print_one_agency_are_one_source(as_viewer: Client, one: Claim) -> None:
    for _ in range(2):
        printed = make_article(origin="Wire", origin_kind="wire")
        make_judgement(link=make_link(a=one, b=make_claim(article=printed)))
    assert margin(as_viewer, one) == ["corroborated by 1"]


def test_a_blind_reviewer_is_told_nothing_by_the_margin(as_reviewer: Client) -> None:
    linked, alone = (make_claim(article=make_article(text=TEXT, story=make_story(blind=True))) for _ in range(2))
    make_judgement(link=make_link(a=linked), relation=Relation.CONTRADICTS)
    assert margin(as_reviewer, linked) == margin(as_reviewer, alone) == ["not reviewed"]


def test_a_blind_reviewer_sees_no_link_on_the_page(as_reviewer: Client) -> None:
    claim = make_claim(article=make_article(text=TEXT, story=make_story(blind=True)))
    make_judgement(link=make_link(a=claim), relation=Relation.CONTRADICTS)
    assert as_reviewer.get(at("claim", claim)).context["others"] == []


def test_longer_histories_and_more_links_take_no_more_queries(as_reviewer: Client, one: Claim) -> None:
    as_reviewer.post(at("claim_context", one), {"needs_context": "yes"})
    make_link(a=one)
    few = queries_of(as_reviewer, at("claim", one))
    for value in ("no", "yes", "no"):
        as_reviewer.post(at("claim_context", one), {"needs_context": value})
        make_link(a=one)
    assert queries_of(as_reviewer, at("claim", one)) == few
