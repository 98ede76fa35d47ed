"""What every page keeps to: nothing runs and nothing is fetched but from this site's own files."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles.finders import find
from django.test import Client

from tests.factories import make_claim, make_link

TEMPLATES = sorted(Path(settings.BASE_DIR, "templates").rglob("*.html"))
INLINE = re.compile(
    r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|javascript:|hx-on|hx-vals=.js|hx-vars", re.IGNORECASE
)
AWAY = re.compile(r"(?:src|href|action)=[\"'](?:https?:)?//", re.IGNORECASE)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_a_template_holds_no_script_or_style_of_its_own_and_names_no_other_site(template: Path) -> None:
    text = template.read_text("utf-8")
    assert not INLINE.search(text)
    assert not AWAY.search(text)
    assert "|safe" not in text
    assert "autoescape off" not in text


def test_the_policy_allows_only_our_own_files(as_reviewer: Client) -> None:
    link = make_link(a=make_claim())
    for address in ("/", link.get_absolute_url(), link.a.get_absolute_url(), "/nothing/"):
        policy = as_reviewer.get(address)["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy


def test_htmx_may_not_evaluate_nor_add_styles(as_viewer: Client) -> None:
    page = as_viewer.get("/").text
    assert '"allowEval": false' in page
    assert '"includeIndicatorStyles": false' in page
    assert '"historyCacheSize": 0' in page


def test_no_other_site_may_frame_a_page(as_viewer: Client) -> None:
    assert as_viewer.get("/")["X-Frame-Options"] == "DENY"


def test_every_file_that_a_page_names_is_there(as_viewer: Client) -> None:
    page = as_viewer.get("/").text
    named = set(re.findall(r'(?:src|href)="/static/([^"#?]+)', page))
    assert len(named) > 5
    assert [name for name in named if find(name) is None] == []
