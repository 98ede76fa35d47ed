"""Times that lean on what the text told before, or on no calendar at all."""

from datetime import date

import pytest

from claims.nlp.parse import parse
from claims.nlp.periods import periods
from claims.nlp.repair import repaired
from claims.nlp.segment import segment
from claims.nlp.types import Granularity, Period

PUBLISHED = date(2022, 8, 3)


def read(text: str) -> tuple[Period, ...]:
    return periods(repaired(parse(text, segment(text))), published=PUBLISHED)


def told(text: str) -> list[tuple[str, str]]:
    return [(period.text, period.timex) for period in read(text)]


NO_TIME = [
    "Current affairs bore him.",
    "They went home and then slept.",
    "An ad 64 pages long was printed.",
    "It has stood empty since the family left.",
    "It was the match of the year.",
    "The best time of the day is gone.",
    "The runner won the 1500 metres.",
    "Some 1900 soldiers guard the dam.",
    "Mayor June Whitlock opened the Winter Garden.",
    "The current was strong.",
    "Two men died in as many ways.",
    "Lorry No. 2015 caught fire.",
    "The fort held the 1800 soldiers.",
]


@pytest.mark.parametrize("text", NO_TIME)
def test_it_finds_no_time_where_none_is_told(text: str) -> None:
    assert told(text) == []


STRETCHES = [
    (
        "Sales rose in the first half of 2022 from the same period a year earlier.",
        [("the first half of 2022", "2022-H1"), ("the same period a year earlier", "2021-H1")],
    ),
    (
        "In the second quarter profit rose. The year-earlier quarter was weak.",
        [("the second quarter", "2022-Q2"), ("The year-earlier quarter", "2021-Q2")],
    ),
    (
        "In the first nine months of 2021 it sold more than in the corresponding period of 2019.",
        [
            ("the first nine months of 2021", "2021-01/2021-09"),
            ("the corresponding period of 2019", "2019-01/2019-09"),
        ],
    ),
    (
        "Second-quarter profit rose from the prior-year period.",
        [("Second-quarter", "2022-Q2"), ("the prior-year period", "2021-Q2")],
    ),
    (
        "Rents rose in March. They had fallen in the same month last year.",
        [("March", "2022-03"), ("the same month last year", "2021-03")],
    ),
    (
        "In the second quarter it grew; in the 2019 quarter it shrank.",
        [("the second quarter", "2022-Q2"), ("the 2019 quarter", "2019-Q2")],
    ),
    ("It beat the same quarter of 2019.", [("the same quarter of 2019", "2019")]),
    ("It beat the year-earlier quarter.", [("the year-earlier quarter", "XXXX")]),
]


@pytest.mark.parametrize(("text", "expected"), STRETCHES)
def test_a_report_is_held_against_the_same_stretch_of_another_year(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


BEFORE = [
    ("It made ten in 2015 and twice as many the next year.", ("the next year", "2016", "2016-01-01", "2017-01-01")),
    ("They wed in June 2010 and parted four years later.", ("four years later", "2014", "2014-01-01", "2015-01-01")),
    ("In 2015 they said it would grow over the next year.", ("the next year", "P1Y", None, None)),
    (
        "It fell on 13 July 2022. It rose the previous Friday.",
        ("the previous Friday", "2022-07-08", "2022-07-08", "2022-07-09"),
    ),
    (
        "It fell on 13 July 2022. It rose the following Monday.",
        ("the following Monday", "2022-07-18", "2022-07-18", "2022-07-19"),
    ),
    ("It made ten in 2019. For the year, it lost money.", ("the year", "2019", "2019-01-01", "2020-01-01")),
    (
        "In 1992 it made ten. He left. She stayed. It lost money for the year.",
        ("the year", "2022", "2022-01-01", "2023-01-01"),
    ),
    ("It rose the following Monday.", ("the following Monday", "XXXX-WXX-1", None, None)),
    ("In the quarter sales fell.", ("the quarter", "XXXX-QX", None, None)),
    ("It burned on 3 March 2020. Since then 40 have died.", ("then", "2020-03-03", "2020-03-03", None)),
    ("It closes on 5 March 2023. Until then it is free.", ("then", "2023-03-05", None, "2023-03-06")),
    ("Since then 40 have died.", ("then", "XXXX-XX-XX", None, None)),
    ("He left on 3 March 2020. It rained that day.", ("that day", "2020-03-03", "2020-03-03", "2020-03-04")),
    ("It rained that day.", ("that day", "XXXX-XX-XX", None, None)),
    ("It rained the following day.", ("the following day", "XXXX-XX-XX", None, None)),
]


@pytest.mark.parametrize(("text", "expected"), BEFORE)
def test_what_points_back_is_resolved_only_where_a_time_was_told(text: str, expected: tuple[str, ...]) -> None:
    period = read(text)[-1]
    assert (period.text, period.timex, period.begins, period.ends) == expected


EVENTS = [
    ("Rents have risen since the election.", ["the election"]),
    ("Rents have risen since the Russian invasion of Ukraine.", ["the Russian invasion"]),
    ("Rents have risen since the start of the war.", ["the start"]),
    ("Rents have risen since his death.", ["his death"]),
    ("Rents rose after the election.", []),
    ("Rents have risen since the scandal erupted.", []),
    ("Rents have risen since the riots.", ["the riots"]),
]


@pytest.mark.parametrize(("text", "words"), EVENTS)
def test_since_an_event_is_a_time_that_is_not_known(text: str, words: list[str]) -> None:
    assert [period.text for period in read(text)] == words
    assert [period.ends for period in read(text)] == [None] * len(words)


OFF_THE_CALENDAR = [
    ("It dates from the fourth century BC.", "BC03", Granularity.CENTURY, None),
    ("Caesar was killed in 44 BC.", "BC0044", Granularity.YEAR, None),
    ("Rome burned in AD 64.", "0064", Granularity.YEAR, "0064-01-01"),
    ("Rome burned in 64 A.D.", "0064", Granularity.YEAR, "0064-01-01"),
    ("The current price is high.", "PRESENT_REF", Granularity.DAY, None),
    ("It will one day be open.", "FUTURE_REF", Granularity.DAY, None),
    ("It is safe for the foreseeable future.", "FUTURE_REF", Granularity.DAY, None),
]


@pytest.mark.parametrize(("text", "timex", "granularity", "begins"), OFF_THE_CALENDAR)
def test_times_off_the_calendar_keep_their_value(
    text: str, timex: str, granularity: Granularity, begins: str | None
) -> None:
    (period,) = read(text)
    assert (period.timex, period.granularity, period.begins) == (timex, granularity, begins)


LENGTHS = [
    ("He ruled for two decades.", "P20Y"),
    ("It took an hour and a half.", "PT1.5H"),
    ("He left days after the vote.", "PXD"),
    ("It will be months before it opens.", "PXM"),
    ("It is still weeks away.", "PXW"),
    ("Over the years it shrank.", "PXY"),
    ("In the weeks ahead it will shrink.", "PXW"),
    ("It lasted nearly an hour.", "PT1H"),
    ("He faces between five and ten years.", "P5Y/P10Y"),
]


@pytest.mark.parametrize(("text", "timex"), LENGTHS)
def test_lengths_are_written_in_units_of_the_standard(text: str, timex: str) -> None:
    (period,) = read(text)
    assert (period.timex, period.begins, period.ends) == (timex, None, None)


YEARS = [
    ("For the year, sales were flat.", "the year", "2022"),
    ("For the full year sales were flat.", "the full year", "2022"),
    ("It grew in the first three months of the year.", "the first three months of the year", "2022-01/2022-03"),
    ("For the week, the index fell.", "the week", "2022-W31"),
    ("It must be done by year’s end.", "year’s end", "2022"),
    ("It shrank in the last fiscal year.", "the last fiscal year", "2021"),
    ("He becomes chairman, effective Feb. 1.", "Feb. 1", "2023-02-01"),
    ("Two weeks ago on Friday it fell.", "Two weeks ago on Friday", "2022-07-22"),
    ("It burned in the early hours of Monday.", "the early hours of Monday", "2022-08-01TMO"),
]


@pytest.mark.parametrize(("text", "words", "timex"), YEARS)
def test_it_finds_the_year_the_week_and_the_day(text: str, words: str, timex: str) -> None:
    assert told(text) == [(words, timex)]
