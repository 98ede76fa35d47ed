"""A number, and a number with its unit, as the steps of reading pass them on."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number over the pieces `first` up to `last`.

    `scale` is what its last word multiplies by ("million"), which a range may share. `digits` is the bare figure it
    is written as, "" for words; a bare figure may name a year, a page or a player.
    """

    first: int
    last: int
    value: float
    scale: float = 1.0
    digits: str = ""
    share: bool = False
    vague: bool = False


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with what it is counted in, over the pieces `first` up to `last`.

    `reach`: where the words end that tell its unit without being part of it ("20 million visitors a month").
    """

    first: int
    last: int
    low: float
    high: float
    unit: str
    number: Numeral
    reach: int = 0

    @property
    def following(self) -> int:
        """The first piece that this amount has nothing to say of."""
        return max(self.last, self.reach)

    @property
    def bare(self) -> bool:
        return self.unit == ""
