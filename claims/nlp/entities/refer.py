"""Words that stand for a name given elsewhere in the article."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.nlp.entities.antecedents import History, Occurrence, head_in, occurrence, salience
from claims.nlp.entities.called import Called
from claims.nlp.entities.descriptions import Description, description, stands_for
from claims.nlp.entities.fuller import Fuller
from claims.nlp.entities.hosting import received
from claims.nlp.entities.institutions import Institutions
from claims.nlp.entities.pairs import neither
from claims.nlp.entities.phrases import Phrases
from claims.nlp.entities.places import there
from claims.nlp.entities.pointing import pointed
from claims.nlp.entities.profiles import profiles
from claims.nlp.entities.pronouns import gender_of, pronoun, resolve
from claims.nlp.entities.quotes import Quotes
from claims.nlp.entities.scene import Scene
from claims.nlp.entities.speakers import speakers
from claims.nlp.entities.things import expletive
from claims.nlp.lexicons.descriptions import PLURAL_PRONOUNS
from claims.nlp.types import EntityKind, Mention, Parse, Span, Token

CREDITS = frozenset(("by", "reporting", "additional", "editing", "photograph", "photo", "picture", "pictures"))


def references(parse: Parse, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Pronouns and bare descriptions that plainly mean one entity, sorted by start, never overlapping.

    The span is the words in place, `name` what they stand for; two joined names for "the two leaders".
    What could mean more than one thing is left out.
    """
    scene = _scene(parse, mentions)
    taken = {token.index for mention in mentions for token in parse.inside(mention.span)}
    found: list[Mention] = []
    for token in parse.tokens:
        if token.index in taken:
            continue
        for mention, head in _referring(scene, token, taken):
            while found and found[-1].span.overlaps(mention.span):
                found.pop()
            found.append(mention)
            scene.phrases.meant.update((t.index, mention.name) for t in parse.inside(mention.span))
            scene.history.add(_taken_up(scene, mention, head, token))
    return tuple(found)


def _taken_up(scene: Scene, mention: Mention, head: Token, token: Token) -> Occurrence:
    """The reference as an antecedent of what follows; without a name of its own it has the pronoun's gender."""
    quoted = scene.quotes.around(mention.start) is not None
    found = occurrence(scene.parse, mention, head, quoted=quoted)
    if mention.name in scene.profiles or " and " in mention.name:
        return found
    plural = token.lower in PLURAL_PRONOUNS or head.tag == "NNS"
    return replace(found, gender=gender_of(token) or ("plural" if plural else "neuter"))


def _scene(parse: Parse, mentions: Sequence[Mention]) -> Scene:
    pairs = [(mention, head) for mention in mentions if (head := head_in(parse, mention))]
    named = [mention for mention, _ in pairs]
    quotes = Quotes(parse.text)
    spoken_of = [(mention, head) for mention, head in pairs if not _in_byline(parse, head.sentence)]
    occurrences = [occurrence(parse, m, head, quoted=quotes.around(m.start) is not None) for m, head in spoken_of]
    phrases = Phrases(parse, named)
    return Scene(
        parse=parse,
        history=History(occurrences),
        profiles=profiles(parse, named, [head for _, head in pairs]),
        quotes=quotes,
        speakers=speakers(parse, quotes, occurrences),
        institutions=Institutions(parse),
        phrases=phrases,
        fuller=Fuller(parse, phrases, quotes),
        called=Called(parse, named, [head for _, head in pairs]),
    )


def _in_byline(parse: Parse, sentence: int) -> bool:
    """ "By Jane Doe": whoever wrote it is nobody the article speaks of."""
    words = parse.of_sentence(sentence)
    return words[0].lower in CREDITS and not any(word.tag in ("VBD", "VBZ", "VBP", "MD") for word in words)


def _referring(scene: Scene, token: Token, taken: set[int]) -> Iterator[tuple[Mention, Token]]:
    if pronoun(token):
        name = resolve(scene, token)
        if name:
            _learn_gender(scene, name, token)
            yield _mention(scene, token.span, name, _kind(scene, name, token)), token
        elif gender := _gender_of_unnamed(scene, token):
            scene.history.add(_unnamed(scene, token, gender))
    if place := there(scene, token):
        yield _mention(scene, token.span, place, EntityKind.PLACE), token
    if told := neither(scene, token) or pointed(scene, token) or received(scene, token):
        noun, name, kind = told
        yield _mention(scene, Span(token.start, noun.end), name, kind), noun
    found = description(scene.parse, token)
    if found is None or found.noun.index in taken:
        return
    meant = stands_for(scene, found)
    if meant:
        yield _mention(scene, _span(found), *meant), found.noun


def _learn_gender(scene: Scene, name: str, pronoun: Token) -> None:
    """Whoever was "his" once is not "she" later."""
    profile, gender = scene.profiles.get(name), gender_of(pronoun)
    if profile and gender and not profile.gender:
        profile.gender = gender


def _gender_of_unnamed(scene: Scene, token: Token) -> str:
    """ "" for pronouns that nothing takes up."""
    if token.lower in PLURAL_PRONOUNS:
        return "plural"
    if token.lower == "it":
        return "" if expletive(scene.parse, token) else "neuter"
    return gender_of(token)


def _unnamed(scene: Scene, token: Token, gender: str) -> Occurrence:
    """Whoever an unresolved pronoun means is as likely to be meant by the next."""
    weight, quoted = salience(scene.parse, token), scene.quotes.around(token.start) is not None
    kind = EntityKind.PERSON if gender_of(token) else EntityKind.OTHER
    return Occurrence("", kind, token.start, token.index, token.sentence, weight, quoted, gender)


def _span(found: Description) -> Span:
    return Span(found.determiner.start, found.noun.end)


def _mention(scene: Scene, span: Span, name: str, kind: EntityKind) -> Mention:
    return Mention(span.start, span.end, span.of(scene.parse.text), name, kind)


def _kind(scene: Scene, name: str, pronoun: Token) -> EntityKind:
    """Of two joined names, that of the first; of what has no name, a person's where the pronoun is one's."""
    profile = scene.profiles.get(name) or scene.profiles.get(name.split(" and ", maxsplit=1)[0])
    if profile:
        return profile.kind
    return EntityKind.PERSON if gender_of(pronoun) else EntityKind.OTHER
