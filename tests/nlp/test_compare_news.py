"""Pairs of sentences as news has them, read and compared: what must not be taken for more than it is."""

from datetime import date

import pytest

from claims.nlp.pipeline import read_passage, relate
from claims.nlp.types import Comparison, Relation

PUBLISHED = date(2024, 5, 8)


def related(a: str, b: str) -> Comparison:
    return relate(read_passage(a, published=PUBLISHED), read_passage(b, published=PUBLISHED))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # Of whom it is denied is not told.
        ("They could not be rescued.", "Three hikers who were with Ms Hale were rescued on the ridge."),
        # Not until morning, but then they were.
        (
            "The three hikers could not be rescued until dawn.",
            "The three hikers were rescued after a night on the ridge.",
        ),
        # Two words of a long sentence are not what it says.
        (
            "Hale did not meet them.",
            "The club lost six games in a row before Hale met the press and was sent home on leave.",
        ),
        # Somebody may be many things.
        ("Regina Hale was a 2008 Norland Fellow.", "Regina Hale is the Past Chair of the Norland Federation."),
        # The unit is left out, as people do.
        ("The driver's blood-alcohol level was 0.41 percent.", "The driver's blood-alcohol level was 0.41."),
        ("The circus left Orvo on Tuesday.", "The circus did not leave Orvo on Monday."),
        # What was only tried, or refused, did not happen.
        ("Guards turned back aid lorries trying to enter Sul.", "No aid lorries entered Sul."),
        ("Inspectors were refused permission to enter the plant.", "Inspectors had not entered the plant."),
        ("Border guards barred the convoy from entering the zone.", "The convoy was not allowed to enter the zone."),
    ],
)
def test_it_is_no_contradiction(a: str, b: str) -> None:
    assert related(a, b).relation is not Relation.CONTRADICTS


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The three hikers were not rescued.", "The three hikers were rescued."),
        ("The winner of the race was Edwin Hale.", "The winner of the race was Ruth Vane."),
    ],
)
def test_it_is_a_contradiction(a: str, b: str) -> None:
    assert related(a, b).relation is Relation.CONTRADICTS


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        # One speaker says many things.
        (
            "Police said Edwin Hale was taken into custody without incident.",
            "Police said Edwin Hale was taken to Norland Hospital.",
            False,
        ),
        (
            "“The deaths were a reminder that hikers need to use extreme caution,” Hale said.",
            "“He died on the way down,” Hale said.",
            False,
        ),
        (
            "Norland said it was committed to promoting peace talks.",
            "Norland said it was actively encouraging peace talks and a political settlement.",
            True,
        ),
    ],
)
def test_two_accounts_of_one_speech_tell_the_same_thing(a: str, b: str, expected: bool) -> None:
    assert (related(a, b).relation is Relation.AGREES) is expected
