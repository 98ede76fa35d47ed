"""Short forms of persons joined to the fullest name that the article gives."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from claims.nlp.entities.gazetteer import known, plain
from claims.nlp.entities.names import MOST_BEARERS, Named
from claims.nlp.lexicons.persons import FEMALE, MALE, SUFFIXES
from claims.nlp.types import EntityKind

Key = tuple[str, str]


@dataclass(slots=True)
class Bearers:
    """Who bears each short form, in the order in which the article introduces them; how often each is named in full.

    `last` is the bearer last named in full, `settled` those whom the article has called by the short form.
    """

    full: Mapping[Key, str]
    of: dict[str, dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    counts: Counter[str] = field(default_factory=Counter)
    last: dict[str, str] = field(default_factory=dict)
    settled: dict[str, str] = field(default_factory=dict)


def with_full_persons(names: Sequence[Named]) -> list[Named]:
    """The names with persons under the fullest name of each."""
    bearers = Bearers(_full_names(names))
    for name in names:
        if full := _in_full(name, bearers):
            bearers.counts[full] += 1
            for form in _short_forms(name):
                bearers.of[form].setdefault(full)
    return [_person(name, bearers) for name in names]


def _in_full(name: Named, bearers: Bearers) -> str:
    """The full name of a person named in full here, else ""."""
    return bearers.full.get(_key(name), "") if _is_full(name) else ""


def _is_full(name: Named) -> bool:
    """Whether a person is named in full, in the article's own words or a curator's."""
    free = not name.fixed or name.curated
    return name.kind is EntityKind.PERSON and free and len(_bare(name)) > 1


def _short_forms(name: Named) -> Iterable[str]:
    """ "Suu Kyi" as well as "Kyi" and "Aung": each end of a name, and its first word."""
    bare = _bare(name)
    return {bare[0], *(" ".join(bare[start:]) for start in range(1, len(bare)))}


def _bare(name: Named) -> tuple[str, ...]:
    return tuple(plain(word).lower() for word in name.words if word.lower() not in SUFFIXES)


def _key(name: Named) -> Key:
    """First and last word: what "Donald J. Trump" and "Donald Trump" share."""
    bare = _bare(name) or tuple(word.lower() for word in name.words)
    return bare[0], bare[-1]


def _full_names(names: Sequence[Named]) -> dict[Key, str]:
    """For each first and last word the fullest spelling; initials make a name no fuller."""
    best: dict[Key, Named] = {}
    persons = list(filter(_is_full, names))
    # "De Blasio" is no fuller than "Bill de Blasio".
    tails = {" ".join(_bare(name)[start:]) for name in persons for start in range(1, len(_bare(name)) - 1)}
    for name in persons:
        key = _key(name)
        if " ".join(_bare(name)) not in tails and (key not in best or _fullness(name) > _fullness(best[key])):
            best[key] = name
    return {key: name.name for key, name in best.items()}


def _fullness(name: Named) -> tuple[bool, int, int]:
    whole = [word for word in name.words if len(word.strip(".")) > 1]
    return name.curated, len(whole), -len(name.words)


def _person(name: Named, bearers: Bearers) -> Named:
    if full := _in_full(name, bearers):
        bearers.last.update(dict.fromkeys(_short_forms(name), full))
        return replace(name, name=full)
    form = " ".join(_bare(name))
    if form not in bearers.of or not _may_be_person(name):
        return name
    chosen = _chosen(name, form, bearers)
    if chosen:
        bearers.settled[form] = chosen
    return replace(name, name=chosen or name.name, kind=EntityKind.PERSON, fixed=False)


def _may_be_person(name: Named) -> bool:
    """A lone word that a list holds for a country or city stays one; an acronym stays one."""
    if name.curated:
        return False
    entry = known(name.words[0])
    if entry and entry.kind is not EntityKind.ORGANISATION:
        return False
    return not (name.fixed and not entry)


def _chosen(name: Named, form: str, bearers: Bearers) -> str:
    """The bearer of a name that may have several; "" where nothing tells them apart.

    The one introduced first is called by the short form; the others need their full names each time.
    """
    candidates = bearers.of[form]
    if len(candidates) > MOST_BEARERS:
        return ""
    fitting = [full for full in candidates if not (name.gender and _gender(full)) or name.gender == _gender(full)]
    if len(fitting) <= 1:
        return fitting[0] if fitting else ""
    first, counts = fitting[0], bearers.counts
    if bearers.settled.get(form) == first or bearers.last.get(form, first) == first:
        return first
    return first if counts[first] >= 2 * max(counts[full] for full in fitting[1:]) else ""


def _gender(full: str) -> str:
    first = full.split(maxsplit=1)[0].lower()
    return "male" if first in MALE else "female" if first in FEMALE else ""
