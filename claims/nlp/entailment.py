"""An entailment model of one's own: a folder with an ONNX classifier, asked of one pair of statements at a time.

Optional: it needs the packages of requirements-entailment.txt, and only what is told to use a model loads them.
"""

import hashlib
import importlib.util
import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from claims.nlp.types import Side

if TYPE_CHECKING:
    import numpy as np
    from onnxruntime import InferenceSession
    from tokenizers import Encoding, Tokenizer

T = TypeVar("T")

MODEL, TOKENIZER, CONFIG = "model.onnx", "tokenizer.json", "config.json"
LOGITS = "logits"  # the output by its usual name; of a model that calls it otherwise the first is taken
PACKAGES = ("onnxruntime", "tokenizers")
LABELS = ("entailment", "neutral", "contradiction")
LONGEST = 256  # tokens of both statements together: each is one sentence, and time grows with the square
RESERVED = 2  # positions that models of RoBERTa's kind count in `max_position_embeddings` and cannot use
WITH = " + model "  # stands between the engine's version and the name of the model that it asked
DIGEST = 6  # hexadecimal digits that tell two models of one name apart
INTEGERS = {"tensor(int64)": "int64", "tensor(int32)": "int32"}


class EntailmentError(RuntimeError):
    """The model cannot be used; the message says why, and what to do."""


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

    def __init__(self, described: Described, digest: str, session: "InferenceSession", tokenizer: "Tokenizer") -> None:
        self.name, self.digest = described.name, digest
        self._labels, self._session, self._tokenizer = described.labels, session, tokenizer
        self._inputs = {each.name: INTEGERS[each.type] for each in session.get_inputs()}
        self._width = _width(session)
        outputs = [each.name for each in session.get_outputs()]
        self._answer = LOGITS if LOGITS in outputs else outputs[0]
        tokenizer.no_padding()
        tokenizer.enable_truncation(min(LONGEST, described.positions - RESERVED, self._width or LONGEST))

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
        """Of two long statements what fits is read. Raises EntailmentError."""
        given = self._given(self._tokenizer.encode(premise, hypothesis))
        outputs = _tried("The entailment model cannot be run", lambda: self._session.run([self._answer], given))
        return Said(**dict(zip(self._labels, _shares(outputs[0]), strict=True)))

    def _given(self, encoded: "Encoding") -> dict[str, "np.ndarray"]:
        """What the model takes of it, as one row; filled up where its width is fixed."""
        import numpy as np

        if self._width:
            encoded.pad(self._width)
        rows = {
            "input_ids": encoded.ids,
            "attention_mask": encoded.attention_mask,
            "token_type_ids": encoded.type_ids,
        }
        return {name: np.array([rows[name]], dtype=kind) for name, kind in self._inputs.items()}


def describe(folder: Path) -> Described:
    """Look at the folder without loading anything. Raises EntailmentError."""
    for package in PACKAGES:
        if importlib.util.find_spec(package) is None:
            raise _unpacked(package)
    for name in (MODEL, TOKENIZER, CONFIG):
        if not (folder / name).is_file():
            raise EntailmentError(f"The entailment model's folder {folder} has no {name}.")
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
    """The model of the folder, loaded at the first call. Raises EntailmentError."""
    path = Path(folder)
    described = describe(path)
    try:
        from onnxruntime import InferenceSession, SessionOptions, disable_telemetry_events
        from tokenizers import Tokenizer
    except ImportError as error:
        raise _unpacked(error.name or PACKAGES[0]) from error
    disable_telemetry_events()
    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.use_deterministic_compute = True
    options.log_severity_level = 4  # what goes wrong is raised
    providers = ["CPUExecutionProvider"]
    session = _tried(
        f"{path / MODEL} cannot be loaded", lambda: InferenceSession(str(path / MODEL), options, providers=providers)
    )
    _refuse_other_inputs(session)
    tokenizer = _tried(f"{path / TOKENIZER} cannot be loaded", lambda: Tokenizer.from_file(str(path / TOKENIZER)))
    return Entailment(described, _digest(path), session, tokenizer)


def asking(model: Entailment | None, a: Side, b: Side) -> Callable[[], Mapping[str, float]] | None:
    """How the judge can have the model's features of two claims, if there is a model."""
    return partial(model.features, a.claim.statement, b.claim.statement) if model else None


def _unpacked(package: str) -> EntailmentError:
    return EntailmentError(
        f"The entailment model needs the package {package}. Install it with 'make entailment', or with "
        "'.venv/bin/python -m pip install --require-hashes -r requirements-entailment.txt'."
    )


def _config(path: Path) -> Mapping[str, Any]:
    try:
        config = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise EntailmentError(f"{path} cannot be read: {error}.") from error
    if not isinstance(config, dict):
        raise EntailmentError(f"{path} holds no JSON object.")
    return config


def _labels(given: object) -> tuple[str, ...]:
    """The labels in the order of the model's answers, whatever their order and letter case."""
    known = given if isinstance(given, dict) else {}
    labels = tuple(str(known.get(str(place), "")).strip().casefold() for place in range(len(known)))
    if sorted(labels) != sorted(LABELS):
        said = ", ".join(map(str, known.values())) or "nothing"
        raise EntailmentError(
            f"The entailment model's {CONFIG} names its labels {said}. Its id2label must name the answers 0, 1 and 2 "
            "entailment, neutral and contradiction, in the order in which the model was trained."
        )
    return labels


def _refuse_other_inputs(session: "InferenceSession") -> None:
    known = {"input_ids", "attention_mask", "token_type_ids"}
    odd = [each.name for each in session.get_inputs() if each.name not in known or each.type not in INTEGERS]
    if odd:
        raise EntailmentError(
            f"The entailment model wants {', '.join(odd)}. It can be given input_ids, attention_mask "
            "and token_type_ids, as whole numbers."
        )


def _width(session: "InferenceSession") -> int:
    """How many tokens the model always takes, 0 where it takes any number."""
    widths = {each.shape[-1] for each in session.get_inputs()}
    return next((width for width in widths if isinstance(width, int)), 0)


def _shares(logits: Any) -> Sequence[float]:
    """A softmax of the one row."""
    values = [float(value) for value in logits.reshape(-1)]
    if len(values) != len(LABELS) or not all(map(math.isfinite, values)):
        raise EntailmentError(f"The entailment model's answer is not {len(LABELS)} numbers for a pair.")
    powers = [math.exp(value - max(values)) for value in values]
    whole = math.fsum(powers)
    return [power / whole for power in powers]


def _tried(what: str, do: Callable[[], T]) -> T:
    try:
        return do()
    except Exception as error:  # the tokenizers raise nothing narrower, the runtime a dozen kinds without a family
        raise EntailmentError(f"{what}: {error}") from error


def _digest(folder: Path) -> str:
    """Of all that its answers depend on: the weights, also those kept in files beside the model, and the words."""
    whole = hashlib.sha256()
    for path in (*sorted(folder.glob(f"{MODEL}*")), folder / TOKENIZER, folder / CONFIG):
        whole.update(_sha256(path))
    return whole.hexdigest()[:DIGEST]


def _sha256(path: Path) -> bytes:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").digest()
