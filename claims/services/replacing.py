"""Which claim of a newer text stands in the place of which claim that the older text made."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

WORD = re.compile(r"\w+")
# In the same place between kept neighbours a third of the words is enough; a statement that moved must share most.
ALIKE_IN_PLACE = 0.34
ALIKE_ELSEWHERE = 0.7
# A statement is compared with those that share its rarest words, so that a rewritten text costs no square of its size.
RAREST = 4
FEW = 50


@dataclass(frozen=True, slots=True)
class Said:
    """A claim in the order of its text."""

    public_id: str
    statement: str


def replaced(old: Sequence[Said], new: Sequence[Said]) -> list[tuple[str, str]]:
    """Pairs of ids, new and old: each dropped claim with the one claim that took its place, if any did."""
    pairs: list[tuple[str, str]] = []
    for dropped, born in _changes(old, new):
        pairs.extend(_alike(dropped, born, at_least=ALIKE_IN_PLACE))
    done = {public_id for pair in pairs for public_id in pair}
    kept_old, kept_new = {one.public_id for one in old}, {one.public_id for one in new}
    dropped = [one for one in old if one.public_id not in kept_new | done]
    born = [one for one in new if one.public_id not in kept_old | done]
    return pairs + _alike(dropped, born, at_least=ALIKE_ELSEWHERE)


def likeness(one: str, other: str) -> float:
    """The share of words that two statements have in common."""
    return _overlap(_words(one), _words(other))


def _changes(old: Sequence[Said], new: Sequence[Said]) -> Iterator[tuple[list[Said], list[Said]]]:
    """What stood and what stands between the same kept neighbours."""
    before, after = [one.public_id for one in old], [one.public_id for one in new]
    kept = set(before) & set(after)
    for _, old_start, old_end, new_start, new_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        dropped = [one for one in old[old_start:old_end] if one.public_id not in kept]
        born = [one for one in new[new_start:new_end] if one.public_id not in kept]
        if dropped and born:
            yield dropped, born


def _alike(dropped: Sequence[Said], born: Sequence[Said], *, at_least: float) -> list[tuple[str, str]]:
    """The most alike first; a claim is in one pair at most."""
    old_words = [_words(one.statement) for one in dropped]
    new_words = [_words(one.statement) for one in born]
    scored = sorted((-_overlap(old_words[i], new_words[j]), i, j) for i, j in _comparable(old_words, new_words))
    pairs: list[tuple[str, str]] = []
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for score, i, j in scored:
        if -score >= at_least and i not in taken_old and j not in taken_new:
            taken_old.add(i)
            taken_new.add(j)
            pairs.append((born[j].public_id, dropped[i].public_id))
    return pairs


def _comparable(old: Sequence[frozenset[str]], new: Sequence[frozenset[str]]) -> Iterator[tuple[int, int]]:
    """Pairs that share one of the new one's rarest words."""
    holders: dict[str, list[int]] = defaultdict(list)
    for i, words in enumerate(old):
        for word in sorted(words):
            holders[word].append(i)
    for j, words in enumerate(new):
        rarest = sorted((word for word in words if word in holders), key=lambda word: (len(holders[word]), word))
        for i in sorted({i for word in rarest[:RAREST] for i in holders[word][:FEW]}):
            yield i, j


def _words(statement: str) -> frozenset[str]:
    return frozenset(WORD.findall(statement.casefold()))


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Dice's coefficient of two sets of words."""
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0
