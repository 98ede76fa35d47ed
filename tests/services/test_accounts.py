"""The accounts of a demonstration."""

import pytest

from claims.models import Story, User
from claims.services.accounts import is_new_and_embedded, make_demonstration_accounts
from tests.factories import make_story

pytestmark = pytest.mark.django_db


def test_they_are_made_only_where_nothing_is_yet() -> None:
    story = make_story()
    assert not is_new_and_embedded()
    Story.objects.filter(pk=story.pk).delete()
    make_demonstration_accounts()
    assert not is_new_and_embedded()


def test_there_is_one_of_each_role_with_a_password_of_its_own() -> None:
    accounts = make_demonstration_accounts()
    users = {user.username: user for user in User.objects.all()}
    assert {name: [group.name for group in user.groups.all()] for name, user in users.items()} == {
        "viewer": ["viewer"],
        "reviewer": ["reviewer"],
        "curator": ["curator"],
        "administrator": [],
    }
    assert all(users[account.name].check_password(account.password) for account in accounts)
    assert len({account.password for account in accounts}) == len(accounts)


def test_who_curates_enters_the_admin_and_who_only_reviews_does_not() -> None:
    make_demonstration_accounts()
    staff = {user.username for user in User.objects.all() if user.is_staff}
    assert staff == {"curator", "administrator"}
    assert [user.username for user in User.objects.filter(is_superuser=True)] == ["administrator"]
