"""Whatever the two texts hold, relating them answers, and its reasons point at their words."""

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.nlp import pipeline

SCRAPS = [
    "the",
    "The",
    "said",
    "not",
    "no",
    "12",
    "1,000",
    "km",
    "5%",
    "“",
    "”",
    "’",
    "—",
    ",",
    ".",
    "Paris",
    "China",
    "rose",
    "fell",
    "killed",
    "won",
    "\u202e",
    "\u200b",
    "😀",
    "if",
    "more",
    "than",
    "May",
    "2020",
    "of",
    "in",
    "by",
    "(",
    ")",
    "ß",
    "İ",
    "ﬁ",
    "１２",
    "٣",
    "won't",
    "U.S.",
    "--",
    "$5bn",
    "was",
    "were",
    "whether",
    "all",
    "of",
    "the",
]
TEXTS = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(SCRAPS), max_size=16).map(" ".join))


@settings(max_examples=60, deadline=None)
@given(TEXTS, TEXTS)
def test_any_two_texts_can_be_related(a: str, b: str) -> None:
    comparison = pipeline.relate(pipeline.read_passage(a), pipeline.read_passage(b))
    assert abs(sum(comparison.scores.values()) - 1) < 1e-9
    for reason in comparison.reasons:
        assert reason.text
        for excerpt, text in ((reason.a, a), (reason.b, b)):
            assert excerpt is None or text[excerpt.start : excerpt.end] == excerpt.text


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_a_text_never_contradicts_or_updates_itself(text: str) -> None:
    reading = pipeline.read_passage(text)
    assert pipeline.relate(reading, reading).relation not in {"contradicts", "updates"}
