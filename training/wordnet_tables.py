"""The tables drawn from WordNet, one method each, and the cuts they share."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from wordnet_cuts import DENIED, FIELDS_OF_DEEDS, KINDS, PREFERRED, SHUT_OUT, TOO_WIDE_VERBS
from wordnet_files import Dictionary, Key, Sense
from wordnet_vocabulary import WORD, foul

Table = dict[str, set[str]]

FIRST_SENSES = 3  # of a noun those beyond are hardly met
KIND_SHARE = 0.45  # of a noun's uses that must be of the kind
MAIN_SHARE = 0.5  # of a word's uses that a sense must have to be what the word means
RARE_PART = 8  # as often a word may be another part of speech
WIDE_USES = 10  # of a verb in the tagged texts for it to tell what others do


class Tables:
    """One method a table, and the cuts they share."""

    def __init__(self, known: Dictionary, words: set[tuple[str, str]], usual: set[tuple[str, str]]) -> None:
        self.known = known
        self.common = {(word, part) for word, part in words if len(word) > 2 and WORD.fullmatch(word)}
        self.common -= {pair for pair in self.common if foul(known, *pair)}
        self.usual = usual & self.common
        self.words = sorted(self.common)

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
            weights: defaultdict[str, float] = defaultdict(float)
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
        return (word for word, part in self.words if part == "n" and ((word, "n") in PREFERRED or self.own(word, "n")))

    def own(self, word: str, part: str) -> bool:
        """Whether the word is often this part of speech; "the full" and "to off" are not."""
        others = sum(self.known.uses(word, other) for other in "nvar" if other != part)
        return others < RARE_PART * (1 + self.known.uses(word, part))

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
            if part != "r":
                for sense in self.plain(word, part):
                    table[f"{word}.{part}"].update(set(self.meaning(sense.synset)) - {word})
        return {word: others for word, others in table.items() if others}

    def plain(self, word: str, part: str) -> list[Sense]:
        """The sense that the word has nearly always, if it has such a one and is common as this part of speech."""
        if (word, part) not in self.usual or not self.own(word, part) or (part == "v" and self.borrowed(word)):
            return []
        first = self.known.senses[word, part][0]
        taken = 1 in PREFERRED.get((word, part), (1,)) and not self.known.name(word, first.synset)
        return [first] if taken and first.share >= MAIN_SHARE else []

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
            for sense in self.main(word):
                for key in self.known.targets(sense.synset, "@"):
                    table[word].update(name for name in self.meaning(key) if name in known and name != word)
        return {word: others for word, others in table.items() if others}

    def main(self, verb: str) -> list[Sense]:
        """The first sense, where it makes up half of the verb's uses or more; a verb that is rare may be told wider."""
        first = self.known.senses[verb, "v"][0]
        return [first] if first.share >= MAIN_SHARE and not self.borrowed(verb) else []

    def meaning(self, synset: Key) -> Iterator[str]:
        """The words of the synset that nearly always mean it."""
        for word in self.known.synsets[synset].words:
            if any(sense.synset == synset for sense in self.plain(word, synset[0])):
                yield word


def without(table: Table, denied: Iterable[list[str]]) -> Table:
    """The table but for the pairs denied; synonyms are denied both ways."""
    gone = {(word, other) for word, *others in denied for other in others}
    gone |= {(f"{other}.{word[-1]}", word[:-2]) for word, other in gone if word[-2] == "."}
    kept = {word: {other for other in others if (word, other) not in gone} for word, others in table.items()}
    return {word: others for word, others in kept.items() if others}
