"""The command that holds suggestions against what people decided."""

import csv
import io

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from claims.models import RuleSwitch
from claims.services.evaluating import evaluate
from tests.factories import make_article, make_claim, make_judgement, make_link, make_story

pytestmark = pytest.mark.django_db

A_OVER_B, B_OVER_A = "a_updates_b", "b_updates_a"


def decided(said: str, answer: str, *, rule: str = "value.same", direction: str = "", **fields: object) -> None:
    """A link of which the engine said one thing and a reviewer another, or the same."""
    reason = {"rule": rule, "kind": "same", "text": "So.", "a": None, "b": None}
    link = make_link(relation=said, reasons=[reason, {**reason, "rule": "gate.scope"}], **fields)
    make_judgement(link=link, relation=answer, direction=direction, suggestion=link.suggestion)


def rows(**options: str) -> dict[str, dict[str, str]]:
    out = io.StringIO()
    call_command("evaluate_links", format="csv", stdout=out, **options)
    return {row["name"]: row for row in csv.DictReader(io.StringIO(out.getvalue()))}


def test_without_decisions_it_says_so() -> None:
    make_link()
    out = io.StringIO()
    call_command("evaluate_links", stdout=out)
    assert out.getvalue() == "No link has been decided yet.\n"


def test_a_relation_is_as_precise_as_people_confirm() -> None:
    decided("contradicts", "contradicts")
    decided("contradicts", "updates", direction=A_OVER_B)
    decided("agrees", "contradicts")
    found = rows()
    assert (found["contradicts"]["precision"], found["contradicts"]["recall"]) == ("0.50", "0.50")
    assert found["contradicts"]["instead"] == "updates 1"
    assert (found["agrees"]["precision"], found["agrees"]["recall"]) == ("0.00", "")


def test_an_update_the_other_way_round_is_wrong() -> None:
    decided("updates", "updates", direction=A_OVER_B)
    decided("updates", "updates", direction=B_OVER_A)
    assert rows()["updates"]["instead"] == "updates the other way round 1"
    assert rows()["updates"]["recall"] == "0.50"


def test_each_rule_is_scored_and_gates_are_not() -> None:
    decided("agrees", "agrees", rule="same.words")
    decided("agrees", "related", rule="same.close")
    RuleSwitch.objects.filter(rule="same.close").update(on=False)
    found = rows()
    assert (found["same.words"]["precision"], found["same.words"]["off"]) == ("1.00", "")
    assert (found["same.close"]["precision"], found["same.close"]["off"]) == ("0.00", "off")
    assert "gate.scope" not in found


def test_what_is_not_decided_does_not_count() -> None:
    story = make_story(reviewers_needed=2)
    decided("agrees", "agrees", a=make_claim(article=make_article(story=story)))
    assert evaluate().links == 0


def test_one_story_alone() -> None:
    story = make_story(title="Fog")
    decided("agrees", "agrees", a=make_claim(article=make_article(story=story)))
    decided("agrees", "unrelated")
    assert rows(story="Fog")["agrees"]["suggested"] == "1"
    with pytest.raises(CommandError, match="Mist"):
        rows(story="Mist")


def test_people_get_a_table() -> None:
    decided("contradicts", "contradicts", rule="value.conflict")
    out = io.StringIO()
    call_command("evaluate_links", stdout=out)
    assert "Decided links: 1" in out.getvalue()
    assert "value.conflict" in out.getvalue()
