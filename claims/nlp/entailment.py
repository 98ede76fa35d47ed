"""An entailment model of one's own: a folder with an ONNX classifier, asked of one pair of statements at a time.

Optional: it needs the packages of requirements-entailment.txt, and only what is told to use a model loads them.
"""

import hashlib
import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

from claims.nlp.onnx_folder import MODEL, TOKENIZER, ModelError, Opened, check_folder, open_folder
from claims.nlp.types import Side

WHAT = "entailment model"
CONFIG = "config.json"
LOGITS = "logits"  # the output by its usual name; of a model that calls it otherwise the first is taken
LABELS = ("entailment", "neutral", "contradiction")
LONGEST = 256  # tokens of both statements together: each is one sentence, and time grows with the square
RESERVED = 2  # positions that models of RoBERTa's kind count in `max_position_embeddings` and cannot use
WITH = " + model "  # stands between the engine's version and the name of the model that it asked
DIGEST = 6  # hexadecimal digits that tell two models of one name apart


@dataclass(frozen=True, slots=True)
class Said:
    """How likely a premise makes a hypothesis true, leaves it open, or makes it false."""

    entailment: float
    neutral: float
    contradiction: float


@dataclass(frozen=True, slots=True)
class Described:
    """What a model's folder says of it: its name, its labels in the order of its answers, the positions it has."""

    name: str
    labels: tuple[str, ...]
    positions: int


class Entailment:
    """A model that is loaded. One pair at a time, on one thread: no answer depends on what else is asked."""

    def __init__(self, described: Described, digest: str, opened: Opened) -> None:
        self.name, self.digest = described.name, digest
        self._labels, self._opened, self._output = described.labels, opened, opened.output(LOGITS)
        opened.read_at_most(min(LONGEST, described.positions - RESERVED))

    def features(self, a: str, b: str) -> Mapping[str, float]:
        """What the judge weighs: numbers from 0 to 1, the same whichever statement comes first."""
        one, two = self.said(a, b), self.said(b, a)
        return {
            "model.entailment.most": max(one.entailment, two.entailment),
            "model.entailment.least": min(one.entailment, two.entailment),
            "model.contradiction.most": max(one.contradiction, two.contradiction),
            "model.contradiction.least": min(one.contradiction, two.contradiction),
            "model.neutral.least": min(one.neutral, two.neutral),
        }

    def said(self, premise: str, hypothesis: str) -> Said:
        """Of two long statements what fits is read. Raises ModelError."""
        answer = self._opened.answer(self._output, premise, hypothesis)
        return Said(**dict(zip(self._labels, _shares(answer.values), strict=True)))


def describe(folder: Path) -> Described:
    """Look at the folder without loading anything. Raises ModelError."""
    check_folder(folder, WHAT, (MODEL, TOKENIZER, CONFIG))
    config = _config(folder / CONFIG)
    name = Path(str(config.get("_name_or_path") or "")).name or folder.resolve().name
    positions = config.get("max_position_embeddings")
    return Described(
        name="".join(filter(str.isprintable, name)),
        labels=_labels(config.get("id2label")),
        positions=positions if isinstance(positions, int) and positions > RESERVED else LONGEST + RESERVED,
    )


@cache
def load(folder: str) -> Entailment:
    """The model of the folder, loaded at the first call. Raises ModelError."""
    path = Path(folder)
    described = describe(path)
    opened = open_folder(path, WHAT)
    return Entailment(described, _digest(path), opened)


def asking(model: Entailment | None, a: Side, b: Side) -> Callable[[], Mapping[str, float]] | None:
    """How the judge can have the model's features of two claims, if there is a model."""
    return partial(model.features, a.claim.statement, b.claim.statement) if model else None


def _config(path: Path) -> Mapping[str, Any]:
    try:
        config = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"{path} cannot be read: {error}.") from error
    if not isinstance(config, dict):
        raise ModelError(f"{path} holds no JSON object.")
    return config


def _labels(given: object) -> tuple[str, ...]:
    """The labels in the order of the model's answers, whatever their order and letter case."""
    known = given if isinstance(given, dict) else {}
    labels = tuple(str(known.get(str(place), "")).strip().casefold() for place in range(len(known)))
    if sorted(labels) != sorted(LABELS):
        said = ", ".join(map(str, known.values())) or "nothing"
        raise ModelError(
            f"The entailment model's {CONFIG} names its labels {said}. Its id2label must name the answers 0, 1 and 2 "
            "entailment, neutral and contradiction, in the order in which the model was trained."
        )
    return labels


def _shares(logits: Any) -> Sequence[float]:
    """A softmax of the one row."""
    values = [float(value) for value in logits.reshape(-1)]
    if len(values) != len(LABELS) or not all(map(math.isfinite, values)):
        raise ModelError(f"The entailment model's answer is not {len(LABELS)} numbers for a pair.")
    powers = [math.exp(value - max(values)) for value in values]
    whole = math.fsum(powers)
    return [power / whole for power in powers]


def _digest(folder: Path) -> str:
    """Of all that its answers depend on: the weights, also those kept in files beside the model, and the words."""
    whole = hashlib.sha256()
    for path in (*sorted(folder.glob(f"{MODEL}*")), folder / TOKENIZER, folder / CONFIG):
        whole.update(_sha256(path))
    return whole.hexdigest()[:DIGEST]


def _sha256(path: Path) -> bytes:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").digest()
