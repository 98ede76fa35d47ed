"""A sentence model of one's own: a folder with an ONNX model that turns a text into a vector of what it means.

Optional, as the entailment model is. It ranks candidates anew and judges nothing.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from claims.nlp.onnx_folder import Answer, ModelError, Opened, check_folder, open_folder

if TYPE_CHECKING:
    import numpy as np

WHAT = "similarity model"
HIDDEN = ("last_hidden_state", "token_embeddings")  # what exports call the vectors of the tokens
LONGEST = 256  # tokens of a text: what all-MiniLM-L6-v2 and its kin were trained on
KEPT = 10_000  # vectors: about 20 MB of a small model's, and several articles with all their candidates


class Similarity:
    """A model that is loaded. One text at a time, on one thread: no vector depends on what else is asked."""

    def __init__(self, opened: Opened) -> None:
        self._opened, self._output = opened, opened.output(*HIDDEN)
        opened.read_at_most(LONGEST)
        self._vector = lru_cache(maxsize=KEPT)(self._asked)

    def similarities(self, text: str, others: Sequence[str]) -> Sequence[float]:
        """How alike the text and each of the others are, 0 to 1; an empty text is like nothing. Raises ModelError."""
        if not text.strip():
            return [0.0] * len(others)
        vector = self._vector(text)
        # One product each: a product of matrices may round otherwise, by the number of its rows.
        return [min(1.0, max(0.0, float(vector @ self._vector(other)))) if other.strip() else 0.0 for other in others]

    def _asked(self, text: str) -> "np.ndarray":
        return _pooled(self._opened.answer(self._output, text))


def describe(folder: Path) -> None:
    """Look at the folder without loading anything. Raises ModelError."""
    check_folder(folder, WHAT)


@cache
def load(folder: str) -> Similarity:
    """The model of the folder, loaded at the first call. Raises ModelError."""
    describe(Path(folder))
    return Similarity(open_folder(Path(folder), WHAT))


def _pooled(answer: Answer) -> "np.ndarray":
    """The mean of the vectors of the text's own tokens, of length 1."""
    import numpy as np

    shape = answer.values.shape
    if len(shape) != 3 or shape[:2] != (1, len(answer.mask)):
        raise ModelError(f"The {WHAT}'s answer is not a vector for each token: its shape is {shape}.")
    own = answer.values[0][np.array(answer.mask, dtype=bool)]
    mean: np.ndarray = own.mean(axis=0, dtype=np.float64)
    length = float(np.linalg.norm(mean))
    if not np.isfinite(length):
        raise ModelError(f"The {WHAT}'s answer holds what is no number.")
    return (mean / (length or 1.0)).astype(np.float32)
