"""One pair under assessment: the two sides laid side by side with the states of their gates."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from claims.nlp.compare.align import Alignment
from claims.nlp.compare.fields import Fields
from claims.nlp.compare.records import Gate, GateName, State
from claims.nlp.types import Excerpt, Modality, Reason, ReasonKind

# "The group is to buy", "it was set to close", "they will meet": told of the future, however sure it sounds.
TO_COME = re.compile(
    r"\b(?:is|are|was|were)\s+(?:due\s+|set\s+|about\s+)?to\s+(?:be\s+)?$|\bwill\s+(?:be\s+)?$", re.IGNORECASE
)
# Told as it is, it speaks of what is to come: "is confident of beating", "is tipped to win".
PROSPECT = re.compile(
    r"\b(?:confident|certain|sure|tipped|poised|bound|favourites?|on\s+course)\s+(?:of|to|that|for)\b", re.IGNORECASE
)
SHOWN_CLAIMS = 8192  # claims kept in memory: each is compared with many others
LEADING = 24  # characters before a predicate in which its auxiliaries stand
WHETHER = re.compile(r"\b(?:whether|if|unless)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Case:
    pair: Alignment
    gates: Mapping[GateName, Gate]

    @property
    def a(self) -> Fields:
        return self.pair.a

    @property
    def b(self) -> Fields:
        return self.pair.b

    def open(self, *names: GateName) -> bool:
        """Whether a rule may argue: none of the gates failed, all of them where none is named.

        Of two verbs that nothing joins no rule argues that they tell one thing.
        """
        asked = names or tuple(GateName)
        if any(self.gates[name].state is State.FAIL for name in asked):
            return False
        return GateName.MEASURE not in asked or self.pair.worded_alike

    def passed(self, *names: GateName) -> bool:
        return all(self.gates[name].state is State.PASS for name in names)

    def modalities(self) -> tuple[Modality, Modality]:
        return _modality(self.a), _modality(self.b)

    def beyond_names(self) -> bool:
        """Whether they share more than names: a man who "would not concede" and who is an accountant do not."""
        return self.pair.akin or bool(self.pair.common - self.a.names - self.b.names)

    def asked(self) -> bool:
        """Whether one side leaves open what it tells: it is being looked into whether it is so."""
        return bool(WHETHER.search(self.a.side.claim.quote)) is not bool(WHETHER.search(self.b.side.claim.quote))

    def same_modality(self) -> bool:
        first, second = self.modalities()
        return first is second

    def reason(
        self, rule: str, kind: ReasonKind, text: str, *, a: Excerpt | None = None, b: Excerpt | None = None
    ) -> Reason:
        """A reason with the words on both sides, the whole quotes where no words are given."""
        return Reason(rule=rule, kind=kind, text=text, a=a or self.a.whole, b=b or self.b.whole)


def _modality(side: Fields) -> Modality:
    claim = side.side.claim
    if claim.modality is not Modality.ASSERTED:
        return claim.modality
    ahead = _ahead(claim.statement, claim.quote, claim.frame.start - claim.start, claim.frame.end - claim.start)
    return Modality.PLANNED if ahead else Modality.ASSERTED


@lru_cache(maxsize=SHOWN_CLAIMS)
def _ahead(statement: str, quote: str, start: int, end: int) -> bool:
    """Whether the predicate at these places of the quote is told as something to come."""
    said = quote[start:end] if 0 <= start < end else ""
    headline = bool(said) and any(f"{lead} {said}" in statement for lead in ("is to", "are to"))
    to_come = headline or bool(TO_COME.search(quote[: max(0, start)][-LEADING:]))
    return to_come or bool(PROSPECT.search(quote))
