"""On which day of a year a holiday falls."""

from datetime import date

from claims.nlp.lexicons import holidays
from claims.nlp.periods.values import days_after, month_length


def holiday(year: int, name: str) -> date:
    """The day of a holiday that the lexicon names. Raises OverflowError at the end of the calendar."""
    if name in holidays.FIXED:
        return date(year, *holidays.FIXED[name])
    if name in holidays.WEEKDAY_OF_MONTH:
        return weekday_of_month(year, *holidays.WEEKDAY_OF_MONTH[name])
    if name in holidays.AFTER_THANKSGIVING:
        thanksgiving = weekday_of_month(year, *holidays.WEEKDAY_OF_MONTH["thanksgiving"])
        return days_after(thanksgiving, holidays.AFTER_THANKSGIVING[name])
    return days_after(easter(year), holidays.EASTER[name])


def weekday_of_month(year: int, month: int, weekday: int, nth: int) -> date:
    """The n-th such ISO weekday of a month; -1 is the last. Raises ValueError where the month has no n-th."""
    if nth < 0:
        last = date(year, month, month_length(year, month))
        return days_after(last, -((last.isoweekday() - weekday) % 7))
    first = date(year, month, 1)
    return first.replace(day=1 + (weekday - first.isoweekday()) % 7 + 7 * (nth - 1))


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms)."""
    century = year // 100
    golden = year % 19
    leap = century - century // 4 - (8 * century + 13) // 25
    epact = (leap + 19 * golden + 15) % 30
    epact -= epact // 28 * (1 - epact // 28 * (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + epact + 2 - century + century // 4) % 7
    offset = epact - weekday
    month = 3 + (offset + 40) // 44
    return date(year, month, offset + 28 - 31 * (month // 4))
