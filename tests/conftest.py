"""What all tests share."""

import os

import hypothesis
import pytest
from django.conf import settings
from django.test import Client
from pytest_django import Settings

from claims.models import User
from claims.services import jobs
from tests.factories import make_user

# In CI the same examples every time: a search that finds a new one belongs to a person's run, not to somebody's push.
hypothesis.settings.register_profile("ci", derandomize=True)
if os.environ.get("CI") == "true":
    hypothesis.settings.load_profile("ci")

pytest_plugins = ("tests.browser.chromium",)

SQLITE = "django.db.backends.sqlite3"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On another engine than SQLite: only what the engine can change, and not what reads SQLite's own answers."""
    if settings.DATABASES["default"]["ENGINE"] == SQLITE:
        return
    config.hook.pytest_deselected(items=[item for item in items if not runs_on_both_engines(item)])
    items[:] = filter(runs_on_both_engines, items)
    for item in items:
        for marker in item.iter_markers("sqlite"):
            item.add_marker(pytest.mark.skip(reason=marker.args[0]))


def runs_on_both_engines(item: pytest.Item) -> bool:
    asked = getattr(item, "fixturenames", ())
    stores = "db" in asked or "transactional_db" in asked or item.get_closest_marker("django_db") is not None
    return stores and item.get_closest_marker("browser") is None


@pytest.fixture(scope="session")
def django_db_modify_db_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """SQLite in a file, as when it is served: in memory all threads would share one connection and its transactions."""
    database = settings.DATABASES["default"]
    if database["ENGINE"] == SQLITE:
        database["TEST"]["NAME"] = str(tmp_path_factory.mktemp("database") / "test.sqlite3")


@pytest.fixture(autouse=True)
def _quick_passwords(settings: Settings) -> None:
    """A strong hash takes a tenth of a second, which no test is about."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def _not_stopping() -> None:
    jobs.stopping.clear()


@pytest.fixture
def viewer(db: None) -> User:
    return make_user("viewer", username="vera")


@pytest.fixture
def reviewer(db: None) -> User:
    return make_user("reviewer", username="rita")


@pytest.fixture
def other_reviewer(db: None) -> User:
    return make_user("reviewer", username="rolf")


@pytest.fixture
def curator(db: None) -> User:
    return make_user("curator", username="cora")


@pytest.fixture
def administrator(db: None) -> User:
    return make_user("administrator", username="ada")


@pytest.fixture
def as_viewer(viewer: User) -> Client:
    return signed_in(viewer)


@pytest.fixture
def as_reviewer(reviewer: User) -> Client:
    return signed_in(reviewer)


@pytest.fixture
def as_curator(curator: User) -> Client:
    return signed_in(curator)


@pytest.fixture
def as_administrator(administrator: User) -> Client:
    return signed_in(administrator)


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client
