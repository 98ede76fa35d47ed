"""What the engine reads becomes rows, and meets them again."""

from datetime import date

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from claims.models import Alias, Anchor, Article, Claim, Entity, Key, Mention, Revision
from claims.models.choices import OriginKind
from claims.nlp import pipeline
from claims.nlp.types import ChangePart
from claims.services import reading
from claims.services.describing import made
from claims.services.reading import read_revision
from claims.services.sides import load_sides
from tests.factories import make_article, make_claim, make_judgement, make_link, make_revision, make_story

pytestmark = pytest.mark.django_db

TEXT = (
    "The storm killed 14 people in Norland on Monday, police said.\n\n"
    "The harbour was closed for two hours. Mayor Ada Novak praised the firefighters of Norland."
)
CORRECTED = TEXT.replace("14 people", "12 people")


def read(text: str = TEXT, **fields: object) -> Revision:
    revision = make_article(text=text, **fields).newest_revision()
    read_revision(revision)
    return revision


def statements(article: Article) -> set[str]:
    return set(Claim.objects.standing().filter(article=article).values_list("statement", flat=True))


def claim_with(words: str) -> Claim:
    return Claim.objects.get(statement__contains=words)


def test_an_article_becomes_claims_with_all_they_refer_to() -> None:
    revision = read(published=date(2024, 5, 8))
    claim = claim_with("14 people")
    assert claim.speaker
    assert (claim.modality, claim.polarity, claim.engine_version) == ("asserted", "affirmed", pipeline.VERSION)
    quantity = claim.quantities.get()
    assert (quantity.low, quantity.high) == (14, 14)
    period = claim.periods.get()
    assert (period.begins, period.ends) == ("2024-05-06", "2024-05-07")
    assert Mention.objects.filter(claim=claim, entity__name="Norland").exists()
    assert claim.keys.exists()
    assert (revision.engine_version, bool(revision.read_at)) == (pipeline.VERSION, True)


def test_every_anchor_holds_the_words_of_its_place() -> None:
    revision = read()
    assert Anchor.objects.filter(revision=revision).exists()
    for anchor in Anchor.objects.filter(revision=revision):
        assert revision.text[anchor.start : anchor.end] == anchor.quote
    for claim in Claim.objects.all():
        start = claim.anchors.get().start
        for found in [*claim.quantities.all(), *claim.periods.all(), *claim.mentions.all()]:
            assert revision.text[start + found.start : start + found.end] == found.text


def test_stored_sides_are_those_of_the_reading() -> None:
    text = f"{TEXT} Unemployment rose from 5.8% to 6.1% in April. Prices rose by 2%."
    revision = read(text, published=date(2024, 5, 8))
    fresh = pipeline.read(text, published=date(2024, 5, 8))
    assert {quantity.part for quantity in fresh.quantities} >= set(ChangePart)
    stored = load_sides(Claim.objects.values_list("pk", flat=True))
    by_place = {(side.claim.start, side.claim.statement): side for side in stored.values()}
    assert len(by_place) == len(fresh.claims) > 2
    for side in fresh.sides():
        again = by_place[side.claim.start, side.claim.statement]
        assert (again.published, again.quantities, again.periods) == (side.published, side.quantities, side.periods)
        assert again.entities == side.entities
        for field in ("quote", "speaker", "cue", "modality", "polarity", "needs_context", "frame", "check_worthiness"):
            assert getattr(again.claim, field) == getattr(side.claim, field)
        assert dict(again.claim.facets) == dict(side.claim.facets)
    assert revision.text == text


def test_stored_sides_compare_like_the_readings() -> None:
    read(published=date(2024, 5, 8))
    read(CORRECTED, published=date(2024, 5, 8))
    stored = {side.claim.statement: side for side in load_sides(Claim.objects.values_list("pk", flat=True)).values()}
    fresh = [pipeline.read(text, published=date(2024, 5, 8)).sides() for text in (TEXT, CORRECTED)]
    for a in fresh[0]:
        for b in fresh[1]:
            again = pipeline.compare(stored[a.claim.statement], stored[b.claim.statement])
            said = pipeline.compare(a, b)
            assert (again.relation, again.scores) == (said.relation, said.scores)


def test_reading_twice_changes_nothing() -> None:
    revision = read()
    before = list(Claim.objects.values()), list(Anchor.objects.values()), list(Key.objects.values())
    read_revision(revision)
    assert (list(Claim.objects.values()), list(Anchor.objects.values()), list(Key.objects.values())) == before


def test_the_number_of_queries_does_not_grow_with_the_claims(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    towns = ("Lund", "Oslo", "Bergen", "Turku", "Riga", "Bremen", "Leeds", "Porto")
    revision = make_article(
        text=" ".join(f"The storm killed {14 + n} people in {town} on Monday." for n, town in enumerate(towns))
    ).newest_revision()
    with django_assert_max_num_queries(70):
        read_revision(revision)
    assert Claim.objects.count() >= len(towns)


def test_equal_statements_are_told_apart_by_their_number() -> None:
    read("The harbour was closed for two hours. Rain fell. The harbour was closed for two hours.")
    twins = Claim.objects.filter(statement__startswith="The harbour was closed").order_by("ordinal")
    assert [claim.ordinal for claim in twins] == [0, 1]
    assert twins[0].public_id != twins[1].public_id


def test_a_text_without_a_claim_is_read_too() -> None:
    revision = read("Why?")
    assert revision.read_at
    assert not Claim.objects.exists()


def test_aliases_name_what_the_curators_say() -> None:
    entity = Entity.objects.create(public_id="e", name="Kingdom of Norland", kind="place")
    Alias.objects.create(entity=entity, name="Norland")
    read()
    assert Mention.objects.filter(entity=entity, text="Norland").exists()


def test_a_renamed_entity_is_no_obstacle() -> None:
    read()
    Entity.objects.filter(name="Norland").update(name="Kingdom of Norland")
    read(CORRECTED)
    assert Entity.objects.filter(name="Norland").count() == 1


def test_a_new_revision_keeps_equal_claims_and_withdraws_others() -> None:
    first = read()
    old, kept = claim_with("14 people"), claim_with("harbour was closed")
    second = make_revision(article=first.article, text=CORRECTED)
    read_revision(second)
    old.refresh_from_db()
    kept.refresh_from_db()
    assert [anchor.revision for anchor in kept.anchors.all()] == [first, second]
    assert kept.withdrawn_at is None
    assert old.withdrawn_at
    assert not old.keys.exists()
    assert [anchor.revision for anchor in old.anchors.all()] == [first]


def test_a_changed_statement_replaces_the_old_one() -> None:
    first = read()
    read_revision(make_revision(article=first.article, text=CORRECTED))
    assert list(claim_with("12 people").replaces.all()) == [claim_with("14 people")]
    assert list(claim_with("harbour was closed").replaces.all()) == []


def test_a_claim_said_again_stands_again() -> None:
    first = read()
    read_revision(make_revision(article=first.article, text=CORRECTED))
    read_revision(make_revision(article=first.article, text=f"{TEXT} Rain fell all night."))
    assert claim_with("14 people").withdrawn_at is None
    assert claim_with("14 people").keys.exists()
    assert claim_with("12 people").withdrawn_at


def test_revisions_read_in_the_wrong_order_end_the_same() -> None:
    first = make_article(text=TEXT).newest_revision()
    second = make_revision(article=first.article, text=CORRECTED)
    read_revision(second)
    read_revision(first)
    assert claim_with("12 people").withdrawn_at is None
    assert claim_with("14 people").withdrawn_at
    assert Anchor.objects.filter(claim=claim_with("harbour was closed")).count() == 2


def older_engine(article: Article, revision: Revision) -> Claim:
    """As if an older engine had read the text, and seen a claim that this one does not."""
    claim = make_claim(
        article=article,
        revision=revision,
        statement="Two hours passed.",
        start=63,
        quote=TEXT[63:99],
        engine_version="0",
    )
    Claim.objects.filter(article=article).update(engine_version="0")
    Revision.objects.filter(pk=revision.pk).update(engine_version="0")
    return claim


def test_a_newer_engine_retires_what_nobody_has_touched() -> None:
    revision = read()
    claim = older_engine(revision.article, revision)
    read_revision(revision)
    claim.refresh_from_db()
    assert claim.retired_at
    assert claim.withdrawn_at is None
    assert "Two hours passed." not in statements(revision.article)
    assert Claim.objects.standing().count() == Claim.objects.count() - 1


def test_a_newer_engine_leaves_what_people_have_worked_on() -> None:
    revision = read()
    judged = older_engine(revision.article, revision)
    make_judgement(link=make_link(a=judged))
    edited = claim_with("harbour was closed")
    Claim.objects.filter(pk=edited.pk).update(statement="The port was shut.", touched_at=timezone.now())
    read_revision(revision)
    assert {"Two hours passed.", "The port was shut."} <= statements(revision.article)
    assert judged.anchors.get().revision == revision


def test_an_edited_claim_keeps_its_id_across_revisions() -> None:
    first = read()
    edited = claim_with("harbour was closed")
    Claim.objects.filter(pk=edited.pk).update(statement="The port was shut.", touched_at=timezone.now())
    read_revision(make_revision(article=first.article, text=CORRECTED))
    edited.refresh_from_db()
    assert edited.statement == "The port was shut."
    assert edited.withdrawn_at is None
    assert edited.anchors.count() == 2
    assert edited.keys.filter(key__contains="port").exists()


def half_stored() -> Revision:
    """As a killed worker leaves it: the claims written, none of them shown."""
    revision = make_article(text=TEXT).newest_revision()
    reading._prepare(revision, made(revision.article, pipeline.read(TEXT)))
    assert Claim.objects.exists()
    return revision


def test_a_half_stored_reading_is_out_of_sight_until_it_is_whole() -> None:
    revision = half_stored()
    assert not Claim.objects.standing()
    assert not Claim.objects.anchored_in(revision)
    read_revision(revision)
    assert Claim.objects.standing().count() == Claim.objects.count() > 2
    assert claim_with("14 people").quantities.count() == 1


def test_a_half_stored_reading_of_an_older_engine_is_brought_up_to_date() -> None:
    revision = half_stored()
    Claim.objects.update(engine_version="0", speaker="Nobody")
    read_revision(revision)
    assert claim_with("14 people").speaker != "Nobody"
    assert claim_with("14 people").quantities.count() == 1


def test_a_long_text_is_stored_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = set(read().article.claims.values_list("statement", "retired_at", "withdrawn_at"))
    monkeypatch.setattr(reading, "TOGETHER", 1)
    pieces = set(read(published=date(2024, 5, 6)).article.claims.values_list("statement", "retired_at", "withdrawn_at"))
    assert pieces == whole


def test_copies_taken_in_at_the_same_moment_share_their_origin() -> None:
    one, other = (make_article(text=TEXT, story=make_story()) for _ in range(2))
    read_revision(one.newest_revision())
    one.refresh_from_db()
    other.refresh_from_db()
    assert one.origin_kind == other.origin_kind == OriginKind.SHARED_TEXT


def test_progress_is_told() -> None:
    steps: list[tuple[int, int]] = []
    read_revision(make_article(text=TEXT).newest_revision(), progress=lambda done, total: steps.append((done, total)))
    assert steps[0] == (0, len(TEXT))
    assert steps[-1] == (len(TEXT), len(TEXT))
    assert steps == sorted(steps)


def test_a_claim_marked_withdrawn_stays_known() -> None:
    claim = make_claim(withdrawn_at=timezone.now())
    assert claim not in Claim.objects.standing()
    assert claim in Claim.objects.all()
