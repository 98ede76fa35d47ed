"""Files that people bring: the text in them, and the headline, byline, date and address they tell of.

What is found is only proposed: a person confirms it before anything is stored.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import PurePath

from django.conf import settings
from django.utils.dateparse import parse_date
from markdown_it import MarkdownIt
from markdown_it.token import Token

from claims.services.errors import Refused
from claims.services.texts import LONGEST_TITLE, is_unseen, stored_text

MOST_FILES = 10
# A page's marks take many times the room of its words.
PAGE_SIZE = 10
LONGEST_HEADLINE, LONGEST_BYLINE = 200, 100
FIRST_LINES = 6
BINARY = re.compile(rb"\x00|^(?:%PDF-|PK\x03\x04|\x89PNG|GIF8|\xff\xd8\xff|\xd0\xcf\x11\xe0|\x1f\x8b)")
BYLINE = re.compile(r"by\s+(?=[A-Z])(?P<names>.+)", re.IGNORECASE)
FRONT_MATTER = re.compile(r"\A---\n(?P<told>.*?)\n---\s*\n", re.DOTALL)
TOLD = re.compile(r"^(?P<name>title|date|author|url):\s*[\"']?(?P<value>.*?)[\"']?\s*$", re.MULTILINE | re.IGNORECASE)
A_DATE = re.compile(r"\b(?:\d{4}-\d\d-\d\d|\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+\.? \d{1,2}, \d{4})\b")
DATE_FORMS = ("%d %B %Y", "%d %b %Y", "%B %d, %Y", "%b %d, %Y")


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a file seems to hold; empty where it does not tell."""

    text: str
    title: str = ""
    byline: str = ""
    published: date | None = None
    url: str = ""


def proposed(name: str, data: bytes) -> Proposal:
    """What the file of this name holds. Raises Refused."""
    reader = READERS.get(PurePath(name).suffix.lower())
    if reader is None:
        kinds = ", ".join(READERS)
        raise Refused(f"Files of this kind are not taken: bring {kinds}, or paste the text.", field="chosen")
    _check(data, PAGE_SIZE if reader is _page else 1)
    return _shortened(reader(data))


def with_byline(text: str, byline: str) -> str:
    """The text with the byline as its first paragraph, unless its first lines name the author anyway."""
    names = " ".join(byline.split())
    opening = "\n".join(text.splitlines()[:FIRST_LINES])
    if not names or names in opening:
        return text
    return f"By {names}\n\n{text}"


def _check(data: bytes, times: int) -> None:
    limit = settings.MAX_ARTICLE_BYTES * times
    if len(data) > limit:
        raise Refused(
            f"The file is too large: it has more than {limit:,} bytes, the most that is taken.", field="chosen"
        )
    if BINARY.search(data):
        raise Refused("This is no text: the file is binary. Save it as plain text or as a web page.", field="chosen")
    if not data.strip():
        raise Refused("The file is empty.", field="chosen")


def _shortened(found: Proposal) -> Proposal:
    return replace(found, title=found.title[:LONGEST_TITLE], byline=found.byline[:LONGEST_BYLINE])


def _plain(data: bytes) -> Proposal:
    text = stored_text(data)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    headed = len(lines) > 1 and len(lines[0]) <= LONGEST_HEADLINE and lines[0][-1] not in ".!?:;,"
    bylines = (BYLINE.fullmatch(line) for line in lines[:FIRST_LINES] if len(line) <= LONGEST_BYLINE)
    return Proposal(
        text=text,
        title=lines[0] if headed else "",
        byline=next((match["names"] for match in bylines if match), ""),
        published=_date("\n".join(lines[:FIRST_LINES])),
    )


def _markdown(data: bytes) -> Proposal:
    text = stored_text(data)
    matter = FRONT_MATTER.match(text)
    told = {each["name"].lower(): each["value"] for each in TOLD.finditer(matter["told"])} if matter else {}
    tokens = MarkdownIt().parse(text[matter.end() :] if matter else text)
    heading = next((_words(tokens[i + 1]) for i, token in enumerate(tokens) if token.type == "heading_open"), "")
    body = "\n\n".join(filter(None, (_words(token) for token in tokens if token.type == "inline")))
    if is_unseen(body):
        raise Refused("The file holds no text but marks.", field="chosen")
    plain = _plain(body.encode())
    return replace(
        plain,
        title=told.get("title") or heading or plain.title,
        byline=told.get("author") or plain.byline,
        published=_date(told.get("date", "")) or plain.published,
        url=told.get("url", ""),
    )


def _words(token: Token) -> str:
    return "".join(_inline(token.children or ())).strip()


def _inline(children: "list[Token] | tuple[Token, ...]") -> Iterator[str]:
    for child in children:
        match child.type:
            case "text" | "code_inline":
                yield child.content
            case "softbreak" | "hardbreak":
                yield " "


def _page(data: bytes) -> Proposal:
    import trafilatura  # noqa: PLC0415 - takes a second to load, and only pages need it
    from trafilatura.settings import Document  # noqa: PLC0415

    found = trafilatura.bare_extraction(data, with_metadata=True, include_comments=False, include_tables=False)
    text = (found.text or "").strip() if isinstance(found, Document) else ""
    if not isinstance(found, Document) or is_unseen(text):
        raise Refused("No article was found in this page: save it whole, or paste the text.", field="chosen")
    return Proposal(
        text=stored_text(text.replace("\n", "\n\n")),
        title=" ".join((found.title or "").split()),
        byline=" ".join((found.author or "").split()),
        published=parse_date(found.date or ""),
        url=found.url or "",
    )


def _date(text: str) -> date | None:
    """The first date in the words that is one."""
    return next(filter(None, map(_as_date, A_DATE.findall(text))), None)


def _as_date(words: str) -> date | None:
    for form in ("%Y-%m-%d", *DATE_FORMS):
        try:
            return datetime.strptime(words.replace(".", ""), form).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    return None


READERS: Mapping[str, Callable[[bytes], Proposal]] = {
    ".txt": _plain,
    ".md": _markdown,
    ".markdown": _markdown,
    ".html": _page,
    ".htm": _page,
}
