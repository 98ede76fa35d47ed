"""Claims in the administration: changed by the same services as on their pages, with their history."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from claims.models import Claim, Entity, Fact, Mention
from claims.services import describing, remembering, vetting
from claims.services.reviewing import judge
from tests.admin.staff import act, on_staff, told
from tests.factories import make_article, make_claim, make_link, make_user

pytestmark = pytest.mark.django_db

TEXT = "Voltan closed its plant in Marrow on Monday."


def one(**overrides: Any) -> Claim:
    return make_claim(article=make_article(text=TEXT), statement=TEXT, quote=TEXT, **overrides)


def change(client: Client, claim: Claim, **changes: Any) -> Any:
    """What the claim's form sends, with these changes."""
    sent = {
        "statement": claim.statement,
        "speaker": claim.speaker,
        "modality": claim.modality,
        "polarity": claim.polarity,
        "review": claim.review,
        "review_reason": claim.review_reason,
        "seen": remembering.version(claim),
        **({"needs_context": "on"} if claim.needs_context else {}),
        **changes,
    }
    for inline in ("anchors", "quantities", "periods", "mentions"):
        sent |= {f"{inline}-TOTAL_FORMS": 0, f"{inline}-INITIAL_FORMS": 0}
    return client.post(reverse("admin:claims_claim_change", args=[claim.pk]), sent)


def errors(page: Any) -> str:
    return str(page.context["errors"])


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"review": "rejected"}, "Say why the claim is rejected."),
        ({"statement": " "}, "This field is required."),
        ({"modality": "perhaps"}, "Select a valid choice"),
        ({"statement": "Voltan\0closed"}, "Null characters are not allowed."),
        ({"speaker": "Vol\x07tan"}, "control character"),
    ],
)
def test_what_a_service_or_the_form_refuses_is_not_stored(
    changes: dict[str, str], message: str, as_administrator: Client
) -> None:
    claim = one()
    page = change(as_administrator, claim, **changes)
    assert page.status_code == 200
    assert message in errors(page)
    claim.refresh_from_db()
    assert (claim.statement, claim.speaker, claim.review) == (TEXT, "", "unreviewed")
    assert not claim.history.exists()


def test_who_may_not_change_claims_does_not() -> None:
    claim = one()
    client = on_staff("viewer")
    assert client.get(reverse("admin:claims_claim_change", args=[claim.pk])).status_code == 200
    assert change(client, claim, speaker="Ada").status_code == 403
    act(client, "accept", claim)
    claim.refresh_from_db()
    assert (claim.speaker, claim.review) == ("", "unreviewed")


def test_a_claim_that_gave_way_is_only_looked_at(as_administrator: Client) -> None:
    claim = one(retired_at="2024-05-06T12:00Z")
    assert as_administrator.get(reverse("admin:claims_claim_change", args=[claim.pk])).status_code == 200
    assert change(as_administrator, claim, speaker="Ada").status_code == 403


@pytest.mark.parametrize("role", ["reviewer", "curator", "administrator"])
def test_a_change_stands_in_the_claims_history(role: str) -> None:
    claim, client = one(), on_staff(role)
    assert change(client, claim, speaker="Ada Novak", needs_context="on").status_code == 302
    claim.refresh_from_db()
    assert (claim.speaker, claim.needs_context) == ("Ada Novak", True)
    assert claim.touched_at
    edited, machine = remembering.changes(claim)
    assert machine.reason == remembering.MACHINE
    assert {(one.name, one.before, one.after) for one in edited.differences} == {
        ("Speaker", "", "Ada Novak"),
        ("Context", "", "needs context"),
    }
    history = client.get(reverse("admin:claims_claim_history", args=[claim.pk])).content.decode()
    assert f"{edited.who}</td>" in history
    assert "<ins>Ada Novak</ins>" in history


def test_decided_links_are_flagged_and_linking_is_queued(as_administrator: Client) -> None:
    claim = one()
    link = make_link(a=claim)
    judge(link=link, reviewer=make_user("reviewer"), relation="agrees")
    assert change(as_administrator, claim, polarity="negated").status_code == 302
    link.refresh_from_db()
    assert link.flagged_at
    assert claim.article.newest_revision().jobs.get().kind == "link"


def test_a_rejected_claim_leaves_its_fact(as_administrator: Client) -> None:
    claim = one()
    judge(link=make_link(a=claim), reviewer=make_user("reviewer"), relation="agrees")
    assert change(as_administrator, claim, review="rejected", review_reason="No fact").status_code == 302
    claim.refresh_from_db()
    assert (claim.review, claim.review_reason) == ("rejected", "No fact")
    assert not Fact.objects.filter(members__claim=claim).exists()


def test_who_saves_over_anothers_change_is_told_first(as_administrator: Client) -> None:
    claim = one()
    vetting.mark_context(claim=claim, by=make_user("curator", username="carl"), needs_context=True)
    page = change(as_administrator, claim, speaker="Ada", seen="0")
    assert "Meanwhile carl changed this claim" in errors(page)
    form = page.context["adminform"].form
    assert form["speaker"].value() == "Ada"
    change(as_administrator, claim, speaker="Ada", seen=form["seen"].value())
    claim.refresh_from_db()
    assert (claim.speaker, claim.needs_context) == ("Ada", False)


def test_many_are_accepted_with_their_history(as_administrator: Client) -> None:
    claims = [one(), one(review="accepted"), one(retired_at="2024-05-06T12:00Z")]
    page = act(as_administrator, "accept", *claims, apply="yes")
    assert told(page)[0] == "Accepted: 1 of 3."
    assert "no longer stands" in told(page)[1]
    [changed, machine] = remembering.changes(claims[0])
    assert (changed.reason, machine.who) == ("accepted", "")


def test_rejecting_many_asks_why(as_administrator: Client) -> None:
    claims = [one(), one()]
    asked = act(as_administrator, "reject", *claims)
    assert asked.status_code == 200
    assert asked.context["form"].errors == {}
    again = act(as_administrator, "reject", *claims, apply="yes", reason=" ")
    assert "Say why the claim is rejected." in again.content.decode()
    assert not Claim.objects.filter(review="rejected").exists()
    done = act(as_administrator, "reject", *claims, apply="yes", reason="Opinion")
    assert told(done) == ["Rejected: 2 of 2."]
    assert {(claim.review, claim.review_reason) for claim in Claim.objects.all()} == {("rejected", "Opinion")}
    assert {remembering.changes(claim)[0].reason for claim in claims} == {"rejected"}


def test_too_many_at_once_are_refused(as_administrator: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claims.services.bulk.MOST", 1)
    page = act(as_administrator, "accept", one(), one(), apply="yes")
    assert told(page) == ["Choose at most 1 at once: 2 are chosen."]
    assert not Claim.objects.exclude(review="unreviewed").exists()


def test_context_is_marked_and_taken_back(as_administrator: Client) -> None:
    claim = one()
    assert told(act(as_administrator, "need_context", claim)) == ["Marked: 1 of 1."]
    claim.refresh_from_db()
    assert claim.needs_context
    act(as_administrator, "need_no_context", claim)
    reasons = [change.reason for change in remembering.changes(claim)]
    assert reasons[:2] == ["no longer needs context", "needs context"]


@pytest.mark.parametrize(
    ("asked", "found"),
    [("plants closing", True), ("Ada Novak", True), ("Novak", False), ("boats", False), ("'; --", False)],
)
def test_claims_are_searched_by_words_in_any_form_or_a_whole_name(
    asked: str, found: bool, as_administrator: Client
) -> None:
    claim = one(speaker="Ada Novak")
    describing.write_keys([claim.pk])
    page = as_administrator.get(reverse("admin:claims_claim_changelist"), {"q": asked})
    assert list(page.context["cl"].result_list) == ([claim] if found else [])
    by_id = as_administrator.get(reverse("admin:claims_claim_changelist"), {"q": claim.public_id})
    assert list(by_id.context["cl"].result_list) == [claim]


def test_a_story_is_picked_and_not_listed(as_administrator: Client) -> None:
    claim, other = one(), one()
    where = reverse("admin:claims_claim_changelist")
    page = as_administrator.get(where, {"story": claim.article.story_id, "review__exact": "unreviewed"})
    assert list(page.context["cl"].result_list) == [claim]
    assert other.article.story.title not in page.content.decode().partition('class="picked"')[2].partition("</form>")[0]
    assert 'name="review__exact" value="unreviewed"' in page.content.decode()
    assert as_administrator.get(where, {"story": "x"}).status_code == 302
    everything = as_administrator.get(where, {"story": ""})
    assert len(everything.context["cl"].result_list) == 2


def test_a_list_costs_the_same_however_long(as_administrator: Client, django_assert_max_num_queries: Any) -> None:
    for _ in range(12):
        one()
    with django_assert_max_num_queries(8):
        as_administrator.get(reverse("admin:claims_claim_changelist"))


def test_a_long_list_is_not_counted_to_its_end(as_administrator: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claims.admin.parts.MOST_COUNTED", 1)
    monkeypatch.setattr("claims.admin.claims.ClaimAdmin.list_per_page", 1)
    for _ in range(3):
        one()
    page = as_administrator.get(reverse("admin:claims_claim_changelist")).content.decode()
    assert page.count("more than 1") == 3


def test_the_claims_that_mention_an_entity_are_found_from_it(as_administrator: Client) -> None:
    claim, _ = one(), one()
    lund = Entity.objects.create(public_id="l", name="Lund", kind="place")
    for start in (0, 5):
        Mention.objects.create(claim=claim, entity=lund, start=start, end=start + 4, text="Lund")
    page = as_administrator.get(reverse("admin:claims_entity_changelist")).content.decode()
    where = reverse("admin:claims_claim_changelist")
    assert f'<a href="{where}?entity={lund.pk}">Claims</a>' in page
    found = as_administrator.get(where, {"entity": lund.pk})
    assert list(found.context["cl"].result_list) == [claim]
