"""What a fact-checker would look into, and what not: above and below one half."""

import pytest

from claims.nlp.pipeline import read

LITTLE = [
    "The plan is a disgrace.",
    "It was a cold morning.",
    "I love this town.",
    "The sun rose over the quiet harbour.",
    "She thanked the voters.",
    "Is it true that 40 people died?",
]
MUCH = [
    "An explosion killed three workers.",
    "Three people died.",
    "Dozens of people were hurt.",
    "The minister took bribes.",
    "The company lost $3 million.",
    "He paid £40,000.",
    "Unemployment rose to 5%.",
]


@pytest.mark.parametrize("text", LITTLE)
def test_opinions_scenes_and_pleasantries_are_not_worth_a_check(text: str) -> None:
    assert all(sentence.check_worthiness < 0.5 for sentence in read(text).sentences)


@pytest.mark.parametrize("text", MUCH)
def test_figures_deaths_and_crimes_are_worth_a_check_however_short(text: str) -> None:
    assert all(sentence.check_worthiness > 0.5 for sentence in read(text).sentences)


def test_an_age_is_no_figure() -> None:
    (age,) = read("Ann Bell is a 67-year-old gardener.").sentences
    (figure,) = read("Ann Bell has 67 gardeners.").sentences
    assert age.check_worthiness < figure.check_worthiness
