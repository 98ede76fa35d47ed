"""Names by which news calls a government, a parliament or an office: its seat, its own name, its initials.

Source: own list, from general knowledge. Each row of NAMED: what is meant, in plain words | the names for it, as
they stand in a text, hyphens, points and apostrophes taken for spaces.
"""

from claims.nlp.lexicons.organisations import KNOWN
from claims.nlp.lexicons.places import COUNTRIES

NAMED = """
British government|Downing Street,No 10,Whitehall,Her Majesty s Government,His Majesty s Government
British parliament|House of Commons,the Commons
Scottish parliament|Holyrood
Scottish government|Bute House
Welsh parliament|Senedd,Welsh Assembly
Russian government|Kremlin
Russian parliament|State Duma,Duma
United States government|White House,Oval Office
United States Congress|Capitol Hill
United States defence department|Pentagon,US Defense Department,US Department of Defense
United States foreign ministry|State Department,US State Department,Foggy Bottom
United States central bank|Federal Reserve,US Federal Reserve,the Fed
French presidency|Élysée,Elysée,Elysee,Élysée Palace,Elysee Palace
French government|Matignon,Hôtel Matignon
French foreign ministry|Quai d Orsay
French finance ministry|Bercy
French parliament|National Assembly of France,Assemblée Nationale
German parliament|Bundestag
German government|Federal Chancellery,Bundesregierung
German central bank|Bundesbank
British central bank|Bank of England
Japanese central bank|Bank of Japan
Canadian central bank|Bank of Canada
South Korean central bank|Bank of Korea
Chinese central bank|People s Bank of China
Chinese government|Zhongnanhai
Swiss central bank|Swiss National Bank
Swedish central bank|Riksbank,Sveriges Riksbank
Norwegian central bank|Norges Bank,Norge Bank
Danish central bank|Danmarks Nationalbank,Nationalbanken
Finnish central bank|Bank of Finland
Mexican central bank|Banxico,Bank of Mexico
Russian central bank|Bank of Russia
Italian central bank|Bank of Italy,Banca d Italia
Spanish central bank|Bank of Spain,Banco de España
French central bank|Bank of France,Banque de France
Greek central bank|Bank of Greece
Israeli central bank|Bank of Israel
Australian central bank|Reserve Bank of Australia,RBA
Indian central bank|Reserve Bank of India,RBI
New Zealand central bank|Reserve Bank of New Zealand,RBNZ
Polish central bank|National Bank of Poland
Hungarian central bank|National Bank of Hungary,Magyar Nemzeti Bank
Ukrainian central bank|National Bank of Ukraine
Czech central bank|Czech National Bank
Romanian central bank|National Bank of Romania
South African central bank|South African Reserve Bank
European central bank|European Central Bank
Italian government|Palazzo Chigi,Chigi Palace
Italian presidency|Quirinale,Quirinal Palace
Italian senate|Palazzo Madama
Spanish government|Moncloa,La Moncloa
Spanish parliament|Cortes Generales
South Korean presidency|Blue House
South Korean parliament|South Korean National Assembly
Argentine government|Casa Rosada,Pink House
Brazilian government|Planalto,Planalto Palace
Ukrainian parliament|Verkhovna Rada,Rada,Supreme Rada
Ukrainian presidency|Bankova
Polish parliament|Sejm
Israeli parliament|Knesset
Iranian parliament|Majlis
Turkish parliament|Grand National Assembly
Swedish parliament|Riksdag
Norwegian parliament|Storting,Stortinget
Danish parliament|Folketing,Folketinget
Finnish parliament|Eduskunta
Icelandic parliament|Althing,Althingi
Irish parliament|Dáil,Oireachtas,Dail
Latvian parliament|Saeima
Lithuanian parliament|Seimas
Estonian parliament|Riigikogu
Dutch parliament|Tweede Kamer
Dutch government|Binnenhof
Indian parliament|Lok Sabha
Greek government|Maximos Mansion
Serbian parliament|Skupština,Skupstina
Croatian parliament|Sabor
Bulgarian parliament|Narodno Sabranie
Vatican|Holy See
European Union executive|European Commission,EU Commission
New York stock exchange|Wall Street exchange,NYSE
London police|Scotland Yard,Metropolitan Police,Met Police
Canadian police|RCMP,Royal Canadian Mounted Police,Mounties
Irish police|Garda,Gardai,Gardaí,An Garda Síochána
"""

# Forms that are words of their own at the beginning of a sentence; with their article they are listed above.
NO_INITIALS = frozenset({"Fed"})


def _named() -> dict[str, str]:
    rows = [row.split("|") for row in NAMED.strip().splitlines()]
    return {_plain(name): meant for meant, names in rows for name in names.split(",")}


def _initials() -> dict[str, str]:
    """The short forms of bodies that are known: "EU", "the IMF"."""
    named = _named()
    longer = {form: name for form, (name, _) in KNOWN.items() if len(name) > len(form) and form not in NO_INITIALS}
    return {_plain(form): named.get(name, name) for form, name in longer.items()}


def _capitals() -> dict[str, str]:
    """ "The Georgian capital" is Tbilisi."""
    found: dict[str, str] = {}
    for row in COUNTRIES.strip().splitlines():
        name, capital, adjectives, _ = row.split("|")
        if capital:
            forms = (f"{adjectives.split(',')[0]} capital", f"{name} s capital")
            found |= {form: capital for form in forms if not form.startswith(" ")}
    return found


def _plain(form: str) -> str:
    return form.replace("-", " ")


# How it stands in a text, its words parted by single spaces -> what it means, in plain words.
ACTORS = _capitals() | _initials() | _named()

# Words by any of which news calls one actor: those who act for a body, and the body. Each row is one kind of actor.
GROUPS: tuple[str, ...] = (
    "police officer policeman policewoman constable detective",
    "junta general regime",
    "parliament lawmaker deputy assembly legislature senate senator chamber",
    "airline carrier",
    "company firm maker manufacturer business developer supplier producer owner operator",
    "club team side",
    "court judge tribunal jury justice",
    "army soldier troop military force commando marine",
    "firefighter brigade fireman crew",
    "hospital doctor medic surgeon clinic",
    "church bishop priest clergy diocese",
    "government minister cabinet administration executive",
    "council councillor",
    "scientist researcher team astronomer biologist laboratory university",
    "farmer grower",
    "resident villager islander inhabitant household family home",
    "voter people electorate citizen",
    "rebel militant fighter insurgent gunman militia",
    "protester demonstrator marcher crowd",
    "ship vessel boat ferry",
    "railway operator",
    "union worker employee staff member",
    "customer shopper client",
    "pupil student child",
)
