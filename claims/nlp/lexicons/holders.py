"""What is part of what: "the captain" is that of the ship, "the findings" are those of the study.

Source: written for this project from general knowledge.
"""

from collections.abc import Mapping

BUILDINGS = """
apartment barn building cathedral chapel church cinema clinic factory farmhouse flat gym hall hospital hostel hotel
house library mall mansion mill mosque museum nightclub palace plant pub restaurant school shop stadium station store
supermarket synagogue temple terminal theater theatre tower warehouse
"""
VESSELS = "boat cruiser ferry freighter frigate liner ship submarine tanker trawler tug vessel yacht"
PLANES = "aircraft airliner helicopter jet plane"
VEHICLES = "ambulance bus car coach lorry minibus taxi train tram truck van"
STUDIES = "analysis paper poll report review study survey"
WORKS = "album book documentary film movie novel paper poem report study"
MISHAPS = """
accident attack avalanche blast blaze bombing collapse collision crash cyclone derailment earthquake explosion fire
flood hurricane landslide massacre quake shooting stampede storm tornado tsunami
"""
QUAKES = "earthquake quake tremor"
TRIALS = "trial inquest"
TALKS = "conference meeting summit"

# The parts, what they belong to, and the word between.
LINES = (
    ("basement ceiling chimney entrance facade façade foyer lobby roof rooftop", "of", BUILDINGS),
    ("captain crew deck hull skipper", "of", VESSELS),
    ("cabin cockpit co-pilot copilot crew fuselage pilot", "of", PLANES),
    ("driver", "of", VEHICLES),
    ("passengers wreck wreckage", "of", f"{VESSELS} {PLANES} {VEHICLES}"),
    ("authors conclusions findings", "of", STUDIES),
    ("respondents", "in", "poll survey"),
    ("author director sequel", "of", WORKS),
    ("aftermath casualties survivors victims", "of", MISHAPS),
    ("epicenter epicentre", "of", QUAKES),
    ("jurors jury verdict", "in", TRIALS),
    ("attendees delegates participants", "at", TALKS),
)


def _parts() -> Mapping[str, tuple[tuple[str, frozenset[str]], ...]]:
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for parts, link, holders in LINES:
        for part in parts.split():
            found.setdefault(part, []).append((link, frozenset(holders.split())))
    return {part: tuple(ways) for part, ways in found.items()}


PARTS = _parts()
