"""Claims and suggested links as tables for people: coloured and boxed on a terminal, plain in a pipe."""

from collections.abc import Sequence
from itertools import groupby

from django.core.management.base import OutputWrapper
from rich.console import Console
from rich.table import Table
from rich.text import Text

from claims.management.comparing import Suggested, Told
from claims.management.explaining import explained
from claims.management.terminal import console, table
from claims.nlp.types import Claim, Direction, Modality, MoreSpecific, Polarity, Relation

PIPE_WIDTH = 160
COLOURS = {Relation.CONTRADICTS: "red", Relation.UPDATES: "yellow", Relation.AGREES: "green"}


def show(claims: Sequence[Told], found: Sequence[Suggested], out: OutputWrapper, *, explain: bool = False) -> None:
    """First the claims of each file, then the suggested links, strongest relation first; to `explain` takes a page."""
    screen = console(out, pipe_width=PIPE_WIDTH)
    for file, some in groupby(claims, key=lambda claim: claim.article.file):
        _print(screen, f"Claims of {file}", _claims(list(some)))
    ordered = sorted(found, key=lambda each: (list(Relation).index(each.comparison.relation), each.a.number))
    _print(screen, f"Suggested links: {len(found)}", _links(ordered) if found and not explain else None)
    for each in ordered if explain else ():
        _print(screen, Text(_relation(each), style=COLOURS.get(each.comparison.relation, "")).append(_sure(each)), None)
        screen.print(*explained(each), "", sep="\n")


def _sure(each: Suggested) -> str:
    return f", sure {each.comparison.confidence:.2f}"


def _print(screen: Console, title: str | Text, rows: Table | None) -> None:
    screen.print(title, style="bold")
    if rows is not None:
        screen.print(rows)
    screen.print()


def _claims(claims: Sequence[Told]) -> Table:
    rows = _table("no.", "statement", "said by", "how", "check")
    for each in claims:
        claim = each.side.claim
        rows.add_row(str(each.number), claim.statement, claim.speaker, _manner(claim), f"{claim.check_worthiness:.2f}")
    return rows


def _links(found: Sequence[Suggested]) -> Table:
    rows = _table("relation", "claim", "claim", "why", "sure")
    for each in found:
        said = each.comparison
        rows.add_row(
            Text(_relation(each), style=COLOURS.get(said.relation, "")),
            _end(each.a),
            _end(each.b),
            "\n".join(reason.text for reason in said.reasons),
            f"{said.confidence:.2f}",
        )
    return rows


def _table(*columns: str) -> Table:
    """Long texts share the room that the other columns leave."""
    made = table()
    for column in columns:
        wide = column in {"statement", "claim", "why"}
        made.add_column(column, overflow="fold", ratio=1 if wide else None, no_wrap=False)
    return made


def _end(end: Told) -> str:
    speaker = f" ({end.side.claim.speaker})" if end.side.claim.speaker else ""
    return f"{end.name} {end.side.claim.statement}{speaker}"


def _manner(claim: Claim) -> str:
    parts = [claim.modality.value] if claim.modality is not Modality.ASSERTED else []
    if claim.polarity is Polarity.NEGATED:
        parts.append("negated")
    return ", ".join(parts)


def _relation(each: Suggested) -> str:
    """The relation with what it says of the sides: which updates the other, which says more."""
    said = each.comparison
    if said.direction is not None:
        later, earlier = (each.a, each.b) if said.direction is Direction.A_UPDATES_B else (each.b, each.a)
        return f"updates: {later.name} updates {earlier.name}"
    if said.more_specific is not None:
        more = each.a if said.more_specific is MoreSpecific.A else each.b
        return f"{said.relation.value}: {more.name} says more"
    return said.relation.value
