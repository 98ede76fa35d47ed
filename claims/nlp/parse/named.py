"""Named entities, decoded from the model's own scores for all words of a text at once.

Outside of an entity the scores of a word depend on no decision before it, so one multiplication does for all of them;
only inside is it one after the other. The model's own decoder asks of each word which of all its moves are allowed, a
question that takes a third of the time of a parse. The moves it makes are the same.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

FEATURES = 3  # the word, the first word of the open entity, the word before
NEVER = float("-inf")


class _Scores(NamedTuple):
    """What the model makes of the words: `felt` is each as each feature, the first for no word at all."""

    felt: Any
    bias: Any
    upper: Any


def can_decode(nlp: "Language") -> bool:
    """Whether the model's entities are decided as they are here: greedily, by these features, from nothing preset."""
    ner: Any = nlp.get_pipe("ner")
    model = ner.model
    return bool(
        ner.cfg.get("beam_width", 1) == 1
        and {"tok2vec", "lower", "upper"} <= set(model.ref_names)
        and model.attrs.get("has_upper")
        and not model.attrs.get("unseen_classes")
        and model.get_ref("lower").get_dim("nF") == FEATURES
        and model.get_ref("lower").get_dim("nP") > 1
    )


def entities(ner: Any, doc: "Doc", last: Sequence[bool]) -> Iterator[tuple[int, int, str]]:
    """The first and the last word of each entity, and its label; `last` tells the words that end a sentence."""
    moves = [ner.moves.get_class_name(number) for number in range(ner.moves.n_moves)]
    scores = _scores(ner.model, doc)
    taken = _outside(scores, moves, last)
    index = 0
    while index < len(taken):
        move = moves[taken[index]]
        end = index
        if move[0] == "B":
            inside = moves.index(f"I-{move[2:]}"), moves.index(f"L-{move[2:]}")
            end = _end(scores, inside, index, last)
        if move[0] in "BU":
            yield index, end, move[2:]
        index = end + 1


def _scores(model: Any, doc: "Doc") -> _Scores:
    lower, upper = model.get_ref("lower"), model.get_ref("upper")
    felt = lower.predict(model.get_ref("tok2vec").predict([doc]))
    return _Scores(felt, lower.get_param("b"), upper)


def _outside(scores: _Scores, moves: Sequence[str], last: Sequence[bool]) -> list[int]:
    """The best move at each word where no entity is open: begin one, be one, or neither."""
    felt, bias, upper = scores
    hidden = (felt[1:, 0] + felt[0, 1] + felt[0, 2] + bias).max(axis=2)
    all_moves = upper.predict(hidden)  # not "@": NumPy's own would start threads that wait for work at full speed
    all_moves[:, [i for i, move in enumerate(moves) if not _opens(move)]] = NEVER
    begins = [i for i, move in enumerate(moves) if move[0] == "B"]
    ends = [i for i, is_last in enumerate(last) if is_last]  # an entity of several words stays in its sentence
    for begin in begins:
        all_moves[ends, begin] = NEVER
    taken: list[int] = all_moves.argmax(axis=1).tolist()
    return taken


def _opens(move: str) -> bool:
    return move == "O" or (move[0] in "BU" and len(move) > len("U-"))


def _end(scores: _Scores, moves: tuple[int, int], first: int, last: Sequence[bool]) -> int:
    """The word at which the entity that begins at `first` ends."""
    felt, bias, upper = scores
    weights, weights_bias = upper.get_param("W"), upper.get_param("b")
    index = first + 1
    while not last[index]:
        hidden = (felt[index + 1, 0] + felt[first + 1, 1] + felt[index, 2] + bias).max(axis=1)
        inside, closing = (weights[move] @ hidden + weights_bias[move] for move in moves)
        if (closing, -moves[1]) > (inside, -moves[0]):
            return index
        index += 1
    return index
