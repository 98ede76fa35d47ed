"""Very many claims written straight into the tables: copies of those that were read, with keys spread as words are."""

from collections.abc import Callable, Iterator, Sequence
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
FIRST = 1_000_000  # the number of the first copy: what was read has smaller ones


@dataclass(slots=True)
class Rows:
    """All keys of the copies: `keys[k]` is what the number k stands for."""

    keys: list[Key] = field(default_factory=list)
    numbers: dict[Key, int] = field(default_factory=dict)
    of: np.ndarray = field(default_factory=lambda: np.empty(0, np.int64))
    holder: np.ndarray = field(default_factory=lambda: np.empty(0, np.int64))

    @property
    def count(self) -> int:
        return len(self.of)

    def number(self, key: Key) -> int:
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


COPIES = Rows()


def grow(stored: int, *, without: int) -> Rows:
    """Add copies until so many claims are stored; those of the article `without` are not copied."""
    templates = list(Claim.objects.filter(pk__lt=FIRST).exclude(article=without).order_by("pk"))
    there = len(np.unique(COPIES.holder))
    copies = np.arange(FIRST + there, FIRST + stored - len(templates))
    drawn = np.random.default_rng(there).integers(len(templates), size=len(copies))
    with transaction.atomic():
        _copy_rows(copies, [templates[at].pk for at in drawn])
        _write_keys(copies, drawn, templates, stored)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return COPIES


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


def _write_keys(copies: np.ndarray, drawn: np.ndarray, templates: Sequence[Claim], stored: int) -> None:
    """In the order of the table's own index, which is then only ever added to at its end."""
    chance = np.random.default_rng(stored)
    pairs = np.concatenate(
        [part for at, claim in enumerate(templates) for part in _held(claim, copies[drawn == at], stored, chance)]
    )
    pairs = np.unique(pairs, axis=0)
    rank = np.empty(len(COPIES.keys), np.int64)
    rank[sorted(range(len(COPIES.keys)), key=lambda at: COPIES.keys[at])] = np.arange(len(COPIES.keys))
    pairs = pairs[np.argsort(rank[pairs[:, 0]], kind="stable")]
    with connection.cursor() as cursor:
        for at in range(0, len(pairs), ROWS):
            rows = ((holder, COPIES.keys[key]) for key, holder in pairs[at : at + ROWS].tolist())
            values = [(holder, key.kind.value, key.value) for holder, key in rows]
            cursor.executemany("INSERT INTO claims_key (claim_id, kind, key) VALUES (%s, %s, %s)", values)
    COPIES.of, COPIES.holder = (
        np.concatenate([old, new]) for old, new in zip((COPIES.of, COPIES.holder), pairs.T, strict=True)
    )


def _held(claim: Claim, copies: np.ndarray, stored: int, chance: np.random.Generator) -> Iterator[np.ndarray]:
    """The keys of a claim's copies, each as a row of its number and its holder: kept, or drawn anew."""
    for row in claim.keys.all():
        key = Key(KeyKind(row.kind), row.key)
        kept = chance.random(len(copies)) < KEPT[key.kind]
        yield _rows(np.full(kept.sum(), COPIES.number(key)), copies[kept])
        ranks = _ranks(chance.random((~kept).sum()), KINDS[key.kind] * (stored / 100_000) ** NEW_KEYS)
        others = {rank: COPIES.number(Key(key.kind, f"{key.kind.value}{rank}")) for rank in np.unique(ranks).tolist()}
        yield _rows(np.array([others[rank] for rank in ranks.tolist()], np.int64), copies[~kept])


def _ranks(evenly: np.ndarray, different: float) -> np.ndarray:
    """Numbers spread as the ranks of words are, from numbers spread evenly over 0 to 1."""
    return (FLAT * ((different / FLAT + 1) ** evenly - 1)).astype(np.int64)


def _rows(keys: np.ndarray, holders: np.ndarray) -> np.ndarray:
    return np.stack([keys, holders], axis=1).astype(np.int64)
