"""A number with its unit: currency signs before or behind, unit words and symbols, rates."""

from dataclasses import dataclass, replace

from claims.nlp.lexicons import currencies, units
from claims.nlp.lexicons.amounts import (
    GLUED_SIGNS,
    GLUED_SYMBOLS,
    LENGTH_WORDS,
    MONEY_THINGS,
    NO_COUNTED,
    NO_RATE_AFTER,
    RATE_UNITS,
    RATE_WORDS,
    SPACED_LETTERS,
)
from claims.nlp.lexicons.designators import METRE_CUES, TEMPERATURE_CUES, WEIGHT_CUES
from claims.nlp.lexicons.numbers import SUFFIXES
from claims.nlp.quantities.numerals import ARTICLES, Numeral, numeral
from claims.nlp.quantities.pieces import Pieces


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with what it is counted in, over the pieces `first` up to `last`.

    `reach`: where the words end that tell its unit without being part of it ("20 million visitors a month").
    """

    first: int
    last: int
    low: float
    high: float
    unit: str
    number: Numeral
    reach: int = 0

    @property
    def following(self) -> int:
        """The first piece that this amount has nothing to say of."""
        return max(self.last, self.reach)

    @property
    def bare(self) -> bool:
        return self.unit == ""


ORDINALS = frozenset({"st", "nd", "rd", "th"})
# Cues are looked for this many pieces to either side.
CUE_REACH = 12
# Nothing is counted per more than this.
LARGEST_WHOLE = 1e12


def amount(pieces: Pieces, at: int) -> Amount | None:
    """The amount whose number begins at the piece."""
    found = numeral(pieces, at) or _one_unit(pieces, at)
    return with_unit(pieces, found) if found else None


def with_unit(pieces: Pieces, found: Numeral) -> Amount:
    found, first = _signed(pieces, found)
    sign = _sign_before(pieces, first)
    if sign is None and pieces[first - 1].text in {"-", "−"}:
        sign = _sign_before(pieces, first - 1)
        found = replace(found, value=-found.value) if sign else found
    if sign:
        return _money(pieces, found, *sign)
    bare = Amount(first, found.last, found.value, found.value, "", found)
    return _rated(pieces, _measured(pieces, bare))


def _one_unit(pieces: Pieces, at: int) -> Numeral | None:
    """ "an hour", which counts where an approximator or "and a half" shows that it is measured."""
    if pieces.lower(at) not in ARTICLES or (pieces.lower(at + 1),) not in units.WORDS:
        return None
    return Numeral(at, at + 1, 1.0, digits="a")


def _signed(pieces: Pieces, found: Numeral) -> tuple[Numeral, int]:
    """The number below zero where a minus belongs to it: "-12", "minus five"."""
    at = found.first - 1
    minus = pieces[at].text in {"-", "−"} and pieces[found.first].glued and not pieces[at].glued
    if pieces.lower(at) not in {"minus", "negative"} and not (minus and pieces[found.first].is_number):
        return found, found.first
    if found.value == 0:
        return found, found.first
    return replace(found, value=-found.value), at


def _sign_before(pieces: Pieces, first: int) -> tuple[int, str] | None:
    """The currency sign or code that ends right before the piece: where it begins and what it means."""
    at = first - 1
    if pieces[at].text == "." and pieces.lower(at - 1) == "rs":
        at -= 1
    piece = pieces[at]
    if not piece.is_word:
        prefix = pieces[at - 1].text.upper() + piece.text if piece.glued and pieces[at - 1].is_word else ""
        named = currencies.SIGNS.get(prefix)
        plain = currencies.SIGNS.get(piece.text)
        return (at - 1, named) if named else (at, plain) if plain else None
    known = currencies.SIGNS.get(piece.text)
    touching = pieces[first].glued and not pieces[at].glued
    return (at, known) if known and (touching or piece.text not in GLUED_SIGNS) else None


def _money(pieces: Pieces, found: Numeral, first: int, unit: str) -> Amount:
    """Money by its sign: "£3.5bn", "$5 m", "US$2.1T", "$40 an hour"."""
    last, value = found.last, found.value
    factor = SUFFIXES.get(pieces.lower(last)) if found.scale == 1.0 and pieces[last].is_word else None
    if factor and (pieces[last].glued or pieces.lower(last) in {"m", "bn", "b"}):
        found = replace(found, value=value * factor, scale=factor, last=last + 1)
    last = _repeated(pieces, found.last, unit)
    return _rated(pieces, Amount(first, last, found.value, found.value, unit, replace(found, digits="")))


def _repeated(pieces: Pieces, at: int, unit: str) -> int:
    """Where the money ends when its unit is said again behind the number: "$5 million dollars", "$20 USD"."""
    word = currencies.CODES.get(pieces[at].text) or currencies.WORDS.get(pieces.lower(at))
    return at + 1 if word == unit else at


def _measured(pieces: Pieces, found: Amount) -> Amount:
    """The amount with the unit behind its number, if there is one."""
    if _metres(pieces, found):
        value = found.low / SUFFIXES["m"]
        return replace(found, low=value, high=value, unit="metre", number=replace(found.number, value=value, scale=1.0))
    at = _after_hyphen(pieces, found.last)
    unit = _unit_words(pieces, at) or _currency_words(pieces, at, found) or _symbol(pieces, found)
    unit = unit or _inches(pieces, found)
    if unit is None:
        return _counted_rate(pieces, found)
    last, name = unit
    return _halved(pieces, replace(found, last=last, unit=_settled(pieces, found, name)))


def _after_hyphen(pieces: Pieces, at: int) -> int:
    """The piece behind a hyphen; one set loose ("three - year") counts where a unit follows."""
    loose = pieces[at].text == "-" and not pieces[at].glued and (pieces.lower(at + 1),) in units.WORDS
    return at + 1 if pieces.tight(at) or loose else at


def _inches(pieces: Pieces, found: Amount) -> tuple[int, str] | None:
    """ "2 in thick": inches where a length is spoken of right behind."""
    if pieces.lower(found.last) != "in" or not pieces[found.last - 1].is_number:
        return None
    return (found.last + 1, "inch") if pieces.lower(found.last + 1) in LENGTH_WORDS else None


def _counted_rate(pieces: Pieces, found: Amount) -> Amount:
    """ "1.1 complaints per 1,000 customers", "20 million visitors a month": the rate behind the thing counted."""
    if not pieces[found.last].is_word or pieces.lower(found.last) in RATE_WORDS | NO_COUNTED:
        return found
    rate = rate_after(pieces, found.last + 1)
    if rate is None or not (pieces.lower(found.last + 1) == "per" or units.dimension(rate[1]) == "time"):
        return found
    return replace(found, unit=f"per {rate[1]}", reach=rate[0])


def _unit_words(pieces: Pieces, at: int) -> tuple[int, str] | None:
    """The longest unit name that begins at the piece; hyphens inside it do not count."""
    best: tuple[int, str] | None = None
    words: list[str] = []
    while len(words) < units.LONGEST_WORDS and (pieces[at].is_word or pieces[at].text == "%"):
        words.append(pieces.lower(at).removesuffix("'").removesuffix("’"))
        at += 1
        name = units.WORDS.get(tuple(words))
        best = (at, name) if name else best
        at = _after_hyphen(pieces, at)
    return best


def _currency_words(pieces: Pieces, at: int, found: Amount) -> tuple[int, str] | None:
    """ "euros", "Swiss francs", "USD", "pence", "€" behind the number."""
    at += 4 * (pieces.words(at, at + 4) == ("u", ".", "s", "."))
    for length in (2, 1):
        country = " ".join(pieces.words(at, at + length))
        unit = pieces.lower(at + length)
        cents = currencies.CENTS.get(country) if unit in {"cent", "cents"} else None
        name = cents or currencies.of_country(country, unit)
        if name:
            return at + length + 1, name
    word = pieces.lower(at)
    if word == "won" and found.low < 1000:
        return None
    name = currencies.SUBUNIT_WORDS.get(word) or currencies.WORDS.get(word)
    signs = currencies.CODES if pieces[at].is_word else currencies.SIGNS
    behind = None if pieces[at + 1].is_number else signs.get(pieces[at].text)
    return (at + 1, name or behind or "") if name or behind else None


def _symbol(pieces: Pieces, found: Amount) -> tuple[int, str] | None:
    """The symbol right behind digits: "km", "km/h", "°C", "m²", "%"."""
    number = pieces[found.last - 1]
    if not (number.is_number or found.number.scale > 1.0):
        return None
    at, best = _after_hyphen(pieces, found.last), None
    mark = ""
    for end in range(at + 1, at + 5):
        piece = pieces[end - 1]
        if not piece.text or (end > at + 1 and not piece.glued):
            break
        mark += piece.text.replace("^", "")
        name = _named(pieces, found, mark, glued=pieces[at].glued)
        best = (end, name) if name and not _runs_on(pieces, end) else best
    return best


def _runs_on(pieces: Pieces, end: int) -> bool:
    """Whether letters or digits follow without a gap, so that the symbol is part of a longer name."""
    return pieces[end].glued and (pieces[end].is_word or pieces[end].is_number) and pieces[end - 1].text != "%"


def _named(pieces: Pieces, found: Amount, mark: str, *, glued: bool) -> str | None:
    if mark in {"C", "F"}:
        return _temperature(pieces, found, mark)
    if not glued and (mark in GLUED_SYMBOLS or (len(mark) == 1 and mark.isalpha() and mark not in SPACED_LETTERS)):
        return None
    if mark == "s":
        return "second" if "." in pieces[found.number.first].text else None
    name = units.SYMBOLS.get(mark) or ("metre" if mark == "m" else None) or currencies.SUBUNIT_SYMBOLS.get(mark)
    if name is None and len(mark) > 1:
        name = units.SYMBOLS.get(mark.lower())
    return name


def _temperature(pieces: Pieces, found: Amount, mark: str) -> str | None:
    cued = TEMPERATURE_CUES.intersection(_around(pieces, found)) or found.low < 0
    return ("degree Celsius" if mark == "C" else "degree Fahrenheit") if cued else None


def _around(pieces: Pieces, found: Amount) -> tuple[str, ...]:
    return pieces.words(found.first - CUE_REACH, found.last + CUE_REACH)


def _metres(pieces: Pieces, found: Amount) -> bool:
    """Whether "100m" is a length: nothing is said to be counted, and what stands near is about lengths."""
    letter = pieces[found.last - 1]
    if letter.text != "m" or not letter.glued or found.number.scale != SUFFIXES["m"]:
        return False
    after = pieces[found.last]
    if _unit_words(pieces, found.last) or (
        after.is_word and after.lower.endswith("s") and after.lower not in METRE_CUES
    ):
        return False
    return bool(METRE_CUES.intersection(_around(pieces, found)))


def _settled(pieces: Pieces, found: Amount, name: str) -> str:
    """The unit that an ambiguous word means here."""
    return _pounds(pieces, found) if name == "pound" else name


def _pounds(pieces: Pieces, found: Amount) -> str:
    """Weight where the sentence weighs something, where a thing follows ("12-pound hammer"), else money."""
    at = _after_hyphen(pieces, found.last)
    if pieces.lower(at) in {"lb", "lbs"}:
        return "pound"
    around = _around(pieces, found)
    if found.number.scale >= 1e3 and not WEIGHT_CUES.intersection(around):
        return "pound sterling"
    if pieces.lower(at + 1) == "of" and pieces.lower(at + 2) not in MONEY_THINGS and found.number.scale < 1e3:
        return "pound"
    hyphened = at > found.last and not any("£" in word for word in pieces.words(0, len(pieces)))
    return "pound" if hyphened or WEIGHT_CUES.intersection(around) else "pound sterling"


def _halved(pieces: Pieces, found: Amount) -> Amount:
    """ "a year and a half"."""
    if pieces.words(found.last, found.last + 3) != ("and", "a", "half"):
        return found
    value = found.low + 0.5
    return replace(found, last=found.last + 3, low=value, high=value, number=replace(found.number, digits=""))


def _rated(pieces: Pieces, found: Amount) -> Amount:
    """The amount per something: "a barrel", "per 100,000 people", "/hour"."""
    if found.reach or (found.bare and pieces.lower(found.last) != "per"):
        return found
    rate = rate_after(pieces, _after_hyphen(pieces, found.last))
    return replace(found, last=rate[0], unit=f"{found.unit} per {rate[1]}".strip()) if rate else found


def rate_after(pieces: Pieces, at: int) -> tuple[int, str] | None:
    """What the amount before the piece is counted by, and where that ends."""
    word = pieces.lower(at)
    if word not in RATE_WORDS or pieces.lower(at + 1) == "cent":
        return None
    number = numeral(pieces, at + 1) if word == "per" else None
    if number and not 1 <= number.value <= LARGEST_WHOLE:
        return None
    step = number.last if number else at + 1
    noun = _rate_noun(pieces, _after_hyphen(pieces, step), strict=word not in {"per", "/"})
    if noun is None or pieces.lower(noun[0]) in NO_RATE_AFTER:
        return None
    counted = f"{number.value:,.0f} " if number else ""
    return noun[0], counted + noun[1]


def _rate_noun(pieces: Pieces, at: int, *, strict: bool) -> tuple[int, str] | None:
    unit = _unit_words(pieces, at)
    if unit and (not strict or units.dimension(unit[1]) in RATE_UNITS):
        return unit
    word = pieces.lower(at)
    if not strict and pieces[at].text in units.SYMBOLS:
        return at + 1, units.SYMBOLS[pieces[at].text]
    if word in units.RATE_NOUNS:
        return at + 1, units.RATE_NOUNS[word]
    return (at + 1, word.removesuffix("s")) if pieces[at].is_word and not strict else None
