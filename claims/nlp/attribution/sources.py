"""Whose words a cue introduces: the head of the source, its words in place, and the speaker's name."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from claims.nlp.attribution.contents import STOPS
from claims.nlp.grammar import no_time
from claims.nlp.lexicons.definite import CLAUSES
from claims.nlp.types import EntityKind, Mention, Parse, Span, Token

RELATIVES = frozenset({"who", "which", "that", "whom"})
SUBJECTS = ("nsubj", "csubj")
CLIMB = 6  # steps up the tree before the search for a subject gives up
LINKING = frozenset(
    {"even", "also", "yet", "then", "so", "still", "as", "only", "now", "however", "meanwhile", "instead"}
)
DASHES = frozenset({"—", "–", "--", "-"})
SOME = frozenset({"few", "many", "more", "most", "other", "several", "some"})
LONGEST = 60  # tokens of a source; a longer one is a parser's slip


def subject(parse: Parse, verb: Token) -> Token | None:
    """The head of whoever speaks: the verb's subject, a passive's agent, or the subject it shares with a verb above."""
    token = verb
    if is_passive(parse, verb):
        return agent(parse, verb)
    for _ in range(CLIMB):
        own = _own_subject(parse, token)
        if own or token.head == token.index:
            return own
        if token.dep == "acl":
            return _above(parse, token) if _above(parse, token).pos in ("NOUN", "PROPN", "PRON") else None
        if token.dep not in ("conj", "xcomp", "advcl", "pcomp", "prep", "dep", "aux"):
            return None
        controller = _controller(parse, token)
        if controller:
            return controller
        token = _above(parse, token)
        if token.dep != "conj" and is_passive(parse, token) and token.pos == "VERB":
            return _passive_subject(parse, token)
    return None


def _controller(parse: Parse, verb: Token) -> Token | None:
    """The object of the verb above that does what the infinitive says: "forced the firm to admit"."""
    above = _above(parse, verb)
    if verb.dep != "xcomp" or above.lemma in ("promise", "vow", "threaten"):
        return None
    return next((t for t in parse.dependents(above, "dobj") if above.index < t.index < verb.index), None)


def _above(parse: Parse, token: Token) -> Token:
    return parse.tokens[token.head]


def _own_subject(parse: Parse, verb: Token) -> Token | None:
    if is_passive(parse, verb):
        return agent(parse, verb)
    found = [child for child in parse.dependents(verb, *SUBJECTS) if child.lower != "there"]
    return found[-1] if found else None


def _passive_subject(parse: Parse, verb: Token) -> Token | None:
    found = parse.dependents(verb, "nsubjpass")
    return found[-1] if found else None


def is_passive(parse: Parse, verb: Token) -> bool:
    if verb.tag == "VBN" and verb.dep in ("advcl", "acl") and not parse.dependents(verb, "aux", "nsubj"):
        return True  # "Asked about the plan, he said …"
    return bool(parse.dependents(verb, "auxpass", "nsubjpass")) or (
        verb.tag == "VBN" and agent(parse, verb) is not None
    )


def agent(parse: Parse, verb: Token) -> Token | None:
    """The doer after "by"."""
    for by in parse.dependents(verb, "agent"):
        for doer in parse.dependents(by, "pobj"):
            return doer
    return None


def phrase(parse: Parse, head: Token, *, apart_from: Sequence[Span]) -> Span:
    """The source's words in place: its phrase around the head as far as no content and no dateline cuts it."""
    inside = {t.index for t in parse.subtree(head) if not any(t.span.overlaps(span) for span in apart_from)}
    inside -= set(_asides(parse, head))
    first, last = _reach(head, {i for i in inside if abs(i - head.index) < LONGEST})
    dashes = [i for i in range(first, head.index) if _is_dash(parse, i)]
    return _tidy(parse, dashes[-1] + 1 if dashes else first, head, last)


def _asides(parse: Parse, head: Token) -> Iterator[int]:
    """Words of the phrase that tell when: "a court in 2001 found"."""
    for child in parse.dependents(head, "prep", "npadvmod"):
        words = parse.subtree(child)
        if words[-1].entity == "DATE" and _is_time(child, words):
            yield from (word.index for word in words)


def _is_time(child: Token, words: Sequence[Token]) -> bool:
    """Whether all the phrase says is when: "in 2001", "last week"."""
    return all(word.entity == "DATE" for word in (words[1:] if child.dep == "prep" else words))


def _is_dash(parse: Parse, i: int) -> bool:
    """Whether the token is a dash between phrases, not the hyphen of a word."""
    token = parse.tokens[i]
    return token.text in DASHES and (token.text != "-" or parse.text[token.end : token.end + 1].isspace())


def _reach(head: Token, inside: Collection[int]) -> tuple[int, int]:
    """The first and last of the tokens that stand together around the head."""
    first = last = head.index
    while first - 1 in inside:
        first -= 1
    while last + 1 in inside:
        last += 1
    return first, last


def _tidy(parse: Parse, first: int, head: Token, last: int) -> Span:
    while first < head.index and (parse.tokens[first].text in STOPS or _is_linking(parse.tokens[first])):
        first += 1
    while last > head.index and (parse.tokens[last].text in STOPS or _is_loose(parse.tokens[last])):
        last -= 1
    return Span(parse.tokens[first].start, parse.tokens[last].end)


def _is_loose(token: Token) -> bool:
    """Whether the last word belongs to what follows the phrase: "a letter that", "Peru and"."""
    return token.dep in ("cc", "case") or token.tag == "WDT"


def _is_linking(token: Token) -> bool:
    """Whether the word ties the phrase to what goes before: "but the mayor", "even China"."""
    return token.dep in ("cc", "mark") or (token.dep == "advmod" and token.lower in LINKING)


@dataclass(frozen=True, slots=True)
class Names:
    """Who is named where: mentions of names, and words that stand for one, each in order of the text."""

    mentions: Sequence[Mention]
    references: Sequence[Mention]

    def speaker(self, parse: Parse, head: Token, source: Span) -> str:
        """The resolved name, or the words as said where nobody is named; names of several speakers are joined."""
        names = [self._name(parse, one) for one in _together(parse, head)]
        if all(names) and not _is_part_of(parse, head):
            return " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)
        return as_said(parse, antecedent(parse, head), source)

    def _name(self, parse: Parse, head: Token) -> str:
        return next(filter(None, (self._named(parse, token) for token in _heads(parse, head))), "")

    def _named(self, parse: Parse, token: Token) -> str:
        mention = _at(self.mentions, token)
        if mention and not _is_owned(parse, mention, token):
            return mention.name
        if mention:
            return ""
        reference = _at(self.references, token)
        if reference and not _is_only_described(reference):
            return reference.name
        titled = _named_beside(parse, token, self.mentions)
        return titled.name if titled else ""


def _is_only_described(reference: Mention) -> bool:
    """ "the guard", told as "the guard who was hurt in the raid": who is not named is called as he is called there."""
    words = reference.name.split()
    return reference.text.lower().startswith("the ") and words[0] == "the" and not CLAUSES.isdisjoint(words)


def _is_part_of(parse: Parse, head: Token) -> bool:
    """ "some Democrats", "many Britons": not those of the name but a part of them."""
    return head.tag == "NNPS" and any(word.lower in SOME for word in parse.dependents(head, "det", "amod"))


def _together(parse: Parse, head: Token) -> list[Token]:
    """The head and those coordinated with it: "Peru and Chile"."""
    found, waiting = [head], [head]
    while waiting:
        for other in parse.dependents(waiting.pop(), "conj"):
            found.append(other)
            waiting.append(other)
    return found


def _heads(parse: Parse, head: Token) -> list[Token]:
    """The head, and where it is a relative pronoun, the word it relates to."""
    found = antecedent(parse, head)
    return [found] if found.index == head.index else [found, head]


def antecedent(parse: Parse, head: Token) -> Token:
    """The noun that a relative pronoun stands for; any other head is its own."""
    if head.lower not in RELATIVES:
        return head
    verb = head
    for _ in range(CLIMB):
        verb = _above(parse, verb)
        if verb.dep == "relcl":
            return _named(parse, head, no_time(parse, _above(parse, verb)))
        if verb.head == verb.index:
            break
    return head


def _named(parse: Parse, asking: Token, noun: Token) -> Token:
    """ "Ann Lee, the commissioner, who conceded": the one who is described."""
    above = _above(parse, noun)
    described = asking.lower == "who" and noun.dep == "appos" and noun.pos == "NOUN"
    return above if described and above.entity == "PERSON" else noun


def _at(mentions: Sequence[Mention], token: Token) -> Mention | None:
    """The mention that covers the token."""
    i = bisect_right(mentions, token.start, key=lambda mention: mention.start) - 1
    return mentions[i] if i >= 0 and token.end <= mentions[i].end else None


def _is_owned(parse: Parse, mention: Mention, head: Token) -> bool:
    """Whether the name is part of a longer one that says whose it is ("China's Foreign Ministry")."""
    if mention.kind is EntityKind.PERSON:
        return False
    owners = parse.dependents(head, "poss")
    return any(owner.end <= mention.start and owner.pos == "PROPN" for owner in owners)


def _named_beside(parse: Parse, head: Token, mentions: Sequence[Mention]) -> Mention | None:
    """A person named in apposition to a description ("the mayor, Ann Lee")."""
    for other in parse.dependents(head, "appos"):
        mention = _at(mentions, other)
        if mention and mention.kind is EntityKind.PERSON:
            return mention
    return None


LEFT_OUT = frozenset({"appos", "relcl", "acl", "advcl", "parataxis"})
MARKS = frozenset({"punct", "cc"})


def as_said(parse: Parse, head: Token, source: Span) -> str:
    """The source's noun phrase, "a person briefed on the talks", without what is added to it."""
    kept = {head.index}
    waiting = [head]
    while waiting:
        token = waiting.pop()
        for child in parse.dependents(token):
            if _adds(parse, child, token, head):
                continue
            if child.index < head.index or child.span in source or head.span not in source:
                kept.add(child.index)
                waiting.append(child)
    first, last = _reach(head, kept)
    return " ".join(_tidy(parse, first, head, last).of(parse.text).split())


def _adds(parse: Parse, child: Token, token: Token, head: Token) -> bool:
    """Whether the words after the head add something to the phrase rather than tell which one is meant."""
    if child.index < head.index:
        return False
    if child.dep in MARKS:
        return token is head and not _joins(parse, child, head)
    told = child.dep == "acl" and child.tag == "VBN" and parse.tokens[parse.subtree(child)[0].index - 1].text != ","
    return child.dep in LEFT_OUT and not told


def _joins(parse: Parse, child: Token, head: Token) -> bool:
    """Whether the mark or "and" stands before a second speaker or within a hyphened word."""
    return any(c.index > child.index for c in parse.dependents(head, "conj"))
