"""Floors under check-worthiness and under telling claims from the rest, on speeches held out and on our own articles.

A floor belongs to one version of its gold, told by its hash; on unchanged gold it never falls.
"""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import pytest

from benchmarks.worthiness import SPEECHES, Labelled, average_precision, bins, claims_told, error, speeches
from claims.nlp.extract.worthiness import CHECKABLE, WORTHINESS
from claims.nlp.types import Reading
from tests.article_scores import readings
from tests.articles import GoldArticle, GoldSentence, hash_of

SPEECHES_GOLD = "0219922bf4dad04a"
ARTICLES_GOLD = "6929feb6dde06f67"
# The weights that training/README.md tells of.
SHA256 = {
    CHECKABLE: "a0d56e58e65b2322280b2e1002bd3bbb9ffb21f468008e5f0c767dff41a549c3",
    WORTHINESS: "50777cc7253c131e2ea61cf090fe1b6caad0f01ec9abae0d5041d134e25e4595",
}


@pytest.fixture(scope="module")
def held() -> Sequence[Labelled]:
    return speeches("held")


@pytest.fixture(scope="module")
def tuning() -> Sequence[Labelled]:
    return [labelled(one.gold, one.reading, sentence) for one in readings("tuning") for sentence in one.gold.sentences]


def labelled(gold: GoldArticle, reading: Reading, sentence: GoldSentence) -> Labelled:
    met = [one for one in reading.sentences if one.start < sentence.end and sentence.start < one.end]
    return Labelled(
        text=gold.text[sentence.start : sentence.end],
        probability=max((one.check_worthiness for one in met), default=0.0),
        worthy=sentence.check_worthy,
        said_claim=any(one.claim for one in met),
        claim=sentence.claim,
    )


def test_the_gold_is_that_of_the_floors() -> None:
    assert hashlib.sha256(SPEECHES.read_bytes()).hexdigest()[:16] == SPEECHES_GOLD
    assert hash_of("tuning") == ARTICLES_GOLD


@pytest.mark.parametrize("path", SHA256, ids=lambda path: path.name)
def test_the_weights_are_those_of_the_recipe(path: Path) -> None:
    assert hashlib.sha256(path.read_bytes()).hexdigest() == SHA256[path]


def test_speeches_are_ranked_by_worth(held: Sequence[Labelled]) -> None:
    assert average_precision(held) >= 0.94


def test_a_probability_means_what_it_says(held: Sequence[Labelled], tuning: Sequence[Labelled]) -> None:
    assert error(bins(held)) <= 0.055
    assert error(bins(tuning)) <= 0.075


def test_claims_of_speeches_are_told_from_the_rest(held: Sequence[Labelled]) -> None:
    assert claims_told(held) >= 0.82


def test_sentences_of_articles_are_ranked_by_worth(tuning: Sequence[Labelled]) -> None:
    assert average_precision(tuning) >= 0.90


def test_claims_of_articles_are_told_from_the_rest(tuning: Sequence[Labelled]) -> None:
    assert claims_told(tuning) >= 0.95
