"""A sentence model of a few numbers, made where a test wants it: texts of like words have like vectors."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, normalizers, pre_tokenizers
from tokenizers.models import WordLevel

# What each word means: the sea, the land, and being gone. A word that is not known means a little of all.
MEANINGS = {
    "[PAD]": (9.0, -9.0, 9.0),  # would show, were it counted
    "[UNK]": (0.1, 0.1, 0.1),
    "ferry": (1.0, 0.0, 0.0),
    "boat": (1.0, 0.0, 0.0),
    "sank": (0.5, 0.0, 1.0),
    "lost": (0.5, 0.0, 1.0),
    "barley": (0.0, 1.0, 0.0),
    "farm": (0.0, 1.0, 0.0),
    "desert": (-1.0, 0.0, 0.0),
    "nan": (float("nan"), 0.0, 0.0),
}


def make_sentence_model(
    folder: Path,
    *,
    width: int | str = "tokens",
    inputs: Sequence[str] = ("input_ids", "attention_mask"),
    output: str = "last_hidden_state",
    pooled: bool = False,
) -> Path:
    """The folder, with a model that answers a vector for each token, or where `pooled` one for the whole text."""
    folder.mkdir(parents=True, exist_ok=True)
    nodes = [helper.make_node("Gather", ["meanings", "input_ids"], ["hidden" if pooled else output], axis=0)]
    if pooled:
        nodes.append(helper.make_node("ReduceMean", ["hidden"], [output], axes=[1], keepdims=0))
    shape = ["one", 3] if pooled else ["one", width, 3]
    graph = helper.make_graph(
        nodes,
        "small",
        [helper.make_tensor_value_info(name, TensorProto.INT64, ["one", width]) for name in inputs],
        [helper.make_tensor_value_info(output, TensorProto.FLOAT, shape)],
        [numpy_helper.from_array(np.array(list(MEANINGS.values()), dtype=np.float32), "meanings")],
    )
    # Versions that older runtimes read as well.
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.save(model, folder / "model.onnx")
    tokenizer = Tokenizer(WordLevel({word: place for place, word in enumerate(MEANINGS)}, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.enable_padding(length=64)  # as the exports of sentence models have it
    (folder / "tokenizer.json").write_text(tokenizer.to_str(), "utf-8")
    return folder
