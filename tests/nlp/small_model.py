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
    kind: int = TensorProto.INT64,
    outputs: Sequence[str] = ("features", "logits"),
    **config: Any,
) -> Path:
    """The folder, with a model whose answers, the last of its outputs, stand in the `order` of its labels."""
    folder.mkdir(parents=True, exist_ok=True)
    given = [helper.make_tensor_value_info(name, kind, ["one", width]) for name in inputs]
    onnx.save(_model([ORDER.index(label) for label in order], given, outputs), folder / "model.onnx")
    (folder / "tokenizer.json").write_text(_tokenizer().to_str(), "utf-8")
    labels = {str(place): label.upper() for place, label in enumerate(order)}
    (folder / "config.json").write_text(json.dumps({"id2label": labels, **config}), "utf-8")
    return folder


def _tokenizer() -> Tokenizer:
    tokenizer = Tokenizer(WordLevel({word: place for place, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    return tokenizer


def _model(columns: Sequence[int], inputs: Sequence[onnx.ValueInfoProto], outputs: Sequence[str]) -> onnx.ModelProto:
    names = [each.name for each in inputs]
    kind = helper.tensor_dtype_to_np_dtype(inputs[0].type.tensor_type.elem_type)
    constants = {
        "row": np.array([2]),
        "column": np.array([1]),
        "last": np.array([1]),
        "pad": np.array(WORDS.index("[PAD]"), dtype=kind),
        "not": np.array(WORDS.index("not"), dtype=kind),
        "ones": np.ones((1, 1), dtype=np.float32),
        "weights": np.array(WEIGHTS, dtype=np.float32)[:, columns],
    }
    lines = NODES if "attention_mask" in names else NODES.replace("attention_mask", "words")
    graph = helper.make_graph(
        [_node(line) for line in lines.replace("logits", outputs[-1]).strip().splitlines()],
        "small",
        inputs,
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["one", 3]) for name in outputs],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    # Versions that older runtimes read as well.
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


# Each line: what it makes, by which operator, of what.
NODES = """
words Greater input_ids pad
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


def _node(line: str) -> onnx.NodeProto:
    made, operator, *of = line.split()
    return helper.make_node(operator, of, [made], **ATTRIBUTES.get(operator, {}))
