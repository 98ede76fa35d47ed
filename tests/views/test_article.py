"""One article: its text with the claims marked in place, and the chosen claim's fields."""

import re

from django.test import Client
from django.urls import reverse

from claims.models import Article, Claim, Entity, derived_id
from claims.models.choices import Relation
from claims.services.reading import read_revision
from tests.factories import make_article, make_claim, make_judgement, make_link, make_revision, make_story
from tests.views.asking import BACK_BUTTON, HTMX, queries_of

TEXT = "Ferries stay tied up\nThe Tarn fell to 40 centimetres on Monday, the harbour office said.\nNobody was hurt."


def make_read(**overrides: object) -> tuple[Article, Claim]:
    """An article with one claim in its second line."""
    article = make_article(**{"title": "Ferries stay tied up", "text": TEXT} | overrides)
    text = article.newest_revision().text
    quote = "The Tarn fell to 40 centimetres"
    claim = make_claim(
        article=article, statement="The Tarn fell to 40 centimetres.", start=text.index(quote), quote=quote
    )
    return article, claim


def words(html: str) -> str:
    return re.sub(r"<[^>]*>", "", html)


def test_it_shows_outlet_date_and_text_under_its_headline(as_viewer: Client) -> None:
    article, _ = make_read()
    page = as_viewer.get(article.get_absolute_url()).text
    assert article.outlet.name in page
    assert "6 May 2024" in page
    assert page.count("Nobody was hurt.") == 1
    assert [words(h1).strip() for h1 in re.findall(r"<h1.*?</h1>", page, re.DOTALL)] == ["Ferries stay tied up"]


def test_a_claim_is_marked_in_place_and_listed(as_viewer: Client) -> None:
    article, claim = make_read()
    page = as_viewer.get(article.get_absolute_url()).text
    assert re.search(rf'data-claims="{claim.public_id}"[^>]*>The Tarn fell to 40 centimetres</a> on Monday', page)
    assert f'id="list-{claim.public_id}"' in page


def test_claims_that_overlap_are_both_reachable(as_viewer: Client) -> None:
    article, claim = make_read()
    inner = make_claim(article=article, statement="It fell to 40.", start=TEXT.index("fell"), quote="fell to 40 centim")
    page = as_viewer.get(article.get_absolute_url()).text
    assert f'data-claims="{claim.public_id} {inner.public_id}"' in page
    chosen = as_viewer.get(claim.get_absolute_url()).text
    assert "Shares words with" in chosen


def test_the_chosen_claim_stands_with_its_fields_beside_the_text(as_viewer: Client) -> None:
    _, claim = make_read()
    claim.speaker, claim.cue, claim.needs_context = "Tarn harbour office", "said", True
    claim.save()
    claim.quantities.create(
        start=17,
        end=31,
        text="40 centimetres",
        low=40,
        high=40,
        unit="centimetre",
        comparator="exactly",
        measures="depth",
    )
    claim.periods.create(
        start=35, end=41, text="Monday", begins="2024-05-06", ends="2024-05-07", granularity="day", timex="2024-05-06"
    )
    river = Entity.objects.create(public_id=derived_id("entity", "Tarn"), name="Tarn", kind="place")
    claim.mentions.create(entity=river, start=4, end=8, text="Tarn")
    page = as_viewer.get(claim.get_absolute_url()).text
    for shown in ("Tarn harbour office", "40 centimetres", "depth", "6 May 2024", "place", "50 %", "needs context"):
        assert shown in page
    assert page.count('aria-current="true"') == 2


def test_htmx_gets_the_claim_alone_and_its_back_button_the_page(as_viewer: Client) -> None:
    _, claim = make_read()
    assert as_viewer.get(claim.get_absolute_url(), headers=HTMX).text.lstrip().startswith('<section id="claim"')
    assert "<!doctype html>" in as_viewer.get(claim.get_absolute_url(), headers=BACK_BUTTON).text


def test_what_was_chosen_is_announced(as_viewer: Client) -> None:
    _, claim = make_read()
    answer = as_viewer.get(claim.get_absolute_url(), headers=HTMX).text
    assert re.search(r'id="announcer"[^>]*>Claim: The Tarn fell', answer)


def test_an_unknown_claim_is_said_to_be_unknown(as_viewer: Client) -> None:
    article, _ = make_read()
    assert "no such claim" in as_viewer.get(f"{article.get_absolute_url()}?claim=nothing").text


def test_a_claim_of_another_article_is_not_shown(as_viewer: Client) -> None:
    article, _ = make_read()
    page = as_viewer.get(f"{article.get_absolute_url()}?claim={make_claim(statement='Elsewhere.').public_id}").text
    assert "Elsewhere." not in page


def test_links_stand_with_relation_and_the_other_claim(as_viewer: Client) -> None:
    _, claim = make_read()
    link = make_link(a=claim, relation=Relation.CONTRADICTS)
    other = link.b if link.a == claim else link.a
    page = as_viewer.get(claim.get_absolute_url()).text
    assert other.statement in page
    assert "contradicts" in page
    assert link.get_absolute_url() in page


def test_an_update_names_its_direction_from_this_claim(as_viewer: Client) -> None:
    _, claim = make_read()
    link = make_link(a=claim, relation=Relation.UPDATES, direction="a_updates_b")
    page = as_viewer.get(link.b.get_absolute_url())
    assert [other.word for other in page.context["others"]] == ["updated by"]
    assert [other.word for other in as_viewer.get(link.a.get_absolute_url()).context["others"]] == ["updates"]


def test_a_blind_reviewer_sees_no_link_before_their_own_answer(as_reviewer: Client) -> None:
    _, claim = make_read(story=make_story(blind=True))
    make_judgement(link=make_link(a=claim, relation=Relation.CONTRADICTS), relation=Relation.CONTRADICTS)
    page = as_reviewer.get(claim.get_absolute_url())
    assert page.context["others"] == []
    assert "contradicts" not in page.text


def test_an_earlier_text_can_be_read_with_its_own_claims(as_viewer: Client) -> None:
    article, claim = make_read()
    make_revision(article=article, text="Ferries stay tied up\nThe Tarn fell to 30 centimetres.")
    newest = as_viewer.get(article.get_absolute_url()).text
    assert "2 revisions" in newest
    assert "30 centimetres" in newest
    earlier = as_viewer.get(f"{article.get_absolute_url()}?revision=1").text
    assert "This is an earlier text" in earlier
    assert f'data-claims="{claim.public_id}"' in earlier


def test_a_revision_that_is_not_there_is_not_found(as_viewer: Client) -> None:
    article, _ = make_read()
    for number in ("2", "0", "x"):
        assert as_viewer.get(f"{article.get_absolute_url()}?revision={number}").status_code == 404


def test_a_claim_of_an_earlier_text_is_said_to_be_gone(as_viewer: Client) -> None:
    article, claim = make_read()
    make_revision(article=article)
    assert "no longer in this text" in as_viewer.get(claim.get_absolute_url()).text


def test_hostile_text_is_escaped_and_hidden_characters_are_shown(as_viewer: Client) -> None:
    article = make_article(title="", text="<script>x</script> says \u202eevil\u200b words & more")
    text = article.newest_revision().text
    make_claim(article=article, statement="<img src=x onerror=y>\u202e", start=0, quote=text)
    claim = article.claims.get()
    page = as_viewer.get(claim.get_absolute_url()).text
    assert "<script>x" not in page
    assert "<img" not in page
    assert "\u202e" not in page
    assert "\u200b" not in page
    assert "U+202E" in page
    assert "U+200B" in page


def test_a_hostile_address_is_no_link_that_runs(as_viewer: Client) -> None:
    article = make_article(url='https://tarn.example/"><script>x</script>')
    assert "<script>x" not in as_viewer.get(article.get_absolute_url()).text


def test_an_unknown_article_is_not_there(as_viewer: Client) -> None:
    assert as_viewer.get("/articles/nothing/").status_code == 404


def test_it_takes_no_form(as_viewer: Client) -> None:
    assert as_viewer.post(make_article().get_absolute_url()).status_code == 405


def test_more_claims_links_and_revisions_take_no_more_queries(as_reviewer: Client) -> None:
    article, claim = make_read()
    make_link(a=claim)
    few = queries_of(as_reviewer, claim.get_absolute_url())
    for start in range(6):
        other = make_claim(article=article, start=start)
        make_link(a=claim)
        make_link(a=other)
    assert queries_of(as_reviewer, claim.get_absolute_url()) == few


def test_conflicts_inside_an_article_are_shown_apart(as_viewer: Client) -> None:
    text = "Twelve people died in the fire at Dover. Ten people died in the fire at Dover."
    article = make_article(text=text)
    read_revision(article.newest_revision())
    address = reverse("article_inside", args=[article.public_id])
    assert address in as_viewer.get(article.get_absolute_url()).text
    page = as_viewer.get(address).text
    assert "conflict</span>" in page
    assert all(claim.statement in page for claim in article.claims.all())
    assert as_viewer.get(address, headers=HTMX).text.lstrip().startswith('<section id="inside"')
