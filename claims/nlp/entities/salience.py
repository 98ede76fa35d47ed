"""How likely each antecedent is: its place in its sentence, and what part it has in what the pronoun does."""

from collections.abc import Sequence

from claims.nlp.entities.antecedents import DECAY, SUBJECT_LABELS, Occurrence, clause, climbed, main, subject_of
from claims.nlp.entities.scene import Scene
from claims.nlp.lexicons.descriptions import ACCUSING, HELPING_VERBS, INQUIRING, SPEECH_VERBS
from claims.nlp.types import Parse, Token

SAME_CLAUSE, JOINED, SAYS, NEAREST, RIVAL = 1.0, 4.0, 2.5, 1.0, 0.8
# Stronger than the accuser, who is the sentence's subject.
ACCUSED = 5.5
# Whoever inquires into another is no likelier than the other.
INQUIRER = 0.4
ACROSS_QUOTES = 0.4
TELLER = 0.75
REASONS = frozenset(("after", "as", "because", "since"))
# Who is in the same part as the pronoun, in an event of the same kind.
ALIKE = 2.0


def favour_nearest(scores: list[tuple[str, float]], near: Sequence[Occurrence], token: Token) -> None:
    if near and near[-1].sentence == token.sentence:
        scores[-1] = (scores[-1][0], scores[-1][1] + NEAREST)


def score(scene: Scene, token: Token, occurrence: Occurrence) -> float:
    parse, there = scene.parse, scene.parse.tokens[occurrence.token]
    score = occurrence.weight * DECAY ** (token.sentence - occurrence.sentence)
    if token.sentence != occurrence.sentence and _tells_of_another(parse, there) and not tells(parse, token):
        score *= TELLER
    if occurrence.quoted and not scene.quotes.around(token.start):
        score *= ACROSS_QUOTES
    if token.sentence != there.sentence and (
        _is_still_done_to(parse, there, token) or _is_said_alike(parse, there, token)
    ):
        score += ALIKE
    return score if token.sentence != there.sentence else _in_its_sentence(scene, token, occurrence, score)


def _is_still_done_to(parse: Parse, there: Token, token: Token) -> bool:
    """ "Police held two men. They were freed", but not "It is expected to close"."""
    done = token.dep == "nsubjpass" and not parse.dependents(parse.tokens[token.head], "xcomp")
    return done and there.dep == "dobj" and main(parse, parse.tokens[there.head])


def _is_said_alike(parse: Parse, there: Token, token: Token) -> bool:
    """ "The money could go on trains. It could go on roads": the same verb of both."""
    verb, before = parse.tokens[token.head], parse.tokens[there.head]
    same = token.dep in SUBJECT_LABELS and there.dep == token.dep and verb.lemma == before.lemma
    return same and verb.pos == "VERB" and verb.lemma not in SPEECH_VERBS and main(parse, before)


def _in_its_sentence(scene: Scene, token: Token, occurrence: Occurrence, score: float) -> float:
    parse, there = scene.parse, scene.parse.tokens[occurrence.token]
    if _inquires(scene, there, token, occurrence):
        return score * INQUIRER
    if _accused(parse, there, token):
        return score + ACCUSED
    if _joined(parse, there, token) or _helped(parse, there, token):
        return score + JOINED
    if _says(parse, there, token):
        return score + SAYS
    if there.dep in ("dobj", "dative"):
        return score + RIVAL
    own = subject_of(parse, clause(parse, token))
    return score + SAME_CLAUSE * bool(own and own.index == there.index)


def _tells_of_another(parse: Parse, there: Token) -> bool:
    """ "Ray noted that Lee was ill": the next sentence goes on with Lee as likely as with Ray."""
    contents = parse.dependents(parse.tokens[there.head], "ccomp") if tells(parse, there) else ()
    return any(parse.dependents(content, *SUBJECT_LABELS) for content in contents)


def tells(parse: Parse, token: Token) -> bool:
    """ "He added …" """
    return token.dep in SUBJECT_LABELS and parse.tokens[token.head].lemma in SPEECH_VERBS


def _joined(parse: Parse, there: Token, token: Token) -> bool:
    """ "Putin and his allies": the possessive belongs to the name it is joined to."""
    owned = parse.tokens[token.head]
    return token.tag == "PRP$" and owned.dep == "conj" and owned.head == there.index


def _helped(parse: Parse, there: Token, token: Token) -> bool:
    """ "support Chad in its efforts": the possessive belongs to the one who is helped."""
    verb = parse.tokens[there.head]
    phrase = climbed(parse, token, ("poss", "pobj", "pcomp"))
    helped = there.dep in ("dobj", "dative") and verb.lemma in HELPING_VERBS
    return helped and phrase.dep == "prep" and phrase.head in (verb.index, there.index)


def _inquires(scene: Scene, there: Token, token: Token, occurrence: Occurrence) -> bool:
    """ "Dr Lee could not rule out that she had drunk it": another woman, where one was named just before."""
    profile = scene.profiles.get(occurrence.name)
    gender = profile.gender if profile else ""
    subject = scene.parse.tokens[token.head] if token.tag == "PRP$" else token
    verb = scene.parse.tokens[subject.head]
    above = scene.parse.tokens[verb.head]
    if not gender or verb.dep != "ccomp" or above.lemma not in INQUIRING or there.head != above.index:
        return False
    others = (scene.profiles.get(o.name) for o in scene.history.before(there, back=1) if o.name != occurrence.name)
    return any(other is not None and other.gender == gender for other in others)


def _accused(parse: Parse, there: Token, token: Token) -> bool:
    """ "accused Acme of breaking a promise it made", "fined Acme after it hid it": what the accused did."""
    verb = parse.tokens[there.head]
    if there.dep != "dobj" or verb.lemma not in ACCUSING:
        return False
    if _is_reason(parse, token, verb):
        return True
    deed = climbed(parse, token, ("nsubj", "poss", "relcl", "ccomp", "acl", "advcl", "xcomp", "dobj", "pobj", "pcomp"))
    return deed.dep == "prep" and deed.head in (verb.index, there.index) and there.index < deed.index


def _is_reason(parse: Parse, token: Token, verb: Token) -> bool:
    """Whether the pronoun is the subject of the clause that tells why the verb's object met with it."""
    subject = parse.tokens[token.head] if token.tag == "PRP$" else token
    deed = parse.tokens[subject.head]
    if subject.dep not in SUBJECT_LABELS or deed.dep != "advcl" or deed.head != verb.index:
        return False
    return any(mark.lower in REASONS for mark in parse.dependents(deed, "mark", "advmod"))


def _says(parse: Parse, there: Token, token: Token) -> bool:
    """ "Beijing said it has ...": the subject of what is said is likeliest who says it."""
    subject = parse.tokens[token.head] if token.tag == "PRP$" else token
    verb = parse.tokens[subject.head]
    if subject.dep not in SUBJECT_LABELS or verb.dep != "ccomp":
        return False
    sayer = subject_of(parse, parse.tokens[verb.head])
    return sayer is not None and sayer.index == there.index
