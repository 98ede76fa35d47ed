"""Blind review stays closed in the administration: lists, pages, histories, searches and exports."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from claims.models import Fact, Link
from claims.services.reviewing import judge
from tests.admin.staff import act, on_staff
from tests.factories import make_article, make_claim, make_link, make_ruling, make_story, make_user

pytestmark = pytest.mark.django_db


def decided(*, blind: bool) -> dict[str, Any]:
    link = make_link(a=make_claim(article=make_article(story=make_story(blind=blind))))
    judgement = judge(link=link, reviewer=make_user("reviewer", username="rolf"), relation="agrees", note="Secret")
    ruling = make_ruling(kind="title", a=link.a, title="Secret")
    return {"link": link, "judgement": judgement, "ruling": ruling, "fact": Fact.objects.get(members__claim=link.a)}


@pytest.fixture(params=["reviewer", "curator", "administrator"])
def blind(request: pytest.FixtureRequest) -> Client:
    return on_staff(request.param)


@pytest.mark.parametrize("model", ["link", "judgement", "ruling", "fact"])
def test_a_blind_reviewer_on_the_staff_finds_nothing(model: str, blind: Client) -> None:
    row = decided(blind=True)[model]
    listed = blind.get(reverse(f"admin:claims_{model}_changelist"))
    assert not listed.context["cl"].result_list
    found = blind.get(reverse(f"admin:claims_{model}_changelist"), {"q": getattr(row, "public_id", "rolf")})
    assert not found.context["cl"].result_list
    assert blind.get(reverse(f"admin:claims_{model}_change", args=[row.pk])).status_code == 302
    assert blind.get(reverse(f"admin:claims_{model}_history", args=[row.pk])).status_code == 404
    exported = act(blind, "export_jsonl", row)
    assert b"".join(getattr(exported, "streaming_content", [b""])) == b""


@pytest.mark.parametrize("model", ["claim", "article", "story"])
def test_neither_do_the_pages_around_it_tell(model: str, blind: Client) -> None:
    link = decided(blind=True)["link"]
    row = {"claim": link.a, "article": link.a.article, "story": link.a.article.story}[model]
    for page in ("change", "history"):
        words = blind.get(reverse(f"admin:claims_{model}_{page}", args=[row.pk])).content.decode()
        assert "Secret" not in words
        assert "agrees" not in words


@pytest.mark.parametrize("model", ["link", "judgement", "ruling", "fact"])
def test_who_has_answered_sees_the_rest(model: str) -> None:
    rows, client, user = decided(blind=True), on_staff("viewer"), make_user("curator", is_staff=True)
    client.force_login(user)
    judge(link=rows["link"], reviewer=user, relation="agrees")
    listed = client.get(reverse(f"admin:claims_{model}_changelist"))
    assert rows[model] in listed.context["cl"].result_list


@pytest.mark.parametrize("model", ["link", "judgement", "ruling", "fact"])
def test_what_is_not_blind_is_there_for_all(model: str, blind: Client) -> None:
    rows = decided(blind=False)
    listed = blind.get(reverse(f"admin:claims_{model}_changelist"))
    assert list(listed.context["cl"].result_list) == [rows[model]]


def test_the_history_of_a_link_tells_what_was_said_of_it(as_administrator: Client) -> None:
    link: Link = decided(blind=False)["link"]
    words = as_administrator.get(reverse("admin:claims_link_history", args=[link.pk])).content.decode()
    assert "Suggested by engine test" in words
    assert "<ins>agrees – Secret</ins>" in words
    assert "rolf" in words
