"""One event told by other verbs, running counts, and what must not be taken for one event."""

from datetime import date

import pytest

from claims.nlp import pipeline
from claims.nlp.judge import worth_showing
from claims.nlp.lexicons.kin import KIN
from claims.nlp.types import Comparison, Relation
from claims.nlp.words import akin, fold, words

APART = [Relation.RELATED, Relation.UNRELATED]


def compared(a: str, b: str, *, days: tuple[int, int] | None = None) -> Comparison:
    first, second = (date(2025, 3, day) for day in days) if days else (None, None)
    return pipeline.relate(pipeline.read_passage(a, published=first), pipeline.read_passage(b, published=second))


@pytest.mark.parametrize(("one", "two"), [("win", "lose"), ("rise", "fall"), ("convict", "acquit"), ("buy", "sell")])
def test_opposite_outcomes_are_never_kin(one: str, two: str) -> None:
    assert not akin(fold(one), fold(two))


@pytest.mark.parametrize("row", KIN)
def test_no_row_of_kin_holds_both_ends_of_an_opposition(row: str) -> None:
    meanings = {fold(word) for word in row.split()}
    assert not {meaning for meaning, pole in meanings if pole and (meaning, -pole) in meanings}


@pytest.mark.parametrize(
    ("one", "two"), [("sentence", "jail"), ("hear", "testify"), ("evacuate", "clear"), ("criticise", "attack")]
)
def test_verbs_by_which_news_tells_one_event_are_kin(one: str, two: str) -> None:
    assert akin(fold(one), fold(two))


@pytest.mark.parametrize(("text", "said"), [("They won't go home.", False), ("They won the cup.", True)])
def test_won_is_a_verb_unless_it_begins_a_denial(text: str, said: bool) -> None:
    assert ("win" in {word.fold for word in words(text)}) is said


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The ward treated 40 patients with burns.", "The ward treated 12 patients with fractures."),
        ("The mine fire injured 17 people.", "Four of the injured were still in hospital."),
        ("The bank raised interest rates in Sevria as inflation spread.", "Inflation in Sevria fell in June."),
        ("Police arrested 30 people after the match.", "The riot after the match injured 12 people."),
        ("Mara Lund is his deputy.", "His deputy Mara Lund was convicted of fraud."),
        ("Shares in Norlight fell 6% on 3 March 2025.", "Shares in Norlight rose 4% on 4 March 2025."),
    ],
)
def test_another_group_thing_or_day_is_no_suggestion(a: str, b: str) -> None:
    assert compared(a, b).relation in APART


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ivo Brandt was sentenced to six years in prison.", "A court sent Ivo Brandt to prison for six years."),
        ("More than 50 witnesses testified in the trial.", "The trial heard 52 witnesses."),
        ("Police evacuated homes within 800 metres of a port.", "Police cleared houses within half a mile of a port."),
        ("Two hikers are missing.", "Two hikers have not been found."),
        ("Norlight employs 21,000 people.", "Norlight has a workforce of 21,000."),
        ("Gusts of 90 miles an hour were measured at Cape Tern.", "Winds reached 145 kilometres an hour at Cape Tern."),
    ],
)  # fmt: skip
def test_one_event_in_other_words_agrees(a: str, b: str) -> None:
    assert compared(a, b).relation is Relation.AGREES


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Orsa can make 20 million doses a year.", "Orsa could produce 10 million doses a year."),
        ("Minister Tea Holm did not criticise the decision.", "Minister Tea Holm attacked the decision."),
        ("Some 3,000 people protested in Sarn.", "About 10,000 demonstrators marched through Sarn."),
    ],
)  # fmt: skip
def test_one_event_in_other_words_contradicts(a: str, b: str) -> None:
    assert compared(a, b).relation is Relation.CONTRADICTS


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Three people were killed.", "The number of people killed in the Lund mine fire rose to five on Wednesday."),
        ("At least four people died in the flood.", "The death toll from the flood has climbed to seven."),
        ("About 120,000 households lost electricity.", "Around 12,000 homes remained without electricity."),
        ("Eleven of the injured were still being treated.", "Ten people were still being treated."),
        ("Tarvo has agreed to buy its rival Norlight for $2.4 billion.", "Tarvo bought Norlight for $2.4 billion."),
    ],
)
def test_a_running_count_or_a_plan_is_updated_by_a_later_report(a: str, b: str) -> None:
    assert compared(a, b, days=(4, 6)).relation is Relation.UPDATES


@pytest.mark.parametrize(
    ("a", "b", "shown"),
    [
        ("The storm killed four people.", "The storm caused damage worth £310 million.", False),
        ("The depot opened in 1987.", "The harbour reopened on Friday.", False),
        ("14 schools closed in the north of Sevria.", "3 schools closed in the south of Sevria.", True),
    ],
)
def test_a_related_pair_is_shown_only_where_one_measure_would_be_compared_by_mistake(
    a: str, b: str, shown: bool
) -> None:
    one, two = (pipeline.read_passage(text).sides()[0] for text in (a, b))
    assert worth_showing(one, two, pipeline.compare(one, two)) is shown
