"""What a sentence shows of its worth, by name."""

import json
from pathlib import Path

import pytest

from claims.nlp.extract.acts import When, Who, acts
from claims.nlp.extract.logistic import Logistic
from claims.nlp.extract.reading import weigh
from claims.nlp.pipeline import find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I voted against it.", [(Who.I, When.PAST)]),
        ("We have built three schools.", [(Who.WE, When.PERFECT)]),
        ("I'd closed the plant by then.", [(Who.I, When.PERFECT)]),
        ("You would raise taxes.", [(Who.YOU, When.WOULD)]),
        ("The governor will sign the bill.", [(Who.NAMED, When.FUTURE)]),
        ("We are going to win.", [(Who.WE, When.FUTURE)]),
        ("He must resign.", [(Who.THEY, When.DUTY)]),
        ("That is the difference.", [(Who.IT, When.BEING)]),
        ("Wages are falling.", [(Who.THING, When.GOING_ON)]),
        ("My wife teaches music.", [(Who.MINE, When.PRESENT)]),
        ("She wants to ban cars.", [(Who.THEY, When.AIM)]),
        ("She signed the bill and raised taxes.", [(Who.THEY, When.PAST), (Who.THEY, When.PAST)]),
        ("I think wages fell.", [None, (Who.THING, When.PAST)]),
    ],
)
def test_acts_tell_who_and_when(text: str, expected: list[tuple[Who, When] | None]) -> None:
    parse, _ = find(text)
    (root,) = (token for token in parse.tokens if token.head == token.index)
    assert [one and (one.who, one.when) for one in acts(parse, root)] == expected


@pytest.mark.parametrize(
    ("text", "shown", "hidden"),
    [
        ("Thank you, Senator.", {"pleasantry", "you", "short"}, {"claim", "figure"}),
        ("We will hire 500 nurses.", {"promised", "count"}, {"asserted"}),
        ("She would cut $3 billion.", {"money"}, {"promised"}),
        ("He vetoed the bill twice.", {"sided", "deed"}, {"promised"}),
        ("The minister took bribes.", {"accused", "harm"}, {"promised"}),
        ("We have no energy policy.", {"none", "topic"}, {"promised"}),
        ("Unemployment rose by 3 percent.", {"share", "change", "claim", "stated"}, {"question"}),
        ("Did wages fall by 3 percent?", {"question", "share"}, {"claim", "stated"}),
        ("She is a 67-year-old pensioner.", {"span"}, {"history"}),
    ],
)
def test_a_sentence_shows_its_traits(text: str, shown: set[str], hidden: set[str]) -> None:
    (weighed,) = weigh(*find(text))
    assert shown <= set(weighed.traits)
    assert not hidden & set(weighed.traits)
    assert all(0 < value <= 1 for value in weighed.traits.values())


def test_a_trait_without_a_weight_says_nothing(tmp_path: Path) -> None:
    kept = tmp_path / "weights.json"
    kept.write_text(json.dumps({"bias": 0, "traits": {"figure": 2.0}}), "utf-8")
    logistic = Logistic.stored(kept)
    assert logistic.probability({}) == logistic.probability({"hat": 1.0}) == 0.5
    assert logistic.probability({"figure": 1.0}) == pytest.approx(0.8808, abs=1e-4)
