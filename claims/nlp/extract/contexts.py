"""Whether a statement still leans on words outside it: a pronoun or a bare "the visit" that nobody resolved."""

from collections.abc import Sequence

from claims.nlp.entities.things import expletive
from claims.nlp.extract.agreement import agrees, is_own_object
from claims.nlp.extract.clause import Clause
from claims.nlp.extract.first_person import OF_ONE, OF_SEVERAL
from claims.nlp.extract.link import Link
from claims.nlp.extract.names import ARGUMENTS, Names
from claims.nlp.grammar import FIGURES, governors
from claims.nlp.lexicons.leaning import INDEFINITE, POINTED_AT_BY_ALL, REST, WEATHER
from claims.nlp.lexicons.unique import UNIQUE
from claims.nlp.types import Parse, Token

_POINTING = frozenset({"this", "that", "these", "those"})
_PLACES = frozenset({"there", "here"})
_BEHIND = ("prep", "relcl", "acl")
_MODIFIERS = ("amod", "compound", "prep", "relcl", "acl", "poss", "nummod", "nmod", "appos")


def needs_context(parse: Parse, clause: Clause, names: Names) -> bool:
    nouns: list[Token] = []
    for part in clause.parts:
        if isinstance(part, str):
            continue
        if part.index in names.leaning or _is_alone(parse, part):
            return True
        reference = names.references.get(part.index)
        if reference is not None and names.is_speaker(reference):
            return True
        if reference is not None or part.pos in {"NOUN", "PROPN"} or part.lower in INDEFINITE:
            nouns.append(part)
        if reference is None and _leans(parse, clause, part, nouns, names):
            return True
    return _bare_subject(parse, clause, names)


def _leans(parse: Parse, clause: Clause, part: Token, nouns: Sequence[Token], names: Names) -> bool:
    """Whether the word points at something that the statement has not said before; `nouns` are those it has."""
    if part.tag in {"PRP", "PRP$"}:
        said = _others(clause, part, nouns)
        ahead = part.index < clause.subject.index and clause.subject.pos in {"NOUN", "PROPN"}
        return _hangs(parse, part, [*said, clause.subject] if ahead else said, names)
    return _points_away(part, nouns) or _points_back(parse, part, nouns, names)


def _is_alone(parse: Parse, token: Token) -> bool:
    """ "The company denied that": a pointing word with no noun of its own."""
    return token.tag == "DT" and token.lower in _POINTING and token.dep in ARGUMENTS and not parse.children[token.index]


def _points_away(token: Token, nouns: Sequence[Token]) -> bool:
    """ "Schools there are closed", where no place is named before; "here" is where nobody but the speaker knows."""
    behind_noun = bool(nouns) and nouns[-1].index + 1 == token.index
    place = token.lower in _PLACES and (token.tag == "RB" or behind_noun)
    return place and not any(noun.pos == "PROPN" for noun in nouns)


def _points_back(parse: Parse, token: Token, nouns: Sequence[Token], names: Names) -> bool:
    """ "to serve that goal", "such schemes": a noun told apart by nothing but pointing, and not said before."""
    pointing = token.lower in _POINTING and token.tag == "DT" and token.dep == "det"
    if not pointing and (token.lower != "such" or token.dep not in {"amod", "predet"}):
        return False
    noun = parse.tokens[token.head]
    if (
        noun.index in names.references
        or noun.entity in FIGURES
        or noun.lemma in POINTED_AT_BY_ALL
        or noun.pos != "NOUN"
    ):
        return False
    behind = [child for child in parse.dependents(noun, *_BEHIND) if child.index > noun.index]
    said = any(before.lemma == noun.lemma and before is not noun for before in nouns)
    return not behind and not said and not _is_compared(parse, token, noun)


def _is_compared(parse: Parse, token: Token, noun: Token) -> bool:
    """ "such a mess that …", "no such luck" """
    if token.lower != "such":
        return False
    clauses = parse.dependents(parse.tokens[noun.head], "ccomp", "advcl") or parse.dependents(noun, "ccomp", "advcl")
    return any(child.lower == "no" for child in parse.dependents(noun, "det")) or any(
        clause.index > noun.index for clause in clauses
    )


def _others(clause: Clause, token: Token, nouns: Sequence[Token]) -> Sequence[Token]:
    """ "Ann Lee is its author": what is said of her leans on something else than herself."""
    if clause.link not in {Link.APPOSITION, Link.NAMING} or token.tag != "PRP$" or token not in clause.own:
        return nouns
    return [noun for noun in nouns if noun in clause.own and noun.index < token.index]


def _hangs(parse: Parse, token: Token, nouns: Sequence[Token], names: Names) -> bool:
    """Whether nothing said before in the statement can be what the pronoun means."""
    if token.lower in OF_ONE:
        return not names.speaker
    if token.lower in OF_SEVERAL:
        return not names.group or _is_bare(names.group)
    above = governors(parse, token)
    return not _is_empty(parse, token) and not any(
        noun.index not in above and not is_own_object(parse, token, noun) and agrees(parse, token, noun, names)
        for noun in nouns
    )


def _is_bare(group: str) -> bool:
    """ "the company", "the ministry": which one?"""
    first, *rest = group.split()
    return first == "the" and len(rest) == 1 and rest[0].islower() and rest[0] not in UNIQUE


def _is_empty(parse: Parse, token: Token) -> bool:
    """ "it" of "it is clear that", "it rained"."""
    return token.lower == "it" and (parse.tokens[token.head].lemma in WEATHER or expletive(parse, token))


def _bare_subject(parse: Parse, clause: Clause, names: Names) -> bool:
    subject = clause.subject
    if subject.index in names.references or subject.index in names.mentions:
        return False
    if subject.tag == "DT" or (subject.pos == "PRON" and subject.lower in _POINTING):
        return True
    if subject.lower in REST and not parse.dependents(subject, "prep", "relcl", "acl", "appos"):
        return True
    determiners = {child.lower for child in parse.dependents(subject, "det")}
    if determiners & _POINTING:
        return True
    bare = "the" in determiners and subject.pos == "NOUN" and not parse.dependents(subject, *_MODIFIERS)
    return bare and subject.lemma not in UNIQUE
