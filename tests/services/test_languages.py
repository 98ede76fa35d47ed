"""In which language a text is."""

import pytest

from claims.services.languages import language_of, named

GERMAN = "Die Stadt hat die alte Brücke am Montag gesperrt, nachdem Ingenieure Risse in zwei Pfeilern gefunden hatten."
FRENCH = "La ville a fermé le vieux pont lundi, après que des ingénieurs ont trouvé des fissures dans deux piles."
ENGLISH = "The town shut the old bridge on Monday, after engineers had found cracks in two of its piers."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "en"),
        ("Die Brücke", "en"),
        ("1234567890 " * 20, "en"),
        (ENGLISH, "en"),
        (ENGLISH.upper(), "en"),
        (f"{ENGLISH} „Die Brücke ist alt“, said Mayor Jürgen Weiß of Köln.", "en"),
        (GERMAN, "de"),
        (GERMAN.upper(), "de"),
        (FRENCH, "fr"),
    ],
)
def test_the_language_is_told_where_there_is_enough_text(text: str, expected: str) -> None:
    assert language_of(text) == expected


@pytest.mark.parametrize(("language", "expected"), [("de", "German"), ("xx", "the language “xx”")])
def test_languages_have_names(language: str, expected: str) -> None:
    assert named(language) == expected
