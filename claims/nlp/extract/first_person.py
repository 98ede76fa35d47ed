""" "I" and "we" of a quotation -> whoever speaks: names for the pronouns, and verbs that go with them."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from claims.nlp.extract.morphology import present
from claims.nlp.grammar import AUXILIARIES, SUBJECTS
from claims.nlp.lexicons.descriptions import BODIES, INSTITUTION_NOUNS, ORGANISATION_NOUNS
from claims.nlp.lexicons.people import LEADING, RESEARCHING, SPEAKING, SPEAKING_FOR_FIRMS
from claims.nlp.lexicons.unique import UNIQUE
from claims.nlp.types import Attribution, EntityKind, Mention, Parse, Token

OF_ONE = {"i": "", "me": "", "my": "'s", "mine": "'s", "myself": ""}
OF_SEVERAL = {"we": "", "us": "", "our": "'s", "ours": "'s", "ourselves": ""}
_BODIES = frozenset(ORGANISATION_NOUNS) | INSTITUTION_NOUNS
_NAMING = ("compound", "poss", "nmod", "amod")
_BELONGING = frozenset({"for", "of", "at"})
# How many words of a title may stand between an organisation's name and the office: "Acme's chief operating officer".
_TITLE_REACH = 4
_TITLE_POS = frozenset({"NOUN", "ADJ", "PROPN", "PART"})
_PRONOUNS = frozenset({"i", "we", "you", "he", "she", "it", "they", "who", "this", "that"})
_THIRD = {
    "am": "is", "'m": "is", "’m": "is", "are": "is", "'re": "is", "’re": "is", "were": "was",
    "have": "has", "'ve": "has", "’ve": "has", "do": "does",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Groups:
    """For whom somebody speaks: by the speaker's name, and by the word "spokesman" of one without a name."""

    by_name: Mapping[str, str] = field(default_factory=dict)
    by_word: Mapping[int, str] = field(default_factory=dict)

    def of(self, parse: Parse, attribution: Attribution) -> str:
        """Who "we" is in what is attributed, "" where that is not told."""
        if attribution.speaker in self.by_name:
            return self.by_name[attribution.speaker]
        words = parse.inside(attribution.source) if attribution.source else ()
        told = next((self.by_word[token.index] for token in words if token.index in self.by_word), "")
        return told or _body(parse, words, attribution.speaker)


def groups(parse: Parse, names: Mapping[int, Mention]) -> Groups:
    """`names` are the mentions and references by token. An organisation speaks for itself."""
    by_name = {m.name: m.name for m in names.values() if m.kind is EntityKind.ORGANISATION}
    by_word: dict[int, str] = {}
    main = _main_organisation(names)
    for token in parse.tokens:
        group = _spoken_for(parse, token, names, main) if token.lower in SPEAKING else ""
        if group:
            by_word[token.index] = group
            for person in _persons(parse, token, names):
                by_name.setdefault(person, group)
    for token, mention in _belonging(parse, names):
        by_name.setdefault(mention.name, names[token.index].name)
    return Groups({name: group for name, group in by_name.items() if name == group or not _studies(group)}, by_word)


def _studies(group: str) -> bool:
    """A scholar's "we" is the country's as often as the institute's."""
    return not RESEARCHING.isdisjoint(group.lower().split())


def _body(parse: Parse, source: Sequence[Token], speaker: str) -> str:
    """ "the foreign ministry said": a body without a name speaks for itself."""
    heads = [token for token in source if parse.tokens[token.head] not in source]
    speaks = len(heads) == 1 and heads[0].tag in {"NN", "NNP"} and heads[0].lemma in _BODIES
    return speaker[:1].lower() + speaker[1:] if speaks and speaker.lower().startswith("the ") else ""


def _belonging(parse: Parse, names: Mapping[int, Mention]) -> Iterator[tuple[Token, Mention]]:
    """The organisations of persons: "Ann Lee of Lund Hospital", "Ann Lee, who heads the Harbour Trust"."""
    for token in parse.tokens:
        person = names.get(token.index)
        if person is None or person.kind is not EntityKind.PERSON:
            continue
        of = [word for word in parse.dependents(token, "prep") if word.lower in _BELONGING]
        led = [verb for verb in parse.dependents(token, "relcl") if verb.lemma in LEADING]
        for word in of + led:
            for own in parse.dependents(word, "pobj", "dobj"):
                if own.index in names and names[own.index].kind is EntityKind.ORGANISATION:
                    yield own, person


def _main_organisation(names: Mapping[int, Mention]) -> str:
    """The organisation that the article is about: named at least twice as often as any other."""
    starts = {(m.start, m.name) for m in names.values() if m.kind is EntityKind.ORGANISATION}
    order = Counter(name for _, name in starts).most_common(2)
    if not order or (len(order) > 1 and order[0][1] < 2 * order[1][1]):
        return ""
    return order[0][0]


def _spoken_for(parse: Parse, noun: Token, names: Mapping[int, Mention], main: str) -> str:
    """ "Acme spokeswoman", "the company's spokesman", "a spokeswoman for Acme"; "the chief executive" of the article's.

    "" where somebody else is named for whom the office is held.
    """
    within = [child for child in parse.dependents(noun, *_NAMING) if child.index < noun.index]
    behind = [p for p in parse.dependents(noun, "prep") if p.lower in _BELONGING]
    within += [child for preposition in behind for child in parse.dependents(preposition, "pobj")]
    before = _before_title(parse, noun, names)  # a title and a name are one phrase to the parser
    found = [names[token.index] for token in within if token.index in names] + ([before] if before else [])
    told = next((mention.name for mention in found if mention.kind is EntityKind.ORGANISATION), "")
    told = told or next((f"the {word.lower}" for word in within if word.lower in UNIQUE & BODIES), "")
    alone = not found and not behind and noun.lower in SPEAKING_FOR_FIRMS
    return told or (main if alone and _is_definite(parse, noun) else "")


def _before_title(parse: Parse, noun: Token, names: Mapping[int, Mention]) -> Mention | None:
    """The name before the title that the noun ends: "Dunmore Packaging chief executive"."""
    for token in reversed(parse.tokens[max(noun.index - _TITLE_REACH, 0) : noun.index]):
        if token.index in names:
            return names[token.index]
        if token.pos not in _TITLE_POS or token.sentence != noun.sentence:
            return None
    return None


def _is_definite(parse: Parse, noun: Token) -> bool:
    """ "the chief executive", "chief executive Ann Lee", "Ann Lee, chief executive": of one organisation only."""
    return not any(child.lower in {"a", "an"} for child in parse.dependents(noun, "det"))


def as_subject(speaker: str) -> str:
    """Who "I" is, as it stands inside a sentence; "" where the speaker is nothing but a pronoun, or several."""
    first = speaker.split(maxsplit=1)[0].lower() if speaker else ""
    if first in {"a", "an", "one", "the"}:
        return speaker[:1].lower() + speaker[1:]
    return speaker if speaker[:1].isupper() and first not in _PRONOUNS else ""


def _persons(parse: Parse, noun: Token, names: Mapping[int, Mention]) -> Iterator[str]:
    near = [*parse.dependents(noun, "appos"), parse.tokens[noun.head], *parse.tokens[noun.index + 1 : noun.index + 2]]
    for token in near:
        mention = names.get(token.index)
        if mention and mention.kind is EntityKind.PERSON:
            yield mention.name


def verbs_in_third_person(parse: Parse, parts: Sequence[Token], *, one: bool, several: bool) -> dict[int, str]:
    """The verbs whose "I" or "we" gives way to a name, by index, as they are written then."""
    pronouns = {"i"} if one else set()
    pronouns |= {"we"} if several else set()
    found: dict[int, str] = {}
    for token in parts:
        if token.lower in pronouns and token.dep in SUBJECTS:
            found.update(_third(parse, parse.tokens[token.head]))
    return found


def _third(parse: Parse, verb: Token) -> Iterator[tuple[int, str]]:
    yield from _agreeing(parse, verb)
    alone = not parse.dependents(verb, *AUXILIARIES)
    for other in parse.dependents(verb, "conj"):
        if parse.dependents(other, *SUBJECTS):
            continue
        if parse.dependents(other, *AUXILIARIES):
            yield from _agreeing(parse, other)
        elif alone and other.tag in {"VB", "VBP"}:
            yield other.index, present(other.lemma)


def _agreeing(parse: Parse, verb: Token) -> Iterator[tuple[int, str]]:
    """The verb, or the first of its auxiliaries."""
    first = next(iter(parse.dependents(verb, *AUXILIARIES)), verb)
    if first.lower in _THIRD:
        yield first.index, _THIRD[first.lower]
    elif first is verb and verb.tag == "VBP":
        yield verb.index, present(verb.lemma)
