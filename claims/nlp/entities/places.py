"""The place that "there" means, or "here"."""

from claims.nlp.entities.scene import Scene
from claims.nlp.entities.things import dateline
from claims.nlp.grammar import FIGURES
from claims.nlp.types import EntityKind, Token

# So many words back the place is looked for.
FARTHEST = 80
# A dateline stands so near the beginning of an article.
OPENING = 60
PLACE_BEFORE = frozenset(("in", "at", "to", "from", "near", "outside", "into", "across", "around", "through"))


def there(scene: Scene, token: Token) -> str:
    """The place named last, in this sentence or the one before; "" where it is no name, or the word only opens."""
    if token.lower == "here" and token.tag == "RB" and scene.quotes.around(token.start) is None:
        return "" if _points_ahead(scene, token) else _written_in(scene)
    if token.lower != "there" or token.tag == "EX" or token.dep == "expl":
        return ""
    parse = scene.parse
    first = max(parse.bounds[max(0, token.sentence - 1)][0], token.index - FARTHEST)
    places = {o.token: o for o in scene.history.before(token, back=1) if o.kind is EntityKind.PLACE}
    for noun in reversed(parse.tokens[first : token.index]):
        if noun.dep == "pobj" and parse.tokens[noun.head].lower in PLACE_BEFORE and noun.entity not in FIGURES:
            found = places.get(noun.index)
            return found.name if found else ""
    return ""


def _points_ahead(scene: Scene, token: Token) -> bool:
    """ "The full list is here: …"."""
    return any(word.text == ":" for word in scene.parse.tokens[token.index + 1 : token.index + 2])


def _written_in(scene: Scene) -> str:
    """The dateline's place: "OSLO, Norway (Reuters)" """
    opening = scene.parse.tokens[:OPENING]
    near = scene.history.before(opening[-1], back=len(opening))
    return next((o.name for o in near if dateline(scene, o)), "")
