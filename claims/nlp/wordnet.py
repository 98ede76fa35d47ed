"""What WordNet 3.0 knows of the words common in news: kinds of things, words of one stem, synonyms, opposites.

Words are asked for in their plain form, as the parser's lemma gives it; a word that is not in the tables has nothing.
The tables are loaded at the first question. They were made by training/wordnet.py.
"""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal

WORDNET = Path(__file__).parent / "weights" / "wordnet.json"
_NONE: frozenset[str] = frozenset()

Part = Literal["n", "v", "a", "r"]  # noun, verb, adjective, adverb


def kinds(noun: str) -> frozenset[str]:
    """All that the noun names a kind of, the most used names of each kind: a frigate is a ship, a vessel, a vehicle."""
    return _found("kinds", noun)


def is_kind_of(noun: str, kind: str) -> bool:
    """Whether the one may be taken up by the other: a letter by "the document"; a word is a kind of itself."""
    return _plain(noun) == _plain(kind) or _plain(kind) in kinds(noun)


def derived(word: str, part: Part) -> frozenset[str]:
    """Words of the same stem, not who does it: a verb's deeds and a noun's verbs; an adjective's nouns."""
    return {"v": _found("deeds", word), "n": _turned("deeds", word), "a": _found("qualities", word)}.get(part, _NONE)


def agents(verb: str) -> frozenset[str]:
    """Who does it or has it done: "buy" has a buyer, "employ" an employer and an employee."""
    return _found("agents", verb)


def synonyms(word: str, part: Part) -> frozenset[str]:
    """Words that mean the same nearly always."""
    return _found("synonyms", f"{word}.{part}")


def opposites(word: str, part: Part) -> frozenset[str]:
    return _found("opposites", f"{word}.{part}")


def wider(verb: str) -> frozenset[str]:
    """What is done by doing it: who murders kills."""
    return _found("wider", verb)


def table(name: str) -> Mapping[str, frozenset[str]]:
    """A whole table, such as "synonyms" or "deeds", its words without their part of speech."""
    found: dict[str, frozenset[str]] = {}
    for word, others in _tables()[name].items():
        plain = word.partition(".")[0]
        found[plain] = found.get(plain, _NONE) | frozenset(others.split("|"))
    return found


def _found(table: str, word: str) -> frozenset[str]:
    found = _tables()[table].get(_plain(word))
    return frozenset(found.split("|")) if found else _NONE


def _turned(table: str, word: str) -> frozenset[str]:
    return _reversed(table).get(_plain(word), _NONE)


def _plain(word: str) -> str:
    return word.replace("’", "'").lower()


@cache
def _tables() -> Mapping[str, Mapping[str, str]]:
    stored = json.loads(WORDNET.read_text(encoding="utf-8"))
    return {name: table for name, table in stored.items() if isinstance(table, dict)}


@cache
def _reversed(table: str) -> Mapping[str, frozenset[str]]:
    turned: dict[str, set[str]] = {}
    for word, others in _tables()[table].items():
        for other in others.split("|"):
            turned.setdefault(other, set()).add(word)
    return {word: frozenset(others) for word, others in turned.items()}
