"""Bare "the sale": what the article called it before, by the same word, another, a name or a verb."""

import pytest

from claims.nlp.entities import mentions, references
from claims.nlp.parse import parse
from claims.nlp.repair import repaired
from claims.nlp.segment import segment


def meant(text: str) -> list[str]:
    """What each definite phrase stands for, in order; pronouns left out."""
    parsed = repaired(parse(text, segment(text)))
    found = references(parsed, mentions(parsed))
    return [f"{one.text}={one.name}" for one in found if one.text.lower().startswith("the ")]


NOTHING = [
    "",
    "The sale failed.",
    "A bigger pool was promised. The pool is shut.",
    # known before it was told
    "Rain fell. The row went on for days. A row over parking broke out in May. The row was bitter.",
    # told by what stands behind it
    "A carbon tax was brought in. The tax on fuel was raised.",
    "A carbon tax was brought in. The tax they want is higher.",
    # two things alike
    "A wool factory burned. A paper factory closed. The factory was old.",
    # set phrases
    "A strict line on debt was taken. On the line, Ann Lee was brief.",
    # said to be one, and not done
    "Acme Inc. did not recall its pumps. The recall was rejected.",
    "An old firm sells boats. The recall was rejected.",
    # several so called
    "The Orme River and the Tarn River rose. The river was deep.",
    # a name in which the noun says nothing of what it is
    "Ann Lee left Wall Street. The street was empty.",
    # words beside a weak adjective tell nothing
    "A new bridge is there. The bridge was shut.",
]

SAME_WORD = [
    ("A carbon tax was brought in. Rain fell. The tax was raised.", ["The tax=the carbon tax"]),
    (
        "Ann Lee discussed sanctions on officers of both armies. The sanctions will come in May.",
        ["The sanctions=the sanctions on officers of both armies"],
    ),
    (
        "A worn-out pump in a cellar failed. The pump, installed in 2006, was shut.",
        ["The pump=the worn-out pump in a cellar"],
    ),
    (
        "Council backs sale\n\nVoters fought the sale of a pool. The sale went ahead.",
        ["The sale=the sale of a pool"],
    ),
    ("Leaked notes were shown. The notes were false.", ["The notes=the leaked notes"]),
]

OTHER_WORD = [
    ("A chemical explosion shook homes. The blast was loud.", ["The blast=the chemical explosion that shook homes"]),
    ("The house fire in Dale Road was fierce. The blaze was put out.", ["The blaze=the house fire in Dale Road"]),
]

PLACES = [
    ("A tornado hit a farm in Leeds on Monday. The twister was short.", ["The twister=the tornado in Leeds"]),
]

BY_NAME = [
    (
        "Ann Lee won the Marlow by-election. The seat was held by her rival. The result was a shock.",
        ["The seat=Marlow", "The result=the result of the Marlow by-election"],
    ),
    ("Jupiter's moon Callisto is old. A probe passed behind the moon.", ["the moon=Callisto"]),
    ("The Tamarra River burst its banks. The river may rise again.", ["The river=Tamarra River"]),
]

BY_VERB = [
    ("Acme Inc. recalled 900 pumps. The recall was slow.", ["The recall=the recall of pumps"]),
    ("Acme Inc. agreed to buy Lumora Inc. The deal was signed.", ["The deal=the deal to buy Lumora Inc."]),
    ("Ann Lee resigned in May. The resignation was a shock.", ["The resignation=the resignation of Ann Lee"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_not_told_more_fully_stays_bare(text: str) -> None:
    assert meant(text) == []


@pytest.mark.parametrize(("text", "expected"), SAME_WORD)
def test_a_noun_takes_up_its_fuller_phrase(text: str, expected: list[str]) -> None:
    assert meant(text) == expected


@pytest.mark.parametrize(("text", "expected"), OTHER_WORD)
def test_another_word_takes_up_the_same_thing(text: str, expected: list[str]) -> None:
    assert meant(text) == expected


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_an_event_is_told_by_its_place(text: str, expected: list[str]) -> None:
    assert meant(text) == expected


@pytest.mark.parametrize(("text", "expected"), BY_NAME)
def test_a_noun_takes_up_the_name_that_ends_in_it(text: str, expected: list[str]) -> None:
    assert meant(text) == expected


@pytest.mark.parametrize(("text", "expected"), BY_VERB)
def test_a_noun_takes_up_the_deed_that_a_verb_told(text: str, expected: list[str]) -> None:
    assert meant(text) == expected
