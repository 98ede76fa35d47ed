"""What the words of an article stand for: its names, and how the article speaks of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from claims.nlp.entities.number import told_number
from claims.nlp.extract.first_person import OF_ONE
from claims.nlp.lexicons.definite import IDIOMATIC, LAST_WORDS, NAMES
from claims.nlp.lexicons.descriptions import FEMALE_PRONOUNS, MALE_PRONOUNS
from claims.nlp.lexicons.unique import UNIQUE
from claims.nlp.types import EntityKind, Mention, Parse, Token

# Whoever these are, no article goes with them.
_BARE = frozenset({EntityKind.PERSON, EntityKind.NATIONALITY})
ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})


@dataclass(frozen=True, slots=True)
class Names:
    """What words stand for: `references[i]` and `mentions[i]` are those that token `i` lies in."""

    references: Mapping[int, Mention]
    mentions: Mapping[int, Mention]
    speaker: str = ""  # who "I" is
    group: str = ""  # who "we" is
    definite: frozenset[str] = frozenset()  # the names that the article says with "the"
    named: frozenset[str] = frozenset()  # all names; whatever else a reference stands for is a phrase
    full: frozenset[str] = frozenset()  # the names that the article gives in full
    plural: frozenset[str] = frozenset()  # the names that the article treats as several: "Rovers are"
    genders: Mapping[str, str] = field(default_factory=dict)
    leaning: frozenset[int] = frozenset()  # nouns of bare phrases that the article told apart before

    def name_at(self, token: Token) -> str:
        found = self.references.get(token.index) or self.mentions.get(token.index)
        return found.name if found else ""

    def is_speaker(self, reference: Mention) -> bool:
        """Whether a "he" or "it" in direct speech was taken for who speaks: he would have said "I"."""
        return reference.name == self.speaker and reference.text.lower() not in OF_ONE

    def with_the(self, name: str) -> str:
        return f"the {name}" if name in self.definite else name


def names_of(parse: Parse, mentions: Sequence[Mention], references: Sequence[Mention]) -> Names:
    return Names(
        references=covering(parse, references),
        mentions=covering(parse, mentions),
        definite=definite_names(parse, mentions),
        named=frozenset(mention.name for mention in mentions),
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
        if _is_bare(words, token) and told.get(token.lower, token.sentence) < token.sentence:
            found.add(token.index)
        elif len(words) > 1:
            told.setdefault(token.lower, token.sentence)
    return frozenset(found)


def _is_bare(words: Sequence[Token], noun: Token) -> bool:
    """ "the valuation": `words` are all that hang on the noun; what needs no telling apart is left out."""
    plain = noun.lemma not in UNIQUE and noun.lower not in IDIOMATIC
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
    alone = head.dep in ARGUMENTS and parse.tokens[head.head].index not in own
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
