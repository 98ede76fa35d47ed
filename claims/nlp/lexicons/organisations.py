"""Words that mark the name of an organisation, and organisations that news names without explaining them.

Written for this project from general knowledge.
"""

# The last word of a company's name.
LEGAL_FORMS = frozenset(
    """
    inc inc. corp corp. corporation ltd ltd. limited llc l.l.c. llp plc gmbh ag sa s.a. se nv n.v. bv ab asa oyj spa
    s.p.a. co co. company kk pty
    """.split()
)
# The last or first word of an organisation's name ("Foreign Ministry", "Ministry of Defence"), and what a text
# that has named it may call it ("the ministry").
HEADS = {
    "ministry": "ministry", "department": "department", "agency": "agency", "administration": "administration",
    "bureau": "bureau", "office": "office", "authority": "authority", "commission": "commission",
    "committee": "committee", "council": "council", "board": "board", "court": "court", "tribunal": "tribunal",
    "parliament": "parliament", "congress": "congress", "senate": "senate", "assembly": "assembly", "house": "house",
    "party": "party", "union": "union", "league": "league", "federation": "federation", "alliance": "alliance",
    "coalition": "coalition", "organization": "organisation", "organisation": "organisation",
    "association": "association", "society": "society", "foundation": "foundation", "institute": "institute",
    "institution": "institution", "center": "centre", "centre": "centre", "laboratory": "laboratory",
    "university": "university", "college": "college", "school": "school", "academy": "academy",
    "hospital": "hospital", "clinic": "hospital", "church": "church", "museum": "museum", "library": "library",
    "bank": "bank", "fund": "fund", "trust": "trust", "exchange": "exchange", "treasury": "treasury",
    "group": "group", "holdings": "company", "industries": "company", "systems": "company", "technologies": "company",
    "motors": "company", "airlines": "airline", "airways": "airline", "partners": "company", "enterprises": "company",
    "energy": "company", "electric": "company", "media": "company", "pharmaceuticals": "company", "labs": "company",
    "software": "company", "entertainment": "company", "communications": "company", "capital": "company",
    "insurance": "company", "petroleum": "company", "steel": "company", "coal": "company", "oil": "company",
    "gas": "company", "mining": "company", "packaging": "company", "logistics": "company", "brands": "company",
    "consulting": "company", "ventures": "company", "stores": "company", "supermarkets": "company",
    "hotels": "company", "resorts": "company", "restaurants": "company", "brewing": "company",
    "breweries": "company", "textiles": "company", "electronics": "company", "semiconductor": "company",
    "robotics": "company", "biosciences": "company", "therapeutics": "company", "diagnostics": "company",
    "aerospace": "company", "aviation": "company", "automotive": "company", "engineering": "company",
    "shipping": "company", "freight": "company", "railways": "company", "telecom": "company", "mobile": "company",
    "wireless": "company", "broadcasting": "company", "publishing": "company", "records": "company",
    "films": "company", "productions": "company", "interactive": "company", "analytics": "company",
    "securities": "company", "investments": "company", "advisors": "company", "associates": "company",
    "consultants": "company", "bancorp": "bank", "assurance": "company", "healthcare": "company",
    "laboratories": "company", "farms": "company", "beverages": "company", "shipyard": "company",
    "instruments": "company", "materials": "company", "hospitals": "hospital", "executive": "agency",
    "power": "company", "chemicals": "company", "foods": "company",
    "pictures": "company", "studios": "company", "networks": "company", "international": "company",
    "news": "outlet", "times": "newspaper", "post": "newspaper", "journal": "newspaper", "herald": "newspaper",
    "tribune": "newspaper", "gazette": "newspaper", "chronicle": "newspaper", "daily": "newspaper",
    "mirror": "newspaper", "telegraph": "newspaper", "enquirer": "newspaper", "inquirer": "newspaper",
    "examiner": "newspaper",
    "courier": "newspaper", "dispatch": "newspaper", "observer": "newspaper", "sentinel": "newspaper",
    "magazine": "magazine", "radio": "outlet", "television": "outlet",
    "tv": "outlet", "press": "outlet", "police": "police", "army": "army", "navy": "navy", "guard": "guard",
    "force": "force", "forces": "forces", "corps": "corps", "service": "service", "services": "service",
    "command": "command", "brigade": "brigade", "regiment": "regiment", "battalion": "battalion", "club": "club",
    "team": "team", "campaign": "campaign", "project": "project", "network": "network", "action": "group",
    "front": "front", "movement": "movement", "brotherhood": "group", "syndicate": "group", "cabinet": "cabinet",
    "program": "programme", "programme": "programme", "initiative": "initiative",
    "secretariat": "secretariat", "mission": "mission", "embassy": "embassy", "consulate": "consulate",
    "observatory": "observatory", "survey": "survey", "registry": "registry", "inspectorate": "inspectorate",
    "staff": "staff", "command centre": "command", "watch": "group", "nations": "organisation", "bloc": "bloc",
}  # fmt: skip
# A head that "of", "for" and "on" may follow inside a name.
HEADS_WITH_COMPLEMENT = frozenset(HEADS) | frozenset(
    """
    act archbishop archdiocese bank bay bill bishop board bureau centers centres chamber charter church city
    commonwealth
    confederation conference convention country declaration democratic diocese division doctors duchy duke earl
    emirate
    governors gulf heads islands isle joint kingdom knights lord masters mothers museum national physicians prince
    princess province queen reporters republic royal sea secretary state states strait sultanate supreme tower treaty
    united voice workers world
    """.split()
)
# Names that hold no head, or whose short form stands for the whole: form -> name, what it may be called.
KNOWN = {
    "AP": ("Associated Press", "agency"), "Associated Press": ("Associated Press", "agency"),
    "AFP": ("Agence France-Presse", "agency"), "Agence France-Presse": ("Agence France-Presse", "agency"),
    "Reuters": ("Reuters", "agency"), "Xinhua": ("Xinhua", "agency"), "TASS": ("TASS", "agency"),
    "Tass": ("TASS", "agency"), "Interfax": ("Interfax", "agency"), "BelTA": ("BelTA", "agency"),
    "UPI": ("UPI", "agency"), "Bloomberg": ("Bloomberg", "agency"), "Kyodo": ("Kyodo", "agency"),
    "Yonhap": ("Yonhap", "agency"), "Anadolu": ("Anadolu", "agency"), "Al Jazeera": ("Al Jazeera", "outlet"),
    "BBC": ("BBC", "outlet"), "CNN": ("CNN", "outlet"), "NBC": ("NBC", "outlet"), "CBS": ("CBS", "outlet"),
    "ABC": ("ABC", "outlet"), "MSNBC": ("MSNBC", "outlet"), "CNBC": ("CNBC", "outlet"), "NPR": ("NPR", "outlet"),
    "Fox News": ("Fox News", "outlet"), "Sky News": ("Sky News", "outlet"), "ITV": ("ITV", "outlet"),
    "Politico": ("Politico", "outlet"), "Breitbart": ("Breitbart", "outlet"), "Guardian": ("Guardian", "newspaper"),
    "Russia Today": ("RT", "outlet"), "RT": ("RT", "outlet"), "Le Monde": ("Le Monde", "newspaper"),
    "Der Spiegel": ("Der Spiegel", "magazine"),
    "USA Today": ("USA Today", "newspaper"), "USA TODAY": ("USA Today", "newspaper"),
    "Slate": ("Slate", "magazine"), "Huffington Post": ("Huffington Post", "outlet"),
    "Pan Am": ("Pan Am", "airline"), "Economist": ("Economist", "magazine"),
    "EU": ("European Union", "union"), "E.U.": ("European Union", "union"),
    "European Union": ("European Union", "union"), "EC": ("European Commission", "commission"),
    "ECB": ("European Central Bank", "bank"), "UN": ("United Nations", "organisation"),
    "U.N.": ("United Nations", "organisation"), "United Nations": ("United Nations", "organisation"),
    "NATO": ("NATO", "alliance"), "Nato": ("NATO", "alliance"),
    "North Atlantic Treaty Organization": ("NATO", "alliance"), "WHO": ("World Health Organization", "organisation"),
    "World Health Organization": ("World Health Organization", "organisation"),
    "World Health Organisation": ("World Health Organization", "organisation"),
    "World Court": ("International Court of Justice", "court"),
    "International Court of Justice": ("International Court of Justice", "court"),
    "ICJ": ("International Court of Justice", "court"), "ICC": ("International Criminal Court", "court"),
    "International Criminal Court": ("International Criminal Court", "court"),
    "WTO": ("World Trade Organization", "organisation"), "IMF": ("International Monetary Fund", "fund"),
    "IAEA": ("International Atomic Energy Agency", "agency"), "OECD": ("OECD", "organisation"),
    "OPEC": ("OPEC", "group"), "Opec": ("OPEC", "group"), "OSCE": ("OSCE", "organisation"),
    "ASEAN": ("ASEAN", "bloc"), "G-7": ("G7", "group"), "G-8": ("G8", "group"), "G-20": ("G20", "group"),
    "G7": ("G7", "group"), "G8": ("G8", "group"), "G20": ("G20", "group"),
    "UNICEF": ("UNICEF", "agency"), "Unicef": ("UNICEF", "agency"), "UNESCO": ("UNESCO", "agency"),
    "Unesco": ("UNESCO", "agency"), "UNHCR": ("UNHCR", "agency"), "FBI": ("FBI", "bureau"), "F.B.I.": ("FBI", "bureau"),
    "CIA": ("CIA", "agency"), "C.I.A.": ("CIA", "agency"), "NSA": ("NSA", "agency"), "FEMA": ("FEMA", "agency"),
    "FDA": ("Food and Drug Administration", "agency"), "CDC": ("CDC", "agency"), "EPA": ("EPA", "agency"),
    "IRS": ("IRS", "agency"), "SEC": ("SEC", "agency"), "NHS": ("NHS", "service"), "NASA": ("NASA", "agency"),
    "Nasa": ("NASA", "agency"), "ESA": ("European Space Agency", "agency"), "NOAA": ("NOAA", "agency"),
    "NYPD": ("NYPD", "police"), "LAPD": ("LAPD", "police"), "MI5": ("MI5", "agency"), "MI6": ("MI6", "agency"),
    "GCHQ": ("GCHQ", "agency"), "FSB": ("FSB", "service"), "KGB": ("KGB", "service"), "GRU": ("GRU", "service"),
    "Mossad": ("Mossad", "agency"), "Interpol": ("Interpol", "agency"), "Europol": ("Europol", "agency"),
    "Pentagon": ("Pentagon", "department"), "White House": ("White House", ""), "Kremlin": ("Kremlin", ""),
    "Downing Street": ("Downing Street", ""), "Capitol": ("Capitol", ""),
    "State Department": ("State Department", "department"),
    "Justice Department": ("Justice Department", "department"),
    "Congress": ("Congress", ""), "Senate": ("Senate", "senate"), "Duma": ("Duma", "parliament"),
    "State Duma": ("State Duma", "parliament"), "Knesset": ("Knesset", "parliament"),
    "Bundestag": ("Bundestag", "parliament"), "Secret Service": ("Secret Service", "service"),
    "House of Representatives": ("House of Representatives", "house"),
    "House of Commons": ("House of Commons", "house"), "House of Lords": ("House of Lords", "house"),
    "Bank of England": ("Bank of England", "bank"), "Federal Reserve": ("Federal Reserve", "bank"),
    "Fed": ("Federal Reserve", "bank"), "World Bank": ("World Bank", "bank"),
    "Red Cross": ("Red Cross", "organisation"),
    "Red Crescent": ("Red Crescent", "organisation"), "Amnesty International": ("Amnesty International", "group"),
    "Greenpeace": ("Greenpeace", "group"), "Oxfam": ("Oxfam", "charity"),
    "DNC": ("Democratic National Committee", "committee"), "RNC": ("Republican National Committee", "committee"),
    "ACLU": ("ACLU", "group"), "NRA": ("NRA", "group"), "NAACP": ("NAACP", "group"), "Hamas": ("Hamas", "group"),
    "Hezbollah": ("Hezbollah", "group"), "Taliban": ("Taliban", "group"),
    "Taleban": ("Taliban", "group"), "ISIS": ("Islamic State", "group"),
    "ISIL": ("Islamic State", "group"), "Islamic State": ("Islamic State", "group"), "Al Qaeda": ("Al Qaeda", "group"),
    "al Qaeda": ("Al Qaeda", "group"), "Al-Qaeda": ("Al Qaeda", "group"), "al-Qaeda": ("Al Qaeda", "group"),
    "al-Qaida": ("Al Qaeda", "group"), "Boko Haram": ("Boko Haram", "group"), "FIFA": ("FIFA", "federation"),
    "Fifa": ("FIFA", "federation"), "UEFA": ("UEFA", "federation"), "Uefa": ("UEFA", "federation"),
    "IOC": ("International Olympic Committee", "committee"), "NBA": ("NBA", "league"), "NFL": ("NFL", "league"),
    "Google": ("Google", "company"), "Apple": ("Apple", "company"), "Microsoft": ("Microsoft", "company"),
    "Amazon": ("Amazon", "company"), "Facebook": ("Facebook", "company"), "Meta": ("Meta", "company"),
    "Twitter": ("Twitter", "company"), "YouTube": ("YouTube", "company"), "Instagram": ("Instagram", "company"),
    "TikTok": ("TikTok", "company"), "Snapchat": ("Snapchat", "company"), "BuzzFeed": ("BuzzFeed", "outlet"),
    "LinkedIn": ("LinkedIn", "company"), "Reddit": ("Reddit", "company"), "OpenAI": ("OpenAI", "company"),
    "PayPal": ("PayPal", "company"), "eBay": ("eBay", "company"), "Airbnb": ("Airbnb", "company"),
    "Spotify": ("Spotify", "company"), "Morgan Stanley": ("Morgan Stanley", "bank"),
    "Wells Fargo": ("Wells Fargo", "bank"), "Merrill Lynch": ("Merrill Lynch", "bank"),
    "Deutsche Bank": ("Deutsche Bank", "bank"), "Credit Suisse": ("Credit Suisse", "bank"),
    "Lehman Brothers": ("Lehman Brothers", "bank"), "Rolls-Royce": ("Rolls-Royce", "company"),
    "Marks & Spencer": ("Marks & Spencer", "company"), "Tesco": ("Tesco", "company"),
    "Macy's": ("Macy's", "company"), "Sainsbury's": ("Sainsbury's", "company"), "Wendy's": ("Wendy's", "company"),
    "Lowe's": ("Lowe's", "company"), "Kohl's": ("Kohl's", "company"), "Sotheby's": ("Sotheby's", "company"),
    "Christie's": ("Christie's", "company"), "WhatsApp": ("WhatsApp", "company"), "Netflix": ("Netflix", "company"),
    "Uber": ("Uber", "company"), "Tesla": ("Tesla", "company"), "SpaceX": ("SpaceX", "company"),
    "Boeing": ("Boeing", "company"), "Airbus": ("Airbus", "company"), "Toyota": ("Toyota", "company"),
    "Honda": ("Honda", "company"), "Volkswagen": ("Volkswagen", "company"), "BMW": ("BMW", "company"),
    "Samsung": ("Samsung", "company"), "Sony": ("Sony", "company"), "Huawei": ("Huawei", "company"),
    "Intel": ("Intel", "company"), "Nvidia": ("Nvidia", "company"), "IBM": ("IBM", "company"),
    "Oracle": ("Oracle", "company"), "Walmart": ("Walmart", "company"), "Pfizer": ("Pfizer", "company"),
    "Moderna": ("Moderna", "company"), "AstraZeneca": ("AstraZeneca", "company"), "Nestle": ("Nestle", "company"),
    "Unilever": ("Unilever", "company"), "ExxonMobil": ("ExxonMobil", "company"), "Exxon": ("Exxon", "company"),
    "Chevron": ("Chevron", "company"), "BP": ("BP", "company"), "Gazprom": ("Gazprom", "company"),
    "Rosneft": ("Rosneft", "company"), "HSBC": ("HSBC", "bank"), "Barclays": ("Barclays", "bank"),
    "Goldman Sachs": ("Goldman Sachs", "bank"), "JPMorgan": ("JPMorgan", "bank"), "Citigroup": ("Citigroup", "bank"),
    "Siemens": ("Siemens", "company"), "Vodafone": ("Vodafone", "company"), "Verizon": ("Verizon", "company"),
    "AT&T": ("AT&T", "company"), "Disney": ("Disney", "company"), "Nike": ("Nike", "company"),
    "Starbucks": ("Starbucks", "company"), "McDonald's": ("McDonald's", "company"), "Moody's": ("Moody's", "company"),
    "Standard & Poor's": ("Standard & Poor's", "company"), "Lloyd's": ("Lloyd's", "company"),
    "Morning Consult": ("Morning Consult", "company"), "Gallup": ("Gallup", "company"), "YouGov": ("YouGov", "company"),
    "Ipsos": ("Ipsos", "company"), "Quinnipiac": ("Quinnipiac", "university"), "Rasmussen": ("Rasmussen", "company"),
    "WikiLeaks": ("WikiLeaks", "group"), "Wikileaks": ("WikiLeaks", "group"), "Lufthansa": ("Lufthansa", "airline"),
    "Ryanair": ("Ryanair", "airline"), "Qantas": ("Qantas", "airline"), "Aeroflot": ("Aeroflot", "airline"),
    "Ford": ("Ford", "company"), "General Motors": ("General Motors", "company"), "Nissan": ("Nissan", "company"),
}  # fmt: skip
# These are surnames too: what the article's full names say comes first.
ALSO_SURNAMES = frozenset(("Ford", "Disney", "Guardian", "Bloomberg", "Gallup", "Rasmussen", "Meta", "Tesla"))

# Parties under their common name, with the words for them, their members and what is theirs: name | forms.
PARTIES = """
Democrats|Democrat,Democratic,Democratic Party
Republicans|Republican,Republican Party,GOP,G.O.P.
Libertarians|Libertarian,Libertarian Party
Conservatives|Conservative,Conservative Party,Tory,Tories
Labour|Labour Party
Liberal Democrats|Liberal Democrat,Lib Dem,Lib Dems
Greens|Green Party
Scottish National Party|SNP
Reform UK|Reform UK
Plaid Cymru|Plaid Cymru
Democratic Unionist Party|DUP
Sinn Fein|Sinn Féin
African National Congress|ANC
Bharatiya Janata Party|BJP
Christian Democratic Union|CDU
Christian Social Union|CSU
Social Democratic Party|SPD
Alternative for Germany|AfD
National Rally|Rassemblement National
Liberals|Liberal Party
"""
# Names that are common words too: the first word of a sentence is one only where the parser or the article says so.
ALSO_WORDS = frozenset(
    """
    Labour Conservative Conservatives Greens Liberals Democratic Republican Libertarian Apple Meta Oracle Slate
    Guardian Economist Chevron Ford Intel Capitol Congress Senate Orthodox Western Polish Pole Finn Turkey China
    Nice Bath Reading Cork Split Hull Mobile Independence
    """.split()
)

# Bodies that are named after saints: "St Anne's Hospital", "St Brannock's primary".
INSTITUTIONS = frozenset(
    "academy cathedral church clinic college convent hospice hospital infirmary monastery parish primary school".split()
)
# British papers write the last words of many names small: "Leeds crown court", "Ashford borough council".
SMALL_TAILS = frozenset(
    tuple(tail.split())
    for tail in (
        "council", "borough council", "city council", "county council", "district council", "town council",
        "parish council", "crown court", "county court", "magistrates ' court", "magistrates ’ court",
        "coroner 's court", "coroner ’s court", "sheriff court", "airport", "by - election", "leisure centre",
        "shopping centre", "sports centre", "railway station", "industrial estate", "retail park",
    )
)  # fmt: skip
# Those of them that are places.
PLACE_TAILS = frozenset(("leisure centre", "shopping centre", "sports centre", "industrial estate", "retail park"))
# Words for what a body deals with, joined by "and" in its name: "Health and Safety Executive".
TOPICS = frozenset(
    """
    agriculture art arts business culture customs defence defense design development drug drugs education employment
    energy environment equality families finance fire firearms fisheries food forestry health heritage history home
    housing immigration industry infrastructure innovation justice labor labour law markets media order pensions
    planning prevention quality recreation rescue research revenue rights rural safety sanitation science security
    skills social sport sports standards supply technology tobacco tourism trade training transport urban water welfare
    wildlife work works youth
    """.split()
)
# A number behind one of these belongs to the name ("House Bill 212"), an ordinal before one of the others.
NUMBERED = frozenset(
    "amendment article bill chapter directive measure proposition regulation resolution section title".split()
)
ORDERED = frozenset("amendment army circuit congress district division fleet infantry airborne battalion".split())

# Teams call themselves so; what else ends so is hardly ever a person or place.
TEAM_HEADS = frozenset(
    """
    rovers united wanderers athletic albion rangers fc afc cf sc hotspur argyle athletics celtic hibernian thistle
    academical harlequins saracens warriors raiders lions tigers bears eagles falcons panthers jaguars patriots
    cowboys giants jets dolphins steelers browns bengals ravens texans colts titans broncos chiefs chargers packers
    vikings saints buccaneers cardinals rams seahawks 49ers lakers celtics knicks bulls pistons pacers cavaliers heat
    hawks hornets wizards magic raptors bucks timberwolves grizzlies pelicans spurs mavericks rockets thunder nuggets
    clippers suns yankees dodgers mets phillies braves nationals marlins astros mariners orioles rockies padres
    brewers cubs reds pirates twins royals bruins sabres canadiens senators islanders penguins flyers capitals
    hurricanes blackhawks predators oilers flames canucks sharks ducks kraken wildcats bulldogs huskies buckeyes
    """.split()
)

# Names of institutions that many countries have: the country beside them belongs to the name.
NATIONAL_HEADS = frozenset(
    """
    ministry parliament army navy government embassy police court treasury senate assembly cabinet department agency
    """.split()
)
# A possessive that is part of a name, not its owner.
INNER_POSSESSIVES = frozenset(
    "people women men children workers teachers veterans farmers lloyd moody mcdonald king queen st".split()
)
EVENT_HEADS = frozenset(
    """
    olympics games cup championship championships open marathon festival war revolution conference summit election
    elections referendum hurricane storm cyclone typhoon earthquake massacre holocaust awards oscars day
    uprising spring debate prix tour week crisis genocide accords
    """.split()
)
EVENT_STARTS = frozenset("prix hurricane typhoon cyclone operation battle storm".split())
LAW_HEADS = frozenset(
    """
    act bill law treaty constitution amendment agreement accord convention protocol pact charter directive regulation
    code resolution deal statute decree
    """.split()
)
LAWS = frozenset(("Obamacare", "Constitution", "Geneva Conventions", "GDPR"))
EVENTS = frozenset(
    (
        "Brexit",
        "Thanksgiving",
        "Halloween",
        "Hanukkah",
        "Diwali",
        "Eid al-Fitr",
        "Eid al-Adha",
        "Passover",
        "Yom Kippur",
        "Christmas",
        "Easter",
        "Ash Wednesday",
        "Black Friday",
        "Bloody Sunday",
        "Boxing Day",
        "Cyber Monday",
        "Good Friday",
        "Super Saturday",
        "Super Tuesday",
        "Olympic",
        "Winter Olympics",
        "Summer Olympics",
        "Olympic Games",
        "Paralympics",
        "Commonwealth Games",
        "World War I",
        "World War II",
        "World War One",
        "World War Two",
        "First World War",
        "Second World War",
        "Holocaust",
        "Olympics",
        "World Cup",
        "Cold War",
        "Ramadan",
        "Arab Spring",
        "War on Terror",
        "Super Bowl",
        "Democratic National Convention",
        "Republican National Convention",
    )
)
OTHERS = frozenset(
    (
        "Air Force One",
        "Air Force Two",
        "Marine One",
        "Belt and Road",
        "Belt and Road Initiative",
        "Medicaid",
        "Medicare",
        "Bible",
        "Koran",
        "Miss Universe",
        "Miss World",
        "Miss America",
    )
)
# Heads that "for" and "on" may follow inside a name whatever the parser thinks ("Commission on ...").
HEADS_WITH_PURPOSE = frozenset(
    """
    administration agency association board bureau center centre commission commissioner committee council department
    foundation fund institute ministry office society
    """.split()
)
# Short forms in capitals that name nothing anybody could quote or sue.
NO_NAMES = frozenset(
    """
    tv ok dvd cd ceo cfo coo phd ba ma mba aids hiv dna rna gdp iq id pc pcs ufo vip covid covid-19 er icu ac dc
    faq diy a&e gp gps kv mw gw ev evs ipo ipos ceos mri ct pcr mrna bbq eta hq ngo ngos cctv esg r&d q&a usd eur oap
    mpg mph tnt internet web net anglo sino franco afro indo series gcse gcses pe rv rvs id ids
    ptsd sms gps usb url pdf suv suvs atm atms lgbt lgbtq pm mp mps vp tnt ak rpg it ai ar vr hr pr
    """.split()
)
PRODUCT_STARTS = frozenset("windows boeing airbus iphone android galaxy xbox playstation model".split())
# Words that begin many names: none of them is a short form by itself.
VAGUE = frozenset(
    """
    national international new old royal united federal central great north south east west northern southern eastern
    western first world general american state public common grand big high human holy saint st st. san santa
    democratic republican supreme civil green white black red blue social free open good air high
    """.split()
)
