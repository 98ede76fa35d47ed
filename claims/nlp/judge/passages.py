"""Two passages of one claim or several -> one relation: that of their strongest pair of claims."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from claims.nlp.compare import Fields, assess_fields, fields
from claims.nlp.entailment import Entailment, asking
from claims.nlp.judge.pairs import judge
from claims.nlp.types import Comparison, MoreSpecific, Relation, Side

MOST_CLAIMS = 40  # a passage is short; of a longer text only the first claims are compared, so that time stays bounded
OPEN_ENDED = (Relation.CONTRADICTS, Relation.UPDATES)


@dataclass(frozen=True, slots=True)
class _Grid:
    """All pairs of claims of two passages, by their places."""

    rows: int
    columns: int
    cells: Mapping[tuple[int, int], Comparison]


def judge_passages(a: Sequence[Side], b: Sequence[Side], *, model: Entailment | None = None) -> Comparison:
    """The relation of the strongest pair; passages agree only if all claims of the less specific one are matched.

    Both passages hold at least one claim.
    """
    grid = _compared([fields(side) for side in a[:MOST_CLAIMS]], [fields(side) for side in b[:MOST_CLAIMS]], model)
    for relation in OPEN_ENDED:
        strongest = _strongest(_unmatched(grid), relation)
        if strongest is not None:
            return strongest
    return _agreement(grid) or _remaining(grid)


def _compared(a: Sequence[Fields], b: Sequence[Fields], model: Entailment | None) -> _Grid:
    cells = {
        (i, j): judge(assess_fields(one, two), ask=asking(model, one.side, two.side))
        for i, one in enumerate(a)
        for j, two in enumerate(b)
    }
    return _Grid(len(a), len(b), cells)


def _strongest(cells: Iterable[Comparison], relation: Relation) -> Comparison | None:
    found = [cell for cell in cells if cell.relation is relation]
    return max(found, key=lambda cell: cell.confidence, default=None)


def _unmatched(grid: _Grid) -> Iterator[Comparison]:
    """The pairs of which neither claim is said by another claim of the other passage as well."""
    agreeing = {at for at, cell in grid.cells.items() if cell.relation is Relation.AGREES}
    rows, columns = {i for i, _ in agreeing}, {j for _, j in agreeing}
    return (cell for (i, j), cell in grid.cells.items() if i not in rows and j not in columns)


def _agreement(grid: _Grid) -> Comparison | None:
    """The strongest agreement, where one side's claims are all matched by claims that say as much."""
    sayers = [side for side in MoreSpecific if _says_all(grid, side)]
    strongest = _strongest(grid.cells.values(), Relation.AGREES)
    if not sayers or strongest is None:
        return None
    if len(sayers) == 1:
        return replace(strongest, more_specific=sayers[0])
    return replace(strongest, more_specific=None)


def _says_all(grid: _Grid, side: MoreSpecific) -> bool:
    """Whether each claim of the other side is matched by a claim of this side that says at least as much."""
    if side is MoreSpecific.A:
        return all(any(_says(grid, (i, j), side) for i in range(grid.rows)) for j in range(grid.columns))
    return all(any(_says(grid, (i, j), side) for j in range(grid.columns)) for i in range(grid.rows))


def _says(grid: _Grid, at: tuple[int, int], side: MoreSpecific) -> bool:
    cell = grid.cells[at]
    return cell.relation is Relation.AGREES and cell.more_specific in {None, side}


def _remaining(grid: _Grid) -> Comparison:
    """Without a full agreement: related where any pair is, with the scores and reasons of the closest one."""
    for relation in (Relation.RELATED, Relation.AGREES):
        strongest = _strongest(grid.cells.values(), relation)
        if strongest is not None:
            return _as_related(strongest)
    return max(grid.cells.values(), key=lambda cell: cell.confidence)


def _as_related(cell: Comparison) -> Comparison:
    """Some claims agree and others are not matched: the passages are related, and no more."""
    if cell.relation is Relation.RELATED:
        return cell
    return replace(
        cell,
        relation=Relation.RELATED,
        confidence=cell.scores[Relation.RELATED],
        more_specific=None,
        direction=None,
    )
