"""Which claim of a newer text stands in the place of which older one."""

from hypothesis import given
from hypothesis import strategies as st

from claims.services.replacing import Said, replaced

OPENED = Said("opened", "The bridge opened in 1974.")
CLOSED = Said("closed", "The bridge was closed on Friday.")
SEVEN = Said("seven", "Seven people died on the bridge.")
SIX = Said("six", "Six people died on the bridge.")


def test_nothing_is_replaced_where_nothing_changed() -> None:
    assert replaced([OPENED, SEVEN], [OPENED, SEVEN]) == []
    assert replaced([], [OPENED]) == []
    assert replaced([OPENED], []) == []


def test_a_claim_that_was_only_dropped_or_only_added_replaces_nothing() -> None:
    assert replaced([OPENED, SEVEN, CLOSED], [OPENED, CLOSED]) == []
    assert replaced([OPENED, CLOSED], [OPENED, SEVEN, CLOSED]) == []


def test_a_changed_figure_replaces() -> None:
    assert replaced([OPENED, SEVEN, CLOSED], [OPENED, SIX, CLOSED]) == [("six", "seven")]


def test_another_claim_in_the_same_place_does_not_replace() -> None:
    weather = Said("weather", "Rain fell all night.")
    assert replaced([OPENED, SEVEN, CLOSED], [OPENED, weather, CLOSED]) == []


def test_the_most_alike_in_one_place_are_paired() -> None:
    cost = Said("cost", "The repair cost two million euros.")
    dearer = Said("dearer", "The repair cost three million euros.")
    assert sorted(replaced([OPENED, SEVEN, cost], [OPENED, dearer, SIX])) == [("dearer", "cost"), ("six", "seven")]


def test_a_changed_claim_is_found_where_it_moved_to() -> None:
    old, new = [SEVEN, OPENED, CLOSED], [OPENED, CLOSED, SIX]
    assert replaced(old, new) == [("six", "seven")]


words = st.sampled_from(["the", "a", "bridge", "ferry", "six", "seven", "people", "died", "closed", "opened"])
said = st.builds(
    lambda number, text: Said(str(number), " ".join(text)), st.integers(0, 30), st.lists(words, max_size=6)
)
texts = st.lists(said, max_size=12, unique_by=lambda one: one.public_id)


@given(texts, texts)
def test_each_claim_is_in_one_pair_at_most_and_kept_ones_in_none(old: list[Said], new: list[Said]) -> None:
    pairs = replaced(old, new)
    kept = {one.public_id for one in old} & {one.public_id for one in new}
    born, dropped = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    assert len(set(born)) == len(born)
    assert len(set(dropped)) == len(dropped)
    assert set(born) <= {one.public_id for one in new} - kept
    assert set(dropped) <= {one.public_id for one in old} - kept
