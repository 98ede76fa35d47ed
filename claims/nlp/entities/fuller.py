"""What a bare "the sale" was called before: by its own noun, by another for the same thing, by the verb of the deed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from claims.nlp.entities.animacy import is_actor, is_person
from claims.nlp.entities.deeds import Deeds
from claims.nlp.entities.introduced import Introductions, governing
from claims.nlp.entities.phrases import LONGEST, Phrases, edge, is_slight
from claims.nlp.entities.quotes import Quotes
from claims.nlp.lexicons.definite import COUNTING, IDIOMATIC, OPEN_DETERMINERS, OTHERS
from claims.nlp.lexicons.same_thing import HAPPENINGS, TAKEN_UP
from claims.nlp.lexicons.unique import UNIQUE
from claims.nlp.types import Parse, Token

# Words beside another noun bring nothing in, nor what somebody is said to be: he has a name.
BESIDE = frozenset({"compound", "npadvmod", "nmod"})
SAID_TO_BE = frozenset({"attr", "appos", "oprd"})
# How many earlier uses of a word are looked at.
MOST_USES = 12
ARTICLES = frozenset({"a", "an"})
KNOWN = frozenset({"the", "this", "that", "these", "those"})


class Fuller:
    """The nouns of a text, by lemma, in its order."""

    def __init__(self, parse: Parse, phrases: Phrases, quotes: Quotes) -> None:
        self._parse, self._phrases, self._quotes = parse, phrases, quotes
        self._deeds = Deeds(parse, phrases)
        self._introductions = Introductions(parse, phrases)
        first = parse.sentences[0].end if parse.sentences else 0
        # What a headline brings in, the article brings in again.
        self._headline = {0} if parse.text[first : first + 1] == "\n" else set()
        self._nouns: dict[str, list[Token]] = {}
        for token in parse.tokens:
            if token.pos == "NOUN" and _brings_in(token):
                self._nouns.setdefault(token.lemma.lower(), []).append(token)

    def is_taken_up(self, noun: Token) -> bool:
        """Whether the article used the noun before."""
        return any(use.sentence < noun.sentence for use in _before(self._nouns, (noun.lemma.lower(),), noun))

    def near(self, words: frozenset[str], noun: Token, *, back: int) -> Iterator[Token]:
        """The uses of the words not more than so many sentences before the noun."""
        uses = _before(self._nouns, sorted(words), noun)
        return (use for use in uses if noun.sentence - use.sentence <= back)

    def told(self, use: Token) -> str:
        """What one use of a noun says by itself, or by the clause that it is brought in with."""
        phrase = self._phrases.telling(use)
        return phrase or (self._introductions.of(use, saying="") if self._is_new(use) else "")

    def of(self, noun: Token) -> str:
        """ "the sale of the club" for "the sale", where the article speaks of one only."""
        word = noun.lemma.lower()
        if noun.lower in IDIOMATIC or word in UNIQUE:
            return self._introduced(noun, word) if is_person(noun) else ""
        phrase = self._same(noun, (word,)) or self._deed(noun, word) or self._other(noun, word)
        if phrase and not (is_slight(phrase) and (word in HAPPENINGS or is_person(noun))):
            return phrase
        return self._introduced(noun, word) or phrase

    def _introduced(self, noun: Token, word: str) -> str:
        """ "the man who robbed a store", where one man is brought in, or one just before."""
        uses = [use for use in _before(self._nouns, (word,), noun) if use.tag == noun.tag]
        new = [use for use in uses if self._is_new(use)]
        new = [use for use in new if use.sentence not in self._headline] or new
        if len(new) > 1 and noun.sentence - new[-1].sentence <= 1 and new[-2].sentence < new[-1].sentence:
            new = new[-1:]
        if len(new) != 1 or self._is_known_before(uses, new[0]) or not self._is_one_voice(new[0], noun):
            return ""
        return self._introductions.of(new[0], saying=governing(self._parse, noun))

    def _is_one_voice(self, one: Token, other: Token) -> bool:
        return self._quotes.around(one.start) == self._quotes.around(other.start)

    def _is_known_before(self, uses: Sequence[Token], new: Token) -> bool:
        """ "The row went on. A row over parking broke out": two rows."""
        before = (use for use in uses if use.index < new.index and use.sentence not in self._headline)
        return any(token.lower in KNOWN for use in before for token in self._opening(use))

    def _is_new(self, use: Token) -> bool:
        """ "a man", "two men", "men"."""
        opening = {token.lower for token in self._opening(use)}
        if use.tag == "NNS":
            return not opening & (KNOWN | OPEN_DETERMINERS - COUNTING) and not self._parse.dependents(use, "poss")
        return bool(opening & ARTICLES)

    def _other(self, noun: Token, word: str) -> str:
        """ "the blaze", after "a fire at the plant"; not where there was a blaze before it."""
        return "" if self.is_brought_in(noun) else self._same(noun, sorted(TAKEN_UP.get(word, ())))

    def _same(self, noun: Token, words: Sequence[str]) -> str:
        found: list[str] = []
        untold = 0
        for use in _before(self._nouns, words, noun):
            if use.tag != noun.tag:
                continue
            before = self._opening(use)
            opening = {token.lower for token in before}
            if opening & OTHERS or any(t.text[:1].isdigit() or t.tag == "JJR" for t in before):
                return ""  # "another sale", "a second vote": the article speaks of several
            if opening & OPEN_DETERMINERS:
                continue
            phrase = self._phrases.telling(use) or self._phrases.event(use)
            if phrase:
                found.append(phrase)
            elif opening & ARTICLES:
                untold += use.sentence not in self._headline
            elif not found and not untold and opening & KNOWN and use.sentence:
                return ""  # known before it was told: headlines aside
        return _one(found) if untold < 2 else ""

    def is_brought_in(self, noun: Token) -> bool:
        """ "A blaze broke out": the blaze is that one."""
        uses = _before(self._nouns, (noun.lemma.lower(),), noun)
        return any(not any(token.lower in KNOWN for token in self._opening(use)) for use in uses)

    def _opening(self, use: Token) -> Sequence[Token]:
        return self._parse.tokens[max(edge(self._parse, use, 0), use.index - LONGEST) : use.index]

    def _deed(self, noun: Token, word: str) -> str:
        """ "the recall", after "Acme recalled its pumps"; not where there was another recall before."""
        return "" if self.is_brought_in(noun) else self._deeds.of(noun, word)


def _brings_in(noun: Token) -> bool:
    return noun.dep not in BESIDE and (noun.dep not in SAID_TO_BE or not is_actor(noun))


def _before(uses: Mapping[str, Sequence[Token]], words: Iterable[str], token: Token) -> Iterator[Token]:
    """The last uses of the words before the token."""
    for word in words:
        of_word = uses.get(word, ())
        low, high = 0, len(of_word)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if of_word[middle].index < token.index else (low, middle)
        yield from of_word[max(0, low - MOST_USES) : low]


@dataclass(slots=True)
class _Thing:
    """Phrases that may all mean one thing: each says a part of what the longest says."""

    phrase: str
    times: int = 1


def _one(found: Sequence[str]) -> str:
    """The longest phrase of what is spoken of most; "" where two things are spoken of as often."""
    things: list[_Thing] = []
    for phrase in found:
        thing = next((thing for thing in things if _agree(thing.phrase, phrase)), None)
        if thing is None:
            things.append(_Thing(phrase))
        else:
            thing.phrase, thing.times = max(thing.phrase, phrase, key=len), thing.times + 1
    things.sort(key=lambda thing: -thing.times)
    if not things or (len(things) > 1 and things[0].times == things[1].times):
        return ""
    return things[0].phrase


def _agree(one: str, other: str) -> bool:
    few, many = sorted((set(one.lower().split()), set(other.lower().split())), key=len)
    return few <= many
