"""The dates that a plain text states, found by their shape alone and taken out of it: they are no quantities."""

import re

from claims.nlp.lexicons.calendar import MONTHS

_MONTH = "|".join(sorted((re.escape(word) for word in MONTHS if not word.endswith(".")), key=len, reverse=True))
_YEAR = r"(?:\s?,?\s(?P<year>(?:19|20)\d\d)(?!\w))?"
# "may" and "march" are mostly other words: a month that stands without a day or a year is left where it is.
MONTH_FIRST = re.compile(
    rf"(?<!\w)(?P<month>{_MONTH})\.?\s(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\w){_YEAR}|(?P<alone>(?:19|20)\d\d)(?!\w))",
    re.IGNORECASE,
)
DAY_FIRST = re.compile(rf"(?<!\w)(?P<day>\d{{1,2}})\s(?P<month>{_MONTH})(?!\w)\.?{_YEAR}", re.IGNORECASE)
# Four digits that are neither money nor part of a longer number.
YEAR = re.compile(r"(?<![\w.,$£€])(?:19|20)\d\d(?![\w%]|[.,]\d)")


def without_dates(text: str) -> tuple[str, frozenset[str]]:
    """The text with its dates blanked out, and each of them as year, month ("--05") and day ("--05-04")."""
    found: set[str] = set()

    def taken(match: re.Match[str]) -> str:
        found.update(_parts(match.groupdict()))
        return " "

    def year(match: re.Match[str]) -> str:
        found.add(match[0])
        return " "

    return YEAR.sub(year, MONTH_FIRST.sub(taken, DAY_FIRST.sub(taken, text))), frozenset(found)


def _parts(said: dict[str, str | None]) -> set[str]:
    month = f"--{MONTHS[(said['month'] or '').lower()]:02}"
    year = said["year"] or said.get("alone")
    return {month} | ({f"{month}-{int(said['day']):02}"} if said["day"] else set()) | ({year} if year else set())
