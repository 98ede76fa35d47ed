"""Whatever people do, in whatever order: the facts stored are those that follow from all of it."""

from collections.abc import Callable
from itertools import combinations
from typing import Any

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from claims.models import Claim, Link, Ruling, User
from claims.services import facts, reviewing, rulings
from claims.services.errors import Refused
from claims.services.facts import Rebuilt
from claims.services.gathering import records_of
from claims.services.summaries import FactRow, facts_of
from tests.factories import make_article, make_claim, make_link, make_outlet, make_story, make_user

CLAIMS = 5
PAIRS = list(combinations(range(CLAIMS), 2))
ANSWERS = ["agrees", "agrees", "agrees", "contradicts", "updates", "related", "cannot_tell"]

ACTS = ["judge", "take back", "adjudicate", "same", "apart", "title", "withdraw", "reject", "accept", "retire"]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["judge", "judge", *ACTS]),
        st.sampled_from(PAIRS),
        st.sampled_from(ANSWERS),
        st.integers(0, 1),
    ),
    max_size=10,
)
MORE_SPECIFIC = st.lists(st.sampled_from(["", "a", "b"]), min_size=len(PAIRS), max_size=len(PAIRS))


class House:
    """A few claims of two outlets, all linked; two reviewers and a curator."""

    def __init__(self, more_specific: list[str], *, needed: int) -> None:
        story, outlets = make_story(reviewers_needed=needed), [make_outlet(), make_outlet()]
        speakers = ["", "Ada Novak", "Ben Hale"]
        self.claims = [
            make_claim(article=make_article(story=story, outlet=outlets[n % 2]), speaker=speakers[n % 3])
            for n in range(CLAIMS)
        ]
        self.links = {
            pair: make_link(a=self.claims[pair[0]], b=self.claims[pair[1]], more_specific=more)
            for pair, more in zip(PAIRS, more_specific, strict=True)
        }
        self.reviewers, self.curator = [make_user("reviewer"), make_user("reviewer")], make_user("curator")
        facts.refresh(claim.pk for claim in self.claims)

    def do(self, act: str, pair: tuple[int, int], answer: str, who: int) -> None:
        link, reviewer = self.links[pair], self.reviewers[who]
        told = {"relation": answer, "direction": ("a_updates_b", "b_updates_a")[who] if answer == "updates" else ""}
        acts: dict[str, Callable[[], Any]] = {
            "judge": lambda: reviewing.judge(link=link, reviewer=reviewer, **told),
            "adjudicate": lambda: reviewing.judge(link=link, reviewer=self.curator, adjudication=True, **told),
            "take back": lambda: reviewing.take_back(link=link, reviewer=reviewer),
            "title": lambda: self.rule("title", pair, title=f"Title {pair}"),
            "same": lambda: self.rule("same", pair),
            "apart": lambda: self.rule("apart", pair),
            "withdraw": lambda: self.withdraw(who),
            "reject": lambda: self.change(pair[0], review="rejected"),
            "accept": lambda: self.change(pair[0], review="accepted", withdrawn_at=None),
            "retire": lambda: self.change(pair[0], withdrawn_at=timezone.now()),
        }
        try:
            acts[act]()
        except Refused:
            return

    def rule(self, kind: str, pair: tuple[int, int], **fields: str) -> None:
        a, b = (self.claims[end] for end in pair)
        rulings.rule(kind=kind, by=self.curator, a=a, b=b, **fields)

    def withdraw(self, which: int) -> None:
        for ruling in Ruling.objects.standing()[which : which + 1]:
            rulings.withdraw(ruling=ruling, by=self.curator)

    def change(self, claim: int, **fields: Any) -> None:
        pk = self.claims[claim].pk
        Claim.objects.filter(pk=pk).update(**fields)
        facts.refresh([pk])


def everything() -> dict[str, FactRow]:
    rows, _ = facts_of(records_of(Claim.objects.values_list("pk", flat=True)))
    return {row.public_id: row for row in rows}


class Anything(TestCase):
    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(STEPS, MORE_SPECIFIC, st.integers(1, 2))
    def test_facts_follow(self, steps: list[Any], more_specific: list[str], needed: int) -> None:
        house = House(more_specific, needed=needed)
        for step in steps:
            house.do(*step)
            stored = facts._stored(Claim.objects.values_list("pk", flat=True))
            assert stored == everything(), step
        assert facts.rebuild(write=False).changed == 0
        assert facts.rebuild() == Rebuilt(facts=len(everything()), changed=0)


@pytest.mark.django_db
def test_rebuilding_puts_right_what_went_astray(reviewer: User) -> None:
    house = House([""] * len(PAIRS), needed=1)
    house.do("judge", (0, 1), "agrees", 0)
    house.do("judge", (1, 2), "agrees", 0)
    house.do("judge", (0, 2), "contradicts", 0)
    right = everything()
    Link.objects.filter(pk=house.links[3, 4].pk).update(
        state="agreed", relation="contradicts", decided_at=timezone.now()
    )
    assert facts.rebuild(write=False).changed == 2
    assert facts._stored([claim.pk for claim in house.claims]) == right
    assert facts.rebuild().changed == 2
    assert facts.rebuild().changed == 0
    assert everything() != right
