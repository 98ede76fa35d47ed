"""Plans that came due and states that follow each other, in reports of different days."""

from datetime import date

import pytest

from claims.nlp.compare import assess
from claims.nlp.compare.states import followed, states
from claims.nlp.pipeline import read
from claims.nlp.types import Direction


def updates(a: str, b: str, days: tuple[int, int] | None) -> dict[str, Direction | None]:
    first, second = (date(2025, 3, day) for day in days) if days else (None, None)
    one, two = read(a, published=first).sides()[0], read(b, published=second).sides()[0]
    return {each.reason.rule: each.direction for each in assess(one, two).findings if each.reason.rule in RULES}


RULES = {"time.outcome", "time.later_state"}
NO_UPDATES = (
    ("The bill is expected to pass on 20 March.", "The bill was drafted by a clerk.", (10, 12)),
    ("The museum will open on 9 March.", "The museum opens tomorrow.", (6, 8)),
    ("The museum will open on 9 March.", "The museum will open with a gala.", (6, 12)),
    ("Tarn plans to sell its mill on 9 March.", "Tarn sold a farm in 2019.", (6, 12)),
    ("The road to Ilm is closed.", "The road to Ilm is closed to lorries.", (6, 9)),
    ("The road to Ilm is closed.", "Planes are landing at Orsk airport again.", (6, 9)),
    ("The hiker is missing.", "The hiker has been found.", (6, 6)),
)
UPDATES = (
    ("The bill is expected to pass the senate on 11 March.", "The senate threw out the bill.", (10, 12)),
    ("The museum in Ilm is to open on 9 March.", "The museum in Ilm stayed shut.", (6, 10)),
    ("Rescuers are still searching for the hiker Ina Dahl.", "The hiker Ina Dahl has been found alive.", (6, 9)),
    ("The pass at Ilm is closed.", "Cars can use the pass at Ilm once more.", (6, 9)),
    ("The fire above Ilm is out of control.", "The fire above Ilm has been contained.", (6, 9)),
    ("The bank robber from Ilm is on the run.", "The bank robber from Ilm is in custody.", (6, 9)),
    ("The dam at Ilm is holding.", "The dam at Ilm has burst.", (6, 9)),
)


@pytest.mark.parametrize(("a", "b", "days"), NO_UPDATES)
def test_nothing_follows(a: str, b: str, days: tuple[int, int]) -> None:
    assert updates(a, b, days) == {}


@pytest.mark.parametrize(("a", "b", "days"), UPDATES)
def test_the_later_report_updates_the_earlier(a: str, b: str, days: tuple[int, int]) -> None:
    assert set(updates(a, b, days).values()) == {Direction.B_UPDATES_A}
    assert set(updates(b, a, days[::-1]).values()) == {Direction.A_UPDATES_B}


def test_words_tell_the_order_where_no_days_are_known() -> None:
    later = updates("The road to Ilm is open again.", "The road to Ilm is closed.", None)
    assert later == {"time.later_state": Direction.A_UPDATES_B}


@pytest.mark.parametrize(
    ("text", "later"),
    [("He has not been caught.", False), ("He has been caught.", True), ("The missing man was found.", True)],
)
def test_a_denied_state_is_the_other_one(text: str, later: bool) -> None:
    assert [state.later for state in states(text)][:1] == [later]


def test_one_state_is_not_followed_by_itself() -> None:
    assert not list(followed("The pass is closed.", "The pass is shut."))
