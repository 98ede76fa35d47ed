"""Which claims make a fact and a position: the rules one by one, then whatever may come."""

from datetime import UTC, date, datetime, timedelta
from itertools import combinations, count
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.services.positions import Decided, Grouped, Ruled, grouped

NAMES = "ABCDEF"
CLAIMS = {number: (date(2024, 1, 1), name) for number, name in enumerate(NAMES)}
START = datetime(2024, 2, 1, tzinfo=UTC)


def ties(words: str) -> tuple[list[Decided], list[Ruled]]:
    """ "A=B A>C A!D D^E A~F A|C": agrees; A says more than C; contradicts; E updates D; ruled one fact; ruled apart.

    The first is decided first.
    """
    links, rulings = [], []
    for number, word in enumerate(words.split()):
        a, b = NAMES.index(word[0]), NAMES.index(word[2])
        moment = START + timedelta(days=number)
        if word[1] in "~|":
            kind = "same" if word[1] == "~" else "apart"
            rulings.append(Ruled(number, word, a, b, kind, moment))
        else:
            relation = {"=": "agrees", ">": "agrees", "!": "contradicts", "^": "updates"}[word[1]]
            vaguer, newer = (b if word[1] == ">" else None), (b if word[1] == "^" else None)
            links.append(Decided(number, word, a, b, relation, moment, vaguer=vaguer, newer=newer))
    return links, rulings


def shown(found: Grouped) -> str:
    """ "AB,c/D": a fact of two positions, C only consistent with the first. Facts in order, but those of one claim."""
    facts = (
        "/".join(
            "".join(NAMES[claim] for claim in answer.own) + "".join(NAMES[claim].lower() for claim in answer.consistent)
            for answer in question.answers
        )
        for question in found.questions
    )
    return " ".join(fact for fact in facts if len(fact) > 1)


def snags(found: Grouped) -> set[str]:
    """ "left out: the way: the conflict"."""
    return {
        f"{misfit.left_out.public_id}: {' '.join(tie.public_id for tie in misfit.way)}: {misfit.conflict.public_id}"
        for misfit in found.misfits
    }


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        ("", ""),
        ("A=B", "AB"),
        ("A=B B=C", "ABC"),
        ("A!B", "A/B"),
        ("A^B", "A/B"),
        ("B^A", "B/A"),
        ("C^B B^A", "C/B/A"),
        ("A^B B^C C^A", "A/B/C"),
        ("A=B C!D B!C", "AB/C/D"),
        ("A!B B=C", "BC/A"),
        # A vaguer claim goes along with each that says more, and joins none of them.
        ("A>C", "Ac"),
        ("A>C B>C", "Ac Bc"),
        ("A>C B>C A!B", "Ac/Bc"),
        ("A>B B>C", "Abc"),
        ("A>C C=D", "Acd"),
        ("A=B B>C", "ABc"),
        # It keeps a position of its own where it differs from something, or a ruling says where it belongs.
        ("A>C C!D", "Ac C/D"),
        ("A>C C^D", "Ac C/D"),
        ("A>C C~D", "Ac C/D"),
        ("A>B B>C C!D", "Abc C/D"),
        ("A>B B!D B>C", "Ab Bc/D"),
        # Round in a circle, the last says nothing new.
        ("A>B B>A", "Ab"),
        ("A>B B>C C>A", "Abc"),
        # Rulings.
        ("A~B", "A/B"),
        ("A=C A~B", "AC/B"),
        ("A!B A|B", ""),
        ("A=B A|B", ""),
        ("A>B A|B", ""),
        ("A~B A|B", ""),
        ("A|B A~B", "A/B"),
    ],
)
def test_claims_make_facts_and_positions(words: str, facts: str) -> None:
    found = grouped(CLAIMS, *ties(words))
    assert shown(found) == facts
    assert not found.misfits


@pytest.mark.parametrize(
    ("words", "facts", "snag"),
    [
        ("A=B B=C A!C", "AB/C", "B=C: A=B B=C: A!C"),
        ("A!C B=C A=B", "BC/A", "A=B: A=B B=C: A!C"),
        ("A=B B=C A^C", "AB/C", "B=C: A=B B=C: A^C"),
        ("A=B C=D B=C A!D", "AB/CD", "B=C: A=B B=C C=D: A!D"),
        ("A>B B>C A!C", "Ab/C", "B>C: A>B B>C: A!C"),
        ("A>C B=A B!C", "AB/C", "A>C: B=A A>C: B!C"),
        ("A=B B=C A|C", "AB", "B=C: A=B B=C: A|C"),
        ("A!B B!C A|C", "A/B", "B!C: A!B B!C: A|C"),
        ("A!B B>C A|C", "A/B", "B>C: A!B B>C: A|C"),
        ("A~B B~C A|C", "B/C", "A~B: A~B B~C: A|C"),
        ("A=B A|C B~C", "B/C", "A=B: A=B B~C: A|C"),
    ],
)
def test_what_would_join_claims_in_conflict_is_told(words: str, facts: str, snag: str) -> None:
    found = grouped(CLAIMS, *ties(words))
    assert (shown(found), snags(found)) == (facts, {snag})


TIE = st.tuples(st.sampled_from(list(combinations(NAMES, 2))), st.sampled_from("===>>>!^~|"), st.booleans())


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[Decided], list[Ruled]]:
    """At most one link a pair, any number of rulings, at moments that may be the same."""
    known: dict[tuple[str, str], str] = {}
    for number, (pair, sign, turned) in zip(count(), draw(st.lists(TIE, max_size=18)), strict=False):
        a, b = reversed(pair) if turned else pair
        known[(*pair, str(number)) if sign in "~|" else (*pair, "")] = f"{a}{sign}{b}"  # type: ignore[index]
    links, rulings = ties(" ".join(known.values()))
    moments = st.integers(0, 3).map(lambda days: START + timedelta(days=days))
    for tie in (*links, *rulings):
        object.__setattr__(tie, "decided_at" if isinstance(tie, Decided) else "made_at", draw(moments))
        object.__setattr__(tie, "public_id", f"{tie.public_id} {tie.pk}")
    return links, rulings


@given(histories(), st.randoms(use_true_random=False))
def test_whatever_is_decided(history: tuple[list[Decided], list[Ruled]], chance: Random) -> None:
    links, rulings = history
    found = grouped(CLAIMS, links, rulings)
    check_every_claim_has_its_place(found)
    check_no_conflict_inside(found, links, rulings)
    check_ways(found)
    mixed_links, mixed_rulings, claims = list(links), list(rulings), list(CLAIMS.items())
    for mixed in (mixed_links, mixed_rulings, claims):
        chance.shuffle(mixed)
    assert grouped(dict(claims), mixed_links, mixed_rulings) == found


def check_every_claim_has_its_place(found: Grouped) -> None:
    own = [claim for question in found.questions for answer in question.answers for claim in answer.own]
    consistent = {claim for question in found.questions for answer in question.answers for claim in answer.consistent}
    assert len(own) == len(set(own))
    assert set(own) | consistent == set(CLAIMS)


def check_no_conflict_inside(found: Grouped, links: list[Decided], rulings: list[Ruled]) -> None:
    newest = {frozenset((one.a, one.b)): one for one in sorted(rulings, key=lambda one: (one.made_at, one.public_id))}
    apart = {pair for pair, ruling in newest.items() if ruling.kind == "apart"}
    differing = {frozenset((link.a, link.b)) for link in links if link.relation != "agrees"}
    for question in found.questions:
        everything = {claim for answer in question.answers for claim in (*answer.own, *answer.consistent)}
        assert not {frozenset(pair) for pair in combinations(everything, 2)} & apart
        for answer in question.answers:
            pairs = {frozenset(pair) for pair in combinations((*answer.own, *answer.consistent), 2)}
            assert not pairs & differing


def check_ways(found: Grouped) -> None:
    """Each leads from the one claim to the other, across what was left out."""
    for misfit in found.misfits:
        assert misfit.left_out in misfit.way
        here = misfit.a
        for tie in misfit.way:
            assert here in (tie.a, tie.b)
            here = tie.b if here == tie.a else tie.a
        assert here == misfit.b
        assert {misfit.conflict.a, misfit.conflict.b} == {misfit.a, misfit.b}
