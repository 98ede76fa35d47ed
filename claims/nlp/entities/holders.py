"""Parts told by what they belong to: "the captain" of the one ship that the sentences before speak of."""

from collections.abc import Iterator

from claims.nlp.entities.fuller import Fuller
from claims.nlp.entities.phrases import Phrases
from claims.nlp.lexicons.holders import PARTS
from claims.nlp.types import Token

# So many sentences back what holds it is looked for, and so long a phrase it may become.
FARTHEST, LONGEST = 3, 13


def held(phrases: Phrases, fuller: Fuller, noun: Token) -> str:
    """ "the captain of the ferry carrying 300 people"; "" where there are two ferries, or nothing is told of it."""
    if fuller.uses.is_brought_in(noun):
        return ""
    found = {phrase for link, holders in PARTS.get(noun.lower, ()) for phrase in _of(phrases, fuller, noun, holders)}
    links = [link for link, holders in PARTS.get(noun.lower, ()) if any(fuller.uses.near(holders, noun, back=FARTHEST))]
    whole = found.pop() if len(found) == 1 else ""
    phrase = f"the {noun.lower} {links[0]} {whole}" if whole else ""
    return phrase if len(phrase.split()) <= LONGEST else ""


def _of(phrases: Phrases, fuller: Fuller, noun: Token, holders: frozenset[str]) -> Iterator[str]:
    """What each of the holders near is called; "" for one of which nothing is told."""
    for holder in fuller.uses.near(holders, noun, back=FARTHEST):
        if holder.tag == "NN":
            phrase = phrases.known_as(holder) or fuller.told(holder)
            yield phrase if noun.lower not in phrase.split() else ""
