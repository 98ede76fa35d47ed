"""The table of facts: a row for each position, with what is told of its fact."""

from collections.abc import Iterable, Sequence

from claims.exports.columns import FACTS
from claims.exports.table import Cell, Table
from claims.models import Fact, Member, Position, Story, User
from claims.models.facts import FactQuerySet

ROWS = 1_000  # of one query


def facts_table(
    *, story: Story | None = None, among: FactQuerySet | None = None, visible_to: User | None = None
) -> Table:
    """The facts of a story, of a list or of all; for a person only those that blind review does not keep from them."""
    facts = Fact.objects.all() if among is None else Fact.objects.filter(pk__in=among.order_by().values("pk"))
    if story is not None:
        facts = facts.of_story(story)
    if visible_to is not None:
        facts = facts.visible_to(visible_to)
    rows = facts.with_positions().order_by("first_published", "public_id").iterator(chunk_size=ROWS)
    return Table("facts", FACTS, (_row(fact, position) for fact in rows for position in fact.positions.all()))


def _row(fact: Fact, position: Position) -> tuple[Cell, ...]:
    members = list(position.members.all())
    own = [member for member in members if not member.consistent]
    consistent = [member for member in members if member.consistent]
    return (
        fact.public_id,
        fact.title,
        fact.status,
        fact.position_count,
        fact.claim_count,
        fact.outlet_count,
        fact.origin_count,
        fact.check_worthiness,
        fact.first_published,
        fact.changed_at,
        position.public_id,
        position.number,
        position.statement,
        position.value,
        position.claim_count,
        position.outlet_count,
        position.origin_count,
        position.first_published,
        _claims(own),
        _claims(consistent),
        _each(member.claim.article.outlet.name for member in members),
        _each(member.claim.speaker for member in members),
        _each(member.claim.article.story.title for member in members),
    )


def _claims(members: Sequence[Member]) -> tuple[str, ...]:
    return tuple(member.claim.public_id for member in members)


def _each(names: Iterable[str]) -> tuple[str, ...]:
    """Once each, in the order they come; what is empty is left out."""
    return tuple(dict.fromkeys(filter(None, names)))
