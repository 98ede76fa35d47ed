"""What the tree tells of a verb and of a phrase: finite or not, its auxiliaries, its subject, where it begins."""

from claims.nlp.types import Parse, Token

FINITE_TAGS = frozenset({"VBD", "VBZ", "VBP", "MD"})
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
AUXILIARIES = ("aux", "auxpass")
WH_TAGS = frozenset({"WP", "WRB", "WP$", "WDT"})  # "who", "where", "whose", "which"
# Labels of named entities that are no thing: nothing that was spoken of before.
FIGURES = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY"})

TIMES = frozenset({"DATE", "TIME"})


def is_verb(token: Token) -> bool:
    return token.pos in {"VERB", "AUX"} or token.tag.startswith("VB") or token.tag == "MD"


def auxiliaries(parse: Parse, verb: Token) -> tuple[Token, ...]:
    return parse.dependents(verb, *AUXILIARIES)


def verb_shape(parse: Parse, verb: Token) -> tuple[tuple[str, ...], str]:
    """What verbs side by side have in common: "has said … and has refused"."""
    return tuple(helper.lower for helper in auxiliaries(parse, verb)), verb.tag


def governors(parse: Parse, token: Token) -> set[int]:
    """The indices of all words above the token: "bits of it" are no antecedent of "it"."""
    found: set[int] = set()
    while token.head not in found and token.head != token.index:
        found.add(token.head)
        token = parse.tokens[token.head]
    return found


def no_time(parse: Parse, noun: Token) -> Token:
    """ "released the records in July, which showed …": not the time shows it but what stands before it."""
    above = parse.tokens[noun.head]
    host = parse.tokens[above.head]
    if noun.entity not in TIMES or noun.dep != "pobj" or above.dep != "prep":
        return noun
    if host.pos in {"NOUN", "PROPN"}:
        return host
    before = [word for word in parse.dependents(host, "dobj", "nsubjpass", "attr") if word.index < above.index]
    return before[-1] if before else noun


def left_edge(parse: Parse, token: Token) -> int:
    """Where the phrase that the token governs begins."""
    edge = token.index
    while parse.children[edge] and parse.children[edge][0] < edge:
        edge = parse.children[edge][0]
    return edge


def is_finite(parse: Parse, verb: Token) -> bool:
    """Whether the verb, or the first of its auxiliaries, has a tense."""
    helpers = auxiliaries(parse, verb)
    if any(helper.lower == "to" for helper in helpers):
        return False
    return verb.tag in FINITE_TAGS or any(helper.tag in FINITE_TAGS for helper in helpers)


def subject_of(parse: Parse, verb: Token) -> Token | None:
    """The word that governs the verb's own subject, relative pronouns included; else its "there" or "it"."""
    found = parse.dependents(verb, *SUBJECTS) or parse.dependents(verb, "expl")
    before = [word for word in found if word.index < verb.index]
    return before[-1] if before else found[0] if found else None
