"""Links between articles: suggested, kept up to date, and never over people's heads."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from claims.models import Article, Claim, Key, Link, Story, Suggestion, User
from claims.models.choices import OutcomeState, Review
from claims.nlp import pipeline
from claims.services.linking import link_revision
from claims.services.reading import read_revision
from claims.services.reviewing import judge, take_back
from tests.factories import make_article, make_claim, make_link, make_revision, make_story

pytestmark = pytest.mark.django_db

FOURTEEN = "The storm killed 14 people in Norland on Monday, police said. Mayor Ada Novak praised the firefighters."
NINETEEN = "The storm killed 19 people in Norland on Monday, according to police. The airport was closed too."
TWELVE = FOURTEEN.replace("14 people", "12 people")
OTHER = "The museum in Lund sold a painting for two million euros in 1998."


def take_in(text: str, story: Story | None = None) -> Article:
    """An article, read and linked as its jobs would."""
    article = make_article(text=text, story=story, published=date(2024, 5, 8))
    work(article)
    return article


def work(article: Article) -> None:
    read_revision(article.newest_revision())
    link_revision(article.newest_revision())


def revise(article: Article, text: str) -> None:
    make_revision(article=article, text=text)
    work(article)


def the_link() -> Link:
    return Link.objects.get(suggestion__relation="contradicts", retired_at=None)


def stored() -> list[object]:
    return [list(Link.objects.order_by("pk").values()), list(Suggestion.objects.order_by("pk").values())]


def test_claims_of_two_articles_are_linked_with_reasons() -> None:
    take_in(FOURTEEN)
    take_in(NINETEEN)
    link = the_link()
    assert link.a.public_id < link.b.public_id
    assert {link.a.statement[:20], link.b.statement[:20]} == {"The storm killed 14 ", "The storm killed 19 "}
    assert link.suggestion is not None
    assert link.suggestion.engine_version == pipeline.VERSION
    assert link.state == OutcomeState.SUGGESTED
    assert sum(link.suggestion.scores.values()) == pytest.approx(1)
    for reason in link.suggestion.reasons:
        for side, claim in (("a", link.a), ("b", link.b)):
            if reason[side]:
                anchor = claim.anchors.get()
                start, end = (anchor.start + reason[side][place] for place in ("start", "end"))
                assert anchor.revision.text[start:end] == reason[side]["text"]


def test_stories_are_no_border() -> None:
    take_in(FOURTEEN, make_story())
    take_in(NINETEEN, make_story())
    assert the_link().a.article.story != the_link().b.article.story


def test_unnamed_events_of_two_stories_are_two_events() -> None:
    take_in("A fire on a pier killed three people on Monday.", story := make_story())
    take_in("A fire on a pier killed 12 people on Monday.", make_story())
    assert not Link.objects.exists()
    take_in("A fire on a pier killed 15 people on Monday.", story)
    assert the_link().a.article.story == the_link().b.article.story == story


def test_an_article_is_not_linked_with_itself() -> None:
    take_in(f"{FOURTEEN} {NINETEEN}")
    assert not Link.objects.exists()


def test_what_is_unrelated_is_not_stored() -> None:
    take_in(FOURTEEN)
    take_in(OTHER)
    assert not Link.objects.exclude(suggestion__relation="related").exists()
    assert not Suggestion.objects.filter(relation="unrelated").exists()


def test_whichever_comes_first_the_link_is_the_same() -> None:
    take_in(FOURTEEN)
    take_in(NINETEEN)
    first = the_link()
    said = (first.suggestion.relation, first.suggestion.scores) if first.suggestion else None
    link_revision(first.a.article.newest_revision())
    link_revision(first.b.article.newest_revision())
    again = the_link()
    assert again == first
    assert again.suggestion
    assert (again.suggestion.relation, again.suggestion.scores) == said


def test_two_articles_linked_at_once_find_each_other() -> None:
    articles = [make_article(text=text) for text in (FOURTEEN, NINETEEN)]
    for article in articles:
        read_revision(article.newest_revision())
    for article in articles:
        link_revision(article.newest_revision())
    assert the_link()
    assert the_link().suggestions.count() == 1


def test_linking_again_changes_nothing() -> None:
    take_in(FOURTEEN)
    article = take_in(NINETEEN)
    before = stored()
    link_revision(article.newest_revision())
    assert stored() == before


def test_a_claim_gets_ten_links_at_most() -> None:
    for count in range(12):
        take_in(f"The storm killed {20 + count} people in Norland on Monday. Edition {count}.")
    live = Link.objects.live()
    for claim in Claim.objects.all():
        assert live.filter(a=claim).count() + live.filter(b=claim).count() <= 10


def test_an_answered_link_keeps_its_suggestion(reviewer: User) -> None:
    take_in(FOURTEEN)
    article = take_in(NINETEEN)
    link = the_link()
    judge(link=link, reviewer=reviewer, relation="contradicts", suggestion=link.suggestion)
    Suggestion.objects.update(engine_version="0")
    link_revision(article.newest_revision())
    link.refresh_from_db()
    assert link.suggestions.count() == 1
    assert link.state == OutcomeState.AGREED


@pytest.mark.parametrize("answer", ["unrelated", "related"])
def test_a_rejected_suggestion_does_not_come_back(answer: str, reviewer: User, other_reviewer: User) -> None:
    take_in(FOURTEEN)
    article = take_in(NINETEEN)
    judge(link=the_link(), reviewer=reviewer, relation=answer)
    link_revision(article.newest_revision())
    assert not Link.objects.to_review(other_reviewer).filter(suggestion__relation="contradicts").exists()
    assert the_link().relation == answer


def test_a_newer_engine_scores_untouched_links_anew() -> None:
    take_in(FOURTEEN)
    article = take_in(NINETEEN)
    Suggestion.objects.update(engine_version="0", confidence=0.1)
    link_revision(article.newest_revision())
    link = the_link()
    assert [said.engine_version for said in link.suggestions.order_by("pk")] == ["0", pipeline.VERSION]
    assert link.suggestion == link.suggestions.latest("pk")


def test_what_is_no_longer_suggested_is_retired_and_comes_back(reviewer: User) -> None:
    take_in(FOURTEEN)
    article = take_in(NINETEEN)
    link = the_link()
    claim = Claim.objects.get(pk=link.a_id)
    Claim.objects.filter(pk=claim.pk).update(review=Review.REJECTED)
    link_revision(article.newest_revision())
    link.refresh_from_db()
    assert link.retired_at
    assert not Link.objects.to_review(reviewer).filter(pk=link.pk).exists()
    Claim.objects.filter(pk=claim.pk).update(review=Review.UNREVIEWED)
    link_revision(article.newest_revision())
    link.refresh_from_db()
    assert link.retired_at is None


def test_links_of_withdrawn_claims_are_retired() -> None:
    first = take_in(FOURTEEN)
    take_in(NINETEEN)
    link = the_link()
    revise(first, TWELVE)
    link.refresh_from_db()
    assert link.retired_at
    assert the_link() != link


def test_a_decided_link_goes_back_to_review_when_a_statement_changed(reviewer: User) -> None:
    first = take_in(FOURTEEN)
    take_in(NINETEEN)
    old = the_link()
    judge(link=old, reviewer=reviewer, relation="contradicts")
    revise(first, TWELVE)
    link = Link.objects.get(follows=old)
    assert {link.a.statement[:20], link.b.statement[:20]} == {"The storm killed 12 ", "The storm killed 19 "}
    assert link.state == OutcomeState.SUGGESTED
    assert link in Link.objects.to_review(reviewer)
    old.refresh_from_db()
    assert (old.state, old.relation, old.retired_at) == (OutcomeState.AGREED, "contradicts", None)
    assert old not in Link.objects.to_review(reviewer)


def test_it_goes_back_even_if_the_machine_sees_nothing_in_it(reviewer: User) -> None:
    first = take_in(FOURTEEN)
    take_in(NINETEEN)
    # What the machine holds to be unrelated, a reviewer took for an agreement.
    praised, closed = (Claim.objects.get(statement__contains=words) for words in ("praised", "airport"))
    decided = make_link(a=praised, b=closed, relation="agrees")
    judge(link=decided, reviewer=reviewer, relation="agrees")
    revise(first, FOURTEEN.replace("praised the firefighters", "thanked the firefighters"))
    link = Link.objects.get(follows=decided)
    assert link.suggestion is not None
    assert link.suggestion.relation in ("related", "unrelated")
    assert link in Link.objects.to_review(reviewer)


def test_a_second_change_follows_the_same_decision(reviewer: User) -> None:
    first = take_in(FOURTEEN)
    take_in(NINETEEN)
    old = the_link()
    judge(link=old, reviewer=reviewer, relation="contradicts")
    revise(first, TWELVE)
    revise(first, FOURTEEN.replace("14 people", "11 people"))
    newest = Link.objects.live().get(follows=old)
    assert "11 people" in f"{newest.a.statement} {newest.b.statement}"


def test_a_decision_taken_back_is_not_followed(reviewer: User) -> None:
    first = take_in(FOURTEEN)
    take_in(NINETEEN)
    judge(link=the_link(), reviewer=reviewer, relation="contradicts")
    take_back(link=the_link(), reviewer=reviewer)
    revise(first, TWELVE)
    assert not Link.objects.exclude(follows=None).exists()


def test_the_other_side_may_change_too(reviewer: User) -> None:
    first, second = take_in(FOURTEEN), take_in(NINETEEN)
    old = the_link()
    judge(link=old, reviewer=reviewer, relation="contradicts")
    revise(first, TWELVE)
    revise(second, NINETEEN.replace("19 people", "18 people"))
    newest = Link.objects.live().get(follows=old)
    assert "12 people" in f"{newest.a.statement} {newest.b.statement}"
    assert "18 people" in f"{newest.a.statement} {newest.b.statement}"


def test_a_rejected_claim_is_not_linked() -> None:
    article = take_in(FOURTEEN)
    Claim.objects.filter(article=article).update(review=Review.REJECTED)
    take_in(NINETEEN)
    assert not Link.objects.exists()


def test_a_withdrawn_claim_is_not_linked() -> None:
    article = take_in(FOURTEEN)
    Claim.objects.filter(article=article).update(withdrawn_at=timezone.now())
    take_in(NINETEEN)
    assert not Link.objects.exists()


def crowd(article: Article, claims: int) -> None:
    """Claims of another article that can be found by the same keys as the article's."""
    keys = set(Key.objects.filter(claim__article=article).values_list("kind", "key"))
    other = make_article()
    for _ in range(claims):
        claim = make_claim(article=other)
        Key.objects.bulk_create(Key(claim=claim, kind=kind, key=key) for kind, key in keys)


def test_the_work_does_not_grow_with_the_stored_claims() -> None:
    article = make_article(text=FOURTEEN)
    read_revision(article.newest_revision())
    counts = []
    for _ in range(3):
        crowd(article, 60)
        with CaptureQueriesContext(connection) as queries:
            link_revision(article.newest_revision())
        counts.append(len(queries))
    assert counts[0] == counts[1] == counts[2] < 60


def test_progress_is_told() -> None:
    article = make_article(text=FOURTEEN)
    read_revision(article.newest_revision())
    steps: list[tuple[int, int]] = []
    link_revision(article.newest_revision(), progress=lambda done, total: steps.append((done, total)))
    claims = Claim.objects.count()
    assert steps[0] == (0, claims)
    assert steps[-1] == (claims, claims)
