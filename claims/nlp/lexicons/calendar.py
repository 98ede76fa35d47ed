"""Words that tell time in English news, by hand: the kind of each word in the grammar of periods, and its value.

Zone offsets and abbreviations follow the IANA time zone database; those that mean two zones in news
("IST": India, Ireland, Israel) are left out, so such a time stays without an offset.
"""

from collections.abc import Mapping
from typing import Final

MONTHS: Final[Mapping[str, int]] = {
    word: number
    for number, words in enumerate(
        (
            "january jan jan.",
            "february feb feb.",
            "march mar mar.",
            "april apr apr.",
            "may",
            "june jun jun.",
            "july jul jul.",
            "august aug aug.",
            "september sep sep. sept sept.",
            "october oct oct.",
            "november nov nov.",
            "december dec dec.",
        ),
        start=1,
    )
    for word in words.split()
}

WEEKDAYS: Final[Mapping[str, int]] = {
    word: number
    for number, words in enumerate(
        (
            "monday mon mon.",
            "tuesday tue tue. tues tues.",
            "wednesday wed wed.",
            "thursday thu thu. thur thur. thurs thurs.",
            "friday fri fri.",
            "saturday sat sat.",
            "sunday sun sun.",
        ),
        start=1,
    )
    for word in words.split()
}

# "on Fridays", "Friday mornings": every one of them.
WEEKDAYS_PLURAL: Final[Mapping[str, int]] = {
    "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6, "sundays": 7,
}  # fmt: skip
PARTS_PLURAL: Final[Mapping[str, str]] = {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"}

# Eras before the first year: their times are on no calendar that counts days.
BEFORE_CHRIST: Final = frozenset({"bc", "bce", "b.c.", "b.c.e."})

# Words that are time only beside other time words, or where the parse takes them for a name.
DOUBTFUL: Final = frozenset(
    "may march mar mar. ad ce sun sun. sat sat. mon wed fri jan dec spring fall april june august".split()
)

# Meteorological seasons of the northern half of the world: TIMEX3 code and first month.
SEASONS: Final[Mapping[str, str]] = {
    "spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU",
    "autumn": "FA", "fall": "FA", "winter": "WI", "wintertime": "WI",
    "summers": "SU", "winters": "WI", "autumns": "FA", "springs": "SP",
}  # fmt: skip
SEASON_STARTS: Final[Mapping[str, int]] = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}

PARTS_OF_DAY: Final[Mapping[str, str]] = {
    "morning": "MO", "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "afternoon": "AF",
    "evening": "EV", "dusk": "EV", "sunset": "EV", "nightfall": "EV", "night": "NI", "overnight": "NI",
}  # fmt: skip
LONE_PARTS: Final = frozenset({"dawn", "daybreak", "sunrise", "dusk", "sunset", "nightfall", "overnight"})

# Calendar units: the name in `Granularity` ("second" has none there and counts as minute), the ISO 8601 letter,
# and how many of that letter the word stands for.
UNITS: Final[Mapping[str, tuple[str, str, int]]] = {
    "second": ("second", "S", 1), "seconds": ("second", "S", 1),
    "minute": ("minute", "M", 1), "minutes": ("minute", "M", 1), "min": ("minute", "M", 1), "mins": ("minute", "M", 1),
    "hour": ("hour", "H", 1), "hours": ("hour", "H", 1), "hr": ("hour", "H", 1), "hrs": ("hour", "H", 1),
    "day": ("day", "D", 1), "days": ("day", "D", 1), "nights": ("day", "D", 1),
    "week": ("week", "W", 1), "weeks": ("week", "W", 1), "wk": ("week", "W", 1), "wks": ("week", "W", 1),
    "fortnight": ("week", "W", 2), "fortnights": ("week", "W", 2),
    "weekend": ("weekend", "WE", 1), "weekends": ("weekend", "WE", 1),
    "month": ("month", "M", 1), "months": ("month", "M", 1),
    "quarter": ("quarter", "Q", 1), "quarters": ("quarter", "Q", 1),
    "year": ("year", "Y", 1), "years": ("year", "Y", 1), "yr": ("year", "Y", 1), "yrs": ("year", "Y", 1),
    "decade": ("decade", "DE", 1), "decades": ("decade", "DE", 1),
    "century": ("century", "CE", 1), "centuries": ("century", "CE", 1),
}  # fmt: skip
# Units whose lengths are written in years ("two decades" is P20Y); a vague number of them keeps its own letter.
IN_YEARS: Final[Mapping[str, int]] = {"decade": 10, "century": 100}
PLURAL_UNITS: Final = frozenset(word for word in UNITS if word.endswith("s") and word != "hrs") | {"centuries"}

# Adjectives that say a length by themselves ("a weeklong strike").
LONGS: Final[Mapping[str, str]] = {
    "hourlong": "hour", "daylong": "day", "weeklong": "week", "monthlong": "month", "yearlong": "year",
    "decadelong": "decade", "decadeslong": "decades", "yearslong": "years", "monthslong": "months",
    "weekslong": "weeks", "dayslong": "days", "hourslong": "hours", "centurylong": "century",
}  # fmt: skip

# How often: the ISO 8601 length of one round, and its unit.
ROUNDS: Final[Mapping[str, tuple[str, str]]] = {
    "hourly": ("PT1H", "hour"), "daily": ("P1D", "day"), "nightly": ("P1D", "day"), "weekly": ("P1W", "week"),
    "fortnightly": ("P2W", "week"), "monthly": ("P1M", "month"), "quarterly": ("P1Q", "quarter"),
    "yearly": ("P1Y", "year"), "annually": ("P1Y", "year"), "annual": ("P1Y", "year"), "biennial": ("P2Y", "year"),
}  # fmt: skip

DECADES: Final[Mapping[str, int]] = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
    "nineties": 9,
}  # fmt: skip

ORDINALS: Final[Mapping[str, int]] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip

# Days from the day of writing, and the part of that day where the word tells it.
NEAR_DAYS: Final[Mapping[str, tuple[int, str]]] = {
    "yesterday": (-1, ""), "today": (0, ""), "tomorrow": (1, ""), "tonight": (0, "NI"), "last night": (-1, "NI"),
}  # fmt: skip

REFERENCES: Final[Mapping[str, str]] = {
    word: value
    for value, words in {
        "PRESENT_REF": (
            "now", "right now", "just now", "currently", "presently", "nowadays", "these days", "at present",
            "at the moment", "at this moment", "at this time", "at the present time",
        ),
        "PAST_REF": (
            "recently", "lately", "the recent past", "some time ago", "not long ago",
        ),
        "FUTURE_REF": (
            "soon", "the future", "the near future", "the foreseeable future",
            "the immediate future", "the near term", "the short term", "some day", "someday",
        ),
    }.items()
    for word in words
}  # fmt: skip

# East of Greenwich in minutes. The general names follow each country's summer time.
ZONES: Final[Mapping[str, int]] = {
    "gmt": 0, "utc": 0, "bst": 60, "wet": 0, "west": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180,
    "est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "akst": -540,
    "akdt": -480, "hst": -600, "jst": 540, "kst": 540, "hkt": 480, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
}  # fmt: skip
AMERICAN_ZONES: Final[Mapping[str, int]] = {
    name: offset
    for offset, names in {
        -300: ("et", "eastern", "eastern time"),
        -360: ("ct", "central time"),
        -420: ("mt", "mountain time"),
        -480: ("pt", "pacific", "pacific time"),
    }.items()
    for name in names
}
ZONES_WITHOUT_OFFSET: Final = frozenset({"ist", "cst", "local time"})

APPROXIMATORS: Final = (
    "about", "around", "roughly", "nearly", "almost", "approximately", "some", "at least", "at most", "more than",
    "less than", "fewer than", "over", "under", "up to", "no more than", "no less than", "not more than", "just over",
    "just under", "well over", "only", "exactly", "barely", "as much as", "as many as", "as little as",
    "more or less", "close to", "an estimated", "another", "circa",
)  # fmt: skip

VAGUE_COUNTS: Final[Mapping[str, int | None]] = {
    "several": None, "few": None, "a few": None, "the few": None, "many": None, "some": None, "dozens of": None,
    "a number of": None, "a couple": 2, "a couple of": 2, "couple of": 2, "a pair of": 2, "a dozen": 12,
    "half a dozen": 6, "both": 2, "hundreds of": None, "thousands of": None, "countless": None, "numerous": None,
}  # fmt: skip

# Words between a count and its unit that change neither ("two more years", "three straight days").
FILLERS: Final = frozenset(
    "more further additional full whole straight consecutive successive calendar working business trading "
    "school extra solid entire short".split()
)

# Names that hold time words and are no time.
NAMES: Final = (
    "sunday times", "sunday telegraph", "sunday mirror", "sunday express", "sunday mail", "sunday world",
    "sunday people", "mail on sunday", "scotland on sunday", "independent on sunday", "sunday herald", "sunday post",
    "saturday night live", "usa today", "russia today", "india today", "today show", "today programme",
    "today program", "bloomberg businessweek", "patch tuesday",
    "business week", "20th century fox", "twentieth century fox",
    "21st century fox", "six-day war", "seven years' war", "thirty years' war", "hundred years' war",
    "yom kippur war", "fashion week", "night of the long knives", "daily mail", "daily telegraph", "daily mirror",
    "daily express", "daily news", "daily beast", "daily star", "daily record", "daily caller", "daily show",
    "people's daily", "china daily", "arab spring", "prague spring", "nightly news", "fox news sunday",
    "cbs this morning", "good morning america", "good morning britain", "morning joe", "morning consult",
    "morning star", "evening standard", "evening news", "sunday morning futures", "black saturday", "bloody sunday",
    "super tuesday", "good friday agreement", "good friday accord", "good friday accords", "super sunday",
    "bloody friday", "pm", "monday night football", "sunday night football", "thursday night football",
    "man of the year", "woman of the year", "person of the year", "player of the year", "book of the year",
    "film of the year", "of all time", "prime time", "time and again", "new york minute", "day one", "day care",
    "day job", "day trader", "day traders", "six days of the condor", "this is the day", "d-day", "v-day",
    "women's day",
)  # fmt: skip

# Words that hold an expression together: the kind that the grammar knows them by.
LINKS: Final[Mapping[str, str]] = {
    word: kind
    for kind, words in {
        "the": "the its their his her our",
        "a": "a an",
        "this": "this current present",
        "that": "that those",
        "same": "same",
        "like": "comparable corresponding equivalent",
        "last": "last",
        "latest": "latest",
        "past": "past",
        "previous": "previous preceding prior",
        "next": "next coming upcoming",
        "following": "following subsequent",
        "each": "every each alternate",
        "ago": "ago",
        "earlier": "earlier",
        "before": "before beforehand",
        "later": "later",
        "after": "after afterwards afterward",
        "early": "early late mid",
        "edge": "end beginning start middle close turn height remainder rest",
        "half": "half",
        "of": "of",
        "in": "in within",
        "on": "on",
        "at": "at",
        "to": "to through thru till until",
        "and": "and",
        "or": "or",
        "from": "from",
        "between": "between",
        "for": "for",
        "once": "once twice thrice",
        "times": "times",
        "per": "per",
        "ended": "ended ending",
        "than": "than",
        "so": "so",
        "long": "long",
        "old": "old",
        "fiscal": "fiscal financial tax",
        "period": "period periods",
        "recent": "recent",
        "then": "then",
        "era": "bc bce ad ce",
    }.items()
    for word in words.split()
}

# A year before one of these is that of a model ("a 2020 Toyota").
CAR_MAKES: Final = frozenset(
    "acura audi bmw buick cadillac chevrolet chevy chrysler citroen dodge ferrari fiat ford gmc honda hyundai infiniti "
    "jaguar jeep kia lamborghini lexus lincoln maserati mazda mercedes mini mitsubishi nissan opel peugeot pontiac "
    "porsche renault saab seat skoda subaru suzuki tesla toyota vauxhall volkswagen volvo vw yamaha harley".split()
)

# What is told apart by a number: the number after one is no year.
NUMBERED: Final = frozenset(
    "flight room highway route number no. no model channel bus resolution order page chapter section article line case "
    "box apartment building gate platform train unit question boeing airbus windows form".split()
)
