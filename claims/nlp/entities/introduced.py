"""What an article tells of a thing where it brings it in: "the man who robbed a store", "the letter that Ray wrote"."""

from collections.abc import Sequence

from claims.nlp.entities.animacy import is_person
from claims.nlp.entities.antecedents import climbed
from claims.nlp.entities.phrases import Phrases
from claims.nlp.entities.retold import Retold
from claims.nlp.grammar import is_finite
from claims.nlp.lexicons.definite import BY_THE_WAY, COUNTING, UNTELLING
from claims.nlp.lexicons.descriptions import SPEECH_VERBS
from claims.nlp.types import Parse, Token

# A longer description makes a statement clumsy.
LONGEST = 14
WHERE = frozenset({"in", "during", "at", "on", "aboard", "from", "with", "into", "to"})
# Behind "the men who …" these are theirs, unless they are known to be another's.
OWN_OF_SEVERAL, OWN_OF_ONE, OWN_OF_THING = frozenset({"their"}), frozenset({"his", "her"}), frozenset({"its"})


class Introductions:
    """The clauses that bring in the things of a text."""

    def __init__(self, parse: Parse, phrases: Phrases) -> None:
        self._parse, self._phrases, self._retold = parse, phrases, Retold(parse, phrases)

    def of(self, noun: Token, *, saying: str) -> str:
        """The noun told by its clause; "" where that is doubtful, or what the statement is `saying` anyway."""
        verb = self._parse.tokens[noun.head]
        if noun.dep == "pobj":
            return self._in_which(noun)
        if verb.pos not in {"VERB", "AUX"} or verb.lemma == saying or not self._retold.is_told(verb):
            return ""
        front = self._front(noun)
        if not front:
            return ""
        if noun.dep in {"nsubj", "nsubjpass"}:
            return "" if verb.lemma in SPEECH_VERBS else self._doing(noun, verb, front)
        return self._done(noun, verb, front) if noun.dep == "dobj" else ""

    def _front(self, noun: Token) -> list[str]:
        before = self._phrases.front(noun, loose=COUNTING)
        if before is None:
            return []
        return before if before[0] == "the" else ["the", *before]

    def _doing(self, noun: Token, verb: Token, front: Sequence[str]) -> str:
        """ "the man who robbed a store in Leeds"."""
        if verb.lemma in UNTELLING or not is_finite(self._parse, verb):
            return ""
        room = LONGEST - len(front) - 1
        own = OWN_OF_SEVERAL if noun.tag == "NNS" else OWN_OF_ONE if is_person(noun) else OWN_OF_THING
        said = self._retold.predicate(verb, room, without=noun, own=own)
        which = "who" if is_person(noun) else "that"
        return " ".join((*front, which, *said)) if said and len(said) > 1 else ""

    def _done(self, noun: Token, verb: Token, front: Sequence[str]) -> str:
        """ "the letter that Ray wrote in May", "the mill that Acme plans to build"."""
        above = self._parse.tokens[verb.head] if verb.dep == "xcomp" else verb
        subjects = self._parse.dependents(above, "nsubj")
        who = self._phrases.thing(subjects[0]) if subjects else ""
        if not who or verb.lemma in UNTELLING or not is_finite(self._parse, above):
            return ""
        chain = self._chain(above, verb)
        room = LONGEST - len(front) - 1 - len(who.split())
        said = self._retold.predicate(verb, room, without=noun, verbs=chain) if chain else None
        return " ".join((*front, "that", who, *said)) if said else ""

    def _chain(self, above: Token, verb: Token) -> Sequence[Token]:
        """ "plans to build", with nothing between that would be lost."""
        if above.index == verb.index:
            return self._retold.verbs(verb)
        words = self._parse.tokens[above.index : verb.index + 1]
        plain = len(words) == 3 and words[1].lower == "to"
        return (*self._retold.verbs(above), *words[1:]) if plain and self._retold.verbs(above) else ()

    def _in_which(self, noun: Token) -> str:
        """ "the crash in which two people died", "the van in which two men fled"."""
        preposition = self._parse.tokens[noun.head]
        verb = self._parse.tokens[preposition.head]
        subjects = self._parse.dependents(verb, "nsubj", "nsubjpass") if verb.pos == "VERB" else ()
        doubtful = verb.lemma in SPEECH_VERBS | UNTELLING or noun.lemma in BY_THE_WAY
        if preposition.lower not in WHERE or not subjects or doubtful or not self._retold.is_told(verb):
            return ""
        front, who = self._front(noun), self._retold.who(subjects[0])
        said = self._retold.core(verb)
        words = [*front, preposition.lower, "which", *who, *said]
        return " ".join(words) if front and who and said and len(words) <= LONGEST else ""


def governing(parse: Parse, noun: Token) -> str:
    """The verb of which the noun is a part: a description by the same verb would say it twice."""
    return parse.tokens[climbed(parse, noun, ("conj", "poss")).head].lemma
