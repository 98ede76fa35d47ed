"""Runs of words that are written as names, with the small words that belong inside one."""

from collections.abc import Iterator

from claims.nlp.entities.casing import CLOSED, POSSESSIVES, Casing, capital, dates, opens
from claims.nlp.entities.gazetteer import LONGEST, Gazetteer, known
from claims.nlp.entities.namely import namely
from claims.nlp.lexicons.capitals import CALENDAR
from claims.nlp.lexicons.organisations import (
    HEADS,
    HEADS_WITH_COMPLEMENT,
    HEADS_WITH_PURPOSE,
    INNER_POSSESSIVES,
    INSTITUTIONS,
    LEGAL_FORMS,
    SMALL_TAILS,
    TOPICS,
)
from claims.nlp.lexicons.persons import PARTICLES
from claims.nlp.lexicons.places import SPOTS
from claims.nlp.lexicons.titles import OFFICES, SAINTS
from claims.nlp.types import EntityKind, Parse, Token

# A run of tokens: first and past the last.
Run = tuple[int, int]

# No name is longer; what is made of capitals alone is read in pieces of this size.
LONGEST_RUN = 24
COMPLEMENT_WORDS = frozenset(("of", "for", "on", "against", "to"))
JOINING_LABELS = frozenset(("ORG", "LAW", "GPE", "LOC", "FAC", "EVENT", "WORK_OF_ART", "PRODUCT"))


def runs(parse: Parse, casing: Casing, gazetteer: Gazetteer) -> Iterator[tuple[Run, bool]]:
    """The runs in order, and for each whether an alias covers it."""
    end = 0
    for token in parse.tokens:
        if token.index < end:
            continue
        if run := _alias(parse, token, gazetteer):
            end = run[1]
            yield run, True
        elif namely(parse, casing, token):
            end = _end(parse, casing, gazetteer, token)
            yield (token.index, end), False


def words_of(parse: Parse, run: Run) -> str:
    return parse.text[parse.tokens[run[0]].start : parse.tokens[run[1] - 1].end]


def _alias(parse: Parse, token: Token, gazetteer: Gazetteer) -> Run | None:
    if not gazetteer.may_start(token.text):
        return None
    last = parse.bounds[token.sentence][1]
    for end in range(min(token.index + LONGEST, last), token.index, -1):
        run = (token.index, end)
        if gazetteer.alias(words_of(parse, run)) and any(capital(t) for t in parse.tokens[token.index : end]):
            return run
    return None


def _end(parse: Parse, casing: Casing, gazetteer: Gazetteer, first: Token) -> int:
    last = min(parse.bounds[first.sentence][1], first.index + LONGEST_RUN)
    end = first.index + 1
    while end < last:
        step = _step(parse, casing, (first.index, end), last)
        if not step or _alias(parse, parse.tokens[end], gazetteer):
            return end
        end += step
    return end


def _step(parse: Parse, casing: Casing, run: Run, last: int) -> int:
    """How many tokens the run grows by: 0 where it ends."""
    tokens, end = parse.tokens, run[1]
    if opens(parse, tokens[end]):
        return 0
    if _namely_inside(parse, casing, tokens[end]):
        return 1
    if known(words_of(parse, (run[0], end + 1))) and tokens[end].text not in ",.":
        return 1
    for length in (2, 3, 4):
        if end + length > last or not _namely_inside(parse, casing, tokens[end + length - 1]):
            continue
        if _joins(parse, run, tokens[end : end + length]):
            return length
    return _tail(parse, casing, run, last) or _syllable(parse, end, last) or _number(parse, end)


def _tail(parse: Parse, casing: Casing, run: Run, last: int) -> int:
    """What belongs to a name though it has no capital: a firm's or saint's own mark, "borough council"."""
    tokens, end = parse.tokens, run[1]
    if tokens[end].text in POSSESSIVES:
        saintly = tokens[run[0]].lower in SAINTS and end + 1 < last and tokens[end + 1].lower in INSTITUTIONS
        return 2 if saintly else int(tokens[end - 1].lower in casing.owners)
    nation = known(words_of(parse, run))
    if (nation and nation.kind is not EntityKind.PLACE) or tokens[end].pos == "PUNCT":
        return 0
    for length in (3, 2, 1):
        words = tuple(token.lower for token in tokens[end : min(end + length, last)])
        if words in SMALL_TAILS and (words[0] == "by" or _one_phrase(parse, (run[1] - 1, end + length))):
            return length
    return 0


def _one_phrase(parse: Parse, run: Run) -> bool:
    """Whether the name's last word hangs on the words behind it, and nothing more follows them."""
    hangs = parse.tokens[run[0]].head in range(run[0] + 1, run[1])
    return hangs and parse.tokens[run[1] - 1].dep != "compound"


def _namely_inside(parse: Parse, casing: Casing, token: Token) -> bool:
    if token.sentence in casing.headlines:
        return namely(parse, casing, token) or (capital(token) and token.lower in HEADS)
    return capital(token) and not dates(parse, token) and (token.pos not in CLOSED or namely(parse, casing, token))


def _syllable(parse: Parse, end: int, last: int) -> int:
    """ "Leung Che-cheung": the second half of a given name, where the parser has it in the person's name."""
    if end + 2 > last:
        return 0
    hyphen, token = parse.tokens[end], parse.tokens[end + 1]
    tight = hyphen.text == "-" and parse.tokens[end - 1].end == hyphen.start and hyphen.end == token.start
    person = hyphen.entity == token.entity == "PERSON" and not (hyphen.entity_begins or token.entity_begins)
    return 2 if tight and person and token.text.isalpha() and token.tag != "VBN" else 0


def _number(parse: Parse, end: int) -> int:
    """A number is part of a name where the parser holds it for one of a product ("Boeing 737")."""
    before, token = parse.tokens[end - 1], parse.tokens[end]
    one = token.entity == before.entity == "PRODUCT" and not token.entity_begins
    return int(one and token.pos == "NUM" and not (len(token.text) == 4 and token.text.startswith(("19", "20"))))


def _joins(parse: Parse, run: Run, tokens: tuple[Token, ...]) -> bool:
    """Whether the words between the run and the next name-like word join the two into one name."""
    inner, before, after = tokens[:-1], parse.tokens[run[1] - 1], tokens[-1]
    joint = " ".join(token.lower for token in inner)
    if joint in ("-", "&", "–"):
        one = joint == "&" or known(words_of(parse, (run[0], after.index + 1))) is not None
        return one or _hyphen(before, inner[0], after)
    if joint in ("'s", "’s", "'", "’"):
        saintly = run[1] - run[0] > 1 and parse.tokens[run[1] - 2].lower in SAINTS
        return (
            saintly or before.lower in INNER_POSSESSIVES or _firm_follows(parse, after) or _spot(parse, before, after)
        )
    if joint == ",":
        return known(words_of(parse, (before.index, after.index + 1))) is not None
    if all(token.lower in PARTICLES or token.text == "-" for token in inner):
        return known(before.text) is None or known(words_of(parse, (run[0], after.index + 1))) is not None
    if joint in ("and", "and the"):
        return _and(parse, run, inner[0], after)
    first, *rest = joint.split()
    return first in COMPLEMENT_WORDS and rest in ([], ["the"]) and _complement(parse, run, inner[0], after)


def _firm_follows(parse: Parse, after: Token) -> bool:
    """ "Wexley's Inc.", "Young's Market Co.": a legal form right behind, or behind one more word."""
    near = parse.tokens[after.index : min(after.index + 2, parse.bounds[after.sentence][1])]
    return near[0].lower in LEGAL_FORMS or (capital(near[0]) and near[-1].lower in LEGAL_FORMS)


def _spot(parse: Parse, before: Token, after: Token) -> bool:
    """ "Cotter's Bend", "Martha's Vineyard": places named after their owners; a country's are its own."""
    following = parse.tokens[after.index + 1 : after.index + 2]
    lone = not any(capital(token) and token.sentence == after.sentence for token in following)
    return lone and after.lower in SPOTS and known(before.text) is None


def _hyphen(before: Token, hyphen: Token, after: Token) -> bool:
    """One word to the eye, and not a pair of names that have something to do with each other."""
    tight = before.end == hyphen.start and hyphen.end == after.start
    return tight and not (known(before.text) and known(after.text)) and not (after.entity and after.entity_begins)


def _and(parse: Parse, run: Run, joint: Token, after: Token) -> bool:
    """ "Health and Human Services", but never two names side by side."""
    if known(words_of(parse, (run[0], after.index + 1))):
        return True
    if not _one_label(joint, after) or known(words_of(parse, run)) or known(after.text):
        return False
    words = [token.lower for token in parse.tokens[run[0] : run[1]]]
    tail = [token.lower for token in parse.tokens[after.index : after.index + 3]]
    return bool(set(words) & COMPLEMENT_WORDS) or any(word in HEADS for word in tail) or set(words) <= TOPICS


def _complement(parse: Parse, run: Run, joint: Token, after: Token) -> bool:
    words = [token.lower for token in parse.tokens[run[0] : run[1]]]
    office = " ".join(token.lower for token in parse.tokens[run[1] - 1 : after.index + 1])
    if known(words_of(parse, (run[0], after.index + 1))) or office in OFFICES:
        return True
    if words[-1] in OFFICES or after.lower in CALENDAR:
        return False
    if joint.lower == "for" and "court" in words:
        return True
    if joint.lower == "of":
        return words[-1] in HEADS_WITH_COMPLEMENT or _one_label(joint, after)
    if words[-1] in HEADS_WITH_PURPOSE and after.entity != "PERSON" and not known(after.text):
        return True
    return joint.lower == "for" and words[-1] in HEADS_WITH_COMPLEMENT and _one_label(joint, after)


def _one_label(joint: Token, after: Token) -> bool:
    """Whether the parser holds both words for parts of one name of a thing."""
    one = joint.entity == after.entity and not (joint.entity_begins or after.entity_begins)
    return one and joint.entity in JOINING_LABELS
