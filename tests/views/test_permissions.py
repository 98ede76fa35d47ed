"""Every address with every role: a route without a row here fails."""

from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from claims.models import User
from claims.nlp.parse import model
from tests.factories import make_article, make_judgement, make_link, make_ruling, make_story, make_user

ROLES = ("anonymous", "viewer", "reviewer", "curator")
SIGN_IN, YES, NO = "sign-in", "yes", "no"
PUBLIC = (YES, YES, YES, YES)
SIGNED_IN = (SIGN_IN, YES, YES, YES)
REVIEWERS = (SIGN_IN, NO, YES, YES)
CURATORS = (SIGN_IN, NO, NO, YES)

# Address name: the method that acts, and who may, in the order of ROLES.
TABLE = {
    "desk": ("GET", SIGNED_IN),
    "sign_in": ("GET", PUBLIC),
    "sign_out": ("POST", SIGNED_IN),
    "account": ("GET", SIGNED_IN),
    "health": ("GET", PUBLIC),
    "outlet_new": ("GET", CURATORS),
    "story_new": ("GET", CURATORS),
    "story": ("GET", SIGNED_IN),
    "story_close": ("POST", CURATORS),
    "search": ("GET", SIGNED_IN),
    "article_new": ("GET", REVIEWERS),
    "article_upload": ("GET", REVIEWERS),
    "article_confirm": ("POST", REVIEWERS),
    "article": ("GET", SIGNED_IN),
    "article_progress": ("GET", SIGNED_IN),
    "article_retry": ("POST", REVIEWERS),
    "article_inside": ("GET", SIGNED_IN),
    "claim_new": ("GET", REVIEWERS),
    "claim": ("GET", SIGNED_IN),
    "claim_edit": ("GET", REVIEWERS),
    "claim_split": ("GET", REVIEWERS),
    "claim_merge": ("GET", REVIEWERS),
    "claim_put_back": ("POST", REVIEWERS),
    "claim_review": ("POST", REVIEWERS),
    "claim_context": ("POST", REVIEWERS),
    "link_new": ("GET", REVIEWERS),
    "beside": ("GET", SIGNED_IN),
    "beside_link": ("POST", REVIEWERS),
    "review": ("GET", REVIEWERS),
    "review_link": ("GET", SIGNED_IN),
    "review_ahead": ("GET", REVIEWERS),
    "judge": ("POST", REVIEWERS),
    "take_back": ("POST", REVIEWERS),
    "skip": ("POST", REVIEWERS),
    "claims": ("GET", SIGNED_IN),
    "claims_bulk": ("POST", REVIEWERS),
    "claims_undo": ("POST", REVIEWERS),
    "links": ("GET", SIGNED_IN),
    "links_bulk": ("POST", REVIEWERS),
    "links_undo": ("POST", REVIEWERS),
    "exports": ("GET", SIGNED_IN),
    "fact": ("GET", SIGNED_IN),
    "fact_rule": ("POST", CURATORS),
    "ruling_withdraw": ("POST", CURATORS),
    "snags": ("GET", SIGNED_IN),
    "snag_adjudicate": ("POST", CURATORS),
    "export_claims": ("GET", SIGNED_IN),
    "export_links": ("GET", SIGNED_IN),
    "export_facts": ("GET", SIGNED_IN),
}
# Nobody gets in here without being staff; Django's own tests stand for the rest of the admin.
ADMIN = "admin"


def names(patterns: list[URLPattern | URLResolver]) -> Iterator[str]:
    for pattern in patterns:
        if isinstance(pattern, URLPattern):
            yield str(pattern.name)
        elif pattern.namespace != ADMIN:
            yield from names(pattern.url_patterns)


def test_every_address_has_its_row() -> None:
    assert sorted(names(get_resolver().url_patterns)) == sorted(TABLE)


@pytest.fixture
def addresses(db: None) -> dict[str, str]:
    story, article, link = make_story(), make_article(), make_link()
    ids = {
        **dict.fromkeys(("story", "story_close", "article_new", "article_upload", "article_confirm"), story.public_id),
        **dict.fromkeys(("article", "article_progress", "article_retry"), article.public_id),
        **dict.fromkeys(("fact", "fact_rule"), link.a.public_id),
        "snag_adjudicate": "none",
        "ruling_withdraw": make_ruling(a=link.a, b=link.b).public_id,
        **dict.fromkeys(("export_claims", "export_links", "export_facts"), "csv"),
        **dict.fromkeys(("claim_new", "article_inside"), article.public_id),
        **dict.fromkeys(("claim", "claim_edit", "claim_split", "claim_merge", "claim_review"), link.a.public_id),
        **dict.fromkeys(("claim_context", "claim_put_back"), link.a.public_id),
        "link_new": link.a.public_id,
        "review_ahead": link.public_id,
        **dict.fromkeys(("beside", "beside_link"), article.public_id),
        **dict.fromkeys(("review_link", "judge", "take_back", "skip"), link.public_id),
    }
    return {name: reverse(name, args=[ids[name]] if name in ids else []) for name in TABLE}


def ask(client: Client, method: str, address: str) -> str:
    answer = client.generic(method, address)
    if answer.status_code == 302 and answer.headers["Location"].startswith("/sign-in/?next="):
        return SIGN_IN
    return NO if answer.status_code == 403 else YES


@pytest.mark.parametrize("name", TABLE)
@pytest.mark.parametrize("role", ROLES)
def test_who_may_go_where(client: Client, addresses: dict[str, str], name: str, role: str) -> None:
    if role != "anonymous":
        user = make_user(role)
        client.force_login(user)
        prepare(user)
    method, expected = TABLE[name]
    assert ask(client, method, addresses[name]) == expected[ROLES.index(role)]


def test_no_page_asks_for_the_language_model(client: Client, addresses: dict[str, str], curator: User) -> None:
    client.force_login(curator)
    before = model._load.cache_info()
    answers = [client.get(addresses[name]) for name, (method, _) in TABLE.items() if method == "GET"]
    assert all(answer.status_code in {200, 204, 302} for answer in answers)
    assert model._load.cache_info() == before


def prepare(user: User) -> None:
    """Something to review, so that the queue leads somewhere."""
    if user.has_perm("claims.add_judgement"):
        make_judgement(reviewer=user)


@pytest.mark.parametrize("role", ["viewer", "reviewer", "curator"])
@pytest.mark.django_db
def test_the_admin_is_for_staff(client: Client, role: str) -> None:
    client.force_login(make_user(role))
    assert client.get("/admin/").status_code == 302


@pytest.mark.django_db
def test_a_page_that_is_not_there_tells_a_stranger_nothing(client: Client) -> None:
    answer = client.get("/nothing/")
    assert answer.status_code == 404
    assert "Sign out" not in answer.text
