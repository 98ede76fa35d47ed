"""Verbs that the tagger took for nouns or participles: found for sentences that are left without a finite verb."""

from collections.abc import Iterator
from dataclasses import replace

from claims.nlp.grammar import AUXILIARIES, SUBJECTS, is_finite, is_verb
from claims.nlp.lexicons.predicates import DONE_TO_SOMEBODY
from claims.nlp.types import Parse, Token

Changes = Iterator[tuple[int, Token]]

_NOUNS = frozenset({"NOUN", "PROPN"})
_QUANTIFYING = frozenset({"ADP", "ADV", "NUM"})
_PAST = frozenset({"VBN", "VBD"})


def verbs_found(parse: Parse) -> Changes:
    """Changed tokens, by index."""
    for first, last in parse.bounds:
        tokens = parse.tokens[first:last]
        root = next((token for token in tokens if token.head == token.index), None)
        if root is not None and root.tag == "VBZ":
            yield from _with_name(parse, root)
        if root is not None and root.tag == "VB":
            yield from _of_several(parse, root)
        if root is None or is_verb(root) or tokens[-1].text not in {".", '"', "”", "'", "’"}:
            continue
        yield from next(filter(None, (rule(parse, root, tokens) for rule in _RULES)), ())


def _with_name(parse: Parse, verb: Token) -> tuple[tuple[int, Token], ...]:
    """ "Port Hale exports …", where the name was taken for a part of the verb."""
    names = [child for child in parse.dependents(verb, "compound", "nmod") if child.pos in _NOUNS]
    beside = names and names[-1].index == verb.index - 1
    if not beside or parse.dependents(verb, *SUBJECTS, "expl"):
        return ()
    return _numbered(replace(names[-1], dep="nsubj"), *(replace(n, head=names[-1].index) for n in names[:-1]))


def _of_several(parse: Parse, verb: Token) -> tuple[tuple[int, Token], ...]:
    """ "Wanderers play at Holm on Saturday": with a subject before it and nothing else, no infinitive."""
    subjects = [noun for noun in parse.dependents(verb, "nsubj") if noun.index < verb.index]
    if not subjects or parse.dependents(verb, *AUXILIARIES, "mark"):
        return ()
    return _numbered(replace(verb, tag="VBP"))


def _with_subject(parse: Parse, root: Token, tokens: tuple[Token, ...]) -> tuple[tuple[int, Token], ...]:
    """ "The law, passed in 2019, bans smoking": a noun has no subject."""
    subjects = [noun for noun in parse.dependents(root, "nsubj") if noun.tag in {"NN", "NNP"}]
    if root.tag != "NNS" or not subjects or parse.dependents(root, "det", "poss", "amod", "nummod"):
        return ()
    return _numbered(replace(root, pos="VERB", tag="VBZ"))


def _with_object(parse: Parse, root: Token, tokens: tuple[Token, ...]) -> tuple[tuple[int, Token], ...]:
    """ "Port Hale exports a third of its wheat": a noun has no object."""
    names = [child for child in parse.dependents(root, "compound", "nmod") if child.index < root.index]
    if root.tag != "NNS" or not names or not parse.dependents(root, "dobj"):
        return ()
    subject = names[-1]
    others = (child for child in parse.dependents(root) if child.index < subject.index and child.pos != "PUNCT")
    changed = [replace(root, pos="VERB", tag="VBZ"), replace(subject, dep="nsubj")]
    return _numbered(*changed, *(replace(other, head=subject.index) for other in others))


def _quantified(parse: Parse, root: Token, tokens: tuple[Token, ...]) -> tuple[tuple[int, Token], ...]:
    """ "Over half of the 600 workers left": the small word before the number governs nothing."""
    counted = next(iter(parse.dependents(root, "pobj")), None)
    verb = next((t for t in reversed(tokens) if t.dep == "acl" and t.tag in _PAST), None)
    if root.pos not in _QUANTIFYING or counted is None or verb is None or _has_finite(parse, tokens):
        return ()
    changed = [
        _main(verb),
        replace(counted, head=verb.index, dep="nsubj"),
        replace(root, head=counted.index, dep="advmod"),
    ]
    return _numbered(*changed, *_after(parse, root, verb))


def _named_thing(parse: Parse, root: Token, tokens: tuple[Token, ...]) -> tuple[tuple[int, Token], ...]:
    """ "The ferry Astrid struck a pier": the name goes with the noun before it, and the verb has its own object."""
    verb = next(iter(parse.dependents(root, "relcl")), None)
    subjects = parse.dependents(verb, *SUBJECTS) if verb else ()
    if verb is None or not subjects or not parse.dependents(verb, "dobj") or subjects[0].pos != "PROPN":
        return ()
    beside = min(token.index for token in parse.subtree(subjects[0])) == root.index + 1
    if not beside or root.pos != "NOUN" or any(token.tag in {"WDT", "WP"} for token in parse.subtree(verb)):
        return ()
    changed = [
        replace(verb, head=verb.index, dep="ROOT"),
        replace(root, head=verb.index, dep="nsubj"),
        replace(subjects[0], head=root.index, dep="nmod"),
    ]
    return _numbered(*changed, *_after(parse, root, verb))


def _described(parse: Parse, root: Token, tokens: tuple[Token, ...]) -> tuple[tuple[int, Token], ...]:
    """ "George Hale, a liberal, thrilled voters": after the comma comes the verb, not another name for him."""
    noun = next(iter(reversed(parse.dependents(root, "appos"))), None)
    verb = next(iter(parse.dependents(noun, "amod")), None) if noun else None
    if noun is None or verb is None or verb.tag not in _PAST or root.pos not in _NOUNS or _has_finite(parse, tokens):
        return ()
    if parse.tokens[verb.index - 1].text != "," or parse.dependents(noun, "det", "poss"):
        return ()
    changed = [_main(verb), replace(root, head=verb.index, dep="nsubj"), replace(noun, head=verb.index, dep="dobj")]
    return _numbered(*changed, *_after(parse, root, noun, to=verb))


def _second_participle(parse: Parse, root: Token, tokens: tuple[Token, ...]) -> tuple[tuple[int, Token], ...]:
    """ "Six of the men suspended since 2021 trained with Roe": of a noun's two participles the last is none."""
    counted = [noun for of in parse.dependents(root, "prep") for noun in parse.dependents(of, "pobj")]
    found = [child for noun in (root, *counted) for child in parse.dependents(noun, "acl") if child.tag in _PAST]
    both = sorted(found, key=lambda child: child.index)
    enough = len(both) > 1 or (bool(both) and bool(parse.dependents(root, "advcl")))
    if root.pos in {*_NOUNS, "NUM", "DET", "ADJ"} and enough and not parse.dependents(both[-1], "agent"):
        verb = both[-1]
        return _numbered(_main(verb), replace(root, head=verb.index, dep="nsubj"), *_after(parse, root, verb))
    return ()


_RULES = (_second_participle, _with_subject, _with_object, _quantified, _named_thing, _described)


def _main(verb: Token) -> Token:
    return replace(verb, head=verb.index, dep="ROOT", tag="VBD", pos="VERB")


def _after(parse: Parse, root: Token, last: Token, *, to: Token | None = None) -> Iterator[Token]:
    """What hung on the old root behind the verb hangs on the verb."""
    governor = to or last
    return (replace(child, head=governor.index) for child in parse.dependents(root) if child.index > last.index)


def _numbered(*changed: Token) -> tuple[tuple[int, Token], ...]:
    return tuple((token.index, token) for token in changed)


def _has_finite(parse: Parse, tokens: tuple[Token, ...]) -> bool:
    return any(is_verb(token) and is_finite(parse, token) for token in tokens)


def passives_found(parse: Parse) -> Changes:
    """ "Nine were killed and 40 others injured": the second verb has lost its "were"."""
    for token in parse.tokens:
        host = parse.tokens[token.head]
        if token.dep != "conj" or not parse.dependents(host, "auxpass") or token.index < host.index:
            continue
        if token.pos in {"NOUN", "PROPN", "NUM"}:
            yield from _hurt_noun(parse, token, host)
        elif token.tag in _PAST and token.lemma in DONE_TO_SOMEBODY:
            yield from _hurt_verb(parse, token)


def _hurt_noun(parse: Parse, noun: Token, host: Token) -> Changes:
    verb = next((child for child in parse.dependents(noun, "acl") if child.tag in _PAST), None)
    if verb is None or verb.lemma not in DONE_TO_SOMEBODY or parse.dependents(verb, "dobj", *AUXILIARIES):
        return
    yield verb.index, replace(verb, head=host.index, dep="conj", tag="VBN")
    yield noun.index, replace(noun, head=verb.index, dep="nsubjpass")


def _hurt_verb(parse: Parse, verb: Token) -> Changes:
    subjects = parse.dependents(verb, "nsubj", "nsubjpass")
    if not subjects or parse.dependents(verb, "dobj", *AUXILIARIES):
        return
    yield verb.index, replace(verb, tag="VBN")
    yield subjects[0].index, replace(subjects[0], dep="nsubjpass")
