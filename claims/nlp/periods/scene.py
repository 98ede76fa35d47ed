"""What an expression is read by: the day of publication, the verb's tense, and the last time told."""

from dataclasses import dataclass
from datetime import date

from claims.nlp.periods.values import Value


@dataclass(frozen=True, slots=True)
class Scene:
    """What an expression is read by. `told` is the last time the text told, `near` whether this sentence told it."""

    published: date | None
    tense: str | None = None
    told: Value | None = None
    near: bool = False
