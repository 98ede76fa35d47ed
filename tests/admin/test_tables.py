"""The administrator's pages: everything can be looked up, history cannot be changed or deleted."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from claims.models import Article, Claim, Entity, Fact, Job, Link, Mention, Outlet, Period, RuleSwitch, Story
from claims.services import jobs
from claims.services.reviewing import judge
from tests.factories import make_article, make_claim, make_link, make_outlet, make_ruling, make_story, make_user

pytestmark = pytest.mark.django_db

MODELS = (
    "user",
    "outlet",
    "story",
    "entity",
    "article",
    "claim",
    "link",
    "judgement",
    "fact",
    "ruling",
    "job",
    "ruleswitch",
)


def everything() -> dict[str, int]:
    """A row of every table, by its model."""
    link = make_link(reasons=[{"rule": "r", "kind": "same", "text": "Same.", "a": None, "b": None}])
    judgement = judge(link=link, reviewer=make_user("reviewer"), relation="agrees")
    entity = Entity.objects.create(public_id="e", name="Lund", kind="place")
    Mention.objects.create(claim=link.a, entity=entity, start=0, end=4, text="Lund")
    rows = {
        "user": judgement.reviewer,
        "outlet": link.a.article.outlet,
        "story": link.a.article.story,
        "entity": entity,
        "article": link.a.article,
        "claim": link.a,
        "link": link,
        "judgement": judgement,
        "ruling": make_ruling(kind="title", a=link.a, title="The mill"),
        "fact": Fact.objects.get(members__claim=link.a),
        "job": jobs.enqueue("read", link.a.article.newest_revision()),
        "ruleswitch": RuleSwitch.objects.earliest("pk"),
    }
    return {model: row.pk for model, row in rows.items()}


@pytest.mark.parametrize("model", MODELS)
def test_every_list_and_page_opens(model: str, as_administrator: Client) -> None:
    row = everything()[model]
    pages = as_administrator.get(reverse(f"admin:claims_{model}_changelist"), {"q": "Lund"})
    assert pages.status_code == 200
    assert as_administrator.get(reverse(f"admin:claims_{model}_changelist")).context["cl"].result_list
    for page in ("change", "history"):
        assert as_administrator.get(reverse(f"admin:claims_{model}_{page}", args=[row])).status_code == 200


@pytest.mark.parametrize("model", MODELS)
def test_nothing_is_deleted_by_the_dozen(model: str, as_administrator: Client) -> None:
    row = everything()[model]
    pages = as_administrator.get(reverse(f"admin:claims_{model}_changelist"))
    assert b"delete_selected" not in pages.content
    as_administrator.post(
        reverse(f"admin:claims_{model}_changelist"),
        {"action": "delete_selected", "_selected_action": [row], "post": "yes"},
    )
    page = as_administrator.post(reverse(f"admin:claims_{model}_delete", args=[row]), {"post": "yes"})
    assert page.status_code in (200, 403)
    assert as_administrator.get(reverse(f"admin:claims_{model}_change", args=[row])).status_code == 200


@pytest.mark.parametrize("model", ["article", "claim", "link", "judgement", "fact", "ruling", "job", "ruleswitch"])
def test_what_has_a_history_is_neither_added_nor_deleted(model: str, as_administrator: Client) -> None:
    link = make_link()
    row = {"article": link.a.article, "claim": link.a, "link": link}.get(model)
    assert as_administrator.get(reverse(f"admin:claims_{model}_add")).status_code == 403
    if row is not None:
        delete = reverse(f"admin:claims_{model}_delete", args=[row.pk])
        assert as_administrator.post(delete, {"post": "yes"}).status_code == 403
    assert Article.objects.count() == Claim.objects.count() == 2
    assert Link.objects.count() == 1


@pytest.mark.parametrize("model", ["link", "judgement", "fact", "ruling", "job"])
def test_what_was_said_is_not_changed(model: str, as_administrator: Client) -> None:
    rows = everything()
    change = reverse(f"admin:claims_{model}_change", args=[rows[model]])
    assert as_administrator.post(change, {"relation": "related", "state": "agreed"}).status_code == 403


@pytest.mark.parametrize("model", ["outlet", "story"])
def test_an_outlet_or_story_in_use_is_not_deleted(model: str, as_administrator: Client) -> None:
    article = make_article()
    row = getattr(article, model)
    page = as_administrator.post(reverse(f"admin:claims_{model}_delete", args=[row.pk]), {"post": "yes"})
    assert page.status_code == 200
    assert Outlet.objects.count() == Story.objects.count() == 1


def test_an_entity_is_curated_with_its_aliases(as_administrator: Client) -> None:
    as_administrator.post(
        reverse("admin:claims_entity_add"),
        {
            "name": "China",
            "kind": "place",
            "aliases-TOTAL_FORMS": 1,
            "aliases-INITIAL_FORMS": 0,
            "aliases-0-name": "Beijing",
        },
    )
    entity = Entity.objects.get()
    assert entity.public_id
    assert [alias.name for alias in entity.aliases.all()] == ["Beijing"]


CURATED = (
    "Voltan closed its plant in Marrow on Monday. Mayor Ada Novak visited the plant on Tuesday. "
    "Ms Novak said Voltan paid no tax."
)


def entity_form(entity: Entity, *aliases: str, **changes: str) -> dict[str, object]:
    """What the page of an entity sends: its aliases as they are, those not named here crossed out, new ones behind."""
    rows = list(entity.aliases.all())
    form: dict[str, object] = {"name": entity.name, "kind": entity.kind, **changes}
    new = [name for name in aliases if name not in {row.name for row in rows}]
    for number, row in enumerate(rows):
        form |= {f"aliases-{number}-id": row.pk, f"aliases-{number}-entity": entity.pk}
        form |= {f"aliases-{number}-name": row.name}
        form |= {} if row.name in aliases else {f"aliases-{number}-DELETE": "on"}
    form |= {f"aliases-{number}-name": name for number, name in enumerate(new, len(rows))}
    return form | {"aliases-TOTAL_FORMS": len(rows) + len(new), "aliases-INITIAL_FORMS": len(rows)}


def curate(client: Client, entity: Entity, *aliases: str, **changes: str) -> None:
    page = client.post(
        reverse("admin:claims_entity_change", args=[entity.pk]), entity_form(entity, *aliases, **changes)
    )
    assert page.status_code == 302, page.context["errors"]


def entities_of(text: str) -> set[tuple[str, str]]:
    """Name and kind of all that the claims of a newly added article mention."""
    article = make_article(text=text)
    jobs.enqueue("read", article.newest_revision())
    jobs.perform_all()
    return set(Entity.objects.filter(mentions__claim__article=article).values_list("name", "kind"))


def test_a_kind_put_right_goes_into_the_next_reading(as_administrator: Client) -> None:
    (name, kind), *_ = (row for row in entities_of(CURATED) if row[0] == "Voltan")
    wrong = "product" if kind != "product" else "event"
    entity = Entity.objects.get(name=name)
    curate(as_administrator, entity, kind=wrong)
    found = entities_of(f"{CURATED} It rained.")
    assert {row for row in found if row[0] == "Voltan"} == {("Voltan", wrong)}
    assert Entity.objects.filter(name="Voltan").count() == 1


def test_a_name_put_right_goes_into_the_next_reading_and_its_statements(as_administrator: Client) -> None:
    assert ("Ada Novak", "person") in entities_of(CURATED)
    curate(as_administrator, Entity.objects.get(name="Ada Novak"), name="Ada Maria Novak")
    found = entities_of(f"{CURATED} It rained.")
    assert ("Ada Maria Novak", "person") in found
    assert ("Ada Novak", "person") not in found
    newest = Article.objects.latest("pk")
    assert {claim.speaker for claim in newest.claims.all()} >= {"Ada Maria Novak"}


def test_an_alias_moved_to_another_entity_joins_the_two(as_administrator: Client) -> None:
    entities_of(CURATED)
    voltan = Entity.objects.get(name="Voltan")
    group = Entity.objects.create(public_id="g", name="Voltan Holdings", kind="organisation")
    curate(as_administrator, voltan, "Voltan")
    curate(as_administrator, voltan)
    curate(as_administrator, group, "Voltan")
    found = entities_of(f"{CURATED} It rained.")
    assert {row for row in found if row[0].startswith("Voltan")} == {("Voltan Holdings", "organisation")}


def test_an_entity_with_an_alias_is_known_by_its_own_name_too(as_administrator: Client) -> None:
    group = Entity.objects.create(public_id="g", name="Marrow", kind="organisation")
    curate(as_administrator, group, "the Marrow Group")
    assert ("Marrow", "organisation") in entities_of(CURATED)


def test_a_country_keeps_its_kind_beside_its_nationality(as_administrator: Client) -> None:
    text = "Norwegian farmers sold 40 tonnes of fish. Norway bought 20 tonnes."
    before = entities_of(text)
    curate(as_administrator, Entity.objects.get(name="Norway", kind="nationality"), name="Norwegians")
    assert entities_of(f"{text} It rained.") == before


def test_an_article_is_read_again_with_what_was_curated(as_administrator: Client) -> None:
    entities_of(CURATED)
    article = Article.objects.get()
    curate(as_administrator, Entity.objects.get(name="Ada Novak"), name="Ada Maria Novak")
    page = as_administrator.post(
        reverse("admin:claims_article_changelist"), {"action": "read_anew", "_selected_action": [article.pk]}
    )
    assert page.status_code == 302
    jobs.perform_all()
    assert {claim.speaker for claim in article.claims.standing()} >= {"Ada Maria Novak"}


def test_outlets_and_stories_get_their_ids(as_administrator: Client) -> None:
    as_administrator.post(reverse("admin:claims_outlet_add"), {"name": "Harbour Post"})
    as_administrator.post(reverse("admin:claims_story_add"), {"title": "Fog", "reviewers_needed": 2})
    assert Outlet.objects.get().public_id
    assert Story.objects.get().public_id


def article_form(article: Article, **overrides: object) -> dict[str, object]:
    return {
        "story": article.story_id,
        "title": article.title,
        "published": article.published.isoformat(),
        "published_at_0": "",
        "published_at_1": "",
        "revisions-TOTAL_FORMS": 0,
        "revisions-INITIAL_FORMS": 0,
        **overrides,
    }


def test_an_article_is_put_right_but_not_its_text(as_administrator: Client) -> None:
    article, other = make_article(text="The ferry left."), make_outlet()
    story = make_story()
    page = as_administrator.post(
        reverse("admin:claims_article_change", args=[article.pk]),
        article_form(article, story=story.pk, outlet=other.pk, title="Ferry"),
    )
    assert page.status_code == 302
    article.refresh_from_db()
    assert (article.story, article.title) == (story, "Ferry")
    assert article.outlet != other
    assert article.newest_revision().text == "The ferry left."


@pytest.mark.parametrize("given", [{"origin": "APN"}, {"origin_kind": "wire"}])
def test_an_origin_and_its_kind_go_together(given: dict[str, str], as_administrator: Client) -> None:
    article = make_article()
    page = as_administrator.post(
        reverse("admin:claims_article_change", args=[article.pk]), article_form(article, **given)
    )
    assert "Give an origin and its kind together, or neither." in page.content.decode()
    article.refresh_from_db()
    assert (article.origin, article.origin_kind) == ("", "")


def test_a_blind_administrator_learns_nothing_from_the_admin(as_administrator: Client) -> None:
    link = make_link(a=make_claim(article=make_article(story=make_story(blind=True))))
    judge(link=link, reviewer=make_user("reviewer"), relation="contradicts")
    pages = as_administrator.get(reverse("admin:claims_link_changelist"))
    assert not pages.context["cl"].result_list
    assert as_administrator.get(reverse("admin:claims_link_change", args=[link.pk])).status_code == 302


@pytest.mark.parametrize(("field", "value"), [("reviewers_needed", 2), ("blind", "on")])
def test_a_storys_new_rules_hold_for_what_was_decided(field: str, value: object, as_administrator: Client) -> None:
    link = make_link()
    story = link.a.article.story
    judge(link=link, reviewer=make_user("reviewer"), relation="agrees")
    before = make_link(a=make_claim(article=link.a.article), confidence=0.9).place
    change = reverse("admin:claims_story_change", args=[story.pk])
    as_administrator.post(change, {"title": story.title, "reviewers_needed": 1, field: value})
    link.refresh_from_db()
    assert link.state == ("suggested" if field == "reviewers_needed" else "agreed")
    assert (Link.objects.latest("pk").place != before) == (field == "blind")


def test_an_article_moved_to_another_story_falls_under_its_rules(as_administrator: Client) -> None:
    link = make_link()
    judge(link=link, reviewer=make_user("reviewer"), relation="agrees")
    article, strict = link.a.article, make_story(reviewers_needed=2)
    change = reverse("admin:claims_article_change", args=[article.pk])
    as_administrator.post(change, article_form(article, story=strict.pk))
    link.refresh_from_db()
    assert link.state == "suggested"


def test_times_are_counted_from_a_date_that_was_put_right(as_administrator: Client) -> None:
    article = make_article(text="The ferry Sula sank off Marrow Point yesterday.", published=date(2024, 5, 6))
    jobs.enqueue("read", article.newest_revision())
    jobs.perform_all()
    assert [period.begins for period in Period.objects.all()] == ["2024-05-05"]
    change = reverse("admin:claims_article_change", args=[article.pk])
    as_administrator.post(change, article_form(article, published="2024-06-06"))
    jobs.perform_all()
    assert [period.begins for period in Period.objects.all()] == ["2024-06-05"]


DISPUTED = ("The storm killed 14 people in Norland on Monday.", "The storm killed 19 people in Norland on Monday.")


def switch(client: Client, rule: str, *, on: bool) -> None:
    row = RuleSwitch.objects.get(rule=rule)
    page = client.post(
        reverse("admin:claims_ruleswitch_change", args=[row.pk]), {"on": "on", "note": ""} if on else {"note": "Noisy"}
    )
    assert page.status_code == 302
    jobs.perform_all()


def read_together(*texts: str) -> None:
    story = make_story()
    for text in texts:
        article = make_article(text=text, story=story, published=date(2024, 5, 8))
        jobs.enqueue("read", article.newest_revision())
    jobs.perform_all()


def test_a_rule_switched_off_takes_its_suggestions_with_it_and_brings_them_back(as_administrator: Client) -> None:
    read_together(*DISPUTED)
    disputed = Link.objects.filter(suggestion__relation="contradicts", retired_at=None)
    assert disputed.exists()
    switch(as_administrator, "value.conflict", on=False)
    assert not disputed.exists()
    switch(as_administrator, "value.conflict", on=True)
    assert disputed.exists()


def test_a_rule_switched_off_leaves_what_somebody_decided(as_administrator: Client) -> None:
    read_together(*DISPUTED)
    link = Link.objects.get(suggestion__relation="contradicts")
    judge(link=link, reviewer=make_user("reviewer"), relation="contradicts")
    switch(as_administrator, "value.conflict", on=False)
    link.refresh_from_db()
    assert (link.state, link.relation, link.retired_at) == ("agreed", "contradicts", None)
    assert link.suggestion is not None
    assert link.suggestion.relation == "contradicts"


def test_a_note_on_a_rule_links_nothing_anew(as_administrator: Client) -> None:
    read_together(DISPUTED[0])
    row = RuleSwitch.objects.get(rule="value.conflict")
    as_administrator.post(
        reverse("admin:claims_ruleswitch_change", args=[row.pk]), {"on": "on", "note": "Looked into it"}
    )
    assert not Job.objects.exclude(state="done").exists()


def test_a_curator_on_the_staff_curates_and_looks_up_the_rest() -> None:
    client = Client()
    client.force_login(make_user("curator", is_staff=True))
    added = client.post(reverse("admin:claims_outlet_add"), {"name": "Harbour Post"})
    assert added.status_code == 302
    assert Outlet.objects.get().name == "Harbour Post"
    for model, status in (
        ("story", 200),
        ("entity", 200),
        ("link", 200),
        ("job", 200),
        ("ruleswitch", 200),
        ("user", 403),
    ):
        assert client.get(reverse(f"admin:claims_{model}_changelist")).status_code == status


@pytest.mark.parametrize("role", ["viewer", "reviewer", "curator"])
def test_only_staff_enters(role: str) -> None:
    client = Client()
    client.force_login(make_user(role))
    assert client.get(reverse("admin:index")).status_code == 302
