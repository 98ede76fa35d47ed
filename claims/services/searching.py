"""Finding claims by words: through the stored keys, so that the cost does not grow with all that is stored."""

import re
from collections.abc import Sequence

from django.db.models import Exists, OuterRef, Q

from claims.models import Claim, Key, Quantity
from claims.models.claims import ClaimQuerySet

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
MOST_WORDS = 8  # of what somebody types are looked up
MOST_HOLDERS = 50_000  # claims that say the rarest of the words, and are looked through for the others


def claims_saying(text: str) -> ClaimQuerySet:
    """The standing claims whose statements hold every word of the text, as `saying` tells it."""
    return Claim.objects.filter(saying(text))


def saying(text: str) -> Q:
    """That a claim stands and its statement holds every word of the text, in whatever form, and every number.

    Words count as one that candidates are found by as one: synonyms do, and opposites. They are looked for among the
    claims that say the rarest of the words: where these are very many, only among the newest of them.

    Of none where there is no word in it.
    """
    from claims.nlp.words import words  # noqa: PLC0415 - starting loads no engine

    found = words(text)[:MOST_WORDS]
    numbers = NUMBER.findall(text)[:MOST_WORDS]
    folds = {word.fold for word in found if not word.number and not NUMBER.fullmatch(word.text)}
    if not folds and not numbers:
        return Q(pk__in=())
    says = _with_every(sorted(folds)) if folds else Q()
    for number in numbers:
        says &= _says(number, alone=not folds)
    return says


def _with_every(folds: Sequence[str]) -> Q:
    from claims.nlp.candidates import Key as Wanted  # noqa: PLC0415 - as above
    from claims.nlp.candidates import KeyKind  # noqa: PLC0415
    from claims.services.index import frequencies  # noqa: PLC0415

    counts = frequencies([Wanted(KeyKind.WORD, fold) for fold in folds], MOST_HOLDERS) if len(folds) > 1 else {}
    rarest, *others = sorted(folds, key=lambda fold: counts.get(Wanted(KeyKind.WORD, fold), 0))
    holding = Key.objects.filter(kind=KeyKind.WORD.value)
    newest = holding.filter(key=rarest).order_by("-claim_id")[:MOST_HOLDERS]
    also = (Exists(holding.filter(claim=OuterRef("pk"), key=fold)) for fold in others)
    return Q(*also, pk__in=newest.values("claim"))


def _says(number: str, *, alone: bool) -> Q:
    """That the statement holds the number as it is written; by itself it is looked up among the figures."""
    if not alone:
        return Q(statement__contains=number)
    value = float(number.replace(",", "")) if re.fullmatch(r"[\d,]+(?:\.\d+)?", number) else None
    figures = Quantity.objects.filter(Q(low=value) | Q(high=value))
    return Q(pk__in=figures.values("claim")) if value is not None else Q(statement__contains=number)
