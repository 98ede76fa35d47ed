"""`manage.py make_synthetic`: invented stories that look like read, linked and reviewed ones."""

from collections import Counter
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from claims.models import Anchor, Article, Claim, Fact, Judgement, Link, Outlet, Story, User, derived_id
from claims.models.choices import OutcomeState, Relation
from claims.nlp.parse import model
from claims.services import facts, reviewing
from claims.services.sides import load_sides
from claims.services.synthetic.drawing import plot, plots
from tests.factories import make_judgement

pytestmark = pytest.mark.django_db

CLAIMS = 260


def make(**options: Any) -> str:
    out = StringIO()
    call_command("make_synthetic", stdout=out, stderr=StringIO(), **{"claims": CLAIMS, **options})
    return out.getvalue()


@pytest.fixture
def made(db: None) -> str:
    return make()


@pytest.mark.parametrize("claims", [0, -5])
def test_it_refuses_a_number_that_makes_nothing(claims: int) -> None:
    with pytest.raises(CommandError, match="at least one claim"):
        make(claims=claims)
    assert not Story.objects.exists()


@pytest.mark.parametrize("words", [(), ("--claims", "many"), ("--claims", "5", "--seed", "x")])
def test_it_refuses_what_is_no_number(words: tuple[str, ...]) -> None:
    with pytest.raises(CommandError):
        call_command("make_synthetic", *words)


def test_it_refuses_a_seed_whose_stories_are_here(made: str) -> None:
    with pytest.raises(CommandError, match="choose another"):
        make(claims=10)
    assert Claim.objects.count() == CLAIMS


def test_it_makes_so_many_claims_and_says_what_it_made(made: str) -> None:
    assert Claim.objects.count() == CLAIMS
    for number, kind in ((CLAIMS, "claims"), (Story.objects.count(), "stories"), (Link.objects.count(), "links")):
        assert f"{number} {kind}" in made


def test_a_single_claim_is_enough() -> None:
    make(claims=1)
    assert (Claim.objects.count(), Article.objects.count(), Link.objects.count()) == (1, 1, 0)


def test_a_story_has_4_to_12_articles_of_20_to_40_claims() -> None:
    drawn = [plot(9, number) for number in range(1, 40)]
    assert {len(each.drafts) for each in drawn} == set(range(4, 13))
    assert {len(draft.sayings) for each in drawn for draft in each.drafts} == set(range(20, 41))


def test_a_seed_gives_the_same_stories_again_and_another_gives_others() -> None:
    assert list(plots(300, 3)) == list(plots(300, 3))
    assert next(plots(300, 3)).drafts[0] != next(plots(300, 4)).drafts[0]
    assert next(plots(90_000, 3)) == plot(3, 1)


def test_another_seed_adds_stories_of_the_same_outlets(made: str) -> None:
    outlets = Outlet.objects.count()
    make(claims=50, seed=2)
    assert (Claim.objects.count(), Outlet.objects.count()) == (CLAIMS + 50, outlets)


def test_what_was_here_stays_as_it_was() -> None:
    link = make_judgement().link
    before = [list(table.objects.order_by("pk").values()) for table in (Claim, Link, Judgement, Story, Outlet, User)]
    make(claims=60)
    for table, rows in zip((Claim, Link, Judgement, Story, Outlet, User), before, strict=True):
        assert list(table.objects.filter(pk__in=[row["id"] for row in rows]).order_by("pk").values()) == rows
    assert not Link.objects.filter(a__in=(link.a, link.b)).exclude(pk=link.pk).exists()


def test_ids_are_derived_as_everywhere(made: str) -> None:
    for claim in Claim.objects.select_related("article")[:50]:
        parts = (claim.article.public_id, claim.statement_at_birth, str(claim.ordinal))
        assert claim.public_id == derived_id("claim", *parts)
    for link in Link.objects.select_related("a", "b")[:50]:
        assert link.a.public_id < link.b.public_id
        assert link.public_id == derived_id("link", link.a.public_id, link.b.public_id)


def test_quotes_figures_times_and_names_stand_in_the_text(made: str) -> None:
    for anchor in Anchor.objects.select_related("revision", "claim").prefetch_related(
        "claim__quantities", "claim__periods", "claim__mentions"
    ):
        text = anchor.revision.text
        assert text[anchor.start : anchor.end] == anchor.quote
        for found in (*anchor.claim.quantities.all(), *anchor.claim.periods.all(), *anchor.claim.mentions.all()):
            words = text[anchor.start + found.start : anchor.start + found.end]
            assert words.casefold() == found.text.casefold()


def test_a_second_text_withdraws_what_it_replaces(made: str) -> None:
    revised = Article.objects.filter(revisions__number=2)
    gone = Claim.objects.exclude(withdrawn_at=None)
    assert revised.exists()
    assert gone.exists()
    assert all(claim.replaced_by.count() == 1 and not claim.keys.exists() for claim in gone)


def test_the_engine_can_take_its_claims_up(made: str) -> None:
    sides = load_sides(Claim.objects.values_list("pk", flat=True))
    assert len(sides) == CLAIMS
    assert any(side.quantities and side.periods and side.entities for side in sides.values())


def standings() -> list[tuple[str, str, str, str, int | None]]:
    rows = Link.objects.order_by("pk").values_list("public_id", "state", "relation", "direction", "place")
    return [(*row, None if place is None else int(place)) for *row, place in rows]


def test_outcomes_and_queue_are_what_reviewing_makes_of_the_answers(made: str) -> None:
    """Within its step a link's place follows the outlets that tell of it, which later stories add to."""
    before = standings()
    reviewing.settle_anew(Link.objects.all())
    assert standings() == before
    assert {state for _, state, *_ in before} >= {OutcomeState.SUGGESTED, OutcomeState.AGREED, OutcomeState.UNRESOLVED}
    assert {relation for _, _, relation, *_ in before} > {Relation.AGREES, Relation.CONTRADICTS, Relation.UPDATES}


def test_each_link_has_its_own_suggestion(made: str) -> None:
    links = list(Link.objects.select_related("suggestion"))
    assert all(link.suggestion and link.suggestion.link_id == link.pk for link in links)
    ends = Counter(end for link in links for end in (link.a_id, link.b_id))
    assert 3 < max(ends.values()) <= 10


def test_facts_are_there_as_the_decisions_make_them(made: str) -> None:
    assert Fact.objects.exists()
    assert facts.rebuild(write=False).changed == 0


def test_the_language_model_is_not_asked() -> None:
    before = model._load.cache_info()
    make(claims=40)
    assert model._load.cache_info() == before


def test_nobody_can_sign_in_as_an_invented_reviewer(made: str) -> None:
    judges = User.objects.filter(username__startswith="invented-")
    assert judges.count() == 4
    assert not any(user.is_active or user.has_usable_password() for user in judges)


def test_their_pages_open(as_viewer: Client, made: str) -> None:
    for one in (Story.objects.first(), Article.objects.first(), Claim.objects.first()):
        assert one is not None
        assert as_viewer.get(one.get_absolute_url()).status_code == 200
