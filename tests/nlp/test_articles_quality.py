"""Floors under the reading of whole articles: sentences, names, speakers, claims and the judgements on them.

A floor belongs to one version of its gold, told by its hash. On unchanged gold it never falls; who changes the gold
sets it anew in the same commit and gives the old and the new figures.
"""

import pytest

from tests.article_scores import Scores, scores
from tests.articles import hash_of

GOLD = {"tuning": "6929feb6dde06f67", "held": "e28d034c1d4bed51"}
# `held` was opened by nobody who worked on the rules: its totals alone were looked at. Before any of that work they
# were: found 0.86, precision 0.92, speaker 0.87, modality 0.95, entities 0.87, their kinds 0.82.
# Acceptable and atomic are of the statements judged (articles/judged.jsonl) that the engine still makes, word for word.
FLOORS = {
    "tuning": {
        "found": 0.90,
        "precision": 0.925,
        "speaker": 0.955,
        "modality": 0.975,
        "sentences": 1.0,
        "claim_or_not": 0.96,
        "entities": 0.97,
        "entity_kinds": 0.98,
    },
    "held": {
        "found": 0.855,
        "precision": 0.91,
        "speaker": 0.90,
        "modality": 0.96,
        "sentences": 0.99,
        "claim_or_not": 0.95,
        "entities": 0.92,
        "entity_kinds": 0.875,
        "acceptable": 0.41,
        "atomic": 0.89,
    },
}


@pytest.mark.parametrize("part", FLOORS)
def test_the_gold_is_the_one_its_floors_were_set_on(part: str) -> None:
    assert hash_of(part) == GOLD[part]


@pytest.mark.parametrize("part", FLOORS)
def test_reading_stays_above_its_floors(part: str) -> None:
    got: Scores = scores(part)
    shares = {name: getattr(got, name).value for name in FLOORS[part]}
    assert {name: share for name, share in shares.items() if share < FLOORS[part][name]} == {}, f"\n{got}"
