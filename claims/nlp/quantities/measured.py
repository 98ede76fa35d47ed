"""What a quantity counts or measures: the noun that the parse ties it to."""

from collections.abc import Sequence

from claims.nlp.lexicons.movements import CARRIERS, CASUALTY_ADJECTIVES, CASUALTY_VERBS
from claims.nlp.quantities.tokens import LONGEST_CHAIN, head
from claims.nlp.types import Parse, Token

MODIFIERS = frozenset({"nummod", "compound", "nmod", "amod", "quantmod", "poss", "det", "predet"})
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
SINGULAR = {"people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child"}
RELATIVES = frozenset({"which", "that", "who", "whom"})
MONEY_GOES = frozenset({"of", "in", "for", "on", "worth"})
NOUNS = frozenset({"NOUN", "PROPN"})


def anchor(tokens: Sequence[Token]) -> Token | None:
    """The token by which the quantity hangs in its sentence: the last whose governor lies outside it."""
    inside = {token.index for token in tokens}
    outer = [token for token in tokens if token.head not in inside and token.dep not in {"punct", "det", "case"}]
    words = [token for token in outer if token.pos not in {"PUNCT", "SYM"}] or outer
    return words[-1] if words else (tokens[-1] if tokens else None)


def measured(parse: Parse, tokens: Sequence[Token], *, unit: str) -> str:
    """The head noun, as a lower-case lemma (a name as it is written), of what the quantity speaks of; "" if unsaid."""
    hung = anchor(tokens)
    if hung is None:
        return ""
    noun = _of_what(parse, tokens, hung, unit=unit) or _thing(parse, hung, set(), depth=0, counts=unit == "")
    noun = _carried(parse, noun) if noun is not None else None
    return lemma(noun) if noun is not None and noun not in tokens else _casualty(parse, hung, unit=unit)


def lemma(noun: Token) -> str:
    if noun.pos == "PROPN":
        return noun.text
    return SINGULAR.get(noun.lower, SINGULAR.get(noun.lemma, noun.lemma))


def _of_what(parse: Parse, tokens: Sequence[Token], hung: Token, *, unit: str) -> Token | None:
    """The noun of "of ships" right behind the quantity, or of "in aid" behind money."""
    after = tokens[-1].index + 1
    preposition = parse.tokens[after] if after < len(parse.tokens) else None
    if preposition is None or preposition.sentence != hung.sentence or preposition.tag != "IN":
        return None
    wanted = {"of"} if unit else {"of", "out"}
    if preposition.lower not in wanted and not (_is_money(tokens) and preposition.lower in MONEY_GOES):
        return None
    nouns = [child for child in parse.dependents(preposition, "pobj") if child.pos in {"NOUN", "PROPN", "PRON"}]
    return nouns[0] if nouns and nouns[0].entity not in {"DATE", "TIME", "GPE"} else None


def _is_money(tokens: Sequence[Token]) -> bool:
    return any(token.entity == "MONEY" or token.tag == "$" for token in tokens)


def _thing(parse: Parse, token: Token, seen: set[int], *, depth: int, counts: bool) -> Token | None:
    """The noun that the token's place in the sentence leads to."""
    above = head(parse, token)
    if above is None or depth > LONGEST_CHAIN or token.index in seen:
        return None
    seen.add(token.index)
    if token.dep in MODIFIERS or (token.dep in {"npadvmod", "advmod", "dep"} and above.pos in {"ADJ", "ADV", "NOUN", "NUM"}):
        return _modified(parse, above, seen, depth=depth, counts=counts)
    if token.dep in {"appos", "conj", "parataxis"}:
        return _beside(parse, above, seen, depth=depth, counts=counts)
    if token.dep == "pobj":
        return _governed(parse, above, counts=counts)
    if token.dep in SUBJECTS:
        return None
    if above.pos in {"VERB", "AUX"}:
        return subject(parse, above, depth=depth)
    return above if above.pos in NOUNS else None


def _modified(parse: Parse, above: Token, seen: set[int], *, depth: int, counts: bool) -> Token | None:
    """The noun itself; past an adjective ("5 metres long") or another number, what that belongs to."""
    if above.pos in NOUNS and above.lower not in {"c", "f", "%"}:
        return above
    if above.pos in {"ADJ", "ADV"} and above.dep in {"acomp", "attr", "advmod", "oprd", "ROOT", "conj"}:
        verb = head(parse, above)
        if verb is None or verb.pos not in {"VERB", "AUX"}:
            return verb if verb is not None and verb.pos in NOUNS else None
        return subject(parse, verb, depth=depth)
    return _thing(parse, above, seen, depth=depth + 1, counts=counts)


def _beside(parse: Parse, above: Token, seen: set[int], *, depth: int, counts: bool) -> Token | None:
    """A number beside a noun names that noun's number ("the border, 1,000 km"); beside a number, what that counts."""
    if above.pos in NOUNS and above.entity not in {"PERCENT", "MONEY", "QUANTITY", "DATE", "TIME"} and not counts:
        return above
    if above.pos in NOUNS and counts:
        return above if above.entity == "PERSON" else None
    return _thing(parse, above, seen, depth=depth + 1, counts=counts)


def _governed(parse: Parse, preposition: Token, *, counts: bool) -> Token | None:
    """What a quantity behind a preposition measures: "a fine of £3m", "cut the journey to 50 minutes"."""
    above = head(parse, preposition)
    if above is None:
        return None
    if above.pos in NOUNS:
        return above
    if above.dep in {"prep", "pcomp"} and above.pos == "ADP":
        return _governed(parse, above, counts=counts)
    if above.pos not in {"VERB", "AUX"}:
        return None
    objects = [noun for noun in parse.dependents(above, "dobj") if noun.pos in NOUNS]
    return objects[0] if objects else subject(parse, above, depth=0)


def subject(parse: Parse, verb: Token, *, depth: int) -> Token | None:
    """The noun that does the verb, looked for where conjoined and dependent clauses leave it."""
    own = [child for child in parse.dependents(verb, *SUBJECTS)]
    if own:
        return _antecedent(parse, verb, own[0])
    if verb.dep in {"acl", "relcl"}:
        above = head(parse, verb)
        return above if above is not None and above.pos in NOUNS else None
    above = head(parse, verb)
    if above is None or depth > LONGEST_CHAIN:
        return None
    if verb.dep in {"conj", "xcomp", "advcl", "ccomp", "prep", "pcomp", "dep"} and above.pos in {"VERB", "AUX", "ADP", "SCONJ"}:
        return subject(parse, above, depth=depth + 1)
    return above if above.pos in NOUNS and verb.dep == "amod" else None


def _antecedent(parse: Parse, verb: Token, found: Token) -> Token | None:
    if found.lower in RELATIVES:
        above = head(parse, verb) if verb.dep == "relcl" else None
        return above if above is not None and above.pos in NOUNS else None
    return found if found.pos in NOUNS else None


def _carried(parse: Parse, noun: Token) -> Token:
    """What is counted behind "the number of"."""
    if noun.lemma not in CARRIERS:
        return noun
    inner = [n for of in parse.dependents(noun, "prep") if of.lower == "of" for n in parse.dependents(of, "pobj")]
    return inner[0] if inner and inner[0].pos in NOUNS else noun


def _casualty(parse: Parse, hung: Token, *, unit: str) -> str:
    """People, where a bare number is killed, arrested or rescued."""
    if unit:
        return ""
    near = [token.lemma for token in (head(parse, hung), *parse.dependents(hung)) if token is not None]
    following = [token.lower for token in parse.tokens[hung.index + 1 : hung.index + 2]]
    words = {*near, *following}
    return "person" if CASUALTY_VERBS & words or CASUALTY_ADJECTIVES & words else ""
