"""What an index of keys must tell, and the one that lives in memory."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from claims.nlp.candidates.keys import Key


class Index(Protocol):
    """What an index must tell. Holders are numbers whose order is that of entry."""

    def size(self) -> int:
        """How many holders there are, about."""

    def frequencies(self, keys: Sequence[Key], *, limit: int) -> Mapping[Key, int]:
        """How many hold each key, counted up to `limit`; keys that nobody holds may be left out."""

    def holders(self, keys: Sequence[Key], *, limit: int) -> Mapping[Key, Sequence[int]]:
        """At most `limit` holders of each of the keys."""

    def keys(self, holders: Sequence[int]) -> Mapping[int, Sequence[Key]]:
        """The keys of each of the holders."""


class MemoryIndex:
    """An index of what was added to it; holders are numbered from 0."""

    def __init__(self) -> None:
        self._keys: list[tuple[Key, ...]] = []
        self._holders: defaultdict[Key, list[int]] = defaultdict(list)

    def add(self, keys: Iterable[Key]) -> int:
        holder = len(self._keys)
        self._keys.append(tuple(keys))
        for key in self._keys[holder]:
            self._holders[key].append(holder)
        return holder

    def size(self) -> int:
        return len(self._keys)

    def frequencies(self, keys: Sequence[Key], *, limit: int) -> Mapping[Key, int]:
        return {key: min(len(self._holders[key]), limit) for key in keys if key in self._holders}

    def holders(self, keys: Sequence[Key], *, limit: int) -> Mapping[Key, Sequence[int]]:
        return {key: self._holders[key][:limit] if key in self._holders else () for key in keys}

    def keys(self, holders: Sequence[int]) -> Mapping[int, Sequence[Key]]:
        return {holder: self._keys[holder] for holder in holders}
