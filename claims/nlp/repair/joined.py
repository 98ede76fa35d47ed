"""Words that belong together and were hung side by side: "the ex-mayor", a judge's two names, who is spoken to."""

from collections.abc import Iterator
from dataclasses import replace

from claims.nlp.grammar import auxiliaries, is_verb, left_edge
from claims.nlp.types import Parse, Token

Changes = Iterator[tuple[int, Token]]

_HYPHENS = frozenset({"-", "‐", "‑"})
_DASHES = frozenset({"–", "—", "―", "--", "_", "-"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_QUOTES = frozenset("\"“”'‘’")
_ADDRESSES = frozenset({"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "sir", "madam"})


def words_joined(parse: Parse) -> Changes:
    """Changed tokens, by index."""
    for token in parse.tokens:
        if token.text in _HYPHENS:
            yield from _hyphened(parse, token)
        elif token.dep == "punct" and token.pos == "PROPN":
            yield from _stop_of_name(parse, token)
        elif token.text in _DASHES and token.head == token.index:
            yield from _dash(parse, token)
        elif token.dep == "relcl":
            yield from _name_of_speaker(parse, token)
        elif token.dep == "conj" and token.entity == "GPE":
            yield from _state(parse, token)
        elif token.dep == "npadvmod" and token.pos == "PROPN":
            yield from _spoken_to(parse, token)


def _hyphened(parse: Parse, mark: Token) -> Changes:
    """ "said the ex-mayor, who …": three subjects are one."""
    first, last = parse.bounds[mark.sentence]
    if not first < mark.index < last - 1:
        return
    before, after = parse.tokens[mark.index - 1], parse.tokens[mark.index + 1]
    unspaced = before.end == mark.start and mark.end == after.start
    if not unspaced or after.pos not in _NOUNS or (before.head, before.dep) != (after.head, after.dep):
        return
    yield before.index, replace(before, head=after.index, dep="compound")
    yield mark.index, replace(mark, head=after.index, dep="punct")
    for child in parse.dependents(before):
        yield child.index, replace(child, head=after.index)


def _stop_of_name(parse: Parse, last: Token) -> Changes:
    """ "a unit of Hale Group Inc.": at the sentence's end the stop is the name's, and the name what is spoken of."""
    edge = left_edge(parse, last)
    before = parse.tokens[max(parse.bounds[last.sentence][0], edge - 1)]
    if not last.text[:1].isalpha() or before.index == edge or parse.dependents(before, "pobj", "dobj"):
        return
    if before.dep in {"prep", "agent"}:
        yield last.index, replace(last, head=before.index, dep="pobj")
    elif is_verb(before):
        yield last.index, replace(last, head=before.index, dep="dobj")


def _dash(parse: Parse, mark: Token) -> Changes:
    """ "OSLO ― The king flew home": no verb, whatever the tagger took it for."""
    verb = next((child for child in parse.dependents(mark, "ccomp", "conj", "parataxis") if is_verb(child)), None)
    if verb is None or verb.index < mark.index:
        return
    yield verb.index, replace(verb, head=verb.index, dep="ROOT")
    yield mark.index, replace(mark, head=verb.index, dep="punct", pos="PUNCT", tag=":")
    for child in parse.dependents(mark):
        if child.index != verb.index:
            dep = "dep" if child.index < mark.index else child.dep
            yield child.index, replace(child, head=verb.index, dep=dep)


def _name_of_speaker(parse: Parse, verb: Token) -> Changes:
    """ ", District Judge Ann Lee ruled": the given name governs no relative clause about the other one."""
    given = parse.tokens[verb.head]
    names = parse.dependents(verb, "nsubj")
    if len(names) != 1 or given.pos != "PROPN" or names[0].pos != "PROPN" or names[0].index != given.index + 1:
        return
    start = left_edge(parse, given)
    helped = verb.index == names[0].index + 1 + len(auxiliaries(parse, verb))
    if not helped or start == 0 or parse.tokens[start - 1].text != "," or given.head == given.index:
        return
    yield given.index, replace(given, head=names[0].index, dep="compound")
    yield verb.index, replace(verb, head=given.head, dep="conj")
    for child in parse.dependents(given):
        if child.index != verb.index:
            yield child.index, replace(child, head=names[0].index)


def _state(parse: Parse, state: Token) -> Changes:
    """ "a mill in Dover, Delaware, which …": no list, where nothing joins the two and a mark follows."""
    town, start = parse.tokens[state.head], left_edge(parse, state)
    after = parse.tokens[min(state.index + 1, len(parse.tokens) - 1)]
    beside = start == town.index + 2 and parse.tokens[start - 1].text == "," and town.dep == "pobj"
    alone = not parse.dependents(state, "cc", "conj") and not parse.dependents(town, "cc")
    if beside and alone and town.entity == "GPE" and after.pos == "PUNCT":
        yield state.index, replace(state, dep="appos")


def _spoken_to(parse: Parse, name: Token) -> Changes:
    """ "“It was theft, Mr Hale, and you knew,” the judge said": who is spoken to is no part of what is said."""
    edge, first = left_edge(parse, name), parse.bounds[name.sentence][0]
    before = parse.tokens[max(first, edge - 1)]
    after = parse.tokens[min(name.index + 1, len(parse.tokens) - 1)]
    addressed = name.entity == "PERSON" or any(word.lower in _ADDRESSES for word in parse.dependents(name))
    if addressed and after.text in {",", *_QUOTES} and before.text in {",", *_QUOTES}:
        yield name.index, replace(name, dep="intj")
