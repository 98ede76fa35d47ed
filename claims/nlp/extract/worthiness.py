"""How likely a fact-checker is to look into something: a logistic over traits, its weights set by hand."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from math import exp

from claims.nlp.lexicons.opinion import EXHORTING, FEELING, JUDGING
from claims.nlp.lexicons.worth import COMPARING, COUNTABLE, DEEDS, HARMS, HISTORY, LARGE, OFFICES, PLEASANTRIES
from claims.nlp.types import Token


@dataclass(frozen=True, slots=True)
class Traits:
    """What the words show, each trait 0 to 1."""

    figure: float
    measured: float
    large: float
    counted: float
    history: float
    compared: float
    deed: float
    harm: float
    past: float
    record: float
    other: float
    named: float
    public: float
    first_person: float
    second_person: float
    future: float
    feeling: float
    judging: float
    exhorting: float
    pleasantry: float
    question: float
    short: float
    factual: float


# Log odds of each trait, by the guidelines in docs/claims.md.
WEIGHTS: Mapping[str, float] = {
    "figure": 1.0,
    "measured": 0.8,
    "large": 0.8,
    "counted": 0.4,
    "history": 0.4,
    "compared": 0.5,
    "deed": 0.6,
    "harm": 1.0,
    "past": 0.7,
    "record": 0.5,
    "other": 0.6,
    "named": 0.4,
    "public": 0.8,
    "first_person": -0.2,
    "second_person": -0.4,
    "future": -0.5,
    "feeling": -1.0,
    "judging": -0.3,
    "exhorting": -1.3,
    "pleasantry": -0.8,
    "question": -1.2,
    "short": -1.8,
    "factual": 0.9,
}
BIAS = -1.6
# Who has a record to check: the one who speaks, and the others who are spoken of.
_DOERS = frozenset({"i", "we", "he", "she", "they"})
_OTHERS = frozenset({"he", "she", "they", "nobody", "everybody"})
_DUTIES = EXHORTING | {"must", "need"}


def worthiness(traits: Traits) -> float:
    """The probability, 0.5 the boundary."""
    odds = BIAS + sum(WEIGHTS[trait.name] * getattr(traits, trait.name) for trait in fields(traits))
    return 1 / (1 + exp(-odds))


def traits(tokens: Sequence[Token], *, factual: bool) -> Traits:
    words = [token for token in tokens if token.pos not in {"PUNCT", "SPACE"}]
    ages = _ages(words)
    lemmas = {token.lemma for token in words} | {token.lower for token in words}
    return Traits(
        figure=_any(token.pos == "NUM" and token.lower != "one" and token.index not in ages for token in words),
        measured=_any(token.text in {"%", "$", "£", "€"} or token.lemma in {"percent", "cent"} for token in words),
        counted=_any(token.text[:1].isdigit() and token.index not in ages for token in words),
        history=_any(token.lemma in HISTORY for token in words),
        large=_any(token.lemma in LARGE for token in words),
        compared=_any(token.tag in {"JJR", "JJS", "RBR", "RBS"} or token.lemma in COMPARING for token in words),
        deed=_any(token.lemma in DEEDS for token in words),
        harm=_any(token.lemma in HARMS for token in words),
        past=_any(token.tag in {"VBD", "VBN"} for token in words),
        record=_any(token.lower in _DOERS and _does(tokens, token) for token in words),
        other=_any(token.dep in {"nsubj", "nsubjpass"} and _has_record(token) for token in words),
        named=min(1.0, len({t.text for t in words if t.pos == "PROPN"}) / 2),
        public=min(1.0, sum(token.lemma in COUNTABLE for token in words) / 2),
        first_person=_any(token.lower == "i" for token in words),
        second_person=_any(token.lower in {"you", "your"} for token in words),
        future=_any(token.lower in {"will", "'ll", "’ll", "shall", "would", "if"} for token in words),
        feeling=_any(token.lemma in FEELING and token.dep == "ROOT" for token in words),
        judging=float(bool(lemmas & JUDGING)),
        exhorting=float(bool(lemmas & _DUTIES)),
        pleasantry=float(bool(lemmas & PLEASANTRIES)),
        question=_any(token.text == "?" for token in tokens),
        short=max(0.0, 1 - len(words) / 12),
        factual=float(factual),
    )


def _ages(words: Sequence[Token]) -> set[int]:
    """The numbers of "a 67-year-old pensioner", "aged 67" and "67 years old": who cares to check those?"""
    lower = [token.lower for token in words]
    return {
        token.index
        for at, token in enumerate(words)
        if token.pos == "NUM" and ("old" in lower[at + 1 : at + 4] or lower[max(0, at - 1) : at] == ["aged"])
    }


def _has_record(subject: Token) -> bool:
    return (
        subject.lower in _OTHERS or subject.lemma in OFFICES or (subject.pos == "PROPN" and subject.entity == "PERSON")
    )


def _does(tokens: Sequence[Token], subject: Token) -> bool:
    """Whether the pronoun is the subject of something done: "I vetoed", "we have cut"."""
    verb = next((token for token in tokens if token.index == subject.head), subject)
    return verb.tag in {"VBD", "VBN"} and verb.lemma not in FEELING


def _any(found: Iterable[bool]) -> float:
    return float(any(found))
