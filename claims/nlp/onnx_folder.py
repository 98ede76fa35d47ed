"""A folder with an ONNX model and its tokenizer: what it must hold, how it is opened, how it is asked.

Optional: it needs the packages of requirements-entailment.txt, and only what is told to use a model loads them.
"""

import importlib.util
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import numpy as np
    from onnxruntime import InferenceSession
    from tokenizers import Encoding, Tokenizer

T = TypeVar("T")

MODEL, TOKENIZER = "model.onnx", "tokenizer.json"
PACKAGES = ("onnxruntime", "tokenizers")
INTEGERS = {"tensor(int64)": "int64", "tensor(int32)": "int32"}


class ModelError(RuntimeError):
    """The model cannot be used; the message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model makes of one row, and which of its tokens are the text's and not there to fill it up."""

    values: Any
    mask: Sequence[int]


class Opened:
    """A model that is loaded. One row at a time, on one thread: no answer depends on what else is asked."""

    def __init__(self, what: str, session: "InferenceSession", tokenizer: "Tokenizer") -> None:
        self._what, self._session, self._tokenizer = what, session, tokenizer
        self._inputs = {each.name: INTEGERS[each.type] for each in session.get_inputs()}
        self._width = _width(session)
        self._outputs = [each.name for each in session.get_outputs()]
        tokenizer.no_padding()

    def output(self, *usual: str) -> str:
        """The output that bears one of its usual names; of a model that calls it otherwise the first."""
        return next((name for name in usual if name in self._outputs), self._outputs[0])

    def read_at_most(self, tokens: int) -> None:
        self._tokenizer.enable_truncation(min(tokens, self._width or tokens))

    def answer(self, output: str, text: str, other: str | None = None) -> Answer:
        """What the output says of a text, or of two. Raises ModelError."""
        encoded = self._tokenizer.encode(text, other)
        if self._width:
            encoded.pad(self._width)
        given = self._given(encoded)
        values = tried(f"The {self._what} cannot be run", lambda: self._session.run([output], given))
        return Answer(values[0], encoded.attention_mask)

    def _given(self, encoded: "Encoding") -> dict[str, "np.ndarray"]:
        """What the model takes of it, as one row."""
        import numpy as np

        rows = {
            "input_ids": encoded.ids,
            "attention_mask": encoded.attention_mask,
            "token_type_ids": encoded.type_ids,
        }
        return {name: np.array([rows[name]], dtype=kind) for name, kind in self._inputs.items()}


def check_folder(folder: Path, what: str, files: Sequence[str] = (MODEL, TOKENIZER)) -> None:
    """See that packages and files are there, without loading anything. Raises ModelError."""
    for package in PACKAGES:
        if importlib.util.find_spec(package) is None:
            raise _unpacked(package, what)
    for name in files:
        if not (folder / name).is_file():
            raise ModelError(f"The {what}'s folder {folder} has no {name}.")


def open_folder(folder: Path, what: str) -> Opened:
    """Load the model of a folder that was checked. Raises ModelError."""
    try:
        from onnxruntime import InferenceSession, SessionOptions, disable_telemetry_events
        from tokenizers import Tokenizer
    except ImportError as error:
        raise _unpacked(error.name or PACKAGES[0], what) from error
    disable_telemetry_events()
    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.use_deterministic_compute = True
    options.log_severity_level = 4  # what goes wrong is raised
    model, words = str(folder / MODEL), str(folder / TOKENIZER)
    providers = ["CPUExecutionProvider"]
    session = tried(f"{model} cannot be loaded", lambda: InferenceSession(model, options, providers=providers))
    _refuse_other_inputs(session, what)
    return Opened(what, session, tried(f"{words} cannot be loaded", lambda: Tokenizer.from_file(words)))


def tried(what: str, do: Callable[[], T]) -> T:
    try:
        return do()
    except Exception as error:  # the tokenizers raise nothing narrower, the runtime a dozen kinds without a family
        raise ModelError(f"{what}: {error}") from error


def _unpacked(package: str, what: str) -> ModelError:
    return ModelError(
        f"The {what} needs the package {package}. Install it with 'make entailment', or with "
        "'.venv/bin/python -m pip install --require-hashes -r requirements-entailment.txt'."
    )


def _refuse_other_inputs(session: "InferenceSession", what: str) -> None:
    known = {"input_ids", "attention_mask", "token_type_ids"}
    odd = [each.name for each in session.get_inputs() if each.name not in known or each.type not in INTEGERS]
    if odd:
        raise ModelError(
            f"The {what} wants {', '.join(odd)}. It can be given input_ids, attention_mask "
            "and token_type_ids, as whole numbers."
        )


def _width(session: "InferenceSession") -> int:
    """How many tokens the model always takes, 0 where it takes any number."""
    widths = {each.shape[-1] for each in session.get_inputs()}
    return next((width for width in widths if isinstance(width, int)), 0)
