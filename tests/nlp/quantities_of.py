"""What the engine reads in a text, shortened for tables."""

from claims.nlp.parse import parse
from claims.nlp.quantities import quantities
from claims.nlp.repair import repaired
from claims.nlp.segment import segment
from claims.nlp.types import Quantity


def read(text: str) -> tuple[Quantity, ...]:
    return quantities(repaired(parse(text, segment(text))))


def values(text: str) -> list[tuple[str, float | None, str]]:
    """Words, value and unit of each; of an open end, the end that is known."""
    return [(q.text, q.low if q.low is not None else q.high, q.unit) for q in read(text)]
