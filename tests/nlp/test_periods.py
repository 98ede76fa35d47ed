from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.nlp.parse import parse
from claims.nlp.periods import periods
from claims.nlp.repair import repaired
from claims.nlp.types import Granularity, Period, Span

WEDNESDAY = date(2024, 5, 15)


def read(text: str, *, published: date | None = WEDNESDAY) -> tuple[Period, ...]:
    return periods(repaired(parse(text, [Span(0, len(text))])), published=published)


def told(text: str, *, published: date | None = WEDNESDAY) -> list[tuple[str, str]]:
    return [(period.text, period.timex) for period in read(text, published=published)]


def interval(text: str, *, published: date | None = WEDNESDAY) -> tuple[str | None, str | None]:
    (period,) = read(text, published=published)
    return period.begins, period.ends


NO_TIME = [
    "He may resign, she said.",
    "Theresa May spoke first.",
    "They will march on the palace.",
    "The second speaker was booed.",
    "April Ashford won the prize.",
    "The Sun carried the photograph.",
    "He sat down beside the judge.",
    "Profits fall when workers spring into action.",
    "Some 2,000 people came.",
    "They counted 2000 soldiers at the bridge.",
    "Police want to trace a blue Peugeot 3008.",
    "Flight 1990 was delayed.",
    "The plane, a Boeing 737, landed safely.",
    "She drives a 2020 Toyota.",
    "The house at 1984 Orwell Road burned down.",
    "He was 34.",
    "The 76-year-old actor was unhurt.",
    "A woman aged 52 was arrested.",
    "The girl, 12 years old, was found.",
    "Leeds won 3-2.",
    "The motion passed by 15-10.",
    "It cost $2010 to repair.",
    "The F-16 crashed into the sea.",
    "Shares in 20th Century Fox rose.",
    "She wrote for the Sunday Times.",
    "He reads the Daily Mail.",
    "The Mail on Sunday printed the letter.",
    "Newsweek ran a long interview.",
    "They sell Christmas trees.",
    "The statues stand on Easter Island.",
    "The Dallas Morning News endorsed her.",
    "Three quarters of voters agreed.",
    "Cars passed at 60 miles an hour.",
    "She called as soon as she could.",
    "It is a matter for the day staff.",
    "The number is +44 2010 2015.",
    "He scored in the first half.",
    "The report names him man of the year.",
    "Good evening, said the host.",
    "Few people travel on a Monday.",
    "A zero-day flaw was found.",
    "She pulled out at the last minute.",
    "He held several weekend rallies.",
    "It works throughout the year to improve.",
    "The price was 1.99 in both shops.",
]


@pytest.mark.parametrize("text", NO_TIME)
def test_it_finds_no_time_where_none_is_told(text: str) -> None:
    assert told(text) == []


DAYS = [
    ("The envoy arrived on Monday.", "Monday", "2024-05-13"),
    ("The envoy arrived on Wednesday.", "Wednesday", "2024-05-15"),
    ("The envoy arrived on Thursday.", "Thursday", "2024-05-09"),
    ("The envoy had arrived Sunday.", "Sunday", "2024-05-12"),
    ("The envoy will arrive on Thursday.", "Thursday", "2024-05-16"),
    ("The envoy will arrive on Monday.", "Monday", "2024-05-20"),
    ("The envoy will arrive on Wednesday.", "Wednesday", "2024-05-15"),
    ("The envoy is expected to arrive on Friday.", "Friday", "2024-05-17"),
    ("The envoy was expected to arrive on Friday.", "Friday", "2024-05-17"),
    ("The envoy is due in Cairo on Saturday.", "Saturday", "2024-05-18"),
    ("The envoy plans to leave Tuesday.", "Tuesday", "2024-05-21"),
    ("The union called a strike for Friday.", "Friday", "2024-05-17"),
    ("Fifty people turned up for Sunday's march.", "Sunday", "2024-05-12"),
    ("Tickets for Friday's show are sold out.", "Friday", "2024-05-17"),
    ("The envoy left last Friday.", "last Friday", "2024-05-10"),
    ("The envoy left last Wednesday.", "last Wednesday", "2024-05-08"),
    ("The envoy will leave next Monday.", "next Monday", "2024-05-20"),
    ("The envoy leaves this Friday.", "this Friday", "2024-05-17"),
    ("The envoy left yesterday.", "yesterday", "2024-05-14"),
    ("The envoy left today.", "today", "2024-05-15"),
    ("The envoy will leave tomorrow.", "tomorrow", "2024-05-16"),
    ("The envoy left the day before yesterday.", "the day before yesterday", "2024-05-13"),
    ("The envoy will leave the day after tomorrow.", "the day after tomorrow", "2024-05-17"),
    ("The envoy left ten days ago.", "ten days ago", "2024-05-05"),
    ("The envoy left two weeks ago.", "two weeks ago", "2024-05-01"),
    ("The envoy left a fortnight ago.", "a fortnight ago", "2024-05-01"),
    ("The envoy will return in two weeks.", "two weeks", "2024-05-29"),
    ("The envoy left on March 5.", "March 5", "2024-03-05"),
    ("The envoy left on 5 March.", "5 March", "2024-03-05"),
    ("The envoy left on Dec. 27.", "Dec. 27", "2023-12-27"),
    ("The envoy will leave on Jan. 9.", "Jan. 9", "2025-01-09"),
    ("The envoy left on the 3rd of May.", "the 3rd of May", "2024-05-03"),
    ("The envoy left on March 5, 2021.", "March 5, 2021", "2021-03-05"),
    ("The envoy left on 5 March 2021.", "5 March 2021", "2021-03-05"),
    ("The envoy left on 2021-03-05.", "2021-03-05", "2021-03-05"),
    ("The envoy left on 13/01/2024.", "13/01/2024", "2024-01-13"),
    ("The envoy left on 01/13/2024.", "01/13/2024", "2024-01-13"),
    ("The envoy left on 02/03/2024.", "02/03/2024", "2024-03-02"),
    ("The envoy left on Monday, March 4.", "Monday, March 4", "2024-03-04"),
    ("The envoy left on Tuesday 5 March 2024.", "Tuesday 5 March 2024", "2024-03-05"),
    ("The envoy left on the 10th.", "the 10th", "2024-05-10"),
    ("The Sept. 11 attacks shook the city.", "Sept. 11", "2001-09-11"),
    ("The envoy left on Easter Monday.", "Easter Monday", "2024-04-01"),
    ("The envoy left on Good Friday.", "Good Friday", "2024-03-29"),
    ("The envoy left at Christmas.", "Christmas", "2023-12-25"),
    ("The envoy will leave at Christmas.", "Christmas", "2024-12-25"),
    ("The envoy left on New Year’s Day.", "New Year’s Day", "2024-01-01"),
    ("The envoy will leave two days before Christmas.", "two days before Christmas", "2024-12-23"),
    ("Shops opened on Thanksgiving 2018.", "Thanksgiving 2018", "2018-11-22"),
    ("It ended on the twenty-third of April.", "the twenty-third of April", "2024-04-23"),
    ("It is due on the thirty-first day of the month.", "the thirty-first day of the month", "2024-05-31"),
    ("Officials planned to meet Friday.", "Friday", "2024-05-17"),
    ("Officials had planned to meet Friday.", "Friday", "2024-05-10"),
    ("She is coming off a debate Thursday night.", "Thursday night", "2024-05-09TNI"),
    ("It ended on the last day of 2020.", "the last day of 2020", "2020-12-31"),
    ("They vote on the first Tuesday in November.", "the first Tuesday in November", "2024-11-05"),
]


@pytest.mark.parametrize(("text", "words", "timex"), DAYS)
def test_it_finds_the_day(text: str, words: str, timex: str) -> None:
    assert told(text) == [(words, timex)]


LARGER = [
    ("Prices rose last week.", "last week", "2024-W19"),
    ("Prices rose this week.", "this week", "2024-W20"),
    ("Prices will rise next week.", "next week", "2024-W21"),
    ("Prices rose over the weekend.", "the weekend", "2024-W19-WE"),
    ("Prices rose last month.", "last month", "2024-04"),
    ("Prices rose earlier this month.", "earlier this month", "2024-05"),
    ("Prices rose in September.", "September", "2023-09"),
    ("Prices rose in May.", "May", "2024-05"),
    ("Prices will rise in January.", "January", "2025-01"),
    ("Prices rose last September.", "last September", "2023-09"),
    ("Prices rose in March 2021.", "March 2021", "2021-03"),
    ("Prices rose in June last year.", "June last year", "2023-06"),
    ("She won a December run-off.", "December", "2023-12"),
    ("Prices rose in early November.", "early November", "2023-11"),
    ("Prices rose three months ago.", "three months ago", "2024-02"),
    ("Prices rose in the third quarter.", "the third quarter", "2023-Q3"),
    ("Prices rose in Q3 2022.", "Q3 2022", "2022-Q3"),
    ("Prices rose in the third quarter of 2022.", "the third quarter of 2022", "2022-Q3"),
    ("Prices rose in the first half of 2023.", "the first half of 2023", "2023-H1"),
    ("Prices rose last summer.", "last summer", "2023-SU"),
    ("Prices will fall this autumn.", "this autumn", "2024-FA"),
    ("Prices rose in the winter of 1947.", "the winter of 1947", "1947-WI"),
    ("Prices rose last year.", "last year", "2023"),
    ("Prices will rise next year.", "next year", "2025"),
    ("Prices rose two years ago.", "two years ago", "2022"),
    ("Prices rose a decade ago.", "a decade ago", "2014"),
    ("Prices rose more than 20 years ago.", "more than 20 years ago", "2004"),
    ("Prices rose in late 2019.", "late 2019", "2019"),
    ("Prices will rise by mid-2025.", "mid-2025", "2025"),
    ("Prices rose before the 2019 election.", "2019", "2019"),
    ("Prices rose in the 1990s.", "the 1990s", "199"),
    ("Prices rose in the nineties.", "the nineties", "199"),
    ("Prices rose in the ’80s.", "the ’80s", "198"),
    ("Prices rose in the mid-1970s.", "the mid-1970s", "197"),
    ("Prices rose in the 19th century.", "the 19th century", "18"),
    ("Prices rose in fiscal 2023.", "fiscal 2023", "2023"),
    ("Prices rose in nineteen ninety-six.", "nineteen ninety-six", "1996"),
    ("He spoke of becoming the nominee in July.", "July", "2024-07"),
    ("They gave him until mid-June.", "mid-June", "2024-06"),
    ("It belongs to the twenty-first century.", "the twenty-first century", "20"),
    ("Prices rose in the first half of the year.", "the first half of the year", "2024-H1"),
    ("Prices will fall by the end of the year.", "the end of the year", "2024"),
]


@pytest.mark.parametrize(("text", "words", "timex"), LARGER)
def test_it_finds_what_is_longer_than_a_day(text: str, words: str, timex: str) -> None:
    assert told(text) == [(words, timex)]


RANGES = [
    ("They will meet from Thursday through Saturday.", "Thursday through Saturday", "2024-05-16/2024-05-18"),
    ("They met from Monday to Wednesday.", "Monday to Wednesday", "2024-05-13/2024-05-15"),
    ("They met from Friday to Sunday.", "Friday to Sunday", "2024-05-10/2024-05-12"),
    ("They met on Feb. 3-5.", "Feb. 3-5", "2024-02-03/2024-02-05"),
    ("They met on 3–5 February 2022.", "3–5 February 2022", "2022-02-03/2022-02-05"),
    ("They met between 3 and 5 February.", "3 and 5 February", "2024-02-03/2024-02-05"),
    ("It grew between 2010 and 2015.", "2010 and 2015", "2010/2015"),
    ("It grew from 1999 to 2003.", "1999 to 2003", "1999/2003"),
    ("The 2010–15 coalition cut it.", "2010–15", "2010/2015"),
    ("It shrank between March and June.", "March and June", "2023-03/2023-06"),
    ("It shrank from November to February.", "November to February", "2023-11/2024-02"),
    ("It shrank from January to March 2020.", "January to March 2020", "2020-01/2020-03"),
    ("Rents rose in the year to March.", "the year to March", "2023-04/2024-03"),
    ("Sales fell in the quarter ended Sept. 30.", "the quarter ended Sept. 30", "2023-Q3"),
    ("Sales fell in the quarter ended Sept. 29.", "the quarter ended Sept. 29", "2023-06-30/2023-09-29"),
    ("Sales fell in the year ended Dec. 31.", "the year ended Dec. 31", "2023"),
    ("Sales fell in the year ended March 31, 2022.", "the year ended March 31, 2022", "2021-04/2022-03"),
    ("Sales fell in the six months ended June 30, 2023.", "the six months ended June 30, 2023", "2023-01/2023-06"),
    (
        "Sales fell in the second and third quarters of 2023.",
        "the second and third quarters of 2023",
        "2023-Q2/2023-Q3",
    ),
    ("He was held from Oct. 3, 2011, to Jan. 9, 2012.", "Oct. 3, 2011, to Jan. 9, 2012", "2011-10-03/2012-01-09"),
    ("It shrank in the first three months of 2023.", "the first three months of 2023", "2023-01/2023-03"),
    ("The curfew runs from 9 p.m. to 5 a.m.", "9 p.m. to 5 a.m.", "2024-05-15T21:00/2024-05-16T05:00"),
    ("The shop opens from 9 to 11 a.m.", "9 to 11 a.m.", "2024-05-15T09:00/2024-05-15T11:00"),
    ("It ran from 2007 to the end of 2008.", "2007 to the end of 2008", "2007/2008"),
    ("It was shut between mid-March and early June.", "mid-March and early June", "2023-03/2023-06"),
    ("It was shut from April until the end of June 2020.", "April until the end of June 2020", "2020-04/2020-06"),
    ("It ran from 2014 to May 2018.", "2014 to May 2018", "2014/2018-05"),
    ("They raised it between January and June 30, 2022.", "January and June 30, 2022", "2022-01/2022-06-30"),
    ("It will last four to six months.", "four to six months", "P4M/P6M"),
]


@pytest.mark.parametrize(("text", "words", "timex"), RANGES)
def test_it_reads_a_range_as_one_period(text: str, words: str, timex: str) -> None:
    assert told(text) == [(words, timex)]


CLOCK = [
    ("It struck at 10 a.m. on Tuesday.", "10 a.m. on Tuesday", "2024-05-14T10:00"),
    ("It struck at noon Thursday.", "noon Thursday", "2024-05-09T12:00"),
    ("It struck at 3.30pm BST.", "3.30pm BST", "2024-05-15T15:30+01:00"),
    ("It struck at 15:30 GMT.", "15:30 GMT", "2024-05-15T15:30Z"),
    ("It struck at 1945 GMT.", "1945 GMT", "2024-05-15T19:45Z"),
    ("It struck at 8 p.m. ET on Monday.", "8 p.m. ET on Monday", "2024-05-13T20:00-04:00"),
    ("It struck at 8 p.m. EST on Jan. 8.", "8 p.m. EST on Jan. 8", "2024-01-08T20:00-05:00"),
    ("It struck on Tuesday at 4:15 a.m.", "Tuesday at 4:15 a.m.", "2024-05-14T04:15"),
    ("The offer expires at midnight Friday.", "midnight Friday", "2024-05-17T24:00"),
    ("It struck on Monday night.", "Monday night", "2024-05-13TNI"),
    ("It struck on the evening of March 4.", "the evening of March 4", "2024-03-04TEV"),
    ("He will speak tonight.", "tonight", "2024-05-15TNI"),
    ("He spoke last night.", "last night", "2024-05-14TNI"),
    ("He spoke this morning.", "this morning", "2024-05-15TMO"),
    ("It struck at dawn.", "dawn", "2024-05-15TMO"),
]


@pytest.mark.parametrize(("text", "words", "timex"), CLOCK)
def test_it_reads_times_of_day(text: str, words: str, timex: str) -> None:
    assert told(text) == [(words, timex)]


LENGTHS = [
    ("They talked for three weeks.", "three weeks", "P3W", Granularity.WEEK),
    ("They talked for almost two hours.", "almost two hours", "PT2H", Granularity.HOUR),
    ("He got a 12-month sentence.", "12-month", "P12M", Granularity.MONTH),
    ("The year-long war goes on.", "year-long", "P1Y", Granularity.YEAR),
    ("A weeklong strike ended.", "weeklong", "P1W", Granularity.WEEK),
    ("They waited for two and a half years.", "two and a half years", "P2.5Y", Granularity.YEAR),
    ("He got three years and six months.", "three years and six months", "P3Y6M", Granularity.MONTH),
    ("The past three months were hard.", "The past three months", "P3M", Granularity.MONTH),
    ("It has slumped in recent weeks.", "recent weeks", "PXW", Granularity.WEEK),
    ("It took several years.", "several years", "PXY", Granularity.YEAR),
    ("A verdict came within days.", "days", "PXD", Granularity.DAY),
    ("Bins are emptied every Tuesday.", "every Tuesday", "XXXX-WXX-2", Granularity.DAY),
    ("Bins are emptied on Fridays.", "Fridays", "XXXX-WXX-5", Granularity.DAY),
    ("It appears twice a week.", "twice a week", "P1W", Granularity.WEEK),
    ("Trains run daily.", "daily", "P1D", Granularity.DAY),
    ("It meets every other week.", "every other week", "P2W", Granularity.WEEK),
    ("It emits 40,000 tonnes a year.", "a year", "P1Y", Granularity.YEAR),
    ("It is paid annually.", "annually", "P1Y", Granularity.YEAR),
    ("It is calm now.", "now", "PRESENT_REF", Granularity.DAY),
    ("It calmed recently.", "recently", "PAST_REF", Granularity.DAY),
]


@pytest.mark.parametrize(("text", "words", "timex", "granularity"), LENGTHS)
def test_it_gives_lengths_and_repeats_no_days(text: str, words: str, timex: str, granularity: Granularity) -> None:
    (period,) = read(text)
    assert (period.text, period.timex, period.granularity) == (words, timex, granularity)
    assert (period.begins, period.ends) == (None, None)


INTERVALS = [
    ("It ended on Monday.", "2024-05-13", "2024-05-14"),
    ("It ended last week.", "2024-05-06", "2024-05-13"),
    ("It ended in December.", "2023-12-01", "2024-01-01"),
    ("It ended over the weekend.", "2024-05-11", "2024-05-13"),
    ("It ended last winter.", "2023-12-01", "2024-03-01"),
    ("It ended in the fourth quarter of 2022.", "2022-10-01", "2023-01-01"),
    ("It ended in 2019.", "2019-01-01", "2020-01-01"),
    ("It ended in the 1990s.", "1990-01-01", "2000-01-01"),
    ("It was built in the 12th century.", "1100-01-01", "1200-01-01"),
    ("It ended on Monday night.", "2024-05-13", "2024-05-14"),
    ("It struck at 10 a.m. on Tuesday.", "2024-05-14T10:00", "2024-05-14T11:00"),
    ("It struck at 15:30 GMT.", "2024-05-15T15:30Z", "2024-05-15T15:31Z"),
    ("They met from Monday to Wednesday.", "2024-05-13", "2024-05-16"),
    ("It fell in the year to March.", "2023-04-01", "2024-04-01"),
    ("It grew in fiscal 2023.", None, None),
    ("It has fallen since 2014.", "2014-01-01", None),
    ("It has been shut since Tuesday.", "2024-05-14", None),
    ("It stays shut until Friday.", None, "2024-05-18"),
    ("It did not open until Friday.", "2024-05-10", "2024-05-11"),
    ("It was sold before 2010.", None, "2010-01-01"),
    ("It was sold after 2010.", "2011-01-01", None),
    ("It struck shortly before 9 a.m. on Tuesday.", "2024-05-14T09:00", "2024-05-14T10:00"),
    ("It struck shortly before dawn on Tuesday.", "2024-05-14", "2024-05-15"),
    ("They had until noon on Tuesday to reply.", None, "2024-05-14T13:00"),
    ("It was sold by 2010.", "2010-01-01", "2011-01-01"),
]


@pytest.mark.parametrize(("text", "begins", "ends"), INTERVALS)
def test_it_gives_a_half_open_interval(text: str, begins: str | None, ends: str | None) -> None:
    assert interval(text) == (begins, ends)


TOLD = [
    ("He landed on 3 May and left two days later.", ["2024-05-03", "2024-05-05"]),
    ("He landed on 3 May and left the next day.", ["2024-05-03", "2024-05-04"]),
    ("She joined in 2001 and left six years later.", ["2001", "2007"]),
    ("It was signed in February 2022 and renewed the following year.", ["2022-02", "2023"]),
    ("It opened in June 2019 and closed that month.", ["2019-06", "2019-06"]),
    ("Third-quarter profit rose from a year earlier.", ["2023-Q3", "2022-Q3"]),
    ("On Friday a shell hit; at 10 a.m. help came.", ["2024-05-10", "2024-05-10T10:00"]),
    ("It struck at 10 a.m. (0800 GMT) on Friday.", ["2024-05-10T10:00", "2024-05-10T08:00Z", "2024-05-10"]),
    ("In 2012 it won 40 seats and in 2016 it won 31.", ["2012", "2016"]),
    ("It was postponed from May to June.", ["2024-05", "2024-06"]),
]


@pytest.mark.parametrize(("text", "values"), TOLD)
def test_it_counts_from_the_time_last_told(text: str, values: list[str]) -> None:
    assert [period.timex for period in read(text)] == values


UNDATED = [
    ("It was signed on 9 May 1950.", "1950-05-09"),
    ("It fell in the second quarter of 2009.", "2009-Q2"),
    ("He left on Tuesday.", "XXXX-WXX-2"),
    ("He left in September.", "XXXX-09"),
    ("He left on March 5.", "XXXX-03-05"),
    ("He left last year.", "XXXX"),
    ("He left last week.", "XXXX-WXX"),
    ("He left yesterday.", "XXXX-XX-XX"),
    ("He left last summer.", "XXXX-SU"),
    ("He left at 10 a.m.", "XXXX-XX-XXT10:00"),
]


@pytest.mark.parametrize(("text", "timex"), UNDATED)
def test_without_a_publication_date_only_full_dates_are_resolved(text: str, timex: str) -> None:
    (period,) = read(text, published=None)
    assert period.timex == timex
    assert (period.begins is None) == timex.startswith("X")


SUNDAYS = [("It rose last week.", "2024-W19"), ("It will rise this week.", "2024-W20")]


@pytest.mark.parametrize(("text", "timex"), SUNDAYS)
def test_a_sunday_belongs_to_the_week_that_begins(text: str, timex: str) -> None:
    assert [period.timex for period in read(text, published=date(2024, 5, 12))] == [timex]


def test_marks_of_the_typesetter_read_like_typewriter_marks() -> None:
    assert told("In 2010—15 it grew.") == told("In 2010-15 it grew.".replace("-", "—"))
    assert told("It met on New Year's Eve.") == [("New Year's Eve", "2023-12-31")]


def test_the_leap_day_is_found_in_the_year_that_has_it() -> None:
    assert told("He was born on 29 February.", published=date(2025, 3, 1)) == [("29 February", "2024-02-29")]


KNOWN_GAPS = [
    ("He landed on 3 May; the day before he was in Oslo.", ["2024-05-03", "2024-05-02"]),
    ("He has a dog called Friday.", []),
    ("It rose after a weak spring.", ["2024-SP"]),
]


@pytest.mark.parametrize(("text", "values"), KNOWN_GAPS)
@pytest.mark.xfail(strict=True, reason="needs more than the words around it")
def test_known_gaps(text: str, values: list[str]) -> None:
    assert [period.timex for period in read(text)] == values


NUMBERS = (
    "31 29 0000 9999 99/99/99 99:99 24:61 10000 1e9 2024-02-30 '80s İ ² Ⅳ ٣ hundred thousand nineteen million three"
)
WORDS = "the last next GMT p.m. years ago century to from between and - – ' 's Q5 before or so"
AFTER = "end of first half weeks later"
NAMES = "February May Monday Easter Christmas Sept. \u202e"
PIECES = [
    *f"{NUMBERS} {WORDS} {AFTER} {NAMES}".split(),
    "99999 days later",
    "9999 years ago",
    "a year or two",
    "the year to",
    "the end of",
]
HOSTILE = st.lists(st.sampled_from(PIECES), max_size=25)


@settings(max_examples=150, deadline=None)
@given(words=HOSTILE, published=st.sampled_from([None, date.min, date.max, WEDNESDAY]))
def test_it_never_raises_and_every_span_holds_its_words(words: list[str], published: date | None) -> None:
    text = " ".join(words) or "."
    found = read(text, published=published)
    assert all(text[period.start : period.end] == period.text for period in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
