"""The deeds that a text tells by verbs: "the attack" is "the attack on the village" after "attacked the village"."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator

from claims.nlp.entities.phrases import Phrases
from claims.nlp.entities.retold import Retold
from claims.nlp.lexicons.deeds import BEFALLING, HAPPENED, LINKED, OF_OBJECT, OF_SUBJECT, TO_DO
from claims.nlp.types import Parse, Token

# How many earlier uses of a verb are looked at.
MOST_USES = 12
# A longer clause behind its noun makes a statement clumsy.
LONGEST = 10
DEEDS = frozenset(
    verb for table in (OF_OBJECT, OF_SUBJECT, TO_DO, LINKED, HAPPENED) for verbs in table.values() for verb in verbs
)


class Deeds:
    """The verbs of a text whose deeds have nouns, by lemma, in its order."""

    def __init__(self, parse: Parse, phrases: Phrases) -> None:
        self._parse, self._phrases, self._retold = parse, phrases, Retold(parse, phrases)
        self._verbs: dict[str, list[Token]] = {}
        for token in parse.tokens:
            if token.pos == "VERB" and token.lemma in DEEDS:
                self._verbs.setdefault(token.lemma, []).append(token)

    def of(self, noun: Token, word: str) -> str:
        """The only deed of that noun so far, else the only one told just before; first by the noun's own verb."""
        ways = ((OF_SUBJECT, self._of_subject), (TO_DO, self._to_do), (HAPPENED, self._in_which))
        one = noun.tag == "NN"
        told = [self._with_link(noun, word)]
        told += [self._with(way, noun, table.get(word, ())) for table, way in ways if one]
        return next((phrase for found in told if (phrase := _only(found, noun))), "")

    def _with_link(self, noun: Token, word: str) -> Iterator[tuple[str, Token]]:
        linked = {**dict.fromkeys(OF_OBJECT.get(word, ()), ("of",)), **LINKED.get(noun.lower, {})}
        return self._with(lambda verb: self._linked(verb, linked[verb.lemma]), noun, linked)

    def _with(self, way: Callable[[Token], str], noun: Token, verbs: Iterable[str]) -> Iterator[tuple[str, Token]]:
        for verb in self._before(noun, verbs):
            if goes_on := way(verb):
                yield f"the {noun.lower} {goes_on}", verb

    def _before(self, noun: Token, verbs: Iterable[str]) -> Iterator[Token]:
        """The last uses of the verbs before the noun, those that are denied left out."""
        for verb in sorted(verbs):
            uses = self._verbs.get(verb, ())
            end = bisect_left(uses, noun.index, key=lambda use: use.index)
            yield from (use for use in uses[max(0, end - MOST_USES) : end] if self._is_done(use))

    def _is_done(self, verb: Token) -> bool:
        return not any(child.dep == "neg" or child.tag == "MD" for child in self._parse.dependents(verb, "neg", "aux"))

    def _linked(self, verb: Token, links: tuple[str, ...]) -> str:
        """ "on the village", of "attacked the village"; "on the bill", of "voted on the bill"."""
        first, *others = links
        done = self._parse.dependents(verb, "dobj", "nsubjpass")
        if done:
            words = self._phrases.thing(done[0]) if first != "-" else ""
            return f"{first} {words}" if words else ""
        for preposition in self._parse.dependents(verb, "prep"):
            objects = self._parse.dependents(preposition, "pobj") if preposition.lower in others else ()
            if words := self._phrases.thing(objects[0]) if objects else "":
                return f"{preposition.lower} {words}"
        return ""

    def _of_subject(self, verb: Token) -> str:
        doers = self._parse.dependents(verb, "nsubj")
        words = self._phrases.thing(doers[0]) if doers and not self._parse.dependents(verb, "dobj") else ""
        return f"of {words}" if words else ""

    def _to_do(self, verb: Token) -> str:
        """ "to buy Castell", of "agreed to buy Castell in May"."""
        for what in self._parse.dependents(verb, "xcomp"):
            opening = self._parse.tokens[what.index - 1]
            objects = self._parse.dependents(what, "dobj")
            if opening.lower == "to" and opening.index > verb.index and objects:
                return self._phrases.deed(what, objects[0])
        return ""

    def _in_which(self, verb: Token) -> str:
        """ "in which the ferry sank", "in which two people were shot"."""
        subjects = self._parse.dependents(verb, "nsubj", "nsubjpass")
        who = self._retold.who(subjects[0]) if subjects else []
        objects = self._parse.dependents(verb, "dobj")
        if not objects and self._parse.dependents(verb, "nsubj") and verb.lemma not in BEFALLING:
            return ""  # who was shot is not told
        whom = self._phrases.thing(objects[0]) if objects else ""
        words = [*who, *(self._phrases.shown(self._retold.verbs(verb)) or ()), *whom.split()]
        fits = who and bool(objects) == bool(whom) and len(words) <= LONGEST
        return " ".join(("in which", *words)) if fits and len(words) > len(who) else ""


def _only(told: Iterable[tuple[str, Token]], noun: Token) -> str:
    found = dict(told)
    if len(found) > 1:
        found = {phrase: verb for phrase, verb in found.items() if noun.sentence - verb.sentence <= 1}
    return next(iter(found)) if len(found) == 1 else ""
