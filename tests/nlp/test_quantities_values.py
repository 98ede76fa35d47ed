"""Values and units, as people write them in the news."""

import pytest

from tests.nlp.quantities_of import values

NUMBERS = [
    ("She owns 14 goats.", [("14", 14, "")]),
    ("It drew 1,234,567 visitors.", [("1,234,567", 1_234_567, "")]),
    ("It drew 12,34,567 visitors.", [("12,34,567", 1_234_567, "")]),
    ("It drew 1\u202f250 visitors.", [("1\u202f250", 1250, "")]),
    ("A hundred and five goats escaped.", [("A hundred and five", 105, "")]),
    ("Twenty-one goats escaped.", [("Twenty-one", 21, "")]),
    ("Two hundred and fifty thousand goats escaped.", [("Two hundred and fifty thousand", 250_000, "")]),
    ("Two million five hundred thousand goats escaped.", [("Two million five hundred thousand", 2_500_000, "")]),
    ("Twenty-five hundred goats escaped.", [("Twenty-five hundred", 2500, "")]),
    ("Two dozen goats escaped.", [("Two dozen", 24, "")]),
    ("Half a dozen goats escaped.", [("Half a dozen", 6, "")]),
    ("He gave half that.", [("half", 0.5, "")]),
    ("It drew 4.1 million visitors.", [("4.1 million", 4_100_000, "")]),
    ("Half a million goats escaped.", [("Half a million", 500_000, "")]),
    ("A quarter of a million goats escaped.", [("A quarter of a million", 250_000, "")]),
    ("Two and a half million goats escaped.", [("Two and a half million", 2_500_000, "")]),
    ("A million and a half goats escaped.", [("A million and a half", 1_500_000, "")]),
    ("Some 1.2 million goats escaped.", [("1.2 million", 1_200_000, "")]),
    ("Nearly 1.2m goats escaped.", [("1.2m", 1_200_000, "")]),
    ("It sold 3.5bn shares.", [("3.5bn", 3.5e9, "")]),
    ("It has 20K followers.", [("20K", 20_000, "")]),
    ("Hundred thousand farmers marched.", [("Hundred thousand", 100_000, "")]),
    ("Two lakh farmers marched.", [("Two lakh", 200_000, "")]),
    ("2 lakh 50 thousand farmers marched.", [("2 lakh 50 thousand", 250_000, "")]),
    ("Dozens of goats escaped.", [("Dozens", 12, "")]),
    ("Tens of thousands of goats escaped.", [("Tens of thousands", 10_000, "")]),
    ("A quake of magnitude 6.4 struck.", [("6.4", 6.4, "")]),
    ("Several hundred goats escaped.", [("Several hundred", 100, "")]),
    ("Scores were arrested.", [("Scores", 20, "")]),
    ("The three-storey house burned.", [("three", 3, "")]),
    ("A couple of goats escaped.", [("A couple of", 2, "")]),
    ("Two thirds of the goats escaped.", [("Two thirds", pytest.approx(2 / 3), "")]),
    ("Three-quarters of the goats escaped.", [("Three-quarters", 0.75, "")]),
    ("Losses grew in the last three quarters.", [("three", 3, "")]),
    ("A third of the goats escaped.", [("A third", pytest.approx(1 / 3), "")]),
    ("Half of the goats escaped.", [("Half", 0.5, "")]),
    ("One in five goats escaped.", [("One in five", 0.2, "")]),
    ("Nine out of 10 goats escaped.", [("Nine out of 10", 0.9, "")]),
    ("Cole has 758 delegates to Reid’s 538.", [("758", 758, ""), ("538", 538, "")]),
    ("She got a two-and-a-half-year term.", [("two-and-a-half-year", 2.5, "year")]),
    ("The vat holds 2½ litres.", [("2½ litres", 2.5, "litre")]),
    ("The vat holds 2 1/2 litres.", [("2 1/2 litres", 2.5, "litre")]),
    ("The sample weighed 2.5×10−3 grams.", [("2.5×10−3 grams", 0.0025, "gram")]),
    ("The goat herder, 47, was unhurt.", [("47", 47, "year")]),
    ("Ms Okoro, then 31, was unhurt.", [("31", 31, "year")]),
    ("Ms Okoro (31) was unhurt.", [("31", 31, "year")]),
    ("Two women, both 28, were unhurt.", [("Two", 2, ""), ("28", 28, "year")]),
    ("Boys aged 6 and 8 were unhurt.", [("6", 6, "year"), ("8", 8, "year")]),
    ("He died at the age of 95.", [("95", 95, "year")]),
    ("Women over 80 and children under five got them.", [("80", 80, "year"), ("five", 5, "year")]),
    ("More than 2000 goats escaped.", [("2000", 2000, "")]),
    ("Goats ate 1500 cabbages.", [("1500", 1500, "")]),
    ("Two thousand and three goats escaped.", [("Two thousand and three", 2003, "")]),
    ("The two missing goats were found.", [("two", 2, "")]),
    ("They will rebuild the two burnt barns.", [("two", 2, "")]),
    ("Two men and three women left.", [("Two", 2, ""), ("three", 3, "")]),
    ("One person was killed.", [("One person", 1, "person")]),
]

UNITS = [
    ("It is 5 km away.", [("5 km", 5, "kilometre")]),
    ("They walked hundreds of miles.", [("hundreds of miles", 100, "mile")]),
    ("It cost tens of millions of dollars.", [("tens of millions of dollars", 1e7, "US dollar")]),
    ("It cost millions of taxpayer dollars.", [("millions of taxpayer dollars", 1e6, "US dollar")]),
    ("It is a five-mile walk.", [("five-mile", 5, "mile")]),
    ("A 1,000-kilometer (621-mile) road.", [("1,000-kilometer", 1000, "kilometre"), ("621-mile", 621, "mile")]),
    ("The mast is 30m high.", [("30m", 30, "metre")]),
    ("It grew by 9mm.", [("9mm", 9, "millimetre")]),
    ("He is 6ft 4in tall.", [("6ft 4in", pytest.approx(6 + 4 / 12), "foot")]),
    ("He is 6-foot-4.", [("6-foot-4", pytest.approx(6 + 4 / 12), "foot")]),
    (
        "It took 2 hours, 10 minutes and 36 seconds.",
        [("2 hours, 10 minutes and 36 seconds", pytest.approx(2.17666, rel=1e-4), "hour")],
    ),
    ("He served 17 years and 41 days.", [("17 years and 41 days", pytest.approx(17.1122, rel=1e-4), "year")]),
    ("Some 6in fell in the city.", [("6in", 6, "inch")]),
    ("She broke the 1,500m record.", [("1,500m", 1500, "metre")]),
    ("It makes 12 tonnes of raw steel a day.", [("12 tonnes", 12, "tonne per day")]),
    ("It made 12 tonnes of steel a day after the fire.", [("12 tonnes", 12, "tonne")]),
    ("The board is 2 in thick.", [("2 in", 2, "inch")]),
    ("The farm covers 40 hectares.", [("40 hectares", 40, "hectare")]),
    ("The farm covers 12 sq km.", [("12 sq km", 12, "square kilometre")]),
    ("The flat has 50m² of floor.", [("50m²", 50, "square metre")]),
    ("It holds 3.2 billion cubic metres.", [("3.2 billion cubic metres", 3.2e9, "cubic metre")]),
    ("They found 1.3 tons of rice.", [("1.3 tons", 1.3, "ton")]),
    ("They found 1.3 tonnes of rice.", [("1.3 tonnes", 1.3, "tonne")]),
    ("A bag weighs 187g.", [("187g", 187, "gram")]),
    ("The baby weighed seven pounds.", [("seven pounds", 7, "pound")]),
    ("Winds hit 140 km/h.", [("140 km/h", 140, "kilometre per hour")]),
    ("Winds hit 90 miles an hour.", [("90 miles an hour", 90, "mile per hour")]),
    ("It fell to -12°C.", [("-12°C", -12, "degree Celsius")]),
    ("It fell to minus five degrees Celsius.", [("minus five degrees Celsius", -5, "degree Celsius")]),
    ("It will hit 40C in the south.", [("40C", 40, "degree Celsius")]),
    ("The plant makes 450 MW.", [("450 MW", 450, "megawatt")]),
    ("The disk holds 20 gigabytes.", [("20 gigabytes", 20, "gigabyte")]),
    ("Talks lasted three days.", [("three days", 3, "day")]),
    ("Talks lasted two and a half hours.", [("two and a half hours", 2.5, "hour")]),
    ("Talks lasted half an hour.", [("half an hour", 0.5, "hour")]),
    ("It took a year and a half.", [("a year and a half", 1.5, "year")]),
    ("It took two hours and 15 minutes.", [("two hours and 15 minutes", 2.25, "hour")]),
    ("A 25-year-old woman was hurt.", [("25-year", 25, "year")]),
    ("Turnout was 61.4 per cent.", [("61.4 per cent", 61.4, "percent")]),
    ("Turnout was 61.4%.", [("61.4%", 61.4, "percent")]),
    ("Less than half of 1 percent voted.", [("half of 1 percent", 0.5, "percent")]),
    ("Turnout rose two percentage points.", [("two percentage points", 2, "percentage point")]),
    ("Rates rose half a point.", [("half a point", 0.5, "point")]),
    ("Rates rose three-quarters of a point.", [("three-quarters of a point", 0.75, "point")]),
    ("Rates rose 25 basis points.", [("25 basis points", 25, "basis point")]),
    ("Rates rose two points to 4 per cent.", [("two points", 2, "percentage point"), ("4 per cent", 4, "percent")]),
    ("The poll gives her 40%, three points more.", [("40%", 40, "percent"), ("three points", 3, "percentage point")]),
    ("It cost £3.5bn.", [("£3.5bn", 3.5e9, "pound sterling")]),
    ("It cost $5 million.", [("$5 million", 5e6, "US dollar")]),
    ("It cost US$20m.", [("US$20m", 2e7, "US dollar")]),
    ("It cost C$7.50.", [("C$7.50", 7.5, "Canadian dollar")]),
    ("It cost 15€.", [("15€", 15, "euro")]),
    ("It cost EUR 40,000.", [("EUR 40,000", 40_000, "euro")]),
    ("It cost Rs 500 crore.", [("Rs 500 crore", 5e9, "Indian rupee")]),
    ("It cost 900 million Pakistani rupees.", [("900 million Pakistani rupees", 9e8, "Pakistani rupee")]),
    ("It cost 40 Swiss francs.", [("40 Swiss francs", 40, "Swiss franc")]),
    ("It cost 20 million pounds.", [("20 million pounds", 2e7, "pound sterling")]),
    ("It cost 50 pence.", [("50 pence", 50, "penny")]),
    ("It cost 37.5 Canadian cents.", [("37.5 Canadian cents", 37.5, "Canadian cent")]),
    ("Oil costs $83 a barrel.", [("$83 a barrel", 83, "US dollar per barrel")]),
    ("The $42-a-share offer failed.", [("$42-a-share", 42, "US dollar per share")]),
    ("It pumps 200,000 barrels per day.", [("200,000 barrels per day", 200_000, "barrel per day")]),
    ("It has 1.1 cases per 1,000 people.", [("1.1", 1.1, "per 1,000 person")]),
    ("It gets 20 million visitors a month.", [("20 million", 2e7, "per month")]),
    ("Prices doubled.", [("doubled", 2, "fold")]),
    ("It was twice the limit.", [("twice", 2, "fold")]),
    ("It was ten times more expensive.", [("ten times", 10, "fold")]),
    ("He was arrested three times.", [("three", 3, "")]),
    ("He was arrested twice.", [("twice", 2, "")]),
    ("Sales rose to $2.3bn from 1.9bn.", [("$2.3bn", 2.3e9, "US dollar"), ("1.9bn", 1.9e9, "US dollar")]),
    ("They were given 45 and 50 mg.", [("45", 45, "milligram"), ("50 mg", 50, "milligram")]),
    ("Rates per 100,000 people rose to 312.", [("312", 312, "")]),
    ("The pension age rose from 62 to 64.", [("62", 62, "year"), ("64", 64, "year")]),
    ("Support rose from 40% on July 14 to 42%.", [("40%", 40, "percent"), ("42%", 42, "percent")]),
    ("Sales rose in the quarter to Sept. 30 to $747 million.", [("$747 million", 7.47e8, "US dollar")]),
    (
        "Output fell from 5,500 tonnes in 2019 to 6,000 tonnes.",
        [("5,500 tonnes", 5500, "tonne"), ("6,000 tonnes", 6000, "tonne")],
    ),
    ("The rouble slid 3% to 81.5.", [("3%", 3, "percent"), ("81.5", 81.5, "")]),
    ("Bonds lost 2% and the Dow shed 340 points.", [("2%", 2, "percent"), ("340 points", 340, "point")]),
    ("Deaths were down by a fifth.", [("a fifth", 0.2, "")]),
    ("A quarter more came than a year before.", [("A quarter", 0.25, "")]),
    ("Thirty-four civilians and two people died.", [("Thirty-four", 34, ""), ("two people", 2, "person")]),
]

LISTS = [
    ("They sold three and 90 million fled.", [("three", 3, ""), ("90 million", 9e7, "")]),
    ("It grew from 5 to 6 million.", [("5", 5e6, ""), ("6 million", 6e6, "")]),
    (
        "Floods hit three, four and five million homes.",
        [("three", 3e6, ""), ("four", 4e6, ""), ("five million", 5e6, "")],
    ),
    (
        "They paid $3, $4 and $5 million.",
        [("$3", 3e6, "US dollar"), ("$4", 4e6, "US dollar"), ("$5 million", 5e6, "US dollar")],
    ),
    ("They owe two or three billion euros.", [("two or three billion euros", 2e9, "euro")]),
    (
        "They were given 45, 50 and 60 mg.",
        [("45", 45, "milligram"), ("50", 50, "milligram"), ("60 mg", 60, "milligram")],
    ),
    ("They got 12- and 15-year terms.", [("12", 12, "year"), ("15-year", 15, "year")]),
    ("It hired 40-50,000 people.", [("40-50,000 people", 40_000, "person")]),
]

COUNTRIES = [
    ("He earns 40 million rupees.", [("40 million rupees", 4e7, "Indian rupee")]),
    ("Pakistan spent 40 million rupees.", [("40 million rupees", 4e7, "Pakistani rupee")]),
    ("In Nepal, he bought 40 Indian rupees.", [("40 Indian rupees", 40, "Indian rupee")]),
    ("It lost 300m pesos, a court in Buenos Aires heard.", [("300m pesos", 3e8, "Argentine peso")]),
    ("A Prague court fined it 3 million crowns.", [("3 million crowns", 3e6, "Czech koruna")]),
    (
        "Oslo paid 9 million kroner, up from 8 million.",
        [("9 million kroner", 9e6, "Norwegian krone"), ("8 million", 8e6, "Norwegian krone")],
    ),
    ("Bread costs 20 pounds in Cairo.", [("20 pounds", 20, "Egyptian pound")]),
    ("He flew from London to Cairo and spent 20 pounds.", [("20 pounds", 20, "pound sterling")]),
    ("The Egyptian boxer weighs 200 pounds.", [("200 pounds", 200, "pound")]),
    ("Egypt was paid £20m.", [("£20m", 2e7, "pound sterling")]),
    ("Chile has a dispute with Mexico. Its bank lost 5m pesos.", [("5m pesos", 5e6, "Mexican peso")]),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_it_shares_what_a_list_says_once(text: str, expected: list[tuple[str, float, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(("text", "expected"), COUNTRIES)
def test_it_reads_whose_money_is_meant(text: str, expected: list[tuple[str, float, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(("text", "expected"), NUMBERS)
def test_it_reads_the_number(text: str, expected: list[tuple[str, float, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(("text", "expected"), UNITS)
def test_it_reads_the_unit(text: str, expected: list[tuple[str, float, str]]) -> None:
    assert values(text) == expected
