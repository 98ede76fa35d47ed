"""Whether a word is part of a name: by its capital, its place and what the article does with it elsewhere."""

from claims.nlp.entities.casing import CLOSED, NAME_LABELS, Casing, capital, dates, opens
from claims.nlp.entities.gazetteer import known
from claims.nlp.lexicons.beside import BEFORE_FIRMS, OWNED_BY_PLACES
from claims.nlp.lexicons.capitals import BARE_NOUNS, CALENDAR, COMMON
from claims.nlp.lexicons.organisations import ALSO_WORDS, SMALL_TAILS
from claims.nlp.lexicons.persons import FEMALE, MALE
from claims.nlp.lexicons.titles import ADDRESSES, OFFICES
from claims.nlp.types import Parse, Token

PARTICLE_STARTS = frozenset(("al", "el", "van", "de"))
# A first word that is one of these begins a person's name.
CALLED_BY = ADDRESSES | MALE | FEMALE
# Where one party is spoken of, others are.
PARTY_WORDS = frozenset(("conservative", "conservatives", "labour", "tory", "tories", "greens"))
# In longer words a capital opening of a popular paper is likelier than an acronym.
LONGEST_ACRONYM = 6


def namely(parse: Parse, casing: Casing, token: Token) -> bool:
    """Whether the word can be part of a name, by its capital and by what the article does with it elsewhere."""
    if _particle_name(parse, token):
        return True
    if not capital(token) or dates(parse, token):
        return False
    if _starts_known(parse, token):
        return True
    if known(token.text):
        return _listed(parse, casing, token)
    if token.pos in CLOSED and token.entity not in NAME_LABELS:
        return False
    if token.sentence in casing.headlines:
        return _in_headline(casing, token)
    return _opening(parse, casing, token) if opens(parse, token) else _inside(token)


def _inside(token: Token) -> bool:
    """Within a sentence a capital marks a name, but not in "the FORKLIFT driver" and "let HIM in"."""
    if token.text.isupper() and token.pos == "NOUN" and len(token.text) > LONGEST_ACRONYM:
        return False
    return token.lower not in COMMON or (token.tag in ("NNP", "NNPS") and not token.text.isupper())


def _listed(parse: Parse, casing: Casing, token: Token) -> bool:
    """A name of the lists, unless it is a common word here: "Labour costs rose"."""
    if token.text in ALSO_WORDS and opens(parse, token):
        following = parse.tokens[token.index + 1 : token.index + 2]
        acts = token.dep == "nsubj" and any(t.pos in ("VERB", "AUX") for t in following)
        among = acts and bool(casing.capitals & PARTY_WORDS - {token.lower})
        return token.tag in ("NNP", "NNPS") or token.lower in casing.capitals or among
    return not (token.pos in CLOSED and token.text.istitle() and token.lower in COMMON)


def _starts_known(parse: Parse, token: Token) -> bool:
    """ "New York", "Red Cross": several words that a list holds, whatever their first word is by itself."""
    return any(known(_words(parse, token, end)) for end in _ends(parse, token)[1:])


def _particle_name(parse: Parse, token: Token) -> bool:
    """Arabic and Dutch names may begin with their particle: "Al-Shabab", "Van Gogh"."""
    if token.lower not in PARTICLE_STARTS:
        return False
    following = parse.tokens[token.index + 1 : token.index + 3]
    hyphened = len(following) == 2 and following[0].text == "-" and capital(following[1])
    return hyphened or (capital(token) and any(capital(t) for t in following[:1]))


def _in_headline(casing: Casing, token: Token) -> bool:
    if token.lower in COMMON:
        return False
    return token.lower in casing.capitals or (
        token.pos == "PROPN" and token.entity in NAME_LABELS and token.lower not in casing.small
    )


def _opening(parse: Parse, casing: Casing, token: Token) -> bool:
    """A word that has its capital anyway: a name if the article or the parser gives a further sign of it."""
    if token.lower in COMMON:
        return token.lower in ADDRESSES
    if token.lower in CALLED_BY or token.lower in casing.owners or _long_office(parse, token):
        return True
    if token.lower in casing.capitals:
        return _name_again(parse, casing, token)
    if token.lower in casing.small:
        return False
    if _before_small_tail(parse, token):
        return True
    if _common(parse, token):
        return False
    short = token.text.isupper() and len(token.text) <= 5
    again = token.lower in casing.repeated and token.dep.startswith("nsubj")
    named = token.entity in NAME_LABELS or _before_capital(parse, token) or short or again
    return token.pos == "PROPN" and named


def _before_small_tail(parse: Parse, token: Token) -> bool:
    """ "Ashford borough council agreed", "Brissick police": only a name stands there."""
    following = parse.tokens[token.index + 1 : token.index + 2]
    if token.pos == "PROPN" and any(t.lower in OWNED_BY_PLACES for t in following):
        return True
    return tuple(t.lower for t in parse.tokens[token.index + 1 : token.index + 3]) in SMALL_TAILS


def _name_again(parse: Parse, casing: Casing, token: Token) -> bool:
    """For a word that the article has in a name elsewhere: "Union Carbide", but "Workers marched", "Foreign aid"."""
    if _before_capital(parse, token):
        return True
    if token.lower in casing.small:
        return token.pos == "PROPN" and token.entity in NAME_LABELS
    return token.tag != "JJ"


def _common(parse: Parse, token: Token) -> bool:
    """A first word that nothing backs and that is a common one: "Conifer pollen", "FORKLIFT driver", "Turnout"."""
    following = parse.tokens[token.index + 1 : token.index + 2]
    if not following or capital(following[0]):
        return False
    before_noun = token.dep == "compound" and token.head == token.index + 1 and not token.text.isupper()
    shouted = token.text.isupper() and len(token.text) > LONGEST_ACRONYM and following[0].text.islower()
    sort = token.lower in BEFORE_FIRMS or token.lower.endswith("maker")
    return before_noun or shouted or sort or token.lower in BARE_NOUNS


def _long_office(parse: Parse, token: Token) -> bool:
    """ "Secretary of State James Baker": the small words within hide that a name begins here."""
    return any(_words(parse, token, end).lower() in OFFICES for end in _ends(parse, token)[2:])


def _words(parse: Parse, first: Token, end: int) -> str:
    return parse.text[first.start : parse.tokens[end - 1].end]


def _ends(parse: Parse, token: Token) -> range:
    return range(token.index + 1, min(parse.bounds[token.sentence][1], token.index + 4) + 1)


def _before_capital(parse: Parse, token: Token) -> bool:
    following = parse.tokens[token.index + 1 : token.index + 2]
    return any(t.sentence == token.sentence and capital(t) and t.lower not in CALENDAR for t in following)
