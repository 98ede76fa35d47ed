"""Currencies of the world: canonical names (nationality and unit, as in ISO 4217), codes, signs and words.

"dollar" and the like without a country are read as the currency that news means by them.
"""

# One line a currency: canonical name; ISO code; signs and prefixes; words that mean it without a country.
TABLE = """
US dollar; USD; $ US$ USD$ U.S.$; dollar dollars greenback buck bucks
euro; EUR; €; euro euros
pound sterling; GBP; £ GBP£ UK£; sterling quid
Japanese yen; JPY; ¥ JP¥; yen
Chinese yuan; CNY; CN¥ RMB; yuan renminbi
Indian rupee; INR; ₹ Rs INR; rupee rupees
Russian rouble; RUB; ₽; rouble roubles ruble rubles
Ukrainian hryvnia; UAH; ₴; hryvnia hryvnias
Turkish lira; TRY; ₺; lira liras
South Korean won; KRW; ₩; won
North Korean won; KPW; ;
Israeli shekel; ILS; ₪ NIS; shekel shekels
Nigerian naira; NGN; ₦; naira
Philippine peso; PHP; ₱;
Thai baht; THB; ฿; baht
Vietnamese dong; VND; ₫; dong
Swiss franc; CHF; SFr;
CFA franc; XOF; ;
franc; ; Fr; franc francs
Brazilian real; BRL; R$; real reais reals
Australian dollar; AUD; A$ AU$ AUD$;
Canadian dollar; CAD; C$ CA$ CAD$;
New Zealand dollar; NZD; NZ$ NZD$;
Hong Kong dollar; HKD; HK$ HKD$;
Singapore dollar; SGD; S$ SG$;
Taiwan dollar; TWD; NT$;
Jamaican dollar; JMD; J$;
Zimbabwean dollar; ZWL; Z$;
Mexican peso; MXN; MX$ Mex$ MXN$;
Argentine peso; ARS; ;
Chilean peso; CLP; ;
Colombian peso; COP; ;
Cuban peso; CUP; ;
Uruguayan peso; UYU; ;
Dominican peso; DOP; ;
peso; ; ; peso pesos
South African rand; ZAR; R; rand rands
Egyptian pound; EGP; E£;
Lebanese pound; LBP; ;
Syrian pound; SYP; ;
Sudanese pound; SDG; ;
Pakistani rupee; PKR; PKRs;
Sri Lankan rupee; LKR; ;
Nepalese rupee; NPR; ;
Mauritian rupee; MUR; ;
Bangladeshi taka; BDT; ৳ Tk; taka
Indonesian rupiah; IDR; Rp; rupiah rupiahs
Malaysian ringgit; MYR; RM; ringgit
Swedish krona; SEK; ; krona kronor
Norwegian krone; NOK; ;
Danish krone; DKK; ;
krone; ; kr; krone kroner
Icelandic krona; ISK; ;
Czech koruna; CZK; Kč; koruna korunas
Polish zloty; PLN; zł; zloty zlotys zlotych
Hungarian forint; HUF; Ft; forint forints
Romanian leu; RON; ; leu lei
Bulgarian lev; BGN; ; lev leva
Serbian dinar; RSD; ;
Belarusian rouble; BYN; ;
Georgian lari; GEL; ₾; lari
Armenian dram; AMD; ֏;
Azerbaijani manat; AZN; ₼; manat
Kazakhstani tenge; KZT; ₸; tenge
Uzbekistani som; UZS; ;
Saudi riyal; SAR; ; riyal riyals
Qatari riyal; QAR; ;
Yemeni rial; YER; ;
Omani rial; OMR; ;
Iranian rial; IRR; ; rial rials
Iranian toman; ; ; toman tomans
UAE dirham; AED; Dh Dhs; dirham dirhams
Moroccan dirham; MAD; ;
Kuwaiti dinar; KWD; KD;
Iraqi dinar; IQD; ;
Jordanian dinar; JOD; JD;
Bahraini dinar; BHD; ;
Algerian dinar; DZD; ;
Tunisian dinar; TND; ;
Libyan dinar; LYD; ;
dinar; ; ; dinar dinars
Kenyan shilling; KES; KSh Ksh;
Ugandan shilling; UGX; USh;
Tanzanian shilling; TZS; TSh;
Somali shilling; SOS; ;
shilling; ; Sh; shilling shillings
Ghanaian cedi; GHS; ₵ GH₵; cedi cedis
Ethiopian birr; ETB; ; birr
Zambian kwacha; ZMW; ZK;
Malawian kwacha; MWK; MK;
kwacha; ; ; kwacha
Botswana pula; BWP; ; pula
Mozambican metical; MZN; ; metical meticais
Angolan kwanza; AOA; Kz; kwanza kwanzas
Congolese franc; CDF; ;
Rwandan franc; RWF; ;
Afghan afghani; AFN; ؋; afghani afghanis
Myanmar kyat; MMK; ; kyat kyats
Cambodian riel; KHR; ៛; riel riels
Lao kip; LAK; ₭; kip
Mongolian tugrik; MNT; ₮; tugrik tugriks
Peruvian sol; PEN; S/; sol soles
Bolivian boliviano; BOB; ; boliviano bolivianos
Paraguayan guarani; PYG; ₲; guarani guaranies
Venezuelan bolivar; VES; ; bolivar bolivars bolivares
Costa Rican colon; CRC; ₡; colones
Guatemalan quetzal; GTQ; ; quetzal quetzals quetzales
Honduran lempira; HNL; ; lempira lempiras
Haitian gourde; HTG; ; gourde gourdes
bitcoin; BTC; ₿; bitcoin bitcoins
"""

# Hundredths, with the currency that a sum in them belongs to.
SUBUNITS = {"cent": "US dollar", "penny": "pound sterling", "paisa": "Indian rupee", "kopeck": "Russian rouble"}
# Cents of another country are units of their own.
SUBUNITS |= {"euro cent": "euro", "Canadian cent": "Canadian dollar", "Australian cent": "Australian dollar"}
CENTS = {
    "euro": "euro cent",
    "canadian": "Canadian cent",
    "australian": "Australian cent",
    "us": "cent",
    "u.s.": "cent",
}
SUBUNIT_WORDS = {
    "cent": "cent",
    "cents": "cent",
    "penny": "penny",
    "pence": "penny",
    "pennies": "penny",
    "paise": "paisa",
    "paisa": "paisa",
    "kopeck": "kopeck",
    "kopecks": "kopeck",
}
SUBUNIT_SYMBOLS = {"p": "penny", "¢": "cent", "c": "cent"}

# Other names for the country before the unit: "American dollars", "British pounds".
COUNTRIES = {
    "u.s.": "US",
    "american": "US",
    "british": "pound sterling",
    "uk": "pound sterling",
    "aussie": "Australian",
    "brazilian": "Brazilian",
    "argentinian": "Argentine",
    "argentinean": "Argentine",
    "filipino": "Philippine",
    "emirati": "UAE",
    "zimbabwe": "Zimbabwean",
    "saudi": "Saudi",
    "korean": "South Korean",
    "swiss": "Swiss",
    "nepali": "Nepalese",
    "taiwanese": "Taiwan",
    "belarusian": "Belarusian",
    "kazakh": "Kazakhstani",
    "uzbek": "Uzbekistani",
    "polish": "Polish",
}

# The unit words that need a country to be one currency ("Egyptian pounds").
GENERIC = {
    "dollar": "dollar",
    "dollars": "dollar",
    "pound": "pound",
    "pounds": "pound",
    "rupee": "rupee",
    "rupees": "rupee",
    "peso": "peso",
    "pesos": "peso",
    "franc": "franc",
    "francs": "franc",
    "dinar": "dinar",
    "dinars": "dinar",
    "dirham": "dirham",
    "dirhams": "dirham",
    "rial": "rial",
    "rials": "rial",
    "riyal": "riyal",
    "riyals": "riyal",
    "shilling": "shilling",
    "shillings": "shilling",
    "krone": "krone",
    "kroner": "krone",
    "krona": "krona",
    "kronor": "krona",
    "crown": "krone",
    "crowns": "krone",
    "rouble": "rouble",
    "roubles": "rouble",
    "ruble": "rouble",
    "rubles": "rouble",
    "won": "won",
    "yen": "yen",
    "yuan": "yuan",
    "lira": "lira",
    "real": "real",
    "reais": "real",
    "reals": "real",
    "kwacha": "kwacha",
    "drams": "dram",
    "dram": "dram",
    "som": "som",
    "zloty": "zloty",
    "baht": "baht",
    "rand": "rand",
    "rupiah": "rupiah",
    "ringgit": "ringgit",
    "shekels": "shekel",
    "shekel": "shekel",
}

# One unit word, spelled otherwise for another country.
SPELLINGS = {"krone": ("krone", "krona", "koruna"), "krona": ("krona", "krone"), "riyal": ("riyal", "rial")}
SPELLINGS |= {"rial": ("rial", "riyal")}

_ROWS = [[cell.strip() for cell in row.split(";")] for row in TABLE.strip().splitlines()]
NAMES = {row[0] for row in _ROWS}
CODES = {row[1]: row[0] for row in _ROWS if row[1]}
SIGNS = {sign: row[0] for row in _ROWS for sign in row[2].split()} | CODES
WORDS = {word: row[0] for row in _ROWS for word in row[3].split()}
FOLDED_NAMES = {name.lower(): name for name in NAMES}


def is_currency(unit: str) -> bool:
    return unit in NAMES


def of_country(country: str, unit: str) -> str | None:
    """The currency called `unit` of a country said by name or adjective ("Pakistani", "rupees")."""
    noun = GENERIC.get(unit)
    if noun is None:
        return None
    name = COUNTRIES.get(country, country)
    if name in NAMES:
        return name if noun in name.split() else None
    found = (FOLDED_NAMES.get(f"{name} {spelling}".lower()) for spelling in SPELLINGS.get(noun, (noun,)))
    return next((name for name in found if name), None)
