"""What the words beside a name tell of the thing named."""

from collections.abc import Iterator
from functools import partial

from claims.nlp.entities.gazetteer import known
from claims.nlp.lexicons.descriptions import COMPANY_NOUNS, EVENT_NOUNS, PEOPLE, PLACE_NOUNS, PRODUCT_NOUNS
from claims.nlp.lexicons.titles import OFFICES
from claims.nlp.types import EntityKind, Parse, Token

DATELINE_MARKS = frozenset(("(", "-", "--", "–", "—"))
CALLED = frozenset(("as", "called", "named", "dubbed"))
PERSON_NOUNS = frozenset(office for office in OFFICES if " " not in office) | PEOPLE
KINDS = (
    (COMPANY_NOUNS, EntityKind.ORGANISATION),
    (PERSON_NOUNS, EntityKind.PERSON),
    (PLACE_NOUNS, EntityKind.PLACE),
    (PRODUCT_NOUNS, EntityKind.PRODUCT),
    (EVENT_NOUNS, EntityKind.EVENT),
)


def kind_by_context(parse: Parse, head: Token, run: tuple[int, int], label: str) -> EntityKind | None:
    """The kind that an apposition, "a company called" or "Toledo, Ohio" tells; None where nothing does."""
    if _before_state(parse, run, label):
        return EntityKind.PLACE
    for noun in _nouns(parse, head, run[0]):
        for nouns, kind in KINDS:
            if noun.lemma in nouns or noun.lower in nouns:
                return kind
    return None


def _nouns(parse: Parse, head: Token, first: int) -> Iterator[Token]:
    yield from map(partial(_of_many, parse), parse.dependents(head, "appos"))
    governor = parse.tokens[head.head]
    if head.dep == "compound" and governor.lemma in PLACE_NOUNS:
        yield governor  # "the Chelsea neighbourhood"
    if head.dep == "appos":
        yield parse.tokens[head.head]
    before = parse.tokens[max(first - 1, 0)]
    if before.sentence != head.sentence or before.index >= first:
        return
    if before.lower in CALLED:
        yield from _called(parse, before)
    elif before.lower == "of" and parse.tokens[before.head].lemma in PLACE_NOUNS:
        yield parse.tokens[before.head]
    elif before.pos == "NOUN":
        yield before


def _of_many(parse: Parse, noun: Token) -> Token:
    """ "one of the largest coal companies": the noun that tells."""
    for preposition in parse.dependents(noun, "prep") if noun.lower in ("one", "some", "part") else ():
        for told in parse.dependents(preposition, "pobj"):
            return told
    return noun


def _called(parse: Parse, word: Token) -> Iterator[Token]:
    """ "a company known as", "a ship named": up from the verb to what it says the name of."""
    for _ in range(3):
        word = parse.tokens[word.head]
        if word.pos == "NOUN":
            yield word
            return


def _before_state(parse: Parse, run: tuple[int, int], label: str) -> bool:
    """ "Toledo, Ohio", "HEMPSTEAD, N.Y.", and a dateline's "DELTON (AP)"."""
    after = parse.tokens[run[1] : run[1] + 4]
    if len(after) < 2 or label == "PERSON":
        return False
    first = parse.tokens[run[0]]
    if (
        after[0].text in DATELINE_MARKS
        and first.text.isupper()
        and first.index == parse.bounds[first.sentence][0]
        and len(first.text) > 2
    ):
        return True
    if after[0].text != "," or (len(after) > 2 and after[2].tag == "POS"):
        return False
    entry = known(after[1].text) or (known(" ".join(t.text for t in after[1:3])) if len(after) > 2 else None)
    return entry is not None and (entry.sort == "state" or (entry.sort == "country" and label in ("GPE", "LOC")))
