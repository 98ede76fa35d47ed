"""Clauses as they are told again behind "who", "that" and "in which": "who robbed a store in Leeds"."""

from collections.abc import Sequence

from claims.nlp.entities.phrases import Phrases
from claims.nlp.grammar import AUXILIARIES, auxiliaries
from claims.nlp.lexicons.definite import TELLERS
from claims.nlp.types import Parse, Token

LONGEST_SUBJECT = 6
# Without these a verb says something else; the rest may be left out.
NEEDED = frozenset({"dobj", "attr", "acomp", "prt", "dative", "xcomp", "oprd", "agent"})
LOOSE = frozenset({"prep", "npadvmod", "advmod"})
ENDS = frozenset({"punct", "cc", "conj", "advcl", "mark", "dep"})
# Under these a clause tells what happened; under "if" or "to" it does not.
TOLD_IN = frozenset({"conj", "ccomp", "advcl"})
UNSURE = frozenset({"if", "unless", "whether", "until", "lest"})
# "The men" tell nothing of the van in which they fled.
KNOWN = frozenset({"the", "this", "that", "these", "those"})
NOBODYS: frozenset[str] = frozenset()


class Retold:
    """The words of a text's clauses, with names for their pronouns."""

    def __init__(self, parse: Parse, phrases: Phrases) -> None:
        self._parse, self._phrases = parse, phrases

    def is_told(self, verb: Token) -> bool:
        """Whether the clause says that it was so, by itself or as what is reported."""
        while verb.dep in TOLD_IN and verb.head != verb.index:
            if any(mark.lower in UNSURE for mark in self._parse.dependents(verb, "mark")):
                return False
            above = self._parse.tokens[verb.head]
            if verb.dep == "ccomp" and above.lemma not in TELLERS:
                return False
            verb = above
        return verb.dep in {"ROOT", "relcl", "xcomp"}

    def verbs(self, verb: Token) -> Sequence[Token]:
        """The verb with its helpers and what stands between; () where it is denied or doubted."""
        helpers = auxiliaries(self._parse, verb)
        first = min((helper.index for helper in helpers), default=verb.index)
        words = self._parse.tokens[first : verb.index + 1]
        plain = all(word.dep in {*AUXILIARIES, "advmod", "neg"} or word.index == verb.index for word in words)
        denied = bool(self._parse.dependents(verb, "neg"))
        doubted = any(helper.tag == "MD" and helper.lower not in {"will", "'ll", "’ll"} for helper in helpers)
        return words if plain and not denied and not doubted else ()

    def core(self, verb: Token) -> list[str]:
        """The verb with what it is done to: "stole watches"; [] where a pronoun or a longer phrase tells that."""
        words = self._phrases.shown(self.verbs(verb)) or []
        rest = [child for child in self._parse.dependents(verb) if child.index > verb.index and child.dep in NEEDED]
        if not rest:
            return words
        whole = self._phrases.shown(self._parse.subtree(rest[0])) if len(rest) == 1 else None
        plain = whole is not None and len(whole) <= LONGEST_SUBJECT
        return [*words, *whole] if words and whole and plain else []

    def predicate(
        self, verb: Token, room: int, *, without: Token, verbs: Sequence[Token] = (), own: frozenset[str] = NOBODYS
    ) -> list[str] | None:
        """The verb with what belongs to it, as far as there is room; None where what it needs does not fit."""
        words = self._phrases.shown(verbs or self.verbs(verb))
        if not words:
            return None
        for child in self._parse.dependents(verb):
            if child.index < verb.index or child.index == without.index:
                continue
            if child.dep in ENDS:
                break
            tokens = self._parse.subtree(child)
            told = self._shown(child, tokens, own) if len(words) + len(tokens) <= room else None
            if told is None:
                if child.dep in LOOSE:
                    break
                return None
            words += told
        return words

    def _shown(self, child: Token, tokens: Sequence[Token], own: frozenset[str]) -> list[str] | None:
        if child.dep not in NEEDED | LOOSE or any(_breaks(token) for token in tokens):
            return None
        return self._phrases.shown(tokens, own=own)

    def who(self, subject: Token) -> list[str]:
        """ "two people", "the owner of a shop": by name where it has one."""
        words = self._parse.subtree(subject)
        plain = len(words) <= LONGEST_SUBJECT and not any(_breaks(word) for word in words)
        bare = len(words) == 2 and words[0].lower in KNOWN
        return (self._phrases.shown(words) if plain and not bare else None) or self._phrases.thing(subject).split()


def _breaks(token: Token) -> bool:
    """A mark within, or a clause of its own."""
    return token.dep in {"relcl", "advcl", "ccomp", "conj", "cc"} or token.pos in {"PUNCT", "SPACE", "SYM"}
