"""What an expression is read by: the day of publication, the verb's tense, and the last time told."""

from dataclasses import dataclass
from datetime import date

from claims.nlp.periods.values import Value


@dataclass(frozen=True, slots=True)
class Scene:
    """What an expression is read by.

    `told` is the last time that the text told, `near` whether this sentence or the one before told it, `quarter` the
    last quarter that it told, `stretch` the last quarter, half or run of months.
    """

    published: date | None
    tense: str | None = None
    told: Value | None = None
    quarter: Value | None = None
    stretch: Value | None = None
    near: bool = False
