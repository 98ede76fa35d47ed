"""What a quantity counts or measures: the noun that the parse ties it to."""

from collections.abc import Sequence

from claims.nlp.lexicons import movements
from claims.nlp.lexicons.numbers import MULTIPLIERS, SUFFIXES
from claims.nlp.lexicons.units import WORDS as UNIT_WORDS
from claims.nlp.lexicons.units import dimension
from claims.nlp.quantities.tokens import LONGEST_CHAIN, following, governors, head
from claims.nlp.types import Parse, Token

MODIFIERS = frozenset({"nummod", "compound", "nmod", "amod", "quantmod", "poss", "det", "predet"})
BESIDE_ADJECTIVE = frozenset({"npadvmod", "advmod", "dep"})
SUBJECTS = ("nsubj", "nsubjpass", "csubj")
CLAUSES = frozenset({"conj", "xcomp", "advcl", "ccomp", "prep", "pcomp", "dep"})
RELATIVES = frozenset({"which", "that", "who", "whom"})
MONEY_GOES = frozenset({"of", "in", "for", "on", "worth"})
NOUNS = frozenset({"NOUN", "PROPN"})
VERBS = frozenset({"VERB", "AUX"})
# Numbers said with these hang on them in the parse.
TAGS_OF_NUMBERS = frozenset({"plus", "odd", "%", "c", "f", "old"})


def anchor(tokens: Sequence[Token]) -> Token | None:
    """The token by which the quantity hangs in its sentence: the last whose governor lies outside it."""
    inside = {token.index for token in tokens}
    outer = [token for token in tokens if token.head not in inside and token.dep not in {"punct", "det", "case"}]
    words = [token for token in outer if token.pos not in {"PUNCT", "SYM"}] or outer
    return words[-1] if words else (tokens[-1] if tokens else None)


def measured(parse: Parse, tokens: Sequence[Token], *, unit: str, share: bool) -> str:
    """The head noun, as a lower-case lemma (a name as it is written), of what the quantity speaks of; "" if unsaid."""
    hung = anchor(tokens)
    if hung is None:
        return ""
    place = Place(parse, unit)
    noun = _attributive(parse, tokens) or place.of_what(tokens, hung, share=share) or place.thing(hung)
    noun = _carried(parse, place.moving(noun)) if noun is not None else None
    if (
        noun is not None
        and noun not in tokens
        and noun.text[0].isalpha()
        and noun.lower.strip(".") not in SUFFIXES | MULTIPLIERS
    ):
        return lemma(noun)
    return _casualty(parse, hung) if unit == "" else ""


def done_to(parse: Parse, verb: Token) -> str:
    """What a verb that multiplies ("doubled") speaks of: its object, else its subject."""
    objects = [noun for noun in parse.dependents(verb, "dobj") if noun.pos in NOUNS]
    noun = objects[0] if objects else Place(parse, "fold").subject(verb)
    return lemma(_carried(parse, noun)) if noun is not None else ""


def lemma(noun: Token) -> str:
    if noun.pos == "PROPN":
        plural = noun.tag == "NNPS" and noun.entity in {"NORP", ""}
        return noun.text.removesuffix("s") if plural else noun.text
    return movements.SINGULAR.get(noun.lower, movements.SINGULAR.get(noun.lemma, noun.lemma))


class Place:
    """The way from a quantity of a unit to its noun, through the governors of the parse."""

    def __init__(self, parse: Parse, unit: str) -> None:
        self.parse = parse
        self.counts = unit == ""
        self.money = dimension(unit).startswith("money")
        self.time = dimension(unit) == "time"

    def of_what(self, tokens: Sequence[Token], hung: Token, *, share: bool) -> Token | None:
        """The noun of "of ships" right behind the quantity, or of "in aid" behind money."""
        preposition = _past_brackets(self.parse, tokens[-1])
        if preposition is None or preposition.tag != "IN":
            return None
        if preposition.lower != "of" and not (self.money and preposition.lower in MONEY_GOES):
            return None
        if (share or preposition.lower == "in") and self._stated_of_subject(hung):
            return None
        if preposition.lower in {"for", "on"} and hung.dep != "dobj":
            return None
        nouns = [child for child in self.parse.dependents(preposition, "pobj") if child.pos in NOUNS]
        return nouns[0] if nouns and nouns[0].entity not in {"DATE", "TIME", "GPE"} else None

    def thing(self, token: Token, depth: int = 0) -> Token | None:
        """The noun that the token's place in the sentence leads to."""
        above = head(self.parse, token)
        if above is None or depth > LONGEST_CHAIN:
            return None
        if token.dep in MODIFIERS or (token.dep in BESIDE_ADJECTIVE and above.pos not in VERBS):
            return self._modified(above, depth)
        if token.dep in {"appos", "conj", "parataxis"}:
            return self._beside(above, depth)
        if token.dep == "pobj":
            return self._governed(above, depth)
        if token.dep in SUBJECTS:
            return None
        if above.pos in VERBS:
            return self._completed(above, token)
        return above if above.pos in NOUNS else None

    def subject(self, verb: Token, depth: int = 0) -> Token | None:
        """The noun that does the verb, looked for where conjoined and dependent clauses leave it."""
        own = self.parse.dependents(verb, *SUBJECTS)
        above = head(self.parse, verb)
        if own:
            return self._antecedent(verb, own[0])
        if above is None or depth > LONGEST_CHAIN:
            return None
        if verb.dep in {"acl", "relcl", "amod"}:
            return above if above.pos in NOUNS else None
        if verb.dep in CLAUSES and above.pos in {*VERBS, "ADP", "SCONJ"}:
            return self.subject(above, depth + 1)
        return None

    def moving(self, noun: Token) -> Token:
        """Behind a rise or fall, what rises or falls: "a 9% drop in profit", "a pay rise of 8 per cent"."""
        if self.counts or noun.lemma not in movements.RISING_NOUNS | movements.FALLING_NOUNS | {"growth"}:
            return noun
        inner = [n for p in self.parse.dependents(noun, "prep") if p.lower in {"in", "of"} for n in self._objects(p)]
        before = [n for n in self.parse.dependents(noun, "compound", "poss") if n.pos in NOUNS and n.text[0].isalpha()]
        found = [n for n in inner if n.entity not in {"PERCENT", "MONEY", "QUANTITY", "CARDINAL", "DATE"}] + before
        if found and noun.lemma not in movements.MONEY_RESULTS:
            return found[0]
        above = head(self.parse, noun)
        return above if noun.dep == "appos" and above is not None and above.pos in NOUNS else noun

    def _objects(self, preposition: Token) -> list[Token]:
        return [noun for noun in self.parse.dependents(preposition, "pobj") if noun.pos in NOUNS]

    def _stated_of_subject(self, hung: Token) -> bool:
        """ "The deficit is 4% of GDP": the subject is measured, not the whole."""
        if hung.dep in SUBJECTS or hung.dep in MODIFIERS:
            return False
        for above in governors(self.parse, hung):
            if above.pos in VERBS:
                stating = movements.SHARING_VERBS | movements.RISING_VERBS | movements.FALLING_VERBS
                return above.lemma in stating - movements.LOSING_VERBS and self.subject(above) is not None
            if above.pos in NOUNS:
                return False
        return False

    def _modified(self, above: Token, depth: int) -> Token | None:
        """The noun itself; past an adjective ("5 metres long") or another number, what that belongs to."""
        if above.lemma in movements.RHYTHMS and not self.time and (not self.counts or self._dated(above)):
            return self.thing(above, depth + 1)
        if above.pos in NOUNS and above.lower not in TAGS_OF_NUMBERS:
            return above
        if above.pos in {"ADJ", "ADV"} and above.dep not in MODIFIERS:
            verb = head(self.parse, above)
            if verb is not None and verb.pos in VERBS:
                return None if self.time and verb.lemma != "be" else self.subject(verb)
        return self.thing(above, depth + 1)

    def _dated(self, noun: Token) -> bool:
        """ "grew by 187,000 last month": the month is when, whatever the parser has the number count."""
        before = following(self.parse, noun, -1)
        return before is not None and before.lower in {"last", "this", "next", "past"} and noun.tag == "NN"

    def _beside(self, above: Token, depth: int) -> Token | None:
        """Beside a noun a measure is that noun's ("the border, 1,000 km"); beside a number it is that number's."""
        if above.pos in NOUNS and self.counts:
            return above if above.entity == "PERSON" else None
        if (above.lower,) in UNIT_WORDS:
            return self.thing(above, depth + 1)
        if above.pos in NOUNS and above.entity not in {"PERCENT", "MONEY", "QUANTITY", "DATE", "TIME"}:
            return above
        return self.thing(above, depth + 1)

    def _governed(self, preposition: Token, depth: int) -> Token | None:
        """What a quantity behind a preposition measures: "a fine of £3m", "cut the journey to 50 minutes"."""
        above = head(self.parse, preposition)
        if above is None or (self.time and preposition.lower not in {"of", "to", "from", "by", "at"}):
            return None
        if above.pos in NOUNS and above.lemma in movements.BRIDGES:
            return self.thing(above, depth + 1)
        if above.pos in NOUNS:
            return None if self.counts and above.lemma in movements.PARENTS else above
        if above.pos == "ADP" and depth < LONGEST_CHAIN:
            return self._governed(above, depth + 1)
        if above.pos not in VERBS:
            return None
        objects = [noun for noun in self.parse.dependents(above, "dobj") if noun.pos in NOUNS]
        return objects[0] if objects else self._mover(above, preposition)

    def _mover(self, verb: Token, preposition: Token) -> Token | None:
        """A distance travelled is nobody's measure, a price or a level is the subject's."""
        travelled = not self.money and preposition.lower in {"for", "in", "within", "after", "over"}
        return None if travelled and verb.lemma not in movements.LASTING_VERBS else self.subject(verb)

    def _completed(self, verb: Token, token: Token) -> Token | None:
        """The subject of "is", "costs", "rose"; what somebody pays or counts is no measure of theirs."""
        stating = movements.MEASURING_VERBS | movements.RISING_VERBS | movements.FALLING_VERBS
        if token.dep == "dobj" and (self.counts or self.money or self.time) and verb.lemma not in stating:
            return None
        if self.time and token.dep not in {"dobj", "attr", "acomp"} and verb.lemma not in movements.LASTING_VERBS:
            return None
        found = self.subject(verb)
        if found is None or not self.money:
            return found
        earned = found.entity == "PERSON" or verb.lemma in movements.FUNDING_VERBS & movements.LOSING_VERBS
        return None if earned and token.dep == "dobj" else found

    def _antecedent(self, verb: Token, found: Token) -> Token | None:
        if found.lower in RELATIVES:
            above = head(self.parse, verb) if verb.dep == "relcl" else None
            return above if above is not None and above.pos in NOUNS else None
        return found if found.pos in NOUNS else _out_of(self.parse, found)


def _out_of(parse: Parse, pronoun: Token) -> Token | None:
    """The noun of "each of the dishes", "most of them" having none."""
    inner = [
        noun for of in parse.dependents(pronoun, "prep") if of.lower == "of" for noun in parse.dependents(of, "pobj")
    ]
    return inner[0] if inner and inner[0].pos in NOUNS else None


def _attributive(parse: Parse, tokens: Sequence[Token]) -> Token | None:
    """The noun of "a £3m fine", which the parser often takes apart."""
    article, noun = following(parse, tokens[0], -1), None
    if article is None or article.lower not in {"a", "an"}:
        return None
    after = following(parse, tokens[-1])
    while after is not None and (after.pos in {*NOUNS, "ADJ"} or after.tag in {"VBN", "VBG"}):
        noun = after if noun is None or after.pos in NOUNS else noun
        after = following(parse, after)
    return noun


def _past_brackets(parse: Parse, token: Token) -> Token | None:
    """The token behind the quantity, or behind the same measure again in brackets."""
    after = following(parse, token)
    if after is None or after.text != "(":
        return after
    inside = [following(parse, after, step) for step in range(1, 7)]
    closing = next((t for t in inside if t is not None and t.text == ")"), None)
    return following(parse, closing) if closing is not None else None


def _carried(parse: Parse, noun: Token) -> Token:
    """What is counted behind "the number of"."""
    if noun.lemma not in movements.CARRIERS and (noun.lower,) not in UNIT_WORDS:
        return noun
    return _out_of(parse, noun) or noun


def _has_parents(parse: Parse, hung: Token) -> bool:
    """ "a mother of three"."""
    above = [token.lemma for token in list(governors(parse, hung))[:2]]
    return above[:1] == ["of"] and bool(movements.PARENTS.intersection(above[1:]))


def _casualty(parse: Parse, hung: Token) -> str:
    """People, where a bare number is killed, arrested or rescued."""
    above = [token.lemma for token in list(governors(parse, hung))[:2]]
    behind = following(parse, hung)
    if _has_parents(parse, hung):
        return "child"
    words = {*above, *(child.lemma for child in parse.dependents(hung)), behind.lower if behind is not None else ""}
    return "person" if words & (movements.CASUALTY_VERBS | movements.CASUALTY_ADJECTIVES) else ""
