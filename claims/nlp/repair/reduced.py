"""Participles that were taken for a clause's verb: "the £6m needed to run it would be better spent"."""

from collections.abc import Iterator
from dataclasses import replace

from claims.nlp.grammar import is_finite, is_verb
from claims.nlp.lexicons.cues import SPEECH, THOUGHT
from claims.nlp.types import Parse, Token

Changes = Iterator[tuple[int, Token]]

_PAST = frozenset({"VBD", "VBN"})
_OBJECTS = frozenset({"it", "them"})
_STEPS = 4


def reduced_relatives(parse: Parse) -> Changes:
    """Changed tokens, by index: the pronoun is an object, and the noun before is the subject of the verb behind it."""
    for pronoun in parse.tokens:
        if pronoun.lower not in _OBJECTS or pronoun.dep not in {"nsubj", "nsubjpass"} or not pronoun.index:
            continue
        verb, infinitive = parse.tokens[pronoun.head], parse.tokens[pronoun.index - 1]
        participle = _participle(parse, infinitive) if is_finite(parse, verb) and verb.index > pronoun.index else None
        if participle is not None:
            noun = parse.tokens[participle.head]
            told = participle.dep == "acl"
            yield from _told(pronoun, verb, noun) if told else _turned(parse, pronoun, participle)
            yield pronoun.index, replace(pronoun, head=infinitive.index, dep="dobj")
            yield infinitive.index, replace(infinitive, head=participle.index, dep="advcl")


def _participle(parse: Parse, infinitive: Token) -> Token | None:
    """The past form, with a noun before it, on which "to run" hangs."""
    helpers = parse.dependents(infinitive, "aux")
    if (
        infinitive.tag != "VB"
        or not any(word.lower == "to" for word in helpers)
        or parse.dependents(infinitive, "dobj")
    ):
        return None
    above = infinitive
    for _ in range(_STEPS):
        above = parse.tokens[above.head]
        if is_verb(above) and (parse.dependents(above, "nsubj") or above.dep == "acl"):
            break
    plain = above.tag in _PAST and not parse.dependents(above, "aux", "auxpass", "dobj", "ccomp", "neg")
    if not plain or above.index > infinitive.index:
        return None
    return above if _is_object_of_saying(parse, above) or _has_noun(parse, above) else None


def _has_noun(parse: Parse, verb: Token) -> bool:
    subjects = [noun for noun in parse.dependents(verb, "nsubj") if noun.pos != "PRON" and noun.index < verb.index]
    return len(subjects) == 1


def _is_object_of_saying(parse: Parse, participle: Token) -> bool:
    """ "argue the money needed": what they say begins with the noun."""
    noun = parse.tokens[participle.head]
    return participle.dep == "acl" and noun.dep == "dobj" and parse.tokens[noun.head].lemma in SPEECH | THOUGHT


def _told(pronoun: Token, verb: Token, noun: Token) -> Changes:
    yield noun.index, replace(noun, head=verb.index, dep=pronoun.dep)
    yield verb.index, replace(verb, head=noun.head, dep="ccomp")


def _turned(parse: Parse, pronoun: Token, participle: Token) -> Changes:
    verb, noun = parse.tokens[pronoun.head], parse.dependents(participle, "nsubj")[0]
    above = verb.index if participle.head in {participle.index, verb.index} else participle.head
    yield noun.index, replace(noun, head=verb.index, dep=pronoun.dep)
    yield participle.index, replace(participle, head=noun.index, dep="acl", tag="VBN", pos="VERB")
    yield verb.index, replace(verb, head=above, dep="ROOT" if above == verb.index else participle.dep)
    for child in parse.dependents(participle):
        if child.index < noun.index or child.index > verb.index:
            yield child.index, replace(child, head=verb.index)
