"""What a text says of its own origin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.nlp.origin import SHORTEST_COPY, Origin, body, origin

BODY = (
    "The ferry left the harbour an hour late because its crew had refused to sail in the fog, the company said. "
    "Nobody was hurt, and the line expects to keep to its timetable again from Sunday."
)

NO_ORIGIN = [
    "",
    "\n\n",
    "The ferry left late.",
    "He told AP that the ferry had left.",
    "AP reported that the ferry had left.",
    "The ferry, according to Reuters, left late (an hour).",
    "The World Health Organization (WHO) - a body of the UN - said the ferry was late.",
    "WHO (World Health Organization) - the ferry was late.",
    "NATO (North Atlantic Treaty Organization) - the ferry was late.",
    "HARBOUR - The ferry left late.",
    "HARBOUR (late on Monday) - The ferry left.",
    "Harbour (Meridian Press) - The ferry left.",
    "(Continued) - The ferry left.",
    "The press agency was closed.",
    "By Ada Novak\n\nThe ferry left late.",
    "Source: ferry company\n\nThe ferry left late.",
    "A\nB\nC\nD\nE\nF\nReuters\nG\nH\nI\nJ\nK",
]


@pytest.mark.parametrize("text", NO_ORIGIN)
def test_a_text_that_credits_nobody_has_no_origin(text: str) -> None:
    assert origin(text) is None


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("HARBOUR (AP) — The ferry left.", "Associated Press"),
        ("HARBOUR (AP) - The ferry left.", "Associated Press"),
        ("HARBOUR, Nov 22 (Reuters) – The ferry left.", "Reuters"),
        ("Harbour, 22 November 2026 (AFP) -- The ferry left.", "Agence France-Presse"),
        ("(Reuters) - The ferry left.", "Reuters"),
        ("LONDON, Reuters — The ferry left.", "Reuters"),
        ("PORT ADA (Meridian Press) - The ferry left.", "Meridian Press"),
        ("Ferry leaves late\n\nBy Ada Novak\n\nHARBOUR (dpa) - The ferry left.", "Deutsche Presse-Agentur"),
    ],
)
def test_a_dateline_names_its_agency(text: str, agency: str) -> None:
    assert origin(text) == Origin("dateline", agency)


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("Ferry leaves late\nReuters\nThe ferry left.", "Reuters"),
        ("By The Associated Press\n\nThe ferry left.", "Associated Press"),
        ("Ferry leaves late\nBy Ada Novak, Associated Press\nThe ferry left.", "Associated Press"),
        ("Ferry leaves late\nBy Ada Novak | AP\nThe ferry left.", "Associated Press"),
        ("The ferry left.\n\n(Reuters)", "Reuters"),
        ("The ferry left.\n\n— AFP", "Agence France-Presse"),
        ("The ferry left.\n\n© 2026 AFP", "Agence France-Presse"),
        ("The ferry left.\n\nSource: Northwire", "Northwire"),
    ],
)
def test_a_credit_names_its_agency(text: str, agency: str) -> None:
    assert origin(text) == Origin("wire", agency)


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"Ferry leaves late\n\n{BODY}",
        f"Crew refuse to sail\n{BODY}",
        f"HARBOUR (AP) — {BODY}",
        f"Ferry leaves late\n\nBy The Associated Press\n\n{BODY}\n\n(AP)",
        BODY.replace(". ", ".\n\n", 1),
    ],
)
def test_copies_have_one_body_whatever_stands_around_it(text: str) -> None:
    assert body(text) == BODY


def test_another_text_has_another_body() -> None:
    assert body(BODY) != body(BODY.replace("Sunday", "Monday"))


def test_a_short_text_is_compared_whole() -> None:
    assert body("Ferry leaves late\n\nIt left.") == "Ferry leaves late It left."
    assert body("Crew refuse\n\nIt left.") != body("Ferry leaves late\n\nIt left.")


@given(st.text(max_size=300))
def test_any_text_has_a_body_of_its_words(text: str) -> None:
    origin(text)
    left = body(text)
    assert left == " ".join(left.split())
    assert len(left) >= SHORTEST_COPY or left == " ".join(text.split())
