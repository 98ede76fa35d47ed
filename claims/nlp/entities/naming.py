"""Short forms joined to the fullest name that the article gives."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from claims.nlp.entities.gazetteer import adjective, known, plain
from claims.nlp.lexicons.organisations import HEADS, NATIONAL_HEADS, VAGUE
from claims.nlp.lexicons.persons import FEMALE, MALE, PARTICLES, SUFFIXES
from claims.nlp.types import EntityKind

SMALL = frozenset(("of", "the", "and", "for", "on", "&", "in", "de"))
# A form longer than this is its own name: the search for what it shortens stays bounded.
LONGEST_SHORT_FORM = 6


# A short form of more names than this tells none of them.
MOST_BEARERS = 8


@dataclass(frozen=True, slots=True)
class Named:
    """A name as found. `words` hold no marks; `fixed` ones have their name from a list or alias.

    `owner` is the country beside it ("China's Foreign Ministry"), `stands_for` the long form
    an article gives in brackets, `gender` what its title tells ("male", "female", "").
    """

    first: int
    last: int
    words: tuple[str, ...]
    name: str
    kind: EntityKind
    fixed: bool
    owner: str = ""
    stands_for: str = ""
    gender: str = ""


def named(names: Sequence[Named]) -> list[Named]:
    """The names with the fullest form of each."""
    return _organisations(_persons(names))


def _persons(names: Sequence[Named]) -> list[Named]:
    full = _full_persons(names)
    by_word: dict[str, dict[str, int]] = defaultdict(dict)
    for index, name in enumerate(names):
        if name.kind is EntityKind.PERSON and not name.fixed and len(_bare(name)) > 1:
            for word in {*_key(name), " ".join(_bare(name)[1:])} if _key(name) in full else ():
                by_word[word].setdefault(full[_key(name)], index)
    counts = Counter(full[_key(n)] for n in names if n.kind is EntityKind.PERSON and _key(n) in full)
    return [_person(name, full, by_word, counts) for name in names]


def _bare(name: Named) -> tuple[str, ...]:
    return tuple(plain(word).lower() for word in name.words if word.lower() not in SUFFIXES)


def _key(name: Named) -> tuple[str, str]:
    """First and last word: what "Donald J. Trump" and "Donald Trump" share."""
    bare = _bare(name) or tuple(word.lower() for word in name.words)
    return bare[0], bare[-1]


def _full_persons(names: Sequence[Named]) -> dict[tuple[str, str], str]:
    """For each first and last word the fullest spelling; initials make a name no fuller."""
    best: dict[tuple[str, str], Named] = {}
    persons = [n for n in names if n.kind is EntityKind.PERSON and not n.fixed and len(_bare(n)) > 1]
    tails = {" ".join(_bare(name)[1:]) for name in persons}  # "De Blasio" is no fuller than "Bill de Blasio"
    for name in persons:
        if " ".join(_bare(name)) in tails:
            continue
        key = _key(name)
        if key not in best or _fullness(name) > _fullness(best[key]):
            best[key] = name
    return {key: name.name for key, name in best.items()}


def _fullness(name: Named) -> tuple[int, int]:
    whole = [word for word in name.words if len(word.strip(".")) > 1]
    return len(whole), -len(name.words)


def _person(
    name: Named,
    full: Mapping[tuple[str, str], str],
    by_word: Mapping[str, Mapping[str, int]],
    counts: Mapping[str, int],
) -> Named:
    bare = _bare(name)
    short = " ".join(bare) in by_word and _key(name) not in full
    if len(bare) > 1 and name.kind is EntityKind.PERSON and not name.fixed and not short:
        return replace(name, name=full[_key(name)])
    if not short or not _may_be_person(name):
        return name
    chosen = _chosen(name, by_word[" ".join(bare)], counts)
    return replace(name, name=chosen or name.name, kind=EntityKind.PERSON, fixed=False)


def _may_be_person(name: Named) -> bool:
    """A lone word that a list holds for a country or city stays one; an acronym stays one."""
    entry = known(name.words[0])
    if entry and entry.kind is not EntityKind.ORGANISATION:
        return False
    return not (name.fixed and not entry)


def _chosen(name: Named, candidates: Mapping[str, int], counts: Mapping[str, int]) -> str:
    """The bearer of a name that may have several; "" where nothing tells them apart."""
    if len(candidates) > MOST_BEARERS:
        return ""
    fitting = [full for full in candidates if not (name.gender and _gender(full)) or name.gender == _gender(full)]
    if len(fitting) <= 1:
        return fitting[0] if fitting else ""
    ranked = sorted(fitting, key=lambda full: (-counts[full], candidates[full]))
    return ranked[0] if counts[ranked[0]] >= 2 * counts[ranked[1]] else ""


def _gender(full: str) -> str:
    first = full.split(maxsplit=1)[0].lower()
    return "male" if first in MALE else "female" if first in FEMALE else ""


def _organisations(names: Sequence[Named]) -> list[Named]:
    owned = [_owned(name) for name in names]
    forms: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    kinds: dict[str, EntityKind] = {}
    for name in owned:
        if name.kind is EntityKind.PERSON or len(name.name.split()) < 2:
            continue
        kinds.setdefault(name.name, name.kind)
        for form in _short_forms(name):
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


def _short_forms(name: Named) -> Iterable[tuple[str, ...]]:
    """What an article may call it later: its initials, its beginnings, and its end from its owner on."""
    spelled = name.name.split()
    words = tuple(word.lower() for word in spelled[: LONGEST_SHORT_FORM + 1])
    yield (_initials(spelled, small=False),)
    yield (_initials(spelled, small=True),)
    for length in range(1, len(words)):
        if words[length - 1] not in SMALL and not _vague(words[:length]):
            yield words[:length]
    for start in range(1, min(len(words), 4)):
        if len(words) - start > 1 or words[-1] in ("post", "times", "journal", "guardian", "fed"):
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
    longer = forms.get(tuple(word.lower() for word in name.words), ())
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
