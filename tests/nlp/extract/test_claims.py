"""The fields of a claim beside its statement: anchor, context, what it speaks of, facets; and hostile text."""

import pytest

from claims.nlp.pipeline import read
from tests.nlp.extract.reads import claim_of, claims_of

ARTICLE = (
    "Trade between Chad and Niger climbed 33% last year, surpassing $5 billion, according to the finance ministry.\n"
    "Maria Ruiz, a former judge, leads the inquiry. She was appointed in May and will report in 2027.\n"
    "“The bridge is unsafe,” Berg said. “It has been closed since Monday.”\n"
)

ODD = [
    "",
    " \n\t ",
    "\u202e\u200b\ufeff",
    "((((((((((",
    "“”“”“”",
    "a" * 20_000,
    "and " * 3_000,
    "who said that " * 1_000,
    "The cat, which the dog, which the rat, which the fly bit, saw, chased, ran. " * 40,
    "Ünïcödé \U0001f600 said \U0001f600 that \U0001f600 was \U0001f600.",
    ", , , and , which , whose , : ; - — (",
    "X said Y said Z said W said V said U said T said S said R left.",
]


def test_anchors_hold_exactly_their_quotes_inside_one_sentence() -> None:
    reading = read(ARTICLE)
    assert len(reading.claims) >= 7
    for claim in reading.claims:
        assert ARTICLE[claim.start : claim.end] == claim.quote
        assert any(s.start <= claim.start and claim.end <= s.end for s in reading.sentences)


def test_the_anchor_is_the_clauses_own_words() -> None:
    assert claim_of(ARTICLE, "surpassed").quote == "surpassing $5 billion"
    assert claim_of(ARTICLE, "former judge").quote == "a former judge"


def test_quantities_periods_and_entities_are_those_of_the_claims_words() -> None:
    reading = read(ARTICLE)
    claim = next(claim for claim in reading.claims if "surpassed" in claim.statement)
    assert [reading.quantities[i].low for i in claim.quantities] == [5e9]
    assert {reading.entities[i].name for i in claim.entities} == {"Chad", "Niger"}
    first = next(claim for claim in reading.claims if "climbed" in claim.statement)
    assert [reading.periods[i].text for i in first.periods] == ["last year"]


def test_facets_tell_what_a_claim_has() -> None:
    facets = claim_of(ARTICLE, "surpassed").facets
    assert facets == {
        "has_quantity": True,
        "names_entities": True,
        "attributed": True,
        "specific_time": False,
        "verifiable_predicate": True,
    }


def test_spaces_before_marks_are_taken_out() -> None:
    assert claims_of("Roe , 42 , left Leeds , the bank 's home , in May .")[-1].statement.count(" ,") == 0


def test_a_sentence_tells_whether_it_holds_a_claim() -> None:
    reading = read("Prices fell in June. Did anyone notice?")
    assert [sentence.claim for sentence in reading.sentences] == [True, False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They were sold for $3m.", True),
        ("This led to 300 arrests.", True),
        ("The visit was cancelled in May.", True),
        ("Its roof had collapsed.", True),
        ("It opened in 2019 — it has 12 tables.", True),
        ("Schools there were closed for 3 days.", True),
        ("Its author, Ann Lee, won a prize.", True),
        ("“We sold 40 shops,” Ann Lee said.", True),
        ("“We sold 40 shops,” Ann Lee, a spokeswoman for Acme Inc., said.", False),
        ("Maria Ruiz sold her house for $3m.", False),
        ("The visit of the pope was cancelled in May.", False),
        ("The government fell in May.", False),
        ("It rained in Leeds on Monday.", False),
    ],
)
def test_a_claim_that_leans_on_other_words_needs_context(text: str, expected: bool) -> None:
    assert claims_of(text)[0].needs_context is expected


@pytest.mark.parametrize("text", ODD)
def test_hostile_text_gives_true_spans_and_no_error(text: str) -> None:
    reading = read(text)
    assert all(text[claim.start : claim.end] == claim.quote for claim in reading.claims)
    assert all(0 <= claim.check_worthiness <= 1 for claim in reading.claims)


def test_statements_are_sentences() -> None:
    for claim in read(ARTICLE).claims:
        assert claim.statement[0].isupper()
        assert claim.statement.endswith(".")
        assert "  " not in claim.statement
        assert " ," not in claim.statement
