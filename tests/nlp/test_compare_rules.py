"""The catalogue of rules, and comparing without some of them."""

import json
from pathlib import Path

import pytest

from claims.nlp import pipeline
from claims.nlp.catalogue import CATALOGUE
from claims.nlp.types import Comparison, Relation

PAIRS = [json.loads(line) for line in (Path(__file__).parents[1] / "gold/pairs.jsonl").read_text("utf-8").splitlines()]
FIGURES = ("The strike lasted nine days.", "The walkout lasted 12 days.")
DENIED = ("The bank did not lend to Acme.", "The bank lent to Acme.")
SAME = ("The police arrested Lee on Monday.", "On Monday Lee was arrested by the police.")


def compared(pair: tuple[str, str], *, without: frozenset[str] = frozenset()) -> Comparison:
    a, b = (pipeline.read_passage(text).sides()[0] for text in pair)
    return pipeline.compare(a, b, without=without)


def rules(comparison: Comparison) -> set[str]:
    return {reason.rule for reason in comparison.reasons if not reason.rule.startswith("gate.")}


@pytest.mark.parametrize("row", PAIRS[::4], ids=lambda row: row["id"])
def test_every_reason_is_of_a_rule_in_the_catalogue_and_of_its_kind(row: dict[str, str]) -> None:
    for reason in compared((row["a"], row["b"])).reasons:
        if not reason.rule.startswith("gate."):
            assert CATALOGUE[reason.rule].kind is reason.kind


@pytest.mark.parametrize(
    ("pair", "rule"), [(FIGURES, "value.conflict"), (DENIED, "polarity.denied"), (SAME, "same.words")]
)
def test_a_rule_that_is_off_argues_for_nothing(pair: tuple[str, str], rule: str) -> None:
    assert rule in rules(compared(pair))
    assert compared(pair, without=frozenset({rule})).relation in {Relation.RELATED, Relation.UNRELATED}


def test_the_other_rules_go_on() -> None:
    assert compared(DENIED, without=frozenset({"value.conflict"})) == compared(DENIED)


def test_what_time_explains_is_no_contradiction_though_its_update_is_off() -> None:
    pair = ("Unemployment was 6 percent in March 2024.", "Unemployment was 7 percent in May 2024.")
    assert compared(pair).relation is Relation.UPDATES
    assert compared(pair, without=frozenset({"time.later_period"})).relation is not Relation.CONTRADICTS


def test_the_docs_list_every_rule() -> None:
    page = (Path(__file__).parents[2] / "docs" / "judge.md").read_text("utf-8")
    assert [rule for rule in CATALOGUE if f"| `{rule}` |" not in page] == []
