"""Text -> its content words, folded so that words of one meaning meet: stems, spellings, synonyms, opposites."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from nltk.stem.snowball import EnglishStemmer

from claims.nlp.lexicons.actors import ACTORS
from claims.nlp.lexicons.concepts import CONCEPTS
from claims.nlp.lexicons.irregular import IRREGULAR, SPELLINGS
from claims.nlp.lexicons.kin import KIN
from claims.nlp.lexicons.kinds import KINDS
from claims.nlp.lexicons.opposites import EXCLUSIVE, SUCCESSIVE
from claims.nlp.lexicons.places import CITY_FORMS, COUNTRIES
from claims.nlp.lexicons.stopwords import LIGHT_WORDS, STOPWORDS

# A word with inner points ("U.S"), or a number with its separators; hyphens and apostrophes part words.
WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_](?:\.[^\W\d_])+|[^\W_]+")
# "organise" and "organize" are one word; the s form is folded into the z form before stemming.
IZE = re.compile(r"(?<=\w{3})is(?=(?:e|ed|es|ing|ation|ations|er|ers)$)")
SHOWN_TEXTS = 8192  # folded texts kept in memory: a claim is compared with many others, one after another
LONGEST_PHRASE = 4
_NO_ROWS: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Word:
    """A content word in its place. `fold` is what it means; `pole` is +1 or -1 at an end of an opposition, else 0."""

    start: int
    end: int
    text: str
    fold: str
    pole: int
    name: bool
    light: bool

    @property
    def number(self) -> bool:
        return self.fold[:1].isdigit()


@lru_cache(maxsize=SHOWN_TEXTS)
def words(text: str) -> tuple[Word, ...]:
    """The content words of the text in order, phrases of the lexicon taken as one."""
    return tuple(_folded(text, list(WORD.finditer(text))))


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The Snowball stem of one word, irregular forms and spellings made plain first."""
    plain = word.lower().replace(".", "") if len(word) > 1 and not word[0].isdigit() else word.lower()
    plain = IRREGULAR.get(plain, plain)
    plain = SPELLINGS.get(plain, plain)
    return str(_stemmer().stem(IZE.sub("iz", plain)))


@lru_cache(maxsize=65536)
def fold(word: str) -> tuple[str, int]:
    """What one word or phrase ("hold_talk") means: the name of its class and its pole, or its stem and 0."""
    parts = word.replace("_", " ").split()
    key = tuple(stem(part) for part in parts)
    exact = _exact(parts[0]) if len(parts) == 1 else None
    return exact or _meanings().get(key) or (" ".join(key), 0)


def folds(found: Iterable[Word]) -> frozenset[str]:
    return frozenset(word.fold for word in found)


def exclusive(concept: str) -> bool:
    """Whether the two ends of the opposition cannot both hold at a time, as those of "rise" and "fall"."""
    return concept in _exclusive()


@lru_cache(maxsize=65536)
def broader(meaning: str) -> frozenset[str]:
    """All that the meaning is a kind of: a miner is a worker and a person, Paris stands for France."""
    found: set[str] = set()
    waiting = [meaning]
    while waiting:
        for parent in _parents().get(waiting.pop(), ()):
            if parent not in found:
                found.add(parent)
                waiting.append(parent)
    return frozenset(found - {meaning})


@lru_cache(maxsize=65536)
def akin(first: tuple[str, int], second: tuple[str, int]) -> bool:
    """Whether two meanings, each with its pole, tell one event where all else is alike ("sentenced", "sent to")."""
    return bool(_kin().get(first, _NO_ROWS) & _kin().get(second, _NO_ROWS))


def _folded(text: str, found: list[re.Match[str]]) -> Iterator[Word]:
    at = 0
    while at < len(found):
        size, meant = _other_name(found, at)
        if size:
            first, last = found[at], found[at + size - 1]
            yield from _as_named(meant, first.start(), last.end(), text)
            at += size
            continue
        size, meaning, place = _longest(found, at)
        first, last = found[at], found[at + size - 1]
        at += size
        if size == 1 and _is_function_word(first, text):
            continue
        yield Word(
            start=first.start(),
            end=last.end(),
            text=text[first.start() : last.end()],
            fold=meaning[0],
            pole=meaning[1],
            name=place or (first[0][0].isupper() and (first.start() > 0 or _initials(first[0]))),
            light=size == 1 and stem(first[0]) in _light(),
        )


def _other_name(found: list[re.Match[str]], at: int) -> tuple[int, str]:
    """How many words from here are another name of an actor ("Downing Street"), and the words that it stands for."""
    for form, meant in _other_names().get(found[at][0].lower(), ()):
        size = len(form)
        if form[1:] == tuple(match[0] for match in found[at + 1 : at + size]) and _as_written(form[0], found[at][0]):
            return size, meant
    return 0, ""


def _as_written(form: str, said: str) -> bool:
    return said in (form, form.capitalize()) if form == "the" else said == form


def _as_named(meant: str, start: int, end: int, text: str) -> Iterator[Word]:
    """The words that a name stands for, each in the place of the name."""
    for word in _folded(meant, list(WORD.finditer(meant))):
        yield replace(word, start=start, end=end, text=text[start:end], name=word.text[0].isupper())


@cache
def _other_names() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """The other names of actors by their first word, longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, meant in ACTORS.items():
        form = tuple(match[0] for match in WORD.finditer(name))
        table.setdefault(form[0].lower(), []).append((form, meant))
    return {first: tuple(sorted(forms, key=lambda each: -len(each[0]))) for first, forms in table.items()}


def _is_function_word(word: re.Match[str], text: str) -> bool:
    """ "Won" is a verb like another, unless it is the beginning of "won't"."""
    plain = word[0].lower()
    if plain == "won" and text[word.end() : word.end() + 2].lower() in {"'t", "’t"}:
        return True
    return plain in STOPWORDS and not _initials(word[0])


def _initials(word: str) -> bool:
    """ "US" and "IT" in capitals are names, not the pronouns."""
    return len(word) > 1 and word.isupper()


def _longest(found: list[re.Match[str]], at: int) -> tuple[int, tuple[str, int], bool]:
    """How many words from here make the longest known phrase, what it means, and whether it is a place."""
    stems = tuple(stem(match[0]) for match in found[at : at + LONGEST_PHRASE])
    named = found[at][0][0].isupper() and found[at][0] != "Us"
    for size in range(len(stems), 0, -1):
        if named and stems[:size] in _places():
            return size, (_places()[stems[:size]], 0), True
        if size > 1 and stems[:size] in _meanings():
            return size, _meanings()[stems[:size]], False
    return 1, fold(found[at][0]), False


@cache
def _light() -> frozenset[str]:
    return frozenset(map(stem, LIGHT_WORDS))


@cache
def _stemmer() -> EnglishStemmer:
    return EnglishStemmer()


def _exact(word: str) -> tuple[str, int] | None:
    """The class of the word as it is written: "supporter" shares its stem with "support", and is another thing."""
    plain = word.lower()
    return _listed().get(plain) or (_listed().get(plain[:-1]) if plain.endswith("s") else None)


@cache
def _listed() -> dict[str, tuple[str, int]]:
    """Every word and phrase of the lexicons with its class and pole."""
    table: dict[str, tuple[str, int]] = {}
    for members in CONCEPTS:
        _enter(table, members, 0, name=members.split()[0])
    for up, down in (*EXCLUSIVE, *SUCCESSIVE):
        _enter(table, up, 1, name=up.split()[0])
        _enter(table, down, -1, name=up.split()[0])
    return table


def _enter(table: dict[str, tuple[str, int]], members: str, pole: int, *, name: str) -> None:
    for member in members.split():
        table.setdefault(member, (name, pole))


@cache
def _meanings() -> dict[tuple[str, ...], tuple[str, int]]:
    """The lexicons by stems. Where words of two classes share a stem, it is that of the shorter word."""
    table: dict[tuple[str, ...], tuple[str, int]] = {}
    for member, meaning in sorted(_listed().items(), key=lambda item: len(item[0])):
        table.setdefault(tuple(stem(part) for part in member.split("_")), meaning)
    return table


@cache
def _places() -> dict[tuple[str, ...], str]:
    """The names of countries with their adjectives, and other spellings of cities, as runs of stems."""
    table: dict[tuple[str, ...], str] = {}
    for row in COUNTRIES.strip().splitlines():
        name, _, adjectives, others = row.split("|")
        for form in (name, *adjectives.split(","), *others.split(",")):
            if form:
                table.setdefault(_stems(form), name.casefold())
    return table | {_stems(form): " ".join(_stems(name)) for form, name in CITY_FORMS.items()}


def _stems(name: str) -> tuple[str, ...]:
    return tuple(stem(match[0]) for match in WORD.finditer(name))


@cache
def _parents() -> dict[str, tuple[str, ...]]:
    """Each meaning with those directly above it; a capital stands under its country, whose government it names."""
    table: dict[str, list[str]] = {}
    for row in KINDS:
        parent, *members = (fold(word)[0] for word in row.split())
        for member in members:
            table.setdefault(member, []).append(parent)
    for row in COUNTRIES.strip().splitlines():
        name, capital, *_ = row.split("|")
        if capital and capital != name:
            table.setdefault(" ".join(_stems(capital)), []).append(name.casefold())
    return {member: tuple(parents) for member, parents in table.items()}


@cache
def _kin() -> dict[tuple[str, int], frozenset[int]]:
    """Each meaning with its pole, and the rows of verbs that it stands in."""
    table: dict[tuple[str, int], set[int]] = {}
    for number, row in enumerate(KIN):
        for word in row.split():
            table.setdefault(fold(word), set()).add(number)
    return {meaning: frozenset(rows) for meaning, rows in table.items()}


@cache
def _exclusive() -> frozenset[str]:
    return frozenset(up.split()[0] for up, _ in EXCLUSIVE)
