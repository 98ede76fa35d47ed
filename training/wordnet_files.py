"""Reads the database files of WordNet 3.0 as wndb(5WN) and cntlist(5WN) describe them."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
PARTS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}  # ss_type of a sense key; 5 is an adjective beside another

Key = tuple[str, int]  # part of speech and offset: one synset


@dataclass(frozen=True, slots=True)
class Pointer:
    """From one synset, or one word of it, to another; words are counted from 1, and 0 is the whole synset."""

    symbol: str
    target: Key
    word: int
    target_word: int


@dataclass(frozen=True, slots=True)
class Synset:
    key: Key
    field: str  # the number of the lexicographers' file: "04" deeds, "18" persons ...
    words: tuple[str, ...]
    names: frozenset[str]  # those of the words that are written with a capital
    pointers: tuple[Pointer, ...]


@dataclass(frozen=True, slots=True)
class Sense:
    """One of a word's meanings: which in order of frequency, and its part of the word's uses in tagged text."""

    synset: Key
    number: int
    share: float
    count: int


class Dictionary:
    """The synsets, and for each word its senses, the commonest first."""

    def __init__(self, folder: Path) -> None:
        self.synsets: dict[Key, Synset] = {}
        self.senses: dict[tuple[str, str], tuple[Sense, ...]] = {}
        counts = _counts(folder / "cntlist.rev")
        for part, name in FILES.items():
            for line in _rows(folder / f"data.{name}"):
                synset = _synset(part, line.partition("|")[0].split())
                self.synsets[synset.key] = synset
            for line in _rows(folder / f"index.{name}"):
                word, offsets = _index(line.split())
                self.senses[word, part] = tuple(_senses(word, part, offsets, counts))
        self._exceptions = {part: _exceptions(folder / f"{name}.exc") for part, name in FILES.items()}

    @cached_property
    def bases(self) -> dict[str, dict[str, str]]:
        """Irregular forms by part of speech: "children" -> "child"."""
        return self._exceptions

    def uses(self, word: str, part: str) -> int:
        """How often the word stands in the tagged texts as this part of speech."""
        return sum(sense.count for sense in self.senses.get((word, part), ()))

    def sense(self, word: str, synset: Key) -> Sense | None:
        return next((sense for sense in self.senses.get((word, synset[0]), ()) if sense.synset == synset), None)

    def name(self, word: str, synset: Key) -> bool:
        return word in self.synsets[synset].names

    def targets(self, synset: Key, symbols: str) -> Iterator[Key]:
        """The synsets that the whole synset points to by one of the symbols."""
        for pointer in self.synsets[synset].pointers:
            if pointer.symbol in symbols.split() and not pointer.word:
                yield pointer.target

    def word_targets(self, word: str, synset: Key, symbols: str) -> Iterator[tuple[str, Key]]:
        """The words, each with its synset, that this word of the synset points to by one of the symbols."""
        own = self.synsets[synset]
        place = own.words.index(word) + 1
        for pointer in own.pointers:
            if pointer.symbol in symbols.split() and pointer.word == place:
                yield self.synsets[pointer.target].words[pointer.target_word - 1], pointer.target


def _rows(path: Path) -> Iterator[str]:
    """The lines without the licence at the top, which is indented."""
    with path.open(encoding="ascii") as lines:
        yield from (line for line in lines if not line.startswith(" "))


def _synset(part: str, fields: list[str]) -> Synset:
    size = int(fields[3], 16)
    written = [_plain(word) for word in fields[4 : 4 + 2 * size : 2]]
    words = tuple(word.lower() for word in written)
    names = frozenset(word.lower() for word in written if word != word.lower())
    at = 4 + 2 * size
    end = at + 1 + 4 * int(fields[at])
    pointers = tuple(_pointer(fields[start : start + 4]) for start in range(at + 1, end, 4))
    return Synset((part, int(fields[0])), fields[1], words, names, pointers)


def _plain(word: str) -> str:
    """Without the mark of an adjective's place, "galore(ip)", and with spaces."""
    return word.partition("(")[0].replace("_", " ")


def _pointer(fields: list[str]) -> Pointer:
    symbol, offset, part, words = fields
    return Pointer(symbol, ("a" if part == "s" else part, int(offset)), int(words[:2], 16), int(words[2:], 16))


def _index(fields: list[str]) -> tuple[str, list[int]]:
    pointers = int(fields[3])
    return fields[0].replace("_", " "), [int(offset) for offset in fields[6 + pointers :]]


def _senses(word: str, part: str, offsets: list[int], counts: dict[tuple[str, str], dict[int, int]]) -> Iterator[Sense]:
    """Each sense counts half a use more than was seen, so that what was never seen is divided evenly."""
    seen = counts.get((word, part), {})
    total = sum(seen.values()) + len(offsets) / 2
    for number, offset in enumerate(offsets, 1):
        count = seen.get(number, 0)
        yield Sense((part, offset), number, (count + 0.5) / total, count)


def _counts(path: Path) -> dict[tuple[str, str], dict[int, int]]:
    counts: dict[tuple[str, str], dict[int, int]] = defaultdict(dict)
    for line in _rows(path):
        key, number, count = line.split()
        word, _, sense = key.partition("%")
        counts[word.replace("_", " "), PARTS[sense[0]]][int(number)] = int(count)
    return dict(counts)


def _exceptions(path: Path) -> dict[str, str]:
    pairs = (line.split() for line in _rows(path))
    return {fields[0].replace("_", " "): fields[1].replace("_", " ") for fields in pairs}
