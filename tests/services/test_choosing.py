"""Which suggestions are stored."""

from hypothesis import given
from hypothesis import strategies as st

from claims.services.choosing import MOST_LINKS, Offer, chosen


def test_the_strongest_are_chosen_while_there_is_room() -> None:
    agreements = [Offer(1, other, "agrees", 0.5 + other / 100) for other in range(2, 14)]
    contradiction = Offer(1, 20, "contradicts", 0.4)
    related = Offer(1, 30, "related", 0.99)
    pairs = chosen([related, *agreements, contradiction])
    assert (1, 20) in pairs
    assert (1, 30) not in pairs
    assert {other for _, other in pairs} == {20, *range(5, 14)}


def test_room_is_counted_on_both_sides() -> None:
    crowd = [Offer(other, 100, "agrees", 0.9) for other in range(MOST_LINKS + 1)]
    assert len(chosen(crowd)) == MOST_LINKS


def test_what_people_touched_keeps_its_room() -> None:
    touched = [Offer(1, other, "related", 0.1, kept=True) for other in range(2, 2 + MOST_LINKS)]
    assert (1, 50) not in chosen([*touched, Offer(1, 50, "contradicts", 0.99)])
    assert {(offer.a, offer.b) for offer in touched} <= chosen(touched)


offers = st.builds(
    Offer,
    st.integers(0, 5),
    st.integers(6, 30),
    st.sampled_from(["agrees", "contradicts", "updates", "related"]),
    st.floats(0, 1),
    kept=st.booleans(),
)


@given(st.lists(offers, unique_by=lambda offer: (offer.a, offer.b)))
def test_no_claim_gets_more_than_its_share_and_order_does_not_matter(given_offers: list[Offer]) -> None:
    pairs = chosen(given_offers)
    kept = {(offer.a, offer.b) for offer in given_offers if offer.kept}
    assert kept <= pairs
    for claim in range(31):
        ours = {pair for pair in pairs if claim in pair}
        assert len(ours) <= MOST_LINKS or ours <= kept
    assert chosen(reversed(given_offers)) == pairs
