"""Bare phrases that point: "this plan", "those tablets", of which the article told more before."""

from claims.nlp.entities.animacy import is_person
from claims.nlp.entities.scene import Scene
from claims.nlp.grammar import FIGURES
from claims.nlp.types import EntityKind, Parse, Token

POINTING = frozenset(("this", "that", "these", "those"))
TELLING = ("relcl", "acl", "prep", "appos")
# "This story has been updated": the text speaks of itself.
ITSELF = frozenset(("article", "column", "story"))
BEHIND = frozenset(("by", "from", "of"))


def pointed(scene: Scene, token: Token) -> tuple[Token, str, EntityKind] | None:
    """The noun that the word points with, and the fuller phrase; None where the phrase says more by itself.

    In a quotation it may point at what stands before the speaker.
    """
    following = scene.parse.tokens[token.index + 1 : token.index + 2]
    if token.lower not in POINTING or token.tag != "DT" or not following or token.head != following[0].index:
        return None
    noun = following[0]
    if noun.lemma in ITSELF or not _is_bare(scene.parse, noun) or scene.quotes.around(token.start) is not None:
        return None
    phrase = scene.fuller.of(noun)
    return (noun, phrase, EntityKind.PERSON if is_person(noun) else EntityKind.OTHER) if phrase else None


def _is_bare(parse: Parse, noun: Token) -> bool:
    behind = parse.tokens[noun.index + 1 : noun.index + 2]
    told = bool(parse.dependents(noun, *TELLING)) or any(word.lower in BEHIND for word in behind)
    return noun.pos == "NOUN" and noun.entity not in FIGURES and not told
