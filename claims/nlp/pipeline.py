"""The engine's one door: read a text, compare two claims or two passages, find what to compare."""

from collections.abc import Container, Mapping
from dataclasses import replace
from datetime import date

from claims.nlp.attribution import attributions
from claims.nlp.candidates import keys, text_keys
from claims.nlp.compare import assess
from claims.nlp.entailment import WITH, Entailment, asking
from claims.nlp.entities import mentions, references
from claims.nlp.extract import Found, extract
from claims.nlp.judge import judge, judge_passages
from claims.nlp.onnx_folder import ModelError
from claims.nlp.parse import ParserMissingError, Progress, parse
from claims.nlp.periods import periods
from claims.nlp.quantities import quantities
from claims.nlp.repair import repaired
from claims.nlp.segment import segment
from claims.nlp.types import Claim, Comparison, EntityKind, Frame, Modality, Parse, Polarity, Reading, Side

__all__ = [
    "VERSION",
    "Entailment",
    "ModelError",
    "ParserMissingError",
    "compare",
    "keys",
    "read",
    "read_passage",
    "relate",
    "text_keys",
    "version",
]

# Changes whenever the same text may be read or judged differently: readings and suggestions are stored with it.
VERSION = "0.3.0"
VERSION_CHARACTERS = 40  # are kept with a suggestion

Aliases = Mapping[str, tuple[str, EntityKind]]


def read(
    text: str, *, published: date | None = None, aliases: Aliases | None = None, progress: Progress | None = None
) -> Reading:
    """All that the engine finds in the text; `progress` is told how far the parsing, the longest part, is.

    Raises ParserMissingError.
    """
    return _reading(*find(text, published=published, aliases=aliases, progress=progress), published, doubting=True)


def _reading(parsed: Parse, found: Found, published: date | None, *, doubting: bool) -> Reading:
    sentences, claims = extract(parsed, found, doubting=doubting)
    return Reading(
        published=published,
        sentences=sentences,
        claims=claims,
        attributions=found.attributions,
        quantities=found.quantities,
        periods=found.periods,
        entities=found.mentions,
    )


def find(
    text: str, *, published: date | None = None, aliases: Aliases | None = None, progress: Progress | None = None
) -> tuple[Parse, Found]:
    """The parse of the text, and what is found in it before its claims."""
    parsed = repaired(parse(text, segment(text), progress=progress))
    named = mentions(parsed, aliases=aliases or {})
    referring = references(parsed, named)
    found = Found(
        attributions=attributions(parsed, named, referring),
        quantities=quantities(parsed),
        periods=periods(parsed, published=published),
        mentions=named,
        references=referring,
    )
    return parsed, found


def read_passage(text: str, *, published: date | None = None, speaker: str = "") -> Reading:
    """Like `read`, for a statement or short passage: at least one claim, all of the `speaker` where one is given.

    That it is a claim is taken for granted, be it opinion or promise.
    """
    reading = _reading(*find(text, published=published), published, doubting=False)
    claims = reading.claims or (_whole(text, reading),)
    if speaker:
        claims = tuple(replace(claim, speaker=speaker) for claim in claims)
    return replace(reading, claims=claims)


def compare(a: Side, b: Side, *, without: Container[str] = (), model: Entailment | None = None) -> Comparison:
    """What one claim is to a candidate for it, and why; the rules `without` argue for nothing."""
    return judge(assess(a, b, without=without, candidate=True), ask=asking(model, a, b))


def relate(a: Reading, b: Reading, *, model: Entailment | None = None) -> Comparison:
    """What one passage is to another: the relation of their strongest pair of claims. Each holds at least one."""
    return judge_passages(a.sides(), b.sides(), model=model)


def version(model: Entailment | None) -> str:
    """Who judges: this engine, and the model it asks, whose name is cut where it is too long to be kept."""
    if model is None:
        return VERSION
    room = VERSION_CHARACTERS - len(VERSION) - len(WITH) - len(model.digest) - 1
    return f"{VERSION}{WITH}{model.name[:room]}@{model.digest}"


def _whole(text: str, reading: Reading) -> Claim:
    """The passage as one claim, where it holds no sentence that states a fact, say a headline without a verb."""
    return Claim(
        start=0,
        end=len(text),
        quote=text,
        statement=text,
        speaker="",
        cue="",
        attribution=None,
        modality=Modality.ASSERTED,
        polarity=Polarity.AFFIRMED,
        needs_context=False,
        check_worthiness=0.5,
        facets={},
        quantities=tuple(range(len(reading.quantities))),
        periods=tuple(range(len(reading.periods))),
        entities=tuple(range(len(reading.entities))),
        frame=Frame("", 0, 0, ()),
    )
