"""Subjects that the parser hung elsewhere: found for a finite verb that is left without one."""

from collections.abc import Iterator
from dataclasses import replace

from claims.nlp.grammar import SUBJECTS, auxiliaries, is_finite, is_verb, left_edge
from claims.nlp.types import Parse, Token

_PLACES = frozenset({"ROOT", "ccomp", "conj"})
_NOUNS = frozenset({"NOUN", "PROPN"})

Changes = Iterator[tuple[int, Token]]


def subjects_found(parse: Parse) -> Changes:
    """Changed tokens, by index."""
    for verb in parse.tokens:
        if verb.dep not in _PLACES or not is_verb(verb) or parse.dependents(verb, *SUBJECTS, "expl"):
            continue
        if is_finite(parse, verb):
            yield from next(filter(None, (rule(parse, verb) for rule in _RULES)), ())


def _coordinated(parse: Parse, verb: Token) -> tuple[tuple[int, Token], ...]:
    """ "has respect for the army and his comment was a joke": the second noun begins a second clause."""
    noun = _noun_before(parse, verb)
    host = _sibling(parse, verb, finite=True)
    if noun is None or noun.dep != "conj" or host is None:
        return ()
    moved = replace(verb, head=host.index, dep="conj")
    return (noun.index, replace(noun, head=verb.index, dep="nsubj")), (verb.index, moved)


def _led_astray(parse: Parse, verb: Token) -> tuple[tuple[int, Token], ...]:
    """ "that the body found there belonged to him": the first verb is a participle, the second has its subject."""
    start = min((helper.index for helper in auxiliaries(parse, verb)), default=verb.index)
    before = parse.tokens[max(start - 1, 0)]
    first = _finite_above(parse, before)
    if (
        first is None
        or before.text == ","
        or before.dep == "cc"
        or first.index == verb.head
        or verb.sentence != first.sentence
    ):
        return ()
    nouns = parse.dependents(first, "nsubj")
    if not nouns or parse.dependents(first, "dobj", "ccomp", "aux", "auxpass") or first.tag not in {"VBD", "VBN"}:
        return ()
    noun = replace(nouns[0], head=verb.index, dep="nsubjpass" if parse.dependents(verb, "auxpass") else "nsubj")
    marks = (replace(mark, head=verb.index) for mark in parse.dependents(first, "mark"))
    second = verb if first.head == verb.index else replace(verb, head=first.head, dep=first.dep)
    participle = replace(first, head=noun.index, dep="acl", tag="VBN")
    return tuple((token.index, token) for token in (noun, second, participle, *marks))


def _between_commas(parse: Parse, verb: Token) -> tuple[tuple[int, Token], ...]:
    """ "that the trade, largely confined to shares, partly reflected fears": the first is a participle in commas."""
    first = _sibling(parse, verb, finite=True) or _sibling(parse, verb, finite=False)
    nouns = parse.dependents(first, "nsubj") if first else ()
    if first is None or not nouns or parse.dependents(first, "dobj", "ccomp", "xcomp", "aux", "auxpass"):
        return ()
    noun, before = nouns[-1], parse.tokens[left_edge(parse, verb) - 1]
    opened = parse.tokens[min(max(word.index for word in parse.subtree(noun)), first.index - 1)]
    commas = before.text == "," and "," in {opened.text, parse.tokens[opened.index + 1].text}
    if first.tag not in {"VBD", "VBN"} or not commas or noun.pos not in _NOUNS or noun.index > first.index:
        return ()
    marks = (replace(mark, head=verb.index) for mark in parse.dependents(first, "mark", "punct"))
    changed = (replace(noun, head=verb.index), replace(first, head=noun.index, dep="acl", tag="VBN"), *marks)
    return tuple((token.index, token) for token in changed)


def _behind_comma(parse: Parse, verb: Token) -> tuple[tuple[int, Token], ...]:
    """ "the loan, agreed in May, helped the firm": right behind a noun and its comma stands a participle."""
    first = parse.tokens[verb.head]
    nouns = parse.dependents(first, "nsubj")
    edge = left_edge(parse, verb) - 1
    if verb.dep != "conj" or len(nouns) != 1 or first.tag not in {"VBD", "VBN"} or parse.tokens[edge].text != ",":
        return ()
    noun = nouns[0]
    beside = noun.index + 1 < len(parse.tokens) and parse.tokens[noun.index + 1].text == ","
    plain = not parse.dependents(first, "cc", "dobj", "ccomp", "xcomp", "aux", "auxpass")
    between = all(word.pos == "ADV" for word in parse.tokens[noun.index + 2 : first.index])
    if not (beside and plain and between and noun.index < first.index < verb.index and noun.pos in _NOUNS):
        return ()
    above = verb.index if first.head == first.index else first.head
    marks = (replace(mark, head=verb.index) for mark in parse.dependents(first, "mark"))
    second = replace(verb, head=above, dep=first.dep)
    changed = (replace(noun, head=verb.index), replace(first, head=noun.index, dep="acl", tag="VBN"), second, *marks)
    return tuple((token.index, token) for token in changed)


def _finite_above(parse: Parse, token: Token) -> Token | None:
    """The clause of reported speech that the word ends."""
    while token.head != token.index and token.dep != "ccomp":
        token = parse.tokens[token.head]
    return token if token.dep == "ccomp" else None


def _qualified(parse: Parse, verb: Token) -> tuple[tuple[int, Token], ...]:
    """ "the shops to be sold had sales of …": an infinitive took the subject of the verb behind it."""
    infinitive = _sibling(parse, verb, finite=False)
    subjects = parse.dependents(infinitive, *SUBJECTS) if infinitive else ()
    if infinitive is None or not subjects or verb.index - infinitive.index > 3:
        return ()
    noun = subjects[0]
    qualifying = replace(infinitive, head=noun.index, dep="relcl")
    return (noun.index, replace(noun, head=verb.index, dep="nsubj")), (infinitive.index, qualifying)


def _inverted(parse: Parse, verb: Token) -> tuple[tuple[int, Token], ...]:
    """ "Among the dead were two children": what follows "were" is its subject."""
    after = [noun for noun in parse.dependents(verb, "attr") if noun.index > verb.index]
    before = [word for word in parse.dependents(verb, "prep", "advmod", "acomp") if word.index < verb.index]
    asked = any(word.tag.startswith("W") for word in parse.dependents(verb))
    if verb.lemma != "be" or asked or not after or not before or before[-1].index != _edge_before(parse, verb, before):
        return ()
    return ((after[0].index, replace(after[0], dep="nsubj")),)


def _edge_before(parse: Parse, verb: Token, before: list[Token]) -> int:
    """The phrase that ends right before the verb, if it is the last of those."""
    last = parse.subtree(before[-1])[-1].index
    return before[-1].index if last + 1 == verb.index else -1


def _after_semicolon(parse: Parse, verb: Token) -> tuple[tuple[int, Token], ...]:
    """ "Two pleaded guilty; a third, Al Roe, was found dead": what stands after the mark is the second's subject."""
    before = [child for child in parse.dependents(verb, "ccomp") if child.index < verb.index]
    marks = [word.index for first in before for word in parse.dependents(first, "punct") if word.text == ";"]
    if not marks:
        return ()
    between = [word for word in parse.dependents(before[-1]) if marks[-1] < word.index < verb.index]
    nouns = [word for word in between if word.pos in _NOUNS or parse.dependents(word, "det")]
    if not nouns:
        return ()
    dep = "nsubjpass" if parse.dependents(verb, "auxpass") else "nsubj"
    return ((nouns[-1].index, replace(nouns[-1], head=verb.index, dep=dep)),)


def _opened(parse: Parse, verb: Token) -> tuple[tuple[int, Token], ...]:
    """ "Under the deal, Acme would pay …": the name after the opening phrase is no apposition in it."""
    for preposition in parse.dependents(verb, "prep"):
        for noun in parse.dependents(preposition, "pobj"):
            named = _innermost_apposition(parse, noun, before=verb.index)
            if named is not None and preposition.index < verb.index:
                above = parse.tokens[named.head]
                after = [child for child in parse.dependents(above) if named.index < child.index < verb.index]
                changed = (replace(child, head=named.index) for child in after)
                subject = replace(named, head=verb.index, dep="nsubj")
                return (named.index, subject), *((child.index, child) for child in changed)
    return ()


def _innermost_apposition(parse: Parse, noun: Token, *, before: int) -> Token | None:
    names = (token for token in parse.subtree(noun) if token.dep == "appos" and token.pos in _NOUNS)
    return next((token for token in names if token.index < before), None)


def _noun_before(parse: Parse, verb: Token) -> Token | None:
    """The noun that ends right before the verb and its auxiliaries."""
    index = min((helper.index for helper in auxiliaries(parse, verb)), default=verb.index) - 1
    while index >= 0 and parse.tokens[index].pos == "ADV":
        index -= 1
    noun = parse.tokens[index] if index >= 0 else None
    return noun if noun and noun.pos in _NOUNS and noun.sentence == verb.sentence else None


def _sibling(parse: Parse, verb: Token, *, finite: bool) -> Token | None:
    """The clause before it under the same verb."""
    if verb.head == verb.index:
        return None
    others = parse.dependents(parse.tokens[verb.head], "ccomp")
    earlier = [other for other in others if other.index < verb.index and is_finite(parse, other) is finite]
    return earlier[-1] if earlier else None


_RULES = (_led_astray, _between_commas, _behind_comma, _coordinated, _qualified, _opened, _inverted, _after_semicolon)
