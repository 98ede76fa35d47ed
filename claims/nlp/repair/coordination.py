"""Second verbs and second clauses that the parser hung on the wrong word: "in May and the firm has spent £4m"."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from claims.nlp.grammar import (
    AUXILIARIES,
    SUBJECTS,
    auxiliaries,
    is_finite,
    is_verb,
    left_edge,
    subject_of,
)
from claims.nlp.repair.second_verbs import act_of_speech, beyond_cue, one_of_a_kind, past_clause
from claims.nlp.types import Parse, Token

Changes = Iterator[tuple[int, Token]]

_NOUNS = frozenset({"NOUN", "PROPN"})
_OF_ONE = frozenset({"is", "was", "has", "does"})
_OF_SEVERAL = frozenset({"are", "were", "have", "do"})
_GROUPS = frozenset({"police", "people", "staff", "team", "club", "government", "crew", "family", "council", "union"})
_WITH_BASE = frozenset({"do", "does", "did", "to"})
_ADJUNCTS = ("prep", "npadvmod", "advmod", "advcl")
_MARKS = ("mark", *SUBJECTS, "expl")


def coordination(parse: Parse) -> Changes:
    """Changed tokens, by index."""
    for verb in parse.tokens:
        rules = _RULES.get(verb.dep, ())
        if rules and is_verb(verb):
            yield from next(filter(None, (tuple(rule(parse, verb)) for rule in rules)), ())


def _with_last_noun(parse: Parse, verb: Token) -> Changes:
    """ "is due in May and the developer, Acme, has spent £4m": the last noun of a list begins a clause."""
    if not is_finite(parse, verb) or parse.dependents(verb, *_MARKS):
        return
    phrases = _phrases_before(parse, verb)
    noun = parse.tokens[phrases[0].index - 1] if phrases else None
    if noun is None or noun.dep != "conj":
        phrases, noun = [], _noun_before(parse, verb)
    if noun is None or noun.dep != "conj" or noun.head == verb.head or not _agree(parse, noun, verb):
        return
    joint = _joint_before(parse, noun)
    if joint is None or subject_of(parse, parse.tokens[verb.head]) is None:
        return
    yield noun.index, replace(noun, head=verb.index, dep="nsubj")
    yield joint.index, replace(joint, head=verb.head)
    yield verb.index, replace(verb, dep="conj")
    yield from ((phrase.index, replace(phrase, head=noun.index)) for phrase in phrases)


def _phrases_before(parse: Parse, verb: Token) -> list[Token]:
    """ "and pupils at the school were kept in": what stands right before the verb, whatever it was hung on."""
    found: list[Token] = []
    beside = [word for word in parse.tokens[verb.head : verb.index] if word.dep == "prep" and word.pos == "ADP"]
    for preposition in reversed(beside):
        if parse.subtree(preposition)[-1].index != _start(parse, verb, found) - 1:
            break
        found.insert(0, preposition)
    return found


def _start(parse: Parse, verb: Token, phrases: list[Token]) -> int:
    """Where the phrases, or else the verb with its auxiliaries, begin."""
    if phrases:
        return phrases[0].index
    return min((helper.index for helper in auxiliaries(parse, verb)), default=verb.index)


def _agree(parse: Parse, noun: Token, verb: Token) -> bool:
    """Whether the verb's form goes with a noun of this number."""
    first = next(iter(auxiliaries(parse, verb)), verb)
    if first.lower in _OF_ONE or first.tag == "VBZ":
        return noun.tag not in {"NNS", "NNPS"} or noun.entity != ""
    return first.lower not in _OF_SEVERAL or noun.tag in {"NNS", "NNPS"} or noun.entity != "" or noun.lower in _GROUPS


def _loose_verb(parse: Parse, verb: Token) -> Changes:
    """ "had killed 12 rebels, captured three and …": what has no label but follows a comma is the next of the list."""
    host = parse.tokens[verb.head]
    before = parse.tokens[left_edge(parse, verb) - 1] if verb.index else verb
    listed = verb.index > host.index and is_verb(host) and before.text == ","
    if listed and not parse.dependents(verb, *_MARKS) and verb.tag in {"VBD", "VBN", "VBZ", "VBP"}:
        yield verb.index, replace(verb, dep="conj")


def _with_half_a_noun(parse: Parse, verb: Token) -> Changes:
    """ "shot into the air and black smoke drifted": what was read as one noun with two heads is two."""
    if not is_finite(parse, verb) or parse.dependents(verb, *_MARKS):
        return
    noun = _noun_before(parse, verb)
    if noun is None or noun.dep not in {"pobj", "dobj"} or parse.tokens[verb.index - 1].index != noun.index:
        return
    for half in parse.dependents(noun, "nmod", "compound"):
        joint = next(iter(parse.dependents(half, "cc")), None)
        if joint is None or half.pos not in _NOUNS or joint.index > noun.index:
            continue
        yield noun.index, replace(noun, head=verb.index, dep="nsubj")
        yield half.index, replace(half, head=noun.head, dep=noun.dep)
        yield joint.index, replace(joint, head=verb.head)
        yield verb.index, replace(verb, dep="conj")
        yield from _dealt_out(parse, noun, half, joint)
        return


def _with_bare_preposition(parse: Parse, verb: Token) -> Changes:
    """ "led on the half-hour and keeper Al Roe fumbled": what the preposition lost stands before the "and"."""
    for noun in parse.dependents(verb, "nsubj")[:1]:
        edge = left_edge(parse, noun)
        preposition = parse.tokens[max(0, edge - 1)]
        joint = next((word for word in parse.tokens[edge : noun.index] if word.dep == "cc"), None)
        bare = preposition.dep == "prep" and preposition.pos == "ADP" and not parse.children[preposition.index]
        goal = parse.tokens[joint.index - 1] if joint else None
        if not bare or joint is None or goal is None or goal.pos not in _NOUNS or preposition.sentence != verb.sentence:
            continue
        yield goal.index, replace(goal, head=preposition.index, dep="pobj")
        yield joint.index, replace(joint, head=verb.head)
        for word in parse.tokens[edge : noun.index]:
            if word.index < goal.index and not edge <= word.head <= goal.index:
                yield word.index, replace(word, head=goal.index)
            elif word.index > joint.index and word.head < joint.index:
                yield word.index, replace(word, head=noun.index, dep="compound")


def _dealt_out(parse: Parse, noun: Token, half: Token, joint: Token) -> Changes:
    """What stands before the "and" goes with the first noun, what stands after it with the second."""
    for child in parse.dependents(noun):
        if child.index < joint.index and child.index != half.index:
            yield child.index, replace(child, head=half.index)
    for child in parse.dependents(half, "conj"):
        yield child.index, replace(child, head=noun.index, dep="amod" if child.pos == "ADJ" else "compound")


def _noun_before(parse: Parse, verb: Token) -> Token | None:
    """The noun whose phrase ends right before the verb and its auxiliaries."""
    at = min((helper.index for helper in auxiliaries(parse, verb)), default=verb.index) - 1
    first = parse.bounds[verb.sentence][0]
    while at > first and parse.tokens[at].pos == "ADV":
        at -= 1
    if at <= first:
        return None
    token = parse.tokens[at]
    return _described(parse, token) if token.text == "," else token if token.pos in _NOUNS else None


def _described(parse: Parse, comma: Token) -> Token | None:
    """The noun before a comma that closes what is said of it: "the developer, Acme, has …"."""
    noun = parse.tokens[comma.head]
    closed = any(comma.index - child.index < 12 for child in parse.dependents(noun, "appos", "relcl", "acl"))
    return noun if noun.pos in _NOUNS and noun.index < comma.index and closed else None


def _joint_before(parse: Parse, noun: Token) -> Token | None:
    edge = left_edge(parse, noun)
    joint = parse.tokens[edge - 1] if edge else None
    return joint if joint is not None and joint.dep == "cc" and joint.sentence == noun.sentence else None


def _side_by_side(parse: Parse, verb: Token) -> Changes:
    """ "Two pleaded guilty; a third was found dead": the first is not what the second verb found."""
    host = parse.tokens[verb.head]
    between = parse.tokens[verb.index : host.index]
    marks_between = ";" if verb.dep == "ccomp" else ",;" if verb.tag == "VBD" else ""
    last = max((word.index for word in between if word.text and word.text in marks_between), default=-1)
    if verb.index > last or subject_of(parse, verb) is None:
        return
    above = verb.index if host.head == host.index else host.head
    yield verb.index, replace(verb, head=above, dep=host.dep)
    yield host.index, replace(host, head=verb.index, dep="conj")
    marks = (mark for mark in between[: last - verb.index + 1] if mark.dep == "punct" and mark.head == host.index)
    yield from ((mark.index, replace(mark, head=verb.index)) for mark in marks)


def _of_several(parse: Parse, verb: Token) -> Changes:
    """ "have risen for months but remain low": with no auxiliary to share, no infinitive."""
    host = parse.tokens[verb.head]
    if verb.tag != "VB" or parse.dependents(verb, *AUXILIARIES, *SUBJECTS):
        return
    leans = any(helper.tag == "MD" or helper.lower in _WITH_BASE for helper in auxiliaries(parse, host))
    if not leans and is_finite(parse, host) and subject_of(parse, host):
        yield verb.index, replace(verb, tag="VBP")


_RULES: dict[str, tuple[Callable[[Parse, Token], Changes], ...]] = {
    "conj": (
        past_clause,
        _with_last_noun,
        _with_half_a_noun,
        _with_bare_preposition,
        act_of_speech,
        one_of_a_kind,
        beyond_cue,
        _of_several,
    ),
    "ccomp": (_with_last_noun, _with_half_a_noun, _side_by_side),
    "advcl": (_with_last_noun, _with_half_a_noun),
    "acl": (_with_last_noun, _with_half_a_noun),
    "nsubj": (_side_by_side,),
    "csubj": (_side_by_side,),
    "dep": (_loose_verb,),
}
