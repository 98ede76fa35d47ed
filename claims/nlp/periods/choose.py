"""Which of several years' times is meant where the year is not said."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from claims.nlp.periods.expressions import FUTURE, LAST, NEXT, PAST, PERHAPS_PAST, THIS
from claims.nlp.periods.values import Value, begin, end
from claims.nlp.types import Granularity

_HALF_A_YEAR: Final = timedelta(days=183)
_SOON: Final = timedelta(days=120)
_FAR: Final = timedelta(days=300)
_MUCH_NEARER: Final = 2


def chosen(times: Sequence[Value], today: datetime, *, direction: str | None) -> Value | None:
    """Of resolved times in order the last before, the first after or the nearest to the day of publication."""
    return _CHOICES.get(direction or "", _nearest)(times, today)


def _past(times: Sequence[Value], today: datetime) -> Value | None:
    begun = max((value for value in times if begin(value) <= today), key=begin, default=None)
    return _near_enough(begun, times, today)


def _perhaps_past(times: Sequence[Value], today: datetime) -> Value | None:
    """A month that lies much nearer ahead than behind is ahead."""
    begun, ahead = _past(times, today), _future(times, today)
    if begun is None or ahead is None or begun.granularity is not Granularity.MONTH:
        return begun
    return ahead if _distance(ahead, today) * _MUCH_NEARER < _distance(begun, today) else begun


def _future(times: Sequence[Value], today: datetime) -> Value | None:
    ahead = min((value for value in times if end(value) > today), key=begin, default=None)
    return _near_enough(ahead, times, today)


def _last(times: Sequence[Value], today: datetime) -> Value | None:
    return max((value for value in times if end(value) <= today), key=begin, default=None)


def _next(times: Sequence[Value], today: datetime) -> Value | None:
    return min((value for value in times if begin(value) > today), key=begin, default=None)


def _nearest(times: Sequence[Value], today: datetime) -> Value | None:
    """The time that holds today, else the one of this year, save where that of another is much closer."""
    closest = _closest(times, today)
    same = next((value for value in times if begin(value).year == today.year), None)
    if same is None or closest is None or (_distance(same, today) > _HALF_A_YEAR and _distance(closest, today) < _SOON):
        return closest
    return same


def _closest(times: Sequence[Value], today: datetime) -> Value | None:
    return min(times, key=lambda value: _distance(value, today), default=None)


def _distance(value: Value, today: datetime) -> timedelta:
    return max(begin(value) - today, today - end(value), timedelta())


def _near_enough(chosen: Value | None, times: Sequence[Value], today: datetime) -> Value | None:
    """Nobody leaves the year out of a day most of a year away: such a day is on the other side of today."""
    if chosen is None or chosen.granularity is not Granularity.DAY or abs(begin(chosen) - today) <= _FAR:
        return chosen
    return _closest(times, today)


def _of_this_year(times: Sequence[Value], today: datetime) -> Value | None:
    holding = [value for value in times if begin(value) <= today < end(value)]
    return next(iter(holding or [value for value in times if begin(value).year == today.year]), None)


_CHOICES: Final[Mapping[str, Callable[[Sequence[Value], datetime], Value | None]]] = {
    PAST: _past,
    PERHAPS_PAST: _perhaps_past,
    FUTURE: _future,
    LAST: _last,
    NEXT: _next,
    THIS: _of_this_year,
}
