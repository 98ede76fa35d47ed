"""The tables, by noun. Models store; they do not read text, and services make every write."""

from claims.models.articles import Article, Outlet, Revision, Story
from claims.models.claims import Alias, Anchor, Claim, Entity, Key, Mention, Period, Quantity
from claims.models.facts import Fact, Member, Position, Ruling, Snag, Step
from claims.models.ids import derived_id
from claims.models.jobs import Job
from claims.models.links import Judgement, Link, Suggestion
from claims.models.people import User, Visit
from claims.models.rules import RuleSwitch

__all__ = [
    "Alias",
    "Anchor",
    "Article",
    "Claim",
    "Entity",
    "Fact",
    "Job",
    "Judgement",
    "Key",
    "Link",
    "Member",
    "Mention",
    "Outlet",
    "Period",
    "Position",
    "Quantity",
    "Revision",
    "RuleSwitch",
    "Ruling",
    "Snag",
    "Step",
    "Story",
    "Suggestion",
    "User",
    "Visit",
    "derived_id",
]
