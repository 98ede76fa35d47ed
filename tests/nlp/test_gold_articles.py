"""The gold of whole articles is sound: all that it says is there in the text, and it is varied and large enough."""

import json
from collections import Counter

import pytest

from claims.nlp.types import EntityKind, Modality, Polarity
from tests.articles import FOLDER, GoldArticle, articles

PARTS = ("tuning", "held")
ALL = [pytest.param(article, id=f"{part}-{article.name}") for part in PARTS for article in articles(part)]


@pytest.mark.parametrize("article", ALL)
def test_what_the_gold_says_is_in_the_text(article: GoldArticle) -> None:
    assert all(claim.start >= article.headline for claim in article.claims), "claims of the headline are left out"
    assert all(claim.modality in set(Modality) and claim.polarity in set(Polarity) for claim in article.claims)
    assert not any(claim.statement[0].islower() for claim in article.claims)
    assert all(claim.statement.endswith((".", ".”")) for claim in article.claims)
    assert all(entity.kind in set(EntityKind) for entity in article.entities)
    assert [e.name for e in article.entities if e.name not in article.text] == []
    assert [form for e in article.entities for form in e.forms if form.lower() not in article.text.lower()] == []


@pytest.mark.parametrize("article", ALL)
def test_sentences_with_claims_are_marked_so(article: GoldArticle) -> None:
    body = [s for s in article.sentences if s.start >= article.headline]
    held = {n for n, s in enumerate(body) for claim in article.claims if s.start <= claim.start < s.end}
    needed = {
        n
        for n, s in enumerate(body)
        for claim in article.claims
        if claim.id not in article.optional and s.start <= claim.start < s.end
    }
    marked = {n for n, s in enumerate(body) if s.claim}
    assert needed <= marked <= held


def test_a_third_is_held_out_and_there_is_enough() -> None:
    counts = {part: sum(len(a.claims) - len(a.optional) for a in articles(part)) for part in PARTS}
    assert sum(len(articles(part)) for part in PARTS) >= 25
    assert sum(counts.values()) >= 600
    assert counts["held"] >= sum(counts.values()) / 3 - 1


def test_the_articles_are_varied() -> None:
    told = [json.loads(path.read_text("utf-8")) for part in PARTS for path in (FOLDER / part).glob("*.json")]
    topics = Counter(one["topic"] for one in told)
    assert set(topics) >= {"politics", "economy", "disaster", "sport", "science", "courts", "business", "health"}
    assert {one["english"] for one in told} == {"British", "American"}
    assert {one["style"] for one in told} >= {"wire", "tabloid", "broadsheet"}
