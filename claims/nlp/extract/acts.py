"""Who does or is something, and when: the acts that a sentence or a clause tells."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from claims.nlp.extract.verbs import SHORT_WOULD
from claims.nlp.grammar import auxiliaries, subject_of
from claims.nlp.lexicons.opinion import FEELING
from claims.nlp.lexicons.predicates import FUTURE_AUXILIARIES
from claims.nlp.lexicons.worth import OFFICES, SAYING
from claims.nlp.types import Parse, Token


class Who(StrEnum):
    I = "i"  # noqa: E741
    WE = "we"
    YOU = "you"
    THEY = "they"  # "he", "she", "they"
    IT = "it"  # "it", "that", "there"
    SOMEBODY = "somebody"  # other pronouns: "who", "nobody"
    NAMED = "named"  # a name or an office
    MINE = "mine"  # "my wife", "your plan"
    THING = "thing"
    NOBODY = "unsaid"


class When(StrEnum):
    PAST = "past"
    PERFECT = "perfect"
    BEING = "being"
    PRESENT = "present"
    GOING_ON = "going_on"
    FUTURE = "future"
    WOULD = "would"
    DUTY = "duty"
    CAN = "can"
    ORDER = "order"
    AIM = "aim"


PAST = frozenset({When.PAST, When.PERFECT})
NOW = frozenset({When.BEING, When.PRESENT, When.GOING_ON})

_PRONOUNS = {
    **dict.fromkeys(("i", "me"), Who.I),
    **dict.fromkeys(("we", "us"), Who.WE),
    "you": Who.YOU,
    **dict.fromkeys(("he", "she", "they"), Who.THEY),
    **dict.fromkeys(("it", "this", "that", "these", "those", "there", "here", "which", "what"), Who.IT),
}
# In front of a fact that somebody thinks these add nothing to it: "I know that …", "you see …".
_FRAMES = frozenset(
    [
        "admit",
        "believe",
        "feel",
        "guess",
        "hear",
        "hope",
        "know",
        "mean",
        "notice",
        "realise",
        "realize",
        "remember",
        "say",
        "see",
        "suppose",
        "tell",
        "think",
        "understand",
    ]
)
_AIMS = frozenset(
    ["ask", "aim", "hope", "intend", "like", "love", "mean", "need", "plan", "prefer", "try", "urge", "want", "wish"]
)
_DUTIES = frozenset({"should", "must", "ought", "let", "better"})
_CHANCES = frozenset({"can", "ca", "could", "may", "might"})
_DEPTH = 12


@dataclass(frozen=True, slots=True)
class Act:
    verb: Token
    subject: Token | None
    who: Who
    when: When
    denied: bool


def acts(parse: Parse, verb: Token) -> Iterator[Act | None]:
    """The acts of the verb, of those beside it and of what the speaker thinks; None for "I think" in front of them."""
    waiting: list[tuple[Token, Token | None, int]] = [(verb, None, 0)]
    while waiting:
        token, shared, depth = waiting.pop(0)
        subject = subject_of(parse, token) or shared
        below = parse.dependents(token, "ccomp")
        framing = _is_frame(token, subject) and bool(below)
        if token.pos in {"VERB", "AUX"}:
            yield None if framing else act(parse, token, subject)
        if depth < _DEPTH:
            beside = parse.dependents(token, "conj", "parataxis")
            waiting.extend((child, subject, depth + 1) for child in beside if child.pos in {"VERB", "AUX"})
            told = token.lemma in SAYING and not framing
            waiting.extend((child, None, depth + 1) for child in (() if told else below))


def act(parse: Parse, verb: Token, subject: Token | None) -> Act:
    denied = bool(parse.dependents(verb, "neg"))
    return Act(verb, subject, _who(parse, verb, subject), when(parse, verb), denied)


def _is_frame(verb: Token, subject: Token | None) -> bool:
    return verb.lemma in _FRAMES and subject is not None and subject.lower in {"i", "we", "you"}


def _who(parse: Parse, verb: Token, subject: Token | None) -> Who:
    if subject is None:
        return Who.NOBODY
    if subject.lower in _PRONOUNS:
        return _PRONOUNS[subject.lower]
    if subject.pos == "PRON":
        return Who.SOMEBODY
    if subject.pos == "PROPN" or subject.lemma in OFFICES:
        return Who.NAMED
    owned = any(word.lower in {"my", "your"} for word in parse.dependents(subject, "poss"))
    return Who.MINE if owned else Who.THING


def when(parse: Parse, verb: Token) -> When:
    helpers = auxiliaries(parse, verb)
    words = {helper.lower for helper in helpers}
    further = parse.dependents(verb, "xcomp")
    ahead = _ahead(words, verb, further=bool(further))
    if ahead is not None:
        return ahead
    lemmas = {helper.lemma for helper in helpers}
    if verb.tag == "VB" and "do" not in lemmas:
        return When.ORDER
    if ("have" in lemmas or words & SHORT_WOULD) and verb.tag in {"VBN", "VBD"}:
        return When.PERFECT
    if verb.tag == "VBD" or any(helper.tag == "VBD" for helper in helpers):
        return When.PAST
    if verb.lemma in _AIMS and (further or parse.dependents(verb, "ccomp")):
        return When.AIM
    if verb.tag == "VBG":
        return When.GOING_ON
    return When.BEING if verb.lemma == "be" else When.PRESENT


def _ahead(helpers: set[str], verb: Token, *, further: bool) -> When | None:
    """What has not come about, or only ought to."""
    if helpers & FUTURE_AUXILIARIES or (verb.lower in {"going", "gon"} and further):
        return When.FUTURE
    if "would" in helpers or (verb.tag == "VB" and helpers & SHORT_WOULD):
        return When.WOULD
    if helpers & _DUTIES or verb.lemma in {"let", "need"} or (verb.lemma in {"have", "get"} and further):
        return When.DUTY
    return When.CAN if helpers & _CHANCES else None


def feels(act: Act) -> bool:
    return act.who in {Who.I, Who.WE} and act.verb.lemma in FEELING
