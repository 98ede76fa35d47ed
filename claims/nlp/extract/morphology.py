"""Verb forms, made where a statement needs a finite verb that the article does not have."""

import re

from claims.nlp.lexicons.irregular_verbs import DOUBLING, IRREGULAR

_CONSONANT_Y = re.compile(r"[^aeiou]y$")
_SIBILANT = re.compile(r"(?:s|x|z|ch|sh|[^aeiou]o)$")
# One short vowel and one consonant in a word of one syllable: "stop", "plan", "quit"; not "fix", "play", "show".
_ONE_SYLLABLE = re.compile(r"^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprtvz]$")

# What is left of "score", "decide", "trade" without its last letter.
_BARE_STEM = re.compile(
    r"(?:^[^aeiou]*[aeiou][^aeiouwxy]|[^aeiou]?(?:iz|is|ad|id|ud|uc|ac|ur|ut|as|us)"
    r"|(?:[^aeiou]|re|ci|ri)at|[cgv])$"
)


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


def ing(lemma: str) -> str:
    """ "reach" -> "reaching", "stop" -> "stopping", "lie" -> "lying"."""
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) and lemma != "be":
        return lemma[:-1] + "ing"
    if lemma in DOUBLING or _ONE_SYLLABLE.match(lemma):
        return lemma + lemma[-1] + "ing"
    return lemma + "ing"


def base_of_ing(word: str) -> str:
    """ "scoring" -> "score": for words that the tagger took for nouns."""
    stem = word.removesuffix("ing")
    if stem in IRREGULAR:
        return stem
    if stem + "e" in IRREGULAR or _BARE_STEM.search(stem):
        return stem + "e"
    doubled = len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsfz"
    return stem[:-1] if doubled else stem


def _regular_past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if _CONSONANT_Y.search(lemma):
        return lemma[:-1] + "ied"
    if lemma in DOUBLING or _ONE_SYLLABLE.match(lemma):
        return lemma + lemma[-1] + "ed"
    return lemma + ("ked" if lemma.endswith("ic") else "ed")
