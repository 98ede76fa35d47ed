"""Texts of others on our pages."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.templatetags.crossclaim import hundredths, percent, shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("plain words", "plain words"),
        ("“naïve” — ok", "“naïve” — ok"),
        ("<b>&'\"", "&lt;b&gt;&amp;&#x27;&quot;"),
    ],
)
def test_text_is_escaped_and_otherwise_left_alone(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("character", "point"),
    [
        ("\u202e", "U+202E"),
        ("\u2066", "U+2066"),
        ("\u200b", "U+200B"),
        ("\u200d", "U+200D"),
        ("\ufeff", "U+FEFF"),
        ("\u00ad", "U+00AD"),
        ("\U000e0041", "U+E0041"),
    ],
)
def test_a_hidden_character_is_named_in_its_place(character: str, point: str) -> None:
    page = shown(f"ab{character}cd")
    assert character not in page
    assert point in page
    assert 'class="unseen"' in page


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("<>&\"'\u202e\u200b"))))
def test_without_hidden_characters_the_words_come_back(text: str) -> None:
    words = re.sub(r"<[^>]*>", "", re.sub(r'<span class="unseen".*?</span></span>', "", shown(text)))
    assert "<" not in words
    kept = shown(text).count('class="unseen"')
    assert len(unescape(words)) + kept == len(text)


@pytest.mark.parametrize(
    ("share", "expected"), [(0, "0 %"), (0.001, "1 %"), (0.5, "50 %"), (0.836, "84 %"), (0.999, "99 %"), (1, "100 %")]
)
def test_a_probability_never_reads_as_a_certainty(share: float, expected: str) -> None:
    assert percent(share) == expected


def test_a_gauge_is_a_hundred_wide() -> None:
    assert hundredths(0.836) == "83.6"
