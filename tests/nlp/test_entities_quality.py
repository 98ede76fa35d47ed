"""Floors of names, their kinds and what is joined to them, on the whole articles of the tuning part.

They belong to the gold whose hash `test_articles_quality` pins. Before they were set, names stood at 0.90, kinds at
0.90 of those, short names at 0.84.
"""

from collections.abc import Iterator
from functools import cache

import pytest

from claims.nlp.entities import mentions, references
from claims.nlp.parse import parse
from claims.nlp.repair import repaired
from claims.nlp.segment import segment
from claims.nlp.types import Mention
from tests.article_scores import forms_joined, named_right, total
from tests.articles import GoldArticle, GoldEntity, articles
from tests.measures import Share

Found = tuple[GoldArticle, tuple[Mention, ...], tuple[Mention, ...]]


@cache
def found() -> list[Found]:
    """Each article with its names and the words that stand for them."""
    read = [(gold, repaired(parse(gold.text, segment(gold.text)))) for gold in articles("tuning")]
    named = [(gold, parsed, mentions(parsed)) for gold, parsed in read]
    return [(gold, names, references(parsed, names)) for gold, parsed, names in named]


def each() -> Iterator[tuple[GoldEntity, Found]]:
    yield from ((entity, one) for one in found() for entity in one[0].entities)


def joined(*, short: bool) -> Share:
    """Of the gold's short names, or of its descriptions ("the club"), those that are found under the full name."""
    shares = []
    for entity, (gold, names, referring) in each():
        forms = tuple(form for form in entity.forms if form.split()[-1][0].isupper() == short)
        one = GoldEntity(entity.name, entity.kind, forms)
        shares.append(forms_joined(one, gold.text, names, (*names, *referring)))
    return total(iter(shares))


def test_names_and_kinds_stay_above_their_floor() -> None:
    right = [named_right(entity, names) for entity, (_, names, _) in each()]
    names = sum(name for name, _ in right)
    assert names / len(right) >= 0.965
    assert sum(kind for _, kind in right) / names >= 0.98


@pytest.mark.parametrize(("short", "floor"), [(True, 0.91), (False, 0.2)])
def test_forms_joined_to_their_names_stay_above_their_floor(*, short: bool, floor: float) -> None:
    assert joined(short=short).value >= floor
