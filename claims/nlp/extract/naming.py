"""Names in place of the words of a statement that stand for them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.nlp.extract.clause import Part, words_of
from claims.nlp.extract.first_person import OF_ONE, OF_SEVERAL, verbs_in_third_person
from claims.nlp.extract.names import ARGUMENTS, Names
from claims.nlp.lexicons.descriptions import JOURNEYS, SHARED
from claims.nlp.lexicons.persons import FEMALE, MALE
from claims.nlp.types import EntityKind, Mention, Parse, Token

# A phrase's words and the article's are compared without their marks.
PLAIN = re.compile(r"\w+")
QUOTES = frozenset({'"', "“", "”", "„", "«", "»"})
# A short form of these is no shorter name: "Chinese" is not China, nor a city the county it lies in.
_AS_SAID = frozenset({EntityKind.PLACE, EntityKind.NATIONALITY})
_POSSESSIVES = frozenset({"PRP$", "WP$"})
_DETERMINED = frozenset({"DT", "PRP$", "POS", "WP$"})
# Forms of address that a full name does without.
_ADDRESSES = frozenset({"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "mx", "mx."})
_OWN = {"male": ("he", "him", "his"), "female": ("she", "her", "her"), "": ("they", "them", "their")}
_OBJECTS = frozenset({"me", "us", "myself", "ourselves"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is written, with the token it comes from, or None for one that was added.

    `last` is the last of the words whose place it took.
    """

    text: str
    token: Token | None
    last: Token | None = None


def named(parse: Parse, parts: Sequence[Part], names: Names) -> list[Word]:
    """The words, with names where a pronoun, a short form or a definite phrase stands for one not yet said."""
    naming = _Naming(parse, tuple(parts), names)
    return [word for at in range(len(parts)) for word in naming.at(at)]


class _Naming:
    """One statement, word by word: what it has named so far decides what later words become."""

    def __init__(self, parse: Parse, parts: tuple[Part, ...], names: Names) -> None:
        self._parse, self._parts, self._names = parse, parts, names
        tokens = [part for part in parts if isinstance(part, Token)]
        self._present = {token.index for token in tokens}
        selves = (bool(names.speaker), bool(names.group) and names.group not in names.plural)
        self._verbs = verbs_in_third_person(parse, tokens, one=selves[0], several=selves[1])
        self._said: set[str] = set()
        self._words: set[str] = set()  # the plain words so far
        self._done: set[int] = set()  # where what was replaced begins
        self._quoted = False

    def at(self, at: int) -> Iterator[Word]:
        part = self._parts[at]
        if isinstance(part, str):
            yield Word(part, None)
            return
        self._quoted ^= part.text in QUOTES
        yield from self._of(part, at)
        self._words.update(PLAIN.findall(part.lower))

    def _of(self, part: Token, at: int) -> Iterator[Word]:
        names = self._names
        reference, mention = names.references.get(part.index), names.mentions.get(part.index)
        found = reference or mention
        if found is not None and found.start in self._done:
            return
        if reference is not None and self._replaces(reference):
            yield self._replaced(reference, self._standing_for(reference))
            return
        if reference is None and mention is not None and self._lengthens(mention, at):
            yield self._replaced(mention, self._in_full(mention, at))
            return
        if self._is_spare_address(part, at):
            return
        if part.tag == "POS" and self._ends_in_s(at):
            yield Word(part.text[:1], part)
            return
        own = self._own(part)
        self._said.add(names.name_at(part))
        yield own or Word(self._verbs.get(part.index, part.text), part)

    def _replaced(self, mention: Mention, words: str) -> Word:
        self._done.add(mention.start)
        self._said.add(mention.name)
        return Word(words, None, self._parse.inside(mention.span)[-1])

    def _ends_in_s(self, at: int) -> bool:
        """Whether a name that ends in "s" took the place of the words before: "the club’s" is "Hale Rovers’"."""
        before = self._parts[at - 1] if at else None
        if not isinstance(before, Token):
            return False
        found = self._names.references.get(before.index) or self._names.mentions.get(before.index)
        return found is not None and found.start in self._done and found.name.endswith("s")

    def _replaces(self, reference: Mention) -> bool:
        """A name said before keeps its pronoun; a phrase of which only a part is here keeps its words."""
        tokens = self._parse.inside(reference.span)
        if self._names.is_speaker(reference):
            return False
        light = tokens[0].tag in {"PRP", "PRP$"} or tokens[0].lower == "there"
        if light and (reference.name in self._said or self._is_said(reference.name)):
            return False
        return all(token.index in self._present for token in tokens) and not self._repeats(reference)

    def _is_said(self, name: str) -> bool:
        """Whether a phrase that is no name has all its words before: "The survey … it"."""
        return name not in self._names.named and set(PLAIN.findall(name.lower())) - {"the"} <= self._words

    def _repeats(self, reference: Mention) -> bool:
        """ "A report by the auditor … the report": the fuller phrase would say the same again."""
        return reference.name not in self._names.named and self._parse.inside(reference.span)[-1].lower in self._words

    def _standing_for(self, reference: Mention) -> str:
        """The name in the form of the words it replaces: "his" takes an apostrophe, a ministry its "the"."""
        last = self._parse.inside(reference.span)[-1]
        name = self._names.with_the(reference.name)
        if last.lower in {"there", "here"}:
            return self._at(last, name)
        return possessive(name) if last.tag in _POSSESSIVES or last.tag == "POS" else name

    def _at(self, there: Token, place: str) -> str:
        """ "there" of a journey is "to Leeds", elsewhere "in Leeds"."""
        above = self._parse.tokens[there.head]
        if above.pos == "ADP":
            return place
        return f"to {place}" if above.lemma in JOURNEYS else f"in {place}"

    def _lengthens(self, mention: Mention, at: int) -> bool:
        """Whether the words are a short form, here for the first time, of a name that the article gives in full."""
        name, text = mention.name, mention.text
        if name not in self._names.full or text == name or mention.kind in _AS_SAID or name in self._said:
            return False
        tokens = self._parse.inside(mention.span)
        here = tuple(self._parts[at : at + len(tokens)]) == tokens
        if any(words_of(part).lower().rstrip(".") == "messrs" for part in self._parts[max(at - 3, 0) : at]):
            return False
        return here and not self._quoted and self._is_short_form(mention) and not self._is_hyphened(mention)

    def _is_short_form(self, mention: Mention) -> bool:
        """ "Rovers" of "Calder Rovers"; initials only where they are somebody or something, not where they modify."""
        words, name = mention.text.split(), mention.name.split()
        if set(words) < set(name):
            person = mention.kind is EntityKind.PERSON
            return person or len(words) > 1 or words[0][0].isupper()
        initials = [word[0] for word in name if word[0].isupper()]
        spelled = mention.text.isupper() and list(mention.text) == initials
        return spelled and self._parse.inside(mention.span)[-1].dep in ARGUMENTS

    def _is_hyphened(self, mention: Mention) -> bool:
        text = self._parse.text
        return text[mention.end : mention.end + 1] == "-" or text[max(mention.start - 1, 0) : mention.start] == "-"

    def _in_full(self, mention: Mention, at: int) -> str:
        before = self._parts[at - 1] if at else None
        told = isinstance(before, Token) and (before.tag in _DETERMINED or before.head == self._head(mention))
        argument = self._parse.inside(mention.span)[-1].dep in ARGUMENTS
        return mention.name if told or not argument else self._names.with_the(mention.name)

    def _head(self, mention: Mention) -> int:
        return self._parse.inside(mention.span)[-1].index

    def _is_spare_address(self, part: Token, at: int) -> bool:
        """ "Ms" before a name that is put in full."""
        following = self._parts[at + 1] if at + 1 < len(self._parts) else None
        if part.lower not in _ADDRESSES or not isinstance(following, Token):
            return False
        mention = self._names.mentions.get(following.index)
        return mention is not None and mention.kind is EntityKind.PERSON and self._lengthens(mention, at + 1)

    def _own(self, part: Token) -> Word | None:
        """ "I" of a known speaker, and "we" of whom the speaker speaks for: by name, then by pronoun."""
        if part.tag not in {"PRP", "PRP$"}:
            return None
        names = self._names
        for name, forms in ((names.speaker, OF_ONE), (names.group, OF_SEVERAL)):
            if name and part.lower in forms and not self._is_shared(part):
                owns = bool(forms[part.lower])
                if name in self._said and (owns or part.lower in _OBJECTS):
                    return Word(self._pronoun(name, part, group=forms is OF_SEVERAL), None)
                self._said.add(name)
                return Word(possessive(names.with_the(name)) if owns else names.with_the(name), None)
        return None

    def _is_shared(self, part: Token) -> bool:
        """ "our country": not the firm's."""
        owned = self._parse.tokens[part.head].lemma
        return part.lower == "our" and owned in SHARED

    def _pronoun(self, name: str, part: Token, *, group: bool) -> str:
        """The third person's form of "my", "me" or "myself"."""
        if group:
            subject, other, owner = _OWN[""] if name in self._names.plural else ("it", "it", "its")
        else:
            subject, other, owner = _OWN[self._gender(name)]
        if part.lower.endswith(("self", "selves")):
            return {"he": "himself", "she": "herself", "it": "itself"}.get(subject, "themselves")
        return owner if part.tag == "PRP$" else other

    def _gender(self, name: str) -> str:
        told = self._names.genders.get(name, "")
        first = name.split(maxsplit=1)[0].lower()
        listed = "male" if first in MALE - FEMALE else "female" if first in FEMALE - MALE else ""
        return told if told in {"male", "female"} else listed


def possessive(name: str) -> str:
    if name.endswith(("'s", "’s", "'", "’")):
        return name
    return name + ("'" if name.endswith("s") else "'s")
