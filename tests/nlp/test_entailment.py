"""A model of one's own: what its folder must hold, what it answers, and what the judge makes of that."""

import json
import math
import sys
from itertools import permutations, product
from pathlib import Path
from typing import Any

import onnx
import pytest

from claims.nlp import pipeline
from claims.nlp.compare import Assessment, Finding, Gate, GateName, State
from claims.nlp.entailment import LABELS, Entailment, describe, load
from claims.nlp.judge import judge
from claims.nlp.judge.pairs import MODEL_WEIGHTS, WEIGHTS, weights_of
from claims.nlp.onnx_folder import PACKAGES, ModelError
from claims.nlp.types import Reason, ReasonKind, Relation
from tests.nlp.sides import make_side
from tests.nlp.small_model import INPUTS, make_model

PORT = "The storm closed the port."
PORT_ON_MONDAY = "The storm closed the port on Monday."
PORT_NOT = "The storm not closed the port."
SCHOOLS = "Two schools of Lund."
STATEMENTS = (PORT, PORT_ON_MONDAY, PORT_NOT, SCHOOLS)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(tmp_path_factory.mktemp("models") / "small")


@pytest.fixture(scope="module")
def model(folder: Path) -> Entailment:
    return load(str(folder))


def config_of(folder: Path, **config: Any) -> None:
    (folder / "config.json").write_text(json.dumps(config), "utf-8")


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "config.json"])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    (make_model(tmp_path) / name).unlink()
    with pytest.raises(ModelError, match=f"has no {name}"):
        load(str(tmp_path))


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="nowhere has no model"):
        describe(tmp_path / "nowhere")


@pytest.mark.parametrize("package", PACKAGES)
def test_a_missing_package_is_named_with_the_way_to_install_it(
    folder: Path, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(ModelError, match=f"{package}.*make entailment"):
        describe(folder)


def test_a_package_that_cannot_be_imported_is_named_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claims.nlp.entailment.describe", lambda folder: None)
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(ModelError, match="onnxruntime"):
        load(str(tmp_path))


@pytest.mark.parametrize(
    "labels",
    [
        None,
        {},
        ["entailment", "neutral", "contradiction"],
        {"0": "LABEL_0", "1": "LABEL_1", "2": "LABEL_2"},
        {"0": "entailment", "1": "not_entailment"},
        {"0": "entailment", "1": "neutral", "2": "neutral"},
        {"1": "entailment", "2": "neutral", "3": "contradiction"},
        {"0": "entailment", "1": "neutral", "2": "contradiction", "3": "other"},
    ],
)
def test_labels_that_do_not_tell_which_is_which_are_refused(tmp_path: Path, labels: object) -> None:
    config_of(make_model(tmp_path), id2label=labels)
    with pytest.raises(ModelError, match="id2label must name"):
        describe(tmp_path)


@pytest.mark.parametrize("text", ["{", "[]", '"no"'])
def test_a_broken_description_is_refused(tmp_path: Path, text: str) -> None:
    (make_model(tmp_path) / "config.json").write_text(text, "utf-8")
    with pytest.raises(ModelError, match=r"config\.json"):
        describe(tmp_path)


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_a_broken_file_is_named(tmp_path: Path, name: str) -> None:
    (make_model(tmp_path) / name).write_text("nonsense", "utf-8")
    with pytest.raises(ModelError, match=f"{name} cannot be loaded"):
        load(str(tmp_path))


def test_a_model_that_wants_something_else_is_refused(tmp_path: Path) -> None:
    make_model(tmp_path, inputs=(*INPUTS, "pixel_values"))
    with pytest.raises(ModelError, match="wants pixel_values"):
        load(str(tmp_path))


@pytest.mark.parametrize(
    ("premise", "hypothesis", "likely"),
    [
        (PORT, SCHOOLS, "neutral"),
        (PORT_ON_MONDAY, PORT, "entailment"),
        (PORT, PORT_NOT, "contradiction"),
        (PORT_NOT, PORT, "contradiction"),
    ],
)
def test_it_answers_what_the_premise_makes_of_the_hypothesis(
    model: Entailment, premise: str, hypothesis: str, likely: str
) -> None:
    said = model.said(premise, hypothesis)
    shares = {label: getattr(said, label) for label in LABELS}
    assert max(shares, key=lambda label: shares[label]) == likely
    assert math.fsum(shares.values()) == pytest.approx(1)


def test_a_premise_that_says_more_entails_more(model: Entailment) -> None:
    assert model.said(PORT_ON_MONDAY, PORT).entailment > model.said(PORT, PORT_ON_MONDAY).entailment


@pytest.mark.parametrize("order", list(permutations(LABELS)))
def test_labels_may_stand_in_any_order_and_letter_case(
    tmp_path: Path, model: Entailment, order: tuple[str, ...]
) -> None:
    other = load(str(make_model(tmp_path, order=order)))
    assert other.said(PORT, PORT_NOT) == model.said(PORT, PORT_NOT)


@pytest.mark.parametrize(
    "ways",
    [
        {"width": 24},
        {"kind": onnx.TensorProto.INT32},
        {"inputs": ("token_type_ids", "input_ids")},
        {"outputs": ("scores",)},
    ],
)
def test_models_are_given_what_they_want(tmp_path: Path, model: Entailment, ways: dict[str, Any]) -> None:
    other = load(str(make_model(tmp_path, **ways)))
    assert other.said(PORT_ON_MONDAY, PORT) == model.said(PORT_ON_MONDAY, PORT)


def test_an_answer_of_another_shape_is_refused(tmp_path: Path) -> None:
    model = load(str(make_model(tmp_path, outputs=("mask", "logits2"))))
    with pytest.raises(ModelError, match="not 3 numbers"):
        model.said(PORT, PORT_ON_MONDAY)


@pytest.mark.parametrize("more", [{}, {"max_position_embeddings": 12}, {"width": 16}])
def test_of_a_long_statement_the_beginning_is_read(tmp_path: Path, more: dict[str, Any]) -> None:
    model = load(str(make_model(tmp_path, **more)))
    said = model.said("Lund " * 5000 + "closed", "Monday closed")
    assert said == model.said("Lund " * 5000, "Monday closed")
    assert said.neutral > 0.9


def test_features_are_the_same_whichever_statement_comes_first(model: Entailment) -> None:
    for a, b in product(STATEMENTS, repeat=2):
        assert model.features(a, b) == model.features(b, a)
        assert all(0 <= value <= 1 for value in model.features(a, b).values())


def test_no_answer_depends_on_what_was_asked_before(folder: Path, model: Entailment) -> None:
    pairs = list(product(STATEMENTS, repeat=2))
    first = [repr(model.said(*pair)) for pair in pairs]
    load.cache_clear()
    again = load(str(folder))
    assert [repr(again.said(*pair)) for pair in reversed(pairs)] == first[::-1]


def test_it_is_named_by_its_description_or_its_folder(tmp_path: Path) -> None:
    assert describe(make_model(tmp_path / "mine")).name == "mine"
    config = {"_name_or_path": "somebody/entails-small"}
    assert describe(make_model(tmp_path / "other", **config)).name == "entails-small"


def test_another_model_of_the_same_name_is_another_version(tmp_path: Path) -> None:
    one, two = (
        load(str(make_model(tmp_path / each / "mine", order=LABELS[::step]))) for each, step in (("1", 1), ("2", -1))
    )
    assert one.name == two.name
    assert pipeline.version(one) != pipeline.version(two)


def test_the_version_names_the_model_and_fits_what_is_kept(tmp_path: Path, model: Entailment) -> None:
    assert pipeline.version(None) == pipeline.VERSION
    assert pipeline.version(model) == f"{pipeline.VERSION} + model small@{model.digest}"
    named = load(str(make_model(tmp_path / ("very-long-name-" * 8))))
    assert len(pipeline.version(named)) == pipeline.VERSION_CHARACTERS
    assert pipeline.version(named).endswith(named.digest)


def test_its_weights_are_apart_from_the_trained_ones(model: Entailment) -> None:
    by_hand, trained = (json.loads(path.read_text("utf-8"))["features"] for path in (MODEL_WEIGHTS, WEIGHTS))
    assert by_hand.keys() == model.features(PORT, PORT).keys()
    assert not by_hand.keys() & trained.keys()
    _, weights = weights_of()
    assert by_hand.keys() <= weights.keys()


class Asked:
    """Features that a model might give, and how often it was asked for them."""

    def __init__(self, **features: float) -> None:
        self.features, self.times = features, 0

    def __call__(self) -> dict[str, float]:
        self.times += 1
        return self.features


AGREEING = {"model.entailment.most": 1.0, "model.entailment.least": 1.0}
CONTRADICTING = {"model.contradiction.most": 1.0, "model.contradiction.least": 1.0}


def assessed(*findings: Finding, **states: State) -> Assessment:
    gates = tuple(Gate(name, states.get(name.value, State.PASS), ReasonKind.NOT_STATED, "A gate.") for name in GateName)
    argued = {f"found.{finding.relation}": 1.0 for finding in findings}
    return Assessment(gates, findings, {"cover.least": 1.0, "cover.most": 1.0} | argued, lambda relation: None)


def finding(relation: Relation) -> Finding:
    return Finding(relation, Reason("some.rule", ReasonKind.SAME, "Because.", None, None))


@pytest.mark.parametrize("gate", list(GateName))
def test_a_pair_that_a_gate_has_settled_is_not_asked_about(gate: GateName) -> None:
    ask = Asked(**CONTRADICTING)
    assert judge(assessed(**{gate.value: State.FAIL}), ask=ask) == judge(assessed(**{gate.value: State.FAIL}))
    assert not ask.times


def test_a_pair_of_unknown_subjects_is_not_asked_about() -> None:
    judge(assessed(subject=State.UNKNOWN), ask=(ask := Asked(**AGREEING)))
    assert not ask.times


def test_without_an_argument_it_is_weighed_with_the_rest() -> None:
    plain, agreeing, contradicting = (
        judge(assessed(period=State.UNKNOWN), ask=ask).scores
        for ask in (None, Asked(**AGREEING), Asked(**CONTRADICTING))
    )
    assert agreeing[Relation.AGREES] > plain[Relation.AGREES] > contradicting[Relation.AGREES]
    assert contradicting[Relation.CONTRADICTS] > plain[Relation.CONTRADICTS] > agreeing[Relation.CONTRADICTS]


@pytest.mark.parametrize("relation", [Relation.AGREES, Relation.UPDATES, Relation.CONTRADICTS])
@pytest.mark.parametrize("features", [AGREEING, CONTRADICTING, {"model.neutral.least": 1.0}])
def test_what_a_rule_argues_for_stands_and_only_its_confidence_moves(
    relation: Relation, features: dict[str, float]
) -> None:
    found = assessed(finding(relation))
    said, plain = judge(found, ask=(ask := Asked(**features))), judge(found)
    assert ask.times == 1
    assert (said.relation, said.reasons) == (plain.relation, plain.reasons)
    assert said.confidence != plain.confidence


def test_a_comparison_is_the_same_each_time_and_whichever_side_comes_first(model: Entailment) -> None:
    a = make_side(PORT, "close", subject="The storm", object="the port")
    b = make_side(PORT_ON_MONDAY, "close", subject="The storm", object="the port")
    one, again, turned = (pipeline.compare(*pair, model=model) for pair in ((a, b), (a, b), (b, a)))
    assert repr(one) == repr(again)
    assert one.scores == turned.scores
    assert one.scores != pipeline.compare(a, b).scores


def test_passages_are_judged_with_the_model_too(model: Entailment) -> None:
    a, b = map(pipeline.read_passage, (PORT, PORT_ON_MONDAY))
    said = pipeline.relate(a, b, model=model)
    assert said.relation is pipeline.relate(a, b).relation
    assert said.scores != pipeline.relate(a, b).scores
    assert repr(pipeline.relate(a, b, model=model)) == repr(said)
