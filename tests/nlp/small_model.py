"""An entailment model of a few sums, made where a test wants it: a hypothesis follows from the words that it shares."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, normalizers, pre_tokenizers
from tokenizers.models import WordLevel

WORDS = ("[PAD]", "[UNK]", "not", "the", "storm", "closed", "port", "on", "monday", "of", "lund", "two", "schools")
NOT = WORDS.index("not")
ORDER = ("contradiction", "entailment", "neutral")
INPUTS = ("input_ids", "attention_mask", "token_type_ids")
# Rows: the share of the hypothesis that the premise says, whether one alone denies, and 1; columns: ORDER.
WEIGHTS = ((0.0, 6.0, -6.0), (12.0, -12.0, 0.0), (-3.0, -3.0, 3.0))


def make_model(
    folder: Path,
    *,
    order: Sequence[str] = ORDER,
    width: int | str = "tokens",
    inputs: Sequence[str] = INPUTS,
    **config: Any,
) -> Path:
    """The folder, with a model whose answers stand in the `order` of its labels."""
    folder.mkdir(parents=True, exist_ok=True)
    onnx.save(_model([ORDER.index(label) for label in order], width, inputs), folder / "model.onnx")
    (folder / "tokenizer.json").write_text(_tokenizer().to_str(), "utf-8")
    labels = {str(place): label.upper() for place, label in enumerate(order)}
    (folder / "config.json").write_text(json.dumps({"id2label": labels, **config}), "utf-8")
    return folder


def _tokenizer() -> Tokenizer:
    tokenizer = Tokenizer(WordLevel({word: place for place, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    return tokenizer


def _model(columns: Sequence[int], width: int | str, names: Sequence[str]) -> onnx.ModelProto:
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, ["one", width]) for name in names]
    outputs = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["one", 3])]
    constants = {
        "row": np.array([2]),
        "column": np.array([1]),
        "last": np.array([1]),
        "one": np.array(1.0, dtype=np.float32),
        "not": np.array(NOT),
        "ones": np.ones((1, 1), dtype=np.float32),
        "weights": np.array(WEIGHTS, dtype=np.float32)[:, columns],
    }
    graph = helper.make_graph(
        [_node(line, names) for line in NODES.strip().splitlines()],
        "small",
        inputs,
        outputs,
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    # Versions that older runtimes read as well.
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


# Each line: what it makes, by which operator, of what.
NODES = """
mask Cast attention_mask
hypothesis_types Cast token_type_ids
hypothesis Mul hypothesis_types mask
premise Sub mask hypothesis
rows Unsqueeze input_ids row
columns Unsqueeze input_ids column
equal_truth Equal rows columns
equal Cast equal_truth
premise_rows Unsqueeze premise row
said Mul equal premise_rows
found ReduceMax said
shared_words Mul found hypothesis
shared ReduceSum shared_words last
whole ReduceSum hypothesis last
share Div shared whole
denial_truth Equal input_ids not
denial Cast denial_truth
premise_denial Mul denial premise
hypothesis_denial Mul denial hypothesis
premise_denies ReduceSum premise_denial last
hypothesis_denies ReduceSum hypothesis_denial last
denial_difference Sub premise_denies hypothesis_denies
denies Abs denial_difference
features Concat share denies ones
logits MatMul features weights
"""
ATTRIBUTES = {"Cast": {"to": TensorProto.FLOAT}, "ReduceMax": {"axes": [1], "keepdims": 0}, "Concat": {"axis": 1}}


def _node(line: str, inputs: Sequence[str]) -> onnx.NodeProto:
    made, operator, *of = line.split()
    of = [dict(zip(INPUTS, inputs, strict=True)).get(name, name) for name in of]
    return helper.make_node(operator, of, [made], **ATTRIBUTES.get(operator, {}))
