"""What a sentence is about: the subject of one is likeliest the pronoun that the next begins with."""

from claims.nlp.entities.animacy import is_actor
from claims.nlp.entities.antecedents import SUBJECT_LABELS, Occurrence, clause, climbed, main, subject_of
from claims.nlp.entities.scene import Scene
from claims.nlp.types import Parse, Token

CENTRED = 1.0
# The subject to which a possessive in the same clause belongs.
SUBJECTS = {"its": "it", "their": "they"}
# What may stand before the subject of a sentence: "In addition, it …", "But its …".
FARTHEST = 6
WHEN = frozenset(("after", "as", "before", "until", "when", "while"))


def centred(scene: Scene, token: Token, occurrence: Occurrence) -> float:
    """How much is added for the subject of the clause or sentence before, where the pronoun is the next one's."""
    there = scene.parse.tokens[occurrence.token]
    if there.sentence == token.sentence and _goes_along(scene.parse, there, token):
        return CENTRED
    if there.sentence != token.sentence - 1 or there.dep not in SUBJECT_LABELS or occurrence.quoted:
        return 0.0
    opens = opening(scene.parse, token) and _is_main(scene.parse, there)
    return CENTRED if opens else 0.0


def _goes_along(parse: Parse, there: Token, token: Token) -> bool:
    """ "The probe lost contact as it passed the moon": the subject of both clauses, if it is no actor."""
    verb = parse.tokens[token.head]
    both = token.dep in SUBJECT_LABELS and there.dep in SUBJECT_LABELS and verb.dep == "advcl"
    both = both and any(mark.lower in WHEN for mark in parse.dependents(verb, "mark", "advmod"))
    return both and there.head == verb.head and there.pos == "NOUN" and not is_actor(there)


def opening(parse: Parse, token: Token) -> bool:
    """Whether the pronoun is, or owns, the main subject near the beginning of its sentence."""
    subject = parse.tokens[token.head] if token.tag == "PRP$" else token
    first = parse.bounds[token.sentence][0]
    return token.index - first <= FARTHEST and subject.dep in SUBJECT_LABELS and _is_main(parse, subject)


def own_subject(parse: Parse, token: Token) -> Token | None:
    """ "it submits details of its plans": the pronoun before the verb, to which what is owned behind it belongs."""
    if token.tag != "PRP$" or token.lower not in SUBJECTS:
        return None
    subject = subject_of(parse, clause(parse, token))
    fits = subject is not None and subject.lower == SUBJECTS[token.lower] and subject.index < token.index
    return subject if fits else None


def _is_main(parse: Parse, subject: Token) -> bool:
    """Of the sentence's own verb, not of one joined to it."""
    verb = clause(parse, parse.tokens[subject.head])
    return main(parse, verb) and climbed(parse, verb, ("aux", "auxpass")).dep == "ROOT"
