"""Two that an article names as partners: "the two nations", "neither side"."""

from collections.abc import Iterator, Sequence

from claims.nlp.entities.antecedents import SUBJECT_LABELS, Occurrence
from claims.nlp.entities.gazetteer import country
from claims.nlp.entities.scene import Scene
from claims.nlp.lexicons.descriptions import SIDES
from claims.nlp.types import EntityKind, Token

# So many sentences back partners are looked for.
FARTHEST = 12
WITH = frozenset(("with", "against"))
OF_SIDES = (EntityKind.PLACE, EntityKind.ORGANISATION)


def partners(scene: Scene, token: Token, kinds: Sequence[EntityKind]) -> tuple[str, EntityKind] | None:
    """The two joined last, by "and" or as subject and object of one verb; None where two pairs are as near."""
    near = [o for o in scene.history.before(token, back=FARTHEST) if o.kind in kinds and o.name]
    by_sentence: dict[int, list[Occurrence]] = {}
    for occurrence in near:
        by_sentence.setdefault(occurrence.sentence, []).append(occurrence)
    for sentence in sorted(by_sentence, reverse=True):
        found = list(dict.fromkeys(_joined(scene, by_sentence[sentence])))
        if len(found) > 1:
            return None
        if found:
            return found[0]
    return None


def neither(scene: Scene, token: Token) -> tuple[Token, str, EntityKind] | None:
    """ "Neither side": the noun, and "neither Bolivia nor Paraguay"."""
    following = scene.parse.tokens[token.index + 1 : token.index + 2]
    if token.lower != "neither" or not following or following[0].lower not in SIDES:
        return None
    found = partners(scene, token, OF_SIDES)
    if found is None or found[0].count(" and ") != 1:
        return None
    first, second = found[0].split(" and ")
    return following[0], f"neither {first} nor {second}", found[1]


def _joined(scene: Scene, near: Sequence[Occurrence]) -> Iterator[tuple[str, EntityKind]]:
    by_token = {o.token: o for o in near}
    for occurrence in near:
        if occurrence.name not in scene.profiles:
            if occurrence.name.count(" and ") == 1:
                yield occurrence.name, occurrence.kind
            continue
        other = by_token.get(_partner(scene, scene.parse.tokens[occurrence.token]))
        alike = other is not None and other.kind is occurrence.kind and other.name != occurrence.name
        if other is not None and alike and _is_party(occurrence) and _is_party(other) and other.name in scene.profiles:
            yield f"{other.name} and {occurrence.name}", occurrence.kind


def _is_party(occurrence: Occurrence) -> bool:
    return occurrence.kind is not EntityKind.PLACE or country(occurrence.name) is not None


def _partner(scene: Scene, token: Token) -> int:
    """The word to which this one is joined, or the subject of the verb whose object it is."""
    parse = scene.parse
    if token.dep == "conj":
        joined = [token, *parse.dependents(token, "conj"), *parse.dependents(parse.tokens[token.head], "conj")]
        return token.head if len({t.index for t in joined}) == 1 else -1
    governor = parse.tokens[token.head]
    verb = parse.tokens[governor.head] if governor.lower in WITH and token.dep == "pobj" else governor
    if token.dep not in ("dobj", "pobj") or verb.pos != "VERB":
        return -1
    return next((subject.index for subject in parse.dependents(verb, *SUBJECT_LABELS)), -1)
