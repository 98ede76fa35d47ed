"""Weekdays and weekends: by the day of publication and the verb's tense, or by the day last told."""

from typing import TypeGuard

from claims.nlp.periods import values
from claims.nlp.periods.counted import unit_value
from claims.nlp.periods.expressions import FUTURE, LAST, NEXT, THIS, Point
from claims.nlp.periods.scene import Scene
from claims.nlp.periods.values import Value, days_after, week_start
from claims.nlp.types import Granularity


def weekday(point: Point, scene: Scene) -> Value:
    number = point.weekday or 1
    base = scene.published
    if base is None:
        return _unknown(number)
    if point.shift is not None and point.shift.told:
        told = scene.told
        return _beside(number, told, point.shift.count) if scene.near and _is_day(told) else _unknown(number)
    if point.shift is not None:
        week = unit_value(point.shift, scene)
        return values.day(days_after(week_start(week.begins.date()), number - 1)) if week.begins is not None else week
    back = (base.isoweekday() - number) % 7
    if point.pick == LAST:
        return values.day(days_after(base, -(back or 7)))
    if point.pick == NEXT:
        return values.day(days_after(base, 7 - base.isoweekday() % 7 + number % 7))
    ahead = point.pick == THIS or scene.tense == FUTURE
    return values.day(days_after(base, (number - base.isoweekday()) % 7 if ahead else -back))


def _unknown(number: int) -> Value:
    return values.unresolved(f"XXXX-WXX-{number}", Granularity.DAY)


def _is_day(told: Value | None) -> TypeGuard[Value]:
    return told is not None and told.begins is not None and told.granularity is Granularity.DAY


def _beside(weekday: int, told: Value, step: int) -> Value:
    """ "the previous Friday": before the day last told, not before that of publication."""
    on = values.begin(told).date()
    if step > 0:
        return values.day(days_after(on, (weekday - on.isoweekday()) % 7 or 7))
    return values.day(days_after(on, -((on.isoweekday() - weekday) % 7 or 7)))


def weekend(point: Point, scene: Scene) -> Value:
    if scene.published is None:
        return values.unresolved("XXXX-WXX-WE", Granularity.DAY)
    today = scene.published.isoweekday()
    back = point.pick == LAST or (today < 6 and scene.tense != FUTURE and not (point.pick == THIS and today > 2))
    step = 7 if point.pick == NEXT else -7 if back else 0
    return values.weekend(days_after(scene.published, step))
