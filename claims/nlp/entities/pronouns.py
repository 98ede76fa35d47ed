"""Pronouns resolved to names, where one antecedent stands out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claims.nlp.entities.antecedents import (
    DECAY,
    MAIN_SUBJECT,
    OBJECT,
    SUBJECT_LABELS,
    History,
    Occurrence,
    clause,
    clear,
    climbed,
    ranked,
    subject_of,
)
from claims.nlp.entities.context import PERSON_NOUNS
from claims.nlp.entities.profiles import Profile
from claims.nlp.entities.quotes import Quotes
from claims.nlp.lexicons.descriptions import (
    EXPLETIVE_ADJECTIVES,
    EXPLETIVE_VERBS,
    FEMALE_PRONOUNS,
    FIRST_PERSON_PRONOUNS,
    HELPING_VERBS,
    MALE_PRONOUNS,
    NEUTER_PRONOUNS,
    PLURAL_PRONOUNS,
)
from claims.nlp.types import EntityKind, Parse, Token

PERSON_LEAST, PERSON_MARGIN = 0.7, 1.3
# So many persons before it in its sentence make a pronoun unsure.
CROWD, CROWD_MARGIN = 3, 2.0
THING_LEAST, OBJECT_LEAST, THING_MARGIN = 1.3, 2.6, 1.75
SAME_CLAUSE, JOINED, AHEAD, SAYS, NEAREST, RIVAL = 1.0, 4.0, 4.6, 2.5, 1.0, 0.8
ACROSS_QUOTES = 0.4
UNSURE_GENDER = 0.85
BESIDE = frozenset(("compound", "npadvmod", "nmod", "appos", "attr"))
NEUTER_KINDS = frozenset((EntityKind.ORGANISATION, EntityKind.PLACE))


@dataclass(frozen=True, slots=True)
class Scene:
    """All that resolving a word looks at."""

    parse: Parse
    history: History
    profiles: Mapping[str, Profile]
    quotes: Quotes
    speakers: Mapping[int, str]

    def speaker(self, token: Token) -> str:
        """Who says the quotation that the word stands in, "" where nobody plainly does."""
        quoted = self.quotes.around(token.start)
        return self.speakers.get(quoted.start, "") if quoted else ""


def resolve(scene: Scene, token: Token) -> str:
    """The name that a pronoun stands for, "" where it is none, or nothing stands out."""
    word = token.lower
    relative = _relative(scene.parse, token)
    if relative is not None and (token.tag == "PRP$" or word.endswith("self")):
        return _if_named(scene, token, relative)
    if gender := gender_of(token):
        return _person(scene, token, gender)
    if word in NEUTER_PRONOUNS:
        return _thing(scene, token)
    if word in PLURAL_PRONOUNS:
        return _plural(scene, token)
    return scene.speaker(token) if word in FIRST_PERSON_PRONOUNS else ""


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
    barred = _barred(scene, token)
    near = [
        o
        for o in scene.history.before(token)
        if o.kind is EntityKind.PERSON and o.name not in barred and _fit(scene, o, gender)
    ]
    scores = [(o.name, _score(scene, token, o) * _fit(scene, o, gender)) for o in near]
    _favour_nearest(scores, near, token)
    crowd = {o.name for o in near if o.sentence == token.sentence}
    margin = PERSON_MARGIN if len(crowd) < CROWD else CROWD_MARGIN
    ahead = ((o.name, AHEAD * _fit(scene, o, gender)) for o in _ahead(scene, token) if o.kind is EntityKind.PERSON)
    unnamed = [("", _score(scene, token, o)) for o in _nouns(scene, token, of=PERSON_NOUNS)]
    return clear(ranked([*scores, *ahead, *unnamed]), least=PERSON_LEAST, margin=margin)


def _favour_nearest(scores: list[tuple[str, float]], near: Sequence[Occurrence], token: Token) -> None:
    if near and near[-1].sentence == token.sentence:
        scores[-1] = (scores[-1][0], scores[-1][1] + NEAREST)


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


def _score(scene: Scene, token: Token, occurrence: Occurrence) -> float:
    parse, there = scene.parse, scene.parse.tokens[occurrence.token]
    score = occurrence.weight * DECAY ** (token.sentence - occurrence.sentence)
    if occurrence.quoted and not scene.quotes.around(token.start):
        score *= ACROSS_QUOTES
    if token.sentence != there.sentence:
        return score
    if _joined(parse, there, token) or _helped(parse, there, token):
        return score + JOINED
    if _says(parse, there, token):
        return score + SAYS
    if there.dep in ("dobj", "dative"):
        return score + RIVAL
    own = subject_of(parse, clause(parse, token))
    return score + SAME_CLAUSE * bool(own and own.index == there.index)


def _joined(parse: Parse, there: Token, token: Token) -> bool:
    """ "Putin and his allies": the possessive belongs to the name it is joined to."""
    owned = parse.tokens[token.head]
    return token.tag == "PRP$" and owned.dep == "conj" and owned.head == there.index


def _helped(parse: Parse, there: Token, token: Token) -> bool:
    """ "support Belarus in its efforts": the possessive belongs to the one who is helped."""
    verb = parse.tokens[there.head]
    phrase = climbed(parse, token, ("poss", "pobj", "pcomp"))
    helped = there.dep in ("dobj", "dative") and verb.lemma in HELPING_VERBS
    return helped and phrase.dep == "prep" and phrase.head in (verb.index, there.index)


def _says(parse: Parse, there: Token, token: Token) -> bool:
    """ "Beijing said it has ...": the subject of what is said is likeliest who says it."""
    subject = parse.tokens[token.head] if token.tag == "PRP$" else token
    verb = parse.tokens[subject.head]
    if subject.dep not in SUBJECT_LABELS or verb.dep != "ccomp":
        return False
    sayer = subject_of(parse, parse.tokens[verb.head])
    return sayer is not None and sayer.index == there.index


def _barred(scene: Scene, token: Token) -> set[str]:
    """Names the pronoun cannot mean: the quotation's own speaker, and its clause's subject for an object."""
    barred = {scene.speaker(token)} - {""}
    if token.tag == "PRP$" or token.dep in SUBJECT_LABELS or token.lower.endswith("self"):
        return barred
    subject = subject_of(scene.parse, clause(scene.parse, token))
    if subject is None:
        return barred
    near, tokens = scene.history.before(token, back=0), scene.parse.tokens
    return barred | {o.name for o in near if climbed(scene.parse, tokens[o.token], ("conj",)).index == subject.index}


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


def _thing(scene: Scene, token: Token) -> str:
    if token.lower == "it" and _expletive(scene.parse, token):
        return ""
    barred = _barred(scene, token)
    near = [
        o
        for o in scene.history.before(token, back=1)
        if o.kind not in (EntityKind.PERSON, EntityKind.NATIONALITY)
        and o.name not in barred
        and not _dateline(scene, o)
    ]
    scores = [(o.name if o.kind in NEUTER_KINDS else "", _score(scene, token, o)) for o in near]
    _favour_nearest(scores, near, token)
    unnamed = [("", _score(scene, token, o)) for o in _nouns(scene, token)]
    least = OBJECT_LEAST if token.lower == "it" and token.dep not in SUBJECT_LABELS else THING_LEAST
    return clear(ranked([*scores, *unnamed]), least=least, margin=THING_MARGIN)


def _dateline(scene: Scene, occurrence: Occurrence) -> bool:
    """Where an article was written is not what it speaks of."""
    token = scene.parse.tokens[occurrence.token]
    return occurrence.kind is EntityKind.PLACE and token.text.isupper() and len(token.text) > 3


def _expletive(parse: Parse, token: Token) -> bool:
    """ "It is clear that", "it seems", "it was Smith who", "make it easy to"."""
    verb = parse.tokens[token.head]
    if token.dep == "expl" or verb.lemma in EXPLETIVE_VERBS:
        return True
    if token.dep not in SUBJECT_LABELS:
        following = parse.tokens[token.index + 1 : token.index + 2]
        return any(t.pos in ("ADJ", "SCONJ") for t in following)
    if token.dep == "nsubjpass":
        return bool(parse.dependents(verb, "ccomp", "csubj", "csubjpass"))
    if verb.lemma != "be":
        return False
    complements = parse.dependents(verb, "acomp", "attr")
    clauses = parse.dependents(verb, "ccomp", "csubj")
    cleft = any(parse.dependents(t, "relcl") for t in complements)
    return cleft or bool(clauses) or any(t.lower in EXPLETIVE_ADJECTIVES for t in complements)


def _plural(scene: Scene, token: Token) -> str:
    """Only names joined by "and" are plain enough."""
    pairs = list(_pairs(scene, token))
    unnamed = [("", _score(scene, token, o)) for o in _nouns(scene, token, tag="NNS")] if pairs else []
    return clear(ranked([*pairs, *unnamed]), least=THING_LEAST, margin=THING_MARGIN)


def _pairs(scene: Scene, token: Token) -> Iterator[tuple[str, float]]:
    """Two names joined by "and", as one antecedent."""
    by_token = {o.token: o for o in scene.history.before(token, back=1) if o.name}
    for occurrence in by_token.values():
        second = scene.parse.tokens[occurrence.token]
        first = by_token.get(second.head) if second.dep == "conj" else None
        if first and first.kind is occurrence.kind and first.name != occurrence.name:
            yield f"{first.name} and {occurrence.name}", _score(scene, token, first)


def _nouns(scene: Scene, token: Token, *, tag: str = "NN", of: frozenset[str] | None = None) -> Iterator[Occurrence]:
    """Common nouns that the pronoun might mean as well: they take part, and win by leaving it unresolved."""
    parse = scene.parse
    first = max(parse.bounds[max(0, token.sentence - 1)][0], token.index - 80)
    named = {o.token for o in scene.history.before(token, back=1)}
    for noun in parse.tokens[first : token.index]:
        if noun.tag != tag or noun.index in named or (of is not None and noun.lemma not in of):
            continue
        if noun.dep in BESIDE or _names_itself(parse, noun, named) or token.head == noun.index:
            continue
        quoted = scene.quotes.around(noun.start) is not None
        weight = _noun_weight(noun, across=token.tag == "PRP$" and noun.sentence != token.sentence)
        yield Occurrence("", EntityKind.OTHER, noun.start, noun.index, noun.sentence, weight, quoted)


def _names_itself(parse: Parse, noun: Token, named: set[int]) -> bool:
    """ "the spokesman, John Smith", and times, which nothing takes up again."""
    return noun.entity in ("DATE", "TIME") or any(t.index in named for t in parse.dependents(noun, "appos"))


def _noun_weight(noun: Token, *, across: bool) -> float:
    """A thing just brought in is what the next sentence's "its" takes up as readily as the subject."""
    if noun.dep in SUBJECT_LABELS:
        return MAIN_SUBJECT
    if noun.dep in ("dobj", "attr"):
        return MAIN_SUBJECT if across else OBJECT
    return 1.0
