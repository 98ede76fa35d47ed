"""Whether a clause states what can be checked, and how likely a fact-checker is to look into it.

Both are probabilities learnt from our own gold by the commands in training/.
"""

from collections.abc import Mapping

from claims.nlp.extract.logistic import FOLDER, Logistic

CHECKABLE, WORTHINESS = FOLDER / "checkable.json", FOLDER / "worthiness.json"
# Under one half: a claim that is lost is missed by everybody, one too many is rejected by a reviewer.
_BAR = 0.25
_CHECKABLE, _WORTHINESS = Logistic.stored(CHECKABLE), Logistic.stored(WORTHINESS)


def is_checkable(traits: Mapping[str, float]) -> bool:
    """Whether the clause is a claim at all, and no opinion, promise or pleasantry."""
    return _CHECKABLE.probability(traits) >= _BAR


def worthiness(traits: Mapping[str, float]) -> float:
    """The probability that a fact-checker would look into it, 0.5 the boundary."""
    return _WORTHINESS.probability(traits)
