"""A clause's words -> its statement: names for pronouns, spaces, marks and capitals as a sentence has them."""

import re
from collections.abc import Iterator, Sequence

from claims.nlp.extract.clause import Clause, Part, words_of
from claims.nlp.extract.names import Names
from claims.nlp.extract.naming import QUOTES, Word, named
from claims.nlp.extract.verbs import full
from claims.nlp.grammar import SUBJECTS
from claims.nlp.types import Parse, Token

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


def phrase(parse: Parse, parts: Sequence[Part], names: Names) -> str:
    """Words of a clause as they would stand in its statement, without a sentence's capital and stop."""
    return " ".join(_joined(parse, named(parse, list(_marked(parts)), names)).split())


def statement(parse: Parse, clause: Clause, names: Names) -> str:
    """The clause as one sentence."""
    words = named(parse, list(_marked(clause.parts)), names)
    return _sentence(_joined(parse, words))


def _marked(parts: Sequence[Part]) -> Iterator[Part]:
    """The parts without marks that lost what they went with."""
    quotes = frozenset(part.index for part in parts if isinstance(part, Token) and part.text in QUOTES | _OLD_QUOTES)
    found = list(_without_odd_quotes(tuple(_without_odd_singles(parts))))
    while found and words_of(found[-1]) in _EDGES:
        found.pop()
    if found and (words_of(found[0]), words_of(found[-1])) == ("(", ")"):
        found = found[1:-1]  # the whole sentence stood in brackets
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
    if part.text == "," and _opens_subject(parts, at):
        return False
    return not (_touches(parts[at - 1], part, quotes) and _touches(part, parts[at + 1], quotes))


def _opens_subject(parts: Sequence[Part], at: int) -> bool:
    """ "In May, however, the firm grew": where only a phrase stands before the subject, a comma stays."""
    first, part, after = parts[at - 1], parts[at], parts[at + 1]
    if isinstance(first, str) or isinstance(part, str) or isinstance(after, str) or first.text != ",":
        return False
    gone = part.index - first.index == 2 and after.index == part.index + 1
    said = any(isinstance(p, Token) and p.dep in SUBJECTS for p in parts[:at])
    return gone and first.head == part.head and not said


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


def _without_odd_singles(parts: Sequence[Part]) -> Iterator[Part]:
    """Single marks that open a quotation go where it does not end in the statement, or is all of it."""
    opened = [i for i, part in enumerate(parts) if words_of(part) == "‘"]
    closed = [i for i, part in enumerate(parts) if isinstance(part, Token) and part.text == "’" and part.tag == "''"]
    pairs = list(zip(opened, closed, strict=False))
    sound = len(opened) == len(closed) and all(first < last for first, last in pairs) and 0 not in opened
    drop = set() if sound else {*opened, *closed}
    typed = [i for i, part in enumerate(parts) if words_of(part) == "'"]
    drop |= {0} if typed == [0] else set()
    yield from (part for i, part in enumerate(parts) if i not in drop)


def _encloses(parts: Sequence[Part], first: int, last: int) -> bool:
    """Whether the two marks quote a part of the statement, neither nothing nor all of it."""
    inside = [part for part in parts[first + 1 : last] if words_of(part) not in _EDGES]
    turned = words_of(parts[first]) == "”" or words_of(parts[last]) == "“"
    return bool(inside) and not turned and last - first < len(parts) - 3


def _joined(parse: Parse, words: Sequence[Word]) -> str:
    """The words with the spaces that belong between them."""
    written: list[str] = []
    before: Word | None = None
    for word in words:
        text = _cased(parse, word, first=before is None)
        if before is not None and word.token is not None and _was_contracted(word, before):
            text = full(parse, word.token)
        if before is not None and _spaced(parse, before, word, text):
            written.append(" ")
        written.append(text)
        before = word
    return "".join(written)


def _was_contracted(word: Word, before: Word) -> bool:
    """ "'s" or "'ve" of a pronoun that has gone."""
    token = word.token
    if token is None or word.text != token.text:
        return False
    gone = before.token is None or before.token.index != token.index - 1
    return gone and token.text.startswith(_CONTRACTED) and token.tag in _CONTRACTED_TAGS


def _cased(parse: Parse, word: Word, *, first: bool) -> str:
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


def _spaced(parse: Parse, before: Word, word: Word, text: str) -> bool:
    first, second = before.token or before.last, word.token
    if first is not None and second is not None and first.index + 1 == second.index and _is_own(text, second):
        return first.end < second.start
    if text == "'s" and word.token is None:
        return False
    return text not in _NO_SPACE_BEFORE and before.text not in _NO_SPACE_AFTER


def _is_own(text: str, token: Token) -> bool:
    """Whether the word stands as in the article, capitals apart."""
    return text.lower() == token.lower


def _sentence(text: str) -> str:
    """One line, a capital first, a full stop last."""
    line = LOOSE_MARK.sub(r"\1", SPACED_MARK.sub(r"\1", " ".join(text.split())))
    if not line:
        return ""
    ended = line if STOPPED.search(line) else line + "."
    return FIRST_LETTER.sub(lambda match: match[0].upper(), ended)
