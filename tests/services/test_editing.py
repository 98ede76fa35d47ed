"""Claims by hand: added, changed, split, merged; what stands of the machine's and of other people's work."""

from dataclasses import replace
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied

from claims.models import Article, Claim, Job, Link, Revision, User
from claims.models.choices import JobKind, OutcomeState, Relation
from claims.services import editing, jobs, remembering
from claims.services.errors import Refused
from claims.services.giving import Given, GivenPeriod, GivenQuantity, Part
from claims.services.quoting import Place, Several
from claims.services.reading import read_revision
from claims.services.remembering import Meanwhile
from tests.factories import make_article, make_claim, make_judgement, make_link, make_revision, make_user

pytestmark = pytest.mark.django_db

TEXT = (
    "Police said on Monday that 14 people died in the fire at Dover. "
    "Rescuers looked for two hours and the harbour was closed. The harbour opens on Friday, officials said."
)
CLOSED = "the harbour was closed"


def given(**overrides: Any) -> Given:
    return replace(Given(words=CLOSED, statement="The harbour at Dover was closed."), **overrides)


@pytest.fixture
def article() -> Article:
    return make_article(text=TEXT)


@pytest.fixture
def read(article: Article) -> Article:
    read_revision(article.newest_revision())
    return article


def claim_with(words: str) -> Claim:
    return Claim.objects.standing().get(statement__contains=words)


def as_stored(claim: Claim) -> Given:
    kept = editing.stored(claim)
    assert kept is not None
    return kept


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"words": ""}, "words"),
        ({"words": "the harbour was open"}, "words"),
        ({"statement": "  "}, "statement"),
        ({"statement": "x" * 2001}, "statement"),
        ({"statement": "A\0B"}, "statement"),
        ({"speaker": "x" * 301}, "speaker"),
        ({"modality": "maybe"}, ""),
        ({"polarity": ""}, ""),
        ({"quantities": (GivenQuantity("15 people", 15, 15),)}, "quantities"),
        ({"quantities": (GivenQuantity("14 people", None, None),)}, "quantities"),
        ({"quantities": (GivenQuantity("14 people", 15, 14),)}, "quantities"),
        ({"quantities": (GivenQuantity("14 people", float("nan"), 14),)}, "quantities"),
        ({"quantities": (GivenQuantity("14 people", 14, 14, base="the dead"),)}, "quantities"),
        ({"quantities": (GivenQuantity("14 people", 14, 14),) * 21}, "quantities"),
        ({"periods": (GivenPeriod("Tuesday", "2024-05-06", ""),)}, "periods"),
        ({"periods": (GivenPeriod("Monday", "", ""),)}, "periods"),
        ({"periods": (GivenPeriod("Monday", "6 May", ""),)}, "periods"),
        ({"periods": (GivenPeriod("Monday", "2024-02-30", ""),)}, "periods"),
        ({"periods": (GivenPeriod("Monday", "2024-05-06", "2024-05-06"),)}, "periods"),
    ],
)
def test_what_cannot_be_a_claim_is_refused_and_nothing_stored(
    article: Article, reviewer: User, change: dict[str, Any], field: str
) -> None:
    with pytest.raises(Refused) as refused:
        editing.add(article=article, by=reviewer, given=given(**change))
    assert refused.value.field == field
    assert not Claim.objects.exists()


def test_a_viewer_may_not_work_on_claims(article: Article, viewer: User) -> None:
    claim = make_claim(article=article)
    with pytest.raises(PermissionDenied):
        editing.add(article=article, by=viewer, given=given())
    with pytest.raises(PermissionDenied):
        editing.edit(claim=claim, by=viewer, given=given(), seen=0)
    with pytest.raises(PermissionDenied):
        editing.split(claim=claim, by=viewer, parts=[], seen=0)
    with pytest.raises(PermissionDenied):
        editing.merge(claims=(claim, claim), by=viewer, part=Part("A.", "B"), seen=(0, 0))


def test_words_that_stand_twice_need_their_place(article: Article, reviewer: User) -> None:
    with pytest.raises(Several):
        editing.add(article=article, by=reviewer, given=given(words="harbour"))
    second = TEXT.rindex("harbour")
    claim = editing.add(article=article, by=reviewer, given=given(words="harbour", start=second))
    assert claim.anchors.get().start == second


def test_a_claim_by_hand_is_whole(article: Article, reviewer: User) -> None:
    claim = editing.add(
        article=article,
        by=reviewer,
        given=given(
            words="14 people died in the fire at Dover",
            statement="14 people died in the fire at Dover.",
            speaker="Police",
            quantities=(GivenQuantity("14 people", 14, 14, measures="person"),),
            periods=(GivenPeriod("Monday", "2024-05-06", "2024-05-07"),),
        ),
    )
    anchor = claim.anchors.get()
    assert TEXT[anchor.start : anchor.end] == anchor.quote == "14 people died in the fire at Dover"
    quantity, period = claim.quantities.get(), claim.periods.get()
    origin = anchor.start
    assert TEXT[origin + quantity.start : origin + quantity.end] == "14 people"
    assert TEXT[origin + period.start : origin + period.end] == "Monday"
    assert (period.timex, quantity.low, quantity.comparator) == ("2024-05-06", 14, "exactly")
    assert claim.made_by == reviewer
    assert claim.touched_at
    assert claim.speaker == "Police"
    assert claim.mentions.filter(entity__name="Dover").exists()
    assert claim.keys.exists()
    assert claim.frame["predicate"] == "die"
    assert Job.objects.get(kind=JobKind.LINK).revision == article.newest_revision()
    [row] = claim.history.all()
    assert (row.history_user, row.history_type, row.history_change_reason) == (reviewer, "+", "added by hand")
    assert row.figures["quote"] == ["14 people died in the fire at Dover"]


def test_suggestions_come_for_a_claim_by_hand(read: Article, reviewer: User) -> None:
    other = make_article(story=read.story, text="The news. 14 people died in the fire at Dover on Monday, it said.")
    words = "14 people died in the fire at Dover"
    quantity = GivenQuantity("14 people", 14, 14, measures="person")
    claim = editing.add(
        article=other, by=reviewer, given=Given(words=words, statement=f"{words}.", quantities=(quantity,))
    )
    assert jobs.perform_all() == []
    [link] = Link.objects.live().of_article(other)
    assert claim in (link.a, link.b)
    assert link.suggestion is not None
    assert link.suggestion.relation == Relation.AGREES


def test_an_edit_scores_undecided_suggestions_anew(read: Article, reviewer: User) -> None:
    other = make_article(story=read.story, text="14 people died in the fire at Dover, officials said.")
    read_revision(other.newest_revision())
    jobs.enqueue(JobKind.LINK, other.newest_revision())
    jobs.perform_all()
    link = Link.objects.live().of_article(other).get(suggestion__relation=Relation.AGREES)
    claim = link.a if link.a.article == other else link.b
    more = (GivenQuantity("14 people", 20, 20, measures="person"),)
    changed = replace(as_stored(claim), statement="20 people died in the fire at Dover.", quantities=more)
    editing.edit(claim=claim, by=reviewer, given=changed, seen=0)
    jobs.perform_all()
    link.refresh_from_db()
    assert link.suggestion is not None
    assert link.suggestion.relation == Relation.CONTRADICTS


def test_its_id_is_derived_and_a_second_of_the_words_is_refused(article: Article, reviewer: User) -> None:
    first = editing.add(article=article, by=reviewer, given=given())
    with pytest.raises(Refused, match="already"):
        editing.add(article=article, by=reviewer, given=given())
    elsewhere = editing.add(article=article, by=reviewer, given=given(words="The harbour opens on Friday"))
    assert (first.ordinal, elsewhere.ordinal) == (0, 1)
    assert first.public_id != elsewhere.public_id


def test_what_is_proposed_is_what_the_engine_reads_there(article: Article) -> None:
    revision = article.newest_revision()
    start = TEXT.index("14 people")
    read = editing.proposed(revision=revision, place=Place(start, start + 33))
    assert (read.speaker, read.start, read.modality) == ("Police", start, "asserted")
    assert [(one.text, one.low) for one in read.quantities] == [("14 people", 14)]


def test_words_without_a_claim_are_proposed_as_they_are(article: Article) -> None:
    start = TEXT.index("two hours")
    read = editing.proposed(revision=article.newest_revision(), place=Place(start, start + 9))
    assert read.statement == read.words == "two hours"


def test_nothing_changed_leaves_no_history(read: Article, reviewer: User) -> None:
    for claim in Claim.objects.standing():
        assert not editing.edit(claim=claim, by=reviewer, given=as_stored(claim), seen=0)
        assert not claim.history.exists()


def test_an_edit_keeps_the_id_and_the_machines_version(read: Article, reviewer: User) -> None:
    claim = claim_with("14 people")
    kept = replace(as_stored(claim), statement="14 people died at Dover.", speaker="Kent Police")
    assert editing.edit(claim=claim, by=reviewer, given=kept, seen=0)
    now = Claim.objects.get(public_id=claim.public_id)
    assert (now.statement, now.speaker) == ("14 people died at Dover.", "Kent Police")
    machine = remembering.machines(now)
    assert machine is not None
    assert (machine.statement, machine.history_user) == (claim.statement, None)
    [change, first] = remembering.changes(now)
    assert (first.reason, first.who) == ("as the machine read it", "")
    assert change.who == "rita"
    assert {one.name for one in change.differences} == {"Statement", "Speaker"}
    assert now.touched_at
    assert now.engine_version


def test_quantities_and_periods_show_before_and_after(read: Article, reviewer: User) -> None:
    claim = claim_with("14 people")
    changed = replace(as_stored(claim), quantities=(GivenQuantity("14 people", 14, 20, comparator="between"),))
    editing.edit(claim=claim, by=reviewer, given=changed, seen=0)
    change = remembering.changes(claim)[0]
    [difference] = change.differences
    assert difference.name == "Quantities"
    assert difference.before.startswith("14")
    assert difference.after == "14 to 20"


def test_its_ends_can_be_moved(read: Article, reviewer: User) -> None:
    claim = claim_with("harbour was closed")
    moved = replace(as_stored(claim), words="harbour was closed", start=None)
    assert editing.edit(claim=claim, by=reviewer, given=moved, seen=0)
    assert claim.anchors.get().quote == "harbour was closed"
    assert [one.name for one in remembering.changes(claim)[0].differences] == ["Words of the article"]


def test_who_saves_second_is_told_what_changed(read: Article, reviewer: User, other_reviewer: User) -> None:
    claim = claim_with("14 people")
    editing.edit(claim=claim, by=other_reviewer, given=replace(as_stored(claim), speaker="Kent Police"), seen=0)
    mine = replace(as_stored(claim), statement="14 people were killed.")
    with pytest.raises(Meanwhile, match="rolf") as meanwhile:
        editing.edit(claim=claim, by=reviewer, given=mine, seen=0)
    assert [one.after for one in meanwhile.value.changes[0].differences] == ["Kent Police"]
    assert editing.edit(claim=claim, by=reviewer, given=mine, seen=meanwhile.value.version)


@pytest.mark.parametrize(
    ("change", "flagged"),
    [
        ({"statement": "14 people were killed at Dover."}, True),
        ({"polarity": "negated"}, True),
        ({"quantities": ()}, True),
        ({"periods": (GivenPeriod("Monday", "2024-05-06", "2024-05-07"),)}, True),
        ({"speaker": "Kent Police"}, False),
        ({"modality": "possible"}, False),
        ({"needs_context": True}, False),
    ],
)
def test_decided_links_ask_for_another_look_where_the_content_changed(
    read: Article, reviewer: User, change: dict[str, Any], flagged: bool
) -> None:
    claim = claim_with("14 people")
    link = make_link(a=claim)
    make_judgement(link=link, reviewer=reviewer, relation=Relation.CONTRADICTS)
    editing.edit(claim=claim, by=reviewer, given=replace(as_stored(claim), **change), seen=0)
    link.refresh_from_db()
    assert bool(link.flagged_at) == flagged
    assert (link.state, link.relation) == (OutcomeState.AGREED, Relation.CONTRADICTS)
    assert (link in Link.objects.to_review(reviewer)) == flagged


def test_the_next_answer_clears_the_flag(read: Article, reviewer: User) -> None:
    claim = claim_with("14 people")
    link = make_link(a=claim)
    make_judgement(link=link, reviewer=reviewer)
    editing.edit(claim=claim, by=reviewer, given=replace(as_stored(claim), statement="14 died."), seen=0)
    make_judgement(link=link, reviewer=reviewer)
    link.refresh_from_db()
    assert link.flagged_at is None
    assert link not in Link.objects.to_review(reviewer)


PARTS = [
    Part("Rescuers looked for two hours.", "Rescuers looked for two hours"),
    Part("The harbour at Dover was closed.", CLOSED),
]


@pytest.mark.parametrize(
    "parts",
    [
        [],
        PARTS[:1],
        [PARTS[0], PARTS[0]],
        [PARTS[0], Part(" ", CLOSED)],
        [PARTS[0], Part("The harbour shut.", "the port")],
        PARTS * 5,
    ],
)
def test_a_split_that_is_none_is_refused(article: Article, reviewer: User, parts: list[Part]) -> None:
    claim = make_claim(article=article)
    with pytest.raises(Refused):
        editing.split(claim=claim, by=reviewer, parts=parts, seen=0)
    assert list(Claim.objects.standing()) == [claim]
    assert not claim.history.exists()


def test_a_split_claim_gives_way_to_new_ones(article: Article, reviewer: User) -> None:
    claim = make_claim(article=article, start=64, quote=TEXT[64:120], speaker="Police", cue="said")
    first, second = editing.split(claim=claim, by=reviewer, parts=PARTS, seen=0)
    claim.refresh_from_db()
    assert claim.retired_at
    assert not claim.keys.exists()
    assert set(Claim.objects.standing()) == {first, second}
    assert [list(one.replaces.all()) for one in (first, second)] == [[claim], [claim]]
    assert first.speaker == second.speaker == "Police"
    assert first.quantities.exists() or first.periods.exists()
    assert [row.history_change_reason for row in claim.history.order_by("history_id")] == [
        remembering.MACHINE,
        "split into 2",
    ]


def test_the_decision_on_a_split_claim_is_shown_and_asked_again(article: Article, reviewer: User) -> None:
    claim = make_claim(article=article, start=64, quote=TEXT[64:120])
    decided = make_link(a=claim)
    make_judgement(link=decided, reviewer=reviewer)
    editing.split(claim=claim, by=reviewer, parts=PARTS, seen=0)
    assert jobs.perform_all() == []
    asked = Link.objects.to_review(reviewer)
    assert {link.follows for link in asked} == {decided}
    assert asked.count() == 2
    decided.refresh_from_db()
    assert decided.state == OutcomeState.AGREED


def test_claims_far_apart_or_of_two_articles_cannot_be_merged(article: Article, reviewer: User) -> None:
    one, elsewhere = make_claim(article=article), make_claim()
    with pytest.raises(Refused, match="one article"):
        editing.merge(claims=(one, elsewhere), by=reviewer, part=Part("A.", CLOSED), seen=(0, 0))
    long = make_article(text=f"{TEXT}{' So it was.' * 200} The end came.")
    first = make_claim(article=long)
    last = make_claim(article=long, start=len(TEXT) + 2201, quote="The end came")
    with pytest.raises(Refused, match="far apart"):
        editing.merge(claims=(first, last), by=reviewer, part=Part("A.", CLOSED), seen=(0, 0))


def test_two_claims_become_one(article: Article, reviewer: User) -> None:
    one = make_claim(article=article, start=64, quote=TEXT[64:93])
    other = make_claim(article=article, start=98, quote=CLOSED)
    assert TEXT[98 : 98 + len(CLOSED)] == CLOSED
    part = Part("Rescuers looked for two hours and the harbour was closed.", TEXT[64 : 98 + len(CLOSED)])
    merged = editing.merge(claims=(one, other), by=reviewer, part=part, seen=(0, 0))
    assert list(Claim.objects.standing()) == [merged]
    assert set(merged.replaces.all()) == {one, other}


def test_a_claim_that_gave_way_cannot_be_worked_on(article: Article, reviewer: User) -> None:
    claim = make_claim(article=article)
    editing.split(claim=claim, by=reviewer, parts=PARTS, seen=0)
    with pytest.raises(Refused, match="no longer stands"):
        editing.edit(claim=claim, by=reviewer, given=given(), seen=remembering.version(claim))


def test_a_split_can_be_undone(article: Article, reviewer: User) -> None:
    claim = make_claim(article=article, start=64, quote=TEXT[64:120])
    new = editing.split(claim=claim, by=reviewer, parts=PARTS, seen=0)
    editing.put_back(claim=claim, by=reviewer)
    assert list(Claim.objects.standing()) == [claim]
    assert claim.keys.exists()
    assert not any(one.keys.exists() for one in new)
    assert [change.reason for change in remembering.changes(claim)] == ["put back", "split into 2", remembering.MACHINE]


def test_a_merge_is_undone_for_both(article: Article, reviewer: User) -> None:
    one = make_claim(article=article, start=64, quote=TEXT[64:93])
    other = make_claim(article=article, start=98, quote=CLOSED)
    part = Part("Rescuers looked for two hours and the harbour was closed.", TEXT[64:120])
    editing.merge(claims=(one, other), by=reviewer, part=part, seen=(0, 0))
    editing.put_back(claim=other, by=reviewer)
    assert set(Claim.objects.standing()) == {one, other}
    with pytest.raises(Refused):
        editing.put_back(claim=other, by=reviewer)


def test_what_was_worked_on_since_is_not_undone(article: Article, reviewer: User) -> None:
    claim = make_claim(article=article, start=64, quote=TEXT[64:120])
    first, _ = editing.split(claim=claim, by=reviewer, parts=PARTS, seen=0)
    make_judgement(link=make_link(a=first))
    with pytest.raises(Refused, match="worked on"):
        editing.put_back(claim=claim, by=reviewer)
    assert claim not in Claim.objects.standing()


def read_by_newer_engine(article: Article) -> None:
    revision = article.newest_revision()
    Claim.objects.filter(article=article).update(engine_version="0")
    Revision.objects.filter(pk=revision.pk).update(engine_version="0")
    read_revision(revision)


def test_a_newer_engine_brings_back_nothing_that_people_split(read: Article, reviewer: User) -> None:
    claim = claim_with("harbour was closed")
    parts = [Part("The harbour shut.", CLOSED), Part("The harbour closed in the fire.", CLOSED)]
    new = editing.split(claim=claim, by=reviewer, parts=parts, seen=0)
    read_by_newer_engine(read)
    claim.refresh_from_db()
    assert claim.retired_at
    assert set(new) <= set(Claim.objects.standing())


def test_another_wording_of_what_was_split_stays_away(read: Article, reviewer: User) -> None:
    """A newer engine may word the same claim a little differently: its id is then another."""
    claim = claim_with("harbour was closed")
    parts = [Part("The harbour shut.", CLOSED), Part("The harbour closed in the fire.", CLOSED)]
    editing.split(claim=claim, by=reviewer, parts=parts, seen=0)
    Claim.objects.filter(pk=claim.pk).update(
        public_id="older", statement_at_birth=f"Then {claim.statement_at_birth.lower()}"
    )
    read_by_newer_engine(read)
    assert not Claim.objects.standing().filter(statement=claim.statement).exists()


def test_a_newer_text_keeps_claims_by_hand_while_their_words_stand(read: Article, reviewer: User) -> None:
    stays = editing.add(article=read, by=reviewer, given=given(words="two hours", statement="It took two hours."))
    goes = editing.add(article=read, by=reviewer, given=given(words="opens on Friday", statement="It opens Friday."))
    newer = make_revision(article=read, text=f"New. {TEXT.replace('opens on Friday', 'opens on Sunday')}")
    read_revision(newer)
    for claim in (stays, goes):
        claim.refresh_from_db()
    assert stays.withdrawn_at is None
    anchor = stays.anchors.get(revision=newer)
    assert newer.text[anchor.start : anchor.end] == "two hours"
    assert goes.withdrawn_at
    read_revision(make_revision(article=read, text=f"{TEXT} Once more."))
    goes.refresh_from_db()
    assert goes.withdrawn_at is None


def test_reading_again_leaves_a_touched_claim_as_it_is(read: Article, reviewer: User) -> None:
    claim = claim_with("14 people")
    moved = replace(as_stored(claim), words="14 people died", start=None, quantities=(), speaker="Nobody")
    editing.edit(claim=claim, by=reviewer, given=moved, seen=0)
    read_by_newer_engine(read)
    claim.refresh_from_db()
    assert claim.speaker == "Nobody"
    assert not claim.quantities.exists()
    assert claim.anchors.get().quote == "14 people died"
    assert claim.keys.exists()


def test_by_whom_is_whoever_the_service_is_told(read: Article) -> None:
    claim = claim_with("14 people")
    curator = make_user("curator", username="cleo")
    editing.edit(claim=claim, by=curator, given=replace(as_stored(claim), speaker="X"), seen=0)
    assert remembering.changes(claim)[0].who == "cleo"
