"""Pictures of every page in Chromium, of the demonstration stories: `python -m tests.browser.screenshots`.

They are written to var/screenshots, on a desktop and a phone, in light and dark.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from socketserver import ThreadingMixIn
from threading import Thread
from typing import TYPE_CHECKING
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

if TYPE_CHECKING:
    from playwright.sync_api import Page

SCREENS = {"desktop": (1440, 900), "tablet": (768, 1024), "phone": (320, 640)}
SCHEMES = ("light", "dark")


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Silent(WSGIRequestHandler):
    def log_message(self, *args: object) -> None:
        """The pictures are the output."""


def set_up(folder: Path) -> None:
    """A database of its own with the demonstration stories, read by the engine."""
    os.environ |= {
        "DATA_DIR": str(folder),
        "DATABASE_URL": "",
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "DJANGO_ALLOW_ASYNC_UNSAFE": "true",
    }
    import django  # noqa: PLC0415 - what follows needs the settings above
    from django.core.management import call_command  # noqa: PLC0415

    django.setup()
    call_command("migrate", verbosity=0)
    call_command("load_seeds", wait=True, verbosity=0)


@contextmanager
def serving() -> Iterator[str]:
    from config.wsgi import application  # noqa: PLC0415 - needs the settings

    with make_server("127.0.0.1", 0, application, server_class=Server, handler_class=Silent) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def pages() -> dict[str, str]:
    """The addresses worth a picture, by name; each pair and claim is the first that shows its page at its fullest."""
    from claims.models import Claim, Link, Story, User  # noqa: PLC0415 - needs the settings
    from claims.models.choices import Relation  # noqa: PLC0415 - needs the settings

    story = Story.objects.earliest("pk")
    user = User.objects.get(username="curator")
    claim = Claim.objects.standing().filter(quantities__isnull=False).exclude(speaker="").earliest("pk")
    elsewhere = Claim.objects.standing().filter(article__story=claim.article.story).exclude(article=claim.article)
    other = elsewhere.exclude(links_as_a__b=claim).exclude(links_as_b__a=claim).earliest("pk")
    waiting = Link.objects.to_review(user)
    links = {relation: waiting.filter(suggestion__relation=relation).first() for relation in Relation.values}
    return {
        "desk": "/",
        "story": story.get_absolute_url(),
        "article": claim.article.get_absolute_url(),
        "claim": claim.get_absolute_url(),
        "claim-page": f"/claims/{claim.public_id}/",
        "claim-edit": f"/claims/{claim.public_id}/edit/",
        "claim-split": f"/claims/{claim.public_id}/split/",
        "claim-merge": f"/claims/{claim.public_id}/merge/",
        "link-new": f"/claims/{claim.public_id}/link/",
        "link-relation": f"/claims/{claim.public_id}/link/?with={other.public_id}",
        "side-by-side": f"{claim.article.get_absolute_url()}beside/?with={other.article.public_id}",
        "side-by-side-choose": f"{claim.article.get_absolute_url()}beside/",
        "account": "/account/",
        "claim-new": f"{claim.article.get_absolute_url()}claims/new/",
        "article-new": f"{story.get_absolute_url()}articles/new/",
        "story-new": "/stories/new/",
        "outlet-new": "/outlets/new/",
        "not-found": "/nothing/",
        **{f"review-{relation}": link.get_absolute_url() for relation, link in links.items() if link},
    }


def take(address: str, to: Path) -> None:
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - starts a browser

    from tests.browser.chromium import ARGUMENTS, NAMES, sign_in  # noqa: PLC0415 - needs the settings
    from tests.factories import make_user  # noqa: PLC0415 - needs the settings

    make_user("curator", username="curator")
    path = next(filter(None, map(shutil.which, NAMES)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        for scheme in SCHEMES:
            page = browser.new_page(base_url=address, color_scheme=scheme)
            shoot(page, {"sign-in": "/sign-in/"}, to, scheme)
            sign_in(page, "curator")
            shoot(page, pages(), to, scheme)
        browser.close()


def shoot(page: "Page", addresses: dict[str, str], to: Path, scheme: str) -> None:
    for name, address in addresses.items():
        for screen, (width, height) in SCREENS.items():
            page.set_viewport_size({"width": width, "height": height})
            page.goto(address)
            page.wait_for_load_state("networkidle")
            page.screenshot(path=to / f"{name}-{screen}-{scheme}.png")


def main() -> None:
    to = Path(__file__).resolve().parents[2] / "var" / "screenshots"
    to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        set_up(Path(folder))
        with serving() as address:
            take(address, to)
    sys.stdout.write(f"{len(list(to.glob('*.png')))} pictures in {to}\n")


if __name__ == "__main__":
    main()
