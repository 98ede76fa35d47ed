"""What an article tells of each name: gender, offices, nations, and what sort of thing it is."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from claims.nlp.entities.gazetteer import country, known
from claims.nlp.entities.number import told_number
from claims.nlp.lexicons.descriptions import COMPANY_NOUNS, OWNED
from claims.nlp.lexicons.organisations import HEADS, LEGAL_FORMS, TEAM_HEADS
from claims.nlp.lexicons.persons import FEMALE, MALE
from claims.nlp.lexicons.titles import (
    ADDRESSES,
    BEFORE_OFFICE,
    FEMALE_TITLES,
    MALE_TITLES,
    OFFICES,
    SHORT_OFFICES,
)
from claims.nlp.types import EntityKind, Mention, Parse, Token

# How far left of a name its titles may begin, in tokens.
TITLE_REACH = 8
MOST_APPOSITIONS = 4


@dataclass(slots=True)
class Profile:
    """`offices` with where in the text each was first told; `past` holds those told as "former"."""

    kind: EntityKind
    gender: str = ""
    offices: dict[str, int] = field(default_factory=dict)
    past: set[str] = field(default_factory=set)
    nations: list[str] = field(default_factory=list)
    sorts: set[str] = field(default_factory=set)
    number: int = 0  # above 0 where the article treats it as several
    told: set[str] = field(default_factory=set)  # what a person was called, and how old
    times: int = 0  # how often it is named


def profiles(parse: Parse, mentions: Sequence[Mention], heads: Sequence[Token]) -> dict[str, Profile]:
    """The profile of each name; `heads` are the head tokens of the mentions."""
    found: dict[str, Profile] = {}
    for mention, head in zip(mentions, heads, strict=True):
        profile = found.setdefault(mention.name, Profile(mention.kind))
        profile.times += 1
        if profile.kind is EntityKind.NATIONALITY:
            profile.kind = mention.kind
        if mention.kind is EntityKind.PERSON:
            _person(parse, mention, head, profile)
        elif mention.kind is EntityKind.ORGANISATION:
            profile.sorts |= _sorts(parse, mention, head)
            profile.number += told_number(parse, mention)
    return found


def _person(parse: Parse, mention: Mention, head: Token, profile: Profile) -> None:
    words = _before(parse, mention)
    beside = [_phrase(parse, noun) for noun in apposed(parse, head)]
    for phrase in (words, *beside):
        _offices(phrase, mention.start, profile)
        for nation in _nations(phrase):
            if nation not in profile.nations:
                profile.nations.append(nation)
    nouns = [phrase[-1].lower for phrase in beside if phrase]
    profile.told.update(nouns, [token.lemma for token in words[-1:]], _age(parse, mention))
    profile.gender = profile.gender or _gender(mention.name, [token.lower for token in words[-2:]] + nouns)


def _age(parse: Parse, mention: Mention) -> list[str]:
    """ "Ann Lee, 42," and "Ann Lee (42)"."""
    words = parse.inside(mention.span)
    following = parse.tokens[words[-1].index + 1 : words[-1].index + 4] if words else ()
    marked = len(following) > 1 and following[0].text in {",", "("} and following[1].text.isdecimal()
    alone = marked and (len(following) < 3 or following[2].pos == "PUNCT")
    return [following[1].text] if alone and len(following[1].text) < 3 else []


def _before(parse: Parse, mention: Mention) -> list[Token]:
    """The words of title and nation just before a name: "Cyprus' President", "Chinese foreign minister"."""
    first = parse.inside(mention.span)[:1]
    if not first:
        return []
    index = first[0].index
    start = max(parse.bounds[first[0].sentence][0], index - TITLE_REACH)
    words: list[Token] = []
    for token in reversed(parse.tokens[start:index]):
        if not (token.pos in ("NOUN", "PROPN", "ADJ") or token.tag == "POS" or token.text == "-" or _title(token)):
            break
        words.insert(0, token)
    return words


def _title(token: Token) -> bool:
    return token.lower in OFFICES or token.lower in ADDRESSES or token.lower in SHORT_OFFICES


def apposed(parse: Parse, head: Token) -> Iterator[Token]:
    """Nouns that say what somebody is: "Xi, China's president", "the president, Xi", "Xi is the president"."""
    yield from [t for t in parse.dependents(head, "appos") if t.pos == "NOUN"][:MOST_APPOSITIONS]
    governor = parse.tokens[head.head]
    if head.dep == "appos" and governor.pos == "NOUN":
        yield governor
    if head.dep == "nsubj" and governor.lemma == "be":
        yield from [t for t in parse.dependents(governor, "attr") if t.pos == "NOUN"][:1]


def _phrase(parse: Parse, noun: Token) -> list[Token]:
    """A noun with what stands before it: "China's foreign minister"."""
    start = max(parse.bounds[noun.sentence][0], noun.index - TITLE_REACH)
    words = [noun]
    for token in reversed(parse.tokens[start : noun.index]):
        if not (token.pos in ("NOUN", "PROPN", "ADJ") or token.tag == "POS" or token.text == "-"):
            break
        words.insert(0, token)
    return words


def _offices(words: Sequence[Token], position: int, profile: Profile) -> None:
    lower = [SHORT_OFFICES.get(token.lower, token.lower) for token in words]
    former = any(word in ("former", "ex", "late", "then") for word in lower)
    for office in offices_in(lower):
        if former:
            profile.past.add(office)
        else:
            profile.offices.setdefault(office, position)


def offices_in(lower: Sequence[str]) -> Iterator[str]:
    """The offices that the words end in, longest first: "foreign minister", "minister"."""
    end = len(lower)
    for start in range(max(0, end - 4), end):
        phrase = " ".join(lower[start:end]).replace(" - ", "-")
        if phrase in OFFICES:
            yield phrase
            return


def _nations(words: Sequence[Token]) -> Iterator[str]:
    for index in range(len(words)):
        for length in (2, 1):
            entry = known(" ".join(token.text for token in words[index : index + length]))
            if entry and (country(entry.name) or entry.kind is EntityKind.NATIONALITY or entry.sort == "state"):
                yield entry.name
                break


def _gender(name: str, nouns: Sequence[str]) -> str:
    for noun in nouns:
        if noun in MALE_TITLES:
            return "male"
        if noun in FEMALE_TITLES:
            return "female"
    first = re.split(r"[\s-]", name.strip(), maxsplit=1)[0].lower()
    return "male" if first in MALE else "female" if first in FEMALE else ""


def _sorts(parse: Parse, mention: Mention, head: Token) -> set[str]:
    """What an organisation may be called: by a list, by its own words, by what stands beside it or is its own."""
    entry = known(mention.text) or known(mention.name)
    words = mention.name.lower().split()
    found = {entry.sort} if entry and entry.sort not in ("", "alias") else set()
    if words and words[-1] in LEGAL_FORMS:
        found.add("company")
    for word in (words[-1:] + words[:1]) if "of" in words or "for" in words else words[-1:]:
        found |= {HEADS[word]} if word in HEADS else set()
    found |= {"club"} if words and words[-1] in TEAM_HEADS else set()
    called = [noun for noun in apposed(parse, head) if noun.lemma in COMPANY_NOUNS]
    found |= {HEADS.get(noun.lemma, "company") for noun in called} | _called(parse, mention)
    return found | (_owning(parse, head) if not found else set())


def _owning(parse: Parse, head: Token) -> set[str]:
    """ "Acme shareholders", "Acme's profits": only a company has them; "the Rovers striker": only a club."""
    owned = parse.tokens[head.head]
    if head.dep not in {"poss", "compound", "nmod"}:
        return set()
    return {sort for sort, nouns in OWNED.items() if owned.lemma in nouns}


def _called(parse: Parse, mention: Mention) -> set[str]:
    """ "a company known as Acme", "the airline Acme"."""
    first = parse.inside(mention.span)[:1]
    if not first or first[0].index == 0:
        return set()
    before = parse.tokens[first[0].index - 1]
    if before.lower in ("as", "called", "named", "dubbed"):
        window = parse.tokens[max(parse.bounds[before.sentence][0], before.index - 4) : before.index]
        return {HEADS.get(token.lemma, "company") for token in window if token.lemma in COMPANY_NOUNS}
    return {HEADS.get(before.lemma, "company")} if before.lemma in COMPANY_NOUNS else set()


def holds(profile: Profile, office: str, *, former: bool, before: int) -> bool:
    """Whether the person was told, earlier in the text, to hold the office ("minister" fits "foreign minister")."""
    told: Mapping[str, int] = dict.fromkeys(profile.past, 0) if former else profile.offices
    return any(start < before and _same_office(office, held) for held, start in told.items())


def _same_office(office: str, held: str) -> bool:
    if office == held:
        return True
    *rest, last = held.split()
    if last != office or not rest:
        return False
    return office in LOOSE or all(word in BEFORE_OFFICE - LESSER for word in rest)


# "the minister" may be the foreign minister; "the president" is never the vice president.
LOOSE = frozenset(("minister", "secretary", "nominee", "candidate", "judge", "officer", "professor", "detective"))
LESSER = frozenset(("vice", "deputy", "assistant", "associate", "former", "ex", "presidential"))
