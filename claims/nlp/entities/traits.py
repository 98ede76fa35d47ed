"""Somebody spoken of by what he is: "the 23-year-old", "the midfielder", "the widow"."""

from claims.nlp.entities.antecedents import Occurrence, clear, ranked
from claims.nlp.entities.barred import barred_names
from claims.nlp.entities.salience import score
from claims.nlp.entities.scene import Scene
from claims.nlp.lexicons.descriptions import TRAITS
from claims.nlp.lexicons.titles import FEMALE_TITLES, MALE_TITLES
from claims.nlp.types import EntityKind, Parse, Token

LEAST, MARGIN = 0.7, 2.5


def of_age(parse: Parse, determiner: Token) -> Token | None:
    """The last word of "the 23-year-old" where no noun follows."""
    words = parse.tokens[determiner.index + 1 : determiner.index + 7]
    if determiner.lower != "the" or [word.lower for word in words[1:5]] != ["-", "year", "-", "old"]:
        return None
    return None if len(words) > 5 and words[5].pos in {"NOUN", "PROPN", "ADJ"} else words[4]


def somebody(scene: Scene, determiner: Token, noun: Token) -> str:
    """The one of that age or calling; where the article tells nobody's, the one whom the last sentences are about."""
    age = scene.parse.tokens[noun.index - 4].text if of_age(scene.parse, determiner) else ""
    if not age and noun.lemma not in TRAITS:
        return ""
    told = [n for n, p in scene.profiles.items() if p.kind is EntityKind.PERSON and (age or noun.lemma) in p.told]
    if told:
        return told[0] if len(told) == 1 else ""
    another = scene.fuller.uses.is_brought_in(noun)  # "a striker", spoken of before and not by name
    return "" if another else _whom_it_is_about(scene, noun) or _whom_all_is_about(scene, noun)


def _whom_all_is_about(scene: Scene, noun: Token) -> str:
    """ "the actress" of an article that speaks of one person again and again, and of nobody else twice."""
    persons = {name: profile for name, profile in scene.profiles.items() if profile.kind is EntityKind.PERSON}
    often = [name for name, profile in persons.items() if profile.times > 1]
    here = {o.name for o in scene.history.before(noun, back=0)}
    if len(often) != 1 or " " not in often[0] or often[0] in barred_names(scene, noun) | here:
        return ""
    unlike = {"male": FEMALE_TITLES, "female": MALE_TITLES}.get(persons[often[0]].gender, frozenset())
    return "" if noun.lower in unlike else often[0]


def _whom_it_is_about(scene: Scene, noun: Token) -> str:
    """Of the sentences before: who is named in the same one is somebody else ("the nurse said the widow …")."""
    here = {o.name for o in scene.history.before(noun, back=0)}
    barred = barred_names(scene, noun) | here
    near = [o for o in scene.history.before(noun, back=2) if o.kind is EntityKind.PERSON and o.name not in barred]
    scores = [(o.name if _fits(scene, o, noun) else "", score(scene, noun, o)) for o in near]
    return clear(ranked(scores), least=LEAST, margin=MARGIN)


def _fits(scene: Scene, occurrence: Occurrence, noun: Token) -> bool:
    profile = scene.profiles.get(occurrence.name)
    wrong = {"male": FEMALE_TITLES, "female": MALE_TITLES}.get(profile.gender if profile else "", frozenset())
    return noun.lower not in wrong
