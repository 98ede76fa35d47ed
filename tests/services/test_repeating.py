"""What one article says twice, or against itself."""

import pytest

from claims.models import Claim
from claims.services.reading import read_revision
from claims.services.repeating import inside
from tests.factories import make_article

pytestmark = pytest.mark.django_db


def found(text: str) -> list[tuple[str, str, str]]:
    revision = make_article(text=text, title="").newest_revision()
    read_revision(revision)
    statements = dict(Claim.objects.values_list("pk", "statement"))
    return [(one.relation, statements[one.first], statements[one.second]) for one in inside(revision)]


def test_different_facts_are_neither_repeats_nor_conflicts() -> None:
    assert found("Twelve people died in the fire at Dover. The harbour opened in 1987.") == []


def test_a_conflict_is_found_and_stands_before_a_repeat() -> None:
    text = (
        "Twelve people died in the fire at Dover. The mill at Dover opened in 1987. "
        "Fourteen people died in the fire at Dover, police said. The mill at Dover opened in 1987, records show."
    )
    relations = [relation for relation, _, _ in found(text)]
    assert relations == ["contradicts", "agrees"]


def test_a_rejected_claim_takes_no_part() -> None:
    revision = make_article(text="Twelve people died in the fire at Dover. Ten people died in the fire at Dover.")
    read_revision(revision.newest_revision())
    assert inside(revision.newest_revision())
    Claim.objects.filter(statement__startswith="Ten").update(review="rejected")
    assert inside(revision.newest_revision()) == []
