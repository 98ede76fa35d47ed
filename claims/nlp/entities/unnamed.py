"""Common nouns that a pronoun might mean, and how likely."""

from collections.abc import Iterator

from claims.nlp.entities.animacy import is_actor
from claims.nlp.entities.antecedents import (
    LONGEST_CHAIN,
    MAIN_OBJECT,
    MAIN_SUBJECT,
    OBJECT,
    OTHER,
    SUBJECT,
    SUBJECT_LABELS,
    Occurrence,
    clause,
    climbed,
    main,
    subject_of,
)
from claims.nlp.entities.barred import barred_words
from claims.nlp.entities.scene import Scene
from claims.nlp.lexicons.descriptions import ACTOR_VERBS, MINDED, ORGANISATION_NOUNS, WILLED_VERBS
from claims.nlp.lexicons.titles import OFFICES
from claims.nlp.types import EntityKind, Parse, Token

TAKEN_UP = SUBJECT_LABELS | {"dobj"}
BESIDE = frozenset(("compound", "npadvmod", "nmod", "appos", "attr"))
# What the pronoun of an unnamed thing, or of several, is.
UNNAMED = {"NN": "neuter", "NNS": "plural"}


def unnamed_nouns(
    scene: Scene,
    token: Token,
    *,
    tag: str = "NN",
    of: frozenset[str] | None = None,
    kind: EntityKind = EntityKind.OTHER,
) -> Iterator[Occurrence]:
    """Common nouns that the pronoun might mean, by their phrases; those that have none win by leaving it unresolved."""
    parse = scene.parse
    first = max(parse.bounds[max(0, token.sentence - 1)][0], token.index - 80)
    named = {o.token for o in scene.history.before(token, back=1)}
    of = frozenset(ORGANISATION_NOUNS) if of is None and _owns_office(parse, token) else of
    barred = barred_words(parse, token)
    for noun in parse.tokens[first : token.index]:
        if noun.tag != tag or noun.pos == "PRON" or noun.index in named or (of is not None and noun.lemma not in of):
            continue
        if noun.dep in BESIDE or _names_itself(parse, noun, named) or noun.index in barred:
            continue
        if not acts_alike(scene, token, noun):
            continue
        quoted = scene.quotes.around(noun.start) is not None
        weight = _noun_weight(parse, noun, rival=_taken_up(parse, token, noun))
        weight = MAIN_SUBJECT if _is_its_own(parse, token, noun) else weight
        name = _phrase(scene, token, noun)
        yield Occurrence(name, kind, noun.start, noun.index, noun.sentence, weight, quoted, UNNAMED[tag])


def _phrase(scene: Scene, token: Token, noun: Token) -> str:
    """The phrase of a noun that may be taken up: a subject's, inside the same quotation or outside all."""
    if noun.dep not in TAKEN_UP or token.lower.endswith(("self", "selves")) or not acts_alike(scene, token, noun):
        return ""
    if noun.dep == "dobj" and not _may_follow(scene.parse, noun, token):
        return ""
    if noun.sentence == token.sentence and _is_equated(scene.parse, noun, token):
        return ""
    return scene.phrases.definite(noun) if same_voice(scene, noun, token) else ""


def same_voice(scene: Scene, noun: Token, token: Token) -> bool:
    """Both outside all quotations, or both said by one."""
    if scene.quotes.around(noun.start) == scene.quotes.around(token.start):
        return True
    speaker, vague = scene.speaker(token), scene.parse.tokens[token.head].lemma == "be"  # "It’s wide open"
    return bool(speaker) and not vague and scene.speaker(noun) == speaker


def _is_inner(parse: Parse, token: Token) -> bool:
    """ "They sold it", "He said it cost £4": somebody else, not the pronoun, is what the sentence speaks of."""
    if token.dep in SUBJECT_LABELS:
        verb = parse.tokens[token.head]
        sayer = subject_of(parse, parse.tokens[verb.head]) if verb.dep == "ccomp" else None
    else:
        sayer = subject_of(parse, clause(parse, token)) if token.dep in ("dobj", "pobj") else None
    return sayer is not None and sayer.tag == "PRP" and sayer.lower not in ("it", "i", "we", "you")


def _may_follow(parse: Parse, noun: Token, token: Token) -> bool:
    """ "They published a report and defended it": an object is taken up by another, or behind a pronoun."""
    if noun.sentence != token.sentence:
        return main(parse, parse.tokens[noun.head]) and _is_inner(parse, token)
    above = climbed(parse, parse.tokens[token.head], ("conj", "xcomp", "ccomp", "advcl", "pcomp", "prep", "acl"))
    return token.dep == "dobj" and above.dep != "relcl"


def acts_alike(scene: Scene, token: Token, noun: Token) -> bool:
    """Whether the noun can do what the pronoun does: a report does not hope, nor does it accuse."""
    if noun.pos != "NOUN":
        return True
    verb = scene.parse.tokens[token.head]
    willed = verb.lemma in WILLED_VERBS or any(t.lower in MINDED for t in scene.parse.dependents(verb, "acomp"))
    return token.dep != "nsubj" or not willed or is_actor(noun)


def _is_equated(parse: Parse, noun: Token, token: Token) -> bool:
    """ "The worst of it is that he believes it": what is said to be the clause is not in the clause."""
    verb = parse.tokens[noun.head]
    above = token
    for _ in range(LONGEST_CHAIN):
        if above.head == above.index:
            return False
        above = parse.tokens[above.head]
        if above.index == verb.index:
            return verb.lemma == "be"
    return False


def _owns_office(parse: Parse, token: Token) -> bool:
    """ "its spokesman", "its chief executive": only an organisation has one."""
    return token.tag == "PRP$" and parse.tokens[token.head].lower in OFFICES


def _names_itself(parse: Parse, noun: Token, named: set[int]) -> bool:
    """ "the spokesman, John Smith", and times, which nothing takes up again."""
    return noun.entity in ("DATE", "TIME") or any(t.index in named for t in parse.dependents(noun, "appos"))


def _taken_up(parse: Parse, token: Token, noun: Token) -> bool:
    """Whether a thing just brought in is taken up as readily as the subject: by an object, by the next sentence.

    Not by the subject of what only a government or company does: "It has accused ...".
    """
    if token.dep in ("dobj", "pobj"):
        return True
    acts = token.dep in SUBJECT_LABELS and parse.tokens[token.head].lemma in ACTOR_VERBS
    return noun.sentence != token.sentence and not acts


def _is_its_own(parse: Parse, token: Token, noun: Token) -> bool:
    """ "ripped houses from their foundations": the object's own, as likely as the subject's."""
    return token.tag == "PRP$" and noun.dep == "dobj" and noun.head == clause(parse, token).index


def _noun_weight(parse: Parse, noun: Token, *, rival: bool) -> float:
    verb = parse.tokens[noun.head]
    if noun.dep in SUBJECT_LABELS:
        return MAIN_SUBJECT if main(parse, verb) or not rival else SUBJECT
    if noun.dep in ("dobj", "attr"):
        return (MAIN_OBJECT if main(parse, verb) else OTHER) if rival else OBJECT
    return 1.0
