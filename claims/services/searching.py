"""Finding claims by words: through the stored keys, so that the cost does not grow with all that is stored."""

import re

from django.db.models import Exists, OuterRef, Q

from claims.models import Claim, Key, Quantity
from claims.models.claims import ClaimQuerySet

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
MOST_WORDS = 8  # of what somebody types are looked up


def claims_saying(text: str) -> ClaimQuerySet:
    """The standing claims whose statements hold every word of the text, in whatever form, and every number.

    Words count as one that candidates are found by as one: synonyms do, and opposites.

    Nothing where there is no word in it.
    """
    from claims.nlp.candidates import KeyKind  # noqa: PLC0415 - starting loads no engine
    from claims.nlp.words import words  # noqa: PLC0415

    found = words(text)[:MOST_WORDS]
    numbers = NUMBER.findall(text)[:MOST_WORDS]
    folds = {word.fold for word in found if not word.number and not NUMBER.fullmatch(word.text)}
    if not folds and not numbers:
        return Claim.objects.none()
    claims = Claim.objects.all()
    for fold in sorted(folds):
        claims = claims.filter(Exists(Key.objects.filter(claim=OuterRef("pk"), kind=KeyKind.WORD.value, key=fold)))
    for number in numbers:
        claims = claims.filter(_says(number, alone=not folds))
    return claims


def _says(number: str, *, alone: bool) -> Q:
    """That the statement holds the number as it is written; by itself it is looked up among the figures."""
    if not alone:
        return Q(statement__contains=number)
    value = float(number.replace(",", "")) if re.fullmatch(r"[\d,]+(?:\.\d+)?", number) else None
    figures = Quantity.objects.filter(Q(low=value) | Q(high=value))
    return Q(pk__in=figures.values("claim")) if value is not None else Q(statement__contains=number)
