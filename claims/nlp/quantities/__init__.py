"""Numbers that count or measure something, with unit, bounds, change, base and the thing measured."""

from claims.nlp.quantities.assembly import of_sentence
from claims.nlp.quantities.countries import by_country
from claims.nlp.types import Parse, Quantity

__all__ = ["quantities"]


def quantities(parse: Parse) -> tuple[Quantity, ...]:
    """The quantities of the text in order, none overlapping."""
    found = [found for number in range(len(parse.sentences)) for found in of_sentence(parse, number)]
    return by_country(parse.text, found)
