"""Second clauses behind a semicolon or a spaced dash, and cues between commas that the tagger took for nouns."""

from collections.abc import Iterator
from dataclasses import replace

from claims.nlp.grammar import SUBJECTS, is_finite, is_verb, left_edge
from claims.nlp.lexicons.cues import SPEECH
from claims.nlp.types import Parse, Token

Changes = Iterator[tuple[int, Token]]

_DASHES = frozenset({"-", "--", "–", "—", "―"})
_BEHIND = frozenset({"ccomp", "advcl", "parataxis", "dep"})
_NOUNS = frozenset({"NOUN", "PROPN"})


def behind_marks(parse: Parse) -> Changes:
    """ "The state was lost; the others were held", "is less safe - it frightens people": two clauses side by side."""
    for verb in parse.tokens:
        if verb.dep not in _BEHIND or not is_verb(verb) or not is_finite(parse, verb):
            continue
        if verb.dep == "advcl" and _ends_at_semicolon(parse, verb):
            yield verb.index, replace(verb, dep="ccomp")
            continue
        mark = _mark_before(parse, verb)
        host = parse.tokens[verb.head]
        if mark is None or not is_verb(host) or not host.index < mark.index:
            continue
        yield verb.index, replace(verb, dep="conj")
        for child in parse.dependents(verb):
            if child.index <= mark.index:
                yield child.index, replace(child, head=host.index)


def _ends_at_semicolon(parse: Parse, verb: Token) -> bool:
    """ "It cannot pay; the law forbids it": nothing joins the first to the second."""
    after = parse.subtree(verb)[-1].index + 1
    if verb.index > verb.head or parse.dependents(verb, "mark") or after >= len(parse.tokens):
        return False
    subjects = parse.dependents(verb, *SUBJECTS)
    joined = any(word.tag == "WRB" for word in parse.dependents(verb, "advmod"))
    return parse.tokens[after].text == ";" and bool(subjects) and not joined


def _mark_before(parse: Parse, verb: Token) -> Token | None:
    """The mark right in front of the verb's own subject: a semicolon, or the only dash of the sentence."""
    subjects = parse.dependents(verb, *SUBJECTS)
    edge = left_edge(parse, subjects[0]) if subjects else 0
    if not edge or subjects[0].index > verb.index:
        return None
    mark = parse.tokens[edge - 1]
    if mark.sentence != verb.sentence or not (mark.text == ";" or mark.text in _DASHES):
        return None
    return mark if mark.text == ";" or _is_only_dash(parse, mark) else None


def _is_only_dash(parse: Parse, mark: Token) -> bool:
    dashes = [t for t in parse.of_sentence(mark.sentence) if t.text in _DASHES and _is_spaced(parse, t)]
    return _is_spaced(parse, mark) and len(dashes) == 1


def _is_spaced(parse: Parse, mark: Token) -> bool:
    """Whether it is no hyphen."""
    return parse.text[mark.start - 1 : mark.start].isspace() and parse.text[mark.end : mark.end + 1].isspace()


def named_cues(parse: Parse) -> Changes:
    """ "The firm closed, the Echo reports, leaving debts": behind a name between commas a verb of saying."""
    for verb in parse.tokens:
        if verb.tag != "NNS" or verb.lemma not in SPEECH or not 1 < verb.index < len(parse.tokens) - 1:
            continue
        name, after = parse.tokens[verb.index - 1], parse.tokens[verb.index + 1]
        edge = _phrase_start(parse, name)
        before = parse.tokens[edge - 1] if edge else verb
        closed = after.text in {",", "."} and before.text in {",", "”", '"'} and before.sentence == verb.sentence
        if name.pos == "PROPN" and closed:
            yield from _turned_to_cue(parse, name, verb, edge)


def _phrase_start(parse: Parse, name: Token) -> int:
    """Where the name with its "the" begins."""
    edge = name.index
    while edge > parse.bounds[name.sentence][0] and parse.tokens[edge - 1].pos in {"PROPN", "DET"}:
        edge -= 1
    return edge


def _turned_to_cue(parse: Parse, name: Token, verb: Token, edge: int) -> Changes:
    """The noun is a verb, the name its subject; what hung on it and follows belongs to what is told."""
    told = _told(parse, verb, edge)
    if told is None:
        return
    dep = "parataxis" if verb.head != verb.index else verb.dep
    yield verb.index, replace(verb, pos="VERB", tag="VBZ", dep=dep, head=told.index)
    yield name.index, replace(name, head=verb.index, dep="nsubj")
    for child in parse.dependents(verb):
        if child.index > verb.index and child.dep in {"acl", "advcl", "conj"}:
            yield child.index, replace(child, head=told.index, dep="advcl")
        elif edge <= child.index < name.index:
            yield child.index, replace(child, head=name.index)


def _told(parse: Parse, verb: Token, edge: int) -> Token | None:
    """The finite verb before the cue that is not below it."""
    above = parse.tokens[verb.head]
    for _ in range(8):
        if is_verb(above) and is_finite(parse, above) and above.index < edge:
            return above
        if above.head == above.index:
            return None
        above = parse.tokens[above.head]
    return None
