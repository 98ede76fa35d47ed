"""Files that people bring: what is found in them, and what is refused."""

from datetime import date

import pytest
from pytest_django import Settings

from claims.services.errors import Refused
from claims.services.uploads import proposed, with_byline

WORDS = "The council shut the old bridge on Monday after engineers found cracks in two of its piers."
MORE = "Some 4,000 drivers a day will have to go round by the ford until the repair ends in autumn."
PAGE = f"""<!doctype html><html><head><title>Old bridge shut</title>
<meta name="author" content="Ada Novak"><meta property="article:published_time" content="2024-05-06T08:00:00Z">
<link rel="canonical" href="https://post.example/bridge"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Old bridge shut</h1><p>{WORDS}</p><p>{MORE}</p><p>{WORDS[:60]}
again, the mayor said, and asked for patience.</p></article><footer>All rights reserved</footer></body></html>"""
EMPTY_PAGE = "<!doctype html><html><head><title>x</title></head><body><script>var a = 1;</script></body></html>"


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.docx", b"PK\x03\x04words", "Files of this kind are not taken"),
        ("a.pdf", b"%PDF-1.4", "Files of this kind are not taken"),
        ("noending", b"words", "Files of this kind are not taken"),
        ("a.txt", b"", "The file is empty."),
        ("a.txt", b"  \n\t ", "The file is empty."),
        ("a.txt", b"%PDF-1.7 words", "This is no text: the file is binary."),
        ("a.txt", b"PK\x03\x04\x14", "This is no text: the file is binary."),
        ("a.txt", b"\x89PNG\r\n", "This is no text: the file is binary."),
        ("a.html", b"<p>\x00</p>", "This is no text: the file is binary."),
        ("a.txt", "The bridge".encode("utf-16"), "This is no text: the file is binary."),
        ("a.txt", b"caf\xe9 au lait", "The text is not UTF-8: byte 0xE9 at line 1, column 4"),
        ("a.md", b"caf\xe9", "The text is not UTF-8"),
        ("a.txt", b"ring \x07 the bell", "The text holds a control character (U+0007) at line 1, column 6."),
        ("a.txt", "\u200b\u2060".encode(), "The text is empty."),
        ("a.md", b"---\n\n***\n", "The file holds no text but marks."),
        ("a.md", b"![](picture.png)", "The file holds no text but marks."),
        ("a.html", EMPTY_PAGE.encode(), "No article was found in this page"),
        ("a.html", b"<html><body></body></html>", "No article was found in this page"),
        ("a.html", b"just words", "No article was found in this page"),
        ("a.txt", b"x" * 2001, "The file is too large: it has more than 2,000 bytes"),
        ("a.html", b"x" * 20_001, "The file is too large: it has more than 20,000 bytes"),
    ],
)
def test_what_holds_no_article_is_refused(name: str, data: bytes, message: str, settings: Settings) -> None:
    settings.MAX_ARTICLE_BYTES = 2000
    with pytest.raises(Refused) as refused:
        proposed(name, data)
    assert refused.value.message.startswith(message)


def test_a_plain_text_tells_its_headline_byline_and_date() -> None:
    found = proposed("a.TXT", f"Old bridge shut\n\nBy Ada Novak\n6 May 2024\n\n{WORDS}\n".encode())
    assert (found.title, found.byline, found.published) == ("Old bridge shut", "Ada Novak", date(2024, 5, 6))
    assert found.text.endswith(WORDS)


def test_a_plain_text_without_them_proposes_nothing() -> None:
    found = proposed("a.txt", f"{WORDS}\n\n{MORE}".encode())
    assert (found.title, found.byline, found.published, found.url) == ("", "", None, "")
    assert found.text == f"{WORDS}\n\n{MORE}"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2024-05-06", date(2024, 5, 6)),
        ("LONDON, May 6, 2024", date(2024, 5, 6)),
        ("Updated 6 Sept. 2024", None),
        ("31 February 2024", None),
        ("Route 66 2024", None),
    ],
)
def test_dates_in_the_first_lines(line: str, expected: date | None) -> None:
    assert proposed("a.txt", f"{line}\n\n{WORDS}".encode()).published == expected


def test_markdown_loses_its_marks() -> None:
    text = (
        f"# Old *bridge* shut\n\n{WORDS.replace('old bridge', '**old** [bridge](https://post.example)')}\n\n- {MORE}\n"
    )
    found = proposed("a.md", text.encode())
    assert found.title == "Old bridge shut"
    assert found.text == f"Old bridge shut\n\n{WORDS}\n\n{MORE}"


def test_markdown_front_matter_is_told_and_not_text() -> None:
    matter = '---\ntitle: "Bridge shut"\nauthor: Ada Novak\ndate: 2024-05-06\nurl: https://post.example/b\n---\n'
    found = proposed("a.md", f"{matter}\n{WORDS}".encode())
    assert (found.title, found.byline, found.published) == ("Bridge shut", "Ada Novak", date(2024, 5, 6))
    assert (found.url, found.text) == ("https://post.example/b", WORDS)


def test_a_page_gives_its_article_alone() -> None:
    found = proposed("a.html", PAGE.encode())
    assert (found.title, found.byline) == ("Old bridge shut", "Ada Novak")
    assert (found.published, found.url) == (date(2024, 5, 6), "https://post.example/bridge")
    assert WORDS in found.text
    assert MORE in found.text
    assert "Home" not in found.text
    assert "All rights reserved" not in found.text


def test_a_page_in_another_encoding_is_read() -> None:
    page = PAGE.replace("<head>", '<head><meta charset="windows-1252">').replace("old bridge", "café bridge")
    assert "café bridge" in proposed("a.htm", page.encode("windows-1252")).text


@pytest.mark.parametrize(
    ("text", "byline", "expected"),
    [
        ("Words.", "", "Words."),
        ("Words.", "  ", "Words."),
        ("By Ada Novak\n\nWords.", "Ada Novak", "By Ada Novak\n\nWords."),
        ("Words.", " Ada  Novak ", "By Ada Novak\n\nWords."),
    ],
)
def test_a_byline_is_put_in_front_once(text: str, byline: str, expected: str) -> None:
    assert with_byline(text, byline) == expected
