"""Other words for the same thing: by which nouns a thing told before may be taken up.

Source: written for this project from general knowledge.
"""

from collections.abc import Mapping

# Each line: words that newspapers use for one and the same thing.
SAME = """
tornado twister
pill tablet capsule
drug medicine medication
by-election contest
election contest poll
vote ballot poll referendum
race contest
constituency seat
merger deal takeover acquisition combination purchase tie-up buyout
agreement deal accord pact
treaty pact accord
fire blaze inferno
wildfire fire blaze
crash accident collision wreck
pileup crash accident
derailment crash accident
earthquake quake tremor
explosion blast
bomb device explosive
hurricane storm
cyclone storm
typhoon storm
blizzard storm
ferry ship vessel boat
tanker ship vessel
freighter ship vessel
trawler boat vessel ship
yacht boat vessel
boat vessel
ship vessel
plane aircraft jet
airliner plane aircraft jet
helicopter aircraft chopper
probe spacecraft craft
satellite spacecraft craft
rover vehicle
lander spacecraft craft
car vehicle
truck vehicle lorry
lorry vehicle truck
van vehicle
minibus vehicle bus
bus vehicle coach
study research paper
report study document
survey poll
bill measure legislation proposal
law measure legislation statute
amendment measure
ruling decision verdict judgment judgement
verdict decision
lawsuit suit case complaint
suit lawsuit
indictment charge
picture image photo photograph
photo picture image photograph
photograph picture image photo
video footage clip
film movie
movie film
raise rise increase
increase rise hike
rise increase
cut reduction
decline fall drop
fall drop decline
strike walkout stoppage
walkout strike
protest demonstration rally
demonstration protest rally
march protest demonstration
attack assault
shooting attack
bombing attack blast
ambush attack
raid attack
killing murder slaying
murder killing slaying
outbreak epidemic
virus pathogen
illness disease sickness
disease illness
jab vaccine shot
vaccine jab shot
letter message
memo document note
valuation document estimate
contract deal
dispute row feud
row dispute
plot land site
field site land
dam structure
bridge structure span
tower building structure
hotel building
house home property
flat home property apartment
apartment home
factory plant facility
plant facility factory
mine pit
pool facility
centre facility
center facility
fault problem defect
defect problem fault
leak problem
shortage problem
match game
game match
final match game
fine penalty
sanction penalty
grant funding
fund money
donation money gift
loan money
tariff duty levy
tax levy
policeman officer
cop officer
physician doctor
attorney lawyer
""".split("\n")


def _answers(lines: list[str]) -> Mapping[str, frozenset[str]]:
    """For each word that takes up, the words whose thing it may mean."""
    found: dict[str, set[str]] = {}
    for first, *others in (line.split() for line in lines if line):
        for other in others:
            found.setdefault(other, set()).add(first)
    return {word: frozenset(firsts) for word, firsts in found.items()}


TAKEN_UP = _answers(SAME)


# Kinds of so many things that they take none of them up, or that have names of their own.
TOO_WIDE = frozenset(
    """
    act activity area body case criminal device event expert form group home item leader
    man member official part person place plan point position professional program property service source state
    structure substance system text thing transaction unit vote woman work worker
    """.split()
)
# Adjectives that tell no thing from another.
WEAK = frozenset(
    """
    new old big small little large great huge major minor good bad whole entire full main own recent latest current
    real very key important significant possible potential such similar same certain popular special serious
    so-called strong weak
    """.split()
)
# Names that begin with what they are: "Lake Orme", "Hurricane Milo".
FRONTED = frozenset("camp cyclone fort hurricane lake loch mount operation storm typhoon university".split())
# What a place may be.
LANDSCAPE = frozenset(
    """
    bay beach borough canyon cape county desert district forest glacier harbour harbor hamlet hill island lake moon
    mountain neighborhood neighbourhood park peninsula planet port prefecture region reservoir resort river settlement
    strait suburb territory valley village volcano
    """.split()
)
# What happens at a place, and is told by it.
HAPPENINGS = frozenset(
    """
    ambush assault attack avalanche blast blaze blizzard bombing clash collapse collision crash cyclone demonstration
    derailment drought earthquake epidemic eruption explosion fire flood hurricane landslide march mudslide outbreak
    protest quake raid rally rampage riot robbery shooting siege stampede storm tornado tremor twister wildfire
    """.split()
)
# What is won in a by-election that bears its name, and what a vote has.
SEATS = frozenset({"constituency", "seat"})
OUTCOMES = frozenset({"outcome", "result", "turnout"})
VOTES = ("by-election", "election", "referendum", "plebiscite")
