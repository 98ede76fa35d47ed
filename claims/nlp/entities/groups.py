"""What an article is about: two of a kind for "the two companies", the one organisation for "the firm"."""

from collections import Counter
from collections.abc import Iterator

from claims.nlp.entities.gazetteer import country
from claims.nlp.entities.pairs import partners
from claims.nlp.entities.scene import Scene
from claims.nlp.lexicons.descriptions import COMPANY_PLURALS, COUNTRY_PLURALS, EITHER_PLURALS, PERSON_PLURALS
from claims.nlp.types import EntityKind, Token

GROUPS = (
    (PERSON_PLURALS, EntityKind.PERSON),
    (COUNTRY_PLURALS, EntityKind.PLACE),
    (COMPANY_PLURALS, EntityKind.ORGANISATION),
)
# Whom an article is about is named so often, and so many times as often as the next.
OFTEN, OFTENER = 2, 2


def both(scene: Scene, determiner: Token, noun: Token) -> tuple[str, EntityKind] | None:
    """The two that "the two leaders", "both sides" mean: of the nearest sentences, else of the article."""
    for nouns, kind in GROUPS:
        if noun.lower in nouns:
            return partners(scene, determiner, (kind,)) or _pair(scene, determiner, kind) or _main_pair(scene, kind)
    if noun.lower not in EITHER_PLURALS and noun.lower != "two":
        return None
    if joined := partners(scene, determiner, [kind for _, kind in GROUPS]):
        return joined
    pairs = [pair for _, kind in GROUPS if (pair := _pair(scene, determiner, kind))]
    return pairs[0] if len(pairs) == 1 else None


def _pair(scene: Scene, determiner: Token, kind: EntityKind) -> tuple[str, EntityKind] | None:
    """The two of a kind that the nearest sentences name, if they name just two."""
    for back in (0, 1, 2):
        names = list(dict.fromkeys(_of_kind(scene, determiner, kind, back)))
        if len(names) > 2:
            return None
        if len(names) == 2:
            return " and ".join(names), kind
    return None


def _of_kind(scene: Scene, determiner: Token, kind: EntityKind, back: int) -> Iterator[str]:
    for occurrence in scene.history.before(determiner, back=back):
        places = kind is EntityKind.PLACE
        named = occurrence.name in scene.profiles
        if occurrence.kind is kind and named and (not places or country(occurrence.name)):
            yield occurrence.name


def _main_pair(scene: Scene, kind: EntityKind) -> tuple[str, EntityKind] | None:
    """The two of a kind that the article names far oftener than any other."""
    order = _counted(scene, kind)
    if len(order) < 2 or order[1][1] < OFTEN or (len(order) > 2 and order[1][1] < OFTENER * order[2][1]):
        return None
    return f"{order[0][0]} and {order[1][0]}", kind


def main_name(scene: Scene, kind: EntityKind) -> str:
    """The one of a kind that the article names far oftener than any other."""
    order = _counted(scene, kind)
    if not order or order[0][1] < OFTEN or (len(order) > 1 and order[0][1] < OFTENER * order[1][1]):
        return ""
    return order[0][0]


def _counted(scene: Scene, kind: EntityKind) -> list[tuple[str, int]]:
    profiles = scene.profiles.items()
    wanted = (item for item in profiles if item[1].kind is kind and (kind is not EntityKind.PLACE or country(item[0])))
    return Counter({name: profile.times for name, profile in wanted}).most_common(3)
