"""Noun phrases as they are taken up again: "a survey of 600 nurses" -> "the survey of 600 nurses"."""

from collections.abc import Sequence
from itertools import pairwise

from claims.nlp.entities.animacy import is_actor
from claims.nlp.grammar import FIGURES
from claims.nlp.lexicons.definite import CLAUSES, DOUBTED, OPEN_DETERMINERS, TELLING_PREPOSITIONS
from claims.nlp.lexicons.same_thing import HAPPENINGS, WEAK
from claims.nlp.types import EntityKind, Mention, Parse, Token

# A longer phrase makes a statement clumsy; a longer end of one is left out.
LONGEST, LONGEST_END, LONGEST_THING = 12, 8, 7
POINTING = frozenset({"a", "an", "the", "this", "that", "these", "those"})
# "A bigger pool" is another one, "the biggest pool" one of the biggest.
COMPARING = frozenset({"JJR", "JJS", "RBR", "RBS"})
# "The visas issued" are told by nothing.
SHORTEST_END = 2
# Figures that tell no thing from another.
TIMES = frozenset({"DATE", "TIME"})
# So many words behind its verb an event's place is looked for.
FARTHEST_PLACE = 16
WHERE = frozenset({"in", "near", "outside"})
CURRENCIES = frozenset("$£€¥")
# Whose short names are put in full.
LENGTHENED = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION})


class Phrases:
    """The noun phrases of a text; `meant` is what the references found so far stand for, by token."""

    def __init__(self, parse: Parse, mentions: Sequence[Mention] = ()) -> None:
        self._parse = parse
        self.meant: dict[int, str] = {}
        full = {mention.name for mention in mentions if mention.text == mention.name}
        # Short forms of names by their first token: the name, and the token behind it.
        self._short: dict[int, tuple[str, int]] = {}
        self._names: dict[int, str] = {}
        self._places: dict[int, str] = {}
        for mention in mentions:
            words = parse.inside(mention.span)
            self._names.update((word.index, mention.name) for word in words)
            if mention.kind is EntityKind.PLACE:
                self._places.update((word.index, mention.name) for word in words)
            if words and mention.name in full and mention.kind in LENGTHENED and _is_short(mention):
                self._short[words[0].index] = (mention.name, words[-1].index + 1)

    def definite(self, noun: Token) -> str:
        """The noun's phrase as something known; "" where it would not say which one is meant."""
        before = self.front(noun)
        if before is None:
            return ""
        behind = self._behind(noun)
        if behind is None:
            return ""
        words = " ".join((*before, *behind))
        return words if len(words.split()) <= LONGEST else ""

    def thing(self, token: Token) -> str:
        """What something is done to, as it is known by then; "" where only a pronoun tells it."""
        name = self.known_as(token)
        if name:
            has_the = any(child.lower == "the" for child in self._parse.dependents(token, "det"))
            return f"the {name}" if has_the else name
        if token.pos != "NOUN":
            return ""
        counted = bool(self._parse.dependents(token, "nummod"))
        phrase = " ".join((token.lower, *self._complements(token))) if counted else self.definite(token)
        return phrase if len(phrase.split()) <= LONGEST_THING else ""

    def known_as(self, token: Token) -> str:
        """What the word was found to stand for."""
        return self._names.get(token.index, "") or self.meant.get(token.index, "")

    def deed(self, verb: Token, done_to: Token) -> str:
        """ "to buy Castell"."""
        thing = self.thing(done_to)
        particles = [child.lower for child in self._parse.dependents(verb, "prt")]
        return " ".join(("to", verb.lower, *particles, thing)) if thing else ""

    def event(self, noun: Token) -> str:
        """ "the blast in Port Orme", of "a blast tore through a factory in Port Orme on Monday"."""
        if noun.lemma not in HAPPENINGS:
            return ""
        end = min(self._parse.bounds[noun.sentence][1], noun.index + FARTHEST_PLACE)
        words = self._parse.tokens[noun.index + 1 : end]
        places = [(token.lower, place) for token in words if token.lower in WHERE and (place := self._place(token))]
        return f"the {noun.lower} {' '.join(places[0])}" if places else ""

    def _place(self, preposition: Token) -> str:
        objects = self._parse.dependents(preposition, "pobj")
        return self._places.get(objects[0].index, "") if objects else ""

    def telling(self, noun: Token) -> str:
        """The noun's phrase as something known, where it says more than the noun; kept short."""
        if noun.index - edge(self._parse, noun, 0) > LONGEST or self._is_clause(noun):
            return ""
        before = self.front(noun)
        if before is None:
            return ""
        if before[0] != "the" and not self._owned(noun):
            if noun.tag != "NNS":
                return ""
            before = ["the", *before]
        told = self._tells(noun)
        behind = self._complements(noun) or self._behind(noun) or []
        if told and (len(before) + len(behind) > LONGEST or len(behind) < SHORTEST_END):
            behind = []
        words = " ".join([*before, *behind])
        fits = len(words.split()) <= LONGEST and (told or behind)
        return words if fits and _is_known(words) else ""

    def _is_clause(self, noun: Token) -> bool:
        """ "Rebels consolidated power", taken for one phrase."""
        words = self._parse.tokens[edge(self._parse, noun, 0) : noun.index]
        return any(one.pos in {"NOUN", "PROPN"} and two.pos == "VERB" for one, two in pairwise(words))

    def _owned(self, noun: Token) -> bool:
        """ "Acme's sale", with nothing before the name."""
        first = edge(self._parse, noun, 0)
        owners = self._parse.dependents(noun, "poss")
        return any(edge(self._parse, owner, 0) == first for owner in owners)

    def _tells(self, noun: Token) -> bool:
        """Whether the words before a noun say which one: "the worn-out", not "the new" or "the biggest"."""
        words = self._parse.tokens[edge(self._parse, noun, 0) : noun.index]
        return any(word.lower not in WEAK | POINTING and word.tag not in COMPARING for word in words)

    def _complements(self, noun: Token) -> list[str]:
        """ "of the club", "at the plant": what follows, as far as it is short."""
        words: list[str] = []
        following = noun.index + 1
        for child in self._parse.dependents(noun, "prep"):
            tokens = self._parse.tokens[child.index : edge(self._parse, child, -1) + 1]
            if child.index != following or len(words) + len(tokens) > LONGEST_END:
                break
            shown = self._end(child, tokens)
            if shown is None:
                return words or self._end(child, self._shorter(child, tokens)) or []
            words += shown
            following = tokens[-1].index + 1
        return words

    def _shorter(self, child: Token, tokens: Sequence[Token]) -> Sequence[Token]:
        """ "on officers", of "on officers from both armies, who …": up to what follows its noun."""
        objects = self._parse.dependents(child, "pobj")
        return [token for token in tokens if token.index <= objects[0].index] if objects else tokens

    def front(self, noun: Token, *, loose: frozenset[str] = frozenset()) -> list[str] | None:
        """The words up to the noun, with "the" for "a" and "this"; None where they leave open which one it is.

        A first word that is one of the `loose` is left out: "several homes" are "homes".
        """
        tokens = self._parse.tokens[edge(self._parse, noun, 0) : noun.index + 1]
        if tokens[0].lower in loose and len(tokens) > 1:
            tokens = tokens[1:]
        if any(t.lower in OPEN_DETERMINERS | DOUBTED or t.dep in {"relcl", "acl"} or _breaks(t) for t in tokens):
            return None
        if any(token.dep == "nummod" and self._parse.children[token.index] for token in tokens):
            return None  # "about 200 visas"
        if len(tokens) == 1 and noun.text[:1].isupper() and not is_actor(noun):
            return None  # a sentence's first word, and maybe a name
        first = tokens[0]
        pointed = first.lower in POINTING
        counted = any(token.dep == "nummod" and token.head == noun.index for token in tokens)
        words = self.shown(tokens[1:] if pointed else tokens)
        if words is None or any(token.dep in {"det", "predet"} for token in tokens[1:] if token.head == noun.index):
            return None
        owned = any(token.dep == "poss" and token.head == noun.index for token in tokens)
        return ["the", *words] if pointed or (counted and not owned) else words

    def _behind(self, noun: Token) -> list[str] | None:
        """What follows and tells which one is meant; None where it does so at a length that none can repeat."""
        words: list[str] = []
        following = noun.index + 1
        for child in self._parse.dependents(noun, "prep", "relcl", "acl"):
            tokens = self._parse.tokens[edge(self._parse, child, 0) : edge(self._parse, child, -1) + 1]
            if tokens[0].index != following:
                continue
            shown = self._end(child, tokens)
            if shown is None:
                return None if child.dep != "prep" and noun.tag == "NNS" else words
            words += shown
            following = tokens[-1].index + 1
        return words

    def _end(self, child: Token, tokens: Sequence[Token]) -> list[str] | None:
        times = TIMES if child.lower == "of" else FIGURES  # "a loss of $5 million"
        if len(tokens) > LONGEST_END or any(_breaks(token) or token.entity in times for token in tokens):
            return None
        if child.dep == "prep" and (child.lower not in TELLING_PREPOSITIONS or tokens[-1].index == child.index):
            return None
        return self.shown(tokens)

    def shown(self, tokens: Sequence[Token], *, own: frozenset[str] = frozenset()) -> list[str] | None:
        """The words with names for their pronouns, in full; None where one stays a pronoun that is not its `own`."""
        words: list[str] = []
        behind = 0
        for token in tokens:
            if token.index < behind:
                continue
            text = self._word(token) or (token.lower if token.lower in own and token.index not in self.meant else "")
            if not text:
                return None
            name, end = self._short.get(token.index, ("", 0))
            if name and end <= tokens[-1].index + 1:
                text, behind = name, end
            if words and self._parse.tokens[token.index - 1].end == token.start:
                words[-1] = _joined(words[-1], text)
            else:
                words.append(text)
        return words

    def _word(self, token: Token) -> str:
        """ "" for a pronoun that stands for no name."""
        if token.tag in {"WP$", "WP", "WDT", "EX"} or (token.pos == "PRON" and token.tag == "NN"):
            return ""
        if token.tag not in {"PRP", "PRP$"}:
            return _cased(self._parse, token)
        meant = self.meant.get(token.index, "")
        if not meant[:1].isupper():
            return ""
        return _owner(meant) if token.tag == "PRP$" else meant


def edge(parse: Parse, token: Token, side: int) -> int:
    """Where the phrase that the token governs begins (side 0) or ends (side -1); deep ones are not followed."""
    edge = token.index
    for _ in range(LONGEST):
        children = parse.children[edge]
        if not children or (children[side] < edge) != (side == 0):
            break
        edge = children[side]
    return edge


def _is_short(mention: Mention) -> bool:
    return set(mention.text.split()) < set(mention.name.split())


def _joined(words: str, text: str) -> str:
    """ "Hale Rovers" takes no second "s"."""
    return words + (text[:1] if text in {"'s", "’s"} and words.endswith("s") else text)


def _owner(name: str) -> str:
    return name + ("'" if name.endswith("s") else "'s")


def _cased(parse: Parse, token: Token) -> str:
    """The word without the capital that the sentence's beginning gave it."""
    opens = token.index == parse.bounds[token.sentence][0] or parse.tokens[token.index - 1].pos == "PUNCT"
    plain = token.pos != "PROPN" and not token.tag.startswith("NNP") and not token.text[1:2].isupper()
    own = plain and token.entity in {"", "CARDINAL", "DATE"}
    return token.text[:1].lower() + token.text[1:] if opens and own else token.text


def ends_long(phrase: str) -> bool:
    """ "the outbreak of norovirus" takes no apostrophe well."""
    return any(word in TELLING_PREPOSITIONS for word in phrase.split())


def is_slight(phrase: str) -> bool:
    """ "the security guard": it tells the sort, by no name and by nothing behind it."""
    words = phrase.split()
    named = any(word[:1].isupper() for word in words)
    return not named and not any(word in TELLING_PREPOSITIONS or word in CLAUSES for word in words)


def _is_known(phrase: str) -> bool:
    """Whether it says which one by itself: "the sale of the club", "Sunday's vote"."""
    return phrase.startswith("the ") or "'s " in phrase or "’s " in phrase or "’ " in phrase or "' " in phrase


def _breaks(token: Token) -> bool:
    """A mark that ends a phrase, or a word of speech: nothing to take along."""
    return (
        token.pos == "SPACE"
        or (token.pos == "SYM" and token.text not in CURRENCIES)
        or (token.pos == "PUNCT" and token.text != "-")
    )
