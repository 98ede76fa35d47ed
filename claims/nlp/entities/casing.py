"""How an article writes its words: what only a capital at a name's place can tell."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from claims.nlp.lexicons.capitals import ALSO_NAMES, CALENDAR, COMMON
from claims.nlp.lexicons.organisations import LEGAL_FORMS
from claims.nlp.lexicons.titles import OFFICES
from claims.nlp.types import Parse, Token

# Labels of the parser that mark a name; the others mark times and numbers.
NAME_LABELS = frozenset(
    ("PERSON", "NORP", "FAC", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE")
)
CLOSED = frozenset(("DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "INTJ", "NUM", "PUNCT", "SYM"))
POSSESSIVES = frozenset(("'s", "’s"))
LONGEST_BYLINE = 12
WRITERS = frozenset(("editor", "correspondent", "reporter", "columnist", "writer"))
OPENERS = frozenset("\"'“‘`([—–-_:•*")


@dataclass(frozen=True, slots=True)
class Casing:
    """Words the article writes with a capital where only names have one, words it writes without, and its headlines.

    `repeated` words have their capital more than once at places where any word has one.
    `owners` are the names that end in a possessive mark of their own: "Pemberton's said".
    """

    capitals: frozenset[str]
    small: frozenset[str]
    headlines: frozenset[int]
    owners: frozenset[str]
    repeated: frozenset[str]


def casing(parse: Parse) -> Casing:
    headlines = frozenset(s for s in range(len(parse.sentences)) if _headline(parse.of_sentence(s)))
    running = [token for token in parse.tokens if token.sentence not in headlines]
    return Casing(
        capitals=frozenset(t.lower for t in running if capital(t) and t.pos not in CLOSED and _named(parse, t)),
        small=frozenset(token.text for token in running if token.text.islower()),
        headlines=headlines,
        repeated=frozenset(_repeated(t.lower for t in running if capital(t) and t.pos == "PROPN" and opens(parse, t))),
        owners=frozenset(t.lower for t in running if capital(t) and _owns_itself(parse, t)),
    )


def _repeated(words: Iterator[str]) -> Iterator[str]:
    yield from (word for word, times in Counter(words).items() if times > 1)


def _owns_itself(parse: Parse, token: Token) -> bool:
    """Whether nothing is owned behind the name's possessive: "Pemberton's said", "Pemberton's will close"."""
    after = parse.tokens[token.index + 1 : token.index + 3]
    if len(after) < 2 or after[0].text not in POSSESSIVES or after[1].sentence != token.sentence:
        return False
    verb = after[1]
    if verb.lower in LEGAL_FORMS:
        return True  # "Rally's Inc."
    finite = verb.tag in ("VBD", "VBZ", "MD") and verb.lemma not in ("be", "have")
    return finite and verb.pos in ("VERB", "AUX") and verb.dep not in ("amod", "compound")


def byline(parse: Parse, token: Token) -> bool:
    """Whether the word begins the writer's name in a short line of its own: "By Jane Doe", "Jane Doe, Arts Editor"."""
    first, last = parse.bounds[token.sentence]
    if last - first > LONGEST_BYLINE:
        return False
    if parse.tokens[first].lower == "by":
        return token.index == first + 1
    return token.index == first and _signed(parse.of_sentence(token.sentence))


def _signed(tokens: tuple[Token, ...]) -> bool:
    words = [token.lower for token in tokens]
    return words[-1] in WRITERS and "," in words and len(words) <= LONGEST_BYLINE


def _named(parse: Parse, token: Token) -> bool:
    """A capital that the place does not explain, or the first of two ("Acme Foods has ...")."""
    if not opens(parse, token):
        return True
    following = parse.tokens[token.index + 1 : token.index + 2]
    second = any(t.sentence == token.sentence and capital(t) and t.pos == "PROPN" for t in following)
    return second and token.pos == "PROPN" and token.lower not in COMMON and token.lower not in OFFICES


def capital(token: Token) -> bool:
    """Whether the word is written as names are: a capital first, or inside as in "iPhone"."""
    text = token.text
    if text.islower() or text[-1] in "-–—":
        return False
    return text[0].isupper() or (text[0].islower() and any(map(str.isupper, text[1:3])))


def dates(parse: Parse, token: Token) -> bool:
    """Whether the word is one of the calendar, and no part of a longer name ("Theresa May", "April Jones")."""
    if token.lower not in CALENDAR:
        return False
    if token.lower not in ALSO_NAMES or token.entity in ("DATE", "TIME"):
        return True
    beside = [parse.tokens[token.head]] if token.dep == "compound" else parse.dependents(token, "compound")
    return not any(t.pos == "PROPN" and t.text[0].isupper() and t.lower not in CALENDAR for t in beside)


def opens(parse: Parse, token: Token) -> bool:
    """Whether any word would have its capital here: first in its sentence, or after a colon or an opening mark."""
    first, _ = parse.bounds[token.sentence]
    if token.index == first:
        return True
    before = parse.tokens[token.index - 1]
    return before.text[-1] in OPENERS and (before.text != "-" or before.end < token.start)


def _headline(tokens: tuple[Token, ...]) -> bool:
    """Whether nearly every longer word has a capital, words that are no names among them."""
    alphabetic = [token for token in tokens if token.text.isalpha()]
    if _signed(tokens):
        return False
    if len(alphabetic) > 1 and all(token.text.isupper() for token in alphabetic):
        return True
    words = [token for token in alphabetic if len(token.text) > 3 and token.pos not in CLOSED]
    if len(words) < 4 or sum(map(capital, words)) < 0.75 * len(words):
        return False
    common = any(capital(word) and word.pos not in ("PROPN", "X") for word in words[1:])
    return common or any(capital(token) and token.lower in COMMON for token in alphabetic[1:])
