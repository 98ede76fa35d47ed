"""The stored text, made once: offsets and hashes are of what leaves this module."""

import re
import unicodedata

from django.conf import settings

from claims.services.errors import Refused

BOM = "\ufeff"
LONGEST_TITLE = 500
# Control characters but tab and line feed, and halves of characters, which no encoding can store.
REFUSED_CHARACTER = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
# White space, controls and formats (zero-width marks, bidi overrides): nothing a reader could see.
UNSEEN_CATEGORIES = ("Z", "C")


def stored_text(given: str | bytes, *, title: str = "") -> str:
    """The text as it is kept: UTF-8 decoded, newlines to LF, no BOM, trimmed, the title as its first paragraph.

    Raises Refused for what cannot be an article's text, naming the place.
    """
    _check_size(given)
    text = _decoded(given) if isinstance(given, bytes) else given
    text = _newlines_made(text.removeprefix(BOM))
    check_characters(text, field="text")
    if is_unseen(text):
        raise Refused("The text is empty.", field="text")
    return _titled(text.strip(), title)


def stored_line(given: str, *, field: str, longest: int) -> str:
    """A name or title as it is kept: one line, single spaces."""
    check_characters(given, field=field)
    line = " ".join(given.split())
    if len(line) > longest:
        raise Refused(f"The {field} is too long: {len(line)} characters, at most {longest}.", field=field)
    return line


def is_unseen(text: str) -> bool:
    """Whether there is nothing in it that a reader could see."""
    return all(unicodedata.category(character)[0] in UNSEEN_CATEGORIES for character in text)


def check_characters(text: str, *, field: str) -> None:
    """Refuse NUL, control characters and halves of characters, naming the first and its place."""
    found = REFUSED_CHARACTER.search(text)
    if found:
        raise Refused(f"The {field} holds {_named(found[0])} at {_place(text, found.start())}.", field=field)


def _newlines_made(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _check_size(given: str | bytes) -> None:
    size = len(given if isinstance(given, bytes) else given.encode("utf-8", "surrogatepass"))
    limit = settings.MAX_ARTICLE_BYTES
    if size > limit:
        raise Refused(f"The text is too long: it has more than {limit:,} bytes, the most that is taken.", field="text")


def _decoded(given: bytes) -> str:
    try:
        return given.decode("utf-8")
    except UnicodeDecodeError as error:
        before = _newlines_made(given[: error.start].decode("utf-8"))
        raise Refused(
            f"The text is not UTF-8: byte 0x{given[error.start]:02X} at {_place(before, len(before))} "
            f"(byte {error.start + 1} of {len(given)}) cannot be decoded. Save it as UTF-8 and try again.",
            field="text",
        ) from error


def _place(text: str, position: int) -> str:
    """Line and column, both from 1."""
    before = text[:position]
    return f"line {before.count(chr(10)) + 1}, column {position - before.rfind(chr(10))}"


def _named(character: str) -> str:
    code = f"U+{ord(character):04X}"
    if character == "\0":
        return f"a NUL character ({code})"
    kind = "a control character" if unicodedata.category(character) == "Cc" else "half of a surrogate pair"
    return f"{kind} ({code})"


def _titled(text: str, title: str) -> str:
    """The title in front as a paragraph, unless the text already begins with it as whole words."""
    after = text[len(title) : len(title) + 1]
    if not title or (text.startswith(title) and not after.isalnum()):
        return text
    return f"{title}\n\n{text}"
