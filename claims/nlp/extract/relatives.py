"""Relative clauses made into sentences: the antecedent in the place of "who", "which", "whose", "where"."""

from collections.abc import Iterator

from claims.nlp.extract.verbs import agrees_plural, subject_of
from claims.nlp.types import Parse, Token

_PRONOUNS = frozenset({"WDT", "WP", "WP$", "WRB"})
_AT_PLACES = frozenset({"where"})


def relative_words(
    parse: Parse, head: Token, own: tuple[Token, ...], antecedent: tuple[Token, ...], plural: bool
) -> tuple[tuple[Token | str, ...], Token] | None:
    """The clause as a sentence of its own, and its relative pronoun; None where that cannot be done well."""
    pronoun = next((token for token in own if token.tag in _PRONOUNS and token.index < head.index), None)
    if pronoun is None or not antecedent:
        return None
    if pronoun.head == head.index and pronoun.dep in {"nsubj", "nsubjpass"} and _clashes(parse, head, plural):
        return None
    if pronoun.tag == "WRB":
        return (_at_end(own, pronoun, ("in", *antecedent)), pronoun) if pronoun.lower in _AT_PLACES else None
    subject = subject_of(parse, head)
    if subject is None:
        return None
    if pronoun.index <= subject.index and pronoun in parse.subtree(subject):
        return tuple(_in_place(own, pronoun, antecedent)), pronoun
    return _object(parse, head, own, pronoun, antecedent), pronoun


def _clashes(parse: Parse, head: Token, plural: bool) -> bool:
    """Whether the verb's number shows that the parser chose the wrong antecedent."""
    verb_plural = agrees_plural(parse, head)
    return verb_plural is not None and verb_plural != plural


def _in_place(own: tuple[Token, ...], pronoun: Token, antecedent: tuple[Token, ...]) -> Iterator[Token | str]:
    """ "who won", "whose party lost", "most of whom were children"."""
    for token in own:
        if token.index != pronoun.index:
            yield token
            continue
        yield from antecedent
        if pronoun.tag == "WP$":
            yield "'s"


def _object(
    parse: Parse, head: Token, own: tuple[Token, ...], pronoun: Token, antecedent: tuple[Token, ...]
) -> tuple[Token | str, ...]:
    """ "which Putin attended", "to which it belongs", "which it invested in"."""
    above = parse.tokens[pronoun.head]
    if above.dep == "prep" and above.index < pronoun.index:
        rest = tuple(token for token in own if token.index != above.index)
        return _at_end(rest, pronoun, (above, *antecedent))
    anchor = above if above.dep == "prep" else _last_of_verb(parse, head)
    parts: list[Token | str] = []
    for token in own:
        if token.index == pronoun.index:
            continue
        parts.append(token)
        if token.index == anchor.index:
            parts.extend(antecedent)
    return tuple(parts)


def _last_of_verb(parse: Parse, head: Token) -> Token:
    particles = parse.dependents(head, "prt")
    return particles[-1] if particles else head


def _at_end(own: tuple[Token, ...], pronoun: Token, added: tuple[Token | str, ...]) -> tuple[Token | str, ...]:
    words = [token for token in own if token.index != pronoun.index]
    while words and words[-1].pos == "PUNCT":
        words.pop()
    return (*words, *added)
