"""The stored text: what intake makes of what it is given, and what it refuses."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import Settings

from claims.services.errors import Refused
from claims.services.texts import stored_line, stored_text


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("The ferry left.", "The ferry left."),
        (b"The ferry left.", "The ferry left."),
        ("Café – “late”".encode(), "Café – “late”"),
        (b"\xef\xbb\xbfThe ferry left.", "The ferry left."),
        ("\ufeffThe ferry left.", "The ferry left."),
        (b"One.\r\nTwo.\rThree.\n", "One.\nTwo.\nThree."),
        ("  \n One.\n\n  Two.  \n", "One.\n\n  Two."),
        ("One.\tTwo.", "One.\tTwo."),
        # Marks that nobody sees stay: the page shows them.
        ("Paid \u202e001\u202c euros.", "Paid \u202e001\u202c euros."),
        ("Zero\u200bwidth\u2060.", "Zero\u200bwidth\u2060."),
        ("Emoji \U0001f600 and \u2028 line.", "Emoji \U0001f600 and \u2028 line."),
    ],
)
def test_it_makes_the_text_once(given_text: str | bytes, expected: str) -> None:
    assert stored_text(given_text) == expected


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("The ferry left.", "", "The ferry left."),
        ("The ferry left.", "Ferry leaves late", "Ferry leaves late\n\nThe ferry left."),
        ("Ferry leaves late\n\nThe ferry left.", "Ferry leaves late", "Ferry leaves late\n\nThe ferry left."),
        ("\n Ferry leaves late: the crew refused.", "Ferry leaves late", "Ferry leaves late: the crew refused."),
        ("Firefighters came.", "Fire", "Fire\n\nFirefighters came."),
        ("ferry leaves late", "Ferry leaves late", "Ferry leaves late\n\nferry leaves late"),
    ],
)
def test_it_puts_the_title_in_front_unless_it_is_there(text: str, title: str, expected: str) -> None:
    assert stored_text(text, title=title) == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "The text is empty."),
        (b"", "The text is empty."),
        (" \n\t\u3000", "The text is empty."),
        ("\ufeff\u200b\u202e", "The text is empty."),
        ("A ferry\0left.", "The text holds a NUL character (U+0000) at line 1, column 8."),
        ("One.\r\nTwo\x07.", "The text holds a control character (U+0007) at line 2, column 4."),
        ("One.\n\n\x85Two.", "The text holds a control character (U+0085) at line 3, column 1."),
        ("Half \ud83d.", "The text holds half of a surrogate pair (U+D83D) at line 1, column 6."),
        (
            b"One.\r\nCaf\xe9.",
            (
                "The text is not UTF-8: byte 0xE9 at line 2, column 4 (byte 10 of 11) cannot be decoded. "
                "Save it as UTF-8 and try again."
            ),
        ),
        (
            b"\xff\xfeO\x00",
            (
                "The text is not UTF-8: byte 0xFF at line 1, column 1 (byte 1 of 4) cannot be decoded. "
                "Save it as UTF-8 and try again."
            ),
        ),
    ],
)
def test_it_refuses_what_is_no_text_and_names_the_place(text: str | bytes, message: str) -> None:
    with pytest.raises(Refused) as refused:
        stored_text(text)
    assert (refused.value.message, refused.value.field) == (message, "text")


def test_it_refuses_a_text_over_the_limit(settings: Settings) -> None:
    settings.MAX_ARTICLE_BYTES = 10
    assert stored_text("ten bytes.") == "ten bytes."
    for text in ("ten bytes..", "élevenbyte", b"eleven byte"):
        with pytest.raises(Refused) as refused:
            stored_text(text)
        assert refused.value.message == "The text is too long: it has more than 10 bytes, the most that is taken."


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("x" * 11, "The title is too long: 11 characters, at most 10."),
        ("a\0b", "The title holds a NUL character (U+0000) at line 1, column 2."),
    ],
)
def test_it_refuses_a_line_that_cannot_be_kept(line: str, message: str) -> None:
    with pytest.raises(Refused) as refused:
        stored_line(line, field="title", longest=10)
    assert refused.value.message == message


def test_a_line_has_single_spaces() -> None:
    assert stored_line("  The\n\tferry   left ", field="title", longest=100) == "The ferry left"


@given(st.text(), st.text(max_size=20))
def test_what_is_stored_is_stored_again_as_it_is(text: str, title: str) -> None:
    try:
        kept_title = stored_line(title, field="title", longest=500)
        stored = stored_text(text, title=kept_title)
    except Refused:
        return
    assert stored_text(stored, title=kept_title) == stored
    assert stored_text(stored.encode(), title=kept_title) == stored
    assert "\r" not in stored


@given(st.binary())
def test_any_bytes_are_stored_or_refused(given_bytes: bytes) -> None:
    with suppress(Refused):
        assert stored_text(given_bytes)
