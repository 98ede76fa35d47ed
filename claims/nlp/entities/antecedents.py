"""Where each entity stands in its sentence, and which of them a later word is likeliest to mean."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from claims.nlp.types import EntityKind, Mention, Parse, Token

# How far back an antecedent is looked for.
SENTENCES_BACK = 3
MOST_CANDIDATES = 48
LONGEST_CHAIN = 24
DECAY = 0.55
REPEATED = 0.15

MAIN_SUBJECT, SUBJECT, POSSESSOR_OF_SUBJECT, OBJECT, OTHER, MODIFIER = 4.0, 3.0, 2.0, 1.8, 1.4, 0.7
# Of a common noun that the next sentence may take up.
MAIN_OBJECT = 2.4
SUBJECT_LABELS = frozenset(("nsubj", "nsubjpass"))


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Words in their place that stand for an entity; `name` is "" for somebody or something unnamed.

    `gender` is set for the unnamed ones alone: the named have theirs in their profile.
    """

    name: str
    kind: EntityKind
    start: int
    token: int
    sentence: int
    weight: float
    quoted: bool
    gender: str = ""


def occurrence(parse: Parse, mention: Mention, head: Token, *, quoted: bool) -> Occurrence:
    weight = salience(parse, head)
    return Occurrence(mention.name, mention.kind, mention.start, head.index, head.sentence, weight, quoted)


def head_in(parse: Parse, mention: Mention) -> Token | None:
    """The word of a mention that hangs together with its sentence."""
    tokens = parse.inside(mention.span)
    inside = {token.index for token in tokens}
    return next((t for t in tokens if t.head not in inside or t.head == t.index), tokens[-1] if tokens else None)


def salience(parse: Parse, token: Token) -> float:
    """How likely a word at this place is taken up again: subjects first."""
    top = climbed(parse, token, ("conj", "appos"))
    if top.dep in SUBJECT_LABELS:
        return MAIN_SUBJECT if main(parse, parse.tokens[top.head]) else SUBJECT
    if top.dep == "poss":
        owned = climbed(parse, parse.tokens[top.head], ("conj", "appos"))
        return POSSESSOR_OF_SUBJECT if owned.dep in SUBJECT_LABELS else OTHER
    if top.dep in ("dobj", "dative", "iobj"):
        return OBJECT
    return MODIFIER if top.dep in ("compound", "amod", "nmod") else OTHER


def climbed(parse: Parse, token: Token, labels: Iterable[str]) -> Token:
    """The word reached by going up as long as the label is one of these."""
    for _ in range(LONGEST_CHAIN):
        if token.dep not in labels or token.head == token.index:
            break
        token = parse.tokens[token.head]
    return token


def main(parse: Parse, verb: Token) -> bool:
    return climbed(parse, verb, ("conj",)).dep == "ROOT"


def clause(parse: Parse, token: Token) -> Token:
    """The verb of the clause that the word stands in."""
    for _ in range(LONGEST_CHAIN):
        if token.head == token.index or token.pos in ("VERB", "AUX"):
            break
        token = parse.tokens[token.head]
    return token


def subject_of(parse: Parse, verb: Token) -> Token | None:
    """The subject of a verb, that of the verb it is joined to where it has none of its own."""
    for _ in range(LONGEST_CHAIN):
        subjects = parse.dependents(verb, *SUBJECT_LABELS)
        if subjects:
            return subjects[0]
        if verb.dep not in ("conj", "xcomp", "advcl", "aux", "auxpass") or verb.head == verb.index:
            return None
        verb = parse.tokens[verb.head]
    return None


class History:
    """The occurrences so far, in the order of the text."""

    def __init__(self, occurrences: Iterable[Occurrence]) -> None:
        self._all = sorted(occurrences, key=lambda o: o.start)

    def add(self, occurrence: Occurrence) -> None:
        at = bisect_left(self._all, occurrence.start, key=lambda o: o.start)
        self._all.insert(at, occurrence)

    def before(self, token: Token, *, back: int = SENTENCES_BACK) -> Sequence[Occurrence]:
        """The latest occurrences before a word, not more than so many sentences back."""
        end = bisect_left(self._all, token.start, key=lambda o: o.start)
        window = self._all[max(0, end - MOST_CANDIDATES) : end]
        return [o for o in window if token.sentence - o.sentence <= back]

    def after(self, token: Token) -> Iterator[Occurrence]:
        """The next occurrences of the same sentence."""
        first = bisect_left(self._all, token.end, key=lambda o: o.start)
        for occurrence in self._all[first : first + MOST_CANDIDATES]:
            if occurrence.sentence == token.sentence:
                yield occurrence


def ranked(scores: Iterable[tuple[str, float]]) -> list[tuple[str, float]]:
    """The names with their best score, repeated ones favoured, best first; ties by name."""
    best: dict[str, float] = {}
    times: dict[str, int] = {}
    for name, score in scores:
        best[name] = max(score, best.get(name, 0.0))
        times[name] = times.get(name, 0) + 1
    total = {name: best[name] + REPEATED * min(times[name] - 1, 3) * bool(name) for name in best}
    return sorted(total.items(), key=lambda item: (-item[1], item[0]))


def clear(order: Sequence[tuple[str, float]], *, least: float, margin: float) -> str:
    """The first name where it is strong enough and well before the next; "" otherwise."""
    if not order or not order[0][0] or order[0][1] < least:
        return ""
    return order[0][0] if len(order) == 1 or order[0][1] >= margin * order[1][1] else ""
