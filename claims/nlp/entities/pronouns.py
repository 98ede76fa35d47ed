"""Pronouns resolved to names, where one antecedent stands out."""

from collections.abc import Iterator

from claims.nlp.entities.animacy import PERSONS
from claims.nlp.entities.antecedents import (
    MAIN_SUBJECT,
    Occurrence,
    clause,
    clear,
    climbed,
    ranked,
    subject_of,
)
from claims.nlp.entities.barred import barred_names
from claims.nlp.entities.centre import own_subject
from claims.nlp.entities.partitives import is_part, whole
from claims.nlp.entities.salience import favour_nearest, score, tells
from claims.nlp.entities.scene import Scene
from claims.nlp.entities.things import LEAST, MARGIN, NEUTER_KINDS, thing
from claims.nlp.entities.unnamed import acts_alike, unnamed_nouns
from claims.nlp.lexicons.descriptions import (
    FEMALE_PRONOUNS,
    FIRST_PERSON_PRONOUNS,
    MALE_PRONOUNS,
    NEUTER_PRONOUNS,
    PLURAL_PRONOUNS,
)
from claims.nlp.lexicons.titles import FEMALE_TITLES, MALE_TITLES
from claims.nlp.types import EntityKind, Parse, Token

PERSON_LEAST, PERSON_MARGIN = 0.7, 1.3
# Where nobody else is near.
ALONE_LEAST = 0.5
# So many persons before it in its sentence make a pronoun unsure.
CROWD, CROWD_MARGIN = 3, 2.0
AHEAD = 4.6
UNSURE_GENDER = 0.85
FARTHEST = 60
UNTOLD = frozenset(("", "PERSON"))
# Who speaks is "he" for longer.
SPOKEN_BACK = 6


def resolve(scene: Scene, token: Token) -> str:
    """The name that a pronoun stands for, "" where it is none, or nothing stands out."""
    word = token.lower
    relative = _relative(scene.parse, token)
    if relative is not None and (token.tag == "PRP$" or word.endswith("self")):
        return _if_named(scene, token, relative)
    if gender := gender_of(token):
        return "" if _is_anybody(scene.parse, token) else _person(scene, token, gender)
    if owner := own_subject(scene.parse, token):
        return scene.phrases.meant.get(owner.index, "")
    if word in NEUTER_PRONOUNS:
        return thing(scene, token)
    if word in PLURAL_PRONOUNS:
        return whole(scene, token) if is_part(scene.parse, token) else _plural(scene, token)
    return scene.speaker(token) if word in FIRST_PERSON_PRONOUNS else ""


def _is_anybody(parse: Parse, token: Token) -> bool:
    """ "his or her", "he or she"."""
    around = [word.lower for word in parse.tokens[max(token.index - 2, 0) : token.index + 3]]
    others = FEMALE_PRONOUNS if token.lower in MALE_PRONOUNS else MALE_PRONOUNS
    return "or" in around and bool(others & set(around))


def gender_of(token: Token) -> str:
    if token.lower in MALE_PRONOUNS:
        return "male"
    return "female" if token.lower in FEMALE_PRONOUNS else ""


def _if_named(scene: Scene, token: Token, antecedent: Token) -> str:
    """The antecedent's name, for a possessive or reflexive that goes with it in gender."""
    found = next((o for o in scene.history.before(token, back=0) if o.token == antecedent.index), None)
    if found is None or not found.name:
        return ""
    gender = gender_of(token)
    if found.kind is EntityKind.PERSON:
        return found.name if gender and _fit(scene, found, gender) else ""
    return found.name if token.lower in NEUTER_PRONOUNS and found.kind in NEUTER_KINDS else ""


def pronoun(token: Token) -> bool:
    words = MALE_PRONOUNS | FEMALE_PRONOUNS | NEUTER_PRONOUNS | PLURAL_PRONOUNS | FIRST_PERSON_PRONOUNS
    return token.lower in words and token.tag in ("PRP", "PRP$")


def _person(scene: Scene, token: Token, gender: str) -> str:
    barred = barred_names(scene, token)
    near = [
        o
        for o in scene.history.before(token)
        if o.kind is EntityKind.PERSON and o.name not in barred and _fit(scene, o, gender)
    ]
    scores = [(o.name, score(scene, token, o) * _fit(scene, o, gender)) for o in near]
    favour_nearest(scores, near, token)
    crowd = {o.name for o in near if o.sentence == token.sentence}
    margin = PERSON_MARGIN if len(crowd) < CROWD else CROWD_MARGIN
    ahead = ((o.name, AHEAD * _fit(scene, o, gender)) for o in _ahead(scene, token) if o.kind is EntityKind.PERSON)
    nouns = unnamed_nouns(scene, token, of=PERSONS, kind=EntityKind.PERSON)
    unnamed = [(o.name, score(scene, token, o)) for o in nouns if _may_be(scene, o, gender)]
    order = ranked([*scores, *ahead, *unnamed, *_strangers(scene, token)])
    name = clear(order, least=PERSON_LEAST if len(order) > 1 else ALONE_LEAST, margin=margin)
    return name or (_last_teller(scene, token, gender) if tells(scene.parse, token) else "")


def _last_teller(scene: Scene, token: Token, gender: str) -> str:
    """ "…", he said: whoever spoke last, unless a sentence since was about somebody else."""
    for occurrence in reversed(scene.history.before(token, back=SPOKEN_BACK)):
        if occurrence.kind is not EntityKind.PERSON or occurrence.quoted or not _fit(scene, occurrence, gender):
            continue
        if tells(scene.parse, scene.parse.tokens[occurrence.token]):
            return occurrence.name
        if occurrence.weight >= MAIN_SUBJECT:
            return ""
    return ""


def _strangers(scene: Scene, token: Token) -> Iterator[tuple[str, float]]:
    """ "Marsh said he was tired": a word written like a name, where nothing tells whose it is."""
    named = {o.token for o in scene.history.before(token, back=0)}
    first = max(scene.parse.bounds[token.sentence][0], token.index - FARTHEST)
    for noun in scene.parse.tokens[first : token.index]:
        if noun.tag == "NNP" and noun.entity in UNTOLD and noun.dep == "nsubj" and noun.index not in named:
            yield "", MAIN_SUBJECT


def _may_be(scene: Scene, unnamed: Occurrence, gender: str) -> bool:
    """ "the widow" is not "he"."""
    noun = scene.parse.tokens[unnamed.token].lower
    return noun not in (FEMALE_TITLES if gender == "male" else MALE_TITLES)


def _relative(parse: Parse, token: Token) -> Token | None:
    """What "who" means that is the subject of the word's clause: "a guy who inherited his wealth".

    For "its" and "itself" also what "which" and "that" mean.
    """
    verb = clause(parse, token)
    subject = subject_of(parse, verb)
    thing = token.lower in NEUTER_PRONOUNS
    if subject is None or (subject.lower != "who" and not (thing and subject.tag == "WDT")):
        return None
    governed = climbed(parse, parse.tokens[subject.head], ("conj", "xcomp", "advcl", "aux", "auxpass"))
    return parse.tokens[governed.head] if governed.dep == "relcl" else None


def _fit(scene: Scene, occurrence: Occurrence, gender: str) -> float:
    """How well a candidate's gender fits; 0 where it cannot be."""
    profile = scene.profiles.get(occurrence.name)
    known = profile.gender if profile else occurrence.gender
    if not known:
        return UNSURE_GENDER
    return 1.0 if known == gender else 0.0


def _ahead(scene: Scene, token: Token) -> Iterator[Occurrence]:
    """The subject that follows where the pronoun stands in what is put before it: "In his speech, Xi said"."""
    parse = scene.parse
    top = climbed(parse, token, ("poss", "pobj", "prep", "pcomp", "dobj", "amod", "acl", "compound", "nsubj", "advcl"))
    subject = subject_of(parse, top) if top.dep == "ROOT" else None
    if subject is None or subject.start < token.start or not _fronted(parse, token, top):
        return
    yield from (o for o in scene.history.after(token) if o.token == subject.index)


def _fronted(parse: Parse, token: Token, root: Token) -> bool:
    """Whether the word lies in a phrase or clause before the root's subject, not in the subject itself."""
    for _ in range(24):
        governor = parse.tokens[token.head]
        if governor.index == root.index:
            return token.dep in ("prep", "advcl") and token.index < root.index
        token = governor
    return False


def _plural(scene: Scene, token: Token) -> str:
    """Names joined by "and", a body that the article treats as several, or a plural noun."""
    barred = barred_names(scene, token)
    pairs = list(_pairs(scene, token))
    joined = {name for pair, _ in pairs for name in pair.split(" and ")}
    near = [
        o
        for o in scene.history.before(token, back=1)
        if o.name not in barred | joined and acts_alike(scene, token, scene.parse.tokens[o.token])
    ]
    named = [(_several(scene, o), score(scene, token, o)) for o in near if _may_be_several(scene, o)]
    unnamed = [(o.name, score(scene, token, o)) for o in unnamed_nouns(scene, token, tag="NNS")]
    return clear(ranked([*pairs, *named, *unnamed]), least=LEAST, margin=MARGIN)


def _may_be_several(scene: Scene, occurrence: Occurrence) -> bool:
    if occurrence.gender == "plural" or " and " in occurrence.name:
        return True
    return occurrence.kind is EntityKind.ORGANISATION


def _several(scene: Scene, occurrence: Occurrence) -> str:
    """The name, where it plainly is of several; an organisation may be, so that it is a rival at least."""
    profile = scene.profiles.get(occurrence.name)
    if occurrence.gender == "plural" or " and " in occurrence.name or (profile and profile.number > 0):
        return occurrence.name
    return ""


def _pairs(scene: Scene, token: Token) -> Iterator[tuple[str, float]]:
    """Two names joined by "and", as one antecedent."""
    by_token = {o.token: o for o in scene.history.before(token, back=1) if o.name}
    for occurrence in by_token.values():
        second = scene.parse.tokens[occurrence.token]
        first = by_token.get(second.head) if second.dep == "conj" else None
        if first and first.kind is occurrence.kind and first.name != occurrence.name:
            yield f"{first.name} and {occurrence.name}", score(scene, token, first)
