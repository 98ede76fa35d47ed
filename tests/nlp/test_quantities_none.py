"""Numbers that name, date or order something are no quantities."""

import pytest

from tests.nlp.quantities_of import read

NOTHING = [
    "",
    " \n\t ",
    "Nobody was hurt.",
    "The treaty was signed in 1648.",
    "The 2016 referendum split the party.",
    "Since 2010 the town has had no mayor.",
    "They met on July 21.",
    "They met on 21 July, and again on 3 August 2023.",
    "The deadline is 7/18/2022.",
    "The file is dated 2022-07-18.",
    "The doors opened at 9 a.m. and closed at 11pm.",
    "It happened at 18:41, police said.",
    "He arrived at half past six.",
    "United won 3-1.",
    "The chamber voted 52–48 to adjourn.",
    "It was a 5-4 ruling.",
    "The bill passed by a 2 to 1 margin.",
    "The jet was a Boeing 737.",
    "An F-16 was seen near Flight MH17.",
    "COVID-19 was discussed at the G20.",
    "Article 5 was never invoked.",
    "Juror No. 8 was dismissed.",
    "Exhibit 14 was shown on page 212.",
    "He lives at 473 East Harbour Street.",
    "10 Downing Street did not reply.",
    "Call 555-0142-18 for details.",
    "Call 0845 125 2222 for details.",
    "Agent 007 was late.",
    "She finished 21st in the final.",
    "Growth began in the 1990s.",
    "He is in his 30s.",
    "It was second to none.",
    "The hotline is open 24/7.",
    "One of them has resigned.",
    "No one was charged.",
    "This one is different.",
    "One day he will return.",
    "It was a two-way street.",
    "Trade between the two has grown.",
    "The two countries signed a pact.",
    "See https://example.org/a?x=30%25&y=17 for the report.",
    "Write to desk24@example.org today.",
    "1. The council met.",
    "Chapter 11 was the last resort.",
    "Formula 1 returns to Route 66.",
    "Version 3.8.1 was withdrawn.",
    "Day 3 of the trial was quiet.",
    "The second half was dull.",
    "The first quarter was slow.",
    "He left a year ago.",
    "She is a third cousin of the king.",
    "Zero tolerance was promised.",
    "The sun set over the hills.",
    "They announced a 3-for-1 split.",
    "It felt like nineteen eighty-four.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_it_finds_no_quantity(text: str) -> None:
    assert read(text) == ()
