"""Nouns of money that several countries share, and what each means at home. Written by hand."""

from claims.nlp.lexicons.places import COUNTRIES

# Nouns of money that several countries share, with the countries and the currency that each means at home.
_SHARED = """
peso; Mexico Mexican peso; Argentina Argentine peso; Chile Chilean peso; Colombia Colombian peso; Cuba Cuban peso;
    Uruguay Uruguayan peso; Dominican Republic Dominican peso; Philippines Philippine peso
rupee; India Indian rupee; Pakistan Pakistani rupee; Sri Lanka Sri Lankan rupee; Nepal Nepalese rupee;
    Mauritius Mauritian rupee
pound; United Kingdom pound sterling; Egypt Egyptian pound; Lebanon Lebanese pound; Syria Syrian pound;
    Sudan Sudanese pound
franc; Switzerland Swiss franc; Senegal CFA franc; Ivory Coast CFA franc; Mali CFA franc; Burkina Faso CFA franc;
    Niger CFA franc; Togo CFA franc; Benin CFA franc; Cameroon CFA franc; Gabon CFA franc; Chad CFA franc;
    Democratic Republic of the Congo Congolese franc; Rwanda Rwandan franc
dinar; Serbia Serbian dinar; Kuwait Kuwaiti dinar; Iraq Iraqi dinar; Jordan Jordanian dinar; Bahrain Bahraini dinar;
    Algeria Algerian dinar; Tunisia Tunisian dinar; Libya Libyan dinar
rial; Iran Iranian rial; Yemen Yemeni rial; Oman Omani rial; Saudi Arabia Saudi riyal; Qatar Qatari riyal
dirham; United Arab Emirates UAE dirham; Morocco Moroccan dirham
shilling; Kenya Kenyan shilling; Uganda Ugandan shilling; Tanzania Tanzanian shilling; Somalia Somali shilling
crown; Norway Norwegian krone; Denmark Danish krone; Sweden Swedish krona; Iceland Icelandic krona;
    Czech Republic Czech koruna
rouble; Russia Russian rouble; Belarus Belarusian rouble
won; South Korea South Korean won; North Korea North Korean won
kwacha; Zambia Zambian kwacha; Malawi Malawian kwacha
"""


def _shared() -> dict[str, dict[str, str]]:
    """Noun of money -> country -> currency."""
    rows = [[cell.strip() for cell in row.split(";")] for row in _SHARED.strip().replace(";\n   ", ";").splitlines()]
    countries = [row.partition("|")[0] for row in COUNTRIES.strip().splitlines()]
    return {noun: dict(_parted(pair, countries) for pair in pairs) for noun, *pairs in rows}


def _parted(pair: str, countries: list[str]) -> tuple[str, str]:
    """ "Sri Lanka Sri Lankan rupee" into the country and its money."""
    country = max((name for name in countries if pair.startswith(f"{name} ")), key=len)
    return country, pair.removeprefix(f"{country} ")


def _homes() -> dict[str, list[tuple[str, str]]]:
    """Every name of a country, its capital and its people, with the nouns of money and what they mean there."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in COUNTRIES.strip().splitlines():
        country, capital, people, others = row.split("|")
        money = [(noun, homes[country]) for noun, homes in SHARED.items() if country in homes]
        for name in [country, capital, *people.split(","), *others.split(",")]:
            if name and money:
                found[name] = money
    return found


SHARED = _shared()
HOMES = _homes()
# Every word for such money, with its noun and the units that the word alone is read as; a bare "pound" is a weight.
NOUNS = {
    word: (noun, frozenset({*SHARED[noun].values(), "krone"} | ({noun} - {"pound"})))
    for noun, words in {
        **{noun: [noun, f"{noun}s"] for noun in SHARED},
        "rial": ["rial", "rials", "riyal", "riyals"],
        "rouble": ["rouble", "roubles", "ruble", "rubles"],
        "crown": ["crown", "crowns", "krone", "kroner", "krona", "kronor", "koruna", "korunas"],
        "won": ["won"],
        "kwacha": ["kwacha"],
    }.items()
    for word in words
}
