"""The fuller phrases that an article has for institutions: "the miners' union", taken up by "the union"."""

from claims.nlp.lexicons.descriptions import INSTITUTION_NOUNS, ORGANISATION_NOUNS
from claims.nlp.types import Parse, Token

# What stands before such a noun and says which one it is; adjectives ("the new union") mostly do not.
TELLING = ("poss", "compound")
NOUNS = INSTITUTION_NOUNS | ORGANISATION_NOUNS.keys()


class Institutions:
    """The phrases of a text that say which institution is meant, by their noun."""

    def __init__(self, parse: Parse) -> None:
        self._of: dict[str, list[tuple[int, str]]] = {}
        for token in parse.tokens:
            if token.pos == "NOUN" and token.lower in NOUNS:
                words = _telling_phrase(parse, token)
                if words:
                    self._of.setdefault(token.lower, []).append((token.start, words))

    def before(self, noun: str, start: int) -> list[str]:
        """The different phrases with this noun before an offset; a few are enough to be unsure."""
        found: dict[str, str] = {}
        for place, words in self._of.get(noun, ()):
            if place >= start or len(found) > 1:
                break
            found.setdefault(words.lower(), words)
        return list(found.values())


def _telling_phrase(parse: Parse, noun: Token) -> str:
    """ "the miners' union", without what is added behind; "" where nothing before the noun tells it apart."""
    before = [child for child in parse.dependents(noun, *TELLING) if child.index < noun.index]
    if not before or any(child.tag in ("PRP$", "WP$") for child in before):
        return ""
    first = min(token.index for child in before for token in parse.subtree(child))
    opening = parse.tokens[first - 1] if first else parse.tokens[first]
    start = opening if opening.lower == "the" and opening.sentence == noun.sentence else parse.tokens[first]
    words = " ".join(parse.text[start.start : noun.end].split())
    return f"the{words[3:]}" if words.lower().startswith("the ") else ""
