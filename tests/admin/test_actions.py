"""What is done to chosen rows: merging, moving, closing, trying again, exporting; and who may."""

import json
from typing import Any

import pytest
from django.db.models import Model
from django.test import Client
from django.urls import reverse

from claims.models import Article, Entity, Job, Mention, Outlet, RuleSwitch, Story
from claims.services import histories, jobs
from claims.services.reviewing import judge
from tests.admin.staff import act, on_staff, told
from tests.factories import make_article, make_claim, make_link, make_outlet, make_ruling, make_story, make_user

pytestmark = pytest.mark.django_db


def entities() -> list[Entity]:
    """Two that are one; the second is mentioned once."""
    rows = [Entity(public_id=name, name=name, kind="place") for name in ("China", "PRC")]
    made = Entity.objects.bulk_create(rows)
    Mention.objects.create(claim=make_claim(), entity=made[1], start=0, end=3, text="PRC")
    return made


def failed() -> Job:
    job = jobs.enqueue("link", make_article().newest_revision())
    Job.objects.update(state="failed", error="No memory")
    return job


def untouched() -> tuple[Any, ...]:
    return (
        list(Entity.objects.values_list("name", flat=True)),
        list(Article.objects.values_list("story", flat=True)),
        list(Story.objects.values_list("closed_at", flat=True)),
        list(Job.objects.values_list("state", flat=True)),
    )


@pytest.mark.parametrize("role", ["viewer", "reviewer"])
def test_who_only_looks_changes_nothing(role: str) -> None:
    client, story, job = on_staff(role), make_story(), failed()
    chosen: dict[str, list[Model]] = {
        "merge": [*entities()],
        "move": [job.revision.article],
        "read_anew": [job.revision.article],
        "close": [story],
        "try_again": [job],
    }
    if role == "reviewer":
        del chosen["try_again"]  # as on the article's page
    before = untouched()
    for action, rows in chosen.items():
        act(client, action, *rows, apply="yes", name="PRC", kind="place", story=story.pk)
        page = client.get(reverse(f"admin:claims_{rows[0]._meta.model_name}_changelist"))
        assert f'value="{action}"' not in page.content.decode()
    assert untouched() == before


def test_entities_are_merged_after_a_look_at_what_that_does() -> None:
    client, (china, prc) = on_staff("curator"), entities()
    asked = act(client, "merge", china, prc)
    words = asked.content.decode()
    assert asked.context["form"]["name"].value() == "PRC"
    assert "Mentions that move: 0" in words
    assert "Names that become aliases: China." in words
    preview = act(client, "merge", china, prc, preview="yes", name="China", kind="place")
    assert "Mentions that move: 1, in 1 claim of 1 article." in preview.content.decode()
    assert Entity.objects.count() == 2
    done = act(client, "merge", china, prc, apply="yes", name="China", kind="place")
    assert told(done) == ["Merged into “China”: mentions moved: 1. The claims are linked anew."]
    assert list(Entity.objects.all()) == [china]
    assert [alias.name for alias in china.aliases.all()] == ["PRC"]
    history = client.get(reverse("admin:claims_entity_history", args=[china.pk])).content.decode()
    assert "Merged with PRC (place)" in history


@pytest.mark.parametrize(
    ("name", "message"), [("Cathay", "Select a valid choice"), ("China", "There is another entity “China”")]
)
def test_a_merge_that_cannot_be_is_told(name: str, message: str, as_administrator: Client) -> None:
    china, prc = entities()
    if "another" in message:
        Entity.objects.filter(pk=china.pk).update(kind="event")
        Entity.objects.create(public_id="c", name="CHINA", kind="place")
    page = act(as_administrator, "merge", china, prc, apply="yes", name=name, kind="place")
    assert message in page.content.decode()
    assert Entity.objects.filter(pk__in=[china.pk, prc.pk]).count() == 2


def test_one_entity_alone_is_not_merged(as_administrator: Client) -> None:
    page = act(as_administrator, "merge", entities()[0], apply="yes")
    assert told(page) == ["Choose two entities or more to merge, at most 20."]


def test_articles_are_moved_to_a_story_that_is_picked() -> None:
    client, articles, story = on_staff("curator"), [make_article(), make_article()], make_story(title="Floods")
    asked = act(client, "move", *articles)
    assert all(article.title in asked.content.decode() for article in articles)
    empty = act(client, "move", *articles, apply="yes", story="")
    assert "This field is required." in empty.content.decode()
    done = act(client, "move", *articles, apply="yes", story=story.pk)
    assert told(done) == ["Moved to “Floods”: 2."]
    assert Article.objects.filter(story=story).count() == 2


def test_a_closed_story_takes_no_article_by_action_or_form(as_administrator: Client) -> None:
    article, closed = make_article(), make_story(closed_at="2024-05-06T12:00Z")
    page = act(as_administrator, "move", article, apply="yes", story=closed.pk)
    assert "is closed and takes no more articles" in page.content.decode()
    sent = {"story": closed.pk, "title": "T", "published": "2024-05-06", "published_at_0": "", "published_at_1": ""}
    sent |= {"revisions-TOTAL_FORMS": 0, "revisions-INITIAL_FORMS": 0}
    page = as_administrator.post(reverse("admin:claims_article_change", args=[article.pk]), sent)
    assert "is closed and takes no more articles" in page.content.decode()
    article.refresh_from_db()
    assert article.story != closed


def test_an_article_is_read_anew_and_tells_how_far_that_is(as_administrator: Client) -> None:
    article = make_article()
    act(as_administrator, "read_anew", article)
    page = as_administrator.get(reverse("admin:claims_article_changelist"))
    assert told(page) == ["To be read again: 1. “Reading and linking” tells how far each is."]
    assert "reading waiting" in page.content.decode()


def test_stories_are_closed_and_opened(as_administrator: Client) -> None:
    story, other = make_story(), make_story()
    assert told(act(as_administrator, "close", story, other, apply="yes")) == ["Closed: 2."]
    assert told(act(as_administrator, "open", story, apply="yes")) == ["Opened: 1."]
    assert list(Story.objects.filter(closed_at=None)) == [story]


def test_what_failed_is_tried_again() -> None:
    client, job = on_staff("curator"), failed()
    waiting = jobs.enqueue("read", job.revision)
    assert told(act(client, "try_again", job, waiting, apply="yes")) == ["To be tried again: 1."]
    job.refresh_from_db()
    assert (job.state, job.attempts, job.error) == ("queued", 0, "")


def test_an_outlets_owner_and_agency_are_switched_with_history() -> None:
    client, outlet = on_staff("curator"), make_outlet(name="Harbour Post")
    where = reverse("admin:claims_outlet_change", args=[outlet.pk])
    assert client.post(where, {"name": "Harbour Post", "owner": "Quay House", "agency": "on"}).status_code == 302
    outlet.refresh_from_db()
    assert (outlet.owner, outlet.agency) == ("Quay House", True)
    change = histories.changes(outlet)[0]
    assert change.who
    assert {(one.name, one.before, one.after) for one in change.differences} == {
        ("Owner", "", "Quay House"),
        ("Agency", "no", "yes"),
    }


def test_an_alias_is_struck_out_by_a_curator_and_stays_in_history() -> None:
    client, china = on_staff("curator"), Entity.objects.create(public_id="c", name="China", kind="place")
    alias = china.aliases.create(name="Cathay")
    sent = {"name": "China", "kind": "place", "aliases-TOTAL_FORMS": 1, "aliases-INITIAL_FORMS": 1}
    row = {"aliases-0-id": alias.pk, "aliases-0-entity": china.pk, "aliases-0-name": "Cathay"}
    client.post(reverse("admin:claims_entity_change", args=[china.pk]), sent | row | {"aliases-0-DELETE": "on"})
    assert not china.aliases.exists()
    [change] = [change for change in histories.changes(china) if change.reason == "alias deleted"]
    assert [(one.name, one.before, one.after) for one in change.differences if one.name == "Name"] == [
        ("Name", "Cathay", "")
    ]


def downloaded(page: Any) -> str:
    return b"".join(page.streaming_content).decode()


def test_a_selection_is_exported_as_everywhere_else() -> None:
    client, link = on_staff("viewer"), make_link(a=make_claim(statement="=1+1"))
    judge(link=link, reviewer=make_user("reviewer"), relation="agrees")
    other = make_claim()
    page = act(client, "export_csv", link.a, link.b)
    assert page["Content-Disposition"] == 'attachment; filename="claims.csv"'
    whole = downloaded(client.get(reverse("export_claims", args=["csv"]))).splitlines()
    assert downloaded(page).splitlines() == [line for line in whole if not line.startswith(other.public_id)]
    for table, name in ((link, "links"), (link.a.memberships.get().fact, "facts")):
        page = act(client, "export_csv_bom", table)
        assert page["Content-Disposition"] == f'attachment; filename="{name}.csv"'
        assert downloaded(page) == downloaded(client.get(reverse(f"export_{name}", args=["csv"]), {"bom": 1}))


def test_all_that_a_filter_finds_is_exported_from_every_page(as_administrator: Client) -> None:
    claim, other = make_claim(), make_claim()
    where = f"{reverse('admin:claims_claim_changelist')}?story={claim.article.story_id}"
    sent = {"action": "export_jsonl", "_selected_action": [claim.pk], "select_across": "1"}
    rows = [json.loads(line) for line in downloaded(as_administrator.post(where, sent)).splitlines()]
    assert [row["claim"] for row in rows] == [claim.public_id]
    everything = as_administrator.post(reverse("admin:claims_claim_changelist"), sent)
    assert {json.loads(line)["claim"] for line in downloaded(everything).splitlines()} == {
        claim.public_id,
        other.public_id,
    }


@pytest.mark.parametrize("model", ["outlet", "story", "article", "entity", "judgement", "ruling", "ruleswitch", "job"])
def test_every_other_table_is_exported_too(model: str) -> None:
    link = make_link(a=make_claim(article=make_article(outlet=make_outlet(name="=Post"))))
    ruling = make_ruling(kind="title", a=link.a, title="The mill")
    rows: dict[str, Any] = {
        "outlet": link.a.article.outlet,
        "story": link.a.article.story,
        "article": link.a.article,
        "entity": entities()[0],
        "judgement": judge(link=link, reviewer=make_user("reviewer"), relation="agrees"),
        "ruling": ruling,
        "job": failed(),
    }
    row = rows.get(model) or RuleSwitch.objects.earliest("pk")
    page = act(on_staff("viewer"), "export_jsonl", row)
    [line] = downloaded(page).splitlines()
    assert all(isinstance(name, str) for name in json.loads(line))


def test_a_spreadsheet_runs_nothing_of_any_table() -> None:
    page = act(on_staff("viewer"), "export_csv", make_outlet(name="=Post"))
    assert "'=Post" in downloaded(page)


def test_accounts_are_made_inactive_and_not_deleted(as_administrator: Client) -> None:
    user = make_user("viewer")
    page = as_administrator.get(reverse("admin:claims_user_changelist")).content.decode()
    assert "export" not in page
    assert as_administrator.post(reverse("admin:claims_user_delete", args=[user.pk]), {"post": "y"}).status_code == 403


def test_an_outlet_of_that_name_is_refused_in_words(as_administrator: Client) -> None:
    make_outlet(name="Harbour Post")
    page = as_administrator.post(reverse("admin:claims_outlet_add"), {"name": "harbour post"})
    assert "There is already an outlet of this name." in page.content.decode()
    assert Outlet.objects.count() == 1
