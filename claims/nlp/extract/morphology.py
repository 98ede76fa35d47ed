"""Verb forms, made where a statement needs a finite verb that the article does not have."""

import re

from claims.nlp.lexicons.irregular_verbs import DOUBLING, IRREGULAR

_CONSONANT_Y = re.compile(r"[^aeiou]y$")
_SIBILANT = re.compile(r"(?:s|x|z|ch|sh|[^aeiou]o)$")
# One short vowel and one consonant in a word of one syllable: "stop", "plan", "quit"; not "fix", "play", "show".
_ONE_SYLLABLE = re.compile(r"^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprtvz]$")


def past(lemma: str, *, plural: bool = False) -> str:
    """ "surpass" -> "surpassed", "hold" -> "held", "be" -> "was" or "were"."""
    if lemma == "be":
        return "were" if plural else "was"
    if lemma in IRREGULAR:
        return IRREGULAR[lemma][0]
    return _regular_past(lemma)


def participle(lemma: str) -> str:
    """ "take" -> "taken", "vote" -> "voted"."""
    return IRREGULAR[lemma][1] if lemma in IRREGULAR else _regular_past(lemma)


def present(lemma: str, *, plural: bool = False) -> str:
    """ "carry" -> "carries", or "carry" of several."""
    if lemma == "be":
        return "are" if plural else "is"
    if plural:
        return lemma
    if lemma == "have":
        return "has"
    if _CONSONANT_Y.search(lemma):
        return lemma[:-1] + "ies"
    return lemma + ("es" if _SIBILANT.search(lemma) else "s")


def _regular_past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if _CONSONANT_Y.search(lemma):
        return lemma[:-1] + "ied"
    if lemma in DOUBLING or _ONE_SYLLABLE.match(lemma):
        return lemma + lemma[-1] + "ed"
    return lemma + ("ked" if lemma.endswith("ic") else "ed")
