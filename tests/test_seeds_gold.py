"""The second demonstration story: its articles say what they are, and its gold facts follow from its gold links."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

from claims.models import Article, Claim, Fact, Outlet, User
from claims.models.choices import FactStatus, Relation
from claims.nlp.origin import origin
from claims.services import facts, reviewing
from claims.services.origins import origin_key
from claims.services.positions import Decided
from claims.services.summaries import Records, Said, facts_of
from claims.services.tying import Said as Told
from tests.factories import make_claim, make_link
from tests.measures import Pair, gold_claims, gold_pairs, lines

STORY = Path(settings.BASE_DIR) / "seeds" / "visit-to-beijing"
HEADING = "Demonstration text, after public reports of February 2023"
START = datetime(2023, 3, 4, tzinfo=UTC)

# Own claims of a position, and those only consistent with it.
Position = tuple[frozenset[str], frozenset[str]]
# A status and positions; in time where one updates another, else in no order.
Shape = tuple[str, tuple[Position, ...] | frozenset[Position]]


def articles() -> dict[str, Mapping[str, str]]:
    """What the manifest tells of each file, with its text."""
    told = json.loads((STORY / "story.json").read_text("utf-8"))["articles"]
    return {one["file"]: one | {"text": (STORY / one["file"]).read_text("utf-8")} for one in told}


def shaped(status: str, positions: Iterable[Position]) -> Shape:
    return status, tuple(positions) if status == FactStatus.UPDATED else frozenset(positions)


def gold_facts() -> set[Shape]:
    """The facts written down; every other claim is a fact of its own."""
    told = list(lines(STORY / "gold" / "facts.jsonl"))
    written = {
        shaped(fact["status"], [(frozenset(one["own"]), frozenset(one["consistent"])) for one in fact["positions"]])
        for fact in told
    }
    assert len(written) == len(told)
    named = {claim for _, positions in written for position in positions for part in position for claim in part}
    return written | {alone(line["id"]) for line in lines(STORY / "gold" / "claims.jsonl") if line["id"] not in named}


def alone(claim: str) -> Shape:
    return shaped(FactStatus.SINGLE_SOURCE, [(frozenset([claim]), frozenset())])


def certain_pairs() -> Iterator[Pair]:
    return (pair for pair in gold_pairs(STORY / "gold" / "links.jsonl") if not pair.optional)


def test_each_article_says_what_it_is_and_quotes_nobody() -> None:
    for file, article in articles().items():
        assert article["text"].splitlines()[0] == HEADING, file
        assert not set(article["text"]) & set('"“”‘’«»'), file
        assert 250 <= len(article["text"].split()) <= 400, file


def test_two_outlets_print_one_copy_with_words_of_their_own() -> None:
    told = articles()
    paragraphs = [set(told[file]["text"].split("\n\n")[1:]) for file in ("tribune-day-1.txt", "pennant-day-1.txt")]
    assert len(paragraphs[0] & paragraphs[1]) == 5
    assert all(own - other for own, other in (paragraphs, paragraphs[::-1]))


def test_no_invented_figure_is_put_in_anybodys_mouth() -> None:
    invented = [line for line in lines(STORY / "gold" / "claims.jsonl") if line.get("invented")]
    assert len(invented) == 6
    assert {(line["speaker"], bool(line["values"])) for line in invented} == {("", True)}


def test_the_gold_names_each_pair_once_and_claims_that_are_there() -> None:
    claims = {claim.id: claim.article for claim in gold_claims(STORY / "gold" / "claims.jsonl", texts())}
    pairs = gold_pairs(STORY / "gold" / "links.jsonl")
    assert len({frozenset((pair.a, pair.b)) for pair in pairs}) == len(pairs)
    assert not [pair for pair in pairs if claims[pair.a] == claims[pair.b]]


def texts() -> dict[str, str]:
    return {file: article["text"] for file, article in articles().items()}


def test_the_facts_follow_from_the_links() -> None:
    records = gold_records()
    names = {pk: said.public_id for pk, said in records.claims.items()}
    rows, grouped = facts_of(records)
    assert not grouped.misfits
    assert {
        shaped(fact.status, [of_members(one.members, names) for one in fact.positions]) for fact in rows
    } == gold_facts()


def of_members(members: Iterable[tuple[int, bool]], names: Mapping[int, str]) -> Position:
    own, consistent = (frozenset(names[pk] for pk, vague in members if vague is wanted) for wanted in (False, True))
    return own, consistent


def gold_records() -> Records:
    """The gold as if people had decided all its links, in the order of the file."""
    told = list(gold_claims(STORY / "gold" / "claims.jsonl", texts()))
    printed = {file: unsaved(number, article) for number, (file, article) in enumerate(articles().items())}
    pks = {claim.id: number for number, claim in enumerate(told)}
    claims = {
        pks[claim.id]: said(pks[claim.id], claim.id, Claim(article=printed[claim.article], speaker=claim.speaker))
        for claim in told
    }
    links = [decided(number, pair, pks) for number, pair in enumerate(certain_pairs())]
    return Records(claims=claims, links=links, rulings=(), titles=())


def unsaved(number: int, told: Mapping[str, str]) -> Article:
    credit = origin(told["text"])
    return Article(
        outlet=Outlet(pk=number, name=told["outlet"]),
        origin=credit.agency if credit else "",
        published=date.fromisoformat(told["published"]),
    )


def said(pk: int, name: str, claim: Claim) -> Said:
    return Said(
        pk=pk,
        public_id=name,
        statement=name,
        value="",
        speaker=claim.speaker,
        outlet=claim.article.outlet_id,
        origin=origin_key(claim),
        published=claim.article.published,
        check_worthiness=0.5,
        waiting=False,
    )


def decided(number: int, pair: Pair, pks: Mapping[str, int]) -> Decided:
    a, b = pks[pair.a], pks[pair.b]
    return Decided(
        pk=number,
        public_id=f"link-{number}",
        a=a,
        b=b,
        relation=pair.relation,
        decided_at=START + timedelta(minutes=number),
        vaguer={"a": b, "b": a}.get(pair.more_specific),
        newer={"a_updates_b": a, "b_updates_a": b}.get(pair.direction),
    )


@pytest.mark.django_db
def test_the_facts_follow_from_what_a_reviewer_answers(reviewer: User) -> None:
    call_command("load_seeds", folder=STORY, stdout=StringIO())
    claims = stored_claims()
    facts.refresh(claim.pk for claim in claims.values())
    for pair in certain_pairs():
        answer(pair, claims, reviewer)
    names = {claim.pk: name for name, claim in claims.items()}
    assert stored_facts(names) == gold_facts()
    assert facts.rebuild(write=False) == facts.Rebuilt(facts=len(gold_facts()), changed=0)


def stored_claims() -> dict[str, Claim]:
    """The gold's claims, made by hand in the articles as they were taken in."""
    files = {article["url"]: file for file, article in articles().items()}
    taken = {files[article.url]: article for article in Article.objects.all()}
    stored = {file: article.newest_revision().text for file, article in taken.items()}
    return {
        claim.id: make_claim(
            article=taken[claim.article],
            statement=claim.statement,
            speaker=claim.speaker,
            polarity=claim.polarity,
            modality=claim.modality,
            start=claim.start,
            quote=stored[claim.article][claim.start : claim.end],
        )
        for claim in gold_claims(STORY / "gold" / "claims.jsonl", stored)
    }


def answer(pair: Pair, claims: Mapping[str, Claim], reviewer: User) -> None:
    link = make_link(a=claims[pair.a], b=claims[pair.b], relation=Relation.AGREES)
    told = Told(pair.relation, pair.direction, pair.more_specific)
    if link.a != claims[pair.a]:
        told = told.turned()
    reviewing.judge(
        link=link,
        reviewer=reviewer,
        relation=told.relation,
        direction=told.direction,
        more_specific=told.more_specific,
    )


def stored_facts(names: Mapping[int, str]) -> set[Shape]:
    return {
        shaped(
            fact.status,
            [
                of_members([(member.claim_id, member.consistent) for member in one.members.all()], names)
                for one in sorted(fact.positions.all(), key=lambda one: one.number)
            ],
        )
        for fact in Fact.objects.with_positions()
    }
