"""Gates and rules on claims made by hand: what fails, what fires, and what the reasons say."""

from datetime import date

import pytest

from claims.nlp.compare import GateName, State, assess
from claims.nlp.judge import judge
from claims.nlp.types import (
    Comparator,
    Comparison,
    Direction,
    Modality,
    MoreSpecific,
    Polarity,
    Quantity,
    Relation,
    Side,
)
from tests.nlp.sides import make_period, make_quantity, make_side


def compare(a: Side, b: Side) -> Comparison:
    return judge(assess(a, b))


def rules(a: Side, b: Side) -> set[str]:
    return {reason.rule for reason in compare(a, b).reasons}


def counted(
    text: str, figure: str, value: float, noun: str, *, comparator: Comparator = Comparator.EXACTLY, unit: str = ""
) -> tuple[Quantity]:
    return (make_quantity(text, figure, value, comparator=comparator, measures=noun, unit=unit),)


def toll(figure: str, value: float, *, published: date | None = None) -> Side:
    text = f"The landslide killed {figure} people in Borin."
    return make_side(
        text,
        "kill",
        subject="The landslide",
        place="in Borin",
        names=("Borin",),
        quantities=counted(text, f"{figure} people", value, "person"),
        published=published,
    )


def jobless(figure: str, value: float, when: str = "", period: tuple[str, str] = ("", "")) -> Side:
    text = f"Unemployment in Sevria was {figure}{when}."
    return make_side(
        text,
        "be",
        subject="Unemployment",
        place="in Sevria",
        names=("Sevria",),
        quantities=counted(text, figure, value, "unemployment", unit="percent"),
        periods=(make_period(text, when.strip().removeprefix("in "), *period),) if when else (),
    )


MAY = (" in May", ("2023-05-01", "2023-06-01"))
JUNE = (" in June", ("2023-06-01", "2023-07-01"))


class TestGates:
    def test_all_pass_for_a_claim_and_itself(self) -> None:
        side = toll("12", 12)
        assert {gate.state for gate in assess(side, side).gates} == {State.PASS}

    def test_subject_fails_for_two_names(self) -> None:
        a = make_side("Anna Berg resigned.", "resign", subject="Anna Berg", names=("Anna Berg",))
        b = make_side("Piet Vos resigned.", "resign", subject="Piet Vos", names=("Piet Vos",))
        assert assess(a, b).gate(GateName.SUBJECT) is State.FAIL
        assert compare(a, b).relation is Relation.UNRELATED

    def test_subject_passes_for_a_capital_and_its_country(self) -> None:
        a = make_side("China rejected the plan.", "reject", subject="China", object="the plan", names=("China",))
        b = make_side("Beijing rejected the plan.", "reject", subject="Beijing", object="the plan", names=("Beijing",))
        assert assess(a, b).gate(GateName.SUBJECT) is State.PASS

    def test_subject_fails_for_the_first_and_the_second(self) -> None:
        a = make_side("The first reactor failed.", "fail", subject="The first reactor")
        b = make_side("The second reactor failed.", "fail", subject="The second reactor")
        assert assess(a, b).gate(GateName.SUBJECT) is State.FAIL

    def test_subject_fails_for_one_office_of_two_countries(self) -> None:
        a = make_side("The parliament of Peru met.", "meet", subject="The parliament of Peru", names=())
        b = make_side("The parliament of Chad met.", "meet", subject="The parliament of Chad", names=())
        assert assess(a, b).gate(GateName.SUBJECT) is State.FAIL

    def test_measure_fails_for_the_dead_and_the_hurt(self) -> None:
        text = "The landslide injured 40 people in Borin."
        hurt = make_side(
            text,
            "injure",
            subject="The landslide",
            place="in Borin",
            names=("Borin",),
            quantities=counted(text, "40 people", 40, "person"),
        )
        assert assess(toll("12", 12), hurt).gate(GateName.MEASURE) is not State.PASS
        assert compare(toll("12", 12), hurt).relation is Relation.RELATED

    def test_unit_fails_for_money_and_weight(self) -> None:
        one, two = "The town bought 20 tonnes of salt.", "The town bought salt for 900 euros."
        a = make_side(
            one,
            "buy",
            subject="The town",
            object="salt",
            quantities=counted(one, "20 tonnes", 20, "salt", unit="tonne"),
        )
        b = make_side(
            two,
            "buy",
            subject="The town",
            object="salt",
            quantities=counted(two, "900 euros", 900, "salt", unit="euro"),
        )
        assert assess(a, b).gate(GateName.UNIT) is State.FAIL
        assert compare(a, b).relation is Relation.RELATED

    def test_scope_fails_for_two_places_that_limit_a_count(self) -> None:
        one, two = "14 schools closed in Norden.", "3 schools closed in Soder."
        a = make_side(
            one,
            "close",
            subject="schools",
            place="in Norden",
            names=("Norden",),
            quantities=counted(one, "14", 14, "school"),
        )
        b = make_side(
            two,
            "close",
            subject="schools",
            place="in Soder",
            names=("Soder",),
            quantities=counted(two, "3", 3, "school"),
        )
        assert assess(a, b).gate(GateName.SCOPE) is State.FAIL
        assert compare(a, b).relation is Relation.RELATED

    def test_period_fails_for_two_months(self) -> None:
        assert assess(jobless("8%", 8, *MAY), jobless("9%", 9, *JUNE)).gate(GateName.PERIOD) is State.FAIL

    def test_period_is_not_stated_on_one_side(self) -> None:
        comparison = compare(jobless("8%", 8, *MAY), jobless("18%", 18))
        assert "gate.period" in {reason.rule for reason in comparison.reasons}
        assert comparison.confidence < compare(jobless("8%", 8), jobless("18%", 18)).confidence


class TestContradictions:
    def test_two_values_of_one_measure(self) -> None:
        comparison = compare(jobless("8%", 8, *MAY), jobless("18%", 18, *MAY))
        assert comparison.relation is Relation.CONTRADICTS
        assert comparison.reasons[0].text == "Unemployment: 8% against 18%, for the same time."
        assert (comparison.reasons[0].a.text, comparison.reasons[0].b.text) == ("8%", "18%")

    def test_not_of_planned_and_real_values(self) -> None:
        text = "The landslide will have killed 40 people in Borin."
        planned = make_side(
            text,
            "kill",
            subject="The landslide",
            modality=Modality.POSSIBLE,
            quantities=counted(text, "40 people", 40, "person"),
        )
        assert compare(toll("12", 12), planned).relation is not Relation.CONTRADICTS

    def test_a_denial(self) -> None:
        a = make_side("The bank sold the data.", "sell", subject="The bank", object="the data")
        b = make_side(
            "The bank did not sell the data.", "sell", subject="The bank", object="the data", polarity=Polarity.NEGATED
        )
        assert compare(a, b).relation is Relation.CONTRADICTS
        assert rules(a, b) == {"polarity.denied"}

    def test_not_of_the_denial_of_something_narrower(self) -> None:
        a = make_side("The bank sold the data.", "sell", subject="The bank", object="the data")
        b = make_side(
            "The bank did not sell the data to Orvo.",
            "sell",
            subject="The bank",
            object="the data",
            names=("Orvo",),
            polarity=Polarity.NEGATED,
        )
        assert compare(a, b).relation is Relation.RELATED

    def test_opposites(self) -> None:
        a = make_side("Exports rose.", "rise", subject="Exports")
        b = make_side("Exports fell.", "fall", subject="Exports")
        assert rules(a, b) == {"polarity.opposite"}

    def test_not_of_what_follows_each_other(self) -> None:
        a = make_side("The museum opened.", "open", subject="The museum")
        b = make_side("The museum closed.", "close", subject="The museum")
        assert compare(a, b).relation is Relation.RELATED

    def test_exchanged_roles(self) -> None:
        a = make_side("Iva beat Uma.", "beat", subject="Iva", object="Uma", names=("Iva", "Uma"))
        b = make_side("Uma beat Iva.", "beat", subject="Uma", object="Iva", names=("Iva", "Uma"))
        assert rules(a, b) == {"role.exchanged"}

    def test_not_where_both_do_it_to_each_other(self) -> None:
        a = make_side("Iva met Uma.", "meet", subject="Iva", object="Uma", names=("Iva", "Uma"))
        b = make_side("Uma met Iva.", "meet", subject="Uma", object="Iva", names=("Iva", "Uma"))
        assert compare(a, b).relation is Relation.AGREES

    def test_two_winners(self) -> None:
        a = make_side("Iva Roth won the vote.", "win", subject="Iva Roth", object="the vote", names=("Iva Roth",))
        b = make_side("Uma Lind won the vote.", "win", subject="Uma Lind", object="the vote", names=("Uma Lind",))
        assert rules(a, b) == {"role.taker"}

    def test_two_places_of_one_event(self) -> None:
        a = make_side("The trial opened in Leeds.", "open", subject="The trial", place="in Leeds", names=("Leeds",))
        b = make_side("The trial opened in York.", "open", subject="The trial", place="in York", names=("York",))
        assert rules(a, b) == {"event.place"}

    def test_not_of_a_city_and_a_country(self) -> None:
        a = make_side("The trial opened in Lyon.", "open", subject="The trial", place="in Lyon", names=("Lyon",))
        b = make_side("The trial opened in France.", "open", subject="The trial", place="in France", names=("France",))
        assert compare(a, b).relation is not Relation.CONTRADICTS

    def test_two_days_of_one_event(self) -> None:
        a = make_side(
            "The treaty was signed on 3 May.",
            "sign",
            object="The treaty",
            periods=(make_period("The treaty was signed on 3 May.", "3 May", "2023-05-03", "2023-05-04"),),
        )
        b = make_side(
            "The treaty was signed on 9 May.",
            "sign",
            object="The treaty",
            periods=(make_period("The treaty was signed on 9 May.", "9 May", "2023-05-09", "2023-05-10"),),
        )
        assert rules(a, b) == {"event.time"}

    @pytest.mark.parametrize(
        ("speakers", "rule"),
        [
            (("", ""), None),
            (("Ada Holt", "Ada Holt"), None),
            (("Ada Holt", "the union"), "speaker.dispute"),
            (("Ada Holt", ""), "speaker.outlet"),
        ],
    )
    def test_speakers_who_dispute(self, speakers: tuple[str, str], rule: str | None) -> None:
        a = make_side("The plant is safe.", "be", subject="The plant", complement="safe", speaker=speakers[0])
        b = make_side(
            "The plant is not safe.",
            "be",
            subject="The plant",
            complement="safe",
            speaker=speakers[1],
            polarity=Polarity.NEGATED,
        )
        assert rules(a, b) - {"polarity.denied"} == ({rule} if rule else set())


class TestUpdates:
    @pytest.mark.parametrize(
        ("published", "direction"),
        [
            ((date(2024, 3, 1), date(2024, 3, 3)), Direction.B_UPDATES_A),
            ((date(2024, 3, 3), date(2024, 3, 1)), Direction.A_UPDATES_B),
        ],
    )
    def test_a_running_count_at_two_days(self, published: tuple[date, date], direction: Direction) -> None:
        comparison = compare(toll("12", 12, published=published[0]), toll("31", 31, published=published[1]))
        assert (comparison.relation, comparison.direction) == (Relation.UPDATES, direction)

    @pytest.mark.parametrize("day", [None, date(2024, 3, 1)])
    def test_not_on_the_same_day(self, day: date | None) -> None:
        a, b = toll("12", 12, published=day), toll("31", 31, published=day)
        assert compare(a, b).relation is Relation.CONTRADICTS

    def test_a_fixed_measure_contradicts_on_any_day(self) -> None:
        one, two = "The border is 900 km long.", "The border is 1,300 km long."
        a = make_side(
            one,
            "be",
            subject="The border",
            complement="long",
            quantities=counted(one, "900 km", 900, "border", unit="kilometre"),
            published=date(2024, 3, 1),
        )
        b = make_side(
            two,
            "be",
            subject="The border",
            complement="long",
            quantities=counted(two, "1,300 km", 1300, "border", unit="kilometre"),
            published=date(2024, 3, 9),
        )
        assert compare(a, b).relation is Relation.CONTRADICTS

    def test_a_later_period(self) -> None:
        comparison = compare(jobless("8%", 8, *MAY), jobless("9%", 9, *JUNE))
        assert (comparison.relation, comparison.direction) == (Relation.UPDATES, Direction.B_UPDATES_A)

    def test_a_plan_and_its_outcome(self) -> None:
        plan = make_side(
            "Orvo will close the mill.",
            "close",
            subject="Orvo",
            object="the mill",
            names=("Orvo",),
            modality=Modality.PLANNED,
        )
        fact = make_side("Orvo closed the mill.", "close", subject="Orvo", object="the mill", names=("Orvo",))
        comparison = compare(plan, fact)
        assert (comparison.relation, comparison.direction) == (Relation.UPDATES, Direction.B_UPDATES_A)

    def test_two_tellings_of_one_plan_agree(self) -> None:
        plan = make_side(
            "Orvo will close the mill.",
            "close",
            subject="Orvo",
            object="the mill",
            names=("Orvo",),
            modality=Modality.PLANNED,
        )
        assert compare(plan, plan).relation is Relation.AGREES


class TestAgreement:
    def test_the_longer_claim_says_more(self) -> None:
        a = make_side("The ship sank.", "sink", subject="The ship")
        b = make_side("The ship sank off Hven in a storm.", "sink", subject="The ship", names=("Hven",))
        assert compare(a, b).more_specific is MoreSpecific.B

    def test_of_two_denials_the_shorter_says_more(self) -> None:
        a = make_side("Orvo did not sell data.", "sell", subject="Orvo", object="data", polarity=Polarity.NEGATED)
        b = make_side(
            "Orvo did not sell data to advertisers.", "sell", subject="Orvo", object="data", polarity=Polarity.NEGATED
        )
        assert compare(a, b).more_specific is MoreSpecific.A

    def test_over_80_and_93(self) -> None:
        one, two = "The landslide killed over 80 people.", "The landslide killed 93 people."
        over = counted(one, "over 80 people", 80, "person", comparator=Comparator.MORE_THAN)
        a = make_side(one, "kill", subject="The landslide", quantities=over)
        b = make_side(two, "kill", subject="The landslide", quantities=counted(two, "93 people", 93, "person"))
        comparison = compare(a, b)
        assert (comparison.relation, comparison.more_specific) == (Relation.AGREES, MoreSpecific.B)

    def test_what_may_be_is_less_than_what_is(self) -> None:
        a = make_side("Orvo may sell the mill.", "sell", subject="Orvo", object="the mill", modality=Modality.POSSIBLE)
        b = make_side("Orvo sold the mill.", "sell", subject="Orvo", object="the mill")
        comparison = compare(a, b)
        assert (comparison.relation, comparison.more_specific) == (Relation.AGREES, MoreSpecific.B)

    def test_passive_and_active(self) -> None:
        a = make_side("The truck hit the train.", "hit", subject="The truck", object="the train")
        b = make_side("The train was hit by the truck.", "hit", subject="the truck", object="The train")
        assert compare(a, b).relation is Relation.AGREES

    def test_not_where_the_object_differs(self) -> None:
        a = make_side("The coach praised the keeper.", "praise", subject="The coach", object="the keeper")
        b = make_side("The coach praised the referee.", "praise", subject="The coach", object="the referee")
        assert compare(a, b).relation is Relation.RELATED

    def test_not_with_what_is_only_being_looked_into(self) -> None:
        a = make_side("Orvo ignored the alarm.", "ignore", subject="Orvo", object="the alarm")
        b = make_side("Police ask whether Orvo ignored the alarm.", "ask", subject="Police")
        assert compare(a, b).relation is not Relation.AGREES
