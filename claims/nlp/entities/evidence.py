"""What all the places of a form tell together: one slip of the parser is outvoted."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from claims.nlp.entities.casing import opens
from claims.nlp.entities.context import kind_by_context
from claims.nlp.entities.cuts import Piece
from claims.nlp.entities.gazetteer import known, plain
from claims.nlp.entities.kinds import kind_by_labels, kind_by_words, label_of, words_in
from claims.nlp.entities.runs import words_of
from claims.nlp.lexicons.beside import SPORT
from claims.nlp.lexicons.persons import GIVEN, PARTICLES
from claims.nlp.lexicons.places import PLACE_HEADS
from claims.nlp.types import EntityKind, Parse, Token

# A name that begins so is whole.
STARTS = GIVEN | PARTICLES
# A kind that the context tells at fewer than one of so many places is not believed.
RAREST_CONTEXT = 5
# An article with so many of the words of sport is about it: then towns are teams.
LEAST_SPORT = 4
TOWNS = frozenset(("city", "town", "county", "forest", "villa", "palace", "state"))


@dataclass(frozen=True, slots=True)
class Evidence:
    """For each form, lower-case: the parser's labels and what the words beside it told, over all its places."""

    labels: dict[str, Counter[str]]
    contexts: dict[str, Counter[EntityKind]]
    sport: bool

    @classmethod
    def of(cls, parse: Parse, pieces: Sequence[Piece]) -> "Evidence":
        evidence = cls({}, {}, sport=len(SPORT & {token.lemma for token in parse.tokens}) >= LEAST_SPORT)
        for piece in pieces:
            form, label = _form(parse, piece), label_of(parse, piece.first, piece.last)
            evidence.labels.setdefault(form, Counter())[label] += 1
            kind = kind_by_context(parse, head_of(parse, piece), (piece.first, piece.last), label)
            if kind:
                evidence.contexts.setdefault(form, Counter())[kind] += 1
        return evidence

    def kind(self, parse: Parse, piece: Piece, words: Sequence[str]) -> EntityKind:
        """The kind by the name's own words, else by the words beside it, else by the parser's labels."""
        form = _form(parse, piece)
        contexts = self.contexts.get(form)
        if contexts and contexts[EntityKind.PLACE] and form.split()[-1] in PLACE_HEADS and not piece.titled:
            return EntityKind.PLACE
        if self.sport and _town_team(words):
            return EntityKind.ORGANISATION
        if kind := kind_by_words(words, titled=piece.titled):
            return kind
        return self._by_context(form) or kind_by_labels(self.labels[form], words)

    def _by_context(self, form: str) -> EntityKind | None:
        """What the words beside a name tell most often, where that is no slip among many places."""
        told = sorted(self.contexts.get(form, Counter()).items(), key=lambda one: (one[0] is EntityKind.OTHER, -one[1]))
        enough = bool(told) and told[0][1] * RAREST_CONTEXT >= sum(self.labels[form].values())
        return told[0][0] if enough else None


def _town_team(words: Sequence[str]) -> bool:
    """ "Thornmouth City", but not "New York City"."""
    return len(words) > 1 and words[-1].lower() in TOWNS and known(" ".join(words)) is None


def head_of(parse: Parse, piece: Piece) -> Token:
    """The word of a name that the rest of its sentence hangs together with."""
    inside = range(piece.first, piece.last)
    return next((parse.tokens[i] for i in inside if parse.tokens[i].head not in inside), parse.tokens[piece.last - 1])


def relieved(parse: Parse, pieces: Sequence[tuple[Piece, bool]], headlines: frozenset[int]) -> list[tuple[Piece, bool]]:
    """The names without words that only stood beside them ("Hosting Jensen", "Jensen Quits Amid Row")."""
    body = {_form(parse, piece) for piece, _ in pieces if parse.tokens[piece.first].sentence not in headlines}
    body |= {form.split()[-1] for form in body if form.split()[0] in GIVEN}
    pieces = [
        (
            piece if aliased or parse.tokens[piece.first].sentence not in headlines else _shortened(parse, piece, body),
            aliased,
        )
        for piece, aliased in pieces
    ]
    forms = Counter(_form(parse, piece) for piece, _ in pieces)
    ends = Counter(form.split()[i] for form in forms if 2 <= len(form.split()) <= 3 for i in (0, -1))
    return [(_relieved(parse, piece, forms, ends), aliased) for piece, aliased in pieces]


def backed(parse: Parse, pieces: Sequence[tuple[Piece, bool]], headlines: frozenset[int]) -> list[tuple[Piece, bool]]:
    """The names without those of headlines that nothing else tells to be names: "Record", "Urgent Challenges"."""
    body = [piece for piece, _ in pieces if parse.tokens[piece.first].sentence not in headlines]
    words = {word for piece in body for word in _form(parse, piece).split()}
    return [(piece, aliased) for piece, aliased in pieces if aliased or _backed(parse, piece, words, headlines)]


def _backed(parse: Parse, piece: Piece, words: set[str], headlines: frozenset[int]) -> bool:
    tokens = parse.tokens[piece.first : piece.last]
    if piece.titled or tokens[0].sentence not in headlines or known(words_of(parse, (piece.first, piece.last))):
        return True
    own = kind_by_words(words_in(tokens), titled=False)
    return own is not None or all(word in words for word in _form(parse, piece).split())


def _shortened(parse: Parse, piece: Piece, body: set[str]) -> Piece:
    """The part of a headline's run of capitals that the article's body has as a name; all of it where none is."""
    size = piece.last - piece.first
    for length in range(size, 0, -1):
        for first in range(piece.first, piece.last - length + 1):
            part = replace(piece, first=first, last=first + length)
            if _form(parse, part) in body:
                return part
    return piece


def _relieved(parse: Parse, piece: Piece, forms: Counter[str], ends: Counter[str]) -> Piece:
    first, *rest = _form(parse, piece).split()
    if not rest or forms[_form(parse, piece)] > 1 or first in STARTS or not _person_like(parse, piece):
        return piece
    if not opens(parse, parse.tokens[piece.first]) and rest[0] not in GIVEN:
        return piece
    if len(rest) == 1 and (ends[rest[0]] < 2 or known(rest[0].title())):
        return piece
    shorter = replace(piece, first=piece.first + 1)
    return shorter if len(rest) == 1 or forms[_form(parse, shorter)] else piece


def _person_like(parse: Parse, piece: Piece) -> bool:
    tokens = parse.tokens[piece.first : piece.last]
    return label_of(parse, piece.first, piece.last) == "PERSON" and all(mark.text.isalpha() for mark in tokens)


def _form(parse: Parse, piece: Piece) -> str:
    return plain(words_of(parse, (piece.first, piece.last))).lower()
