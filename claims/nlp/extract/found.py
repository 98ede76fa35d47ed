"""What the other stages found in a text, as the extractor takes it."""

from dataclasses import dataclass

from claims.nlp.types import Attribution, Mention, Period, Quantity


@dataclass(frozen=True, slots=True)
class Found:
    """The numbers in a claim's tuples are indices into these."""

    attributions: tuple[Attribution, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    periods: tuple[Period, ...] = ()
    mentions: tuple[Mention, ...] = ()
    references: tuple[Mention, ...] = ()
