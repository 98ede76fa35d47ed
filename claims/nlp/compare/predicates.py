"""What two sides tell, held against each other: one thing in other words, or its contrary, by whatever words denied."""

from collections.abc import Iterator
from dataclasses import dataclass

from claims.nlp.compare.denials import Deed
from claims.nlp.compare.fields import Fields

DeedPair = tuple[Deed, Deed]


@dataclass(frozen=True, slots=True)
class Telling:
    """The deeds of a with those of b. `same` and `turned` are what both chiefly tell; the others stand beside it."""

    same: tuple[DeedPair, ...]
    turned: tuple[DeedPair, ...]
    same_beside: tuple[DeedPair, ...]
    turned_beside: tuple[DeedPair, ...]

    @property
    def agreed(self) -> DeedPair | None:
        """The thing that both chiefly tell, where nothing of it is turned."""
        return self.same[0] if self.same and not self.turned else None

    @property
    def explained(self) -> bool:
        """Whether a denial on one side alone is none: what the other tells without "not" comes to the same."""
        return self.agreed is not None and any(
            (one.sign != one.pole) is not (two.sign != two.pole) for one, two in self.same
        )

    @property
    def contrary(self) -> DeedPair | None:
        """What one side tells and the other tells not to be so, where they tell nothing else alike."""
        return self.turned[0] if self.turned and not self.same else None


NOTHING = Telling((), (), (), ())


def telling(a: Fields, b: Fields) -> Telling:
    if a.senses.isdisjoint(b.senses):
        return NOTHING
    same, turned = _held(a.told, b.told)
    here, there = _held(a.told, b.beside), _held(a.beside, b.told)
    return Telling(same, turned, (*here[0], *there[0]), (*here[1], *there[1]))


def _held(first: tuple[Deed, ...], second: tuple[Deed, ...]) -> tuple[tuple[DeedPair, ...], tuple[DeedPair, ...]]:
    """Pairs of one sense, with the same sign and with opposite signs; longer words tell more plainly what is meant."""
    if not first or not second:
        return (), ()
    pairs = sorted(_of_one_sense(first, second), key=_plainness)
    same = tuple((one, two) for one, two in pairs if one.sign == two.sign)
    turned = tuple((one, two) for one, two in pairs if one.sign != two.sign)
    return same, turned


def _of_one_sense(first: tuple[Deed, ...], second: tuple[Deed, ...]) -> Iterator[DeedPair]:
    for one in first:
        for two in second:
            if one.sense == two.sense:
                yield one, two


def _plainness(pair: DeedPair) -> tuple[int, str]:
    one, two = pair
    return one.start - one.end + two.start - two.end, one.sense
