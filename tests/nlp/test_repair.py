import pytest

from claims.nlp.parse import parse
from claims.nlp.repair import repaired
from claims.nlp.segment import segment
from claims.nlp.types import Parse, Token


def read(text: str) -> Parse:
    return repaired(parse(text, segment(text)))


def root(parsed: Parse) -> Token:
    return next(token for token in parsed.tokens if token.head == token.index)


def governs(parsed: Parse, token: Token, *deps: str) -> list[str]:
    return [child.text for child in parsed.dependents(token, *deps)]


NO_CUE_AT_THE_END = [
    # the verb that governs the sentence stays
    ("Prices rose in May, and growers complained.", "rose"),
    ("Prices rose in May, but the bank said they would fall.", "rose"),
    ("The mayor met the head of the bank, Ana Ruiz, who confirmed the sale.", "met"),
    ("The firm closed a plant in Leeds, as it announced in May.", "closed"),
    ("The mayor, a former judge, resigned.", "resigned"),
]

CUES_AT_THE_END = [
    # the verb of saying, its subject, and the verb that it tells
    ("The dam broke on Monday, police said.", ("said", "police", "broke")),
    (
        "The king will travel to Oslo, at the invitation of President Karl Bo, the foreign ministry stated on Sunday.",
        ("stated", "ministry", "travel"),
    ),
    (
        "A drone hit the power plant in Port Hale, the operator, Norvik Energy, said on Friday.",
        ("said", "operator", "hit"),
    ),
    (
        "The minister met the head of the central bank, Ana Ruiz, the agency reported late on Friday.",
        ("reported", "agency", "met"),
    ),
    (
        "A bomb killed two officers at a bank, and state police have no suspects, officials said on Saturday.",
        ("said", "officials", "killed"),
    ),
    (
        "The singer has left the clinic and is moving to Bath, Hale Radio has confirmed.",
        ("confirmed", "Radio", "left"),
    ),
]


@pytest.mark.parametrize(("text", "verb"), NO_CUE_AT_THE_END)
def test_a_sentence_without_a_cue_at_its_end_keeps_its_verb(text: str, verb: str) -> None:
    assert root(read(text)).text == verb


@pytest.mark.parametrize(("text", "expected"), CUES_AT_THE_END)
def test_a_cue_at_the_end_governs_what_it_tells(text: str, expected: tuple[str, str, str]) -> None:
    verb, subject, told = expected
    parsed = read(text)
    cue = root(parsed)
    assert (cue.text, governs(parsed, cue, "nsubj"), governs(parsed, cue, "ccomp")) == (verb, [subject], [told])
