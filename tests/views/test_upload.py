"""Articles from files: shown first, confirmed by a person, and only then stored."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from claims.models import Article, Job, Outlet, Revision, Story
from claims.services import jobs
from tests.factories import make_outlet, make_story

pytestmark = pytest.mark.django_db

WORDS = "The council shut the old bridge on Monday after engineers found cracks in two of its piers."
GERMAN = "Die Stadt hat die alte Brücke am Montag gesperrt, nachdem Ingenieure Risse in zwei Pfeilern gefunden hatten."


@pytest.fixture
def story() -> Story:
    return make_story(title="The old bridge")


@pytest.fixture
def outlet() -> Outlet:
    return make_outlet(name="Post")


def file(name: str, text: str | bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, text.encode() if isinstance(text, str) else text)


def upload(client: Client, story: Story, *files: SimpleUploadedFile) -> Any:
    return client.post(f"/stories/{story.public_id}/articles/upload/", {"chosen": list(files)})


def confirm(client: Client, story: Story, *rows: dict[str, Any], htmx: bool = False) -> Any:
    form = {"form-TOTAL_FORMS": len(rows), "form-INITIAL_FORMS": len(rows)}
    for number, row in enumerate(rows):
        form |= {f"form-{number}-{name}": value for name, value in row.items()}
    return client.post(f"/stories/{story.public_id}/articles/confirm/", form)


def row(by: Outlet, /, **overrides: Any) -> dict[str, Any]:
    return {"outlet": by.pk, "published": "2024-05-06", "title": "Bridge shut", "text": WORDS} | overrides


def stored() -> tuple[int, int, int]:
    return Article.objects.count(), Revision.objects.count(), Job.objects.count()


def test_what_files_hold_is_proposed_and_nothing_is_stored(as_reviewer: Client, story: Story) -> None:
    page = upload(
        as_reviewer,
        story,
        file("a.txt", f"Bridge shut\n\nBy Ada Novak\n6 May 2024\n\n{WORDS}"),
        file("b.md", f"# Old bridge\n\n{WORDS}"),
    )
    first, second = (form.initial for form in page.context["formset"])
    assert (first["title"], first["byline"], first["published"]) == ("Bridge shut", "Ada Novak", date(2024, 5, 6))
    assert (second["title"], second["published"]) == ("Old bridge", None)
    assert stored() == (0, 0, 0)


def test_what_is_confirmed_is_stored_and_its_reading_queued(as_reviewer: Client, story: Story, outlet: Outlet) -> None:
    answer = confirm(
        as_reviewer, story, row(outlet, byline="Ada Novak"), row(outlet, title="Another", text=f"{WORDS} It was old.")
    )
    assert answer["Location"] == story.get_absolute_url()
    assert stored() == (2, 2, 2)
    assert Revision.objects.order_by("pk")[0].text == f"Bridge shut\n\nBy Ada Novak\n\n{WORDS}"


def test_a_file_that_cannot_be_taken_is_told_and_the_others_go_on(as_reviewer: Client, story: Story) -> None:
    page = upload(as_reviewer, story, file("a.txt", WORDS), file("<b>.txt", b"caf\xe9"), file("c.docx", b"x"))
    assert len(page.context["formset"]) == 1
    assert "&lt;b&gt;.txt: The text is not UTF-8" in page.text
    assert "c.docx: Files of this kind are not taken" in page.text


def test_of_articles_confirmed_only_the_refused_come_back(as_reviewer: Client, story: Story, outlet: Outlet) -> None:
    page = confirm(as_reviewer, story, row(outlet), row(outlet, text=GERMAN, title=""))
    assert stored() == (1, 1, 1)
    assert "seems to be German" in page.text
    assert [bool(form.stored) for form in page.context["formset"]] == [True, False]
    left_out = row(outlet, leave_out="on", outlet="")
    confirm(as_reviewer, story, left_out, row(outlet, text=GERMAN, title="", insist="on"))
    assert stored() == (2, 2, 2)


def test_a_text_kept_without_claims_says_so(as_reviewer: Client, story: Story, outlet: Outlet) -> None:
    confirm(as_reviewer, story, row(outlet, text=GERMAN, title="", insist="on"))
    article = Article.objects.get()
    assert "It is kept without claims: the text is German." in as_reviewer.get(story.get_absolute_url()).text
    assert jobs.perform_all() == []
    assert article.newest_revision().language == "de"
    assert not article.claims.exists()
    assert "Kept without claims: German." in as_reviewer.get(article.get_absolute_url()).text


TOMORROWS = timezone.localdate() + timedelta(days=3)
# What a person may confirm or paste that cannot be stored: the fields that differ, and the message.
BAD: list[tuple[dict[str, Any], str]] = [
    ({"outlet": ""}, "Choose who published it"),
    ({"outlet": "999999"}, "There is no such outlet any more."),
    ({"outlet": "x"}, "There is no such outlet any more."),
    ({"published": ""}, "Say when the article was published."),
    ({"published": "6 May"}, "This is not a date such as 2026-03-31."),
    ({"published": "2024-02-30"}, "This is not a date such as 2026-03-31."),
    ({"published": TOMORROWS.isoformat()}, f"{TOMORROWS.isoformat()} lies in the future"),
    ({"published": "9999-12-31"}, "9999-12-31 lies in the future"),
    ({"published": "0204-05-06"}, "0204-05-06 is before there were newspapers"),
    ({"text": ""}, "The text is empty."),
    ({"text": "\u200b"}, "The text is empty."),
    ({"text": "nul \0 inside"}, "The text holds a NUL character (U+0000) at line 1, column 5."),
    ({"text": "bell \a"}, "The text holds a control character (U+0007) at line 1, column 6."),
    ({"text": GERMAN}, "The text seems to be German."),
    ({"text": "Мост закрыли в понедельник, потому что инженеры нашли трещины в двух опорах."}, "seems to be Russian"),
    ({"title": "t" * 501}, "at most 500 characters"),
    ({"title": "two\0"}, "Null characters are not allowed."),
    ({"url": "javascript:alert(1)"}, "must be a web address that begins with http:// or https://"),
    ({"url": "ftp://post.example/a"}, "must be a web address that begins with http:// or https://"),
    ({"url": "file:///etc/passwd"}, "must be a web address that begins with http:// or https://"),
    ({"url": "https://" + "a" * 2000 + ".example"}, "at most 2000 characters"),
]


@pytest.mark.parametrize(("given", "message"), BAD)
def test_bad_input_is_told_and_nothing_stored(
    as_reviewer: Client, story: Story, outlet: Outlet, given: dict[str, Any], message: str
) -> None:
    pasted = as_reviewer.post(f"/stories/{story.public_id}/articles/new/", row(outlet, **given))
    confirmed = confirm(as_reviewer, story, row(outlet, **given))
    assert message in pasted.text.replace("&#x27;", "'")
    assert message in confirmed.text.replace("&#x27;", "'")
    assert stored() == (0, 0, 0)


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ([], "Choose at least one file."),
        ([("a.txt", b"")], "The file is empty."),
        ([("a.exe", b"MZ\x90")], "a.exe: Files of this kind are not taken"),
        ([("a.txt", b"%PDF-1.7")], "a.txt: This is no text: the file is binary."),
        ([("a.txt", b"caf\xe9")], "a.txt: The text is not UTF-8"),
        ([("a.html", b"<html><body></body></html>")], "a.html: No article was found in this page"),
        ([("a.txt", b"x" * 1_000_001)], "a.txt: The file is too large: it has more than 1,000,000 bytes"),
        ([(f"{n}.txt", b"words") for n in range(11)], "Bring at most 10 files at once: these are 11."),
    ],
)
def test_files_that_cannot_be_taken_lead_nowhere(
    as_reviewer: Client, story: Story, files: list[tuple[str, bytes]], message: str
) -> None:
    page = upload(as_reviewer, story, *(file(*each) for each in files))
    assert page.status_code == 200
    assert "formset" not in page.context
    assert message in page.text
    assert stored() == (0, 0, 0)


def test_a_closed_story_takes_nothing(as_reviewer: Client, outlet: Outlet) -> None:
    closed = make_story(title="Done", closed_at=timezone.now())
    for answer in (
        confirm(as_reviewer, closed, row(outlet)),
        as_reviewer.post(f"/stories/{closed.public_id}/articles/new/", row(outlet)),
    ):
        assert "The story “Done” is closed and takes no more articles." in answer.text
    assert stored() == (0, 0, 0)


def test_a_text_of_another_story_is_named_with_its_place(as_reviewer: Client, story: Story, outlet: Outlet) -> None:
    confirm(as_reviewer, make_story(title="Elsewhere"), row(outlet))
    page = as_reviewer.post(f"/stories/{story.public_id}/articles/new/", row(outlet), follow=True)
    assert "already here: “Bridge shut” of Post in the story “Elsewhere”. Nothing was added." in page.text
    assert stored() == (1, 1, 1)


def test_who_may_not_add_brings_nothing(as_viewer: Client, story: Story, outlet: Outlet) -> None:
    assert upload(as_viewer, story, file("a.txt", WORDS)).status_code == 403
    assert confirm(as_viewer, story, row(outlet)).status_code == 403
    assert stored() == (0, 0, 0)
