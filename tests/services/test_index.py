"""The stored keys as the engine's index."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoAssertNumQueries

from claims.models import Claim
from claims.models import Key as KeyRow
from claims.nlp.candidates import Key, KeyKind, MemoryIndex, retrieve, sense_of
from claims.services.index import StoredIndex
from tests.factories import make_claim

pytestmark = pytest.mark.django_db

STORM, BRIDGE, LUND = (Key(KeyKind.ENTITY, name) for name in ("storm", "bridge", "lund"))


def keyed(*keys: Key) -> Claim:
    claim = make_claim()
    KeyRow.objects.bulk_create(KeyRow(claim=claim, kind=key.kind.value, key=key.value) for key in keys)
    return claim


def test_an_empty_index_knows_nothing() -> None:
    index = StoredIndex()
    assert index.size() == 0
    assert not any(index.frequencies([STORM], limit=5).values())
    assert index.holders([STORM], limit=5) == {STORM: []}
    assert index.keys([]) == {}
    assert retrieve([STORM], index, limit=5) == ()


def test_frequencies_are_counted_up_to_the_limit() -> None:
    for _ in range(4):
        keyed(STORM)
    keyed(BRIDGE)
    index = StoredIndex()
    assert index.frequencies([STORM, BRIDGE], limit=3) == {STORM: 3, BRIDGE: 1}
    assert index.frequencies([STORM], limit=10) == {STORM: 4}


def test_a_word_and_a_name_of_one_spelling_are_two_keys() -> None:
    keyed(STORM)
    kind = next(kind for kind in KeyKind if kind != KeyKind.ENTITY)
    assert StoredIndex().frequencies([Key(kind, "storm")], limit=9).get(Key(kind, "storm"), 0) == 0


def test_holders_are_the_claims_that_have_the_key_but_those_left_out() -> None:
    first, second, own = keyed(STORM), keyed(STORM, LUND), keyed(STORM)
    index = StoredIndex(without=[own.pk])
    assert index.holders([STORM, LUND, BRIDGE], limit=9) == {
        STORM: [second.pk, first.pk],
        LUND: [second.pk],
        BRIDGE: [],
    }
    assert index.holders([STORM], limit=1) == {STORM: [second.pk]}
    assert set(index.keys([second.pk])[second.pk]) == {STORM, LUND}


def test_it_retrieves_like_the_index_in_memory() -> None:
    memory = MemoryIndex()
    claims = {}
    for keys in ([STORM], [STORM, LUND], [BRIDGE], [BRIDGE, LUND], [STORM, BRIDGE, LUND]):
        claims[memory.add(keys)] = keyed(*keys).pk
    wanted = [STORM, LUND]
    stored = {found.holder for found in retrieve(wanted, StoredIndex(), limit=2)}
    assert stored == {claims[found.holder] for found in retrieve(wanted, memory, limit=2)}


def test_answers_are_kept(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    keyed(STORM, LUND)
    index = StoredIndex()
    retrieve([STORM, LUND], index, limit=5)
    with django_assert_num_queries(0):
        retrieve([STORM, LUND], index, limit=5)


def test_the_number_of_queries_does_not_grow_with_the_claims() -> None:
    counts = []
    for _ in range(2):
        for _ in range(10):
            keyed(STORM, LUND)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            retrieve([STORM, LUND], StoredIndex(), limit=5)
        counts.append(len(queries))
    assert counts[0] == counts[1]


@pytest.mark.sqlite("reads the plan in SQLite's own words")
def test_keys_are_found_by_their_database_index() -> None:
    with CaptureQueriesContext(connection) as queries, connection.cursor() as cursor:
        StoredIndex().holders([STORM], limit=5)
        cursor.execute(f"EXPLAIN QUERY PLAN {queries[-1]['sql']}")
        plan = " ".join(str(row) for row in cursor.fetchall())
    assert "USING COVERING INDEX" in plan
    assert "TEMP B-TREE" not in plan


def test_statements_are_told_in_the_order_asked_and_read_once(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    first, second = make_claim(statement="It rained."), make_claim(statement="It snowed.")
    index = StoredIndex()
    with django_assert_num_queries(1):
        assert index.statements([second.pk, first.pk]) == ["It snowed.", "It rained."]
        assert index.statements([first.pk]) == ["It rained."]


def test_a_claim_that_is_deleted_meanwhile_says_nothing() -> None:
    assert StoredIndex().statements([1]) == [""]


def test_sense_ranks_what_is_stored_anew() -> None:
    claims = [keyed(STORM), keyed(STORM), keyed(STORM)]
    index = StoredIndex()
    sense = sense_of("", lambda holders: [str(holder) for holder in holders], lambda _, others: [0.0, 0.2, 0.1])
    found = [each.holder for each in retrieve([STORM], index, limit=2, sense=sense)]
    assert found == [claims[1].pk, claims[2].pk]
