"""Which claims make one fact, and which of them one position: a pure function of decisions and rulings.

Whatever order they are given in, they are taken in one: rulings before links, the newest ruling first, then agreements
of equally specific claims, what differs, and agreements with a vaguer claim, of each kind the earliest decision first;
what is equal so far, by its id. What comes first holds; what would then join claims in conflict is left out.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from claims.models.choices import Relation, RulingKind
from claims.services.joining import Groups, Ways, in_time

Rank = tuple[date, str]


@dataclass(frozen=True, slots=True)
class Decided:
    """A link whose outcome stands. `vaguer` is the end of an agreement that says less; `newer` the end that updates."""

    pk: int
    public_id: str
    a: int
    b: int
    relation: str
    decided_at: datetime
    vaguer: int | None = None
    newer: int | None = None


@dataclass(frozen=True, slots=True)
class Ruled:
    """A curator's ruling on two claims that stands."""

    pk: int
    public_id: str
    a: int
    b: int
    kind: str
    made_at: datetime


Tie = Decided | Ruled
Opposed = Mapping[int, Mapping[int, Tie]]


@dataclass(frozen=True, slots=True)
class Answer:
    """A position: the claims that are its own, the founding one first, and the vaguer ones it is consistent with."""

    own: tuple[int, ...]
    consistent: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A fact: its positions in their order. `component` is the same for all that hangs together."""

    answers: tuple[Answer, ...]
    component: str


@dataclass(frozen=True, slots=True)
class Misfit:
    """What was left out, the two claims in conflict that it would have joined, the way between them, the conflict."""

    left_out: Tie
    a: int
    b: int
    way: tuple[Tie, ...]
    conflict: Tie
    component: str


@dataclass(frozen=True, slots=True)
class Grouped:
    questions: tuple[Question, ...]
    misfits: tuple[Misfit, ...]


@dataclass
class _Work:
    """What has been joined so far."""

    ranks: Mapping[int, Rank]
    facts: Groups
    positions: Groups
    opposed: Opposed  # claims that differ, which never share a position
    apart: Opposed  # claims that a ruling keeps from sharing a fact
    held: set[int]  # claims that keep a position of their own: they differ from something, or are ruled to belong
    agreeing: Ways[Tie] = field(default_factory=Ways)
    joining: Ways[Tie] = field(default_factory=Ways)
    misfits: list[tuple[Tie, int, int, tuple[Tie, ...], Tie]] = field(default_factory=list)
    # Between positions, each named by its founding claim: what says less, and what says more.
    below: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    above: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))


def grouped(claims: Mapping[int, Rank], links: Iterable[Decided], rulings: Iterable[Ruled]) -> Grouped:
    """The facts of these claims, each given with its date and public id. All ties must be among them."""
    links = sorted(links, key=lambda link: (link.decided_at, link.public_id))
    ruled = _newest_of_each_pair(rulings)
    whole = Groups(claims)
    ties: list[Tie] = [*links, *_same(ruled)]
    for tie in ties:
        whole.merge(tie.a, tie.b)
    work = _begun(claims, links, ruled)
    _join(work, [link for link in links if not _is_cut(link, work)], ruled)
    component = {claim: min(claims[one] for one in group)[1] for group in whole.all() for claim in group}
    return Grouped(tuple(_questions(work, links, component)), tuple(_misfits(work, component)))


def _newest_of_each_pair(rulings: Iterable[Ruled]) -> list[Ruled]:
    newest: dict[frozenset[int], Ruled] = {}
    for ruling in sorted(rulings, key=lambda one: (one.made_at, one.public_id), reverse=True):
        newest.setdefault(frozenset((ruling.a, ruling.b)), ruling)
    return list(newest.values())


def _same(ruled: Iterable[Ruled]) -> list[Ruled]:
    return [ruling for ruling in ruled if ruling.kind == RulingKind.SAME]


def _begun(claims: Mapping[int, Rank], links: list[Decided], ruled: list[Ruled]) -> _Work:
    apart = _both_ways(ruling for ruling in ruled if ruling.kind == RulingKind.APART)
    differing = [link for link in links if link.relation != Relation.AGREES and link.b not in apart.get(link.a, {})]
    holding: list[Tie] = [*differing, *_same(ruled)]
    return _Work(
        ranks=claims,
        facts=Groups(claims),
        positions=Groups(claims),
        opposed=_both_ways(differing),
        apart=apart,
        held={end for tie in holding for end in (tie.a, tie.b)},
    )


def _both_ways(ties: Iterable[Tie]) -> Opposed:
    known: dict[int, dict[int, Tie]] = defaultdict(dict)
    for tie in ties:
        known[tie.a].setdefault(tie.b, tie)
        known[tie.b].setdefault(tie.a, tie)
    return dict(known)


def _is_cut(link: Decided, work: _Work) -> bool:
    """Whether a ruling says of its own two claims that they are not of one fact; nothing needs telling of that."""
    return link.b in work.apart.get(link.a, {})


def _join(work: _Work, links: list[Decided], ruled: list[Ruled]) -> None:
    agreements = [link for link in links if link.relation == Relation.AGREES]
    for ruling in _same(ruled):
        _join_facts(work, ruling)
    for link in (link for link in agreements if link.vaguer is None):
        _join_positions(work, link)
    for link in (link for link in links if link.relation != Relation.AGREES):
        _join_facts(work, link)
    for link in agreements:
        if link.vaguer is not None:
            _attach(work, link, vaguer=link.vaguer)


def _join_facts(work: _Work, tie: Tie) -> bool:
    if _clashes(work, tie, work.facts[tie.a], work.facts[tie.b], work.apart):
        return False
    work.facts.merge(tie.a, tie.b)
    work.joining.add(tie)
    return True


def _join_positions(work: _Work, link: Decided) -> None:
    one, other = work.positions[link.a], work.positions[link.b]
    if one is not other and _clashes(work, link, one, other, work.opposed):
        return
    if _join_facts(work, link):
        work.positions.merge(link.a, link.b)
        work.agreeing.add(link)


def _clashes(work: _Work, tie: Tie, one: set[int], other: set[int], opposed: Opposed) -> bool:
    """Whether the tie would join claims in conflict; if so, that is noted with the way between them."""
    if one is other:
        return False
    pairs = [(x, y) for x in one if x in opposed for y in opposed[x] if y in other]
    if not pairs:
        return False
    a, b = min((sorted(pair, key=work.ranks.__getitem__) for pair in pairs), key=lambda p: [work.ranks[c] for c in p])
    ways = work.agreeing if opposed is work.opposed else work.joining
    work.misfits.append((tie, a, b, ways.between(a, b, across=tie), opposed[a][b]))
    return True


def _attach(work: _Work, link: Decided, *, vaguer: int) -> None:
    """Let the vaguer claim's position go along with the other's, unless something there conflicts with it."""
    more, less = _founder(work, link.a if vaguer == link.b else link.b), _founder(work, vaguer)
    if more == less or more in _all_below(work, less):
        return  # each fits the other already
    moved = set(work.positions[less])
    if less not in _held(work, [less]):
        moved |= _consistent(work, less)
    for top in sorted(_tops(work, more), key=work.ranks.__getitem__):
        if _clashes(work, link, moved, _members(work, top), work.opposed):
            return
        if _clashes(work, link, moved, _of_the_fact(work, top), work.apart):
            return
    work.below[more].add(less)
    work.above[less].add(more)
    work.agreeing.add(link)
    work.joining.add(link)


def _founder(work: _Work, claim: int) -> int:
    return min(work.positions[claim], key=work.ranks.__getitem__)


def _held(work: _Work, founders: Iterable[int]) -> set[int]:
    return {founder for founder in founders if not work.held.isdisjoint(work.positions[founder])}


def _is_dissolved(work: _Work, founder: int) -> bool:
    """Whether the position only goes along with others that say more."""
    return bool(work.above.get(founder)) and not _held(work, [founder])


def _tops(work: _Work, founder: int) -> set[int]:
    """The positions that stand by themselves and that this one is or goes along with."""
    if not _is_dissolved(work, founder):
        return {founder}
    return {top for more in work.above[founder] for top in _tops(work, more)}


def _all_below(work: _Work, founder: int) -> set[int]:
    found, waiting = set[int](), [founder]
    while waiting:
        new = work.below.get(waiting.pop(), set()) - found
        found |= new
        waiting.extend(new)
    return found


def _consistent(work: _Work, founder: int) -> set[int]:
    """The claims that go along with the position."""
    found, waiting = set[int](), [founder]
    while waiting:
        new = work.below.get(waiting.pop(), set()) - found
        found |= new
        waiting.extend(one for one in new if _is_dissolved(work, one))
    return {claim for one in found for claim in work.positions[one]}


def _members(work: _Work, founder: int) -> set[int]:
    return work.positions[founder] | _consistent(work, founder)


def _of_the_fact(work: _Work, founder: int) -> set[int]:
    founders = {_founder(work, claim) for claim in work.facts[founder]}
    return {claim for one in founders for claim in _members(work, one)}


def _questions(work: _Work, links: Iterable[Decided], component: Mapping[int, str]) -> Iterator[Question]:
    rank = work.ranks.__getitem__
    newer = [(link.newer, link.b if link.newer == link.a else link.a) for link in links if link.newer is not None]
    older: dict[int, set[int]] = defaultdict(set)
    for after, before in newer:
        older[_founder(work, after)].add(_founder(work, before))
    for group in sorted(work.facts.all(), key=lambda claims: min(map(rank, claims))):
        founders = sorted({_founder(work, claim) for claim in group}, key=rank)
        standing = [founder for founder in founders if not _is_dissolved(work, founder)]
        if standing:
            yield Question(
                tuple(_answer(work, founder) for founder in _ordered(work, standing, older)), component[standing[0]]
            )


def _ordered(work: _Work, founders: list[int], older: Mapping[int, set[int]]) -> list[int]:
    """In time where one updates another, else those with the most claims first."""
    if any(older.get(founder, set()) & set(founders) for founder in founders):
        return in_time(founders, older)
    return sorted(founders, key=lambda founder: (-len(_members(work, founder)), work.ranks[founder]))


def _answer(work: _Work, founder: int) -> Answer:
    own = sorted(work.positions[founder], key=work.ranks.__getitem__)
    return Answer(tuple(own), tuple(sorted(_consistent(work, founder) - set(own), key=work.ranks.__getitem__)))


def _misfits(work: _Work, component: Mapping[int, str]) -> Iterator[Misfit]:
    for left_out, a, b, way, conflict in sorted(work.misfits, key=lambda misfit: misfit[0].public_id):
        yield Misfit(left_out, a, b, way, conflict, component[a])
