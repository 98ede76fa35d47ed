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


TOLD = [
    # the verb of saying, what goes with it, and the verb that it tells
    ("The bank said on Monday it would close.", ("said", "on", "close")),
    ("The bank said late on Monday it would close six branches.", ("said", "late", "close")),
    ("Lund said last week she would resign.", ("said", "week", "resign")),
    ("Pell said after the talks he would not accept the offer.", ("said", "after", "accept")),
    ("The paper reported at the time that the editor told her to leave.", ("reported", "at", "told")),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_when_it_was_said_goes_with_the_verb_of_saying(text: str, expected: tuple[str, str, str]) -> None:
    verb, when, told = expected
    parsed = read(text)
    cue = root(parsed)
    assert cue.text == verb
    assert when in governs(parsed, cue)
    assert governs(parsed, cue, "ccomp") == [told]


GOES_ON = [
    # the verbs told by a cue that stands between them
    ("No deaths are known, officials said, but 17 people fell ill.", ["known", "fell"]),
    ("Prices rose in March, official figures showed on Wednesday, while wages fell.", ["rose", "fell"]),
    ("Britain will give aid, Ann Bell, the foreign secretary, announced, while Chile promised ships.", ["give"]),
    ("“The dam is safe,” she said, and engineers began work.", ["is"]),
    ("Britain will send ten men with four dogs, Ann Bell, the mayor, announced, while Chile promised ships.", ["send"]),
]


@pytest.mark.parametrize(("text", "expected"), GOES_ON)
def test_what_follows_a_cue_between_commas_is_told_as_well(text: str, expected: list[str]) -> None:
    parsed = read(text)
    cue = root(parsed)
    (told,) = parsed.dependents(cue, "ccomp")
    assert [told.text, *governs(parsed, told, "conj", "advcl")] == expected


def test_who_denies_a_thing_says_what_follows() -> None:
    parsed = read("He denied that the county had skipped the tests, saying the sirens were new.")
    assert governs(parsed, root(parsed), "advcl") == ["saying"]


def test_a_that_clause_after_a_long_phrase_is_what_was_found() -> None:
    parsed = read("Researchers found in a study released this week that importers had passed on the cost.")
    assert governs(parsed, root(parsed), "ccomp") == ["passed"]


def test_a_time_between_commas_stays_with_the_clause() -> None:
    parsed = read("The bank said that on Monday it would close.")
    assert "on" not in governs(parsed, root(parsed))


def test_a_cue_between_commas_leaves_the_clause_its_subject() -> None:
    parsed = read("These workers, Hale explained earlier in the hearing, were well paid.")
    main = root(parsed)
    assert (main.text, governs(parsed, main, "nsubj", "nsubjpass")) == ("paid", ["workers"])


def test_after_according_to_comes_a_name() -> None:
    parsed = read("He shouted at women, according to show insiders.")
    assert [token.text for token in parsed.tokens if token.dep == "pobj" and token.text != "women"] == ["insiders"]


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("She hopped over it.", "hop"),
        ("She planned it.", "plan"),
        ("She visited it.", "visit"),
        ("She hoped for it.", "hope"),
        ("She rides it.", "ride"),
        ("She is riding it.", "ride"),
    ],
)
def test_a_short_verb_keeps_its_last_letter(text: str, lemma: str) -> None:
    assert next(token.lemma for token in read(text).tokens if token.pos == "VERB") == lemma
