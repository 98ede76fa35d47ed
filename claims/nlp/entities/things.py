"""What "it" and "its" stand for."""

from collections.abc import Sequence
from itertools import pairwise

from claims.nlp.entities.animacy import is_person
from claims.nlp.entities.antecedents import OTHER, SUBJECT_LABELS, Occurrence, clear, ranked
from claims.nlp.entities.barred import barred_names
from claims.nlp.entities.centre import centred
from claims.nlp.entities.gazetteer import country, known
from claims.nlp.entities.salience import favour_nearest, score
from claims.nlp.entities.scene import Scene
from claims.nlp.entities.unnamed import acts_alike, unnamed_nouns
from claims.nlp.grammar import FIGURES
from claims.nlp.lexicons.descriptions import EXPLETIVE_ADJECTIVES, EXPLETIVE_VERBS, FOUGHT_OUT, WILLED_VERBS
from claims.nlp.lexicons.leaning import DISPOSED
from claims.nlp.types import EntityKind, Parse, Token

LEAST, OBJECT_LEAST, MARGIN = 1.3, 2.6, 1.75
# Of a phrase that is no name.
PHRASE_LEAST = 2.0
# Where no name is a rival.
UNNAMED_MARGIN = 1.5
NEUTER_KINDS = frozenset(
    (EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.PRODUCT, EntityKind.EVENT, EntityKind.LAW)
)
# A name of no known kind is a thing's where the article speaks of it again and calls it neither he nor she.
OFTEN = 3
LONGEST_DATELINE = 4
COSTING = frozenset(("cost", "take"))
# "for the governor of the state to say"
FARTHEST_TO = 9
# So many behind the verb, "since" tells from when it counts.
FARTHEST_SINCE = 9


def thing(scene: Scene, token: Token) -> str:
    if token.lower == "it" and expletive(scene.parse, token):
        return ""
    barred = barred_names(scene, token)
    near = [
        o
        for o in scene.history.before(token, back=1)
        if o.kind not in (EntityKind.PERSON, EntityKind.NATIONALITY)
        and o.name not in barred
        and o.gender != "plural"
        and not _is_several(scene.parse.tokens[o.token], o)
        and not dateline(scene, o)
        and not _bracketed(scene, o)
        and not _is_scenery(scene, token, o)
        and (not o.gender or acts_alike(scene, token, scene.parse.tokens[o.token]))
    ]
    scores = [(o.name if _is_thing(scene, o) else "", score(scene, token, o) + centred(scene, token, o)) for o in near]
    favour_nearest(scores, near, token)
    unnamed = [
        (o.name, score(scene, token, o) + centred(scene, token, o))
        for o in unnamed_nouns(scene, token)
        if not is_person(scene.parse.tokens[o.token])
    ]
    order = ranked([*scores, *unnamed])
    name = clear(order, least=_least(scene, token, order), margin=MARGIN if scores else UNNAMED_MARGIN)
    return "" if name and _is_told_what(scene.parse, token) and not _is_sorted(scene, name) else name


def _least(scene: Scene, token: Token, order: Sequence[tuple[str, float]]) -> float:
    if token.lower != "it" or token.dep in SUBJECT_LABELS:
        return LEAST
    if order and order[0][0] in scene.profiles:
        return OBJECT_LEAST
    return LEAST if len(order) == 1 else PHRASE_LEAST


def _is_thing(scene: Scene, occurrence: Occurrence) -> bool:
    if occurrence.kind in NEUTER_KINDS or occurrence.gender:
        return True
    profile = scene.profiles.get(occurrence.name)
    return profile is not None and profile.times >= OFTEN and not profile.gender


def _is_several(head: Token, occurrence: Occurrence) -> bool:
    """ "Democrats", but not "Acme Foods"."""
    firm = occurrence.kind is EntityKind.ORGANISATION and " " in occurrence.name
    return head.tag == "NNS" or (head.tag == "NNPS" and not firm)


def _is_scenery(scene: Scene, token: Token, occurrence: Occurrence) -> bool:
    """ "Acme, in Leeds, was sold. It has said …": a town behind a preposition says nothing."""
    governor = scene.parse.tokens[token.head]
    if token.dep != "nsubj" or governor.lemma not in WILLED_VERBS or occurrence.kind is not EntityKind.PLACE:
        return False
    return occurrence.weight <= OTHER and country(occurrence.name) is None


def _bracketed(scene: Scene, occurrence: Occurrence) -> bool:
    """ "CANBERRA, Australia (AP)": an agency, or initials of what was just named."""
    tokens = scene.parse.tokens[max(occurrence.token - 1, 0) : occurrence.token + 2]
    return len(tokens) == 3 and tokens[0].text == "(" and tokens[2].text.startswith(")")


def _is_told_what(parse: Parse, token: Token) -> bool:
    """ "Hale said it was a dust explosion": what it was, Hale may well not be."""
    verb = parse.tokens[token.head]
    return token.dep in SUBJECT_LABELS and verb.lemma == "be" and bool(parse.dependents(verb, "attr"))


def _is_sorted(scene: Scene, name: str) -> bool:
    """Whether a list or the article tells what sort of thing the name is of."""
    profile = scene.profiles.get(name)
    return known(name) is not None or bool(profile and profile.sorts)


def dateline(scene: Scene, occurrence: Occurrence) -> bool:
    """Where an article was written is not what it speaks of: "OSLO, Norway (Reuters)"."""
    token = scene.parse.tokens[occurrence.token]
    first = scene.parse.tokens[scene.parse.bounds[token.sentence][0]]
    ends = any(word.text == "(" for word in scene.parse.tokens[token.index + 1 : token.index + 3])
    opening = first if ends and token.index - first.index <= LONGEST_DATELINE else token
    return occurrence.kind is EntityKind.PLACE and opening.text.isupper() and len(opening.text) > 3


def expletive(parse: Parse, token: Token) -> bool:
    """ "It is clear that", "it seems", "it was Smith who", "make it easy to"."""
    verb = parse.tokens[token.head]
    following = parse.tokens[token.index + 1 : token.index + 2]
    if _is_idiom(parse, token, verb):
        return True
    if token.dep == "expl" or verb.lemma in EXPLETIVE_VERBS or any(t.lower in EXPLETIVE_ADJECTIVES for t in following):
        return True
    if token.dep not in SUBJECT_LABELS:
        idiom = verb.lemma in FOUGHT_OUT and any(t.lower == "out" for t in following)
        return idiom or any(t.pos in ("ADJ", "SCONJ") for t in following)
    if token.dep == "nsubjpass":
        return bool(parse.dependents(verb, "ccomp", "csubj", "csubjpass"))
    return verb.lemma == "be" and _is_said_of_nothing(parse, verb)


def _is_said_of_nothing(parse: Parse, verb: Token) -> bool:
    """ "is clear that", "is up to voters", "was Smith who"."""
    if parse.tokens[min(verb.index + 1, len(parse.tokens) - 1)].lower == "up":
        return True  # "it is up to voters"
    complements = parse.dependents(verb, "acomp", "attr")
    clauses = parse.dependents(verb, "ccomp", "csubj")
    if any(not _is_disposed(t) and _is_followed(parse, t) for t in complements):
        return True
    if any(t.dep == "attr" for t in complements) and any(_is_to(parse, t) for t in parse.dependents(verb, "xcomp")):
        return True
    cleft = any(parse.dependents(t, "relcl") for t in complements)
    return cleft or bool(clauses) or any(t.lower in EXPLETIVE_ADJECTIVES for t in complements)


def _is_to(parse: Parse, verb: Token) -> bool:
    """ "It was a mistake to sell"."""
    return verb.tag == "VB" and any(mark.lower == "to" for mark in parse.dependents(verb, "aux"))


def _is_idiom(parse: Parse, token: Token, verb: Token) -> bool:
    """ "made it too easy to buy guns", "when it comes to health", "it took an hour to leave"."""
    if verb.lemma in COSTING and token.dep in SUBJECT_LABELS:
        return any(_is_to(parse, t) for t in parse.dependents(verb, "xcomp", "advcl", "ccomp"))
    if token.dep in SUBJECT_LABELS and _is_how_long(parse, verb):
        return True
    before = parse.tokens[max(token.index - 1, 0)]
    easy = verb.lower in EXPLETIVE_ADJECTIVES and bool(parse.dependents(verb, "xcomp"))
    return easy or (verb.lemma == "come" and before.lower == "when")


def _is_how_long(parse: Parse, verb: Token) -> bool:
    """ "It has been more than a month since they met"."""
    behind = parse.tokens[verb.index + 1 : verb.index + FARTHEST_SINCE]
    since = next((i for i, word in enumerate(behind) if word.lower == "since"), 0)
    return verb.lemma in {"be", "have"} and any(word.entity in FIGURES for word in behind[:since])


def _is_disposed(told: Token) -> bool:
    """ "It is ready to fly", "it is unlicensed to treat patients": something is."""
    return told.lower in DISPOSED or (told.lower.endswith("ed") and told.lower not in EXPLETIVE_ADJECTIVES)


def _is_followed(parse: Parse, told: Token) -> bool:
    """ "hard to leave", "not unreasonable for Clinton to assert"."""
    following = parse.tokens[told.index + 1 : told.index + FARTHEST_TO]
    for_somebody = bool(following) and following[0].lower == "for" and told.tag == "JJ"
    acts = for_somebody and any(a.lower == "to" and b.tag == "VB" for a, b in pairwise(following))
    return acts or bool(parse.dependents(told, "xcomp", "ccomp")) or _is_to_do(parse, told)


def _is_to_do(parse: Parse, told: Token) -> bool:
    """ "It was hard for her to leave"."""
    marks = {"for", "to", "”", '"'}
    return any(
        word.lower in marks and word.head == told.index for word in parse.tokens[told.index + 1 : told.index + 3]
    )
