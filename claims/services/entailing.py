"""The entailment model of this installation, if a setting names one: asked by all that compares claims."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error

from claims.nlp import entailment
from claims.nlp.onnx_folder import ModelError


def chosen_model() -> entailment.Entailment | None:
    """The model, loaded at the first call. Raises ModelError."""
    return entailment.load(settings.ENTAILMENT_MODEL) if settings.ENTAILMENT_MODEL else None


def asked_model(engine_version: str) -> str:
    """The name of the model that this version of the engine asked, "" where it asked none."""
    _, _, model = engine_version.partition(entailment.WITH)
    return model.rpartition("@")[0]


def check_model(**_: Any) -> Sequence[CheckMessage]:
    """What stands in the way of the model that the setting names, as far as it is seen without loading it."""
    if not settings.ENTAILMENT_MODEL:
        return ()
    try:
        entailment.describe(Path(settings.ENTAILMENT_MODEL))
    except ModelError as error:
        hint = "ENTAILMENT_MODEL names the model's folder; without it Crossclaim judges by its rules and weights."
        return (Error(str(error), hint=hint, id="claims.E001"),)
    return ()
