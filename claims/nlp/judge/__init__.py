"""What was found about two claims, or two passages of several -> their relation, with its confidence."""

from claims.nlp.judge.pairs import judge
from claims.nlp.judge.passages import judge_passages
from claims.nlp.judge.showing import worth_showing

__all__ = ["judge", "judge_passages", "worth_showing"]
