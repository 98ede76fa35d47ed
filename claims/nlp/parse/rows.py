"""What the parser says of each word."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from claims.nlp.parse.forms import Forms, is_memorable
from claims.nlp.parse.model import load
from claims.nlp.parse.named import can_decode, entities

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# Of a model made of these parts alone, the last three are known well enough to reach their results by shorter ways.
PIPES = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "ner"]
SHORTENED = PIPES[3:]
BATCH = 16

SENTENCE_STARTS = 1  # spaCy's number for "yes"
ENTITY_BEGINS = 3  # and for "B"


class Row(NamedTuple):
    """What the parser says of one word; `head` is counted from the word."""

    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    entity: str
    begins: bool


Reader = Callable[["Doc"], list[Row]]


def parsed(docs: Iterable["Doc"]) -> Iterator[list[Row]]:
    """The rows of each text, in order."""
    nlp = load()
    read = _short_way(nlp)
    disabled = SHORTENED if read else []
    yield from map(read or as_set, nlp.pipe(docs, batch_size=BATCH, disable=disabled))


@cache
def _short_way(nlp: "Language") -> Reader | None:
    if nlp.pipe_names != PIPES or not (is_memorable(nlp) and can_decode(nlp)):
        return None
    forms, ner = Forms(nlp), nlp.get_pipe("ner")
    return lambda doc: _rows(doc, forms, ner)


def _rows(doc: "Doc", forms: Forms, ner: Any) -> list[Row]:
    """All words at once: asking each of them for each attribute takes several times as long."""
    if not len(doc):
        return []
    table = doc.to_array(["ORTH", "TAG", "DEP", "HEAD", "SENT_START"])
    words = table[:, :3].tolist()
    heads, starts = table[:, 3:].astype("int64").T.tolist()  # they are stored without a sign
    last = [start == SENTENCE_STARTS for start in starts[1:]] + [True]
    known = _strings(doc, table[:, 1:3])
    labels = [("", False)] * len(words)
    for first, end, label in entities(ner, doc, last):
        labels[first : end + 1] = [(label, True)] + [(label, False)] * (end - first)
    return [
        Row(lemma, pos, known[tag], known[dep], head, entity, begins)
        for (lemma, pos), (_, tag, dep), head, (entity, begins) in zip(
            forms.of(words), words, heads, labels, strict=True
        )
    ]


def as_set(doc: "Doc") -> list[Row]:
    """The rows of a text on which every part of the model has worked."""
    table = doc.to_array(["LEMMA", "POS", "TAG", "DEP", "ENT_TYPE", "ENT_IOB", "HEAD"])
    known = _strings(doc, table[:, :5])
    heads = table[:, 6].astype("int64").tolist()
    return [
        Row(known[lemma], known[pos], known[tag], known[dep], head, known[entity], iob == ENTITY_BEGINS)
        for (lemma, pos, tag, dep, entity, iob, _), head in zip(table.tolist(), heads, strict=True)
    ]


def _strings(doc: "Doc", numbers: Any) -> dict[int, str]:
    return {number: doc.vocab.strings[number] for number in set(numbers.ravel().tolist())}
