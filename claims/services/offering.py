"""To which claims of other articles one may be linked: those the index finds, and those that say some words.

Those of the same story come first.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claims.models import Claim, Key, Link, User, derived_id
from claims.models.choices import Review
from claims.models.claims import ClaimQuerySet
from claims.nlp import candidates
from claims.nlp.candidates import KeyKind
from claims.nlp.candidates.retrieve import COUNTED, HOLDERS, retrieve
from claims.nlp.lexicons.numerals import NUMERALS
from claims.nlp.words import Word, words
from claims.services import searching
from claims.services.index import StoredIndex

MOST = 20  # offered at once
TELLING = 2  # words of a claim that tell it best: few claims hold more of another's


@dataclass(frozen=True, slots=True)
class Offer:
    """A claim to link to. `link`: it is linked already, as far as the user may know."""

    claim: Claim
    link: Link | None
    same_story: bool


@dataclass(frozen=True, slots=True)
class Offered:
    """What there is to choose from; `more`: there is more than is shown. `words` tell the claim."""

    offers: tuple[Offer, ...]
    words: str
    more: bool = False


def candidates_for(claim: Claim, user: User) -> Offered:
    """Those that share the claim's rare keys, those that share most of them first."""
    index = StoredIndex(without=claim.article.claims.values_list("pk", flat=True))
    keys = [candidates.Key(KeyKind(kind), key) for kind, key in _keys(claim)]
    index.holders(keys, limit=HOLDERS)  # all at once, so that the number of queries is one
    found = [one.holder for one in retrieve(keys, index, limit=2 * MOST)]
    claims = _linkable(claim).in_bulk(found)
    offers = _offers(claim, [claims[pk] for pk in found if pk in claims], user)
    return Offered(offers[:MOST], telling(claim, keys, index))


def saying(claim: Claim, text: str, user: User) -> Offered:
    """Those that say every word of the text, the newest first."""
    said = _linkable(claim).filter(searching.saying(text)).order_by("-pk")
    story = claim.article.story_id
    near = list(said.filter(article__story=story)[: MOST + 1])
    found = [*near, *said.exclude(article__story=story)[: MOST + 1 - len(near)]]
    return Offered(_offers(claim, found[:MOST], user), text, more=len(found) > MOST)


def telling(claim: Claim, keys: Sequence[candidates.Key], index: StoredIndex) -> str:
    """The claim's rarest words that others say too, in its own order."""
    counts = index.frequencies(keys, limit=COUNTED)
    told = {word.fold: word for word in reversed(words(claim.statement)) if _tells(word)}
    shared = {fold: counts.get(candidates.Key(KeyKind.WORD, fold), 0) for fold in told}
    rarest = sorted((fold for fold in told if shared[fold] > 1), key=lambda fold: (shared[fold], told[fold].start))
    return " ".join(
        word.text for word in sorted((told[fold] for fold in rarest[:TELLING]), key=lambda word: word.start)
    )


def _tells(word: Word) -> bool:
    return not (word.number or word.light or word.text.lower() in NUMERALS)


def _keys(claim: Claim) -> Iterable[tuple[str, str]]:
    return Key.objects.filter(claim=claim).order_by("kind", "key").values_list("kind", "key")


def _linkable(claim: Claim) -> ClaimQuerySet:
    return Claim.objects.standing().exclude(review=Review.REJECTED).exclude(article=claim.article_id).listed()


def _offers(claim: Claim, found: Sequence[Claim], user: User) -> tuple[Offer, ...]:
    """In their order, those of the claim's story first."""
    ids = {derived_id("link", *sorted((claim.public_id, other.public_id))): other.pk for other in found}
    links = Link.objects.live().visible_to(user).filter(public_id__in=ids).select_related("suggestion")
    linked = {ids[link.public_id]: link for link in links}
    story = claim.article.story_id
    offers = [Offer(other, linked.get(other.pk), other.article.story_id == story) for other in found]
    return tuple(sorted(offers, key=lambda offer: not offer.same_story))
