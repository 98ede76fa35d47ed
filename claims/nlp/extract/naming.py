"""What the words of a statement stand for, and the names that take their place."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from claims.nlp.entities.number import told_number
from claims.nlp.extract.clause import Part
from claims.nlp.extract.first_person import OF_ONE, OF_SEVERAL, verbs_in_third_person
from claims.nlp.lexicons.definite import IDIOMATIC, LAST_WORDS, NAMES
from claims.nlp.lexicons.descriptions import FEMALE_PRONOUNS, JOURNEYS, MALE_PRONOUNS
from claims.nlp.lexicons.persons import FEMALE, MALE
from claims.nlp.lexicons.unique import UNIQUE
from claims.nlp.types import EntityKind, Mention, Parse, Token

# A phrase's words and the article's are compared without their marks.
PLAIN = re.compile(r"\w+")
QUOTES = frozenset({'"', "“", "”", "„", "«", "»"})
# Whoever these are, no article goes with them.
_BARE = frozenset({EntityKind.PERSON, EntityKind.NATIONALITY})
# A short form of these is no shorter name: "Chinese" is not China, nor a city the county it lies in.
_AS_SAID = frozenset({EntityKind.PLACE, EntityKind.NATIONALITY})
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})
_POSSESSIVES = frozenset({"PRP$", "WP$"})
_DETERMINED = frozenset({"DT", "PRP$", "POS", "WP$"})
# Forms of address that a full name does without.
_ADDRESSES = frozenset({"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "mx", "mx."})
_OWN = {"male": ("he", "him", "his"), "female": ("she", "her", "her"), "": ("they", "them", "their")}
_OBJECTS = frozenset({"me", "us", "myself", "ourselves"})


@dataclass(frozen=True, slots=True)
class Names:
    """What words stand for: `references[i]` and `mentions[i]` are those that token `i` lies in."""

    references: Mapping[int, Mention]
    mentions: Mapping[int, Mention]
    speaker: str = ""  # who "I" is
    group: str = ""  # who "we" is
    definite: frozenset[str] = frozenset()  # the names that the article says with "the"
    full: frozenset[str] = frozenset()  # the names that the article gives in full
    plural: frozenset[str] = frozenset()  # the names that the article treats as several: "Rovers are"
    genders: Mapping[str, str] = field(default_factory=dict)
    leaning: frozenset[int] = frozenset()  # nouns of bare phrases that the article told apart before

    def name_at(self, token: Token) -> str:
        found = self.references.get(token.index) or self.mentions.get(token.index)
        return found.name if found else ""

    def with_the(self, name: str) -> str:
        return f"the {name}" if name in self.definite else name


def names_of(parse: Parse, mentions: Sequence[Mention], references: Sequence[Mention]) -> Names:
    return Names(
        references=covering(parse, references),
        mentions=covering(parse, mentions),
        definite=definite_names(parse, mentions),
        full=frozenset(mention.name for mention in mentions if mention.text == mention.name),
        plural=_plural_names(parse, mentions, references),
        genders=_genders(references),
        leaning=_leaning(parse, covering(parse, (*mentions, *references))),
    )


def _leaning(parse: Parse, named: Mapping[int, Mention]) -> frozenset[int]:
    """ "the valuation", after "a valuation that put the site at £9 million": there the reader learnt which one."""
    told: dict[str, int] = {}
    found: set[int] = set()
    for token in parse.tokens:
        if token.pos != "NOUN" or token.index in named:
            continue
        words = parse.dependents(token)
        bare = (
            len(words) == 1 and words[0].lower == "the" and token.lemma not in UNIQUE and token.lower not in IDIOMATIC
        )
        if bare and told.get(token.lower, token.sentence) < token.sentence:
            found.add(token.index)
        elif len(words) > 1:
            told.setdefault(token.lower, token.sentence)
    return frozenset(found)


def _is_bare(words: Sequence[Token], noun: Token) -> bool:
    """ "the valuation": `words` are all that hang on the noun; what needs no telling apart is left out."""
    plain = noun.lemma not in UNIQUE and noun.lower not in IDIOMATIC and noun.entity == ""
    return plain and len(words) == 1 and words[0].lower == "the"


def _genders(references: Sequence[Mention]) -> dict[str, str]:
    """Whom the article calls "he" or "she"; who is both is neither."""
    found: dict[str, str] = {}
    for reference in references:
        word = reference.text.lower()
        gender = "male" if word in MALE_PRONOUNS else "female" if word in FEMALE_PRONOUNS else ""
        if gender:
            found[reference.name] = gender if found.get(reference.name, gender) == gender else "?"
    return found


def _plural_names(parse: Parse, mentions: Sequence[Mention], references: Sequence[Mention]) -> frozenset[str]:
    """Organisations of which the article says "are" or "they" oftener than "is" or "it"."""
    balance: dict[str, int] = {}
    for mention in (*mentions, *references):
        if mention.kind is EntityKind.ORGANISATION:
            balance[mention.name] = balance.get(mention.name, 0) + told_number(parse, mention)
    return frozenset(name for name, count in balance.items() if count > 0)


def definite_names(parse: Parse, mentions: Sequence[Mention]) -> frozenset[str]:
    """Names that the article or the language says with "the": "the Harbour Authority", "the United States"."""
    named = [mention for mention in mentions if mention.kind not in _BARE]
    bare = {mention.name for mention in named if _stands_bare(parse, mention)}
    return frozenset(mention.name for mention in named if _is_definite(parse, mention)) - bare


def _stands_bare(parse: Parse, mention: Mention) -> bool:
    """ "Leeds City Council said": in full, part of no other name, and without "the"."""
    words = parse.inside(mention.span)
    if not words or mention.text != mention.name:
        return False
    own = {token.index for token in words}
    head = next((token for token in words if token.head not in own), words[-1])
    alone = head.dep in _ARGUMENTS and parse.tokens[head.head].index not in own
    return alone and not any(
        child.dep in {"det", "poss", "amod"} for token in words for child in parse.dependents(token)
    )


def _is_definite(parse: Parse, mention: Mention) -> bool:
    if mention.name in NAMES:
        return True
    words = parse.inside(mention.span)
    if not words or mention.text not in mention.name:
        return False
    own = {token.index for token in words}
    before = parse.tokens[words[0].index - 1] if words[0].index else words[0]
    if before.lower == "the":
        return before.head in own
    return mention.name.split()[-1].lower() in LAST_WORDS and mention.kind is EntityKind.ORGANISATION


def covering(parse: Parse, mentions: Sequence[Mention]) -> dict[int, Mention]:
    """For each token the longest mention it lies in."""
    ordered = sorted(mentions, key=lambda mention: mention.end - mention.start)
    return {token.index: mention for mention in ordered for token in parse.inside(mention.span)}


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
        own = self._own(part)
        self._said.add(names.name_at(part))
        yield own or Word(self._verbs.get(part.index, part.text), part)

    def _replaced(self, mention: Mention, words: str) -> Word:
        self._done.add(mention.start)
        self._said.add(mention.name)
        return Word(words, None, self._parse.inside(mention.span)[-1])

    def _replaces(self, reference: Mention) -> bool:
        """A name said before keeps its pronoun; a phrase of which only a part is here keeps its words."""
        tokens = self._parse.inside(reference.span)
        light = tokens[0].tag in {"PRP", "PRP$"} or tokens[0].lower == "there"
        if light and (reference.name in self._said or self._is_said(reference.name)):
            return False
        return all(token.index in self._present for token in tokens) and not self._repeats(reference)

    def _is_said(self, name: str) -> bool:
        """Whether a phrase that is no name has all its words before: "The survey … it"."""
        return not name[:1].isupper() and set(PLAIN.findall(name.lower())) - {"the"} <= self._words

    def _repeats(self, reference: Mention) -> bool:
        """ "A report by the auditor … the report": the fuller phrase would say the same again."""
        return not reference.name[:1].isupper() and self._parse.inside(reference.span)[-1].lower in self._words

    def _standing_for(self, reference: Mention) -> str:
        """The name in the form of the words it replaces: "his" takes an apostrophe, a ministry its "the"."""
        last = self._parse.inside(reference.span)[-1]
        name = self._names.with_the(reference.name)
        if last.lower == "there":
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
        return here and not self._quoted and self._is_short_form(mention) and not self._is_hyphened(mention)

    def _is_short_form(self, mention: Mention) -> bool:
        """ "Rovers" of "Calder Rovers"; initials only where they are somebody or something, not where they modify."""
        words, name = mention.text.split(), mention.name.split()
        if set(words) < set(name):
            person = mention.kind is EntityKind.PERSON
            return person or len(words) > 1 or self._parse.inside(mention.span)[0].tag in {"NNP", "NNPS"}
        initials = [word[0] for word in name if word[0].isupper()]
        spelled = mention.text.isupper() and list(mention.text) == initials
        return spelled and self._parse.inside(mention.span)[-1].dep in _ARGUMENTS

    def _is_hyphened(self, mention: Mention) -> bool:
        text = self._parse.text
        return text[mention.end : mention.end + 1] == "-" or text[max(mention.start - 1, 0) : mention.start] == "-"

    def _in_full(self, mention: Mention, at: int) -> str:
        before = self._parts[at - 1] if at else None
        told = isinstance(before, Token) and (before.tag in _DETERMINED or before.head == self._head(mention))
        argument = self._parse.inside(mention.span)[-1].dep in _ARGUMENTS
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
            if name and part.lower in forms:
                owns = bool(forms[part.lower])
                if name in self._said and (owns or part.lower in _OBJECTS):
                    return Word(self._pronoun(name, part, group=forms is OF_SEVERAL), None)
                self._said.add(name)
                return Word(possessive(names.with_the(name)) if owns else names.with_the(name), None)
        return None

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
