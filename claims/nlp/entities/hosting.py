"""Who "the hosts" and "the visitors" are: one club receives another."""

from claims.nlp.entities.scene import Scene
from claims.nlp.types import EntityKind, Token

HOSTING = frozenset(("entertain", "host", "welcome"))
VISITING = frozenset(("visit",))
# Of whoever is the subject of "host", and of the object.
HOSTS, VISITORS = frozenset(("hosts",)), frozenset(("guests", "visitors"))
CLUBS = (EntityKind.ORGANISATION, EntityKind.PLACE)
# Clubs are spoken of all through the report of a match.
BACK = 40


def received(scene: Scene, token: Token) -> tuple[Token, str, EntityKind] | None:
    """The bare noun behind "the" with the club it stands for, where the article tells of one pair only."""
    following = scene.parse.tokens[token.index + 1 : token.index + 2]
    if token.lower != "the" or not following or following[0].lower not in HOSTS | VISITORS:
        return None
    noun = following[0]
    if token.head != noun.index or len(scene.parse.children[noun.index]) != 1:
        return None
    pairs = _pairs(scene, token)
    name = next(iter(pairs))[noun.lower in VISITORS] if len(pairs) == 1 else ""
    return (noun, name, EntityKind.ORGANISATION) if name else None


def _pairs(scene: Scene, token: Token) -> set[tuple[str, str]]:
    """Host and visitor, as verbs tell them."""
    tokens = scene.parse.tokens
    named = [o for o in scene.history.before(token, back=BACK) if o.name and not o.quoted]
    found: set[tuple[str, str]] = set()
    for club in named:
        subject = tokens[club.token]
        if subject.dep != "nsubj" or club.kind not in CLUBS or tokens[subject.head].lemma not in HOSTING | VISITING:
            continue
        # The parser knows few clubs: whatever name hangs on the verb behind it is the other.
        others = [o.name for o in named if o.token > subject.head == tokens[o.token].head and _is_met(tokens[o.token])]
        pairs = {(club.name, other) for other in others[:1]}
        found |= pairs if tokens[subject.head].lemma in HOSTING else {pair[::-1] for pair in pairs}
    return found


def _is_met(other: Token) -> bool:
    return other.dep in ("dobj", "ccomp", "oprd")
