"""The claims of two articles in rows, linkable in place."""

import pytest
from django.test import Client

from claims.models import Article, Claim, Link, User
from claims.models.choices import Relation
from claims.views.aligning import Row, Tie, aligned
from tests.factories import make_article, make_claim, make_judgement, make_link, make_outlet, make_story
from tests.views.asking import BACK_BUTTON, HTMX, queries_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def left() -> Article:
    return make_article(text="One. Two. Three.", outlet=make_outlet(name="Lark"))


@pytest.fixture
def right(left: Article) -> Article:
    return make_article(text="Four. Five. Six.", story=left.story, outlet=make_outlet(name="Rook"))


def claims(article: Article, count: int = 3) -> list[Claim]:
    return [make_claim(article=article, start=place) for place in range(count)]


def address(left: Article, right: Article) -> str:
    return f"/articles/{left.public_id}/beside/?with={right.public_id}"


def link_address(left: Article, right: Article) -> str:
    return f"/articles/{left.public_id}/beside/link/?with={right.public_id}"


def shape(rows: list[Row]) -> list[tuple[Claim | None, Claim | None]]:
    return [(row.left, row.right) for row in rows]


def tied(link: Link) -> Tie:
    return Tie(link, "agrees", "")


def test_without_links_the_right_side_comes_first_with_gaps_then_the_left() -> None:
    """Nothing on the right follows a linked claim, so all of it stands before."""
    (one, two), (four, five) = claims(make_article(), 2), claims(make_article(), 2)
    assert shape(aligned([one, two], [four, five], {})) == [(None, four), (None, five), (one, None), (two, None)]


def test_linked_claims_stand_beside_each_other_and_gaps_where_their_text_has_them() -> None:
    (one, two, three), (four, five, six) = claims(make_article()), claims(make_article())
    rows = aligned([one, two, three], [four, five, six], {two.pk: [(five.pk, tied(make_link(a=two, b=five)))]})
    assert shape(rows) == [(None, four), (one, None), (two, five), (None, six), (three, None)]


def test_a_claim_of_several_links_stands_once_and_then_again() -> None:
    (one, two), (four, five) = claims(make_article(), 2), claims(make_article(), 2)
    links = [tied(make_link(a=a, b=b)) for a, b in ((one, four), (one, five), (two, four))]
    ties = {one.pk: [(five.pk, links[1]), (four.pk, links[0])], two.pk: [(four.pk, links[2])]}
    rows = aligned([one, two], [four, five], ties)
    assert shape(rows) == [(one, four), (one, five), (two, four)]
    assert [(row.left_again, row.right_again) for row in rows] == [(False, False), (True, False), (False, True)]


def test_another_article_of_the_story_is_chosen_or_any_by_search(
    as_viewer: Client, left: Article, right: Article
) -> None:
    far = make_article(title="Floods in the vale")
    page = as_viewer.get(f"/articles/{left.public_id}/beside/")
    assert [one.pk for one in page.context["found"]] == [right.pk]
    found = as_viewer.get(f"/articles/{left.public_id}/beside/?words=floods")
    assert [one.pk for one in found.context["found"]] == [far.pk]
    assert f"/articles/{left.public_id}/beside/?with={far.public_id}" in found.text
    assert "No other article" in as_viewer.get(f"/articles/{left.public_id}/beside/?words=zebra").text


def test_a_linked_pair_tells_its_relation_and_how_it_stands(as_viewer: Client, left: Article, right: Article) -> None:
    one, four = claims(left, 1)[0], claims(right, 1)[0]
    link = make_link(a=one, b=four, relation=Relation.CONTRADICTS, confidence=0.9)
    page = as_viewer.get(address(left, right)).text
    for told in ("contradicts", "suggested, 90 %", link.get_absolute_url()):
        assert told in page
    make_judgement(link=link, relation=Relation.RELATED)
    assert "agreed by the reviewers" in as_viewer.get(address(left, right)).text


def test_an_arrow_points_the_same_way_whichever_side_is_left(as_viewer: Client, left: Article, right: Article) -> None:
    link = make_link(a=claims(left, 1)[0], b=claims(right, 1)[0], relation=Relation.UPDATES)
    newer = link.a.article
    expected = "a_updates_b" if newer == left else "b_updates_a"
    [row] = as_viewer.get(address(left, right)).context["rows"]
    assert row.tie.direction == expected
    [row] = as_viewer.get(address(right, left)).context["rows"]
    assert row.tie.direction != expected


def test_gaps_say_whose_they_are(as_viewer: Client, left: Article, right: Article) -> None:
    claims(left, 1)
    claims(right, 1)
    page = as_viewer.get(address(left, right)).text
    assert "nothing linked in Lark" in page
    assert "nothing linked in Rook" in page


def test_blind_pairs_are_gaps_until_answered(as_reviewer: Client, reviewer: User) -> None:
    story = make_story(blind=True)
    left, right = make_article(story=story), make_article(story=story)
    link = make_link(a=claims(left, 1)[0], b=claims(right, 1)[0], relation=Relation.CONTRADICTS)
    page = as_reviewer.get(address(left, right))
    assert page.context["linked"] == 0
    assert link.get_absolute_url() not in page.text
    make_judgement(link=link, reviewer=reviewer)
    assert as_reviewer.get(address(left, right)).context["linked"] == 1


def test_what_people_found_unrelated_is_no_pair(as_reviewer: Client, left: Article, right: Article) -> None:
    make_judgement(link=make_link(a=claims(left, 1)[0], b=claims(right, 1)[0]), relation=Relation.UNRELATED)
    assert as_reviewer.get(address(left, right)).context["linked"] == 0


def test_two_are_linked_in_place(as_reviewer: Client, left: Article, right: Article) -> None:
    one, four = claims(left, 1)[0], claims(right, 1)[0]
    given = {"a": one.public_id, "b": four.public_id, "answer": "a_updates_b", "note": "later"}
    answer = as_reviewer.post(link_address(left, right), given, follow=True)
    link = Link.objects.get()
    newer = link.a if link.direction == "a_updates_b" else link.b
    assert newer == one
    assert answer.redirect_chain[0][0] == f"{address(left, right)}#row-{one.public_id}"
    assert "The link is made" in answer.text
    assert answer.context["linked"] == 1


def test_htmx_gets_the_rows_with_the_new_pair(as_reviewer: Client, left: Article, right: Article) -> None:
    one, four = claims(left, 1)[0], claims(right, 1)[0]
    given = {"a": one.public_id, "b": four.public_id, "answer": "agrees"}
    answer = as_reviewer.post(link_address(left, right), given, headers=HTMX)
    assert answer.context["linked"] == 1
    assert "<!doctype" not in answer.text
    assert 'hx-swap-oob="innerHTML"' in answer.text
    assert "<!doctype html>" in as_reviewer.get(address(left, right), headers=BACK_BUTTON).text


def test_what_is_missing_is_named_and_what_was_chosen_stays(as_reviewer: Client, left: Article, right: Article) -> None:
    one = claims(left, 1)[0]
    claims(right, 1)
    answer = as_reviewer.post(link_address(left, right), {"a": one.public_id, "answer": "contradicts", "note": "kept"})
    for told in ("Choose a claim of Rook.", "Nothing was stored yet", 'value="kept"'):
        assert told in answer.text
    assert f'id="a-{one.public_id}" checked' in answer.text
    assert "Choose a claim of Lark." not in answer.text
    assert not Link.objects.exists()


def test_a_claim_of_a_third_article_is_refused(as_reviewer: Client, left: Article, right: Article) -> None:
    one, far = claims(left, 1)[0], make_claim()
    given = {"a": one.public_id, "b": far.public_id, "answer": "agrees"}
    assert "not there any more" in as_reviewer.post(link_address(left, right), given).text
    assert not Link.objects.exists()


def test_a_linked_pair_is_not_linked_again(as_reviewer: Client, left: Article, right: Article) -> None:
    link = make_link(a=claims(left, 1)[0], b=claims(right, 1)[0])
    ends = {end.article_id: end.public_id for end in (link.a, link.b)}
    given = {"a": ends[left.pk], "b": ends[right.pk], "answer": "agrees"}
    assert "linked already" in as_reviewer.post(link_address(left, right), given).text


def test_a_viewer_sees_the_rows_and_may_not_link(as_viewer: Client, left: Article, right: Article) -> None:
    one, four = claims(left, 1)[0], claims(right, 1)[0]
    page = as_viewer.get(address(left, right)).text
    assert 'type="radio"' not in page
    given = {"a": one.public_id, "b": four.public_id, "answer": "agrees"}
    assert as_viewer.post(link_address(left, right), given).status_code == 403


def test_an_article_is_not_beside_itself_or_nothing(as_viewer: Client, left: Article) -> None:
    assert as_viewer.get(address(left, left)).status_code == 404
    assert as_viewer.get(f"/articles/{left.public_id}/beside/?with=nothing").status_code == 404


def test_more_claims_and_links_take_no_more_queries(as_reviewer: Client, left: Article, right: Article) -> None:
    make_link(a=claims(left, 1)[0], b=claims(right, 1)[0])
    few = queries_of(as_reviewer, address(left, right))
    for one, four in zip(claims(left, 5), claims(right, 5), strict=True):
        make_link(a=one, b=four)
    assert queries_of(as_reviewer, address(left, right)) == few


def test_hostile_words_are_escaped(as_reviewer: Client, left: Article) -> None:
    evil = "<script>x</script>\u202e"
    right = make_article(title=evil, outlet=make_outlet(name=evil))
    make_claim(article=right, statement=evil, speaker=evil)
    page = as_reviewer.get(address(left, right)).text
    assert "<script>x" not in page
    assert "\u202e" not in page
