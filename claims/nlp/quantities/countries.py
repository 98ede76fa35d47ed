"""Whose rupees, pesos or pounds are meant: those of the country that the text named last."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from claims.nlp.lexicons.home_money import HOMES, NOUNS, SHARED
from claims.nlp.types import Quantity

# The noun of money that several countries share; signs and codes name their country themselves.
NOUN = re.compile(rf"\b(?:{'|'.join(NOUNS)})\b", re.IGNORECASE)
# The countries that have such money, with their capitals and peoples, the longest name first.
COUNTRY = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, HOMES), key=len, reverse=True))})\b")


class Named:
    """The countries that a text names, by the noun of their money."""

    def __init__(self, text: str) -> None:
        self.places: dict[str, list[tuple[int, str]]] = {noun: [] for noun in SHARED}
        for match in COUNTRY.finditer(text):
            for noun, currency in HOMES[match.group()]:
                self.places[noun].append((match.start(), currency))

    def currency(self, noun: str, quantity: Quantity) -> str:
        """The money of the country named last before the quantity ends, or else first behind it."""
        places = self.places[noun]
        if not places or (noun == "pound" and len({currency for _, currency in places}) > 1):
            return quantity.unit
        return places[max(0, bisect_left(places, (quantity.end, "")) - 1)][1]


def by_country(text: str, found: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """The quantities, money in a unit that several countries have told apart."""
    if not any(NOUN.search(quantity.text) for quantity in found):
        return tuple(found)
    named = Named(text)
    told: list[Quantity] = []
    for number, quantity in enumerate(found):
        noun = NOUN.search(quantity.text)
        unit = quantity.unit
        if noun and unit in NOUNS[noun.group().lower()][1]:
            unit = named.currency(NOUNS[noun.group().lower()][0], quantity)
        elif number and unit == found[number - 1].unit and quantity.text[-1:].isalnum():
            unit = told[-1].unit  # "2m pesos, from 1.9m": the second took its unit from the first
        told.append(replace(quantity, unit=unit) if unit != quantity.unit else quantity)
    return tuple(told)
