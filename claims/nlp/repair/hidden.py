"""Verbs that were taken for something else behind an "and" or an "of": "must pay and forfeit two homes"."""

from collections.abc import Iterator
from dataclasses import replace

from claims.nlp.grammar import SUBJECTS, auxiliaries, is_verb, left_edge, subject_of
from claims.nlp.lexicons.predicates import ACCUSING
from claims.nlp.types import Parse, Token

Changes = Iterator[tuple[int, Token]]

_NOUNS = frozenset({"NOUN", "PROPN"})
# Prepositions of where a deed leads, which an accusation does not.
_WAYS = frozenset({"across", "into", "onto", "over", "through", "to", "toward", "towards", "along", "inside", "via"})
_ADJUNCTS = ("prep", "npadvmod", "advmod", "advcl")


def hidden_verbs(parse: Parse) -> Changes:
    """ "must pay and forfeit two homes": what stands between "and" and a determiner or number is a verb."""
    for noun in parse.tokens:
        if noun.dep != "conj" or is_verb(noun):
            continue
        if parse.dependents(noun, "dobj"):
            yield from _with_object(parse, noun)
            continue
        word = next(iter(parse.dependents(noun, "amod", "compound", "nmod")), None)
        if word is None or word.index == 0 or parse.tokens[word.index - 1].dep != "cc":
            continue
        host = _verb_above(parse, noun)
        if host is not None and _governs(parse, word, noun, host):
            yield from _turned_to_verb(parse, word, noun, host)


def _with_object(parse: Parse, word: Token) -> Changes:
    """Whatever it was taken for, what has an object is a verb."""
    host = _verb_above(parse, word)
    tag = _form(parse, word, host) or ("VBZ" if word.tag == "NNS" else "") if host else ""
    joint = parse.tokens[max(0, left_edge(parse, word) - 1)]
    if host is None or not tag or joint.dep != "cc":
        return
    yield word.index, replace(word, head=host.index, dep="conj", pos="VERB", tag=tag)
    yield joint.index, replace(joint, head=host.index)


def _verb_above(parse: Parse, noun: Token) -> Token | None:
    """The verb whose object, or whose second, the noun was taken for."""
    above = parse.tokens[noun.head]
    for _ in range(3):
        if is_verb(above):
            return above if subject_of(parse, above) and above.index < noun.index else None
        above = parse.tokens[above.head]
    return None


def _governs(parse: Parse, word: Token, noun: Token, host: Token) -> bool:
    after = parse.dependents(noun, "det", "poss", "nummod")
    determined = any(child.index == word.index + 1 for child in after) and word.tag in {"JJ", "NN", "NNS", "VBN", "VB"}
    beside = noun.head == host.index and host.tag == "VBZ" and word.tag == "NNS" and word.index + 1 == noun.index
    return (determined and _form(parse, word, host) != "") or beside


def _form(parse: Parse, word: Token, host: Token) -> str:
    """The tag of a verb that goes with the host's; "" where the word's form does not."""
    if any(helper.tag == "MD" for helper in auxiliaries(parse, host)):
        return "VB" if word.tag in {"JJ", "NN", "VB"} else ""
    if host.tag == "VBZ":
        return "VBZ" if word.tag == "NNS" else ""
    return "VBD" if word.tag == "VBN" or word.lower.endswith("ed") else ""


def _turned_to_verb(parse: Parse, word: Token, noun: Token, host: Token) -> Changes:
    tag = _form(parse, word, host)
    yield word.index, replace(word, head=host.index, dep="conj", pos="VERB", tag=tag)
    yield noun.index, replace(noun, head=word.index, dep="dobj")
    joint = parse.tokens[word.index - 1]
    yield joint.index, replace(joint, head=host.index)
    for child in (*parse.dependents(noun, *_ADJUNCTS), *parse.dependents(host, *_ADJUNCTS)):
        if child.index > noun.index:
            yield child.index, replace(child, head=word.index)


def accusations(parse: Parse) -> Changes:
    """Changed tokens, by index."""
    for verb in parse.tokens:
        if verb.lemma in ACCUSING:
            yield from _accused_of(parse, verb)


def _accused_of(parse: Parse, verb: Token) -> Changes:
    """ "accused Bolivia this week of smuggling fuel": what follows "of" is the deed, whoever it was hung on."""
    for noun in (*parse.dependents(verb, "dobj", "npadvmod"), verb):
        for preposition in parse.dependents(noun, "prep"):
            if preposition.lower in {"of", "for"} and preposition.index > noun.index:
                yield from _deed(parse, verb, preposition)


def _deed(parse: Parse, verb: Token, preposition: Token) -> Changes:
    done = parse.tokens[preposition.index + 1] if preposition.index + 1 < len(parse.tokens) else verb
    goal = parse.tokens[done.head]
    if done.tag == "VBG" and done.dep == "pcomp":
        yield preposition.index, replace(preposition, head=verb.index)
    elif done.lower.endswith("ing") and done.dep in {"compound", "amod"} and goal.head == preposition.index:
        yield preposition.index, replace(preposition, head=verb.index)
        yield done.index, replace(done, head=preposition.index, dep="pcomp", pos="VERB", tag="VBG")
        yield goal.index, replace(goal, head=done.index, dep="dobj")
    else:
        return
    for place in parse.dependents(verb, "prep"):
        if place.lower in _WAYS and place.index > done.index:
            yield place.index, replace(place, head=done.index)
    for other in parse.dependents(verb, "conj"):
        if other.tag == "VBG" and other.index > done.index and not parse.dependents(other, *SUBJECTS):
            yield other.index, replace(other, head=done.index)
