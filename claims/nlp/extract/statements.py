"""A clause's words -> its statement: names for pronouns, spaces, marks and capitals as a sentence has them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claims.nlp.extract.clause import Clause, Part, words_of
from claims.nlp.extract.first_person import OF_ONE, OF_SEVERAL, verbs_in_third_person
from claims.nlp.extract.verbs import full
from claims.nlp.lexicons.definite import LAST_WORDS, NAMES
from claims.nlp.types import EntityKind, Mention, Parse, Token

QUOTES = frozenset({'"', "“", "”", "„", "«", "»"})
# Marks of typewriters and wires, whose pairs the parser cuts as it pleases.
_OLD_QUOTES = frozenset({"`", "``", "''"})
_DROPPED_AT_GAPS = frozenset({",", ";", ":", "–", "—", "―", "-", "--", "!", "?"})
_EDGES = frozenset({",", ";", ":", "–", "—", "―", "-", "--", ".", "…", "...", "!", "?"})
_NO_SPACE_BEFORE = frozenset({",", ".", ";", ":", ")", "]", "%", "'s", "’s", "'", "’", "!", "?"})
_NO_SPACE_AFTER = frozenset({"(", "[", "$", "£", "€"})
# Texts that were cut into words have spaces where none belong: "Leeds , said", "the bank 's".
SPACED_MARK = re.compile(r" +([,;)\]]|[.:](?= |$)|(?:n['’]t|['’](?:s|re|ve|ll|d|m))(?= |$))")
FIRST_LETTER = re.compile(r"^\W*[a-z]")
# A comma or stop that the quotation took with it, at the end of the statement; a full stop that is there already.
LOOSE_MARK = re.compile(r"[,;:]+([”\"’']?)$")
STOPPED = re.compile(r"\.[”\"’']?$")
_CONTRACTED = ("'", "’")
_CONTRACTED_TAGS = frozenset({"MD", "VBZ", "VBP", "VBD"})
# Whoever these are, no article goes with them.
_BARE = frozenset({EntityKind.PERSON, EntityKind.NATIONALITY})
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})
_POSSESSIVES = frozenset({"PRP$", "WP$"})


@dataclass(frozen=True, slots=True)
class Names:
    """What words stand for: `references[i]` and `mentions[i]` are those that token `i` lies in."""

    references: Mapping[int, Mention]
    mentions: Mapping[int, Mention]
    speaker: str = ""  # who "I" is
    group: str = ""  # who "we" is
    definite: frozenset[str] = frozenset()  # the names that the article says with "the"

    def name_at(self, token: Token) -> str:
        found = self.references.get(token.index) or self.mentions.get(token.index)
        return found.name if found else ""


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


def phrase(parse: Parse, parts: Sequence[Part], names: Names) -> str:
    """Words of a clause as they would stand in its statement, without a sentence's capital and stop."""
    return " ".join(_joined(parse, list(_named(parse, list(_marked(parts)), names))).split())


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as it is written, with the token it comes from, or None for one that was added."""

    text: str
    token: Token | None


def statement(parse: Parse, clause: Clause, names: Names) -> str:
    """The clause as one sentence."""
    words = list(_named(parse, list(_marked(clause.parts)), names))
    return _sentence(_joined(parse, words))


def _marked(parts: Sequence[Part]) -> Iterator[Part]:
    """The parts without marks that lost what they went with."""
    quotes = frozenset(part.index for part in parts if isinstance(part, Token) and part.text in QUOTES | _OLD_QUOTES)
    found = list(_without_odd_quotes(parts))
    while found and words_of(found[-1]) in _EDGES:
        found.pop()
    kept = [part for i, part in enumerate(found) if not _is_loose(found, i, quotes)]
    while kept and words_of(kept[0]) in _EDGES:
        kept.pop(0)
    yield from kept


def _is_loose(parts: Sequence[Part], at: int, quotes: frozenset[int]) -> bool:
    """A comma or dash beside a gap, at an edge, or one of two in a row; a bracket without its fellow."""
    part = parts[at]
    if isinstance(part, str):
        return False
    if part.text in {"(", ")"}:
        return {words_of(p) for p in parts} & {"(", ")"} != {"(", ")"}
    if part.text not in _DROPPED_AT_GAPS:
        return False
    if at in (0, len(parts) - 1):
        return True
    before = parts[at - 1]
    if part.text == "," and isinstance(before, Token) and before.dep == "appos" and _words_follow(parts, at):
        return before.index + 1 != part.index  # "The mayor, Ann Lee, resigned", though her age stood there too
    return not (_touches(parts[at - 1], part, quotes) and _touches(part, parts[at + 1], quotes))


def _words_follow(parts: Sequence[Part], at: int) -> bool:
    return any(words_of(part) not in _EDGES for part in parts[at + 1 :])


def _touches(before: Part, after: Part, quotes: frozenset[int]) -> bool:
    """Whether the two words follow each other in the article, but for quotation marks."""
    if isinstance(before, str) or isinstance(after, str):
        return False
    return before.index < after.index and set(range(before.index + 1, after.index)) <= quotes


def _without_odd_quotes(parts: Sequence[Part]) -> Iterator[Part]:
    """Quotation marks stay only where they come in pairs inside the statement."""
    places = [i for i, part in enumerate(parts) if words_of(part) in QUOTES]
    pairs = list(zip(places[::2], places[1::2], strict=False))
    sound = len(places) % 2 == 0 and all(_encloses(parts, *pair) for pair in pairs)
    drop = set() if sound else set(places)
    yield from (part for i, part in enumerate(parts) if i not in drop and words_of(part) not in _OLD_QUOTES)


def _encloses(parts: Sequence[Part], first: int, last: int) -> bool:
    """Whether the two marks quote a part of the statement, neither nothing nor all of it."""
    inside = [part for part in parts[first + 1 : last] if words_of(part) not in _EDGES]
    turned = words_of(parts[first]) == "”" or words_of(parts[last]) == "“"
    return bool(inside) and not turned and last - first < len(parts) - 3


def _named(parse: Parse, parts: Sequence[Part], names: Names) -> Iterator[_Word]:
    """The words, with names where a pronoun or a definite phrase stands for one not yet said."""
    said: set[str] = set()
    present = {part.index for part in parts if isinstance(part, Token)}
    done: set[int] = set()
    words = [part for part in parts if isinstance(part, Token)]
    verbs = verbs_in_third_person(parse, words, one=bool(names.speaker), several=bool(names.group))
    for part in parts:
        if isinstance(part, str):
            yield _Word(part, None)
            continue
        reference = names.references.get(part.index)
        if reference is not None and reference.start in done:
            continue
        if reference is not None and _replaces(parse, reference, said, present):
            yield _Word(_standing_for(parse, part, reference, names), None)
            done.add(reference.start)
            said.add(reference.name)
            continue
        said.add(names.name_at(part))
        yield _own(part, names) or _Word(verbs.get(part.index, part.text), part)


def _replaces(parse: Parse, reference: Mention, said: set[str], present: set[int]) -> bool:
    """A name said before keeps its pronoun; a phrase of which only a part is here keeps its words."""
    tokens = parse.inside(reference.span)
    if reference.name in said and tokens[0].tag in {"PRP", "PRP$"}:
        return False
    return all(token.index in present for token in tokens)


def _standing_for(parse: Parse, token: Token, reference: Mention, names: Names) -> str:
    """The name in the form of the words it replaces: "his" takes an apostrophe, a ministry its "the"."""
    last = parse.inside(reference.span)[-1]
    name = f"the {reference.name}" if reference.name in names.definite else reference.name
    return possessive(name) if last.tag in _POSSESSIVES or last.tag == "POS" else name


def possessive(name: str) -> str:
    if name.endswith(("'s", "’s", "'", "’")):
        return name
    return name + ("'" if name.endswith("s") else "'s")


def _own(part: Token, names: Names) -> _Word | None:
    """ "I" of a known speaker, and "we" of whom the speaker speaks for, by name."""
    if part.tag not in {"PRP", "PRP$"}:
        return None
    for name, forms in ((names.speaker, OF_ONE), (names.group, OF_SEVERAL)):
        if name and part.lower in forms:
            full_name = f"the {name}" if name in names.definite else name
            return _Word(possessive(full_name) if forms[part.lower] else full_name, None)
    return None


def _joined(parse: Parse, words: Sequence[_Word]) -> str:
    """The words with the spaces that belong between them."""
    written: list[str] = []
    before: _Word | None = None
    for word in words:
        text = _cased(parse, word, first=before is None)
        if before is not None and word.token is not None and _was_contracted(word, before):
            text = full(parse, word.token)
        if before is not None and _spaced(parse, before, word, text):
            written.append(" ")
        written.append(text)
        before = word
    return "".join(written)


def _was_contracted(word: _Word, before: _Word) -> bool:
    """ "'s" or "'ve" of a pronoun that has gone."""
    token = word.token
    if token is None or word.text != token.text:
        return False
    gone = before.token is None or before.token.index != token.index - 1
    return gone and token.text.startswith(_CONTRACTED) and token.tag in _CONTRACTED_TAGS


def _cased(parse: Parse, word: _Word, *, first: bool) -> str:
    """The sentence's first word loses its capital when it is not the statement's first, unless it is a name."""
    token = word.token
    if token is None or first or not token.text[:1].isupper():
        return word.text
    start = parse.bounds[token.sentence][0]
    opens = token.index == start or (token.index == start + 1 and parse.tokens[start].text in QUOTES)
    proper = token.pos == "PROPN" or token.entity not in {"", "DATE", "TIME", "CARDINAL"} or token.lower == "i"
    month_or_day = token.tag.startswith("NNP")
    return word.text if not opens or proper or month_or_day or token.text[1:2].isupper() else _lower_first(word.text)


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]


def _spaced(parse: Parse, before: _Word, word: _Word, text: str) -> bool:
    first, second = before.token, word.token
    if first is not None and second is not None and first.index + 1 == second.index:
        return first.end < second.start
    if text == "'s" and word.token is None:
        return False
    return text not in _NO_SPACE_BEFORE and before.text not in _NO_SPACE_AFTER


def _sentence(text: str) -> str:
    """One line, a capital first, a full stop last."""
    line = LOOSE_MARK.sub(r"\1", SPACED_MARK.sub(r"\1", " ".join(text.split())))
    if not line:
        return ""
    ended = line if STOPPED.search(line) else line + "."
    return FIRST_LETTER.sub(lambda match: match[0].upper(), ended)
