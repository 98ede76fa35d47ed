"""`manage.py export_claims` and `export_links`: the bytes that the browser gives."""

import io
import sys
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from claims.exports.claims import claims_table
from claims.exports.facts import facts_table
from claims.exports.links import links_table
from claims.exports.table import BOM, Format, written
from claims.models import Claim, User
from claims.services import facts
from claims.services.reviewing import judge
from tests.factories import make_article, make_claim, make_link, make_story

pytestmark = pytest.mark.django_db

EXPORTS = {"export_claims": claims_table, "export_links": links_table, "export_facts": facts_table}


def standard_output(monkeypatch: pytest.MonkeyPatch, command: str, *arguments: str) -> bytes:
    kept = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(kept))
    call_command(command, *arguments)
    return kept.getvalue()


@pytest.mark.parametrize("form", Format)
@pytest.mark.parametrize("command", EXPORTS)
def test_command_file_and_browser_give_the_same_bytes(
    command: str, form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, as_viewer: Client, reviewer: User
) -> None:
    judge(link=make_link(), reviewer=reviewer, relation="agrees", note="=naïve – “yes”")
    file = tmp_path / "out.csv"
    call_command(command, "--format", form, "--output", str(file))
    page = as_viewer.get(reverse(command, args=[form]))
    assert page.status_code == 200
    assert file.read_bytes() == standard_output(monkeypatch, command, "--format", form) == page.getvalue()
    assert file.read_bytes().count(b"\n") >= (2 if form == Format.CSV or command == "export_claims" else 1)


@pytest.mark.parametrize("command", EXPORTS)
def test_csv_begins_with_a_byte_order_mark_where_one_is_asked_for(command: str, tmp_path: Path) -> None:
    plain, marked = tmp_path / "plain.csv", tmp_path / "marked.csv"
    call_command(command, "--output", str(plain))
    call_command(command, "--bom", "--output", str(marked))
    assert marked.read_bytes() == BOM + plain.read_bytes()
    with pytest.raises(CommandError, match="JSON Lines have no byte order mark"):
        call_command(command, "--bom", "--format", "jsonl")


@pytest.mark.parametrize("command", EXPORTS)
def test_one_story_alone(command: str, tmp_path: Path) -> None:
    story = make_story(title="Storm in Norland")
    make_link(a=make_claim(article=make_article(story=story)))
    make_link()
    facts.refresh(Claim.objects.values_list("pk", flat=True))
    file = tmp_path / "out.csv"
    call_command(command, "--story", "storm in norland", "--output", str(file))
    assert file.read_bytes() == b"".join(written(EXPORTS[command](story=story)))
    assert file.read_bytes() != b"".join(written(EXPORTS[command]()))


@pytest.mark.parametrize("command", EXPORTS)
def test_an_unknown_story_is_answered_with_the_nearest(command: str) -> None:
    make_story(title="Storm in Norland")
    with pytest.raises(CommandError, match="The nearest is “Storm in Norland”"):
        call_command(command, "--story", "Storm")


@pytest.mark.parametrize("command", EXPORTS)
def test_a_file_that_cannot_be_written_is_named(command: str, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot be written"):
        call_command(command, "--output", str(tmp_path / "missing" / "out.csv"))
