"""What a verb's neighbours tell of it: finite or not, its tense, the number of its subject; and new forms."""

from dataclasses import dataclass

from claims.nlp.extract.morphology import ing, participle, past, present
from claims.nlp.grammar import AUXILIARIES, auxiliaries
from claims.nlp.types import Parse, Token

PASSIVE_SUBJECTS = ("nsubjpass", "csubjpass")

_SINGULAR_VERBS = frozenset({"is", "was", "has", "'s", "’s", "does"})
_PLURAL_VERBS = frozenset({"are", "were", "have", "'re", "’re", "'ve", "’ve", "do"})
_PLURAL_WORDS = frozenset(
    {"they", "we", "you", "police", "people", "these", "those", "many", "both", "several", "dozens", "most", "some"}
)
# These are as many as what they are of.
_SHARES = frozenset({"percent", "%", "half", "third", "quarter", "majority", "rest", "most", "some", "all"})
_ONE = frozenset({"1", "one", "each", "every", "either", "neither", "another"})


@dataclass(frozen=True, slots=True)
class Tense:
    """How a host clause tells its time: `before` goes in front of a verb of that form."""

    before: tuple[str, ...]
    form: str  # "past", "present", "base", "participle", "ing"
    plural: bool

    def apply(self, lemma: str) -> tuple[str, ...]:
        """The words of the verb in this tense."""
        forms = {
            "past": past(lemma, plural=self.plural),
            "present": present(lemma, plural=self.plural),
            "base": lemma,
            "participle": participle(lemma),
            "ing": ing(lemma),
        }
        return (*self.before, forms[self.form])

    def be(self) -> tuple[str, ...]:
        """The words of "be" in this tense."""
        forms = {
            "past": past("be", plural=self.plural),
            "present": present("be", plural=self.plural),
            "base": "be",
            "participle": "been",
            "ing": "being",
        }
        return (*self.before, forms[self.form])

    def perfect(self) -> "Tense":
        """What holds up to then: "has", "have", "had"."""
        if self.before or self.form not in {"past", "present"}:
            return self
        return Tense(("had" if self.form == "past" else "have" if self.plural else "has",), "participle", self.plural)

    def simple(self) -> "Tense":
        """The same without a perfect or a progressive: only now, then or to come."""
        if self.form == "ing":
            return Tense((), "past" if self.before[-1:] in (("was",), ("were",)) else "present", self.plural)
        if self.form == "participle":
            return Tense((), "past", self.plural)
        return self


def is_passive(parse: Parse, verb: Token) -> bool:
    return bool(parse.dependents(verb, "auxpass", *PASSIVE_SUBJECTS))


def is_plural(parse: Parse, noun: Token, *, alone: bool = False) -> bool:
    """Whether the phrase that the noun governs speaks of several; where `alone`, without the others of a list."""
    if not alone and any(child.lower == "and" for child in parse.dependents(noun, "cc")):
        return True
    if noun.lower in _SHARES and _of_several(parse, noun):
        return True
    if noun.pos == "NUM":
        return noun.lower not in _ONE
    if noun.tag == "NNPS" or noun.lower in _PLURAL_WORDS:
        return noun.tag != "NNPS" or noun.entity not in {"GPE", "ORG", "PERSON"}
    return noun.tag == "NNS"


def _of_several(parse: Parse, noun: Token) -> bool:
    """ "17 percent of the voters", but "the third of the films" """
    if noun.lower in {"third", "quarter"} and any(word.lower == "the" for word in parse.dependents(noun, "det")):
        return False
    counted = (
        word for of in parse.dependents(noun, "prep") if of.lower == "of" for word in parse.dependents(of, "pobj")
    )
    return any(word.tag in {"NNS", "NNPS"} for word in counted)


def agrees_plural(parse: Parse, verb: Token) -> bool | None:
    """What the verb's form says of its subject's number; None where it says nothing."""
    first = next((helper for helper in auxiliaries(parse, verb)), verb)
    if first.lower in _SINGULAR_VERBS or first.tag == "VBZ":
        return False
    if first.lower in _PLURAL_VERBS or first.tag == "VBP":
        return True
    return None


def tense_of(parse: Parse, verb: Token, *, plural: bool) -> Tense:
    """The tense of a finite verb with its auxiliaries, to be given to another verb of the same subject."""
    helpers = [helper for helper in auxiliaries(parse, verb) if helper.dep == "aux"]
    if not helpers:
        return _plain(parse, verb, plural=plural)
    words = tuple(full(parse, helper) for helper in helpers)
    if helpers[-1].lemma == "do":
        return Tense((), "past" if words[-1] == "did" else "present", plural)
    if helpers[-1].tag == "MD":
        return Tense(words, "base", plural)
    return Tense(words, "participle" if helpers[-1].lemma == "have" else "ing", plural)


def _plain(parse: Parse, verb: Token, *, plural: bool) -> Tense:
    """Of a verb alone, or of a passive with nothing but its "is" or "was"."""
    first = next(iter(parse.dependents(verb, "auxpass")), verb)
    return Tense((), "present" if first.tag in {"VBZ", "VBP"} else "past", plural)


_FULL = {
    "'ll": "will", "’ll": "will", "wo": "will", "ca": "can", "'m": "am", "’m": "am",
    "'ve": "have", "’ve": "have", "'re": "are", "’re": "are",
}  # fmt: skip


def _is_perfect(parse: Parse, helper: Token) -> bool:
    """ "she's done nothing", "who's called for cuts": no passive."""
    verb = parse.tokens[helper.head]
    if any(other.lower == "been" for other in parse.dependents(verb, *AUXILIARIES)):
        return True
    if verb.index == helper.index or parse.dependents(verb, "agent") or not (verb.tag == "VBN" or verb.lower == "got"):
        return False
    return verb.lower in {"been", "got"} or bool(parse.dependents(verb, "dobj", "nsubj"))


SHORT_WOULD = frozenset({"'d", "’d"})  # or "had", by the form of the verb


def _is_had(parse: Parse, helper: Token) -> bool:
    """ "I'd cancelled", but "I'd cancel", and "I'd have", "I'd be cancelled"."""
    verb = parse.tokens[helper.head]
    between = [other for other in parse.dependents(verb, *AUXILIARIES) if other.index > helper.index]
    return between[0].lower == "been" if between else verb.tag in {"VBN", "VBD"}


def full(parse: Parse, helper: Token) -> str:
    """An auxiliary without its contraction."""
    if helper.lower in {"'s", "’s"}:
        if helper.dep not in AUXILIARIES and helper.lemma != "have":
            return "is"
        return "has" if helper.lemma == "have" or _is_perfect(parse, helper) else "is"
    if helper.lower in SHORT_WOULD:
        return "had" if helper.lemma == "have" or _is_had(parse, helper) else "would"
    return _FULL.get(helper.lower, helper.lower)
