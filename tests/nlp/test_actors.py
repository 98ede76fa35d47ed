"""Other names of one actor: seats, own names, initials, capitals."""

import pytest

from claims.nlp.words import folds, words

NOT_MEANT = (
    ("Fed up with the delay", "The Federal Reserve"),
    ("Who said so", "The World Health Organization"),
    ("The white house on the corner", "The United States government"),
    ("The capital of the fund", "Tbilisi"),
    ("a street down the hill", "Downing Street"),
)
MEANT = (
    ("Downing Street", "the British government"),
    ("the Kremlin", "Russia's government"),
    ("The White House", "the US government"),
    ("Norges Bank", "Norway's central bank"),
    ("the Fed", "the US central bank"),
    ("The ECB", "the European Central Bank"),
    ("the Bundestag", "Germany's parliament"),
    ("Quai d'Orsay", "the French foreign ministry"),
    ("the EU", "the European Union"),
    ("the Georgian capital", "Tbilisi"),
    ("Georgia's capital", "Tbilisi"),
)


@pytest.mark.parametrize(("said", "actor"), NOT_MEANT)
def test_like_words_name_no_actor(said: str, actor: str) -> None:
    assert not folds(words(actor)) <= folds(words(said))


@pytest.mark.parametrize(("said", "actor"), MEANT)
def test_other_names_of_one_actor_meet(said: str, actor: str) -> None:
    assert folds(words(said)) == folds(words(actor))


def test_the_words_of_an_actor_stand_where_its_name_does() -> None:
    found = words("The Kremlin denied it.")
    assert [(word.text, word.start, word.name) for word in found[:2]] == [("Kremlin", 4, True), ("Kremlin", 4, False)]
