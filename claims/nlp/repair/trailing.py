"""Cues at a sentence's end that the parser hung on what they tell: "…, at the wish of X, the ministry stated"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claims.nlp.grammar import SUBJECTS, auxiliaries, is_finite, is_verb, left_edge
from claims.nlp.lexicons.cues import COMMENTING, SPEECH
from claims.nlp.lexicons.predicates import COURTS
from claims.nlp.types import Parse, Token

Changes = Iterator[tuple[int, Token]]

_CUES = SPEECH | COMMENTING
_TAIL = 10  # words after the verb: to whom, when and where it was said
_NOUNS = frozenset({"NOUN", "PROPN"})
_PHRASE = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM", "PART", "ADP", "CCONJ", "PRON", "ADV"})
_LONGEST = 14  # words of the speaker


def trailing_cues(parse: Parse) -> Changes:
    """Changed tokens, by index."""
    for first, last in parse.bounds:
        tokens = parse.tokens[first:last]
        verb = _closed_verb(parse, tokens) or _closing_verb(tokens)
        root = next((token for token in tokens if token.head == token.index), None)
        if verb is None or root is None or not is_verb(root) or not is_finite(parse, verb):
            continue
        yield from _with_clause(parse, verb) if verb is root else _promoted(parse, verb, root)


def _closing_verb(tokens: Sequence[Token]) -> Token | None:
    """The verb of saying after which nothing but to whom, when and where it was said."""
    for token in reversed(tokens[-_TAIL:]):
        if is_verb(token):
            return token if token.pos == "VERB" and (token.lemma in _CUES or _heard(tokens, token)) else None
        if token.text in {",", '"', "”", ":", ";"}:
            return None
    return None


def _heard(tokens: Sequence[Token], verb: Token) -> bool:
    """ "a jury heard yesterday" """
    before = verb.index - tokens[0].index - 1
    return verb.lower == "heard" and before >= 0 and tokens[before].lower in COURTS


def _closed_verb(parse: Parse, tokens: Sequence[Token]) -> Token | None:
    """A verb of saying between commas that the parser joined to the one it tells."""
    for token, following in pairwise(tokens):
        if following.text == "," and token.dep == "conj" and token.lemma in _CUES and token.pos == "VERB":
            return token if not parse.dependents(token, "cc", "dobj", "ccomp") else None
    return None


def _promoted(parse: Parse, verb: Token, root: Token) -> Changes:
    speaker = _speaker(parse, verb)
    if speaker is None or root.lemma in _CUES or not is_finite(parse, root):
        return
    start = left_edge(parse, speaker)
    if any(clause.index > verb.index for clause in parse.dependents(verb, "ccomp")):
        return
    if start <= root.index or parse.tokens[start - 1].text != "," or parse.tokens[start].tag == "PRP":
        return
    for clause in parse.dependents(verb, "ccomp"):  # of two clauses the parser took only the second for what is told
        yield clause.index, replace(clause, head=root.index, dep="conj")
    yield verb.index, replace(verb, head=verb.index, dep="ROOT")
    yield speaker.index, replace(speaker, head=verb.index, dep="nsubj")
    yield root.index, replace(root, head=verb.index, dep="ccomp")
    yield start - 1, replace(parse.tokens[start - 1], head=verb.index)
    for child in parse.dependents(root):
        if child.index > verb.index:
            yield child.index, replace(child, head=verb.index)


def _speaker(parse: Parse, verb: Token) -> Token | None:
    """The head of the verb's own subject; else of the phrase between the comma and the verb."""
    own = parse.dependents(verb, *SUBJECTS)
    if own:
        follows = parse.dependents(verb, "dobj", "xcomp", "oprd", "mark", "advmod")
        told = verb.dep == "conj" and (verb.lemma == "tell" or not follows)
        return own[-1] if told and len(own) == 1 and own[-1].index < verb.index else None
    before = min((helper.index for helper in auxiliaries(parse, verb)), default=verb.index) - 1
    return _named(parse, before) if before > 0 else None


def _named(parse: Parse, last: int) -> Token | None:
    """The head of the noun phrase that ends here, of the one it names where commas set the name off."""
    if parse.tokens[last].text != ",":
        return _phrase_head(parse, last)
    name = _phrase_head(parse, last - 1)
    above = parse.tokens[name.head] if name and name.dep == "appos" else None
    return above if above is not None and above.dep == "appos" and above.pos in _NOUNS else None


def _phrase_head(parse: Parse, last: int) -> Token | None:
    """The noun that governs all words from the comma before it to this one."""
    first = last
    while last - first < _LONGEST and first > 0 and parse.tokens[first].pos in _PHRASE:
        first -= 1
    if parse.tokens[first].text != ",":
        return None
    inside = range(first + 1, last + 1)
    heads = [parse.tokens[i] for i in inside if parse.tokens[i].head not in inside]
    return heads[0] if len(heads) == 1 and heads[0].pos in _NOUNS else None


def _with_clause(parse: Parse, verb: Token) -> Changes:
    """ "Shots were fired as she fled, police said": a clause that nothing joins to the cue is what it tells."""
    subjects = parse.dependents(verb, "nsubj")
    if len(subjects) == 2:
        yield from _name_of_before(parse, *subjects)
    if len(subjects) != 1 or parse.dependents(verb, "ccomp", "dobj", "xcomp"):
        return
    for clause in parse.dependents(verb, "advcl")[:1]:
        joined = parse.dependents(clause, "mark") or any(t.tag.startswith("W") for t in parse.subtree(clause)[:1])
        if clause.index < subjects[0].index and not joined and _has_subject(parse, clause) and is_finite(parse, clause):
            yield clause.index, replace(clause, dep="ccomp")


def _has_subject(parse: Parse, clause: Token) -> bool:
    return bool(parse.dependents(clause, *SUBJECTS, "expl"))


def _name_of_before(parse: Parse, name: Token, speaker: Token) -> Changes:
    """ "met the head of the bank, Ana Ruiz, the agency reported": the first name is that of the noun before it."""
    start = left_edge(parse, name)
    noun = parse.tokens[start - 2] if start > 1 and parse.tokens[start - 1].text == "," else None
    if noun is None or noun.pos not in _NOUNS or noun.sentence != name.sentence:
        return
    if parse.tokens[left_edge(parse, speaker) - 1].text == ",":
        yield name.index, replace(name, head=noun.index, dep="appos")
