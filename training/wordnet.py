"""Takes from WordNet 3.0 what is common in news, one table for each question the engine asks of words.

    python training/wordnet.py DICT --text TEXT [--first N] --out claims/nlp/weights/wordnet.json

DICT is the folder of WordNet's database files; TEXT holds one sentence a line, plain or gzipped, N the first line used:
it only tells which words are common. The same files give the same table, byte for byte.
"""

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from punkt import digest, read
from wordnet_cuts import DENIED, FIELDS_OF_DEEDS, FOUL, KINDS, PREFERRED, SHUT_OUT, TOO_WIDE_VERBS
from wordnet_files import Dictionary, Key, Sense

# Words of news that neither count knows; from the word lists of claims/nlp/lexicons and by hand.
MORE_WORDS = Path(__file__).with_name("wordnet_words.txt")
SOURCE = "WordNet 3.0, Copyright 2006 by Princeton University (see WORDNET-LICENSE)"
WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
ENDINGS = {
    "n": (("s", ""), ("es", ""), ("ies", "y"), ("ves", "f")),
    "v": (("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e")),
    "a": (("er", ""), ("est", ""), ("er", "e"), ("est", "e")),
    "r": (),
}
Table = dict[str, set[str]]

FIRST_SENSES = 3
FOUL_SHARE = 0.2
KIND_SHARE = 0.35
MAIN_SHARE = 0.5
WIDE_USES = 10


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("dictionary", type=Path)
    parser.add_argument("--text", type=Path, required=True)
    parser.add_argument("--first", type=int, default=1, help="first line of the text to count")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    lines = read(options.text)[options.first - 1 :]
    known = Dictionary(options.dictionary)
    tables = Tables(known, common(known, lines)).all()
    options.out.write_text(written({"source": SOURCE, "sha256_of_text": digest(lines)}, tables), encoding="utf-8")


def written(head: dict[str, str], tables: dict[str, Table]) -> str:
    """JSON with one word a line."""
    parts = [f"{json.dumps(name)}: {json.dumps(value)}" for name, value in head.items()]
    for name, table in tables.items():
        rows = (f" {json.dumps(word)}: {json.dumps('|'.join(sorted(table[word])))}" for word in sorted(table))
        parts.append(f"{json.dumps(name)}: {{\n" + ",\n".join(rows) + "\n}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def common(known: Dictionary, lines: Iterable[str]) -> set[tuple[str, str]]:
    """Words with their part of speech that the tagged texts, the text or our own list have."""
    counts = Counter(word for line in lines for word in WORD.findall(line.lower()))
    seen = {word for word, count in counts.items() if count > 1}
    seen.update(MORE_WORDS.read_text(encoding="utf-8").split())
    found = {(word, part) for word, part in known.senses if known.uses(word, part)}
    return found | {(base, part) for word in seen for part in ENDINGS for base in bases(known, word, part)}


def foul(known: Dictionary, word: str, part: str) -> bool:
    """Whether a sense that is often meant is an insult."""
    senses = [sense for sense in known.senses[word, part] if sense.share >= FOUL_SHARE]
    return any(FOUL & set(known.targets(sense.synset, ";u")) for sense in senses) or any(
        key in FOUL for sense in senses for _, key in known.word_targets(word, sense.synset, ";u")
    )


def bases(known: Dictionary, word: str, part: str) -> Iterator[str]:
    forms = [word, known.bases[part].get(word, word)]
    forms += [word[: -len(end)] + plain for end, plain in ENDINGS[part] if word.endswith(end)]
    yield from (form for form in dict.fromkeys(forms) if (form, part) in known.senses)


class Tables:
    """One method a table, and the cuts they share."""

    def __init__(self, known: Dictionary, words: set[tuple[str, str]]) -> None:
        self.known = known
        self.words = sorted(
            word for word in words if len(word[0]) > 2 and WORD.fullmatch(word[0]) and not foul(known, *word)
        )
        self.common = set(self.words)

    def all(self) -> dict[str, Table]:
        tables = {
            "kinds": self.kinds(),
            "deeds": self.derived("v", "n", FIELDS_OF_DEEDS),
            "agents": self.derived("v", "n", {"18"}),
            "qualities": self.derived("a", "n", None),
            "synonyms": self.synonyms(),
            "opposites": self.opposites(),
            "wider": self.wider(),
        }
        return {name: without(table, DENIED.get(name, ())) for name, table in tables.items()}

    def senses(self, word: str, part: str, *, number: int, share: float) -> list[Sense]:
        """The senses that a reader of news is likely to think of."""
        senses = self.known.senses.get((word, part), ())
        chosen = PREFERRED.get((word, part), ())
        return [
            sense for sense in senses if sense.number in chosen or (sense.number <= number and sense.share >= share)
        ]

    def likely(self, word: str, synset: Key, *, number: int, share: float) -> bool:
        senses = self.senses(word, synset[0], number=number, share=share)
        return (word, synset[0]) in self.common and any(sense.synset == synset for sense in senses)

    def kinds(self) -> Table:
        """A noun's wider nouns, where the senses that have them make up enough of its uses."""
        table: Table = {}
        names = self.names()
        for word in self.nouns():
            weights: Counter[str] = Counter()
            for sense, share in self.weighed(word):
                above = self.above(sense.synset)
                for name in {name for key in above for name in names.get(key, ())} - {word}:
                    weights[name] += share
            found = {kind for kind, weight in weights.items() if weight >= KIND_SHARE}
            found -= {SHUT_OUT[kind] for kind in found if kind in SHUT_OUT}
            if found:
                table[word] = found
        return table

    def nouns(self) -> Iterator[str]:
        return (word for word, part in self.words if part == "n")

    def weighed(self, word: str) -> Iterator[tuple[Sense, float]]:
        """The senses chosen by hand, or else the first ones with their shares; senses that are names are left out."""
        chosen = PREFERRED.get((word, "n"))
        for sense in self.known.senses[word, "n"][:FIRST_SENSES] if not chosen else self.known.senses[word, "n"]:
            if not self.known.name(word, sense.synset) and (not chosen or sense.number in chosen):
                yield sense, 1.0 if chosen else sense.share

    def names(self) -> dict[Key, list[str]]:
        """The chosen kinds by synset."""
        names: dict[Key, list[str]] = defaultdict(list)
        for entry in KINDS.split():
            sense, _, name = entry.partition("=")
            word, _, number = sense.replace("_", " ").partition(".")
            names[self.known.senses[word, "n"][int(number) - 1].synset].append(name or word)
        return names

    def above(self, synset: Key) -> set[Key]:
        """The synset and all above it, so that of two words for one thing each is a kind of the other."""
        found = {synset}
        waiting = [synset]
        while waiting:
            new = [key for key in self.known.targets(waiting.pop(), "@") if key not in found]
            found.update(new)
            waiting.extend(new)
        return found

    def derived(self, part: str, other: str, fields: Iterable[str] | None) -> Table:
        """Pairs of one stem, from the first to the second part of speech."""
        table: Table = defaultdict(set)
        for word, own in self.words:
            if own != part:
                continue
            for sense in self.senses(word, part, number=4, share=0.1):
                for target, key in self.known.word_targets(word, sense.synset, "+ \\"):
                    field = self.known.synsets[key].field
                    if (
                        key[0] == other
                        and (fields is None or field in fields)
                        and self.likely(target, key, number=4, share=0.1)
                    ):
                        table[word].add(target)
        return table

    def synonyms(self) -> Table:
        """Words that share a synset which is the main sense of each."""
        table: Table = defaultdict(set)
        for word, part in self.words:
            for sense in self.plain(word, part):
                table[f"{word}.{part}"].update(set(self.meaning(sense.synset)) - {word})
        return {word: others for word, others in table.items() if others}

    def plain(self, word: str, part: str) -> list[Sense]:
        """The sense that the word has nearly always, if it has such a one and is common as this part of speech."""
        if (word, part) not in self.common or (part == "v" and self.borrowed(word)):
            return []
        chosen = PREFERRED.get((word, part))
        senses = self.known.senses[word, part]
        main = [s for s in senses if s.number == chosen[0]] if chosen else senses[:1]
        return [s for s in main if (chosen or s.share >= MAIN_SHARE) and not self.known.name(word, s.synset)]

    def borrowed(self, verb: str) -> bool:
        """Whether the verb is a noun put to use, as "to wolf": such a one is hardly ever meant."""
        return not self.known.uses(verb, "v") and (verb, "n") in self.known.senses

    def opposites(self) -> Table:
        table: Table = defaultdict(set)
        for word, part in self.words:
            for sense in self.senses(word, part, number=3, share=0.1):
                for other, key in self.known.word_targets(word, sense.synset, "!"):
                    if self.likely(other, key, number=3, share=0.1):
                        table[f"{word}.{part}"].add(other)
        return table

    def wider(self) -> Table:
        """A verb's wider verbs: what is done by doing it."""
        table: Table = defaultdict(set)
        verbs = [word for word, part in self.words if part == "v"]
        known = {word for word in verbs if self.known.uses(word, "v") >= WIDE_USES} - TOO_WIDE_VERBS
        for word in verbs:
            for sense in self.plain(word, "v"):
                for key in self.known.targets(sense.synset, "@"):
                    table[word].update(name for name in self.meaning(key) if name in known and name != word)
        return {word: others for word, others in table.items() if others}

    def meaning(self, synset: Key) -> Iterator[str]:
        """The words of the synset that nearly always mean it."""
        for word in self.known.synsets[synset].words:
            if any(sense.synset == synset for sense in self.plain(word, synset[0])):
                yield word


def without(table: Table, denied: Iterable[str]) -> Table:
    """The table but for pairs that reading found wrong, each written "word other other"."""
    gone = {(word, other) for row in denied for word, *others in [row.split()] for other in others}
    kept = {word: {other for other in others if (word, other) not in gone} for word, others in table.items()}
    return {word: others for word, others in kept.items() if others}


if __name__ == "__main__":
    main()
