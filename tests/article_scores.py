"""How well whole articles are read, counted against their gold."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from nltk.metrics.agreement import AnnotationTask

from claims.nlp import pipeline
from claims.nlp.entities.gazetteer import known
from claims.nlp.lexicons.titles import ADDRESSES
from claims.nlp.types import Claim, Mention, Reading, Span
from tests.articles import FOLDER, GoldArticle, GoldEntity, articles
from tests.measures import Share, Told, paired, same_speaker

JUDGED = FOLDER / "judged.jsonl"


@dataclass(frozen=True, slots=True)
class Scores:
    found: Share
    precision: Share
    speaker: Share
    modality: Share
    sentences: Share
    claim_or_not: Share
    entities: Share
    entity_kinds: Share
    acceptable: Share
    atomic: Share

    def __str__(self) -> str:
        return "\n".join(f"{name:14} {getattr(self, name)}" for name in self.__slots__)


@dataclass(frozen=True, slots=True)
class Read:
    """A gold article, what the engine made of it, and which gold claims that meets."""

    gold: GoldArticle
    reading: Reading
    claims: tuple[Told, ...]
    match: Mapping[str, Told]

    @property
    def extra(self) -> list[Told]:
        met = {claim.id for claim in self.match.values()}
        return [claim for claim in self.claims if claim.id not in met]

    @property
    def missed(self) -> list[Told]:
        return [claim for claim in self.gold.claims if claim.id not in {*self.match, *self.gold.optional}]


@dataclass(frozen=True, slots=True)
class Judged:
    """What two judgings, apart in time, said of a statement."""

    acceptable: tuple[bool, bool]
    atomic: tuple[bool, bool]


def read(gold: GoldArticle) -> Read:
    reading = pipeline.read(gold.text, published=gold.published)
    claims = tuple(told(gold.name, n, claim, reading) for n, claim in enumerate(reading.claims))
    claims = tuple(claim for claim in claims if claim.start >= gold.headline)
    return Read(gold, reading, claims, paired(gold.claims, claims))


def told(article: str, number: int, claim: Claim, reading: Reading) -> Told:
    ends = ((q.low, q.high) for q in (reading.quantities[at] for at in claim.quantities))
    return Told(
        id=f"{article}-found-{number:03}",
        article=article,
        start=claim.start,
        end=claim.end,
        statement=claim.statement,
        speaker=claim.speaker,
        modality=claim.modality,
        polarity=claim.polarity,
        values=tuple(end for low, high in ends for end in (low, high) if end is not None),
    )


@cache
def readings(part: str) -> tuple[Read, ...]:
    """All articles of a part, read once."""
    return tuple(read(gold) for gold in articles(part))


@cache
def scores(part: str) -> Scores:
    """Of all articles of a part."""
    done = readings(part)
    both = [(g, one.match[g.id]) for one in done for g in one.gold.claims if g.id in one.match]
    wanted = sum(len(one.gold.claims) - len(one.gold.optional) for one in done)
    made = sum(len(one.claims) for one in done)
    opinions = [opinion for one in done for opinion in judged(one)]
    named = [named_right(entity, one.reading.entities) for one in done for entity in one.gold.entities]
    return Scores(
        found=Share(wanted - sum(len(one.missed) for one in done), wanted),
        precision=Share(made - sum(len(one.extra) for one in done), made),
        speaker=Share(sum(same_speaker(g.speaker, f.speaker) for g, f in both), len(both)),
        modality=Share(sum(g.modality == f.modality for g, f in both), len(both)),
        sentences=total(bounds(one) for one in done),
        claim_or_not=total(held(one) for one in done),
        entities=Share(sum(name for name, _ in named), len(named)),
        entity_kinds=Share(sum(kind for _, kind in named), sum(name for name, _ in named)),
        acceptable=Share(sum(all(o.acceptable) for o in opinions), len(opinions)),
        atomic=Share(sum(all(o.atomic) for o in opinions), len(opinions)),
    )


def total(shares: Iterator[Share]) -> Share:
    every = list(shares)
    return Share(sum(share.right for share in every), sum(share.of for share in every))


def bounds(one: Read) -> Share:
    """Sentences of the gold that were cut just so."""
    made = {(s.start, s.end) for s in one.reading.sentences}
    return Share(sum((s.start, s.end) in made for s in one.gold.sentences), len(one.gold.sentences))


def held(one: Read) -> Share:
    """Sentences rightly said to hold a claim or none, of those that were cut right."""
    said = {(s.start, s.end): s.claim for s in one.reading.sentences}
    same = [(s.claim, said[s.start, s.end]) for s in one.gold.sentences if (s.start, s.end) in said]
    return Share(sum(gold == engine for gold, engine in same), len(same))


def named_right(entity: GoldEntity, mentions: Sequence[Mention]) -> tuple[bool, bool]:
    """Whether the entity was found under its full name, and whether with its kind."""
    kinds = {mention.kind for mention in mentions if is_named(entity, mention)}
    return bool(kinds), entity.kind in kinds


def is_named(entity: GoldEntity, mention: Mention) -> bool:
    """By its full name, or in the gold's own words where a list has another name for them ("Danish": Denmark)."""
    listed = known(mention.text)
    return bare(mention.name) == bare(entity.name) or (listed is not None and bare(mention.text) == bare(entity.name))


def forms_joined(entity: GoldEntity, text: str, mentions: Sequence[Mention], found: Sequence[Mention]) -> Share:
    """Of the other forms that stand for an entity, those of which `found` has a place under the entity's name."""
    names = {mention.name for mention in mentions if is_named(entity, mention)}
    full = list(places_of(entity.name, text))
    places = {
        form: [p for p in places_of(form, text) if not any(p in whole for whole in full)] for form in entity.forms
    }
    joined = {one.span for one in found if one.name in names}
    met = [any(span in place for span in joined for place in spans) for spans in places.values() if spans]
    return Share(sum(met), len(met))


def places_of(form: str, text: str) -> Iterator[Span]:
    for place in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", text, re.IGNORECASE):
        yield Span(*place.span())


def bare(name: str) -> str:
    """The name as it is compared: without "the", forms of address and the marks of typographers."""
    words = name.lower().replace("’", "'").removeprefix("the ").split()
    return " ".join(words[1:] if words[0] in ADDRESSES and len(words) > 1 else words)


def judged(one: Read) -> Iterator[Judged]:
    known = judgings()
    for claim in one.claims:
        opinion = known.get((one.gold.name, claim.statement))
        if opinion is not None:
            yield opinion


@cache
def judgings(path: Path = JUDGED) -> Mapping[tuple[str, str], Judged]:
    """By article and statement."""
    if not path.exists():
        return {}
    rows = map(json.loads, path.read_text("utf-8").splitlines())
    return {(row["article"], row["statement"]): Judged(tuple(row["acceptable"]), tuple(row["atomic"])) for row in rows}


def agreement(opinions: Sequence[Judged]) -> dict[str, tuple[Share, float]]:
    """For each question the share of equal answers and Cohen's kappa of the two judgings."""
    result = {}
    for question in (field.name for field in fields(Judged)):
        answers = [getattr(opinion, question) for opinion in opinions]
        task = AnnotationTask([(str(n), str(i), str(a[n])) for i, a in enumerate(answers) for n in (0, 1)])
        result[question] = (Share(sum(a == b for a, b in answers), len(answers)), task.kappa())
    return result
