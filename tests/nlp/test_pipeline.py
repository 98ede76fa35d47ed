"""The engine's one door: what a reading holds hangs together, whatever the text."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.nlp.pipeline import VERSION, read
from claims.nlp.types import EntityKind, Mention, Period, Quantity, Reading, Sentence

ARTICLE = """Harbour fire kills three in Marlow

MARLOW, Ohio (AP) — A fire at the Brightwater Energy plant killed three people on Monday, Mayor Carla Jensen said.

The plant employs 900 people, and about 40 of them were inside. “I saw the roof fall in,” said Peter Novak, a welder.
He was not hurt.

Brightwater denied that it had ignored warnings. The company will close the plant until March 2024, it said.
"""


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read(ARTICLE, published=date(2023, 11, 14))


def test_the_version_is_said() -> None:
    assert VERSION


def test_it_reads_every_layer_of_an_article(reading: Reading) -> None:
    assert reading.published == date(2023, 11, 14)
    assert {m.name for m in reading.entities} >= {"Carla Jensen", "Peter Novak", "Ohio"}
    assert {a.speaker for a in reading.attributions} >= {"Carla Jensen", "Peter Novak"}
    assert {q.low for q in reading.quantities} >= {3.0, 900.0, 40.0}
    assert any(p.begins == "2023-11-13" for p in reading.periods)
    assert any("900 people" in claim.statement for claim in reading.claims)


def test_pronouns_of_a_statement_are_resolved(reading: Reading) -> None:
    assert any(claim.statement.startswith("Peter Novak was not hurt") for claim in reading.claims)


def test_the_numbers_of_a_claim_lead_to_its_parts(reading: Reading) -> None:
    for side in reading.sides():
        for part in (*side.quantities, *side.periods, *side.entities):
            assert side.claim.start <= part.start <= part.end <= side.claim.end or part.text in ARTICLE


def test_the_same_text_is_read_the_same_again(reading: Reading) -> None:
    assert read(ARTICLE, published=date(2023, 11, 14)) == reading


def test_a_text_without_words_holds_nothing() -> None:
    empty = read("  \n\n ")
    assert (empty.sentences, empty.claims, empty.entities) == ((), (), ())


def test_aliases_reach_the_names() -> None:
    aliases = {
        "the plant": ("Marlow Works", EntityKind.PLACE),
        "brightwater": ("Brightwater plc", EntityKind.ORGANISATION),
    }
    assert "Brightwater plc" in {m.name for m in read("Brightwater lost money.", aliases=aliases).entities}


# Words that make the rules work, and marks that make them stumble.
PIECES = st.sampled_from(
    (
        "President", "Carla Jensen", "said", "of", "the", "and", "he", "his", "it", "they", "the company", "Beijing",
        "U.S.", "Inc.", "Monday", "did not", "if", "who", "5", "March 2024", "the two leaders", "£3.5bn", "10–12%",
        "McDonald’s", "“", "”", '"', "'", "’s", "(", ")", ".", ",", "-", "—", " ", "\n", "\n\n",
        "\x00", "\u200b", "\u202e", "🙂", "İ", "ﬁ",
    )
)  # fmt: skip
MIXED = st.lists(PIECES, max_size=30)
TEXTS = st.one_of(st.text(max_size=120), MIXED.map(" ".join), MIXED.map("".join))


@given(TEXTS, st.one_of(st.none(), st.dates()))
@settings(max_examples=60, deadline=None)
def test_any_text_is_read_and_every_span_equals_its_words(text: str, published: date | None) -> None:
    reading = read(text, published=published)
    for part in (*reading.quantities, *reading.periods, *reading.entities):
        assert_in_place(text, part)
    for sentence in reading.sentences:
        assert 0 <= sentence.start < sentence.end <= len(text)
        assert 0 <= sentence.check_worthiness <= 1
    for claim in reading.claims:
        assert claim.quote == text[claim.start : claim.end]
        assert claim.statement
    for attribution in reading.attributions:
        for span in (attribution.source, attribution.cue, attribution.content):
            assert span is None or 0 <= span.start < span.end <= len(text)


def assert_in_place(text: str, part: Quantity | Period | Mention | Sentence) -> None:
    assert not isinstance(part, Sentence)
    assert 0 <= part.start < part.end <= len(text)
    assert part.text == text[part.start : part.end]
