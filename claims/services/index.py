"""The stored keys as the index that retrieves candidates. What it asks is bounded, however many claims there are."""

from collections.abc import Iterable, Mapping, Sequence

from django.db import connection
from django.db.models import Max

from claims.models import Claim
from claims.models import Key as KeyRow
from claims.nlp.candidates import Key, KeyKind, keys
from claims.nlp.types import Side
from claims.services.batching import batched

TOGETHER = 50  # selects in one union stay below every database's limit
LONGEST_KEY = 120

# Counting stops at the limit: a frequent key costs no more than that.
FREQUENCIES = """
WITH asked (kind, key) AS (VALUES {places})
SELECT asked.kind, asked.key, (
    SELECT COUNT(*) FROM (
        SELECT 1 FROM claims_key WHERE claims_key.kind = asked.kind AND claims_key.key = asked.key LIMIT %s
    ) AS counted
) FROM asked
"""

# The newest holders of one key, read from the end of the unique index and no further than the limit.
HOLDERS = """
SELECT * FROM (
    SELECT {place} AS place, claim_id FROM claims_key WHERE kind = %s AND key = %s ORDER BY claim_id DESC LIMIT %s
) AS held_{place}
"""


class StoredIndex:
    """The index of all standing claims but those `without`, as the engine asks it. Holders are numbers of claims' rows.

    Answers are kept for as long as the index is: one article's claims ask for the same keys again and again.
    """

    def __init__(self, *, without: Iterable[int] = ()) -> None:
        self._without = frozenset(without)
        self._size = Claim.objects.aggregate(newest=Max("pk"))["newest"] or 0
        self._frequencies: dict[tuple[Key, int], int] = {}
        self._holders: dict[tuple[Key, int], list[int]] = {}
        self._keys: dict[int, list[Key]] = {}
        self._statements: dict[int, str] = {}

    def size(self) -> int:
        return self._size

    def frequencies(self, keys: Sequence[Key], *, limit: int) -> Mapping[Key, int]:
        unknown = [key for key in keys if (key, limit) not in self._frequencies]
        for batch in batched(unknown):
            self._frequencies.update(((key, limit), count) for key, count in frequencies(batch, limit).items())
        return {key: self._frequencies[key, limit] for key in keys}

    def holders(self, keys: Sequence[Key], *, limit: int) -> Mapping[Key, Sequence[int]]:
        unknown = [key for key in keys if (key, limit) not in self._holders]
        for batch in batched(unknown, TOGETHER):
            for key, found in _holders(batch, limit + len(self._without)).items():
                self._holders[key, limit] = [holder for holder in found if holder not in self._without][:limit]
        return {key: self._holders[key, limit] for key in keys}

    def keys(self, holders: Sequence[int]) -> Mapping[int, Sequence[Key]]:
        for batch in batched(holder for holder in holders if holder not in self._keys):
            self._keys.update((holder, []) for holder in batch)
            rows = KeyRow.objects.filter(claim__in=batch).order_by().values_list("claim_id", "kind", "key")
            for holder, kind, key in rows:
                self._keys[holder].append(Key(KeyKind(kind), key))
        return {holder: self._keys[holder] for holder in holders}

    def statements(self, holders: Sequence[int]) -> Sequence[str]:
        """What each of the holders says; nothing of one that is deleted meanwhile."""
        for batch in batched(holder for holder in holders if holder not in self._statements):
            self._statements.update(Claim.objects.filter(pk__in=batch).values_list("pk", "statement"))
        return [self._statements.get(holder, "") for holder in holders]


def stored_keys(side: Side) -> tuple[Key, ...]:
    """The claim's keys as they are stored, which a long name overflows."""
    return tuple(sorted({Key(key.kind, key.value[:LONGEST_KEY]) for key in keys(side)}))


def frequencies(keys: Sequence[Key], limit: int) -> dict[Key, int]:
    """How many claims hold each key, counted up to the limit."""
    query = FREQUENCIES.format(places=", ".join(["(%s, %s)"] * len(keys)))
    with connection.cursor() as cursor:
        cursor.execute(query, [*(part for key in keys for part in (key.kind.value, key.value)), limit])
        return {Key(KeyKind(kind), key): count for kind, key, count in cursor.fetchall()}


def _holders(keys: Sequence[Key], limit: int) -> dict[Key, list[int]]:
    """At most `limit` claims that hold each key, the newest first."""
    query = " UNION ALL ".join(HOLDERS.format(place=place) for place in range(len(keys)))
    found: dict[Key, list[int]] = {key: [] for key in keys}
    with connection.cursor() as cursor:
        cursor.execute(query, [part for key in keys for part in (key.kind.value, key.value, limit)])
        for place, holder in cursor.fetchall():
            found[keys[place]].append(holder)
    return found
