"""How fast claims are compared and linked, beside ranking by BM25 and comparing sentence vectors with one another.

    python benchmarks/comparing.py [--stored N [N ...]] [--claims N] [--ranked N] [--runs N]

All is timed in this one run, in a database that is made for it and thrown away: a file of SQLite, or on the server of
DATABASE_URL where that is given. The stored claims (100,000, then 1,000,000) are copies of those read in the project's
own demonstration articles, with their quantities, periods, names and anchors. Most of a copy's keys are drawn anew,
some of them frequent and very many rare, as words are; some stay, so that every claim of the new article meets copies
of what other outlets said of its story. What is measured:

  comparing       gates, rules, features and judge on pairs of claims already read, one process
  linking         one new article of --claims claims (30) against all that is stored: candidates, comparing, storing;
                  the best of --runs. SQLite works inside this process: there the processor's time is told too, in
                  which others who use the machine have little part, and sizes are held against each other by it
  candidates      the part of it that finds whom to compare with, which is all that the two peers do:
  BM25            the same claims ranked over the same keys by the package bm25s, exact, all in memory; up to
                  --ranked claims (100,000), since its index alone takes minutes beyond
  all pairs       the same claims' vectors against everyone's, 384 numbers as MiniLM's; the numbers are random, and the
                  time to make vectors is not counted
"""

import argparse
import logging
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

import bm25s
import django
import numpy as np
from django.conf import settings

django.setup()
logging.getLogger("bm25s").setLevel(logging.WARNING)

from django.db import connection

from benchmarks.stored_claims import fill
from claims.models import Claim, Link, Revision, Suggestion
from claims.nlp.candidates import retrieve
from claims.nlp.compare import assess_fields, fields
from claims.nlp.judge import judge
from claims.services.index import StoredIndex, stored_keys
from claims.services.intake import add_article, found_or_made_outlet, found_or_made_story
from claims.services.linking import CANDIDATES, link_revision
from claims.services.reading import read_revision
from claims.services.sides import load_sides

STORIES = ("seeds/*/*.txt", "tests/gold/stories/*/*.txt", "tests/gold/stories_tuning/*/*.txt")
NEW = 5  # every so many articles make up the new one
PAIRED = 80  # claims that are compared with one another
VECTOR = 384
BLOCK = 100_000  # vectors in memory at once


def main() -> None:
    options = _options()
    sizes = sorted(options.stored)
    took = [_measured(stored, options) for stored in sizes]
    for stored, seconds in zip(sizes[1:], took[1:], strict=True):
        print(f"linking against {stored:,}: {seconds / took[0]:.2f} times that against {sizes[0]:,}")


def _measured(stored: int, options: argparse.Namespace) -> float:
    with _database() as vendor:
        new = _read(options.claims)
        known = [fields(side) for side in load_sides(Claim.objects.values_list("pk", flat=True)[:PAIRED]).values()]
        took = _seconds(lambda: [judge(assess_fields(a, b)) for a in known for b in known], runs=options.runs)
        print(f"comparing: {len(known) ** 2 / took:,.0f} pairs a second ({vendor}, claims already read)")
        return _linked(new, stored, options)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--stored", type=int, nargs="+", default=[100_000, 1_000_000], metavar="N")
    parser.add_argument("--claims", type=int, default=30, metavar="N")
    parser.add_argument("--ranked", type=int, default=100_000, metavar="N")
    parser.add_argument("--runs", type=int, default=5, metavar="N")
    return parser.parse_args()


@contextmanager
def _database() -> Iterator[str]:
    """A database of its own, with all tables and nothing in them."""
    with tempfile.TemporaryDirectory() as folder:
        if connection.vendor == "sqlite":
            settings.DATABASES["default"].setdefault("TEST", {})["NAME"] = str(Path(folder) / "claims.sqlite3")
        name = settings.DATABASES["default"]["NAME"]
        connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
        try:
            yield connection.vendor
        finally:
            connection.creation.destroy_test_db(name, verbosity=0)


def _read(claims: int) -> Revision:
    """All articles but some are read as they are; those some are read as one, the new article."""
    paths = [path for pattern in STORIES for path in sorted(ROOT.glob(pattern))]
    for path in (path for at, path in enumerate(paths) if at % NEW):
        read_revision(_taken(path.stem, path.read_text("utf-8")))
    new = _taken("new", "\n\n".join(path.read_text("utf-8") for path in paths[::NEW]))
    read_revision(new)
    kept = list(new.article.claims.order_by("pk").values_list("pk", flat=True)[:claims])
    new.article.claims.exclude(pk__in=kept).delete()
    print(f"{Claim.objects.count()} claims read, {len(kept)} of them in the new article")
    return new


def _taken(name: str, text: str) -> Revision:
    """Each article is of an outlet of its own, and all of one story: then every candidate is compared."""
    outlet, story = found_or_made_outlet(f"Outlet {name}"), found_or_made_story("One story")
    return add_article(story=story, outlet=outlet, text=text, published=date(2024, 5, 15)).revision


def _linked(new: Revision, stored: int, options: argparse.Namespace) -> float:
    """The seconds of work to link the new article, with those of the peers printed beside."""
    runs, started = options.runs, time.perf_counter()
    rows = fill(stored, without=new.article_id)
    print(f"{stored:,} claims with {rows.count:,} keys, made in {time.perf_counter() - started:.0f} s")
    sides = load_sides(new.article.claims.values_list("pk", flat=True))
    queries = [stored_keys(side) for side in sides.values()]
    took = _seconds(lambda: link_revision(new), runs=runs, before=_forget)
    clock = time.process_time if connection.vendor == "sqlite" else time.perf_counter
    worked = _seconds(lambda: link_revision(new), runs=runs, before=_forget, clock=clock)
    found = Link.objects.exclude(suggestion=None).count()
    print(f"  linking    {took:8.3f} s  {worked:.3f} s of work; {len(sides)} claims, {found} links suggested")
    finding = _seconds(lambda: _candidates(new, queries), runs=runs)
    print(f"  candidates {finding:8.3f} s  {finding / took:.2f} times the time of linking")
    if stored <= options.ranked:
        _peer("BM25", rows.bm25(bm25s.BM25(), queries, CANDIDATES), finding, runs)
    _peer("all pairs", lambda: _all_pairs(len(sides), stored), finding, runs)
    return worked


def _forget() -> None:
    Link.objects.update(suggestion=None)
    Suggestion.objects.all().delete()
    Link.objects.all().delete()


def _candidates(new: Revision, queries: list) -> None:
    index = StoredIndex(without=new.article.claims.values_list("pk", flat=True))
    for keys in queries:
        retrieve(keys, index, limit=CANDIDATES)


def _all_pairs(claims: int, stored: int) -> None:
    """A block of random vectors stands for all: the products are the same work whatever the numbers."""
    for _ in range(-(-stored // BLOCK)):
        near = VECTORS[:claims] @ VECTORS.T
        np.argpartition(-near, CANDIDATES, axis=1)[:, :CANDIDATES]


def _peer(name: str, run: Callable[[], object], ours: float, runs: int) -> None:
    took = _seconds(run, runs=runs)
    print(f"  {name:10} {took:8.3f} s  {took / ours:.2f} times the time of our candidates")


def _seconds(
    run: Callable[[], object],
    *,
    runs: int,
    before: Callable[[], None] = lambda: None,
    clock: Callable[[], float] = time.perf_counter,
) -> float:
    """The best of some runs, after one that is not counted: what else the machine does only ever adds to it."""
    took = []
    for _ in range(runs + 1):
        before()
        started = clock()
        run()
        took.append(clock() - started)
    return min(took[1:])


VECTORS = np.random.default_rng(1).standard_normal((BLOCK, VECTOR), dtype=np.float32)

if __name__ == "__main__":
    main()
