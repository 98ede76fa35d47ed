"""Bare descriptions resolved to names: "the president", "the company", "the country", "the two leaders"."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from claims.nlp.entities.animacy import is_person
from claims.nlp.entities.antecedents import MAIN_SUBJECT, SUBJECT, Occurrence
from claims.nlp.entities.barred import barred_names
from claims.nlp.entities.gazetteer import country, known
from claims.nlp.entities.groups import both, main_name
from claims.nlp.entities.holders import held
from claims.nlp.entities.phrases import ends_long
from claims.nlp.entities.profiles import holds, offices_in
from claims.nlp.entities.scene import Scene
from claims.nlp.entities.traits import of_age, somebody
from claims.nlp.lexicons.descriptions import (
    ANY_FIRM,
    CITY_NOUNS,
    COUNTRY_NOUNS,
    FIRMS,
    INSTITUTION_NOUNS,
    ORGANISATION_NOUNS,
    STATE_NOUNS,
)
from claims.nlp.lexicons.titles import OFFICES, SHORT_OFFICES
from claims.nlp.types import EntityKind, Parse, Token

# "She will be the president" says something of her and means nobody else; "the two major parties" goes on.
UNFIT = frozenset(("appos", "compound", "nmod", "attr", "oprd", "nummod"))
OWNERS = frozenset(("his", "her", "their"))
FORMER = frozenset(("former", "ex"))
LONGEST = 6
NEIGHBOURS = frozenset(("neighbours", "neighbors"))
# Behind a noun they tell which one is meant, or what it is about.
TELLING = frozenset(("of", "for", "from", "with", "between", "against", "to", "that", "who", "which", "where", "when"))
NAMED_INSTITUTIONS = (EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.OTHER)


@dataclass(frozen=True, slots=True)
class Description:
    """A noun with its determiner: `words` are those between the two, as tokens."""

    determiner: Token
    words: tuple[Token, ...]
    noun: Token

    @property
    def lower(self) -> tuple[str, ...]:
        return tuple(token.lower for token in (*self.words, self.noun))


def description(parse: Parse, determiner: Token) -> Description | None:
    """The bare description that the determiner opens; None where more words tell which one is meant."""
    if age := of_age(parse, determiner):
        return Description(determiner, (), age)
    if determiner.lower not in ("the", "both", "this") and determiner.lower not in OWNERS:
        return None
    last = parse.bounds[determiner.sentence][1]
    following = parse.tokens[determiner.index + 1 : min(last, determiner.index + 1 + LONGEST)]
    for index, token in enumerate(following):
        ends = not _goes_on(following[index + 1 : index + 2])
        if token.pos in ("NOUN", "PROPN", "NUM") and ends:
            found = Description(determiner, following[:index], token)
            return found if _bare(parse, found) else None
        if token.pos not in ("ADJ", "NOUN", "PROPN", "NUM") and token.text != "-":
            return None
    return None


def _goes_on(following: Sequence[Token]) -> bool:
    return any(token.pos in ("NOUN", "PROPN") or token.text == "-" for token in following)


def _bare(parse: Parse, found: Description) -> bool:
    """No "of ...", no "who ...", no name beside it that says who is meant anyway."""
    deeper = [
        child for child in parse.dependents(found.noun, "relcl", "acl", "appos") if not _adds(parse, found, child)
    ]
    closer = [t for t in parse.dependents(found.noun, "prep") if t.lower in ("of", "for", "in", "from", "on", "at")]
    return not deeper and not closer and found.noun.dep not in UNFIT


def _adds(parse: Parse, found: Description, child: Token) -> bool:
    """ "The machine, installed in 2006, …": what comes after a comma tells more of it and not which one it is."""
    following = parse.tokens[found.noun.index + 1 : found.noun.index + 2]
    return child.dep != "appos" and child.index > found.noun.index and any(token.text == "," for token in following)


def stands_for(scene: Scene, found: Description) -> tuple[str, EntityKind] | None:
    """The name and kind that a description means, None where more than one would do."""
    noun = found.noun.lower
    if found.determiner.lower in OWNERS:
        return _own_country(scene, found)
    if "two" in found.lower or found.determiner.lower == "both" or (noun in NEIGHBOURS and not found.words):
        return both(scene, found.determiner, found.noun)
    if found.determiner.lower == "this":
        return None
    if noun in COUNTRY_NOUNS and not found.words:
        return _place(scene, found, lambda o: country(o.name))
    if noun in CITY_NOUNS | STATE_NOUNS and not found.words:
        sort = "city" if noun in CITY_NOUNS else "state"
        return _place(scene, found, lambda o: _sort(o.name) == sort)
    if noun in ORGANISATION_NOUNS:
        return _organisation(scene, found) or _institution(scene, found) or _main_organisation(scene, found)
    if noun in INSTITUTION_NOUNS:
        return _institution(scene, found) or _main_organisation(scene, found) or _fuller(scene, found)
    return _office(scene, found) or _somebody(scene, found) or _fuller(scene, found) or _part(scene, found)


def _somebody(scene: Scene, found: Description) -> tuple[str, EntityKind] | None:
    name = somebody(scene, found.determiner, found.noun)
    return (name, EntityKind.PERSON) if name else None


def _main_organisation(scene: Scene, found: Description) -> tuple[str, EntityKind] | None:
    """ "the firm", where the article is about one organisation that may be called so."""
    name = main_name(scene, EntityKind.ORGANISATION)
    if found.words or not name or found.noun.lower not in FIRMS or name in barred_names(scene, found.noun):
        return None
    sorts = scene.profiles[name].sorts
    fits = bool(sorts & {found.noun.lower, *ORGANISATION_NOUNS.get(found.noun.lower, ())})
    fits = fits or (not sorts and found.noun.lower in ANY_FIRM)
    return (name, EntityKind.ORGANISATION) if fits else None


def _fuller(scene: Scene, found: Description) -> tuple[str, EntityKind] | None:
    """ "the sale", once called "the sale of the club"; "the river", once named."""
    if found.words or found.determiner.lower != "the" or found.noun.lower in OFFICES:
        return None
    if scene.parse.dependents(found.noun, "prep") or _told_behind(scene.parse, found.noun):
        return None
    if named := _called(scene, found):
        return named
    phrase = scene.fuller.of(found.noun)
    owns = found.noun.dep == "poss" and ends_long(phrase)
    if not phrase or owns:
        return None
    return phrase, EntityKind.PERSON if is_person(found.noun) else EntityKind.OTHER


def _part(scene: Scene, found: Description) -> tuple[str, EntityKind] | None:
    """ "the captain" of the ferry."""
    if found.words or found.noun.dep == "poss" or _told_behind(scene.parse, found.noun):
        return None
    phrase = held(scene.phrases, scene.fuller, found.noun)
    return (phrase, EntityKind.PERSON if is_person(found.noun) else EntityKind.OTHER) if phrase else None


def _told_behind(parse: Parse, noun: Token) -> bool:
    """ "the gender they were born", "the decision to go", "the news that …": whatever they were taken for."""
    following = parse.tokens[noun.index + 1 : noun.index + 2]
    return any(token.lower in TELLING or token.pos in {"PRON", "DET"} for token in following)


def _called(scene: Scene, found: Description) -> tuple[str, EntityKind] | None:
    barred = barred_names(scene, found.noun)
    return None if is_person(found.noun) else scene.called.by(found.noun, barred)


def _sort(name: str) -> str:
    entry = known(name)
    return entry.sort if entry else ""


def _one(names: Sequence[str]) -> str:
    distinct = list(dict.fromkeys(names))
    return distinct[0] if len(distinct) == 1 else ""


def _place(scene: Scene, found: Description, fits: Callable[[Occurrence], bool]) -> tuple[str, EntityKind] | None:
    """The only such place of this sentence and the one before; else the one that is its subject."""
    near = [o for o in scene.history.before(found.determiner, back=1) if o.kind is EntityKind.PLACE and fits(o)]
    name = _one([o.name for o in near]) or _one([o.name for o in near if o.weight >= MAIN_SUBJECT])
    return (name, EntityKind.PLACE) if name else None


def _organisation(scene: Scene, found: Description) -> tuple[str, EntityKind] | None:
    """The only organisation of that sort in the last sentences; one of unknown sort only where it stands alone."""
    if found.words and not _nations(found):
        return None
    sorts, nations = ORGANISATION_NOUNS[found.noun.lower], _nations(found)
    barred = barred_names(scene, found.noun)  # "Hale Capital bought the company" is not about itself
    # Two names joined, as "they" may stand for, have no profile and are no single company.
    organisations = (o for o in scene.history.before(found.determiner) if o.kind is EntityKind.ORGANISATION)
    near = [o for o in organisations if o.name not in barred and o.name in scene.profiles]
    told = [o.name for o in near if scene.profiles[o.name].sorts & {sort for sort in sorts if sort}]
    exact = [name for name in told if found.noun.lower in scene.profiles[name].sorts]
    untold = [o.name for o in near if not scene.profiles[o.name].sorts and not known(o.name)]
    name = _one(exact) or _one(told) or ("" if told or nations or "" not in sorts else _one(untold))
    if not nations and _is_passing(scene, found, name):
        return _main_organisation(scene, found)
    return (name, EntityKind.ORGANISATION) if name else None


def _is_passing(scene: Scene, found: Description, name: str) -> bool:
    """An analyst's employer: named once, by the way, in an article about another."""
    near = scene.history.before(found.determiner)
    noted = any(o.name == name and o.weight >= SUBJECT for o in near)
    return bool(name) and not noted and scene.profiles[name].times == 1 and _main_organisation(scene, found) is not None


def _institution(scene: Scene, found: Description) -> tuple[str, EntityKind] | None:
    """The only name so far that ends in the noun, "St Hubert Hospital"; else the only fuller phrase that does."""
    if found.words:
        return None
    noun, before = found.noun.lower, found.determiner
    near = scene.history.before(before, back=before.sentence)
    named = {o.name: o.kind for o in near if o.kind in NAMED_INSTITUTIONS and _ends_in(o.name, noun)}
    phrases = scene.institutions.before(noun, before.start)
    if len(named) == 1:
        return next(iter(named.items()))
    return (phrases[0], EntityKind.OTHER) if len(phrases) == 1 and not named else None


def _ends_in(name: str, noun: str) -> bool:
    words = name.lower().split()
    return len(words) > 1 and words[-1] == noun


def _nations(found: Description) -> set[str]:
    entries = (known(token.text) for token in found.words)
    return {entry.name for entry in entries if entry and entry.kind is EntityKind.NATIONALITY}


def _office(scene: Scene, found: Description) -> tuple[str, EntityKind] | None:
    """The one person of the article so far who was said to hold the office."""
    told = {entry.name for token in found.words if (entry := known(token.text))}
    plain = [t.lower for t in (*found.words, found.noun) if t.lower not in FORMER and known(t.text) is None]
    words = [SHORT_OFFICES.get(word, word) for word in plain]
    office = next(offices_in(words), "")
    if not office or office not in OFFICES or len(office.split()) != len(words):
        return None
    former, before = bool(FORMER & set(found.lower)), found.determiner.start
    holders = [
        name
        for name, profile in scene.profiles.items()
        if profile.kind is EntityKind.PERSON
        and holds(profile, office, former=former, before=before)
        and told <= set(profile.nations)
    ]
    name = _one(holders) or _nearest(scene, found, holders)
    return (name, EntityKind.PERSON) if name else None


def _nearest(scene: Scene, found: Description, holders: Sequence[str]) -> str:
    """Of several holders the only one near, if the sentence before is about them."""
    near = [o for o in scene.history.before(found.determiner, back=2) if o.name in holders]
    name = _one([o.name for o in near])
    return name if any(o.weight >= MAIN_SUBJECT and found.noun.sentence - o.sentence <= 1 for o in near) else ""


def _own_country(scene: Scene, found: Description) -> tuple[str, EntityKind] | None:
    """ "his country": that of the person, where the article tells it."""
    if found.words or found.noun.lower not in COUNTRY_NOUNS:
        return None
    owner = next((o for o in scene.history.before(found.noun, back=0) if o.token == found.determiner.index), None)
    profile = scene.profiles.get(owner.name) if owner else None
    name = _one([nation for nation in profile.nations if country(nation)]) if profile else ""
    return (name, EntityKind.PLACE) if name else None
