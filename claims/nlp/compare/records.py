"""What comparing finds: gates, findings, and the assessment that the judge weighs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from claims.nlp.types import Direction, Excerpt, MoreSpecific, Reason, ReasonKind, Relation


class State(StrEnum):
    PASS = "pass"  # noqa: S105 - no password
    FAIL = "fail"
    UNKNOWN = "unknown"


class GateName(StrEnum):
    """What two claims must share before their values can agree or contradict."""

    SUBJECT = "subject"
    MEASURE = "measure"
    UNIT = "unit"
    SCOPE = "scope"
    BASE = "base"
    PERIOD = "period"


@dataclass(frozen=True, slots=True)
class Gate:
    """Whether the sides share one thing, with the words that tell. A passed gate has nothing to explain."""

    name: GateName
    state: State
    kind: ReasonKind = ReasonKind.SAME
    text: str = ""
    a: Excerpt | None = None
    b: Excerpt | None = None

    def reason(self) -> Reason:
        return Reason(rule=f"gate.{self.name}", kind=self.kind, text=self.text, a=self.a, b=self.b)


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule found, and the relation that it argues for."""

    relation: Relation
    reason: Reason
    direction: Direction | None = None
    more_specific: MoreSpecific | None = None


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything found about a pair. `features` are numbers from 0 to 1 with readable names.

    `weighed` is what can be said for each relation where no rule argues for one, but all that was found does.
    """

    gates: tuple[Gate, ...]
    findings: tuple[Finding, ...]
    features: Mapping[str, float]
    weighed: Callable[[Relation], Finding | None]

    def gate(self, name: GateName) -> State:
        return next(gate.state for gate in self.gates if gate.name is name)
