"""Where one sentence of news holds several facts: which words go with which, construction by construction."""

import pytest

from claims.nlp.types import Modality
from tests.nlp.extract.reads import claim_of, statements_of

TOGETHER = [
    "Adjusted for inflation, wages rose 1.2% from a year earlier.",
    "Compared with last year, sales fell by 3%.",
    "More people were killed in 2020 than in 2019.",
    "The minister flew to Oslo to sign the treaty and meet the king.",
    "The union as well as the council backed the plan.",
    "The city has three airports: Hale, Roe and Lund.",
    "The plane was carrying 120 passengers, including 14 children.",
    "Sales rose from $3m to $4m.",
    "The quake killed 12 people and 40 horses.",
    "The port works as it did in 1950.",
    "There were 30 people on board.",
    "Ruiz beat Roe 6-4, 7-5.",
]

SIDE_BY_SIDE = [
    (
        "The issue is under investigation and services will be restored on Monday.",
        ["The issue is under investigation.", "Services will be restored on Monday."],
    ),
    (
        "Shoppers fled a supermarket and pupils at the school were kept indoors until noon.",
        ["Shoppers fled a supermarket.", "Pupils at the school were kept indoors until noon."],
    ),
    ("They cut Lee's pay, so he left the firm.", ["They cut Lee's pay.", "Lee left the firm."]),
    (
        "Ferns took over, trees burnt and the forest did not return for 2,500 years.",
        ["Ferns took over.", "Trees burnt.", "The forest did not return for 2,500 years."],
    ),
    (
        "Captain Tom Hale headed in a corner, Jan Osei doubled the lead and Al Roe, 35, fumbled a free kick.",
        [
            "Captain Tom Hale headed in a corner.",
            "Jan Osei doubled the lead.",
            "Al Roe is 35 years old.",
            "Al Roe fumbled a free kick.",
        ],
    ),
    (
        "Two of the men have pleaded guilty; a third, Owen Trask, was found dead in Mexico.",
        ["Two of the men have pleaded guilty.", "A third, Owen Trask, was found dead in Mexico."],
    ),
    (
        "Work is due to begin in May and the developer, Hale Homes, has spent £4m.",
        [
            "Work is due to begin in May.",
            "Hale Homes is the developer.",
            "The developer, Hale Homes, has spent £4m.",
        ],
    ),
    (
        "Flames shot 60ft into the air and black smoke drifted over the town.",
        ["Flames shot 60ft into the air.", "Black smoke drifted over the town."],
    ),
]

SECOND_VERBS = [
    (
        "The minister, Ann Lee, said the figures proved that the plan was working and promised to cut taxes.",
        [
            "Ann Lee is the minister.",
            "The figures proved that the plan was working.",
            "The minister, Ann Lee, will cut taxes.",
        ],
    ),
    (
        "He said the council was on course to clear the list by May and blamed strikes for the delay.",
        ["The council was on course to clear the list by May.", "He blamed strikes for the delay."],
    ),
    (
        "Dunmore went public in 1987 and now ships 11 billion boxes a year.",
        ["Dunmore went public in 1987.", "Dunmore now ships 11 billion boxes a year."],
    ),
    (
        "The plan, if voters agree, could cut bills and create 300 jobs.",
        ["The plan, if voters agree, could cut bills.", "If voters agree, the plan could create 300 jobs."],
    ),
    (
        "The museum cost £12m to build, took four years and opened late.",
        ["The museum cost £12m to build.", "The museum took four years.", "The museum opened late."],
    ),
    (
        "The army said it had killed 12 rebels, captured three and seized a store of arms.",
        ["The army had killed 12 rebels.", "The army captured three.", "The army seized a store of arms."],
    ),
    (
        "Fire chiefs said the blaze started at 11am, but have not ruled out arson.",
        ["The blaze started at 11am.", "Fire chiefs have not ruled out arson."],
    ),
    (
        "The firm will close five plants and shed 2,000 workers by May.",
        ["The firm will close five plants.", "The firm will shed 2,000 workers by May."],
    ),
    (
        "If the tariffs go ahead, Acme will close two plants in Ohio and lay off 160 workers.",
        [
            "If the tariffs go ahead, Acme will close two plants in Ohio.",
            "If the tariffs go ahead, Acme will lay off 160 workers.",
        ],
    ),
    (
        "Hale must pay $388 million in restitution and forfeit two homes.",
        ["Hale must pay $388 million in restitution.", "Hale must forfeit two homes."],
    ),
    (
        "He was sentenced to six years in prison and fined £3,000.",
        ["He was sentenced to six years in prison.", "He was fined £3,000."],
    ),
    (
        "Wages have risen for six months in a row but remain below their level of 2019.",
        ["Wages have risen for six months in a row.", "Wages remain below their level of 2019."],
    ),
    (
        "The team travels to Leeds on Friday and hosts Hull on Monday.",
        ["The team travels to Leeds on Friday.", "The team hosts Hull on Monday."],
    ),
    (
        "The court ruled that the sale was illegal and ordered the council to repay £4m.",
        ["The sale was illegal.", "The court ordered the council to repay £4m."],
    ),
    (
        "Prices are rising faster than wages, the bank said, and will peak in June.",
        ["Prices are rising faster than wages.", "Prices will peak in June."],
    ),
    (
        "Ministers deny ignoring the report and hiding its findings.",
        ["Ministers did not ignore the report.", "Ministers did not hide its findings."],
    ),
    (
        "Hale accused the club of hiding debts and failing to pay tax.",
        ["The club hid debts.", "The club failed to pay tax."],
    ),
    (
        "The party vowed to cut taxes and raise pensions.",
        ["The party will cut taxes.", "The party will raise pensions."],
    ),
    (
        "Voltan, based in Leeds, filed for bankruptcy in 2022 and laid off all 150 of its workers.",
        [
            "Voltan is based in Leeds.",
            "Voltan filed for bankruptcy in 2022.",
            "Voltan laid off all 150 of its workers.",
        ],
    ),
    (
        "The law, passed in 2019 and amended last year, bans smoking in parks.",
        ["The law was passed in 2019.", "The law was amended last year.", "The law bans smoking in parks."],
    ),
    ("Hale won 14 contracts while Roe was in office.", ["Hale won 14 contracts while Roe was in office."]),
    (
        "Forty people were killed by a storm that hit the coast, burying families as they slept and wrecking a town.",
        [
            "Forty people were killed by a storm that hit the coast.",
            "A storm that hit the coast buried families as they slept.",
            "A storm that hit the coast wrecked a town.",
        ],
    ),
]

DESCRIBED = [
    (
        "The blast happened shortly before 7 a.m., when the early shift was at work.",
        ["The blast happened shortly before 7 a.m.", "The early shift was at work before 7 a.m."],
    ),
    (
        "The head of the agency, Ann Lee, resigned.",
        ["Ann Lee is the head of the agency.", "The head of the agency, Ann Lee, resigned."],
    ),
    (
        "Sun is vulnerable to rivals such as Acme, which plans to sell phones, and Bera.",
        ["Sun is vulnerable to rivals such as Acme and Bera.", "Acme plans to sell phones."],
    ),
    (
        "Ann Lee was the first witness, describing the fire in detail.",
        ["Ann Lee was the first witness.", "Ann Lee described the fire in detail."],
    ),
    (
        "Users complained about delays this morning, caused by a broken cable.",
        ["Users complained about delays this morning.", "Delays were caused by a broken cable."],
    ),
    (
        "Six of the men suspended since 2021 trained with the same coach, Oleg Roe, who runs a clinic in Leeds.",
        [
            "Six of the men suspended since 2021 trained with the same coach, Oleg Roe.",
            "Oleg Roe runs a clinic in Leeds.",
        ],
    ),
    (
        "The plane was carrying 120 passengers, most of them students.",
        ["The plane was carrying 120 passengers.", "Most of the 120 passengers were students."],
    ),
    (
        "The team found 12 bones, some of them 900 years old.",
        ["The team found 12 bones.", "Some of the 12 bones were 900 years old."],
    ),
    (
        "The crash erased the savings of 9,000 investors, many of them retirees.",
        ["The crash erased the savings of 9,000 investors.", "Many of the 9,000 investors were retirees."],
    ),
    (
        "The hospital treated 40 people, of whom six were seriously hurt.",
        ["The hospital treated 40 people.", "Six of 40 people were seriously hurt."],
    ),
    (
        "A native of Leeds, she moved to Oslo in 1998.",
        ["She is a native of Leeds.", "She moved to Oslo in 1998."],
    ),
    (
        "The bank, Britain's third largest, will cut 300 jobs.",
        ["The bank is Britain's third largest.", "The bank will cut 300 jobs."],
    ),
    (
        "Marcus Hale, a first-term Democrat, opposed the bill.",
        ["Marcus Hale is a first-term Democrat.", "Marcus Hale opposed the bill."],
    ),
    ("The mayor (a former teacher) resigned.", ["The mayor was a former teacher.", "The mayor resigned."]),
    (
        "Wanderers play at Holm next Saturday, when Berg is expected to return from injury.",
        ["Wanderers play at Holm next Saturday.", "Berg is expected to return from injury next Saturday."],
    ),
    (
        "The bank was founded in 1904, when oil was found nearby.",
        ["The bank was founded in 1904.", "Oil was found nearby in 1904."],
    ),
    (
        "Shares in Hale & Co, which have lost half their value since 2021, fell 8%.",
        ["Shares in Hale & Co have lost half their value since 2021.", "Shares in Hale & Co fell 8%."],
    ),
    (
        "The paper's source remained a secret until May 2005, when Hale named Roe.",
        ["The paper's source remained a secret until May 2005.", "Hale named Roe in May 2005."],
    ),
    (
        "William Roe, the firm's chairman and chief executive, resigned.",
        ["William Roe is the firm's chairman and chief executive.", "William Roe resigned."],
    ),
    (
        "Ann Lee, a judge during the war, died on Monday.",
        ["Ann Lee was a judge during the war.", "Ann Lee died on Monday."],
    ),
    (
        "The firm would not pay the fine of $3m, citing the law.",
        ["The firm would not pay the fine of $3m.", "The firm cited the law."],
    ),
    (
        "Hale opposed the plan, saying that spending would fall and that 900 teachers could be laid off.",
        ["Hale opposed the plan.", "Spending would fall.", "900 teachers could be laid off."],
    ),
]

# One verb of planning, seeming or beginning with two after it.
CHAINED = [
    (
        "The group is expected to open 40 shops in Spain and hire 900 people by 2026.",
        ["The group is expected to open 40 shops in Spain.", "The group is expected to hire 900 people by 2026."],
    ),
    (
        "The army failed to take the town and hold the bridge.",
        ["The army failed to take the town.", "The army failed to hold the bridge."],
    ),
    (
        "The firm has begun selling toys and hiring staff.",
        ["The firm has begun selling toys.", "The firm has begun hiring staff."],
    ),
]

INVERTED = [
    ("Among the dead were two children and a nurse.", ["Among the dead were two children and a nurse."]),
    (
        "Also fined was Ann Lee, the club's chairman.",
        ["Ann Lee was fined.", "Ann Lee is the club's chairman."],
    ),
    ("It was Ann Lee who found the body.", ["Ann Lee found the body."]),
]

HOW_SURE = [
    ("The sanctions, enforced by 40 ships since May, will hold.", "enforced", Modality.ASSERTED),
    ("Should the antenna fail before May, the flight will be called off.", "flight", Modality.CONDITIONAL),
    ("The firm plans to cut 300 jobs and sell its yard.", "yard", Modality.PLANNED),
    ("The bill would lower the tax on beer to 4%.", "lower", Modality.PLANNED),
    ("The council is considering a ban on scooters.", "ban", Modality.POSSIBLE),
    ("Roe never intended to harm anyone.", "harm", Modality.ASSERTED),
    ("It is feared that 30 people are trapped.", "trapped", Modality.POSSIBLE),
    ("A ban would cost 300 jobs and hurt trade.", "hurt", Modality.CONDITIONAL),
    ("If it rains, the club will wait and play on Sunday.", "Sunday", Modality.CONDITIONAL),
    ("The firm said it would close a plant and cut 300 jobs.", "cut", Modality.PLANNED),
]


@pytest.mark.parametrize("text", TOGETHER)
def test_what_makes_one_fact_stays_together(text: str) -> None:
    assert statements_of(text) == [text]


@pytest.mark.parametrize(("text", "expected"), SIDE_BY_SIDE)
def test_clauses_side_by_side_each_keep_their_subject(text: str, expected: list[str]) -> None:
    assert statements_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), SECOND_VERBS)
def test_a_second_verb_takes_what_it_shares_with_the_first(text: str, expected: list[str]) -> None:
    assert statements_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), DESCRIBED)
def test_what_is_said_of_a_noun_in_passing_is_a_claim(text: str, expected: list[str]) -> None:
    assert statements_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), CHAINED)
def test_what_leads_to_both_verbs_is_said_with_both(text: str, expected: list[str]) -> None:
    assert statements_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), INVERTED)
def test_a_subject_behind_its_verb_is_found(text: str, expected: list[str]) -> None:
    assert statements_of(text) == expected


@pytest.mark.parametrize(("text", "words", "expected"), HOW_SURE)
def test_modality_of_what_is_proposed_weighed_or_feared(text: str, words: str, expected: Modality) -> None:
    assert claim_of(text, words).modality is expected
