"""How long pages take on the server, with few and with very many claims stored, on SQLite and on PostgreSQL.

    python benchmarks/pages.py [--claims N] [--requests N] [--write]

Invented stories (`manage.py make_synthetic`) fill a database that is thrown away: first a tenth of the claims, then
all. Each page is asked for in this process, through every middleware, by a signed-in curator, in turn with all others;
the clock runs from the request to the last byte of the answer. The first three rounds, in which a process loads
templates and fills caches, are left out. Beside them, in the same rounds: the list of claims that Django's admin gives.
PostgreSQL is a throwaway cluster on loopback (.ci/postgres); without one the table is SQLite's alone.
--write puts the table into docs/performance.md.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

PERFORMANCE = ROOT / "docs" / "performance.md"
TARGET = 200  # milliseconds
COLD = 3  # rounds
ENGINES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}

# What it is called; the address's name, and whose page it is; its query; whether htmx asks for the fragment.
PAGES = (
    ("desk", "desk", "", "", False),
    ("story", "story", "story", "", False),
    ("article", "article", "article", "", False),
    ("article, a claim chosen", "article", "article", "claim={claim}", False),
    ("claim", "claim", "claim", "", False),
    ("claim, to link it", "link_new", "claim", "", False),
    ("claim, to link it, by words", "link_new", "claim", "words=bridge", False),
    ("two articles side by side", "beside", "article", "with={second}", False),
    ("review, the next pair", "review", "", "", True),
    ("review within a story", "review", "", "story={story}", True),
    ("pair", "review_link", "link", "", False),
    ("claims", "claims", "", "", False),
    ("claims, by words", "claims", "", "words=bridge", False),
    ("claims, by two words", "claims", "", "words=bridge+report", False),
    ("claims of a story", "claims", "", "story={story}", False),
    ("links", "links", "", "", False),
    ("links that contradict", "links", "", "relation=contradicts", False),
    ("links of a story", "links", "", "story={story}", False),
    ("links, by words", "links", "", "words=bridge", False),
    ("search", "search", "", "q=bridge", False),
    ("fact", "fact", "fact", "", False),
    ("what does not add up", "snags", "", "", False),
)
PEER = "Django's admin, claims"


def main() -> None:
    options = _options()
    if options.engine:
        for row in measured(options.claims, options.requests):
            print(json.dumps(row), flush=True)
        return
    rows = [*_in_sqlite(options), *_in_postgresql(options)]
    table = "\n".join(_table(rows))
    print(table)
    if options.write:
        PERFORMANCE.write_text(_document(table, options), "utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--claims", type=int, default=100_000, metavar="N")
    parser.add_argument("--requests", type=int, default=40, metavar="N", help="of each page; default: 40")
    parser.add_argument("--write", action="store_true", help="put the table into docs/performance.md")
    parser.add_argument("--engine", choices=tuple(ENGINES), help=argparse.SUPPRESS)  # set for the process that measures
    options = parser.parse_args()
    if options.claims < 1_000 or options.requests < 2:
        parser.error("It takes 1,000 claims and 2 requests at least.")
    return options


def _in_sqlite(options: argparse.Namespace) -> list[dict[str, Any]]:
    with tempfile.TemporaryDirectory(prefix="crossclaim-bench-") as folder:
        return _run([], options, "sqlite", folder, DATABASE_URL=f"sqlite:///{folder}/bench.sqlite3")


def _in_postgresql(options: argparse.Namespace) -> list[dict[str, Any]]:
    cluster = str(ROOT / ".ci" / "postgres")
    if subprocess.run([cluster, "true"], check=False).returncode:  # noqa: S603 - our own script
        print("No PostgreSQL can be started here: SQLite alone.", file=sys.stderr)
        return []
    with tempfile.TemporaryDirectory(prefix="crossclaim-bench-") as folder:
        return _run([cluster], options, "postgresql", folder)


def _run(
    before: list[str], options: argparse.Namespace, engine: str, folder: str, **environment: str
) -> list[dict[str, Any]]:
    """Measure in a process of its own, whose settings name the database."""
    command = [*before, sys.executable, __file__, "--engine", engine]
    command += ["--claims", str(options.claims), "--requests", str(options.requests)]
    told = os.environ | {"DATA_DIR": folder, "HTTPS": "false"} | environment
    print(f"{ENGINES[engine]}:", file=sys.stderr)
    done = subprocess.run(command, env=told, stdout=subprocess.PIPE, text=True, check=True)  # noqa: S603
    return [json.loads(line) | {"engine": engine} for line in done.stdout.splitlines()]


def measured(claims: int, requests: int) -> Iterator[dict[str, Any]]:
    """The rows of one engine: each page with a tenth of the claims, and then with all."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
    import django  # noqa: PLC0415 - the settings are read only once it is known which database is meant

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    stored = 0
    for seed, size in enumerate((claims // 10, claims), start=1):
        started = perf_counter()
        call_command("make_synthetic", claims=size - stored, seed=seed, stdout=sys.stderr)
        made, stored = perf_counter() - started, size
        print(f"{size:,} claims stored; the last {made:.0f} s", file=sys.stderr)
        _settle()
        for name, times in _timed(_pages(), requests).items():
            yield {"page": name, "claims": size, "median": median(times), "p95": quantiles(times, n=20)[-1]}


def _settle() -> None:
    """What PostgreSQL does by itself sooner or later; for SQLite the stories have seen to it."""
    from django.db import connection  # noqa: PLC0415

    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")


def _pages() -> dict[str, Callable[[], object]]:
    """Each page that this version has, ready to be asked for: of the first story and what is linked most in it."""
    from django.urls import NoReverseMatch, reverse  # noqa: PLC0415

    client, ids = _client(superuser=False), _ids()
    asked = {}
    for called, name, of, query, htmx in PAGES:
        try:
            address = f"{reverse(name, args=[ids[of]] if of else [])}?{query.format(**ids)}"
        except NoReverseMatch:
            continue
        headers = {"HX-Request": "true"} if htmx else {}
        asked[called] = _asking(client, address, headers)
    asked[PEER] = _asking(_client(superuser=True), reverse("admin:claims_claim_changelist"), {})
    return asked


def _client(*, superuser: bool) -> Any:
    from django.contrib.auth.models import Group  # noqa: PLC0415
    from django.test import Client  # noqa: PLC0415

    from claims.models import User  # noqa: PLC0415

    user, _ = User.objects.get_or_create(username=f"bench-{superuser}", is_staff=superuser, is_superuser=superuser)
    if not superuser:
        user.groups.add(Group.objects.get(name="curator"))
    client = Client(headers={"host": "localhost"})
    client.force_login(user)
    return client


def _ids() -> dict[str, str]:
    from django.db.models import Count, Q  # noqa: PLC0415

    from claims.models import Claim, Fact, Link, Story  # noqa: PLC0415

    story = Story.objects.filter(title__contains="(invented, 1-").order_by("pk")[0]
    links = Count("links_as_a", distinct=True) + Count("links_as_b", distinct=True)
    claim = Claim.objects.standing().filter(article__story=story).annotate(links=links).order_by("-links", "pk")[0]
    link = Link.objects.live().filter(Q(a=claim) | Q(b=claim)).order_by("pk")[0]
    fact = Fact.objects.of_story(story).order_by("-claim_count", "pk")[0]
    second = story.articles.exclude(pk=claim.article_id).order_by("pk")[0]
    found = {"story": story, "article": claim.article, "second": second, "claim": claim, "link": link, "fact": fact}
    return {name: one.public_id for name, one in found.items()}


def _asking(client: Any, address: str, headers: Mapping[str, str]) -> Callable[[], object]:
    def ask() -> object:
        answer = client.get(address, headers=headers)
        if answer.status_code != 200:
            raise SystemExit(f"{address} answers {answer.status_code}")
        return answer.content

    return ask


def _timed(asked: Mapping[str, Callable[[], object]], requests: int) -> dict[str, list[float]]:
    """Milliseconds of each request, in rounds, so that what slows the machine for a while slows all pages."""
    times: dict[str, list[float]] = defaultdict(list)
    for number in range(COLD + requests):
        for name, ask in asked.items():
            started = perf_counter()
            ask()
            if number >= COLD:
                times[name].append((perf_counter() - started) * 1000)
    return times


def _table(rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """A line a page: the median and the 95th percentile of each engine, with few claims and with many."""
    found = {(row["page"], row["engine"], row["claims"]): row for row in rows}
    columns = sorted({key[1:] for key in found}, key=lambda column: (list(ENGINES).index(column[0]), column[1]))
    heads = [f"{ENGINES[engine]}, {claims:,}" for engine, claims in columns]
    yield f"| page | {' | '.join(heads)} | median under {TARGET} ms |"
    yield f"|---|{'---:|' * len(heads)}---|"
    for page in dict.fromkeys(key[0] for key in found):
        told = [found[page, *column] for column in columns]
        cells = " | ".join(f"{row['median']:.0f} / {row['p95']:.0f}" for row in told)
        under = "(not ours)" if page == PEER else "yes" if max(row["median"] for row in told) < TARGET else "**no**"
        yield f"| {page} | {cells} | {under} |"


def _document(table: str, options: argparse.Namespace) -> str:
    return f"""# How long pages take

Milliseconds on the server, median / 95th percentile of {options.requests} requests; the target is {TARGET} ms a page.
`make bench` makes this table anew. It fills a database that is thrown away with invented stories (`manage.py
make_synthetic`), first {options.claims // 10:,} claims, then {options.claims:,}: where two columns of one engine are \
alike, a page does not
grow with what is stored. Each page is asked for in one process, through every middleware, by a signed-in curator, in
turn with the others, from the request to the last byte of the answer. Left out are the first {COLD} rounds, in which a
process loads templates and fills caches, and the network. “Story”, “article” and “fact” are of the same story in all
columns. Beside them, in the same rounds, the list of claims as Django's admin gives it.

{table}

Measured on {datetime.now(UTC):%-d %B %Y} with Python {platform.python_version()}, {os.cpu_count()} processors, \
which other work shared.
PostgreSQL is a cluster on loopback with its settings as they come but for synchronous writes, which reading does not
need; SQLite has the statistics that the worker has it keep.
"""


if __name__ == "__main__":
    main()
