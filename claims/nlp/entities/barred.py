"""What a pronoun cannot mean: whoever speaks of himself as "I", and its own clause's subject."""

from collections.abc import Sequence

from claims.nlp.entities.antecedents import LONGEST_CHAIN, SUBJECT_LABELS, clause, climbed, subject_of
from claims.nlp.entities.scene import Scene
from claims.nlp.lexicons.descriptions import ORGANISATION_NOUNS
from claims.nlp.types import EntityKind, Parse, Token

OBJECT_FORMS = frozenset(("her", "him", "them"))


def barred_names(scene: Scene, token: Token) -> set[str]:
    """Names the pronoun cannot mean: the quotation's own speaker, and its clause's subject for an object."""
    barred = ({scene.speaker(token)} - {""}) | _named_as(
        scene, token, _with_bodies(scene.parse, _tellers(scene, token))
    )
    if letting := _letting(scene.parse, token):
        return barred | _named_as(scene, token, {letting.index})
    if token.tag == "PRP$" or token.dep in SUBJECT_LABELS or token.lower.endswith("self"):
        return barred
    verb = clause(scene.parse, token)
    barred |= _named_as(scene, token, {noun.index for noun in _made_to(scene.parse, verb)})
    subject = subject_of(scene.parse, verb)
    if subject is None:
        return barred
    return barred | (_named_as(scene, token, {subject.index}) or _may_be_called(scene, subject))


def barred_words(parse: Parse, token: Token) -> set[int]:
    """Words that govern the pronoun, "the end of it", and its own clause's subject for an object."""
    barred: set[int] = set()
    above = token
    for _ in range(LONGEST_CHAIN):
        if above.head == above.index or above.pos in ("VERB", "AUX"):
            break
        above = parse.tokens[above.head]
        barred.add(above.index)
    if letting := _letting(parse, token):
        barred.add(letting.index)
    if token.tag == "PRP" and token.dep not in SUBJECT_LABELS and not token.lower.endswith(("self", "selves")):
        subject = subject_of(parse, clause(parse, token))
        barred |= {subject.index} if subject else set()
        barred |= {noun.index for noun in _made_to(parse, clause(parse, token))}
    return barred


def _made_to(parse: Parse, verb: Token) -> Sequence[Token]:
    """ "urged the bank to drop it": whoever is to do it is not what is done."""
    return parse.dependents(parse.tokens[verb.head], "dobj") if verb.dep == "xcomp" else ()


def _letting(parse: Parse, token: Token) -> Token | None:
    """ "The board let them vote": whoever lets them."""
    verb = parse.tokens[token.head]
    let = token.dep == "nsubj" and token.lower in OBJECT_FORMS and verb.dep == "ccomp"
    return subject_of(parse, parse.tokens[verb.head]) if let else None


def _may_be_called(scene: Scene, subject: Token) -> set[str]:
    """ "The club has not confirmed them": whichever club is meant, the object is none."""
    if subject.lower not in ORGANISATION_NOUNS:
        return set()
    return {o.name for o in scene.history.before(subject) if o.kind is EntityKind.ORGANISATION}


def _named_as(scene: Scene, token: Token, subjects: set[int]) -> set[str]:
    """The names at these words, and those joined to them."""
    if not subjects:
        return set()
    near, tokens = scene.history.before(token, back=0), scene.parse.tokens
    return {o.name for o in near if climbed(scene.parse, tokens[o.token], ("conj",)).index in subjects}


def _tellers(scene: Scene, token: Token) -> set[int]:
    """Subjects of the verbs around the quotation that the pronoun stands in: whoever speaks would have said "I"."""
    quoted = scene.quotes.around(token.start)
    found: set[int] = set()
    above = token
    for _ in range(LONGEST_CHAIN if quoted else 0):
        if above.head == above.index:
            break
        above = scene.parse.tokens[above.head]
        outside = above.pos in ("VERB", "AUX") and scene.quotes.around(above.start) != quoted
        subject = subject_of(scene.parse, above) if outside else None
        found |= {subject.index} if subject else set()
    return found


def _with_bodies(parse: Parse, tellers: set[int]) -> set[int]:
    """ "It is sad," an Acme spokesman said: Acme would be "we"."""
    found = set(tellers)
    for index in tellers:
        teller = parse.tokens[index]
        found |= {word.index for word in parse.dependents(teller, "compound", "poss", "nmod")}
        behind = [word for word in parse.dependents(teller, "prep") if word.lower in ("for", "of", "at")]
        found |= {noun.index for word in behind for noun in parse.dependents(word, "pobj")}
    return found
