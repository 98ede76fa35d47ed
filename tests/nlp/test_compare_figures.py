"""Figures of two claims as they are read: which are held against each other, and what keeps them from conflicting."""

from datetime import date

import pytest

from claims.nlp import pipeline
from claims.nlp.compare import Assessment, GateName, State, assess_fields, fields
from claims.nlp.compare.frames import frames
from claims.nlp.types import Relation, Side


def side(text: str, published: str = "") -> Side:
    day = date.fromisoformat(published) if published else None
    return pipeline.read_passage(text, published=day).sides()[0]


def assessed(a: str, b: str, *days: str) -> Assessment:
    first, second = (side(text, day) for text, day in zip((a, b), days or ("", ""), strict=True))
    return assess_fields(fields(first), fields(second))


def found(a: str, b: str, *days: str) -> set[str]:
    return {finding.reason.rule for finding in assessed(a, b, *days).findings}


# Two figures that differ and can both be true: the gate that says why.
APART = [
    ("The zoo had 90,000 visitors in May.", "The zoo had 1.1 million visitors last year.", GateName.PERIOD),
    (
        "In its first week the tram carried 9,000 people.",
        "The tram carried 60,000 people in its first three months.",
        GateName.PERIOD,
    ),
    ("Rents in Cork have risen by 30% since 2018.", "Rents in Cork rose by 4% last year.", GateName.PERIOD),
    (
        "Police in Lyon made 12 arrests on Monday night.",
        "Over the four nights of unrest, police in Lyon made 80 arrests.",
        GateName.PERIOD,
    ),
    ("Exports of wool by value were up 20%.", "Exports of wool by weight were up 6%.", GateName.BASE),
    ("Before tax, the firm made 8 million euros.", "After tax, the firm made 5 million euros.", GateName.BASE),
    ("Output grew by 3.1% on the year.", "Output grew by 0.4% on the quarter.", GateName.BASE),
    ("Of the bridges that were checked, three are unsafe.", "Forty bridges were checked.", GateName.SCOPE),
    ("Of those who were asked, 30% would leave.", "Of the students who were asked, 52% would leave.", GateName.SCOPE),
    (
        "Inspectors closed nine kitchens in Leith.",
        "Across all of Scotland, inspectors closed 140 kitchens.",
        GateName.SCOPE,
    ),
    (
        "The drive has planted 90,000 trees along the Nile.",
        "In Sudan alone, the drive has planted 20,000 trees along the Nile.",
        GateName.SCOPE,
    ),
    (
        "Orders at Feld's lift division rose by 9% in the spring.",
        "Orders at the engineering group Feld rose by 2% in the spring.",
        GateName.SCOPE,
    ),
    (
        "Hotels in Bath had 40,000 guests from abroad in May.",
        "Hotels in Bath had 210,000 guests in May.",
        GateName.SCOPE,
    ),
    ("The bonus fund at Harlo is worth €3m.", "Each worker at Harlo will get a bonus of €900.", GateName.MEASURE),
]


@pytest.mark.parametrize(("a", "b", "gate"), APART)
def test_figures_of_another_time_base_or_group_do_not_conflict(a: str, b: str, gate: GateName) -> None:
    found = assessed(a, b)
    assert found.gate(gate) is State.FAIL
    assert not any(finding.relation is Relation.CONTRADICTS for finding in found.findings)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The bishop of Trier is 71.", "The bishop of Trier has been in office for 17 years."),
        ("The average Danish woman has 1.7 children.", "The average Danish woman is 30 when her first child is born."),
        ("The organisers expect 9,000 runners at the Tartu race.", "The Tartu race drew 7,400 runners."),
        ("Shares in Acme were down $1.85 at $8.07.", "Shares in Acme closed down $1.66 at $8.26."),
        ("The Harlow 2000 index was up 1.14, or 0.24 percent.", "The Harlow 2000 index rose 3.28, or 0.7 percent."),
        ("The striker gets a yearly salary of $10 million.", "The striker gets a weekly salary of $190,000."),
        ("The town imported 40 tonnes of salt in May.", "The town exported 12 tonnes of salt in May."),
    ],
)
def test_figures_of_two_things_do_not_conflict(a: str, b: str) -> None:
    assert "value.conflict" not in found(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Fewer than 100 mourners came to the funeral of Ida Brandt.",
            "More than 400 people came to Ida Brandt's funeral.",
        ),
        ("The Vaux violin fetched $9.2m in Basel.", "A buyer in Basel paid $11.4m for the Vaux violin."),
        ("The thief who robbed the Corti bank is 44.", "A man aged 61 robbed the Corti bank."),
        ("The museum's Sand Tower is 21 metres tall.", "The museum's Sand Tower has a height of 34 metres."),
        ("The gusts in Malmo did not exceed 90 km/h.", "The gusts in Malmo reached 140 km/h."),
        (
            "A tenth of the budget of the Tartu games went on security.",
            "Security swallowed almost half of the budget of the Tartu games.",
        ),
    ],
)
def test_two_figures_of_one_thing_conflict(a: str, b: str) -> None:
    assert "value.conflict" in found(a, b)
    assert "value.conflict" in found(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The Severn barrier has been closed twice this month.",
            "The Severn barrier has been closed five times this month.",
        ),
        (
            "The flood in Enns has driven 900 people from their homes.",
            "There are now 3,000 people who had to leave their homes in Enns because of the flood.",
        ),
        (
            "People in Cork wait seven weeks for a passport.",
            "The waiting time for a passport in Cork is down to three weeks.",
        ),
    ],
)
def test_a_count_that_was_still_running_is_updated_by_a_later_one(a: str, b: str) -> None:
    rules = found(a, b, "2024-08-09", "2024-08-15")
    assert "time.later_report" in rules
    assert "value.conflict" not in rules


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Police in Zala made 212 arrests in the first quarter.",
            "In the third quarter, police in Zala made 305 arrests.",
        ),
        ("Prices in Malta were 2% higher in April.", "Since January 2021 prices in Malta have gone up by 20%."),
    ],
)
def test_counts_of_two_stretches_do_not_follow_each_other(a: str, b: str) -> None:
    assert "time.later_period" not in found(a, b, "2024-10-08", "2024-10-08")


def test_a_level_follows_that_of_the_quarter_before() -> None:
    a, b = (
        "Unemployment in Spain was 11.2% in the third quarter.",
        "Unemployment in Spain was 10.6% in the fourth quarter.",
    )
    assert "time.later_period" in found(a, b, "2024-10-28", "2025-01-28")


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("It may rise again.", []),
        ("The choir sang.", []),
        ("in its opening month", [30]),
        ("in its first two years", [730]),
        ("over the six nights", [6]),
        ("in the first half of last season", [182]),
        ("on 3 May", [1]),
        ("in May", [30]),
        ("on June 9", [1]),
        ("in the whole of 2023", [365]),
        ("since last week", [0]),
    ],
)
def test_stretches_of_time_have_a_length_in_days(quote: str, expected: list[float]) -> None:
    assert [frame.days for frame in frames(quote)] == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Thefts in Ahlen rose to 500 from 400.", "Thefts in Ahlen rose by a quarter.", "value.conversion"),
        ("Thefts in Ahlen rose to 500 from 400.", "Thefts in Ahlen rose by 60%.", "value.conflict"),
        ("Thefts in Ahlen rose to 500 from 400.", "Thefts in Ahlen fell by a quarter.", ""),
        ("The Bergen orchestra has 46 women and 38 men.", "The Bergen orchestra has 84 players.", "value.same"),
        ("The Bergen orchestra has 46 violins and 38 men.", "The Bergen orchestra has 84 players.", ""),
        ("All but two of the 12 miners in Lota were freed.", "Ten miners were freed in Lota.", "value.same"),
    ],
)
def test_what_figures_come_to_is_held_against_what_the_other_says(a: str, b: str, expected: str) -> None:
    values = {rule for rule in found(a, b) if rule.startswith("value.")}
    assert values == ({expected} if expected else set())
