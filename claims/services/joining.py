"""Claims in groups that only ever grow together, and the ways by which they did."""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, Protocol, TypeVar


class Edge(Protocol):
    """What ties two claims: a link that was decided, or a ruling."""

    @property
    def public_id(self) -> str: ...
    @property
    def a(self) -> int: ...
    @property
    def b(self) -> int: ...


E = TypeVar("E", bound=Edge)


class Groups:
    """Each claim in one group, alone at first."""

    def __init__(self, claims: Iterable[int]) -> None:
        self._of = {claim: {claim} for claim in claims}

    def __getitem__(self, claim: int) -> set[int]:
        return self._of[claim]

    def merge(self, a: int, b: int) -> None:
        small, large = sorted((self._of[a], self._of[b]), key=len)
        if small is large:
            return
        large |= small
        for claim in small:
            self._of[claim] = large

    def are_one(self, a: int, b: int) -> bool:
        return self._of[a] is self._of[b]

    def all(self) -> list[set[int]]:
        return list({id(group): group for group in self._of.values()}.values())


class Ways(Generic[E]):
    """What holds, as ways from claim to claim."""

    def __init__(self) -> None:
        self._from: dict[int, list[E]] = defaultdict(list)

    def add(self, edge: E) -> None:
        for end in (edge.a, edge.b):
            self._from[end].append(edge)

    def between(self, a: int, b: int, *, across: E) -> tuple[E, ...]:
        """The shortest way from one claim to the other, with one more tie that does not hold yet."""
        came: dict[int, tuple[int, E] | None] = {a: None}
        waiting = deque([a])
        while waiting and b not in came:
            here = waiting.popleft()
            for edge in self._onward(here, across):
                there = edge.b if edge.a == here else edge.a
                if there not in came:
                    came[there] = (here, edge)
                    waiting.append(there)
        return _walked(came, b)

    def _onward(self, here: int, across: E) -> list[E]:
        more = [across] if here in (across.a, across.b) else []
        return sorted([*self._from.get(here, ()), *more], key=lambda edge: edge.public_id)


def _walked(came: Mapping[int, tuple[int, E] | None], end: int) -> tuple[E, ...]:
    way: list[E] = []
    step = came.get(end)
    while step:
        way.append(step[1])
        step = came[step[0]]
    return tuple(reversed(way))


def in_time(groups: Sequence[int], older: Mapping[int, set[int]]) -> list[int]:
    """The groups in their order, but each after those it updates; where updates go in a circle, their order decides."""
    left, ordered = list(groups), list[int]()
    while left:
        following = next((one for one in left if not older.get(one, set()) & set(left) - {one}), left[0])
        left.remove(following)
        ordered.append(following)
    return ordered
