"""Relative clauses made into sentences: the antecedent in the place of "who", "which", "whose", "where"."""

from collections.abc import Iterator

from claims.nlp.extract.antecedents import antecedent, several
from claims.nlp.extract.clause import Builder, Clause, Part
from claims.nlp.extract.link import Link
from claims.nlp.extract.verbs import agrees_plural, is_passive, is_plural, tense_of
from claims.nlp.grammar import WH_TAGS, auxiliaries, left_edge, subject_of
from claims.nlp.lexicons.cues import APPEAL
from claims.nlp.types import Parse, Token

_AT_TIMES = frozenset({"in", "on", "at"})  # "set for May 6" is no time of what happens then
_ADDRESSING = APPEAL - {"want", "expect", "like", "call"}  # "whom it asked to play": it asked him
_FARTHEST = 3  # verbs that lead to one another
_PLACES = frozenset({"GPE", "LOC"})


def relative(builder: Builder, head: Token, link: Link) -> Clause | None:
    """ "Acme, which makes tyres" says that Acme makes tyres."""
    noun = antecedent(builder.parse, head)
    return _about(builder, head, link, noun) if noun is not None else None


def attached(builder: Builder, head: Token, link: Link) -> Clause | None:
    """ "… killed 200 people, most of whom were children", hung on the verb: the noun nearest before it is meant."""
    host = builder.host_of(head)
    if host is None:
        return None
    edge = left_edge(builder.parse, head)
    nouns = [token for token in host.own if token.pos in {"NOUN", "PROPN"} and token.index < edge]
    return _about(builder, head, link, nouns[-1] if nouns else host.subject)


def _about(builder: Builder, head: Token, link: Link, noun: Token) -> Clause | None:
    parse = builder.parse
    subject = subject_of(parse, head)
    own = builder.own(head)
    pronoun = next((token for token in own if token.tag in WH_TAGS and token.index < head.index), None)
    listed = any(other.index < head.index for other in parse.dependents(noun, "conj"))
    phrase = builder.phrase(noun, whole=listed)  # "Ann and Bob, who live in Leeds": both do
    if subject is None or pronoun is None or not phrase:
        return None
    parts = _words(parse, head, own, pronoun, phrase)
    if not parts:
        return None
    itself = subject.index == pronoun.index
    plural = agrees_plural(parse, head)
    number = plural if plural is not None else several(parse, head, noun) if itself else is_plural(parse, subject)
    if itself and number != several(parse, head, noun) and not (number and noun.entity == "ORG"):
        return None  # the parser chose the wrong antecedent; a British club "have"
    return Clause(
        head=head,
        link=link,
        host=builder.host_of(head),
        parts=parts,
        own=own,
        subject=noun if itself else subject,
        subject_parts=tuple(_in_place(builder.phrase(subject), pronoun, phrase)),
        tense=tense_of(parse, head, plural=number),
        passive=is_passive(parse, head),
        helpers=auxiliaries(parse, head),
        antecedent=noun,
    )


def _words(
    parse: Parse, head: Token, own: tuple[Token, ...], pronoun: Token, antecedent: tuple[Token, ...]
) -> tuple[Part, ...]:
    """The clause as a sentence of its own; empty where that cannot be done well."""
    if pronoun.tag == "WRB":
        return _there_or_then(parse, head, own, pronoun, antecedent)
    subject = subject_of(parse, head)
    if subject is not None and pronoun in parse.subtree(subject):
        return tuple(_in_place(own, pronoun, antecedent))
    return _object(parse, head, own, pronoun, antecedent)


def _there_or_then(
    parse: Parse, head: Token, own: tuple[Token, ...], pronoun: Token, antecedent: tuple[Token, ...]
) -> tuple[Part, ...]:
    """ "in Leeds, where …", "on Monday, when …": the preposition of the host goes with the date."""
    if pronoun.lower == "where":
        return _at_end(own, pronoun, ("in", *antecedent))
    noun = parse.tokens[head.head]
    above = parse.tokens[noun.head]
    if pronoun.lower != "when" or noun.entity not in {"DATE", "TIME"}:
        return ()
    if above.dep != "prep":
        return _at_end(own, pronoun, antecedent)
    if noun.entity == "TIME":
        return _at_end(own, pronoun, (above, *antecedent))
    return _at_end(own, pronoun, (above if above.lower in _AT_TIMES else _at_time(antecedent), *antecedent))


def _at_time(date: tuple[Token, ...]) -> str:
    """ "on Aug. 6", "on Monday", but "in May 2005"."""
    day = any((word.text.isdigit() and len(word.text) < 3) or word.lower.endswith("day") for word in date)
    return "on" if day else "in"


def _in_place(own: tuple[Token, ...], pronoun: Token, antecedent: tuple[Token, ...]) -> Iterator[Part]:
    """ "who won", "whose party lost", "most of whom were children"."""
    for token in own:
        if token.index != pronoun.index:
            yield token
            continue
        yield from antecedent
        if _ends_in_state(antecedent) and pronoun.tag != "WP$":
            yield ","
        if pronoun.tag == "WP$":
            yield "'" if antecedent[-1].text.endswith("s") else "'s"


def _ends_in_state(words: tuple[Token, ...]) -> bool:
    """ "the plant in Macon, Georgia" """
    last = words[-1]
    opened = sum(word.text == "," for word in words)
    return last.dep == "appos" and last.entity in _PLACES and opened % 2 == 1


def _object(
    parse: Parse, head: Token, own: tuple[Token, ...], pronoun: Token, antecedent: tuple[Token, ...]
) -> tuple[Part, ...]:
    """ "which Putin attended", "to which it belongs", "which it invested in"."""
    above = parse.tokens[pronoun.head]
    if above.dep == "prep" and above.index < pronoun.index:
        rest = tuple(token for token in own if token.index != above.index)
        counted = subject_of(parse, head)
        if (
            above.lower == "of"
            and counted is not None
            and (counted.pos in {"NUM", "DET", "ADJ"} or counted.lower in {"%", "percent"})
        ):
            return tuple(_after_count(rest, pronoun, counted, (above, *antecedent)))
        return _at_end(rest, pronoun, (above, *antecedent))
    doing = _last_verb(parse, head) if pronoun.lower != "whom" or head.lemma not in _ADDRESSING else head
    particles = parse.dependents(doing, "prt")
    anchor = above if above.dep == "prep" else particles[-1] if particles else doing
    parts: list[Part] = []
    for token in own:
        if token.index == pronoun.index:
            continue
        parts.append(token)
        if token.index == anchor.index:
            parts.extend(antecedent)
    return tuple(parts)


def _last_verb(parse: Parse, head: Token) -> Token:
    """ "whom it began to hire": what was hired, not what was begun."""
    for _ in range(_FARTHEST):
        further = [verb for verb in parse.dependents(head, "xcomp") if verb.tag in {"VB", "VBG"}]
        if not further or further[0].index < head.index or parse.dependents(head, "dobj")[1:]:
            break
        head = further[0]
        if parse.dependents(head, "dobj"):
            break
    return head


def _after_count(own: tuple[Token, ...], pronoun: Token, counted: Token, added: tuple[Part, ...]) -> Iterator[Part]:
    """ "40 people, of whom six were hurt": six of 40 people were."""
    for token in own:
        if token.index != pronoun.index:
            yield token
        if token.index == counted.index:
            yield from added


def _at_end(own: tuple[Token, ...], pronoun: Token, added: tuple[Part, ...]) -> tuple[Part, ...]:
    words = [token for token in own if token.index != pronoun.index]
    while words and words[-1].pos == "PUNCT":
        words.pop()
    return (*words, *added)
