"""Noun phrases as they are taken up again: "a survey of 600 nurses" -> "the survey of 600 nurses"."""

from collections.abc import Iterator, Sequence

from claims.nlp.entities.animacy import is_actor
from claims.nlp.lexicons.definite import IDIOMATIC, OPEN_DETERMINERS, OTHERS, TELLING_PREPOSITIONS
from claims.nlp.lexicons.unique import UNIQUE
from claims.nlp.types import Parse, Token

# A longer phrase makes a statement clumsy; a longer end of one is left out.
LONGEST, LONGEST_END = 12, 8
POINTING = frozenset({"a", "an", "the", "this", "that", "these", "those"})
TIMES = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY"})
BESIDE = frozenset({"compound", "npadvmod", "nmod"})
# How many earlier uses of a noun are looked at.
MOST_USES = 12


class Phrases:
    """The noun phrases of a text; `meant` is what the references found so far stand for, by token."""

    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        self.meant: dict[int, str] = {}
        self._uses: dict[str, list[Token]] = {}
        for token in parse.tokens:
            if token.pos == "NOUN" and token.dep not in BESIDE:
                self._uses.setdefault(token.lower, []).append(token)

    def definite(self, noun: Token) -> str:
        """The noun's phrase as something known; "" where it would not say which one is meant."""
        before = self._before(noun)
        if before is None:
            return ""
        behind = self._behind(noun)
        if behind is None:
            return ""
        words = " ".join((*before, *behind))
        return words if len(words.split()) <= LONGEST else ""

    def fuller(self, noun: Token) -> str:
        """What a bare "the sale" was called before, where the article speaks of one only: "the sale of the club"."""
        if noun.lower in IDIOMATIC or noun.lemma in UNIQUE:
            return ""
        found: list[str] = []
        for use in self._earlier(noun):
            if self._is_another(use):
                return ""
            phrase = self.definite(use)
            if len(phrase.split()) > 2 and _is_known(phrase):
                found.append(phrase)
            elif not self._is_bare_definite(use):
                return ""
        return _one(found)

    def is_taken_up(self, noun: Token) -> bool:
        """Whether the article used the noun before."""
        return any(use.sentence < noun.sentence for use in self._earlier(noun))

    def _earlier(self, noun: Token) -> Iterator[Token]:
        uses = self._uses.get(noun.lower, ())
        low, high = 0, len(uses)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if uses[middle].index < noun.index else (low, middle)
        yield from uses[max(0, low - MOST_USES) : low]

    def _is_another(self, use: Token) -> bool:
        """ "another sale", "a second vote", "the 2019 vote", "no vote": the article speaks of several."""
        words = self._parse.tokens[_edge(self._parse, use, 0) : use.index]
        return any(word.lower in OTHERS | OPEN_DETERMINERS or word.text.isdigit() for word in words)

    def _is_bare_definite(self, use: Token) -> bool:
        before = self._parse.tokens[use.index - 1] if use.index else use
        return before.lower in {"the", "this", "that"} and before.head == use.index

    def _before(self, noun: Token) -> list[str] | None:
        """The words up to the noun, with "the" for "a" and "this"; None where they leave open which one it is."""
        tokens = self._parse.tokens[_edge(self._parse, noun, 0) : noun.index + 1]
        if any(t.lower in OPEN_DETERMINERS or t.dep in {"relcl", "acl"} or _breaks(t) for t in tokens):
            return None
        if any(token.dep == "nummod" and self._parse.children[token.index] for token in tokens):
            return None  # "about 200 visas"
        if len(tokens) == 1 and noun.text[:1].isupper() and not is_actor(noun):
            return None  # a sentence's first word, and maybe a name
        first = tokens[0]
        pointed = first.lower in POINTING
        counted = any(token.dep == "nummod" and token.head == noun.index for token in tokens)
        words = self._shown(tokens[1:] if pointed else tokens)
        if words is None or any(token.dep in {"det", "predet"} for token in tokens[1:] if token.head == noun.index):
            return None
        owned = any(token.dep == "poss" and token.head == noun.index for token in tokens)
        return ["the", *words] if pointed or (counted and not owned) else words

    def _behind(self, noun: Token) -> list[str] | None:
        """What follows and tells which one is meant; None where it does so at a length that none can repeat."""
        words: list[str] = []
        following = noun.index + 1
        for child in self._parse.dependents(noun, "prep", "relcl", "acl"):
            tokens = self._parse.tokens[_edge(self._parse, child, 0) : _edge(self._parse, child, -1) + 1]
            if tokens[0].index != following:
                continue
            shown = self._end(child, tokens)
            if shown is None:
                return None if child.dep != "prep" and noun.tag == "NNS" else words
            words += shown
            following = tokens[-1].index + 1
        return words

    def _end(self, child: Token, tokens: Sequence[Token]) -> list[str] | None:
        if len(tokens) > LONGEST_END or any(_breaks(token) or token.entity in TIMES for token in tokens):
            return None
        if child.dep == "prep" and child.lower not in TELLING_PREPOSITIONS:
            return None
        return self._shown(tokens)

    def _shown(self, tokens: Sequence[Token]) -> list[str] | None:
        """The words with names for their pronouns; None where one stays a pronoun."""
        words: list[str] = []
        for token in tokens:
            if token.tag in {"WP$", "WP", "WDT", "EX"}:
                return None
            text = _cased(self._parse, token)
            if token.tag in {"PRP", "PRP$"}:
                meant = self.meant.get(token.index, "")
                if not meant or not meant[:1].isupper():
                    return None
                text = _owner(meant) if token.tag == "PRP$" else meant
            glued = bool(words) and self._parse.tokens[token.index - 1].end == token.start
            if glued:
                words[-1] += text
            else:
                words.append(text)
        return words


def _edge(parse: Parse, token: Token, side: int) -> int:
    """Where the phrase that the token governs begins (side 0) or ends (side -1); deep ones are not followed."""
    edge = token.index
    for _ in range(LONGEST):
        children = parse.children[edge]
        if not children or (children[side] < edge) != (side == 0):
            break
        edge = children[side]
    return edge


def _owner(name: str) -> str:
    return name + ("'" if name.endswith("s") else "'s")


def _cased(parse: Parse, token: Token) -> str:
    """The word without the capital that the sentence's beginning gave it."""
    opens = token.index == parse.bounds[token.sentence][0] or parse.tokens[token.index - 1].pos == "PUNCT"
    plain = token.pos != "PROPN" and not token.tag.startswith("NNP") and not token.text[1:2].isupper()
    own = plain and token.entity in {"", "CARDINAL", "DATE"}
    return token.text[:1].lower() + token.text[1:] if opens and own else token.text


def ends_long(phrase: str) -> bool:
    """ "the outbreak of norovirus" takes no apostrophe well."""
    return any(word in TELLING_PREPOSITIONS for word in phrase.split())


def _is_known(phrase: str) -> bool:
    """Whether it says which one by itself: "the sale of the club", "Sunday's vote"."""
    return phrase.startswith("the ") or "'s " in phrase or "’s " in phrase or "’ " in phrase or "' " in phrase


def _breaks(token: Token) -> bool:
    """A mark that ends a phrase, or a word of speech: nothing to take along."""
    return token.pos in {"SPACE", "SYM"} or (token.pos == "PUNCT" and token.text != "-")


def _one(found: Sequence[str]) -> str:
    """The longest phrase, if it says what all others say."""
    if not found:
        return ""
    longest = max(found, key=lambda phrase: (len(phrase.split()), phrase))
    words = set(longest.lower().split())
    return longest if all(set(phrase.lower().split()) <= words for phrase in found) else ""
