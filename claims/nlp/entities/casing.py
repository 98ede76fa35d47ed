"""How an article writes its words: what only a capital at a name's place can tell."""

from dataclasses import dataclass

from claims.nlp.types import Parse, Token

# Labels of the parser that mark a name; the others mark times and numbers.
NAME_LABELS = frozenset(
    ("PERSON", "NORP", "FAC", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE")
)
CLOSED = frozenset(("DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "INTJ", "NUM", "PUNCT", "SYM"))
OPENERS = frozenset("\"'“‘([—–-:•*")
CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mon tue tues wed thu thur thurs fri sat sun jan jan. feb feb. mar. apr apr.
    jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. today tomorrow yesterday tonight
    mondays tuesdays wednesdays thursdays fridays saturdays sundays am pm a.m. p.m. gmt est edt utc et bst cet
    christmas easter eve
    """.split()
)
# Capitalised at a sentence's start they are words; the parser sometimes takes them for names.
COMMON = frozenset(
    """
    a about according after again against all also although among amid an and another any are as asked at back because
    before below best between both breaking but by can coming could despite did do does down during each earlier
    early either else even ever every everyone few first following for former from further get given good great had has
    have having he held her here high his how however i if in including indeed inside instead into is it its just last
    lastly late later latest less let like local made major make making many maybe meanwhile might more moreover most
    much my near nearly neither never nevertheless next no nobody none nor not nothing now of off officials often
    ok old on once one only or other others our out outside over own part past people perhaps please police poll
    previously read really recent recently right said same say says see seven several she should similarly since six
    so some someone something sometimes soon still such sure ten than thank thanks that the their them then there
    therefore these they this those though three through thus to together too top toward towards two under unless until
    up updated upon us very view voters was watch we well were what when where whether which while who whoever whom
    whose why will with within without would yes yet you your advertisement photo image video caption editor
    statement source sources experts critics supporters residents witnesses authorities investigators doctors
    scientists researchers analysts lawmakers prosecutors lawyers eastern northern southern central
    """.split()
)


@dataclass(frozen=True, slots=True)
class Casing:
    """Words the article writes with a capital where only names have one, words it writes without, and its headlines."""

    capitals: frozenset[str]
    small: frozenset[str]
    headlines: frozenset[int]


def casing(parse: Parse) -> Casing:
    headlines = frozenset(s for s in range(len(parse.sentences)) if _headline(parse.of_sentence(s)))
    running = [token for token in parse.tokens if token.sentence not in headlines]
    return Casing(
        capitals=frozenset(t.lower for t in running if capital(t) and not opens(parse, t) and t.pos not in CLOSED),
        small=frozenset(token.text for token in running if token.text.islower()),
        headlines=headlines,
    )


def capital(token: Token) -> bool:
    """Whether the word is written as names are: a capital first, or inside as in "iPhone"."""
    text = token.text
    if text.endswith(("-", "–", "—")):
        return False
    return text[0].isupper() or (text[0].islower() and any(mark.isupper() for mark in text[1:3]))


def opens(parse: Parse, token: Token) -> bool:
    """Whether any word would have its capital here: first in its sentence, or after a colon or an opening mark."""
    first, _ = parse.bounds[token.sentence]
    if token.index == first:
        return True
    before = parse.tokens[token.index - 1]
    return before.text[-1] in OPENERS and (before.text != "-" or before.end < token.start)


def _headline(tokens: tuple[Token, ...]) -> bool:
    """Whether nearly every longer word has a capital, words that are no names among them."""
    words = [token for token in tokens if token.text.isalpha() and len(token.text) > 3 and token.pos not in CLOSED]
    if len(words) < 4 or sum(map(capital, words)) < 0.75 * len(words):
        return False
    if all(word.text.isupper() for word in words):
        return True
    return any(capital(word) and word.pos not in ("PROPN", "X") for word in words[1:])
