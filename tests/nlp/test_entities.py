"""Names of an article: where they stand, their fullest form and their kind."""

from itertools import pairwise

import pytest

from claims.nlp.entities import mentions
from claims.nlp.parse import parse
from claims.nlp.repair import repaired
from claims.nlp.segment import segment
from claims.nlp.types import EntityKind, Mention


def read(text: str, **options: object) -> tuple[Mention, ...]:
    return mentions(repaired(parse(text, segment(text))), **options)  # type: ignore[arg-type]


def shown(found: tuple[Mention, ...]) -> list[str]:
    """ "words/kind" for each name, "words=name/kind" where the name differs."""
    return [f"{m.text}/{m.kind}" if m.text == m.name else f"{m.text}={m.name}/{m.kind}" for m in found]


NOTHING = [
    "",
    "The minister said on Monday that prices had risen.",
    "Police closed the road on Tuesday in May.",
    "Nothing was decided, officials said.",
    "He asked what the weather would be like.",
    "Who knows what he wants?",
    "However, most residents stayed at home in January.",
    "Today, doctors treated 12 people for burns.",
    "On Sunday evening, workers reopened the bridge.",
    "I think we should wait until Friday.",
    "A TV and a DVD player were stolen.",
    "Meanwhile, rain fell in the north and in the south.",
    "12:30 p.m.",
    "RESIDENT",
    "the acting President",
    "___",
    "Experts say the price of oil may fall in September 2024.",
    "Labour costs rose by 4 per cent.",
    "Workers marched through the town.",
    "A FORKLIFT driver dragged three people out of the fire.",
    "Turnout was the lowest in years.",
    "Carmaker shares fell.",
    "``Stop the noise,'' the protesters chanted.",
    "She is a former secretary of State.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_it_finds_no_name_where_there_is_none(text: str) -> None:
    assert shown(read(text)) == []


PERSONS = [
    ("Theresa May met April Jones in May.", ["Theresa May/person", "April Jones/person"]),
    ("Carla Jensen resigned.", ["Carla Jensen/person"]),
    ("Sen. Maria Ortega objected.", ["Maria Ortega/person"]),
    ("Rep. Tom Blake, D-Ohio, objected.", ["Tom Blake/person"]),
    ("Dr. Anna Petrov led the study.", ["Anna Petrov/person"]),
    ("Mr. Hale disagreed.", ["Hale/person"]),
    ("Former President Peter Novak spoke.", ["Peter Novak/person"]),
    ("The vote pleased Prime Minister Ingrid Solberg.", ["Ingrid Solberg/person"]),
    ("Jean-Marie Leclerc paints.", ["Jean-Marie Leclerc/person"]),
    ("They met Ursula von der Leyen there.", ["Ursula von der Leyen/person"]),
    ("Mohammed bin Salman met Bashar al-Assad.", ["Mohammed bin Salman/person", "Bashar al-Assad/person"]),
    ("Pope Francis waved.", ["Pope Francis/person"]),
    ("King Charles opened the session.", ["King Charles/person"]),
    ("George Washington crossed the river.", ["George Washington/person"]),
    ("Carla Jensen’s boat sank.", ["Carla Jensen/person"]),
    ("Peter Novak resigned. Novak gave no reason.", ["Peter Novak/person", "Novak=Peter Novak/person"]),
    ("Novak has resigned. Peter Novak, 61, was mayor.", ["Novak=Peter Novak/person", "Peter Novak/person"]),
    ("Xi Jinping arrived. Xi then spoke.", ["Xi Jinping/person", "Xi=Xi Jinping/person"]),
    ("Kim Jong Un watched. Kim smiled.", ["Kim Jong Un/person", "Kim=Kim Jong Un/person"]),
    ("Laura Bennett won. “I knew,” Laura said.", ["Laura Bennett/person", "Laura=Laura Bennett/person"]),
    (
        "Robert J. Hale left. Robert Hale was tired.",
        ["Robert J. Hale=Robert Hale/person", "Robert Hale/person"],
    ),
    (
        "Robert Hale and Susan Hale spoke. Mrs. Hale smiled, and Mr. Hale left.",
        ["Robert Hale/person", "Susan Hale/person", "Hale=Susan Hale/person", "Hale=Robert Hale/person"],
    ),
    (
        "Peter Novak resigned. Jana Novak stayed. Novak gave no reason.",
        ["Peter Novak/person", "Jana Novak/person", "Novak/person"],
    ),
    ("Michael Jordan landed in Jordan.", ["Michael Jordan/person", "Jordan/place"]),
    ("In 2019 Carla Jensen moved.", ["Carla Jensen/person"]),
    ("Stephen King and Larry Bishop sat down.", ["Stephen King/person", "Larry Bishop/person"]),
    ("Bill de Blasio spoke. De Blasio was angry.", ["Bill de Blasio/person", "De Blasio=Bill de Blasio/person"]),
    (
        "Peter Novak won. “Thank you,” Novak said. Jana Novak wept. Novak laughed.",
        ["Peter Novak/person", "Novak=Peter Novak/person", "Jana Novak/person", "Novak=Peter Novak/person"],
    ),
]

BESIDE_NAMES = [
    ("Neighbour Brenda Marsh heard it.", ["Brenda Marsh/person"]),
    ("Presidents Peter Novak and Anna Bell met.", ["Peter Novak/person", "Anna Bell/person"]),
    ("Tourism Minister Anna Bell agreed.", ["Anna Bell/person"]),
    ("Pathologist Ian Bell agreed.", ["Ian Bell/person"]),
    ("The case was put by Damian Royd KC. Mr Royd sat down.", ["Damian Royd/person", "Royd=Damian Royd/person"]),
    ("Emergency Management Director Neil Oster spoke.", ["Neil Oster/person"]),
    ("U.S. District Judge Maria Quint ruled.", ["U.S.=United States/place", "Maria Quint/person"]),
    ("Secretary of State Anna Bell resigned.", ["Anna Bell/person"]),
    ("By PETER NOVAK", ["PETER NOVAK=Peter Novak/person"]),
    ("Tamsin Orme, Science Editor", ["Tamsin Orme/person"]),
    ("Then Hallam, 42, sang.", ["Hallam/person"]),
    ("Drugmaker Lorvan Pharmaceuticals agreed.", ["Lorvan Pharmaceuticals/organisation"]),
    ("The discounter Yarrow agreed.", ["Yarrow/organisation"]),
    ("Shares in Voltanor fell.", ["Voltanor/organisation"]),
    ("Waxman Industries Inc. grew. Waxman sells pipes.",
     ["Waxman Industries Inc./organisation", "Waxman=Waxman Industries Inc./organisation"]),
    ("The Pathseeker probe landed.", ["Pathseeker/product"]),
    ("Ice formed off Nairnmouth.", ["Nairnmouth/place"]),
    ("Brissick police closed the road to Tolvane.", ["Brissick/place", "Tolvane/place"]),
    ("The Ostmark government fell.", ["Ostmark/place"]),
    ("The ferry sailed from Skellan to Brae.", ["Skellan/place", "Brae/place"]),
    ("A judge jailed Tarrick for six years.", ["Tarrick/person"]),
    ("Hallorin, which makes lorries, will move. Hallorin has grown.", ["Hallorin/organisation"] * 2),
    (
        "The Kestrel Trust paid £4m. Kestrel is a charity.",
        ["Kestrel Trust/organisation", "Kestrel=Kestrel Trust/organisation"],
    ),
    ("Visitors came to Foxhall Manor.", ["Foxhall Manor/place"]),
    ("Regulators approved Mirapex-7.", ["Mirapex-7/product"]),
]  # fmt: skip

PLACES = [
    ("The storm hit Cotter's Bend.", ["Cotter's Bend/place"]),
    ("Water rose behind the Haskell Dam.", ["Haskell Dam/place"]),
    ("They met in Great Orme on Monday.", ["Great Orme/place"]),
    ("Heavy rain fell in Oregon, Idaho and Washington.", ["Oregon/place", "Idaho/place", "Washington/place"]),
    ("Fire broke out in Franklin Park, Illinois.", ["Franklin Park/place", "Illinois/place"]),
    ("Floods hit Peru.", ["Peru/place"]),
    ("Floods hit the U.S. and the UK.", ["U.S.=United States/place", "UK=United Kingdom/place"]),
    ("Britain and America signed.", ["Britain=United Kingdom/place", "America=United States/place"]),
    ("He was born in Kiev.", ["Kiev=Kyiv/place"]),
    ("She lives in New York.", ["New York/place"]),
    ("Bosnia and Herzegovina joined.", ["Bosnia and Herzegovina/place"]),
    ("Fire broke out in Toledo, Ohio.", ["Toledo/place", "Ohio/place"]),
    (
        "MARLOW, Ohio (AP) — Fire destroyed a mill.",
        ["MARLOW=Marlow/place", "Ohio/place", "AP=Associated Press/organisation"],
    ),
    ("They crossed the Gulf of Mexico.", ["Gulf of Mexico/place"]),
    ("Last winter Lake Erie froze.", ["Lake Erie/place"]),
    ("Guests arrived at Heathrow Airport.", ["Heathrow Airport/place"]),
    ("The court sits in The Hague.", ["The Hague/place"]),
    ("US-led forces left.", ["US=United States/place"]),
    ("It is a Luxembourg-based firm.", ["Luxembourg/place"]),
    ("China–Russia trade rose.", ["China/place", "Russia/place"]),
]

GOVERNMENTS = [
    ("Talks were held in Beijing on Monday.", ["Beijing/place"]),
    ("He flew from London to Moscow.", ["London/place", "Moscow/place"]),
    ("Beijing said it would respond.", ["Beijing=China/place"]),
    ("Critics say Beijing has accused its neighbour.", ["Beijing=China/place"]),
    ("London accused Moscow of spying.", ["London=United Kingdom/place", "Moscow=Russia/place"]),
    ("The treaty was welcomed by Tokyo.", ["Tokyo=Japan/place"]),
    ("Relations between Ankara and Athens improved.", ["Ankara=Turkey/place", "Athens=Greece/place"]),
    ("Moscow’s invasion of Ukraine goes on.", ["Moscow=Russia/place", "Ukraine/place"]),
    ("Moscow’s streets were empty.", ["Moscow/place"]),
    ("Paris is a large city.", ["Paris/place"]),
]

NATIONS = [
    ("French farmers blocked roads.", ["French=France/nationality"]),
    ("Three Norwegians were hurt.", ["Norwegians=Norway/nationality"]),
    ("Hutus and Tutsis signed.", ["Hutus=Hutu/nationality", "Tutsis=Tutsi/nationality"]),
    ("Iowans voted.", ["Iowans=Iowa/nationality"]),
    ("The Dutch voted.", ["Dutch=Netherlands/nationality"]),
    ("The South Korean sailors searched.", ["South Korean=South Korea/nationality"]),
    ("A Polish-Czech border post closed.", ["Polish=Poland/nationality", "Czech=Czech Republic/nationality"]),
    (
        "French President Emmanuel Macron waved.",
        ["French=France/nationality", "Emmanuel Macron/person"],
    ),
    ("Cyprus' President Andreas Marin waved.", ["Cyprus/place", "Andreas Marin/person"]),
    ("Republican Carla Jensen won.", ["Republican=Republicans/organisation", "Carla Jensen/person"]),
    ("Muslims and Christians prayed.", ["Muslims=Muslim/nationality", "Christians=Christian/nationality"]),
]

ORGANISATIONS = [
    (
        "Liberal Democrats and Conservatives disagreed.",
        ["Liberal Democrats/organisation", "Conservatives/organisation"],
    ),
    (
        "General Motors Corp. grew. GM hired.",
        ["General Motors Corp./organisation", "GM=General Motors Corp./organisation"],
    ),
    (
        "Rook-Parker Co. grew. Rook-Parker hired.",
        ["Rook-Parker Co./organisation", "Rook-Parker=Rook-Parker Co./organisation"],
    ),
    ("Dolly's Inc. grew. Dolly's shares rose.", ["Dolly's Inc./organisation", "Dolly's=Dolly's Inc./organisation"]),
    ("An analyst at Bramwick agreed.", ["Bramwick/organisation"]),
    ("Shoppers left Macy's on Monday.", ["Macy's/organisation"]),
    ("The GOP lost.", ["GOP=Republicans/organisation"]),
    ("The Tories lost, and Labour won.", ["Tories=Conservatives/organisation", "Labour/organisation"]),
    ("The Health and Safety Executive agreed.", ["Health and Safety Executive/organisation"]),
    ("The International Court of Justice agreed.", ["International Court of Justice/organisation"]),
    ("The Armenian Red Cross sent tents.", ["Armenian Red Cross/organisation"]),
    ("Pemberton’s said sales rose.", ["Pemberton’s=Pemberton's/organisation"]),
    ("Children left St Aldhelm’s primary.", ["St Aldhelm’s primary=St Aldhelm's primary/organisation"]),
    ("Ashmere borough council sold it.", ["Ashmere borough council/organisation"]),
    ("Calder Rovers won. Rovers are third.", ["Calder Rovers/organisation", "Rovers=Calder Rovers/organisation"]),
    (
        "CALDER ROVERS IN CRISIS\n\nCalder Rovers have lost again.",
        ["CALDER ROVERS=Calder Rovers/organisation", "Calder Rovers/organisation"],
    ),
    (
        "The goalkeeper left Thornmouth City after the match. City, relegated last season, lost their coach.",
        ["Thornmouth City/organisation", "City=Thornmouth City/organisation"],
    ),
    ("The 10th Circuit Court of Appeals agreed.", ["10th Circuit Court of Appeals/organisation"]),
    ("Wexley's Market Co. grew.", ["Wexley's Market Co./organisation"]),
    (
        "Wexley's Inc. and Sun Microsystems Inc. grew.",
        ["Wexley's Inc./organisation", "Sun Microsystems Inc./organisation"],
    ),
    ("The deal ended on Sun. morning.", []),
    ("The European Union agreed.", ["European Union/organisation"]),
    ("The EU agreed.", ["EU=European Union/organisation"]),
    ("WHO officials agreed.", ["WHO=World Health Organization/organisation"]),
    ("He studied at the University of Leeds.", ["University of Leeds/organisation"]),
    (
        "The Department of Health and Human Services warned hospitals.",
        ["Department of Health and Human Services/organisation"],
    ),
    ("The Commission on Rural Roads met.", ["Commission on Rural Roads/organisation"]),
    ("Johnson & Johnson sued Novartis AG.", ["Johnson & Johnson/organisation", "Novartis AG/organisation"]),
    (
        "Brightwater Energy Inc. will shrink. Brightwater employs 900 people.",
        ["Brightwater Energy Inc./organisation", "Brightwater=Brightwater Energy Inc./organisation"],
    ),
    (
        "The Northern Fisheries Council (NFC) met. The NFC will vote.",
        [
            "Northern Fisheries Council/organisation",
            "NFC=Northern Fisheries Council/organisation",
            "NFC=Northern Fisheries Council/organisation",
        ],
    ),
    (
        "The Coastal Rescue Service sent boats. The CRS found nobody.",
        ["Coastal Rescue Service/organisation", "CRS=Coastal Rescue Service/organisation"],
    ),
    (
        "Norway's Foreign Ministry summoned the envoy. The Foreign Ministry gave no reason.",
        [
            "Norway/place",
            "Foreign Ministry=Norwegian Foreign Ministry/organisation",
            "Foreign Ministry=Norwegian Foreign Ministry/organisation",
        ],
    ),
    ("The Norwegian Foreign Ministry agreed.", ["Norwegian Foreign Ministry/organisation"]),
    ("The U.S. Supreme Court agreed.", ["U.S. Supreme Court=US Supreme Court/organisation"]),
    ("The company Lumora makes phones.", ["Lumora/organisation"]),
    ("A start-up called Fennix raised money.", ["Fennix/organisation"]),
    ("The New York Times and The Guardian reported losses.", ["New York Times/organisation", "Guardian/organisation"]),
    ("USA Today reported losses.", ["USA Today/organisation"]),
    ("Turkish Airlines bought ten jets.", ["Turkish Airlines/organisation"]),
    ("McDonald’s closed shops.", ["McDonald’s=McDonald's/organisation"]),
    ("“Fox News” aired it.", ["Fox News/organisation"]),
    ("The G-20 met.", ["G-20=G20/organisation"]),
    ("The I.R.S. answered.", ["I.R.S./organisation"]),
]

THINGS = [
    ("Deputies passed House Bill 212.", ["House Bill 212/law"]),
    ("The case rests on Section 230.", ["Section 230/law"]),
    ("They quoted Article 50.", ["Article 50/law"]),
    ("Voters in the Marlham by-election stayed away.", ["Marlham by-election/event"]),
    ("He won on Super Tuesday.", ["Super Tuesday/event"]),
    ("Shops sold more at Christmas.", ["Christmas/event"]),
    ("She won the US Open.", ["US Open/event"]),
    ("Doctors warned of two bottles of Cardolex.", ["Cardolex/product"]),
    ("Deputies passed the Climate Protection Act.", ["Climate Protection Act/law"]),
    ("The Treaty of Lisbon came into force.", ["Treaty of Lisbon/law"]),
    ("Hurricane Delia weakened.", ["Hurricane Delia/event"]),
    ("They cited the 13th Amendment.", ["13th Amendment/law"]),
    ("They speak English.", ["English/other"]),
    ("The ferry Aurelia sank.", ["Aurelia/product"]),
]

HEADLINES = [
    (
        "Mayor Carla Jensen Quits Amid Row Over New Bridge\n\nCarla Jensen has resigned. Jensen said little.",
        ["Carla Jensen/person", "Carla Jensen/person", "Jensen=Carla Jensen/person"],
    ),
    ("RESCUE AT SEA\n\nThe boat left Malta at noon.", ["Malta/place"]),
]

TABLE = PERSONS + BESIDE_NAMES + PLACES + GOVERNMENTS + NATIONS + ORGANISATIONS + THINGS + HEADLINES


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_it_names_who_and_what_is_meant(text: str, expected: list[str]) -> None:
    assert shown(read(text)) == expected


def test_curated_aliases_win_over_everything() -> None:
    aliases = {
        "the beeb": ("BBC", EntityKind.ORGANISATION),
        "carla jensen": ("Carla Maria Jensen", EntityKind.PERSON),
        "mercury": ("Mercury Shipping", EntityKind.ORGANISATION),
        "beijing": ("Government of China", EntityKind.ORGANISATION),
    }
    text = "The Beeb asked Carla Jensen why Mercury left Beijing."
    assert shown(read(text, aliases=aliases)) == [
        "The Beeb=BBC/organisation",
        "Carla Jensen=Carla Maria Jensen/person",
        "Mercury=Mercury Shipping/organisation",
        "Beijing=Government of China/organisation",
    ]


def test_short_forms_follow_a_curated_name() -> None:
    aliases = {
        "carla jensen": ("Carla Maria Jensen", EntityKind.PERSON),
        "brightwater energy inc.": ("Brightwater Group", EntityKind.ORGANISATION),
    }
    text = "Carla Jensen left Brightwater Energy Inc. in May. Ms Jensen said Brightwater had changed."
    assert shown(read(text, aliases=aliases)) == [
        "Carla Jensen=Carla Maria Jensen/person",
        "Brightwater Energy Inc.=Brightwater Group/organisation",
        "Jensen=Carla Maria Jensen/person",
        "Brightwater=Brightwater Group/organisation",
    ]


def test_an_alias_does_not_touch_common_words() -> None:
    aliases = {"apple": ("Apple Inc.", EntityKind.ORGANISATION)}
    assert shown(read("She ate an apple in bed.", aliases=aliases)) == []


GAPS = [
    # A surname that no full name explains, and that the parser takes for a company.
    ("Caddick was in front, with Trumbo leading.", ["Caddick/person", "Trumbo/person"]),
    # The company and its product are one word.
    ("He drove a Tesla to work.", ["Tesla/product"]),
    # A place named after a person.
    ("The plane landed at Charles de Gaulle.", ["Charles de Gaulle/place"]),
]


@pytest.mark.parametrize(("text", "expected"), [pytest.param(*gap, marks=pytest.mark.xfail) for gap in GAPS])
def test_it_names_what_it_cannot_yet_tell(text: str, expected: list[str]) -> None:
    assert shown(read(text)) == expected


def test_names_are_in_order_and_never_overlap() -> None:
    text = (
        "Norway's Foreign Ministry, the Shanghai Press Club (SPC) and President Carla Jensen of Peru met in St. Louis."
    )
    found = read(text)
    assert all(m.text == text[m.start : m.end] for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_very_many_capitals_are_read_in_linear_time() -> None:
    text = "President Pope " * 2000 + "The end of Smith Smith and of " * 1000
    assert all(m.text == text[m.start : m.end] for m in read(text))
