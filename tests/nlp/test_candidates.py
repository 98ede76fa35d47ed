from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.nlp.candidates import (
    Candidate,
    Key,
    KeyKind,
    MemoryIndex,
    keys,
    listed,
    retrieve,
    sense_of,
    text_keys,
)
from claims.nlp.candidates.ranking import RERANKED, SENSE_SHARE
from tests.nlp.sides import make_period, make_quantity, make_side

CORPUS = [
    "The ferry to Hven sank in a storm.",
    "Farmers on the island grow barley.",
    "A storm delayed the ferry to Ystad.",
    "The minister opened a barley museum.",
]


def index_of(texts: list[str]) -> MemoryIndex:
    index = MemoryIndex()
    for text in texts:
        index.add(text_keys(text))
    return index


def found(query: str, *, limit: int = 10) -> list[int]:
    return [candidate.holder for candidate in retrieve(text_keys(query), index_of(CORPUS), limit=limit)]


@pytest.mark.parametrize("query", ["", "the of and", "Nobody wrote poems."])
def test_nothing_is_found_where_no_key_is_shared(query: str) -> None:
    assert found(query) == []


def test_nothing_is_found_in_an_empty_index() -> None:
    assert retrieve(text_keys(CORPUS[0]), MemoryIndex(), limit=5) == ()


def test_the_text_itself_comes_first() -> None:
    assert [found(text)[0] for text in CORPUS] == [0, 1, 2, 3]


def test_other_words_of_the_same_meaning_find_it() -> None:
    assert found("Hurricane sinks a ferry near Hven")[0] == 0


def test_all_that_share_a_key_are_found_while_there_is_room() -> None:
    assert set(found("storm ferry barley")) == {0, 1, 2, 3}


def test_ties_keep_the_order_of_entry() -> None:
    index = index_of(["barley", "barley", "barley"])
    assert [each.holder for each in retrieve(text_keys("barley"), index, limit=2)] == [0, 1]


@given(st.lists(st.text(max_size=40), max_size=8), st.text(max_size=40))
def test_scores_lie_between_0_and_1_and_fall(texts: list[str], query: str) -> None:
    scores = [each.score for each in retrieve(text_keys(query), index_of(texts), limit=5)]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


def test_a_text_equal_to_the_query_scores_1() -> None:
    assert retrieve(text_keys(CORPUS[1]), index_of(CORPUS), limit=1) == (Candidate(1, 1.0),)


def test_a_value_and_its_conversion_share_a_key() -> None:
    first, second = "The border is 1,000 kilometres long.", "The border is 621 miles long."
    a = make_side(first, quantities=(make_quantity(first, "1,000 kilometres", 1000, unit="kilometre"),))
    b = make_side(second, quantities=(make_quantity(second, "621 miles", 621, unit="mile"),))
    assert [key for key in set(keys(a)) & set(keys(b)) if key.kind is KeyKind.QUANTITY]


def test_a_day_is_found_by_its_month_too() -> None:
    said = "The court ruled on 4 May."
    side = make_side(
        said, periods=(make_period(said, "4 May", "2023-05-04", "2023-05-05"),), published=date(2023, 5, 5)
    )
    assert {key.value for key in keys(side) if key.kind is KeyKind.PERIOD} == {"2023-05", "2023-05-04"}


def test_entities_are_keys_whatever_their_case() -> None:
    side = make_side("NATO met.", names=("NATO",))
    assert Key(KeyKind.ENTITY, "nato") in keys(side)


@pytest.mark.parametrize(
    ("text", "number"), [("about 5,100 jobs", "5.1e+03"), ("3.2 million votes", "3.2e+06"), ("seven seats", "7.0e+00")]
)
def test_numbers_of_plain_texts_are_keys(text: str, number: str) -> None:
    assert Key(KeyKind.QUANTITY, number) in text_keys(text)


def test_hashtags_are_taken_apart_and_addresses_left_out() -> None:
    assert {key.value for key in text_keys("#SaveWhales https://t.example/whalesxyz")} == {"rescue", "whale"}


def test_addresses_are_left_out_of_text_cut_into_tokens_too() -> None:
    assert text_keys("http : / / www . example . org / the - ferry - sank") == ()


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("They may march in 40 days.", set()),
        ("It cost $2000, or 1,950 kronor, or 2019.5 pesos.", set()),
        ("On 4 May 2017 it sank.", {"2017", "--05", "--05-04"}),
        ("It sank on May 4th, 2017.", {"2017", "--05", "--05-04"}),
        ("It sank on Sept. 4.", {"--09", "--09-04"}),
        ("It sank in March 1998.", {"1998", "--03"}),
        ("The 1998 sinking", {"1998"}),
    ],
)
def test_dates_of_plain_texts_are_periods_and_no_quantities(text: str, periods: set[str]) -> None:
    assert {key.value for key in text_keys(text) if key.kind is KeyKind.PERIOD} == periods


def test_a_year_is_no_quantity() -> None:
    assert not [key for key in text_keys("The fire of 4 May 1998") if key.kind is KeyKind.QUANTITY]


def test_a_shared_day_counts_for_less_than_a_shared_word() -> None:
    index = index_of(["A tram burned on 4 May 2017.", "A comet passed, seen from Lund.", "Rain fell."])
    query = text_keys("On 4 May 2017 everybody looked at that comet over Lund.")
    assert [each.holder for each in retrieve(query, index, limit=2)] == [1, 0]


@pytest.mark.parametrize("query", ["#barleyxyz", "#onbarley", "xyzqrs"])
def test_nothing_is_found_by_words_written_together_of_which_one_is_unknown(query: str) -> None:
    assert found(query) == []


@pytest.mark.parametrize(("query", "first"), [("#barleymuseum", 3), ("#FERRYDELAYED", 2), ("farmersisland", 1)])
def test_words_written_together_are_taken_apart_where_both_are_known(query: str, first: int) -> None:
    assert found(query)[0] == first


def sensed(query: str, corpus: list[str], alike: Sequence[float], *, limit: int = 10) -> list[Candidate]:
    """What is found where a model finds the query and the texts of the corpus so alike."""

    def similarities(text: str, others: Sequence[str]) -> list[float]:
        assert text == query
        assert len(others) <= RERANKED
        return [alike[corpus.index(other)] for other in others]

    sense = sense_of(query, listed(corpus), similarities)
    return list(retrieve(text_keys(query), index_of(corpus), limit=limit, sense=sense))


def test_without_a_model_there_is_no_sense() -> None:
    assert sense_of("storm", listed(CORPUS), None) is None


def test_sense_finds_nothing_that_shares_no_key() -> None:
    assert sensed("Nobody wrote poems.", CORPUS, [1, 1, 1, 1]) == []
    assert sensed("", CORPUS, [1, 1, 1, 1]) == []


@pytest.mark.parametrize("alike", [[0, 0, 0, 0], [0.5, 0.5, 0.5, 0.5], [1, 0.9, 0.5, 0]])
def test_texts_as_alike_as_their_keys_keep_their_order(alike: list[float]) -> None:
    query = "A storm sank the ferry to Hven."
    assert [each.holder for each in sensed(query, CORPUS, alike)] == found(query)


def test_the_order_follows_what_is_more_alike() -> None:
    query = "A storm hit the ferry."
    plain = {each.holder: each.score for each in retrieve(text_keys(query), index_of(CORPUS), limit=9)}
    assert list(plain) == [0, 2]
    now = sensed(query, CORPUS, [0.1, 0, 0.9, 0])
    assert [each.holder for each in now] == [2, 0]
    assert now[0].score == pytest.approx((1 - SENSE_SHARE) * plain[2] + SENSE_SHARE * 0.9)


def test_a_text_equal_to_the_query_scores_1_by_sense_too() -> None:
    assert sensed(CORPUS[1], CORPUS, [0, 1, 0, 0], limit=1) == [Candidate(1, 1.0)]


def test_the_first_may_come_from_behind_the_limit() -> None:
    corpus = [f"barley {'x' * n}" for n in range(9)]
    assert [each.holder for each in sensed("barley", corpus, [*[0.0] * 8, 0.9], limit=1)] == [8]


def test_only_the_first_are_asked_about_and_the_rest_stay_behind_them() -> None:
    corpus = [f"barley number{n}x" for n in range(RERANKED + 20)]
    ranked = [each.holder for each in sensed("barley", corpus, range(RERANKED + 20), limit=RERANKED + 20)]
    assert ranked == [*reversed(range(RERANKED)), *range(RERANKED, RERANKED + 20)]
