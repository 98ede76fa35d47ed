"""A claim linked by hand to a claim of another article."""

import pytest
from django.test import Client
from django.utils import timezone

from claims.models import Article, Claim, Judgement, Link, Story, User
from claims.models.choices import Review
from claims.services.reading import read_revision
from tests.factories import make_article, make_claim, make_link, make_story
from tests.views.asking import BACK_BUTTON, HTMX

STORM = "The storm killed 14 people in Norland on Monday."
TOLL = "The storm killed 19 people in Norland on Monday."
FERRY = "A ferry sank off Tarnport during the storm."


def address(claim: Claim, **query: str) -> str:
    asked = "&".join(f"{name}={value}" for name, value in query.items())
    return f"/claims/{claim.public_id}/link/?{asked}"


def read(text: str, story: Story | None = None) -> Claim:
    """The one claim of an article of this text, with all that it can be found by."""
    article: Article = make_article(text=text, **({"story": story} if story else {}))
    read_revision(article.newest_revision())
    return article.claims.get()


@pytest.fixture
def storm(db: None) -> Claim:
    return read(STORM)


def test_what_the_index_finds_is_offered_first_and_the_words_are_filled_in(as_reviewer: Client, storm: Claim) -> None:
    like, unlike = read(TOLL), read("The council raised parking fees in Westbrook.")
    found = as_reviewer.get(address(storm)).context["found"]
    assert [offer.claim for offer in found.offers] == [like]
    assert unlike not in [offer.claim for offer in found.offers]
    assert {"storm", "killed"} & set(found.words.split())


def test_the_same_story_comes_first(as_reviewer: Client, storm: Claim) -> None:
    far, near = read(TOLL), read(TOLL.replace("19", "20"), storm.article.story)
    for query in ({}, {"words": "storm"}):
        found = as_reviewer.get(address(storm, **query)).context["found"]
        assert [(offer.claim, offer.same_story) for offer in found.offers] == [(near, True), (far, False)]


def test_a_search_finds_claims_of_other_articles_only(as_reviewer: Client, storm: Claim) -> None:
    ferry = read(FERRY)
    assert [offer.claim for offer in as_reviewer.get(address(storm, words="ferries")).context["found"].offers] == [
        ferry
    ]
    assert "No claim of another article holds all" in as_reviewer.get(address(storm, words="Norland")).text


@pytest.mark.parametrize("field", ["withdrawn_at", "retired_at"])
def test_what_no_longer_stands_is_not_offered(as_reviewer: Client, storm: Claim, field: str) -> None:
    gone, rejected = read(TOLL), read(TOLL.replace("19", "20"))
    Claim.objects.filter(pk=gone.pk).update(**{field: timezone.now()})
    Claim.objects.filter(pk=rejected.pk).update(review=Review.REJECTED)
    assert as_reviewer.get(address(storm)).context["found"].offers == ()


def test_what_is_linked_already_leads_to_its_pair(as_reviewer: Client, storm: Claim) -> None:
    link = make_link(a=storm, b=read(TOLL))
    page = as_reviewer.get(address(storm))
    assert link.get_absolute_url() in page.text
    other = link.b if link.a == storm else link.a
    assert as_reviewer.get(address(storm, **{"with": other.public_id})).headers["Location"] == link.get_absolute_url()


def test_nothing_tells_of_a_blind_link(as_reviewer: Client) -> None:
    storm = read(STORM, make_story(blind=True))
    link = make_link(a=storm, b=read(TOLL), relation="contradicts")
    other = link.b if link.a == storm else link.a
    assert "Linked already" not in as_reviewer.get(address(storm)).text
    assert as_reviewer.get(address(storm, **{"with": other.public_id})).status_code == 200


def test_both_claims_stand_in_their_words_and_the_machine_is_silent(as_reviewer: Client, storm: Claim) -> None:
    page = as_reviewer.get(address(storm, **{"with": read(TOLL).public_id})).text
    assert "<mark>The storm killed 14" in page
    assert "<mark>The storm killed 19" in page
    assert "confidence" not in page


def test_an_answer_makes_the_link(as_reviewer: Client, reviewer: User, storm: Claim) -> None:
    other = read(TOLL)
    answer = as_reviewer.post(
        address(storm, **{"with": other.public_id}), {"answer": "b_updates_a", "note": "a later count"}, follow=True
    )
    link = Link.objects.get()
    newer = link.a if link.direction == "a_updates_b" else link.b
    assert (newer, link.relation, link.made_by) == (other, "updates", reviewer)
    assert answer.redirect_chain == [(link.get_absolute_url(), 302)]
    for told in ("The link is made, and stands: updates.", "a later count", "Made by hand"):
        assert told in answer.text


@pytest.mark.parametrize(
    ("answer", "says_more"), [("agrees", None), ("a_says_more", "first"), ("b_says_more", "second")]
)
def test_who_says_more_is_told_with_the_answer(
    as_reviewer: Client, storm: Claim, answer: str, says_more: str | None
) -> None:
    other = read(TOLL)
    as_reviewer.post(address(storm, **{"with": other.public_id}), {"answer": answer})
    link = Link.objects.get()
    said = {"a": link.a, "b": link.b}.get(link.more_specific)
    assert said == {"first": storm, "second": other}.get(says_more or "")


def test_it_tells_where_others_are_asked(as_reviewer: Client) -> None:
    storm = read(STORM, make_story(reviewers_needed=2))
    answer = as_reviewer.post(address(storm, **{"with": read(TOLL).public_id}), {"answer": "agrees"}, follow=True)
    assert "stands once other reviewers give the same answer" in answer.text


@pytest.mark.parametrize(
    ("given", "words"),
    [({}, "Say what the one claim is"), ({"answer": "unrelated"}, "Say what the one claim is")],
)
def test_without_a_relation_nothing_is_stored(
    as_reviewer: Client, storm: Claim, given: dict[str, str], words: str
) -> None:
    answer = as_reviewer.post(address(storm, **{"with": read(TOLL).public_id}), given | {"note": "kept"})
    assert words in answer.text
    assert "kept" in answer.text
    assert not Link.objects.exists()


def test_claims_that_cannot_be_linked_are_refused_with_the_reason(as_reviewer: Client, storm: Claim) -> None:
    beside = make_claim(article=storm.article)
    for other, words in ((storm, "linked to itself"), (beside, "stand in one article")):
        assert words in as_reviewer.post(address(storm, **{"with": other.public_id}), {"answer": "agrees"}).text
    Claim.objects.filter(pk=storm.pk).update(review=Review.REJECTED)
    assert "is rejected" in as_reviewer.get(address(storm)).text
    assert not Link.objects.exists()


def test_a_pair_linked_meanwhile_leads_to_it_and_stores_nothing(
    as_reviewer: Client, as_curator: Client, storm: Claim
) -> None:
    where, answer = address(storm, **{"with": read(TOLL).public_id}), {"answer": "agrees"}
    as_curator.post(where, answer)
    second = as_reviewer.post(where, {"answer": "contradicts"}, headers=HTMX)
    assert second.headers["HX-Redirect"] == Link.objects.get().get_absolute_url()
    assert Judgement.objects.count() == 1


def test_htmx_gets_the_section_and_its_back_button_the_page(as_reviewer: Client, storm: Claim) -> None:
    assert as_reviewer.get(address(storm), headers=HTMX).text.lstrip().startswith("<title>")
    assert "<!doctype html>" in as_reviewer.get(address(storm), headers=BACK_BUTTON).text


def test_the_ways_lead_here_from_the_claim_and_its_article(as_reviewer: Client, as_viewer: Client) -> None:
    claim = make_claim()
    way = f'href="/claims/{claim.public_id}/link/"'
    for page in (f"/claims/{claim.public_id}/", claim.get_absolute_url()):
        assert way in as_reviewer.get(page).text
        assert way not in as_viewer.get(page).text


def test_hostile_words_are_escaped(as_reviewer: Client) -> None:
    evil = "<script>x</script>\u202e"
    claim = make_claim(statement=evil, article=make_article(text=f"{evil} words", title=evil), quote=f"{evil} words")
    for page in (
        address(claim),
        address(claim, words="%3Cscript%3Ex"),
        address(claim, **{"with": make_claim().public_id}),
    ):
        text = as_reviewer.get(page).text
        assert "<script>x" not in text
        assert "\u202e" not in text


def test_an_unknown_claim_is_not_there(as_reviewer: Client, storm: Claim) -> None:
    assert as_reviewer.get("/claims/nothing/link/").status_code == 404
    assert as_reviewer.get(address(storm, **{"with": "nothing"})).status_code == 200


def test_a_viewer_may_not(as_viewer: Client, storm: Claim) -> None:
    assert as_viewer.post(address(storm, **{"with": read(TOLL).public_id}), {"answer": "agrees"}).status_code == 403
    assert not Link.objects.exists()
