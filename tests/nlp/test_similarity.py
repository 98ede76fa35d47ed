"""A sentence model of one's own: what its folder must hold, and how alike it finds texts."""

import sys
from pathlib import Path
from typing import Any

import pytest

from claims.nlp.onnx_folder import PACKAGES, ModelError
from claims.nlp.similarity import LONGEST, Similarity, describe, load
from tests.nlp.small_sentence_model import make_sentence_model

FERRY = "The ferry sank."
BOAT = "A boat was lost."
BARLEY = "Barley on the farm."
DESERT = "Desert!"
TEXTS = (FERRY, BOAT, BARLEY, DESERT, "", "Nobody knows these words.")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_sentence_model(tmp_path_factory.mktemp("models") / "small")


@pytest.fixture(scope="module")
def model(folder: Path) -> Similarity:
    return load(str(folder))


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    (make_sentence_model(tmp_path) / name).unlink()
    with pytest.raises(ModelError, match=f"similarity model's folder .* has no {name}"):
        load(str(tmp_path))


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="nowhere has no model"):
        describe(tmp_path / "nowhere")


@pytest.mark.parametrize("package", PACKAGES)
def test_a_missing_package_is_named_with_the_way_to_install_it(
    folder: Path, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(ModelError, match=f"similarity model needs the package {package}.*make entailment"):
        describe(folder)


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_a_broken_file_is_named(tmp_path: Path, name: str) -> None:
    (make_sentence_model(tmp_path) / name).write_text("nonsense", "utf-8")
    with pytest.raises(ModelError, match=f"{name} cannot be loaded"):
        load(str(tmp_path))


def test_a_model_that_wants_something_else_is_refused(tmp_path: Path) -> None:
    make_sentence_model(tmp_path, inputs=("input_ids", "pixel_values"))
    with pytest.raises(ModelError, match="similarity model wants pixel_values"):
        load(str(tmp_path))


def test_a_model_that_gives_no_vector_for_each_token_is_refused(tmp_path: Path) -> None:
    model = load(str(make_sentence_model(tmp_path, pooled=True)))
    with pytest.raises(ModelError, match="not a vector for each token"):
        model.similarities(FERRY, [BOAT])


def test_an_answer_that_is_no_number_is_refused(model: Similarity) -> None:
    with pytest.raises(ModelError, match="no number"):
        model.similarities(FERRY, ["nan"])


def test_an_empty_text_is_like_nothing(model: Similarity) -> None:
    assert model.similarities("", TEXTS) == [0] * len(TEXTS)
    assert model.similarities(FERRY, ["", " \n"]) == [0, 0]
    assert model.similarities(FERRY, []) == []


def test_texts_of_one_meaning_are_alike_and_others_are_not(model: Similarity) -> None:
    same, other, barley, opposite = model.similarities("ferry sank", ["boat lost", "sank", "barley", "desert"])
    assert same == pytest.approx(1)
    assert 0.8 < other < 0.9  # the angle between (1.5, 0, 1) and (0.5, 0, 1)
    assert barley == 0
    assert opposite == 0


def test_the_same_whichever_text_comes_first_and_never_more_than_1(model: Similarity) -> None:
    for a in TEXTS:
        for b in TEXTS:
            assert model.similarities(a, [b]) == model.similarities(b, [a])
            assert 0 <= model.similarities(a, [b])[0] <= 1


@pytest.mark.parametrize(
    "ways",
    [{"width": 24}, {"output": "token_embeddings"}, {"output": "vectors"}, {"inputs": ("input_ids", "token_type_ids")}],
)
def test_models_are_given_what_they_want_and_what_fills_up_is_not_counted(
    tmp_path: Path, model: Similarity, ways: dict[str, Any]
) -> None:
    other = load(str(make_sentence_model(tmp_path, **ways)))
    assert other.similarities(FERRY, TEXTS) == model.similarities(FERRY, TEXTS)


def test_of_a_long_text_the_beginning_is_read(model: Similarity) -> None:
    long = "ferry " * LONGEST
    assert model.similarities("ferry", [long + "barley " * 5000]) == model.similarities("ferry", [long])


def test_no_answer_depends_on_what_was_asked_before_or_beside(folder: Path, model: Similarity) -> None:
    together = [repr(list(model.similarities(text, TEXTS))) for text in TEXTS]
    load.cache_clear()
    again = load(str(folder))
    alone = [repr([again.similarities(text, [other])[0] for other in TEXTS[::-1]][::-1]) for text in TEXTS[::-1]]
    assert alone[::-1] == together


def test_a_text_is_asked_about_once(folder: Path) -> None:
    load.cache_clear()
    model = load(str(folder))
    model.similarities(FERRY, [BOAT, BARLEY])
    model.similarities(BOAT, [FERRY, BARLEY])
    assert model._vector.cache_info().misses == 3
