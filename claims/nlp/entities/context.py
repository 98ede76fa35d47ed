"""What the words beside a name tell of the thing named."""

from collections.abc import Iterator
from functools import partial

from claims.nlp.entities.gazetteer import known
from claims.nlp.lexicons.beside import (
    CREWED,
    EVENTS,
    FIRM_VERBS,
    HELD_IN,
    MOVES,
    ORGANISATIONS,
    OWNED_BY_FIRMS,
    OWNED_BY_PLACES,
    OWNED_BY_PRODUCTS,
    PEOPLE,
    PERSON_OBJECTS,
    PERSON_VERBS,
    PLACE_PREPOSITIONS,
    PLACE_VERBS,
    PLACES,
    PRODUCTS,
)
from claims.nlp.lexicons.organisations import HEADS
from claims.nlp.lexicons.people import PEOPLE as CALLINGS
from claims.nlp.lexicons.titles import OFFICES
from claims.nlp.types import EntityKind, Parse, Token

DATELINE_MARKS = frozenset(("(", "-", "--", "–", "—"))
LONGEST_DATELINE = 8
CALLED = frozenset(("as", "called", "named", "dubbed"))
PERSON_NOUNS = frozenset(office for office in OFFICES if " " not in office) | PEOPLE | CALLINGS
KINDS = (
    (ORGANISATIONS, EntityKind.ORGANISATION),
    (PERSON_NOUNS, EntityKind.PERSON),
    (PLACES, EntityKind.PLACE),
    (PRODUCTS, EntityKind.PRODUCT),
    (EVENTS, EntityKind.EVENT),
)
# Behind a name these belong to it more often than they tell what it is: "the Acme model".
LOOSE = frozenset(["model", "programme", "platform", "treatment", "book", "play", "drink", "snack", "single"])
# A noun behind a name tells of it ("the Aurelia probe"), but many organisations and offices only belong to a place.
KINDS_BEHIND = (
    (PLACES | OWNED_BY_PLACES, EntityKind.PLACE),
    (PRODUCTS - LOOSE, EntityKind.PRODUCT),
    (EVENTS, EntityKind.EVENT),
)
OWNERS = ((OWNED_BY_FIRMS, EntityKind.ORGANISATION), (OWNED_BY_PRODUCTS, EntityKind.PRODUCT))
# The parser's labels that a preposition outweighs: it takes what it does not know for persons.
UNSURE = frozenset(("", "PERSON", "PRODUCT", "WORK_OF_ART"))

# Not even an organisation stands after these, as long as nothing else tells that it is one.
LOCAL = frozenset(("in", "near", "off", "outside"))

MADE_BY_FIRMS = frozenset(("make", "sell", "own", "run", "build", "trade"))
# Labels that the parser gives to lone surnames.
NO_PERSONS = frozenset(("", "ORG", "PRODUCT", "GPE", "WORK_OF_ART"))
OLDEST = 115

Kinds = tuple[tuple[frozenset[str], EntityKind], ...]


def kind_by_context(parse: Parse, head: Token, run: tuple[int, int], label: str) -> EntityKind | None:
    """The kind that an apposition, "a company called" or "Toledo, Ohio" tells; None where nothing does."""
    if _before_state(parse, run, label):
        return EntityKind.PLACE
    for noun in _nouns(parse, head, run[0]):
        if kind := _told(noun, KINDS):
            return kind
    return _kind_around(parse, head, run, label)


def _kind_around(parse: Parse, head: Token, run: tuple[int, int], label: str) -> EntityKind | None:
    """What tells less surely: the noun behind, what is owned, where something is, what is done."""
    governor = parse.tokens[head.head]
    if head.dep in ("compound", "nmod", "amod"):
        return _told(governor, KINDS_BEHIND) or (_told(governor, OWNERS) if label in UNSURE else None)
    if label in NO_PERSONS and _person(parse, head, run):
        return EntityKind.PERSON
    if label == "PERSON" and _with_article(parse, run):
        return _named_thing(parse, head)
    readers = (_kind_of_owner, _kind_in_place, _kind_in_clause)
    return next((kind for reader in readers if (kind := reader(parse, head, label))), None)


def _kind_of_owner(parse: Parse, head: Token, label: str) -> EntityKind | None:
    """ "Acme's shares", "bottles of Exadrine"."""
    governor = parse.tokens[head.head]
    if head.dep == "poss":
        return _told(governor, OWNERS) if label in UNSURE else None
    if head.dep != "pobj" or governor.lower != "of":
        return None
    return _told(parse.tokens[governor.head], OWNERS if label in UNSURE else OWNERS[1:])


def _kind_in_place(parse: Parse, head: Token, label: str) -> EntityKind | None:
    """ "in Marholm", "off Nairnmouth", "sailed from Skellan"."""
    preposition = parse.tokens[head.head]
    governor = parse.tokens[preposition.head]
    if preposition.lower == "at" and governor.lemma in PERSON_NOUNS and head.lower not in HEADS:
        return EntityKind.ORGANISATION  # "an analyst at Bramwick"
    if head.dep != "pobj" or head.lower in HEADS or (label not in UNSURE and label != "ORG"):
        return None
    if preposition.lower in PLACE_PREPOSITIONS and (label in UNSURE or preposition.lower in LOCAL):
        return None if governor.lemma in HELD_IN else EntityKind.PLACE
    return EntityKind.PLACE if preposition.lower in ("to", "from") and governor.lemma in MOVES else None


def _kind_in_clause(parse: Parse, head: Token, label: str) -> EntityKind | None:
    verb = parse.tokens[head.head]
    undergoes = head.dep in ("dobj", "nsubjpass")
    if label in UNSURE and head.dep == "nsubj" and verb.lemma in FIRM_VERBS:
        return EntityKind.ORGANISATION
    if undergoes and verb.lemma in PLACE_VERBS and label != "PERSON":
        return EntityKind.PLACE
    if (undergoes and verb.lemma in PERSON_OBJECTS) or (head.dep == "nsubj" and verb.lemma in PERSON_VERBS):
        return EntityKind.PERSON
    return EntityKind.ORGANISATION if label in UNSURE and _described_as_firm(parse, head) else None


def _described_as_firm(parse: Parse, head: Token) -> bool:
    """ "Hallorin, which makes lorries", "Hallorin, based in Osterby"."""
    based = any(word.lower in ("based", "headquartered") for word in parse.dependents(head, "acl"))
    clauses = [clause for clause in parse.dependents(head, "relcl") if _subject(parse, clause) == "which"]
    return based or any(clause.lemma in FIRM_VERBS or clause.lemma in MADE_BY_FIRMS for clause in clauses)


def _with_article(parse: Parse, run: tuple[int, int]) -> bool:
    """ "the Marisol": no person; "the Clintons" are."""
    before = parse.tokens[max(run[0] - 1, 0)]
    return before.lower == "the" and before.index < run[0] and not parse.tokens[run[1] - 1].lower.endswith("s")


def _named_thing(parse: Parse, head: Token) -> EntityKind:
    preposition = parse.tokens[head.head]
    crewed = preposition.lower == "aboard" or parse.tokens[preposition.head].lemma in CREWED
    return EntityKind.PRODUCT if head.dep == "pobj" and crewed else EntityKind.OTHER


def _told(noun: Token, kinds: Kinds) -> EntityKind | None:
    return next((kind for nouns, kind in kinds if noun.lemma in nouns or noun.lower in nouns), None)


def _person(parse: Parse, head: Token, run: tuple[int, int]) -> bool:
    """ "Page, 42, ...", "Page, who sang", "Page said she": nothing but a person is spoken of so."""
    after = [token.text for token in parse.tokens[run[1] : run[1] + 3]]
    aged = len(after) == 3 and after[0] == after[2] == "," and after[1].isdecimal() and int(after[1]) <= OLDEST
    clauses = (*parse.dependents(head, "relcl"), *_said_by(parse, head))
    return aged or any(_subject(parse, clause) in ("who", "he", "she") for clause in clauses)


def _said_by(parse: Parse, head: Token) -> tuple[Token, ...]:
    return parse.dependents(parse.tokens[head.head], "ccomp") if head.dep == "nsubj" else ()


def _subject(parse: Parse, verb: Token) -> str:
    return next((token.lower for token in parse.dependents(verb, "nsubj", "nsubjpass")), "")


def _nouns(parse: Parse, head: Token, first: int) -> Iterator[Token]:
    yield from map(partial(_of_many, parse), parse.dependents(head, "appos"))
    if head.dep == "appos":
        yield parse.tokens[head.head]
    before = parse.tokens[max(first - 1, 0)]
    if before.sentence != head.sentence or before.index >= first:
        return
    if before.lower in CALLED:
        yield from _called(parse, before)
    elif before.lower == "of" and parse.tokens[before.head].lemma in PLACES:
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
    if _in_dateline(parse, run):
        return True
    if after[0].text != "," or (len(after) > 2 and after[2].tag == "POS"):
        return False
    entry = known(after[1].text) or (known(" ".join(t.text for t in after[1:3])) if len(after) > 2 else None)
    return entry is not None and (entry.sort == "state" or (entry.sort == "country" and label in ("GPE", "LOC")))


def _in_dateline(parse: Parse, run: tuple[int, int]) -> bool:
    """ "DELTON (AP)", and both of "DELTON, Norland (AP)"."""
    opening = parse.tokens[parse.bounds[parse.tokens[run[0]].sentence][0]]
    if not opening.text.isupper() or len(opening.text) < 3:
        return False
    head = parse.tokens[opening.index : opening.index + LONGEST_DATELINE]
    marks = [token.index for token in head if token.text in (*DATELINE_MARKS, ",")]
    begins = {opening.index, *(mark + 1 for mark in marks if parse.tokens[mark].text == ",")}
    return run[0] in begins and run[1] in marks and any(parse.tokens[mark].text in DATELINE_MARKS for mark in marks)
