"""One suggested link explained on a terminal: both quotes with the compared words marked, the reasons, the fields."""

from collections.abc import Iterable, Iterator

from rich.table import Table
from rich.text import Text

from claims.management.comparing import Suggested, Told
from claims.management.terminal import table
from claims.models import Claim
from claims.nlp.types import Excerpt, Reason, Side
from claims.services.sides import period_rows, quantity_rows
from claims.templatetags.compared import NOT_STATED, Sheet, fields

MARKS = ("[", "]")


def explained(link: Suggested) -> Iterator[Text | Table]:
    """What to print below the link's own line."""
    reasons = link.comparison.reasons
    yield _quote("A", link.a, (reason.a for reason in reasons))
    yield _quote("B", link.b, (reason.b for reason in reasons))
    yield from (_reason(reason) for reason in reasons)
    yield _fields(link)
    yield Text(f"engine {link.engine_version}", style="dim")


def _quote(letter: str, end: Told, excerpts: Iterable[Excerpt | None]) -> Text:
    """The claim's words with the compared ones in brackets, unless they are all of them."""
    claim = end.side.claim
    found = {(each.start - claim.start, each.end - claim.start) for each in excerpts if each}
    spans = _apart(sorted(found - {(0, len(claim.quote))}), len(claim.quote))
    text, done = Text(f"{letter}  {end.name}  “"), 0
    for start, stop in spans:
        text.append(claim.quote[done:start])
        text.append(claim.quote[start:stop].join(MARKS), style="bold")
        done = stop
    return text.append(f"{claim.quote[done:]}”")


def _apart(spans: Iterable[tuple[int, int]], length: int) -> Iterator[tuple[int, int]]:
    """Those within the quote of which none begins inside the one before."""
    done = 0
    for start, stop in spans:
        if done <= start < stop <= length:
            yield start, stop
            done = stop


def _reason(reason: Reason) -> Text:
    return Text(f"{reason.kind.replace('_', ' ')}: {reason.text}").append(f"  ({reason.rule})", style="dim")


def _fields(link: Suggested) -> Table:
    compared = table("field", "A", "B")
    for field in fields(_sheet(link.a), _sheet(link.b)):
        compared.add_row(field.name, *("\n".join(values) or NOT_STATED for values in (field.a, field.b)))
    return compared


def _sheet(end: Told) -> Sheet:
    side: Side = end.side
    return Sheet(
        statement=side.claim.statement,
        speaker=side.claim.speaker or f"{end.article.file} itself",
        quantities=list(quantity_rows(Claim(), side, "")),
        periods=list(period_rows(Claim(), side)),
        modality=side.claim.modality.value,
        polarity=side.claim.polarity.value,
        names=[mention.name for mention in side.entities],
    )
