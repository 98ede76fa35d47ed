"""Keys -> the holders of an index that share the rarest of them, ranked by all that they share."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from heapq import nsmallest

from claims.nlp.candidates.compounds import known_parts
from claims.nlp.candidates.index import Index
from claims.nlp.candidates.keys import Key, KeyKind
from claims.nlp.candidates.ranking import RERANKED, Candidate, Sense, best, reranked

RARE_KEYS = 16  # keys that ask the index; more are asked only while answers are fewer than wanted
HOLDERS = 100  # claims taken of one key: a key that has more is no rare key
POOL = 100  # claims that are ranked by all their keys; they are those that share most of the rare ones
COUNTED = 2000  # frequencies are counted up to here: what is more frequent weighs the same
# Long claims share words by chance; a claim of this many keys counts half for those that it does not share.
LENGTH = 24
RARITY_POWER = 1.3  # a rare shared word tells more than several common ones
PERIOD_SHARE = 0.6  # a time counts for less than its rarity: much else happened on that day


def retrieve(keys: Sequence[Key], index: Index, *, limit: int, sense: Sense | None = None) -> tuple[Candidate, ...]:
    """At most `limit` holders that share keys with the query, best first, ties by order of entry.

    The rarest keys are asked first; frequent ones only while too few answered. With `sense` the first of them
    are ranked anew.
    """
    wanted = max(limit, RERANKED) if sense else limit
    weights = _weights(keys, index)
    pool = _answers(weights, index, wanted)
    scored = [Candidate(holder, _score(weights, held)) for holder, held in index.keys(pool).items()]
    return best(reranked(best(scored, wanted), sense), limit) if sense else best(scored, limit)


def _weights(keys: Sequence[Key], index: Index) -> dict[Key, float]:
    """How much each key that somebody holds tells."""
    counts = index.frequencies(keys, limit=COUNTED)
    unknown = [key for key in keys if not counts.get(key)]
    size = index.size()
    known = {**counts, **known_parts(unknown, index, limit=COUNTED)}
    return {key: _weight(key, count, size) for key, count in known.items() if count}


def _answers(weights: Mapping[Key, float], index: Index, limit: int) -> list[int]:
    """The holders of the rarest keys that share most of them, as many as are worth a closer look."""
    rarest = sorted(weights, key=lambda key: (-weights[key], key))
    shared: defaultdict[int, float] = defaultdict(float)
    for asked in (rarest[:RARE_KEYS], *([key] for key in rarest[RARE_KEYS:])):
        if len(shared) >= limit:
            break
        found = index.holders(asked, limit=max(HOLDERS, limit))
        for key in asked:
            for holder in found[key]:
                shared[holder] += weights[key]
    return sorted(nsmallest(max(POOL, limit), shared, key=lambda holder: (-shared[holder], holder)))


def _weight(key: Key, frequency: int, size: int) -> float:
    rarity = math.pow(math.log1p(max(size, frequency) / (frequency + 0.5)), RARITY_POWER)
    return rarity * PERIOD_SHARE if key.kind is KeyKind.PERIOD else rarity


def _score(weights: Mapping[Key, float], held: Sequence[Key]) -> float:
    """The weighted share of the query that the holder has, less where the holder has much else."""
    shared = [weights[key] for key in held if key in weights]
    return sum(shared) / sum(weights.values()) * (len(shared) + LENGTH) / (len(held) + LENGTH)
