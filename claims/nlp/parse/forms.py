"""The lemma and the part of speech of each word, as the model's rules give them.

The rules look at a word and its tag, seldom at its label and its neighbours. To apply them to every word anew takes a
sixth of the time of a parse, so what they gave is remembered.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# What a rule may look at, and what it may set, for its outcome to depend on nothing else.
LOOKED_AT = frozenset({"ORTH", "TEXT", "LOWER", "IS_SPACE", "TAG", "DEP"})
SET = frozenset({"LEMMA", "POS", "MORPH"})
# Hostile texts hold new words without end; of news this many is years.
REMEMBERED = 50_000

UNNAMED = "any other label"

# A word, its tag, and its label where some rule names that; numbers of the model's vocabulary.
Key = tuple[int, int, int]
Form = tuple[str, str]


class Forms:
    """The rules of a model with what they gave so far."""

    def __init__(self, nlp: "Language") -> None:
        from spacy.matcher import Matcher

        self._nlp = nlp
        self._rules = [nlp.get_pipe("attribute_ruler"), nlp.get_pipe("lemmatizer")]
        patterns = [pattern for rule in _rules(nlp) for pattern in rule["patterns"]]
        named = {label for pattern in patterns for word in pattern for label in _labels(word) or ()}
        self._reach = max(map(len, patterns), default=1)
        self._labels = {nlp.vocab.strings.add(label) for label in named}
        self._other_label = nlp.vocab.strings.add(UNNAMED)
        self._openers = Matcher(nlp.vocab)
        if self._reach > 1:  # a matcher that holds nothing warns of it
            self._openers.add("opener", [pattern[:1] for pattern in patterns if len(pattern) > 1])
        self._of_words: dict[Key, Form | None] = {}
        self._of_windows: dict[tuple[int, tuple[Key, ...]], Form] = {}

    def of(self, words: Iterable[Sequence[int]]) -> list[Form]:
        """The lemma and the part of speech of each word of a text, given with its tag and label."""
        if len(self._of_words) + len(self._of_windows) > REMEMBERED:
            self._of_words, self._of_windows = {}, {}
        known, labels, other = self._of_words, self._labels, self._other_label
        keys = [(word, tag, label if label in labels else other) for word, tag, label in words]
        self._learn(known, {key: None for key in keys if key not in known})
        forms = [known[key] for key in keys]
        for opener in [i for i, form in enumerate(forms) if form is None]:
            for place in range(opener, min(opener + self._reach, len(keys))):
                forms[place] = self._beside(keys, place)
        return [form for form in forms if form]

    def _learn(self, known: dict[Key, Form | None], keys: Iterable[Key]) -> None:
        """A word with which a rule for several words begins has no form of its own: None."""
        doc = self._doc(keys)
        openers = {start for _, start, _ in self._openers(doc, allow_missing=True)} if self._reach > 1 else ()
        known.update({_key(token): None for i, token in enumerate(doc) if i in openers})
        alone = [key for i, key in enumerate(map(_key, doc)) if i not in openers]
        known.update(zip(alone, self._ruled(alone), strict=True))

    def _beside(self, keys: Sequence[Key], place: int) -> Form:
        """The form of a word among all that a rule can see together with it."""
        first = max(0, place - self._reach + 1)
        window = tuple(keys[first : place + self._reach])
        memo = (place - first, window)
        form = self._of_windows.get(memo)
        if form is None:
            form = self._of_windows[memo] = self._ruled(window)[place - first]
        return form

    def _ruled(self, keys: Iterable[Key]) -> list[Form]:
        doc = self._doc(keys)
        for rules in self._rules:
            doc = rules(doc)
        return [(token.lemma_, token.pos_) for token in doc]

    def _doc(self, keys: Iterable[Key]) -> "Doc":
        from spacy.tokens import Doc

        strings = self._nlp.vocab.strings
        rows = [[strings[number] for number in key] for key in keys]
        words, tags, deps = zip(*rows, strict=True) if rows else ((), (), ())
        return Doc(self._nlp.vocab, words=list(words), tags=list(tags), deps=list(deps))


def is_memorable(nlp: "Language") -> bool:
    """Whether all that the rules look at is in a key, so that they may be remembered."""
    rules = _rules(nlp)
    words = [word for rule in rules for pattern in rule["patterns"] for word in pattern]
    sets = {name for rule in rules for name in rule["attrs"]}
    return sets <= SET and all(word.keys() <= LOOKED_AT and _labels(word) is not None for word in words)


def _rules(nlp: "Language") -> list[dict[str, Any]]:
    """The model's rules but those for white space, which is no word here."""
    ruler: Any = nlp.get_pipe("attribute_ruler")
    return [rule for rule in ruler.patterns if not all(map(_holds_a_space, rule["patterns"]))]


def _holds_a_space(pattern: list[dict[str, Any]]) -> bool:
    return any(word.get("IS_SPACE") is True for word in pattern)


def _labels(word: dict[str, Any]) -> list[str] | None:
    """The labels that a rule names for a word; None where it describes them in another way."""
    label = word.get("DEP", [])
    if isinstance(label, dict):
        return label.get("IN", label.get("NOT_IN")) if len(label) == 1 else None
    return [label] if isinstance(label, str) else label


def _key(token: Any) -> Key:
    return token.orth, token.tag, token.dep
