"""Where an article's text comes from, as the text itself says: an agency's dateline or credit, and the copy beneath."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claims.nlp.lexicons.agencies import AGENCIES, AGENCY_WORDS

# Headline, standfirst and byline may stand before a dateline, and a credit is the first or the last thing said.
FIRST_LINES = 6
LAST_LINES = 3
LONGEST_CREDIT = 100
LONGEST_HEADLINE = 200
# Shorter than this, equal copies are chance and no sign of one source.
SHORTEST_COPY = 120

# "BEIJING (AP) —", "PARIS, 3 May (Reuters) -", "(Reuters) -": a place, an agency in brackets, a dash.
DATELINE = re.compile(
    r"\s*(?P<place>[^()\n]{0,80}?)\s*\((?P<agency>[^()\n]{2,40})\)\s{0,3}(?:[-–—−]{1,2}|_|:)(?=\s|\w)"
)
# "LONDON, Reuters —": the same without brackets.
BARE_DATELINE = re.compile(
    r"\s*(?P<place>[^()\n,]{2,40}),\s{1,3}(?P<agency>[^()\n,]{2,40}?)\s{1,3}(?:[-–—−]{1,2})(?=\s)"
)
# What stands around an agency's name in a credit: "By The Associated Press", "© 2026 AFP", "Source: Reuters".
CREDIT_OPENS = re.compile(
    r"(?:[-–—−(\[©|\s]|\d{4}\b|(?:by|source|credit|from|via|copyright|the|with|agency)\b:?)*", re.IGNORECASE
)
CREDIT_CLOSES = re.compile(r"[\s.)\]|]*$")
# "By Ada Novak, Associated Press": the agency is what stands after the last separator.
SEPARATOR = re.compile(r"[,|/]|\s[-–—−]\s")


@dataclass(frozen=True, slots=True)
class Origin:
    """`kind` is "wire" for a credit and "dateline" for a dateline's agency."""

    kind: str
    agency: str


def origin(text: str) -> Origin | None:
    """The agency that the text itself credits, or None."""
    lines = _lines(text)
    datelines = (_dateline(line) for line in lines[:FIRST_LINES])
    agency = next((match["agency"] for match in datelines if match), "")
    if agency:
        return Origin("dateline", _name(agency))
    credit = next((name for name in _credits(lines) if name), "")
    return Origin("wire", credit) if credit else None


def body(text: str) -> str:
    """The text without headline, credit and dateline, white space made one: equal where two outlets print one copy.

    All of it where little would be left.
    """
    lines = _lines(text)
    if len(lines) > 1 and _is_headline(lines[0]):
        lines = lines[1:]
    kept = " ".join(_without_dateline(line) for line in lines if not _credited(line))
    words = " ".join(kept.split())
    return words if len(words) >= SHORTEST_COPY else " ".join(text.split())


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _dateline(line: str) -> re.Match[str] | None:
    match = DATELINE.match(line) or BARE_DATELINE.match(line)
    if not match:
        return None
    place, agency = match["place"], match["agency"].strip()
    if agency.lower() in AGENCIES:
        return match if not place or place[:1].isupper() else None
    in_brackets = match.re is DATELINE
    return match if in_brackets and _is_place(place) and _is_agency(agency, place) else None


def _is_place(place: str) -> bool:
    """Set in capitals, up to a date: what an agency that no list knows must show."""
    town = place.split(",", maxsplit=1)[0]
    return len(town) > 1 and town.isupper()


def _is_agency(words: str, place: str) -> bool:
    """A name, and not the short or long form of what stands before it ("WHO (World Health Organization) -")."""
    initials = "".join(word[0] for word in words.split()).upper()
    parts = words.split()
    return len(parts) <= 4 and all(part[0].isupper() for part in parts) and initials != place.replace(".", "").upper()


def _without_dateline(line: str) -> str:
    match = _dateline(line)
    return line[match.end() :] if match else line


def _is_headline(line: str) -> bool:
    return len(line) <= LONGEST_HEADLINE and line[-1] not in ".!?:;\"”'’" and not _dateline(line)


def _credits(lines: list[str]) -> Iterator[str]:
    """The agencies that the first and the last lines credit."""
    last = lines[max(FIRST_LINES, len(lines) - LAST_LINES) :]
    yield from map(_credited, lines[:FIRST_LINES])
    yield from map(_credited, last)


def _credited(line: str) -> str:
    """The agency, where the line is nothing but its credit."""
    if len(line) > LONGEST_CREDIT:
        return ""
    opened = CREDIT_OPENS.match(line)
    rest = CREDIT_CLOSES.sub("", line[opened.end() if opened else 0 :])
    if rest.lower() in AGENCIES:
        return _name(rest)
    by = line[: opened.end() if opened else 0].strip(" :").lower()
    agency = SEPARATOR.split(rest)[-1].strip().removeprefix("The ").removeprefix("the ")
    if by.startswith("by") and agency.lower() in AGENCIES:
        return _name(agency)
    marked = by.startswith(("source", "credit", "via", "©", "copyright", "agency", "("))
    return _name(rest) if marked and rest.istitle() and rest.lower().endswith(AGENCY_WORDS) else ""


def _name(agency: str) -> str:
    words = " ".join(agency.split())
    return AGENCIES.get(words.lower(), words)
