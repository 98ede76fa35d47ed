"""Several people on one claim at the same moment: one is told of the other, and nothing is lost."""

from collections.abc import Callable

import pytest

from claims.models import Claim, Link, User
from claims.services import editing
from claims.services.giving import Given
from claims.services.remembering import Meanwhile
from claims.services.reviewing import judge
from tests.factories import make_article, make_claim, make_judgement, make_link, make_user
from tests.services.test_together import at_once

pytestmark = pytest.mark.django_db(transaction=True)

TEXT = "The old mill at Dover closed for good on Monday."


@pytest.fixture
def one() -> Claim:
    return make_claim(article=make_article(text=TEXT), statement="The mill closed.", quote="The old mill")


def edit(claim: Claim, by: User, statement: str) -> str:
    try:
        editing.edit(claim=claim, by=by, given=Given(words="The old mill", statement=statement), seen=0)
    except Meanwhile as meanwhile:
        return meanwhile.message
    return "stored"


def test_of_two_who_save_at_once_the_second_is_told(one: Claim) -> None:
    users = [make_user("reviewer") for _ in range(2)]
    work: list[Callable[[], str]] = [
        lambda user=user, place=place: edit(one, user, f"The mill closed, {place}.")  # type: ignore[misc]
        for place, user in enumerate(users)
    ]
    said = at_once(work)
    assert sorted(answer == "stored" for answer in said) == [False, True]
    assert any(answer.startswith("Meanwhile") for answer in said)
    assert one.history.count() == 2


def test_an_edit_and_answers_at_once_leave_all_standing(one: Claim) -> None:
    editor = make_user("reviewer")
    links = [make_link(a=one) for _ in range(3)]
    for link in links:
        make_judgement(link=link)
    work: list[Callable[[], object]] = [lambda: edit(one, editor, "The mill at Dover closed.")]
    for link in links:
        other = make_user("reviewer")
        work.append(lambda link=link, other=other: judge(link=link, reviewer=other, relation="agrees"))  # type: ignore[misc]
    at_once(work)
    one.refresh_from_db()
    assert one.statement == "The mill at Dover closed."
    assert all(link.judgements.count() == 2 for link in Link.objects.all())
