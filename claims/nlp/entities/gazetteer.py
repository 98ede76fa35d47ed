"""What is known of a name before the article is read: the lists, and the curated aliases over them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from claims.nlp.lexicons.organisations import EVENTS, KNOWN, LAWS, OTHERS, PARTIES
from claims.nlp.lexicons.places import CITIES, CITY_FORMS, COUNTRIES, FORMER_COUNTRIES, GROUPS, REGIONS, STATES
from claims.nlp.types import EntityKind

TYPEWRITER = str.maketrans({"‘": "'", "’": "'", "‛": "'", "–": "-", "‐": "-", "‑": "-"})
# A longer name of a list or an alias is not looked for, so that every look-up stays bounded.
LONGEST = 8


@dataclass(frozen=True, slots=True)
class Known:
    """What a list says: the name, its kind, and its sort ("country", "city", "company"; "" where nothing is said).

    A party's words stand beside names as nationalities do ("Republican Carla Jensen") and are of that kind here.
    """

    name: str
    kind: EntityKind
    sort: str = ""
    capital_of: str = ""


def plain(words: str) -> str:
    """The words with typewriter marks and single spaces, as the lists spell them."""
    typed = words if words.isascii() else words.translate(TYPEWRITER)
    return " ".join(typed.split())


def known(words: str) -> Known | None:
    """What the lists know of a name; words in capitals are also looked up as a dateline writes them."""
    form = plain(words)
    found = _forms().get(form)
    if found is None and form.isupper() and len(form) > 3:
        found = _forms().get(form.title())
    return found


def country(name: str) -> bool:
    return name in _adjectives()


def adjective(name: str) -> str:
    """How the offices of a country are named: "Chinese" for China, "US" for the United States."""
    return "US" if name == "United States" else _adjectives().get(name, "")


class Gazetteer:
    """The lists together with one caller's aliases, which win."""

    def __init__(self, aliases: Mapping[str, tuple[str, EntityKind]]) -> None:
        self._aliases = {plain(form).lower(): Known(name, kind, "alias") for form, (name, kind) in aliases.items()}
        self._starts = {form[:2] for form in self._aliases if form}

    def alias(self, words: str) -> Known | None:
        return self._aliases.get(plain(words).lower())

    def may_start(self, word: str) -> bool:
        """Whether some alias begins with the word: a cheap test before longer look-ups."""
        return plain(word).lower()[:2] in self._starts


def _rows(table: str) -> Iterator[list[str]]:
    yield from (line.split("|") for line in table.strip().splitlines())


def _listed(words: str) -> Iterator[str]:
    yield from (word.strip() for word in words.split(",") if word.strip())


@cache
def _adjectives() -> dict[str, str]:
    rows = (*_rows(COUNTRIES), *_rows(FORMER_COUNTRIES))
    return {name: next(_listed(adjectives), name) for name, _, adjectives, _ in rows}


@cache
def _forms() -> dict[str, Known]:
    forms: dict[str, Known] = {}
    # Later rows win where a form stands twice: a country before a city before a region.
    for found in (_organisations(), _things(), _cities(), _groups(), _states(), _regions(), _countries()):
        forms.update(found)
    return forms


def _organisations() -> Iterator[tuple[str, Known]]:
    for form, (name, sort) in KNOWN.items():
        yield form, Known(name, EntityKind.ORGANISATION, sort)


def _things() -> Iterator[tuple[str, Known]]:
    for kind, names in ((EntityKind.LAW, LAWS), (EntityKind.EVENT, EVENTS), (EntityKind.OTHER, OTHERS)):
        yield from ((name, Known(name, kind)) for name in names)


def _cities() -> Iterator[tuple[str, Known]]:
    for city in _listed(CITIES):
        yield plain(city), Known(city, EntityKind.PLACE, "city")
    for form, city in CITY_FORMS.items():
        yield plain(form), Known(city, EntityKind.PLACE, "city", _capitals().get(city, ""))


def _regions() -> Iterator[tuple[str, Known]]:
    for region in _listed(REGIONS):
        yield region, Known(region.removeprefix("The "), EntityKind.PLACE, "region")


def _states() -> Iterator[tuple[str, Known]]:
    for name, others in _rows(STATES):
        yield from ((form, Known(name, EntityKind.PLACE, "state")) for form in (name, *_listed(others)))


def _groups() -> Iterator[tuple[str, Known]]:
    for name, adjectives in _rows(GROUPS):
        for form in _with_plurals(adjectives):
            yield form, Known(name, EntityKind.NATIONALITY, "group")
    for name, others in _rows(PARTIES):
        for form in (name, *_listed(others)):
            yield form, Known(name, EntityKind.NATIONALITY, "party")


@cache
def _capitals() -> dict[str, str]:
    return {capital: name for name, capital, _, _ in _rows(COUNTRIES) if capital}


def _countries() -> Iterator[tuple[str, Known]]:
    for capital, name in _capitals().items():
        yield capital, Known(capital, EntityKind.PLACE, "city", name)
    for name, _, adjectives, others in (*_rows(COUNTRIES), *_rows(FORMER_COUNTRIES)):
        for form in (name, *_listed(others)):
            yield plain(form), Known(name, EntityKind.PLACE, "country")
        for form in _with_plurals(adjectives):
            yield form, Known(name, EntityKind.NATIONALITY, "country")


def _with_plurals(adjectives: str) -> Iterator[str]:
    for form in _listed(adjectives):
        yield form
        if not form.endswith(("s", "sh", "ch", "ese", "men", "man")):
            yield f"{form}s"
        elif form.endswith("man") and form not in ("Roman", "German", "Oman"):
            yield f"{form[:-3]}men"
    if "German" in adjectives:
        yield "Germans"
