"""What "them" is of which a part is meant: "three of them", "none of them"."""

from collections.abc import Iterator

from claims.nlp.entities.antecedents import SUBJECT_LABELS
from claims.nlp.entities.scene import Scene
from claims.nlp.entities.unnamed import same_voice
from claims.nlp.grammar import FIGURES, governors
from claims.nlp.lexicons.descriptions import PARTS
from claims.nlp.types import Parse, Token

BESIDE = frozenset(("appos", "compound", "nmod", "npadvmod"))
# So many words back the whole is looked for.
FARTHEST = 80


def is_part(parse: Parse, token: Token) -> bool:
    preposition = parse.tokens[token.head]
    part = parse.tokens[preposition.head]
    return token.lower == "them" and preposition.lower == "of" and (part.lower in PARTS or part.tag == "CD")


def whole(scene: Scene, token: Token) -> str:
    """The several things meant, as "the 17 people": those of the clause it is joined to, else the only ones near."""
    parse = scene.parse
    joined = _of_joined(parse, token)
    first = max(parse.bounds[max(0, token.sentence - 1)][0], token.index - FARTHEST)
    near = list(_several(parse, token, first))
    here = [joined] if joined else [noun for noun in near if noun.sentence == token.sentence] or near
    if not here or len({noun.lower for noun in here}) > 1:
        return ""
    phrase = scene.phrases.definite(here[-1]) if same_voice(scene, here[-1], token) else ""
    lower = phrase[:1].islower() and not phrase.startswith("the ")
    return f"the {phrase}" if lower else phrase


def _of_joined(parse: Parse, token: Token) -> Token | None:
    """ "17 people fell ill and three of them died": the subject of the clause before."""
    part = parse.tokens[parse.tokens[token.head].head]
    verb = parse.tokens[part.head]
    if part.dep not in SUBJECT_LABELS or verb.dep != "conj":
        return None
    subjects = parse.dependents(parse.tokens[verb.head], *SUBJECT_LABELS)
    return next((subject for subject in subjects if _is_several(subject)), None)


def _several(parse: Parse, token: Token, first: int) -> Iterator[Token]:
    """Nouns in the plural that neither own nor govern the pronoun."""
    above = governors(parse, token)
    for noun in parse.tokens[first : token.index]:
        if _is_several(noun) and noun.index not in above and noun.dep not in BESIDE:
            yield noun


def _is_several(noun: Token) -> bool:
    return (noun.tag == "NNS" or noun.lower == "people") and noun.entity not in FIGURES
