"""What kind of thing a name names: lists first, then its own words, then what the parser said of it in all places."""

import re
from collections import Counter
from collections.abc import Sequence

from claims.nlp.entities.casing import NAME_LABELS, POSSESSIVES
from claims.nlp.lexicons.organisations import (
    EVENT_HEADS,
    EVENT_STARTS,
    HEADS,
    HEADS_WITH_COMPLEMENT,
    INSTITUTIONS,
    LAW_HEADS,
    LEGAL_FORMS,
    PLACE_TAILS,
    PRODUCT_STARTS,
    TEAM_HEADS,
)
from claims.nlp.lexicons.persons import FAMILY_FIRST, GIVEN, PARTICLES, SUFFIXES
from claims.nlp.lexicons.places import ALSO_FAMILIES, PLACE_HEADS, PLACE_STARTS, SPOTS
from claims.nlp.types import EntityKind, Parse, Token

KIND_OF_LABEL = {
    "PERSON": EntityKind.PERSON,
    "NORP": EntityKind.NATIONALITY,
    "ORG": EntityKind.ORGANISATION,
    "GPE": EntityKind.PLACE,
    "LOC": EntityKind.PLACE,
    "FAC": EntityKind.PLACE,
    "PRODUCT": EntityKind.PRODUCT,
    "EVENT": EntityKind.EVENT,
    "LAW": EntityKind.LAW,
    "WORK_OF_ART": EntityKind.OTHER,
    "LANGUAGE": EntityKind.OTHER,
}
# "Mirapex-7"
MODEL = re.compile(r"[A-Z][a-z]+-\d{1,4}[a-z]?")
# "I.R.S."
DOTTED = re.compile(r"(?:[A-Z]\.){2,6}")
PEOPLE_ENDINGS = ("an", "ans", "ese", "ish", "ic", "i", "is", "ist", "ists", "ite", "ites", "crat", "crats", "ers")


def kind_by_words(words: Sequence[str], *, titled: bool) -> EntityKind | None:
    """The kind that a name's own words tell, None where they tell nothing. `words` as written."""
    lower = [word.lower() for word in words]
    if len(words) == 1 and not titled:
        return _of_one_word(words[0])
    if lower[-1] in LEGAL_FORMS or lower[-1] in POSSESSIVES:
        return EntityKind.ORGANISATION
    if titled or _personal(lower, words):
        return EntityKind.PERSON
    return _by_head(lower)


def kind_by_labels(labels: Counter[str], words: Sequence[str]) -> EntityKind:
    """The kind the parser gave most often, ties in the order of the text."""
    kinds = Counter({KIND_OF_LABEL[label]: 0 for label in labels if label in KIND_OF_LABEL})
    for label, times in labels.items():
        if label in KIND_OF_LABEL:
            kinds[KIND_OF_LABEL[label]] += times
    if not kinds:
        return EntityKind.OTHER
    kind = kinds.most_common(1)[0][0]
    if kind is EntityKind.NATIONALITY and not words[-1].lower().endswith(PEOPLE_ENDINGS):
        return EntityKind.ORGANISATION if len(words) == 1 and words[0].isupper() else EntityKind.OTHER
    return kind


def label_of(parse: Parse, first: int, last: int) -> str:
    """The label most tokens of a name carry, "" for none."""
    labels = Counter(token.entity for token in parse.tokens[first:last] if token.entity in NAME_LABELS)
    return labels.most_common(1)[0][0] if labels else ""


def words_in(tokens: Sequence[Token]) -> list[str]:
    """The words of a name without its marks: "Jean", "Marie" of "Jean-Marie"."""
    return [token.text for token in tokens if any(mark.isalnum() for mark in token.text)] or [tokens[0].text]


def _of_one_word(word: str) -> EntityKind | None:
    if word.lower() in TEAM_HEADS and word.endswith("s") and word.istitle():
        return EntityKind.ORGANISATION
    if MODEL.fullmatch(word):
        return EntityKind.PRODUCT
    if (word.isupper() and 2 <= len(word) <= 5 and word.isalpha()) or DOTTED.fullmatch(word):
        return EntityKind.ORGANISATION
    return None


def _personal(lower: Sequence[str], words: Sequence[str]) -> bool:
    """A given name first, or a family name first where the language does so; no head of a thing last."""
    names = [word for word in lower if word not in SUFFIXES]
    if (
        not 2 <= len([word for word in names if word not in PARTICLES]) <= 4
        or names[-1] in HEADS
        or names[-1] in TEAM_HEADS | {"state", "tech"}
        or names[-1] in EVENT_HEADS - {"day", "summit"}
    ):
        return False
    if any(word.isupper() and len(word) > 2 for word in words) and not all(word.isupper() for word in words):
        return False
    if "of" in names or "for" in names or "and" in names:
        return False
    if names[0] in GIVEN:
        return names[-1] not in PLACE_HEADS - ALSO_FAMILIES
    family = names[0] in FAMILY_FIRST and len(names) <= 3 and names[-1] not in PLACE_HEADS
    return family and not names[-1].endswith("ese")


def _by_head(lower: Sequence[str]) -> EntityKind | None:
    first, last = lower[0], _head_word(lower)
    for starts, kind in ((EVENT_STARTS, EntityKind.EVENT), (PRODUCT_STARTS, EntityKind.PRODUCT)):
        if first in starts:
            return kind
    if last in LAW_HEADS and not (last in EVENT_HEADS and last == lower[-1]):
        return EntityKind.LAW
    for heads, kind in ((EVENT_HEADS, EntityKind.EVENT), (TEAM_HEADS, EntityKind.ORGANISATION)):
        if last in heads:
            return kind
    owned = last in SPOTS and bool(POSSESSIVES.intersection(lower))
    if owned or " ".join(lower[-2:]) in PLACE_TAILS or last in PLACE_HEADS:
        return EntityKind.PLACE
    if first in PLACE_STARTS and last not in INSTITUTIONS:
        return EntityKind.PLACE
    return EntityKind.ORGANISATION if _organised(lower, last) else None


def _organised(lower: Sequence[str], last: str) -> bool:
    inside = last != lower[-1] and last in HEADS_WITH_COMPLEMENT
    return inside or last in INSTITUTIONS or last in HEADS or lower[0] in HEADS


def _head_word(lower: Sequence[str]) -> str:
    """The word that tells what the name is of: before "of", and before the number of a bill or a game."""
    words = [word for word in lower if not word.isdigit()] or list(lower)
    for preposition in ("of", "for", "on"):
        if preposition in words[1:]:
            return words[words.index(preposition) - 1]
    return words[-1]
