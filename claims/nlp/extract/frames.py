"""A clause -> what it says as slots: the predicate that carries the fact and its logical arguments."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.nlp.extract.clause import Clause
from claims.nlp.extract.link import Link
from claims.nlp.extract.modality import chain
from claims.nlp.extract.names import Names
from claims.nlp.extract.verbs import PASSIVE_SUBJECTS
from claims.nlp.grammar import SUBJECTS, is_verb
from claims.nlp.lexicons.predicates import PLACE_PREPOSITIONS
from claims.nlp.lexicons.stopwords import STOPWORDS
from claims.nlp.types import Argument, EntityKind, Frame, Parse, Role, Token

_SKIPPED_POS = frozenset({"PUNCT", "SPACE", "SYM", "CCONJ", "SCONJ", "DET", "PART", "ADP", "AUX", "PRON", "NUM"})
_PLACE_LABELS = frozenset({"GPE", "LOC", "FAC"})
_RELATIVES = frozenset({"WDT", "WP", "WRB"})


@dataclass(frozen=True, slots=True)
class Slots:
    """What is left out of arguments (`taken`: tokens of quantities and periods) and what words stand for."""

    parse: Parse
    names: Names
    taken: frozenset[int]


def frame(clause: Clause, slots: Slots) -> Frame:
    parse = slots.parse
    if clause.link in {Link.APPOSITION, Link.NAMING}:
        return _of_apposition(clause, slots)
    verbs = chain(parse, clause.head)
    content = verbs[-1]
    passive = bool(parse.dependents(content, "auxpass")) if len(verbs) > 1 else clause.passive
    passive = passive or (len(verbs) > 1 and clause.passive and _object_raised(parse, verbs))
    arguments = tuple(_arguments(clause, slots, verbs, passive=passive))
    particles = parse.dependents(content, "prt")
    end = max(content.end, *(particle.end for particle in particles)) if particles else content.end
    predicate = " ".join((content.lemma, *(particle.lower for particle in particles)))
    return Frame(predicate=predicate, start=content.start, end=end, arguments=arguments)


def _object_raised(parse: Parse, verbs: Sequence[Token]) -> bool:
    """ "was forced to leave" leaves; only where the last verb itself is passive is its subject the object."""
    return any(helper.dep == "auxpass" for helper in parse.dependents(verbs[-1], "auxpass"))


def _of_apposition(clause: Clause, slots: Slots) -> Frame:
    subject = _argument(Role.SUBJECT, "", clause.subject, clause, slots)
    complement = _argument(Role.COMPLEMENT, "", clause.head, clause, slots)
    return Frame("be", clause.head.start, clause.head.end, tuple(a for a in (subject, complement) if a))


def _arguments(clause: Clause, slots: Slots, verbs: Sequence[Token], *, passive: bool) -> Iterator[Argument]:
    first = _argument(Role.OBJECT if passive else Role.SUBJECT, "", clause.subject, clause, slots)
    if first:
        yield first
    own = {token.index for token in clause.words}
    for verb in verbs:
        for child in slots.parse.dependents(verb):
            if child.index in own and child not in verbs:
                yield from _of_child(child, clause, slots)


def _of_child(child: Token, clause: Clause, slots: Slots) -> Iterator[Argument]:
    """The argument that one dependent of the predicate is, or the arguments below a preposition."""
    if child.dep in (*SUBJECTS, *PASSIVE_SUBJECTS):
        return
    if child.dep in {"prep", "agent", "dative"} and child.pos in {"ADP", "SCONJ", "VERB", "ADV"}:
        yield from _prepositional(child, clause, slots)
        return
    if child.dep == "prt":
        objects = slots.parse.dependents(child, "pobj")
        yield from (found for noun in objects if (found := _argument(Role.OBJECT, "", noun, clause, slots)))
        return
    role = _ROLES.get(child.dep)
    if role is None or child.tag in _RELATIVES:
        found = None if role is None else _antecedent(role, clause, slots)
    else:
        found = _argument(role, "", child, clause, slots)
    if found:
        yield found
    if role is Role.OBJECT:
        yield from _places_beside(child, clause, slots)


def _places_beside(noun: Token, clause: Clause, slots: Slots) -> Iterator[Argument]:
    """ "arrested the driver in Leeds": where a thing is met is where it happens, however the parser hung it."""
    for preposition in slots.parse.dependents(noun, "prep"):
        if preposition.lower in _SITTING:
            found = list(_prepositional(preposition, clause, slots))
            yield from (argument for argument in found if argument.role is Role.PLACE)


_SITTING = frozenset({"in", "at", "near", "outside", "inside"})
_ROLES = {
    "dobj": Role.OBJECT,
    "dative": Role.OTHER,
    "attr": Role.COMPLEMENT,
    "acomp": Role.COMPLEMENT,
    "oprd": Role.COMPLEMENT,
    "xcomp": Role.OTHER,
    "ccomp": Role.OTHER,
    "advcl": Role.OTHER,
    "advmod": Role.OTHER,
    "npadvmod": Role.OTHER,
}


def _antecedent(role: Role, clause: Clause, slots: Slots) -> Argument | None:
    return _argument(role, "", clause.antecedent, clause, slots) if clause.antecedent else None


def _prepositional(preposition: Token, clause: Clause, slots: Slots) -> Iterator[Argument]:
    for noun in slots.parse.dependents(preposition, "pobj", "pcomp"):
        governed = clause.antecedent if noun.tag in _RELATIVES and clause.antecedent else noun
        role = Role.SUBJECT if preposition.dep == "agent" else _place_or_other(preposition, governed, slots)
        word = "" if role is Role.SUBJECT else preposition.lower
        found = _argument(role, word, governed, clause, slots)
        if found:
            yield found
        if role is Role.SUBJECT:
            yield from _places_beside(noun, clause, slots)
    for inner in slots.parse.dependents(preposition, "prep"):
        yield from _prepositional(inner, clause, slots)


def _place_or_other(preposition: Token, noun: Token, slots: Slots) -> Role:
    mention = slots.names.references.get(noun.index) or slots.names.mentions.get(noun.index)
    place = mention.kind is EntityKind.PLACE if mention else noun.entity in _PLACE_LABELS
    return Role.PLACE if place and preposition.lower in PLACE_PREPOSITIONS else Role.OTHER


def _argument(role: Role, preposition: str, head: Token, clause: Clause, slots: Slots) -> Argument | None:
    """The argument with its content words; None where only function words, quantities or periods are in it."""
    inside = {token.index for token in clause.words}
    tokens = [t for t in slots.parse.subtree(head) if t.index in inside] or [head]
    words = tuple(_words(tokens, slots))
    name = slots.names.name_at(head)
    if not words and not name:
        return None
    return Argument(
        role=role,
        preposition=preposition,
        head=head.lemma if head.index not in slots.taken else words[-1] if words else head.lemma,
        words=words,
        name=name,
        start=tokens[0].start,
        end=tokens[-1].end,
    )


def _words(tokens: Sequence[Token], slots: Slots) -> Iterator[str]:
    for token in tokens:
        if token.index in slots.taken or token.lemma in STOPWORDS or token.pos in _SKIPPED_POS:
            continue
        if any(letter.isalnum() for letter in token.text) and not (is_verb(token) and token.lemma == "be"):
            yield token.lemma
