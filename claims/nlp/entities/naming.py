"""Short forms of organisations and other things joined to the fullest name that the article gives."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from claims.nlp.entities.gazetteer import adjective, known
from claims.nlp.entities.names import MOST_BEARERS, Named
from claims.nlp.lexicons.organisations import HEADS, LEGAL_FORMS, NATIONAL_HEADS, TEAM_HEADS, VAGUE
from claims.nlp.lexicons.persons import PARTICLES
from claims.nlp.types import EntityKind

SMALL = frozenset(("of", "the", "and", "for", "on", "&", "in", "de"))
# Names whose last word alone stands for them: "the Post", "the House", "Rovers", "City".
CHAMBERS = frozenset(("house", "senate", "assembly", "parliament"))
LAST_ALONE = CHAMBERS | frozenset(("post", "times", "journal", "guardian", "fed"))
TEAM_ENDS = TEAM_HEADS | frozenset(("city", "town", "county"))
# A form longer than this is its own name: the search for what it shortens stays bounded.
LONGEST_SHORT_FORM = 6


def with_firms(names: Sequence[Named]) -> list[Named]:
    """The names with those that begin an organisation's full name as organisations: "Waxman" of "Waxman Inc."."""
    firms = {words[:length] for words in map(_lower, filter(_firm, names)) for length in range(1, len(words))}
    bodies = {_lower(name)[:end] for name in names if _headed(name) for end in range(1, len(name.words))}
    titled = {_lower(name) for name in names if name.titled}
    return [
        replace(name, kind=EntityKind.ORGANISATION)
        if not name.fixed
        and _lower(name) not in titled
        and (_lower(name) in firms or (_lower(name) in bodies and name.kind is not EntityKind.PLACE))
        else name
        for name in names
    ]


def _firm(name: Named) -> bool:
    form = name.words[-1].lower()
    company = form in LEGAL_FORMS | TEAM_ENDS or HEADS.get(form) == "company"
    return company and name.kind is EntityKind.ORGANISATION and len(name.words) <= LONGEST_SHORT_FORM


def _headed(name: Named) -> bool:
    """ "Kestrel Trust", "Northbrook council": the head said once, the rest is its name."""
    return name.kind is EntityKind.ORGANISATION and 1 < len(name.words) < 4 and name.words[-1].lower() in HEADS


def _lower(name: Named) -> tuple[str, ...]:
    return tuple(word.lower() for word in name.words)


def with_full_things(names: Sequence[Named]) -> list[Named]:
    """The names with organisations, places and other things under the fullest name of each."""
    owned = [_owned(name) for name in names]
    forms: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    kinds: dict[str, EntityKind] = {}
    for name in owned:
        if name.kind is EntityKind.PERSON:
            continue
        for form in {form for spelled in _spellings(name) for form in _short_forms(name, spelled)}:
            kinds.setdefault(name.name, name.kind)
            forms[form][name.name] += 1
    brackets = {name.words[0]: name.stands_for for name in owned if name.stands_for}
    return [_thing(name, forms, kinds, brackets) for name in owned]


def _owned(name: Named) -> Named:
    """ "China's Foreign Ministry" and "Chinese Foreign Ministry" are one name."""
    national = name.kind is EntityKind.ORGANISATION and not name.fixed and _national(name)
    if not national:
        return name
    if name.owner:
        return replace(name, name=f"{adjective(name.owner)} {name.name}")
    for length in (2, 1):
        entry = known(" ".join(name.words[:length])) if len(name.words) > length else None
        if entry and adjective(entry.name):
            return replace(name, name=" ".join((adjective(entry.name), *name.words[length:])))
    return name


def _national(name: Named) -> bool:
    words = [word.lower() for word in name.words]
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    return head in NATIONAL_HEADS or words[0] in NATIONAL_HEADS


def _spellings(name: Named) -> list[Sequence[str]]:
    """The full name, and of a curated one the article's own words, where they are more than one."""
    return [words for words in (name.name.split(), *([name.words] if name.curated else [])) if len(words) > 1]


def _short_forms(name: Named, spelled: Sequence[str]) -> Iterable[tuple[str, ...]]:
    """What an article may call it later: its initials, its beginnings, and its end from its owner on."""
    words = tuple(word.lower() for word in spelled[: LONGEST_SHORT_FORM + 1])
    bare = [word for word in spelled if word.lower() not in LEGAL_FORMS]
    if 1 < len(bare) < len(spelled):
        yield (_initials(bare, small=False),)  # "GM" of "General Motors Corp."
        yield tuple(word.lower() for word in bare)
    yield (_initials(spelled, small=False),)
    yield (_initials(spelled, small=True),)
    for length in range(1, len(words)):
        if words[length - 1] not in SMALL and not _vague(words[:length]):
            yield words[:length]
    for start in range(1, min(len(words), 4)):
        alone = words[-1] in LAST_ALONE or (words[-1] in TEAM_ENDS and name.kind is EntityKind.ORGANISATION)
        if len(words) - start > 1 or (alone and not (name.fixed and words[-1] in CHAMBERS)):
            yield words[start:]


def _initials(words: Sequence[str], *, small: bool) -> str:
    kept = [word for word in words if small or word.lower() not in SMALL]
    return "".join(word[0] for word in kept).lower() if len(kept) > 1 else ""


def _vague(words: Sequence[str]) -> bool:
    """A beginning that is no name: a country, a nation, a head, a given name."""
    entry = known(" ".join(word.title() for word in words))
    return entry is not None or words[-1] in HEADS or words[0] in PARTICLES or (len(words) == 1 and words[0] in VAGUE)


def _thing(
    name: Named,
    forms: Mapping[tuple[str, ...], Counter[str]],
    kinds: Mapping[str, EntityKind],
    brackets: Mapping[str, str],
) -> Named:
    if name.kind is EntityKind.PERSON or name.fixed:
        return name
    if long := brackets.get(name.words[0]) if len(name.words) == 1 else None:
        return replace(name, name=long, kind=kinds.get(long, name.kind))
    spellings = (_lower(name), tuple(name.name.lower().split()))
    longer = next((forms[form] for form in spellings if form in forms), Counter[str]())
    found = [full for full in longer if full != name.name] if len(longer) <= MOST_BEARERS else []
    if len(found) != 1 or not _fits(name, kinds[found[0]]):
        return name
    return replace(name, name=found[0], kind=kinds[found[0]])


def _fits(name: Named, kind: EntityKind) -> bool:
    """A short form has its long form's kind; a place keeps its own unless the whole is a place too."""
    acronym = len(name.words) == 1 and name.words[0].isupper()
    same = name.kind is kind or name.kind is EntityKind.OTHER
    organisation = kind is EntityKind.ORGANISATION and name.kind in (EntityKind.PRODUCT, EntityKind.NATIONALITY)
    return acronym or same or organisation
