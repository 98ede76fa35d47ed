"""What a bare "the sale" was called before: by its own noun, by another for the same thing, by the verb of the deed."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.nlp.entities.animacy import is_person
from claims.nlp.entities.deeds import Deeds
from claims.nlp.entities.introduced import Introductions, governing
from claims.nlp.entities.phrases import Phrases, is_slight
from claims.nlp.entities.quotes import Quotes
from claims.nlp.entities.uses import ARTICLES, Uses
from claims.nlp.lexicons.definite import IDIOMATIC, OPEN_DETERMINERS, OTHERS
from claims.nlp.lexicons.same_thing import HAPPENINGS
from claims.nlp.lexicons.unique import UNIQUE
from claims.nlp.types import Parse, Token

SHARES = frozenset({"percent", "cent", "share", "half", "third", "quarter", "most", "fraction"})
# Of these some are bought and others held: an offer for "the shares" is not for those spoken of before.
SECURITIES = frozenset({"share", "stock", "bond"})
# What was told so many sentences ago is no rival of what was told just before.
LONG_BEFORE = 4


class Fuller:
    """The things that a text brings in, and what it says of each."""

    def __init__(self, parse: Parse, phrases: Phrases, quotes: Quotes) -> None:
        self._parse, self._phrases, self._quotes = parse, phrases, quotes
        self._deeds = Deeds(parse, phrases)
        self._introductions = Introductions(parse, phrases)
        self.uses = Uses(parse)

    def told(self, use: Token) -> str:
        """What one use of a noun says by itself, or by the clause that it is brought in with."""
        phrase = self._phrases.telling(use)
        return phrase or (self._introductions.of(use, saying="") if self.uses.is_new(use) else "")

    def of(self, noun: Token) -> str:
        """ "the sale of the club" for "the sale", where the article speaks of one only."""
        word = noun.lemma.lower()
        if word in SECURITIES or _is_shared_out(self._parse, noun):
            return ""
        if noun.lower in IDIOMATIC or word in UNIQUE:
            return self._introduced(noun, (word,)) if is_person(noun) else ""
        own = (word,)
        # "A blaze broke out": the blaze is that one, whatever else burned.
        others = () if self.uses.is_brought_in(noun) else self.uses.others(noun)
        deed = "" if self.uses.is_brought_in(noun) else self._deeds.of(noun, word)
        phrase = self._same(noun, own) or deed or self._same(noun, others)
        if phrase and not (is_slight(phrase) and (word in HAPPENINGS or is_person(noun))):
            return phrase
        return self._introduced(noun, own) or self._introduced(noun, others) or phrase

    def _introduced(self, noun: Token, words: Sequence[str]) -> str:
        """ "the man who robbed a store", where one man is brought in, or one just before."""
        uses = [use for use in self.uses.before(words, noun) if use.tag == noun.tag]
        new = [use for use in uses if self.uses.is_new(use)]
        new = [use for use in new if not self.uses.in_headline(use)] or new
        if len(new) > 1 and noun.sentence - new[-1].sentence <= 1 and noun.sentence - new[-2].sentence >= LONG_BEFORE:
            new = new[-1:]
        if len(new) != 1 or self._is_known_before(uses, new[0]) or not self._is_one_voice(new[0], noun):
            return ""
        return self._introductions.of(new[0], saying=governing(self._parse, noun))

    def _is_one_voice(self, one: Token, other: Token) -> bool:
        return self._quotes.around(one.start) == self._quotes.around(other.start)

    def _is_known_before(self, uses: Sequence[Token], new: Token) -> bool:
        """ "The row went on. A row over parking broke out": two rows."""
        before = (use for use in uses if use.index < new.index and not self.uses.in_headline(use))
        return any(self.uses.is_known(use) for use in before)

    def _same(self, noun: Token, words: Sequence[str]) -> str:
        uses = [use for use in self.uses.before(words, noun) if self._may_be_it(use, noun)]
        told = [(phrase, use) for use in uses if (phrase := self._phrases.telling(use) or self._phrases.event(use))]
        if any(self.uses.is_one_of_several(use) for use in uses):
            return _the_named([phrase for phrase, use in told if self.uses.is_known(use)])
        if self._is_unclear(uses, {use.index for _, use in told}):
            return ""
        return _one([phrase for phrase, _ in told]) or _just_before(noun, told)

    def _may_be_it(self, use: Token, noun: Token) -> bool:
        """Of the same number; who is quoted may use another word for another thing."""
        opening = {token.lower for token in self.uses.opening(use)}
        alike = use.lemma.lower() == noun.lemma.lower() or self._is_one_voice(use, noun)
        return use.tag == noun.tag and not opening & OPEN_DETERMINERS - OTHERS and alike

    def _is_unclear(self, uses: Sequence[Token], told: set[int]) -> bool:
        """Known before it was told, headlines aside, or brought in twice with nothing told of it."""
        untold = [use for use in uses if use.index not in told and not self.uses.in_headline(use)]
        new = [use for use in untold if {token.lower for token in self.uses.opening(use)} & ARTICLES]
        first = min([*told, *(use.index for use in new)], default=-1)
        known = any(self.uses.is_known(use) and use.index < first and use.sentence for use in untold)
        return known or len(new) > 1


def _just_before(noun: Token, found: Sequence[tuple[str, Token]]) -> str:
    """The one told in the sentence before, or in this, where the others were told long before."""
    near = [phrase for phrase, use in found if noun.sentence - use.sentence < LONG_BEFORE]
    return near[0] if len(near) == 1 and noun.sentence - max(use.sentence for _, use in found) <= 1 else ""


def _is_shared_out(parse: Parse, noun: Token) -> bool:
    """ "38% of the vote": the votes cast, and no event."""
    whole = parse.tokens[noun.head]
    part = parse.tokens[whole.head]
    return noun.dep == "pobj" and whole.lower == "of" and (part.text == "%" or part.lower in SHARES)


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
    most = max((thing.times for thing in things), default=0)
    first = [thing.phrase for thing in things if thing.times == most]
    return first[0] if len(first) == 1 else _the_named(first)


def _the_named(phrases: Sequence[str]) -> str:
    """ "the Minors program", of several that the article speaks of, if no other has a name."""
    named = {phrase for phrase in phrases if any(word[:1].isupper() for word in phrase.split())}
    return named.pop() if len(named) == 1 else ""


def _agree(one: str, other: str) -> bool:
    few, many = sorted((set(one.lower().split()), set(other.lower().split())), key=len)
    return few <= many
