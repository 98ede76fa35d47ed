"""What comes in: stories, outlets, and articles with their texts. Nothing of a refused input is stored."""

import hashlib
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import SequenceMatcher
from typing import Literal

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.validators import URLValidator
from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils import timezone

from claims.models import Article, Outlet, Revision, Story, User, derived_id
from claims.models.choices import JobKind, OriginKind
from claims.nlp.origin import Origin, body, origin
from claims.services import facts, jobs
from claims.services.closing import check_open
from claims.services.errors import Refused
from claims.services.languages import ENGLISH, language_of, named
from claims.services.naming import free_id
from claims.services.origins import share_origin
from claims.services.texts import LONGEST_TITLE, is_unseen, stored_line, stored_text

LONGEST_NAME = 200
LONGEST_URL = 2000
# Somewhere it is tomorrow already.
AHEAD = timedelta(days=1)
FIRST_YEAR = 1600
# A second writer of the same text, address or number is met at most a few times in a row.
TRIES = 5

is_web_address = URLValidator(schemes=["http", "https"])


class AlreadyThereError(Refused):
    """The name is taken, perhaps since a moment ago."""


@dataclass(frozen=True, slots=True)
class Intake:
    """What became of a text. `message` is a sentence for people."""

    article: Article
    revision: Revision
    result: Literal["added", "revised", "known"]
    message: str


@dataclass(frozen=True, slots=True)
class _Given:
    """An article's fields, checked and made ready to be stored; the text is gone through before the transaction."""

    story: Story
    outlet: Outlet
    title: str
    url: str
    published: date
    text: str
    by: User | None
    sha256: str
    body_sha256: str
    origin: Origin | None
    language: str


def add_article(  # noqa: PLR0913 - each is a field of the one record that it makes
    *,
    story: Story,
    outlet: Outlet,
    text: str | bytes,
    published: date | None,
    title: str = "",
    url: str = "",
    by: User | None = None,
    insist: bool = False,
) -> Intake:
    """Take in a text: a new article, a new revision of one, or one that is here already. Its reading is queued.

    A text that is not English is taken only from who does `insist`; it stays without claims.
    Raises Refused, and PermissionDenied for who may not add articles.
    """
    _may(by, "claims.add_article")
    check_open(story)
    kept_title = stored_line(title, field="title", longest=LONGEST_TITLE)
    kept_text = stored_text(text, title=kept_title)
    given = _Given(
        story=story,
        outlet=outlet,
        title=kept_title,
        url=_address(url),
        published=_date(published),
        text=kept_text,
        by=by,
        sha256=_sha256(kept_text),
        body_sha256=_sha256(body(kept_text)),
        origin=origin(kept_text),
        language=_language(kept_text, insist=insist),
    )
    for _ in range(TRIES):
        try:
            with transaction.atomic():
                return _take(given)
        except IntegrityError:
            # Another took in the same text, address or number meanwhile: the next look finds it.
            continue
    raise Refused("Others are adding this article at the same moment. Try again.")


def add_story(*, title: str, by: User | None = None, reviewers_needed: int = 1, blind: bool = False) -> Story:
    """Raises Refused, and PermissionDenied for who may not add stories."""
    _may(by, "claims.add_story")
    kept = _name(title, "title of the story", field="title")
    if reviewers_needed not in (1, 2, 3):
        raise Refused("A story needs one, two or three reviewers.", field="reviewers_needed")
    if _same(Story, kept):
        raise AlreadyThereError(f"There is already a story “{kept}”.", field="title")
    try:
        with transaction.atomic():
            return Story.objects.create(
                public_id=free_id(Story, kept.casefold()), title=kept, reviewers_needed=reviewers_needed, blind=blind
            )
    except IntegrityError as error:
        raise AlreadyThereError(f"There is already a story “{kept}”.", field="title") from error


def add_outlet(*, name: str, by: User | None = None) -> Outlet:
    """Raises Refused, and PermissionDenied for who may not add outlets."""
    _may(by, "claims.add_outlet")
    kept = _name(name, "name of the outlet", field="name")
    if _same(Outlet, kept):
        raise AlreadyThereError(f"There is already an outlet “{kept}”.", field="name")
    try:
        with transaction.atomic():
            return Outlet.objects.create(public_id=free_id(Outlet, kept.casefold()), name=kept)
    except IntegrityError as error:
        raise AlreadyThereError(f"There is already an outlet “{kept}”.", field="name") from error


def find_story(title: str) -> Story:
    """The story of this title, letter case aside. Raises Refused, naming the nearest there is."""
    pk = _same(Story, title)
    if pk is None:
        raise Refused(_unknown(Story, title), field="story")
    return Story.objects.get(pk=pk)


def find_outlet(name: str) -> Outlet:
    """The outlet of this name, letter case aside. Raises Refused, naming the nearest there is."""
    pk = _same(Outlet, name)
    if pk is None:
        raise Refused(_unknown(Outlet, name), field="outlet")
    return Outlet.objects.get(pk=pk)


def found_or_made_story(title: str) -> Story:
    """Raises Refused."""
    pk = _same(Story, title)
    try:
        return add_story(title=title) if pk is None else Story.objects.get(pk=pk)
    except AlreadyThereError:
        return find_story(title)


def found_or_made_outlet(name: str) -> Outlet:
    """Raises Refused."""
    pk = _same(Outlet, name)
    try:
        return add_outlet(name=name) if pk is None else Outlet.objects.get(pk=pk)
    except AlreadyThereError:
        return find_outlet(name)


def _take(given: _Given) -> Intake:
    known = _known(given)
    if known:
        return known
    article = _same_article(given)
    result: Literal["added", "revised"] = "revised" if article else "added"
    article = article or _new_article(given)
    revision = _new_revision(article, given)
    facts.refresh_articles(share_origin(revision))
    article.refresh_from_db(fields=["origin", "origin_kind"])
    jobs.enqueue(JobKind.READ, revision)
    return Intake(article, revision, result, _taken(article, revision, given))


def _known(given: _Given) -> Intake | None:
    revision = (
        Revision.objects.filter(outlet=given.outlet, sha256=given.sha256)
        .select_related("article__story", "article__outlet")
        .first()
    )
    if revision is None:
        return None
    article = revision.article
    message = (
        f"This text is already here: {_called(article)} in the story “{article.story}”"
        f"{f', revision {revision.number}' if revision.number > 1 else ''}. Nothing was added."
    )
    return Intake(article, revision, "known", message)


def _same_article(given: _Given) -> Article | None:
    """The outlet's article at the address; without an address, its article of this story and title.

    Where neither has a title, the first paragraph stands for it.
    """
    articles = Article.objects.select_for_update().filter(outlet=given.outlet)
    if given.url:
        return articles.filter(url=given.url).first()
    same = articles.filter(url="", story=given.story, title=given.title).order_by("pk")
    if given.title:
        return same.first()
    return next((one for one in same if _opening(one.newest_revision().text) == _opening(given.text)), None)


def _new_article(given: _Given) -> Article:
    return Article.objects.create(
        public_id=derived_id("article", given.outlet.public_id, given.url or given.title, given.text),
        story=given.story,
        outlet=given.outlet,
        title=given.title,
        url=given.url,
        published=given.published,
        origin_kind=given.origin.kind if given.origin else OriginKind.NONE,
        origin=given.origin.agency if given.origin else "",
        added_by=given.by,
    )


def _new_revision(article: Article, given: _Given) -> Revision:
    newest = article.revisions.aggregate(newest=Max("number"))["newest"] or 0
    return Revision.objects.create(
        article=article,
        outlet=given.outlet,
        number=newest + 1,
        text=given.text,
        sha256=given.sha256,
        body_sha256=given.body_sha256,
        language=given.language,
        added_by=given.by,
    )


def _taken(article: Article, revision: Revision, given: _Given) -> str:
    where = f"the story “{article.story}”"
    if revision.number > 1:
        return f"{_called(article)} in {where} has a new text: it is revision {revision.number}."
    if given.language != ENGLISH:
        return (
            f"{_called(article)} was added to {where}. It is kept without claims: the text is {named(given.language)}."
        )
    if article.origin_kind == OriginKind.SHARED_TEXT:
        return f"{_called(article)} was added to {where}. Another outlet prints the same text: they share an origin."
    return f"{_called(article)} was added to {where}."


def _called(article: Article) -> str:
    return f"“{article.title}” of {article.outlet}" if article.title else f"an article of {article.outlet}"


def _opening(text: str) -> str:
    return text.partition("\n")[0].strip()


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _date(published: date | None) -> date:
    if published is None:
        raise Refused(
            "Say when the article was published: times such as “last Monday” count from there.", field="published"
        )
    if published > timezone.localdate() + AHEAD:
        raise Refused(f"{published.isoformat()} lies in the future: give the day of publication.", field="published")
    if published.year < FIRST_YEAR:
        raise Refused(f"{published.isoformat()} is before there were newspapers: look at the year.", field="published")
    return published


def _language(text: str, *, insist: bool) -> str:
    language = language_of(text)
    if language != ENGLISH and not insist:
        raise Refused(
            f"The text seems to be {named(language)}. Claims are read from English only: it can be kept without any.",
            field="insist",
        )
    return language


def _address(url: str) -> str:
    kept = url.strip()
    if not kept:
        return ""
    if len(kept) > LONGEST_URL:
        raise Refused(f"The address is too long: {len(kept)} characters, at most {LONGEST_URL}.", field="url")
    try:
        is_web_address(kept)
    except ValidationError as error:
        raise Refused("The address must be a web address that begins with http:// or https://.", field="url") from error
    return kept


def _name(given: str, called: str, *, field: str) -> str:
    kept = stored_line(given, field=field, longest=LONGEST_NAME)
    if is_unseen(kept):
        raise Refused(f"The {called} is empty.", field=field)
    return kept


def _may(by: User | None, permission: str) -> None:
    """Who is not named is the administrator at the command line."""
    if by is not None and not by.has_perm(permission):
        raise PermissionDenied(f"{by} lacks {permission}.")


def _known_names(model: type[Story] | type[Outlet]) -> list[tuple[int, str]]:
    if issubclass(model, Story):
        return list(Story.objects.order_by("pk").values_list("pk", "title"))
    return list(Outlet.objects.order_by("pk").values_list("pk", "name"))


def _same(model: type[Story] | type[Outlet], name: str) -> int | None:
    """The row of this name; letter case aside, in every script, which the database's own comparison is not."""
    wanted = " ".join(name.split()).casefold()
    return next((pk for pk, known in _known_names(model) if known.casefold() == wanted), None)


def _unknown(model: type[Story] | type[Outlet], name: str) -> str:
    kind = model.__name__.lower()
    known = [known for _, known in _known_names(model)]
    if not known:
        return f"There is no {kind} “{name}”, nor any other yet."
    nearest = max(known, key=lambda other: SequenceMatcher(None, name.casefold(), other.casefold()).ratio())
    return f"There is no {kind} “{name}”. The nearest is “{nearest}”."
