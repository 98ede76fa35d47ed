"""Offices, callings and forms of address that stand before names."""

from claims.nlp.entities.casing import opens
from claims.nlp.entities.runs import Run
from claims.nlp.lexicons.beside import BEFORE_FIRMS
from claims.nlp.lexicons.beside import PEOPLE as BESIDE
from claims.nlp.lexicons.people import PEOPLE
from claims.nlp.lexicons.persons import GIVEN, SUFFIXES
from claims.nlp.lexicons.titles import ADDRESSES, BEFORE_OFFICE, NAME_TITLES, OFFICES, SHORT_OFFICES
from claims.nlp.types import Parse, Token

LONGEST_TITLE = 4
# How many callings end: "pathologist", "electrician", "cartographer".
CALLINGS = ("ologist", "ician", "ographer", "onomist", "keeper")
CALLED = PEOPLE | BESIDE


def title_in(parse: Parse, run: Run) -> Run | None:
    """The first title in the run, with the words that belong to it."""
    words = [token.lower for token in parse.tokens[run[0] : run[1]]]
    for start in range(len(words)):
        if start and (words[start - 1] in GIVEN or words[start - 1] in ("of", "for")):
            continue  # "Larry King" is no king, "Court of Justice" no judge
        for length in range(min(LONGEST_TITLE, len(words) - start), 0, -1):
            if is_title(words[start : start + length]):
                return run[0] + start, run[0] + start + length
        if not start and len(words) > 1 and _calling(parse, parse.tokens[run[0]]):
            return run[0], run[0] + 1
    return None


def is_title(words: list[str]) -> bool:
    """Whether the lower-case words are an office, a form of address, or an office with what belongs before it."""
    while len(words) > 1 and words[0] in BEFORE_OFFICE and words[1] != "of":
        words = words[1:]
    joined = " ".join(words).replace(" - ", "-")
    several = joined.removesuffix("s") in OFFICES  # "Presidents Novak and Reid"
    return several or joined in OFFICES or joined in ADDRESSES or joined in SHORT_OFFICES


def _calling(parse: Parse, token: Token) -> bool:
    """A word of the language before a name at a sentence's start: "Neighbour Anna Reid", "Pathologist Ian Bell"."""
    called = token.lower in CALLED or token.lower.endswith(CALLINGS)
    return called and token.text.istitle() and token.lower not in GIVEN and opens(parse, token)


def name_start(parse: Parse, title: Run, last: int) -> int:
    """Where the name after a title begins: at the title itself where it is all that tells the name apart."""
    words = [token.lower for token in parse.tokens[title[1] : last]]
    lonely = [word for word in words if word not in SUFFIXES]
    alone = title[1] - title[0] == 1 and len(lonely) == 1 and parse.tokens[title[0]].lower in NAME_TITLES
    return title[1] if not (alone and lonely[0] in GIVEN) else title[1] - 1


def sort_of_firm(parse: Parse, token: Token) -> bool:
    """A word of the language before a firm at a sentence's start: "Drugmaker Lorvane", "Retailer Marlow & Sons"."""
    sort = token.lower in BEFORE_FIRMS or token.lower.endswith("maker")
    return sort and token.text.istitle() and opens(parse, token)
