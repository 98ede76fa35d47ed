"""Entities that are one: mentions, aliases and names go to the one that stays, and nothing is lost."""

import pytest
from django.core.exceptions import PermissionDenied

from claims.models import Alias, Claim, Entity, Job, Key, Mention, User
from claims.services import describing, histories, jobs
from claims.services.errors import Refused
from claims.services.merging import merge, plan
from tests.factories import FRAME, make_article, make_claim, make_user

pytestmark = pytest.mark.django_db


def entity(name: str, kind: str = "place", *aliases: str) -> Entity:
    [made] = Entity.objects.bulk_create([Entity(public_id=f"{name}-{kind}"[:16], name=name, kind=kind)])
    for alias in aliases:
        Alias.objects.create(entity=made, name=alias)
    return made


def mentioning(*entities: Entity) -> Claim:
    argument = {"role": "subject", "preposition": "", "head": "x", "words": ["x"], "start": 0, "end": 4}
    frame = FRAME | {"arguments": [argument | {"name": one.name} for one in entities]}
    claim = make_claim(frame=frame)
    for one in entities:
        Mention.objects.create(claim=claim, entity=one, start=0, end=4, text=one.name)
    describing.write_keys([claim.pk])
    return claim


def entity_keys(claim: Claim) -> set[str]:
    return set(Key.objects.filter(claim=claim, kind="entity").values_list("key", flat=True))


@pytest.mark.parametrize(
    ("names", "chosen", "message"),
    [
        ([("China", "place")], ("China", "place"), "two entities or more"),
        ([("China", "place"), ("PRC", "place")], ("Cathay", "place"), "name that stays"),
        ([("China", "place"), ("PRC", "place")], ("China", "person"), "kind that stays"),
        ([("PRC", "place"), ("China", "event")], ("China", "place"), "choose it too"),
    ],
)
def test_what_cannot_be_merged_stays_as_it_is(
    names: list[tuple[str, str]], chosen: tuple[str, str], message: str, curator: User
) -> None:
    if "it too" in message:
        entity("CHINA", "place")
    entities = [entity(name, kind) for name, kind in names]
    before = list(Entity.objects.values_list("name", "kind"))
    with pytest.raises(Refused, match=message):
        merge(entities=entities, name=chosen[0], kind=chosen[1], by=curator)
    assert list(Entity.objects.values_list("name", "kind")) == before


@pytest.mark.parametrize("role", ["viewer", "reviewer"])
def test_only_curators_merge(role: str) -> None:
    with pytest.raises(PermissionDenied):
        merge(entities=[entity("China"), entity("PRC")], name="China", kind="place", by=make_user(role))
    assert Entity.objects.count() == 2


def test_an_entity_that_went_meanwhile_is_told(curator: User) -> None:
    china, prc = entity("China"), entity("PRC")
    Entity.objects.filter(pk=prc.pk).delete()
    with pytest.raises(Refused, match="gone meanwhile"):
        merge(entities=[china, prc], name="China", kind="place", by=curator)


def test_mentions_aliases_and_names_go_to_the_one_that_stays(curator: User) -> None:
    china, prc = entity("China", "place", "Beijing"), entity("PRC", "organisation", "the Republic")
    claims = [mentioning(china), mentioning(prc), mentioning(china, prc)]
    done = plan(entities=[china, prc], name="China", kind="place")
    assert (done.kept, done.others) == (china, (prc,))
    assert (done.mentions, done.claims, done.articles) == (2, 2, 2)
    assert (done.moved, done.added, done.left) == (("the Republic",), ("PRC",), ())
    assert merge(entities=[prc, china], name="China", kind="place", by=curator).mentions == 2
    assert list(Entity.objects.all()) == [china]
    assert set(china.aliases.values_list("name", flat=True)) == {"Beijing", "the Republic", "PRC"}
    assert Mention.objects.filter(entity=china).count() == 4
    assert {mention.text for mention in Mention.objects.filter(claim=claims[2])} == {"China", "PRC"}


def test_claims_are_found_and_compared_by_the_name_that_stays(curator: User) -> None:
    china, prc, lund = entity("China"), entity("PRC"), entity("Lund")
    one, both, other = mentioning(prc), mentioning(china, prc), mentioning(lund)
    merge(entities=[china, prc], name="China", kind="place", by=curator)
    assert entity_keys(one) == entity_keys(both) == {"china"}
    assert entity_keys(other) == {"lund"}
    one.refresh_from_db()
    assert [argument["name"] for argument in one.frame["arguments"]] == ["China"]


def test_a_claim_that_is_retired_is_not_found_again(curator: User) -> None:
    china, prc = entity("China"), entity("PRC")
    claim = mentioning(prc)
    Key.objects.filter(claim=claim).delete()
    merge(entities=[china, prc], name="China", kind="place", by=curator)
    assert not Key.objects.filter(claim=claim).exists()


def test_only_the_articles_that_it_touches_are_linked_anew(curator: User) -> None:
    china, prc, lund = entity("China"), entity("PRC"), entity("Lund")
    touched, untouched = mentioning(prc), mentioning(china, lund)
    for claim in (touched, untouched):
        jobs.enqueue("link", claim.article.newest_revision())
    Job.objects.update(state="done")
    merge(entities=[china, prc], name="China", kind="place", by=curator)
    assert [job.revision.article for job in Job.objects.filter(state="queued")] == [touched.article]


def test_another_kind_alone_links_anew_and_changes_no_key(curator: User) -> None:
    wrong, right = entity("Voltan", "product"), entity("Voltan Group", "organisation")
    claim = mentioning(wrong)
    jobs.enqueue("link", claim.article.newest_revision())
    Job.objects.update(state="done")
    before = list(Key.objects.filter(claim=claim).values_list("pk", flat=True))
    merge(entities=[wrong, right], name="Voltan", kind="organisation", by=curator)
    assert list(Key.objects.filter(claim=claim).values_list("pk", flat=True)) == before
    assert Job.objects.get().state == "queued"


def test_more_claims_than_others_can_wait_for_are_not_renamed(curator: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claims.services.merging.MOST_CLAIMS", 1)
    china, prc = entity("China"), entity("PRC")
    for _ in range(2):
        mentioning(china)
    with pytest.raises(Refused, match="2 claims would get another name, at most 1 can at once"):
        merge(entities=[china, prc], name="PRC", kind="place", by=curator)
    assert Entity.objects.count() == 2
    merge(entities=[china, prc], name="China", kind="place", by=curator)
    assert list(Entity.objects.all()) == [china]


def test_the_kind_of_one_goes_with_the_name_of_another(curator: User) -> None:
    wrong, right = entity("Voltan", "product"), entity("Voltan Group", "organisation")
    merge(entities=[wrong, right], name="Voltan", kind="organisation", by=curator)
    kept = Entity.objects.get()
    assert (kept.pk, kept.name, kept.kind) == (wrong.pk, "Voltan", "organisation")


@pytest.mark.parametrize(
    ("other", "elsewhere"),
    [(("Norway", "nationality"), None), (("Washington", "person"), ("Washington", "place"))],
)
def test_a_name_that_says_something_else_too_becomes_no_alias(
    other: tuple[str, str], elsewhere: tuple[str, str] | None, curator: User
) -> None:
    if elsewhere:
        entity(*elsewhere)
    entities = [entity("The right one", "person"), entity(*other)]
    done = merge(entities=entities, name="The right one", kind="person", by=curator)
    assert done.left == (other[0],)
    assert not Alias.objects.exists()


def test_names_that_differ_in_letter_case_only_need_no_alias(curator: User) -> None:
    done = merge(
        entities=[entity("Voltan", "product"), entity("VOLTAN", "event")], name="Voltan", kind="product", by=curator
    )
    assert done.added == ()
    assert not Alias.objects.exists()


def test_the_history_tells_who_merged_what(curator: User) -> None:
    china, prc = entity("China", "place"), entity("PRC", "organisation", "the Republic")
    merge(entities=[china, prc], name="PRC", kind="place", by=curator)
    kept = Entity.objects.get()
    changes = histories.changes(kept)
    told = {(change.who, change.reason) for change in changes}
    assert (curator.username, "merged with China (place)") in told
    assert (curator.username, "merged into PRC") in told
    [merged] = [change for change in changes if change.reason == "merged with China (place)"]
    assert [(one.name, one.before, one.after) for one in merged.differences] == [("Kind", "organisation", "place")]
    gone = Entity.history.filter(id=china.pk).latest()
    assert (gone.history_type, gone.name, gone.history_user) == ("-", "China", curator)


def test_another_reading_uses_the_merged_names(curator: User) -> None:
    ada, novak = entity("Ada Novak", "person"), entity("A. M. Novak", "person")
    merge(entities=[ada, novak], name="A. M. Novak", kind="person", by=curator)
    article = make_article(text="Ada Novak visited the plant in Marrow on Tuesday. It made 40 boats.")
    jobs.enqueue("read", article.newest_revision())
    jobs.perform_all()
    people = Entity.objects.filter(mentions__claim__article=article, kind="person").distinct()
    assert [person.name for person in people] == ["A. M. Novak"]
