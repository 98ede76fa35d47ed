"""The sentences that tell people why two figures agree, differ, or follow each other."""

from datetime import date

import pytest

from claims.nlp import pipeline
from claims.nlp.types import Comparison


def compared(a: str, b: str, *, days: tuple[int, int] | None = None) -> Comparison:
    first, second = (date(2025, 3, day) for day in days) if days else (None, None)
    return pipeline.relate(pipeline.read_passage(a, published=first), pipeline.read_passage(b, published=second))


@pytest.mark.parametrize(
    ("a", "b", "sentence"),
    [
        ("The blast injured 14 people.", "The blast injured 17.", "14 people injured against 17."),
        (
            "Unemployment in Sevria was 8% in May 2024.",
            "Unemployment in Sevria was 11% in May 2024.",
            "Unemployment: 8% against 11%, for the same time.",
        ),
        (
            "The flood killed 627 people.",
            "The flood killed more than 600 people.",
            "“627 people” fits “more than 600 people”.",
        ),
        (
            "Police closed roads within 800 metres of the site.",
            "Police closed roads within half a mile of the site.",
            "800 metres is about half a mile.",
        ),
        (
            "Tarvo Group won 14 city contracts.",
            "Tarvo Group was awarded 14 contracts.",
            "“14 city contracts” and “14 contracts” are the same figure.",
        ),
        ("The trial heard 52 witnesses.", "The trial heard 52 witnesses.", "Both say 52 witnesses."),
        (
            "The depot held 1,000 kilograms of rice.",
            "The depot held one tonne of rice.",
            "1,000 kilograms of rice is the same as one tonne of rice.",
        ),
    ],
)
def test_a_figure_is_said_with_its_comparator_and_what_it_counts(a: str, b: str, sentence: str) -> None:
    assert compared(a, b).reasons[0].text == sentence


@pytest.mark.parametrize(
    ("a", "b", "sentence"),
    [
        (
            "The landslide killed three people.",
            "The landslide killed nine people.",
            "Three people killed as of 4 March 2025, nine people as of 6 March 2025.",
        ),
        (
            "Inflation in Sevria was 6.1% in January 2025.",
            "Inflation in Sevria fell to 5.7% in February 2025.",
            "Inflation: 6.1% (January 2025), then 5.7% (February 2025).",
        ),
    ],
)
def test_what_follows_is_told_in_the_order_of_time(a: str, b: str, sentence: str) -> None:
    assert compared(a, b, days=(4, 6)).reasons[0].text == sentence
    assert compared(b, a, days=(6, 4)).reasons[0].text == sentence


def test_a_nameless_speaker_begins_the_sentence_with_a_capital() -> None:
    reasons = compared("Officials said the blast injured 14 people.", "The blast injured 17 people.").reasons
    assert [reason.text for reason in reasons if reason.rule == "speaker.outlet"] == [
        "Officials said one thing, the outlet of the other claim another."
    ]
