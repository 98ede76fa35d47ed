"""Pictures of every page in Chromium: `python -m tests.browser.screenshots`.

They are written to var/screenshots, on a desktop, a tablet and a phone, in light and dark: of nothing yet, of the
demonstration stories with some links decided, and of a crowd of invented stories.
"""

import os
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from socketserver import ThreadingMixIn
from threading import Thread
from typing import TYPE_CHECKING
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from claims.models import User

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


@contextmanager
def serving() -> Iterator[str]:
    from config.wsgi import application  # noqa: PLC0415 - needs the settings

    with make_server("127.0.0.1", 0, application, server_class=Server, handler_class=Silent) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def fill(user: "User") -> None:
    """The demonstration stories, read by the engine and partly decided."""
    from django.core.management import call_command  # noqa: PLC0415 - needs the settings

    call_command("load_seeds", wait=True, verbosity=0)
    decide(user)


def crowd(user: "User") -> None:
    from django.core.management import call_command  # noqa: PLC0415 - needs the settings

    call_command("make_synthetic", claims=3_000, verbosity=0)


def decide(user: "User") -> None:
    """Some answers, so that there are facts, disputes and updates; the rest is left to review."""
    from claims.models import Link  # noqa: PLC0415 - needs the settings
    from claims.services import reviewing  # noqa: PLC0415 - needs the settings

    seen: Counter[str] = Counter()
    for link in list(Link.objects.to_review(user).select_related("suggestion")):
        said = link.suggestion
        if said is None:
            continue
        if seen[said.relation] % 3:  # the first of each is left, to be pictured
            reviewing.judge(link=link, reviewer=user, relation=said.relation, direction=said.direction)
        seen[said.relation] += 1


STATES: "dict[str, Callable[[User], None]]" = {"empty": lambda user: None, "filled": fill, "crowded": crowd}
CHANGED = (
    "desk",
    "search",
    "snags",
    "exports",
    "story",
    "article",
    "claims",
    "links",
    "beside",
    "fact",
    "review-contradicts",
)


def take(address: str, to: Path) -> None:
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - starts a browser

    from tests.browser.chromium import ARGUMENTS, NAMES, sign_in  # noqa: PLC0415 - needs the settings
    from tests.factories import make_user  # noqa: PLC0415 - needs the settings

    curator = make_user("curator", username="curator")
    path = next(filter(None, map(shutil.which, NAMES)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        for state, fill in STATES.items():
            fill(curator)
            for scheme in SCHEMES:
                page = browser.new_page(base_url=address, color_scheme=scheme, reduced_motion="reduce")
                shoot(page, {"sign-in": "/sign-in/"} if state == "empty" else {}, to, scheme)
                sign_in(page, "curator")
                shoot(page, worth_a_picture(state, curator), to, scheme)
        browser.close()


def worth_a_picture(state: str, user: "User") -> dict[str, str]:
    """Of an empty and a crowded database only what they change."""
    from claims.models import Story  # noqa: PLC0415 - needs the settings
    from tests.browser.pages import apart, pages  # noqa: PLC0415 - needs the settings

    if state == "filled":
        return pages(Story.objects.earliest("pk"), user) | {"not-found": "/nothing/"}
    there = apart() if state == "empty" else pages(Story.objects.latest("pk"), user)
    return {f"{name}-{state}": there[name] for name in CHANGED if name in there}


def shoot(page: "Page", addresses: dict[str, str], to: Path, scheme: str) -> None:
    for name, address in addresses.items():
        for screen, (width, height) in SCREENS.items():
            page.set_viewport_size({"width": width, "height": height})
            page.goto(address)
            page.wait_for_load_state("networkidle")
            page.screenshot(path=to / f"{name}-{screen}-{scheme}.png", full_page=True)


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
