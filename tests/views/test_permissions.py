"""Who may do what: docs/permissions.md, tried cell by cell. What has no row there fails."""

import re
from dataclasses import dataclass
from itertools import groupby

import pytest
from django.contrib import admin
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django_tasks_db.models import DBTaskResult

from claims.models import Entity, Job, Link, RuleSwitch, Ruling, Story, User
from claims.nlp.parse import model as language_model
from tests import permissions
from tests.factories import make_judgement, make_link, make_ruling, make_user
from tests.permissions import ROLES, Row

SIGN_IN, YES, NO = "sign in", "yes", "no"
SIGN_IN_PAGES = re.compile(r"^(/sign-in/|/admin/login/)\?next=")
NEW_ARTICLE = ("article_new", "article_upload", "article_confirm")
OF_ARTICLE = ("article", "article_progress", "article_retry", "article_inside", "claim_new", "beside", "beside_link")
OF_CLAIM = (
    *("claim", "claim_edit", "claim_split", "claim_merge", "claim_put_back", "claim_review", "claim_context"),
    *("link_new", "fact", "fact_rule"),
)
OF_LINK = ("review_link", "review_ahead", "judge", "take_back", "skip", "snag_adjudicate")
DOCUMENT = list(permissions.rows())
COMMANDS = [row for row in DOCUMENT if row.name.startswith("manage.py ")]
ADDRESSES = [row for row in DOCUMENT if row.where.startswith("/") and " " not in row.name]
TABLES = [row for row in DOCUMENT if row not in COMMANDS and row not in ADDRESSES]


def test_every_address_has_its_row_and_its_path() -> None:
    assert sorted((row.name, row.where) for row in ADDRESSES) == sorted(permissions.addresses())


def test_every_page_and_action_of_the_administration_has_its_row() -> None:
    assert sorted(row.name for row in TABLES) == sorted(permissions.tables())


def test_every_command_has_its_row_and_is_for_whoever_has_the_server() -> None:
    assert sorted(row.name for row in COMMANDS) == sorted(permissions.commands())
    assert {(row.where, row.cells) for row in COMMANDS} == {("the server", (NO,) * len(ROLES))}


@dataclass
class World:
    """One of each thing, and the addresses that lead there."""

    ids: dict[str, tuple[object, ...]]
    queries: dict[str, str]
    rows: dict[str, int]

    def address(self, name: str) -> str:
        return reverse(name, args=self.ids.get(name, ())) + self.queries.get(name, "")

    def of_table(self, name: str, page: str) -> str:
        [model] = (model for model in admin.site._registry if model._meta.model_name == name)
        wanted = {"list": "changelist", "view": "change"}.get(page, page)
        args = () if wanted in {"changelist", "add"} else (self.rows[name],)
        return reverse(f"admin:{model._meta.app_label}_{name}_{wanted}", args=args)


@pytest.fixture
def world(db: None) -> World:
    make_judgement(reviewer=make_user("reviewer"))  # so that there is a fact
    link = make_link()
    ruling = make_ruling(a=link.a, b=link.b)
    Job.objects.create(kind="read", revision=link.a.article.newest_revision())
    Entity.objects.create(name="Wells", kind="place", public_id="wells")
    RuleSwitch.objects.get_or_create(rule="some rule")
    DBTaskResult.objects.create(args_kwargs={}, task_path="a.task", backend_name="default", run_after=None)
    rows = {model._meta.model_name: model.objects.values_list("pk", flat=True)[0] for model in admin.site._registry}
    queries = {
        "admin:autocomplete": "?app_label=claims&model_name=article&field_name=story",
        "beside_link": f"?with={link.b.article.public_id}",
    }
    return World(ids(link, ruling), queries, rows)


def ids(link: Link, ruling: Ruling) -> dict[str, tuple[object, ...]]:
    """What stands in the addresses that have an id in them."""
    story, article = link.a.article.story, link.a.article
    return {
        **dict.fromkeys(("story", "story_close", *NEW_ARTICLE), (story.public_id,)),
        **dict.fromkeys(OF_ARTICLE, (article.public_id,)),
        **dict.fromkeys(OF_CLAIM, (link.a.public_id,)),
        **dict.fromkeys(OF_LINK, (link.public_id,)),
        **dict.fromkeys(("export_claims", "export_links", "export_facts"), ("csv",)),
        "ruling_withdraw": (ruling.public_id,),
        "admin:app_list": ("claims",),
        "admin:view_on_site": (ContentType.objects.get_for_model(Story).pk, story.pk),
        "admin:auth_user_password_change": (User.objects.earliest("pk").pk,),
    }


def caller(role: str, *, staff: bool = False) -> Client:
    client = Client(raise_request_exception=False)
    if role != "anonymous":
        user = make_user(role, is_staff=staff) if role != "administrator" else make_user(role)
        client.force_login(user)
    return client


def ask(client: Client, method: str, address: str) -> str:
    """What the answer comes to; whatever it changed is changed back, the session included."""
    cookies = client.cookies.copy()
    with transaction.atomic():
        answer = client.generic(method, address)
        answer.getvalue()  # a table is streamed: to its end
        transaction.set_rollback(True)
    client.cookies = cookies
    if answer.status_code == 302 and SIGN_IN_PAGES.match(answer.headers["Location"]):
        return SIGN_IN
    assert answer.status_code in {200, 204, 302, 400, 403, 422}, f"{method} {address}: {answer.status_code}"
    return NO if answer.status_code == 403 else YES


def offered(client: Client, page: str) -> set[str]:
    """The actions that a list of the administration offers."""
    form = (client.get(page).context or {}).get("action_form")
    return {action for action, _ in form.fields["action"].choices} if form else set()


def try_table(client: Client, world: World, table: str, rows: list[Row]) -> dict[str, str]:
    """Pages are asked for; an action is there for whoever may see the list and is offered it."""
    page = world.of_table(table, "list")
    seen, actions, answers = ask(client, "GET", page), offered(client, page), {}
    for row in rows:
        thing = row.name.split(" ")[1]
        if thing in permissions.PAGES:
            answers[row.name] = ask(client, row.asked, world.of_table(table, thing))
        else:
            answers[row.name] = NO if seen == YES and thing not in actions else seen
    return answers


@pytest.mark.parametrize("role", ROLES)
def test_who_may_go_where(world: World, role: str) -> None:
    client, column = caller(role, staff=True), ROLES.index(role)
    found = {row.name: ask(client, row.asked, world.address(row.name)) for row in ADDRESSES}
    assert found == {row.name: row.cells[column] for row in ADDRESSES}


@pytest.mark.parametrize("role", ROLES)
def test_who_may_do_what_in_the_administration(world: World, role: str) -> None:
    client, column = caller(role, staff=True), ROLES.index(role)
    found: dict[str, str] = {}
    for table, rows in groupby(TABLES, key=lambda row: row.name.split(" ")[0]):
        found |= try_table(client, world, table, list(rows))
    assert found == {row.name: row.cells[column] for row in TABLES}


@pytest.mark.parametrize("role", ["viewer", "reviewer", "curator"])
def test_without_being_staff_the_administration_asks_for_another_account(world: World, role: str) -> None:
    client = caller(role)
    assert {
        ask(client, "GET", world.of_table(table, "list")) for table in {row.name.split(" ")[0] for row in TABLES}
    } == {SIGN_IN}
    assert ask(client, "GET", "/admin/") == SIGN_IN


def test_no_page_asks_for_the_language_model(world: World) -> None:
    client = caller("curator")
    before = language_model._load.cache_info()
    pages = [row for row in ADDRESSES if row.asked == "GET" and not row.name.startswith("admin:")]
    assert {ask(client, "GET", world.address(row.name)) for row in pages} == {YES}
    assert language_model._load.cache_info() == before


@pytest.mark.django_db
def test_a_page_that_is_not_there_tells_a_stranger_nothing(client: Client) -> None:
    answer = client.get("/nothing/")
    assert answer.status_code == 404
    assert "Sign out" not in answer.text
