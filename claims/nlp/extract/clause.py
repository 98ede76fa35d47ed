"""A clause, and a sentence on its way of being taken apart into clauses."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from claims.nlp.extract.link import Link, Links
from claims.nlp.extract.speech import Speech
from claims.nlp.extract.verbs import Tense
from claims.nlp.grammar import left_edge, subject_of
from claims.nlp.lexicons.predicates import CONDITIONAL_MARKS, DISCOURSE, OPENING
from claims.nlp.types import Parse, Token

# "but also", "and even": left over where the other half became a clause of its own.
_ADDING = frozenset({"also", "even", "then", "instead", "rather", "too"})

# Without these "neither rose nor fell" would say that it rose.
_DECIDING = frozenset({"neither", "either"})
# "Then the roof was gone": what came before is another sentence's matter.
_NEXT = frozenset({"then"})

# A word of the article, or one that the statement needs and the article does not have.
Part = Token | str


def words_of(part: Part) -> str:
    return part if isinstance(part, str) else part.text


def _unbracketed(words: list[Token]) -> list[Token]:
    """Without brackets whose content went to a clause of its own."""
    empty = {i for i, (left, right) in enumerate(pairwise(words)) if (left.text, right.text) == ("(", ")")}
    return [word for i, word in enumerate(words) if i not in empty and i - 1 not in empty]


def _closes_bracket(words: list[Token]) -> bool:
    """ "Sen. Lee (R-Ohio)": the last mark belongs to the phrase."""
    return words[-1].text == ")" and any(word.text == "(" for word in words)


def _joiners_before(words: list[Token]) -> set[int]:
    """ "“But it works": what joins the sentence to the one before, behind an opening mark or none."""
    first = next((word for word in words if word.pos != "PUNCT"), None)
    if first is None or first.lower in {"nor", "neither"}:
        return set()
    return {first.index} if first.dep == "cc" or first.lower in _NEXT else set()


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause. `parts` are its statement's words; `own` its own words in the article.

    `subject` governs `subject_parts`; `helpers` are its auxiliaries, borrowed ones included; `antecedent` is
    the noun that a relative pronoun or a participle speaks of; `denied` says that its speaker denies it; `raised`
    are verbs of planning or seeming, borrowed from the host, that lead to `head`.
    """

    head: Token
    link: Link
    host: "Clause | None"
    parts: tuple[Part, ...]
    own: tuple[Token, ...]
    subject: Token
    subject_parts: tuple[Part, ...]
    tense: Tense
    passive: bool
    helpers: tuple[Token, ...] = ()
    antecedent: Token | None = None
    denied: bool = False
    raised: tuple[Token, ...] = ()
    words: tuple[Token, ...] = field(init=False, repr=False)  # those of the article in the statement, in its order

    def __post_init__(self) -> None:
        words = {part for part in self.parts if isinstance(part, Token)}
        object.__setattr__(self, "words", tuple(sorted(words, key=_place)))

    @property
    def lent_subject(self) -> tuple[Part, ...]:
        """The subject as another verb takes it over: with a comma where a name beside it has to be closed."""
        words = [part for part in self.subject_parts if isinstance(part, Token)]
        named = any(word.dep == "appos" and word.head == self.subject.index for word in words)
        opened = [word for word in words if word.text == ","]
        return (*self.subject_parts, ",") if named and len(opened) % 2 else self.subject_parts


def _place(token: Token) -> int:
    return token.index


@dataclass(slots=True)
class Builder:
    """One sentence: `owners` tells for each word which clause's it is, `built` holds the clauses made so far.

    Words before `opening` are a dateline.
    """

    parse: Parse
    speech: Speech
    links: Links
    owners: Mapping[int, int]
    opening: int
    built: dict[int, Clause] = field(default_factory=dict)

    def host_of(self, head: Token) -> Clause | None:
        """The nearest clause above."""
        above = self.parse.tokens[head.head]
        while above.index not in self.links and above.head != above.index:
            above = self.parse.tokens[above.head]
        return self.built.get(above.index) if above.index != head.index else None

    def own(self, head: Token) -> tuple[Token, ...]:
        """The words of the clause, without what clauses inside it took and what only joins or reports."""
        words = [token for token in self._owned(head) if not self._is_joining(token, head)]
        inside = {token.index for token in words}
        loose = {t.index for t in words if t.dep == "cc" and not {t.index - 1, t.index + 1} <= inside}
        loose |= _joiners_before(words)
        kept = _unbracketed([token for token in words if token.index not in loose and token.head not in loose])
        if any(token.dep == "cc" for token in kept[-4:]):
            while kept and kept[-1].text in {".", ",", ";"}:
                kept.pop()
        while kept and (kept[-1].dep == "cc" or (len(kept) > 1 and kept[-2].dep == "cc" and kept[-1].lower in _ADDING)):
            kept.pop()
        return tuple(kept)

    def phrase(self, noun: Token, *, whole: bool = True) -> tuple[Token, ...]:
        """The noun phrase, without what clauses took; where not `whole`, without its later members and namesakes."""
        cut: set[int] = set()
        if not whole:
            for child in self.parse.dependents(noun, "cc", "conj", "appos"):
                cut.update(token.index for token in self.parse.subtree(child))
        words = [token for token in self._owned(noun) if token.index not in cut and token.lower not in DISCOURSE]
        while words and words[-1].pos == "PUNCT" and not _closes_bracket(words):
            words.pop()
        return tuple(_unbracketed(words))

    def _owned(self, head: Token) -> list[Token]:
        owner = self.owners[head.index]
        words = (token for token in self.parse.subtree(head) if self.owners[token.index] == owner)
        return [token for token in words if token.index >= self.opening]

    def _is_joining(self, token: Token, head: Token) -> bool:
        if self._is_reporting(token, head):
            return True
        above = self.parse.tokens[token.head]
        if token.head != head.index:
            return self._is_aside(token, above, head)
        if token.dep == "mark":
            return token.lower not in CONDITIONAL_MARKS
        if token.tag == "WRB" and self.links.get(head.index) in {Link.KEPT, Link.SUBORDINATE}:
            return True
        if token.lower == "even" and self._is_even_when(token, head):
            return True
        if token.lower == "so" and token.dep in {"advmod", "mark"} and self._opens(token, head):
            return True
        if (token.dep == "preconj" and token.lower not in _DECIDING) or (
            token.dep == "intj" and not self._is_hyphened(token)
        ):
            return True
        return token.dep in {"advmod", "prep"} and self._is_discourse(token)

    def _is_reporting(self, token: Token, head: Token) -> bool:
        """Source and cue of the clause's own speaker, as far as they hang on its verb and leave no gap."""
        while self.speech.reports(token, head):
            if token.head in {head.index, token.index}:
                return True
            token = self.parse.tokens[token.head]
        return False

    def _is_aside(self, token: Token, above: Token, head: Token) -> bool:
        """ "Both" of "both … and", who is spoken to, and "the mayor, however, …" """
        if token.dep == "advmod" and above.pos in {"NOUN", "PROPN"}:
            return token.lower in DISCOURSE and not self.parse.dependents(token)
        return above.dep in {"preconj", "intj"} and above.head == head.index and not self._is_hyphened(above)

    def _is_even_when(self, token: Token, head: Token) -> bool:
        """ "even when deals failed", which stands as a clause of its own."""
        following = self.parse.tokens[token.index + 1] if token.index + 1 < len(self.parse.tokens) else token
        joined = following.tag == "WRB" or following.dep == "mark"
        return joined and self.links.get(head.index) in {Link.KEPT, Link.SUBORDINATE}

    def _opens(self, token: Token, head: Token) -> bool:
        """ "…, so he left": right before the clause's subject, with a comma or nothing in front."""
        first = self.parse.bounds[token.sentence][0]
        before = self.parse.tokens[max(first, token.index - 1)]
        following = self.parse.tokens[min(token.index + 1, len(self.parse.tokens) - 1)]
        subject = subject_of(self.parse, head)
        beside = subject is not None and left_edge(self.parse, subject) == following.index
        return beside and (before.index == token.index or before.text in {",", ";", '"', "“"} or before.dep == "cc")

    def _is_hyphened(self, token: Token) -> bool:
        """ "like-for-like sales" """
        last = len(self.parse.tokens) - 1
        following = self.parse.tokens[min(token.index + 1, last)]
        return following.text == "-" and following.start == token.end

    def _is_discourse(self, token: Token) -> bool:
        """ "however", "also"; "first" and "still" only where a comma sets them off."""
        if self.parse.dependents(token):
            return False
        last = len(self.parse.tokens) - 1
        beside = {self.parse.tokens[min(token.index + 1, last)].text}
        return token.lower in DISCOURSE or (token.lower in OPENING and bool(beside & {",", "–", "—"}))
