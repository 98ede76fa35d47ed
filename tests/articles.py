"""Whole articles of our own with all that a careful reader would find in them, to measure reading by.

One `<name>.txt` and one `<name>.json` an article; what the fields mean is told in docs/claims.md.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from tests.measures import Told

FOLDER = Path(__file__).parent / "gold" / "articles"


@dataclass(frozen=True, slots=True)
class GoldSentence:
    start: int
    end: int
    claim: bool
    check_worthy: bool


@dataclass(frozen=True, slots=True)
class GoldEntity:
    name: str
    kind: str
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldArticle:
    name: str
    text: str
    published: date
    sentences: tuple[GoldSentence, ...]
    claims: tuple[Told, ...]
    optional: frozenset[str]
    entities: tuple[GoldEntity, ...]

    @property
    def headline(self) -> int:
        """Where the first paragraph ends: claims of the headline are not counted."""
        return self.sentences[0].end


def articles(part: str) -> list[GoldArticle]:
    """Those of "tuning" or "held", by name."""
    return [_article(path) for path in sorted((FOLDER / part).glob("*.json"))]


def hash_of(part: str) -> str:
    paths = sorted(path for path in (FOLDER / part).iterdir() if path.suffix in {".txt", ".json"})
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in paths)).hexdigest()[:16]


def _article(path: Path) -> GoldArticle:
    told = json.loads(path.read_text("utf-8"))
    text = path.with_suffix(".txt").read_text("utf-8").rstrip("\n")
    sentences = tuple(_sentences(text, told["sentences"]))
    return GoldArticle(
        name=path.stem,
        text=text,
        published=date.fromisoformat(told["published"]),
        sentences=sentences,
        claims=tuple(_claim(path.stem, text, sentences, number, claim) for number, claim in enumerate(told["claims"])),
        optional=frozenset(_id(path.stem, n) for n, claim in enumerate(told["claims"]) if claim.get("optional")),
        entities=tuple(GoldEntity(e["name"], e["kind"], tuple(e["forms"])) for e in told["entities"]),
    )


def _sentences(text: str, told: list[Mapping[str, Any]]) -> Iterator[GoldSentence]:
    end = 0
    for sentence in told:
        start = text.index(sentence["text"], end)
        if text[end:start].strip():
            raise ValueError(f"not in any sentence of the gold: {text[end:start].strip()!r}")
        end = start + len(sentence["text"])
        yield GoldSentence(start, end, sentence["claim"], sentence["check_worthy"])
    if text[end:].strip():
        raise ValueError(f"not in any sentence of the gold: {text[end:].strip()!r}")


def _id(article: str, number: int) -> str:
    return f"{article}-{number:03}"


def _claim(article: str, text: str, sentences: tuple[GoldSentence, ...], number: int, told: Mapping[str, Any]) -> Told:
    sentence = sentences[told["sentence"]]
    start = text.index(told["quote"], sentence.start, sentence.end)
    return Told(
        id=_id(article, number),
        article=article,
        start=start,
        end=start + len(told["quote"]),
        statement=told["statement"],
        speaker=told["speaker"],
        modality=told["modality"],
        polarity=told["polarity"],
        values=tuple(float(value) for value in told["values"]),
    )
