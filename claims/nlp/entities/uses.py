"""Where a text uses each common noun, and how: brought in ("a fire"), known ("the fire"), or one of several."""

from collections.abc import Iterable, Iterator, Sequence

from claims.nlp import wordnet
from claims.nlp.entities.animacy import is_actor
from claims.nlp.entities.phrases import LONGEST, edge
from claims.nlp.lexicons.definite import COUNTING, OPEN_DETERMINERS, OTHERS
from claims.nlp.lexicons.same_thing import TAKEN_UP, TOO_WIDE
from claims.nlp.types import Parse, Token

# Words beside another noun bring nothing in, nor what somebody is said to be: he has a name.
BESIDE = frozenset({"compound", "npadvmod", "nmod"})
SAID_TO_BE = frozenset({"attr", "appos", "oprd"})
# How many earlier uses of a word are looked at.
MOST_USES = 12
# "The same vote" is the one just spoken of.
SAME = frozenset({"same"})
ARTICLES = frozenset({"a", "an"})
KNOWN = frozenset({"the", "this", "that", "these", "those"})


class Uses:
    """The nouns of a text, by lemma, in its order."""

    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        first = parse.sentences[0].end if parse.sentences else 0
        self._has_headline = parse.text[first : first + 1] == "\n"
        self._nouns: dict[str, list[Token]] = {}
        for token in parse.tokens:
            if token.pos == "NOUN" and _brings_in(token) and not _is_remark(parse, token):
                self._nouns.setdefault(token.lemma.lower(), []).append(token)
        self._kinds: dict[str, list[str]] | None = None

    def before(self, words: Iterable[str], token: Token) -> Iterator[Token]:
        """The last uses of the words before the token."""
        for word in words:
            of_word = self._nouns.get(word, ())
            low, high = 0, len(of_word)
            while low < high:
                middle = (low + high) // 2
                low, high = (middle + 1, high) if of_word[middle].index < token.index else (low, middle)
            yield from of_word[max(0, low - MOST_USES) : low]

    def near(self, words: Iterable[str], noun: Token, *, back: int) -> Iterator[Token]:
        """The uses of the words not more than so many sentences before the noun."""
        return (use for use in self.before(sorted(words), noun) if noun.sentence - use.sentence <= back)

    def others(self, noun: Token) -> Sequence[str]:
        """Other words of the text that the noun may take up: those of the table, else the only kind of such a thing."""
        word = noun.lemma.lower()
        listed = sorted((TAKEN_UP.get(word, frozenset()) | wordnet.synonyms(word, "n")) & self._nouns.keys() - {word})
        kinds = [] if word in TOO_WIDE else [one for one in self._of_kind(word) if any(self.before((one,), noun))]
        return listed or (kinds if len(kinds) == 1 else ())

    def _of_kind(self, word: str) -> Sequence[str]:
        if self._kinds is None:
            self._kinds = {}
            for noun in self._nouns:
                for kind in wordnet.kinds(noun):
                    self._kinds.setdefault(kind, []).append(noun)
        return self._kinds.get(word, ())

    def in_headline(self, use: Token) -> bool:
        """What a headline brings in, the article brings in again."""
        return self._has_headline and use.sentence == 0

    def is_taken_up(self, noun: Token) -> bool:
        """Whether the article used the noun before."""
        return any(use.sentence < noun.sentence for use in self.before((noun.lemma.lower(),), noun))

    def is_brought_in(self, noun: Token) -> bool:
        """ "A blaze broke out": the blaze is that one."""
        return any(not self.is_known(use) for use in self.before((noun.lemma.lower(),), noun))

    def is_known(self, use: Token) -> bool:
        return any(token.lower in KNOWN for token in self.opening(use))

    def is_new(self, use: Token) -> bool:
        """ "a man", "two men", "men"."""
        opening = {token.lower for token in self.opening(use)}
        if use.tag == "NNS":
            return not opening & (KNOWN | OPEN_DETERMINERS - COUNTING) and not self._parse.dependents(use, "poss")
        return bool(opening & ARTICLES)

    def is_one_of_several(self, use: Token) -> bool:
        """ "another sale", "a second vote", "three fires", "a bigger pool"."""
        before = [child for child in self._parse.dependents(use) if child.index < use.index]
        many = use.tag == "NNS" and any(token.dep == "nummod" or token.text[:1].isdigit() for token in before)
        words = {token.lower for token in before}
        return many or bool(words & OTHERS - SAME) or any(token.tag == "JJR" for token in before)

    def opening(self, use: Token) -> Sequence[Token]:
        """The words of its phrase before the noun."""
        return self._parse.tokens[max(edge(self._parse, use, 0), use.index - LONGEST) : use.index]


def _is_remark(parse: Parse, noun: Token) -> bool:
    """ "It is an open question how": nothing that a text speaks of later."""
    said = noun.dep == "attr" and any(one.lower == "it" for one in parse.dependents(parse.tokens[noun.head], "nsubj"))
    return said and parse.tokens[noun.head].lemma == "be"


def _brings_in(noun: Token) -> bool:
    return noun.dep not in BESIDE and (noun.dep not in SAID_TO_BE or not is_actor(noun))
