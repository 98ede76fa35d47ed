"""Floors under the quality of claims and links, from articles in through the database to suggestions out.

A floor belongs to one version of its gold, told by its hash. On unchanged gold it never falls; who changes the gold
sets it anew in the same commit and gives the old and the new figures.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import transaction

from claims.models import Link, Revision, Story
from tests.measures import Pair, Share, Told, agreement_of_links, gold_claims, gold_pairs, paired, same_speaker

# The database is set up for marked tests alone; the module's fixture then uses it.
pytestmark = pytest.mark.django_db

SEEDS = Path(settings.BASE_DIR) / "seeds"
STORIES = Path(settings.BASE_DIR) / "tests" / "gold" / "stories"
TUNING = Path(settings.BASE_DIR) / "tests" / "gold" / "stories_tuning"
HELD = Path(settings.BASE_DIR) / "tests" / "gold" / "stories_held"


@dataclass(frozen=True, slots=True)
class Scores:
    found: Share
    precision: Share
    speaker: Share
    modality: Share
    links_precision: Share
    links_recall: Share
    contradicts_precision: Share

    def __str__(self) -> str:
        return "\n".join(f"{name} {getattr(self, name)}" for name in self.__slots__)


def hash_of(folder: Path) -> str:
    """One hash over the articles and the gold of a story, or of a folder of stories."""
    paths = sorted(path for path in folder.rglob("*") if path.suffix in {".txt", ".json", ".jsonl"})
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in paths)).hexdigest()[:16]


def measured(folder: Path) -> Scores:
    """Load a story, or a folder of stories, as a person would, and count."""
    call_command("load_seeds", folder=folder, wait=True, stdout=StringIO())
    gold: list[Told] = []
    found: list[Told] = []
    pairs: list[Pair] = []
    for manifest in sorted(folder.rglob("story.json")):
        story = Story.objects.get(title=json.loads(manifest.read_text("utf-8"))["title"])
        revisions = newest_revisions(manifest, story)
        texts = {file: revision.text for file, revision in revisions.items()}
        gold += gold_claims(manifest.parent / "gold" / "claims.jsonl", texts)
        pairs += gold_pairs(manifest.parent / "gold" / "links.jsonl")
        found += [claim for file, revision in revisions.items() for claim in found_claims(file, revision)]
    match = paired(gold, found)
    both = [(g, match[g.id]) for g in gold if g.id in match]
    return Scores(
        Share(len(match), len(gold)),
        Share(len(match), len(found)),
        Share(sum(same_speaker(g.speaker, f.speaker) for g, f in both), len(both)),
        Share(sum(g.modality == f.modality for g, f in both), len(both)),
        *agreement_of_links(pairs, list(suggested(found)), match),
    )


def newest_revisions(manifest: Path, story: Story) -> dict[str, Revision]:
    """Each article's newest text, by the last file that the manifest names for it."""
    told = json.loads(manifest.read_text("utf-8"))["articles"]
    files = {(article["outlet"], article["url"]): article["file"] for article in told}
    articles = story.articles.select_related("outlet")
    return {files[a.outlet.name, a.url]: a.revisions.order_by("-number")[0] for a in articles}


def found_claims(file: str, revision: Revision) -> Iterator[Told]:
    """The claims of a text; those of its headline are left out, as in the gold."""
    headline = len(revision.article.title)
    for anchor in revision.anchors.select_related("claim").prefetch_related("claim__quantities"):
        if anchor.end <= headline:
            continue
        claim = anchor.claim
        yield Told(
            id=claim.public_id,
            article=file,
            start=anchor.start,
            end=anchor.end,
            statement=claim.statement,
            speaker=claim.speaker,
            modality=claim.modality,
            polarity=claim.polarity,
            values=tuple(q.low if q.low is not None else q.high for q in claim.quantities.all()),
        )


def suggested(found: list[Told]) -> Iterator[Pair]:
    """What a reviewer would be shown between these claims."""
    ids = [claim.id for claim in found]
    shown = Link.objects.filter(
        retired_at=None,
        suggestion__relation__in=("agrees", "contradicts", "updates"),
        a__public_id__in=ids,
        b__public_id__in=ids,
    )
    for link in shown.select_related("a", "b", "suggestion"):
        yield Pair(link.a.public_id, link.b.public_id, link.suggestion.relation, link.suggestion.direction)


@dataclass(frozen=True, slots=True)
class Floor:
    """The least that each share may be, for one version of the gold."""

    gold: str
    found: float
    precision: float
    speaker: float
    modality: float
    links_precision: float
    links_recall: float
    contradicts_precision: float


# The first demonstration story and `stories` were written before the rules and their misses have since told classes of
# errors; `stories_tuning` was written to tune on. None of them is a check on unseen text; `stories_held`, which nobody
# who works on the rules reads, is. The second demonstration story was written after the rules, its gold before they had
# read it, and its figures are those of that first reading.
FLOORS = {
    SEEDS / "port-halden": Floor(
        gold="6acd10eaab8bc3ec",
        found=0.91,
        precision=0.93,
        speaker=0.94,
        modality=1.0,
        links_precision=0.97,
        links_recall=0.64,
        contradicts_precision=1.0,
    ),
    SEEDS / "visit-to-beijing": Floor(
        gold="d9a55f17ee81411d",
        found=0.98,
        precision=0.93,
        speaker=0.91,
        modality=0.97,
        links_precision=0.92,
        links_recall=0.58,
        contradicts_precision=1.0,
    ),
    STORIES: Floor(
        gold="b80d612b91e5213d",
        found=0.96,
        precision=0.95,
        speaker=0.93,
        modality=0.98,
        links_precision=1.0,
        links_recall=0.82,
        contradicts_precision=1.0,
    ),
    TUNING: Floor(
        gold="315ae6155eaba158",
        found=0.94,
        precision=0.92,
        speaker=0.95,
        modality=0.96,
        links_precision=0.92,
        links_recall=0.73,
        contradicts_precision=1.0,
    ),
    HELD: Floor(
        gold="084c3cd24039f6e6",
        found=0.89,
        precision=0.94,
        speaker=0.95,
        modality=0.94,
        links_precision=0.43,
        links_recall=0.25,
        contradicts_precision=0.66,
    ),
}


@pytest.fixture(scope="module", params=FLOORS, ids=lambda folder: folder.name)
def scored(request: pytest.FixtureRequest, django_db_setup: None, django_db_blocker) -> tuple[Floor, Scores]:
    with django_db_blocker.unblock(), transaction.atomic():
        scores = measured(request.param)
        transaction.set_rollback(True)
    return FLOORS[request.param], scores


@pytest.mark.parametrize("folder", FLOORS, ids=lambda folder: folder.name)
def test_the_gold_is_the_one_its_floors_were_set_on(folder: Path) -> None:
    assert hash_of(folder) == FLOORS[folder].gold


@pytest.mark.parametrize("measure", Scores.__slots__)
def test_quality_stays_above_its_floor(scored: tuple[Floor, Scores], measure: str) -> None:
    floor, scores = scored
    assert getattr(scores, measure).value >= getattr(floor, measure), f"\n{scores}"
