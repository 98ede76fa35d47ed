"""Very many claims written straight into the tables: copies of those that were read, with keys spread as words are."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
from bm25s import BM25
from django.db import connection, models, transaction

from claims.models import Anchor, Claim, Mention, Period, Quantity
from claims.nlp.candidates import Key, KeyKind

# How many of a claim's own keys a copy keeps: a name or a figure comes back in few other claims, a word in many.
KEPT = {KeyKind.WORD: 0.2, KeyKind.PERIOD: 0.2, KeyKind.QUANTITY: 0.03, KeyKind.ENTITY: 0.02}
# How many different keys a hundred thousand claims have, about; ten times as many claims have four times as many.
KINDS = {KeyKind.WORD: 60_000, KeyKind.PERIOD: 8_000, KeyKind.QUANTITY: 20_000, KeyKind.ENTITY: 80_000}
NEW_KEYS = 0.6
# The n-th most frequent key is as frequent as 1 / (n + FLAT): without function words the first few are much alike.
FLAT = 20
ROWS = 50_000  # written together
FIRST = 1_000  # the number of the first copy: what was read has smaller ones


@dataclass(slots=True)
class Rows:
    """All keys of the copies: `keys[k]` is what the number k stands for; `of` and `holder` are its rows."""

    scale: float
    chance: np.random.Generator
    keys: list[Key] = field(default_factory=list)
    numbers: dict[Key, int] = field(default_factory=dict)
    of: np.ndarray = field(default_factory=lambda: np.empty(0, np.int64))
    holder: np.ndarray = field(default_factory=lambda: np.empty(0, np.int64))

    @property
    def count(self) -> int:
        return len(self.of)

    def add(self, copied: Sequence[tuple[Claim, np.ndarray]]) -> None:
        """The keys of these claims' copies, in the order of the table's own index: it only grows at its end."""
        parts = [part for claim, copies in copied for part in self._held(claim, copies)]
        pairs = np.unique(np.concatenate(parts), axis=0)
        rank = np.empty(len(self.keys), np.int64)
        rank[sorted(range(len(self.keys)), key=self.keys.__getitem__)] = np.arange(len(self.keys))
        self.of, self.holder = pairs[np.argsort(rank[pairs[:, 0]], kind="stable")].T

    def _held(self, claim: Claim, copies: np.ndarray) -> Iterator[np.ndarray]:
        """The keys of a claim's copies, each as a row of its number and its holder: kept, or drawn anew."""
        for row in claim.keys.all():
            key = Key(KeyKind(row.kind), row.key)
            kept = self.chance.random(len(copies)) < KEPT[key.kind]
            yield _rows(np.full(kept.sum(), self._number(key)), copies[kept])
            ranks = _ranks(self.chance.random((~kept).sum()), KINDS[key.kind] * self.scale)
            others = {
                rank: self._number(Key(key.kind, f"{key.kind.value}{rank}")) for rank in np.unique(ranks).tolist()
            }
            yield _rows(np.array([others[rank] for rank in ranks.tolist()], np.int64), copies[~kept])

    def _number(self, key: Key) -> int:
        if key not in self.numbers:
            self.numbers[key] = len(self.keys)
            self.keys.append(key)
        return self.numbers[key]

    def bm25(self, ranker: BM25, queries: Sequence[Sequence[Key]], limit: int) -> Callable[[], object]:
        """The ranking of the queries' keys over those of the copies, ready to be timed."""
        order = np.argsort(self.holder, kind="stable")
        documents = np.split(self.of[order], np.flatnonzero(np.diff(self.holder[order])) + 1)
        ranker.index(([one.tolist() for one in documents], self.numbers), show_progress=False)
        asked = [[self.numbers[key] for key in keys if key in self.numbers] for keys in queries]
        return lambda: ranker.retrieve(asked, k=limit, show_progress=False)


def fill(stored: int, *, without: int) -> Rows:
    """Add copies until so many claims are stored; those of the article `without` are not copied."""
    templates = list(Claim.objects.exclude(article=without).order_by("pk"))
    copies = np.arange(FIRST, FIRST + stored - len(templates))
    chance = np.random.default_rng(stored)
    drawn = chance.integers(len(templates), size=len(copies))
    _copy_rows(copies, [templates[at].pk for at in drawn])
    rows = Rows(scale=(stored / 100_000) ** NEW_KEYS, chance=chance)
    rows.add([(claim, copies[drawn == at]) for at, claim in enumerate(templates)])
    _write_keys(rows)
    _settle()
    return rows


def _settle() -> None:
    """What a server does by itself sooner or later: count, and bring the log of changes into the tables."""
    with connection.cursor() as cursor:
        for statement in {"sqlite": ("ANALYZE", "PRAGMA wal_checkpoint(TRUNCATE)")}.get(
            connection.vendor, ("VACUUM ANALYZE",)
        ):
            cursor.execute(statement)


def _copy_rows(copies: np.ndarray, templates: Sequence[int]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("CREATE TEMPORARY TABLE copies (claim integer, template integer)")
        pairs = list(zip(copies.tolist(), templates, strict=True))
        for at in range(0, len(pairs), ROWS):
            cursor.executemany("INSERT INTO copies VALUES (%s, %s)", pairs[at : at + ROWS])
        for table, column in ((Claim, "id"), (Anchor, "claim_id"), *((one, "claim_id") for one in DETAILS)):
            cursor.execute(_copying(table, column))
        cursor.execute("DROP TABLE copies")


DETAILS = (Mention, Period, Quantity)


def _copying(table: type[models.Model], column: str) -> str:
    """The statement that writes each copy's rows of a table after its template's."""
    name, others = _columns(table, without={"id", column, "public_id"})
    made = {column: "copies.claim"} | ({"public_id": "'c' || copies.claim"} if table is Claim else {})
    columns = ", ".join(f'"{one}"' for one in (*made, *others))
    values = ", ".join((*made.values(), *(f't."{one}"' for one in others)))
    join = f"copies JOIN {name} t ON t.{column} = copies.template ORDER BY copies.claim"
    return f"INSERT INTO {name} ({columns}) SELECT {values} FROM {join}"  # noqa: S608 - names of our own tables


def _columns(table: type[models.Model], *, without: set[str]) -> tuple[str, list[str]]:
    meta = table._meta  # noqa: SLF001 - Django's own door to a model's table
    return meta.db_table, [one.column for one in meta.concrete_fields if one.column not in without]


def _write_keys(rows: Rows) -> None:
    with _without_index("claims_key", "claim_id"), connection.cursor() as cursor:
        for at in range(0, rows.count, ROWS):
            some = zip(rows.holder[at : at + ROWS].tolist(), rows.of[at : at + ROWS].tolist(), strict=True)
            values = [(holder, rows.keys[key].kind.value, rows.keys[key].value) for holder, key in some]
            with transaction.atomic():
                cursor.executemany("INSERT INTO claims_key (claim_id, kind, key) VALUES (%s, %s, %s)", values)


@contextmanager
def _without_index(table: str, column: str) -> Iterator[None]:
    """An index that is made in one go at the end costs a small part of one that grows in no order."""
    with connection.cursor() as cursor:
        found = connection.introspection.get_constraints(cursor, table)
        names = [name for name, one in found.items() if one["index"] and one["columns"] == [column]]
        for name in names:
            cursor.execute(f'DROP INDEX "{name}"')
        yield
        for name in names:
            cursor.execute(f'CREATE INDEX "{name}" ON {table} ({column})')


def _ranks(evenly: np.ndarray, different: float) -> np.ndarray:
    """Numbers spread as the ranks of words are, from numbers spread evenly over 0 to 1."""
    return (FLAT * ((different / FLAT + 1) ** evenly - 1)).astype(np.int64)


def _rows(keys: np.ndarray, holders: np.ndarray) -> np.ndarray:
    return np.stack([keys, holders], axis=1).astype(np.int64)
