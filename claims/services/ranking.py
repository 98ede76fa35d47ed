"""The sentence model of this installation, if a setting names one: it ranks all candidates anew."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.checks import CheckMessage, Error

from claims.nlp import similarity
from claims.nlp.onnx_folder import ModelError

if TYPE_CHECKING:  # every process asks for the check, and only some for the engine
    from claims.nlp.candidates import Similarities


def chosen_similarities() -> "Similarities | None":
    """What tells how alike texts are, loaded at the first call. Raises ModelError."""
    return similarity.load(settings.SIMILARITY_MODEL).similarities if settings.SIMILARITY_MODEL else None


def check_similarity(**_: Any) -> Sequence[CheckMessage]:
    """What stands in the way of the model that the setting names, as far as it is seen without loading it."""
    if not settings.SIMILARITY_MODEL:
        return ()
    try:
        similarity.describe(Path(settings.SIMILARITY_MODEL))
    except ModelError as error:
        hint = "SIMILARITY_MODEL names the model's folder; without it candidates are ranked by their keys alone."
        return (Error(str(error), hint=hint, id="claims.E002"),)
    return ()
