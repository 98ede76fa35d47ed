"""Whether two periods can speak of one time."""

from datetime import UTC, date, datetime, time
from typing import Final

from claims.nlp.types import Period


def overlap(a: Period, b: Period) -> bool | None:
    """Whether the two share a moment; None where either is unresolved. Open ends reach for ever.

    A time of day without a zone may be in any: it is then compared as if both were in one.
    """
    first, second = _interval(a), _interval(b)
    if first is None or second is None:
        return None
    zoned = all(end.tzinfo is not None for end in (*first, *second) if end is not None)
    (a_begins, a_ends), (b_begins, b_ends) = (_comparable(ends, zoned=zoned) for ends in (first, second))
    return a_begins < b_ends and b_begins < a_ends


_EVER: Final = (datetime.combine(date.min, time()), datetime.combine(date.max, time.max))
_Ends = tuple[datetime | None, datetime | None]


def _interval(period: Period) -> _Ends | None:
    if period.begins is None and period.ends is None:
        return None
    return _moment(period.begins), _moment(period.ends)


def _moment(written: str | None) -> datetime | None:
    return None if written is None else datetime.fromisoformat(written)


def _comparable(ends: _Ends, *, zoned: bool) -> tuple[datetime, datetime]:
    begins, finish = (None if end is None else _universal(end) if zoned else end.replace(tzinfo=None) for end in ends)
    return begins or _EVER[0], finish or _EVER[1]


def _universal(moment: datetime) -> datetime | None:
    """The moment at Greenwich, without its zone; None beyond the calendar."""
    try:
        return moment.astimezone(UTC).replace(tzinfo=None)
    except OverflowError:
        return None
