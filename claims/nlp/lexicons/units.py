"""Units of measure: canonical names, the words and symbols that mean them, and their factors to a base unit.

Factors: SI Brochure, 9th edition (2019), for the SI and the units accepted beside it; NIST Special Publication 811
(2008), appendix B, for the customary ones. A year is 365.25 days and a month a twelfth of it.
"""

from dataclasses import dataclass

from claims.nlp.lexicons.currencies import SUBUNITS, is_currency

# One line a unit: name; factor to the base unit; words; symbols, which count only right after digits.
TABLES = {
    "length": """
        kilometre; 1000; kilometre kilometres kilometer kilometers kilometre-long; km kms
        metre; 1; metre metres meter meters; mtr mtrs
        centimetre; 0.01; centimetre centimetres centimeter centimeters; cm cms
        millimetre; 0.001; millimetre millimetres millimeter millimeters; mm
        micrometre; 1e-6; micrometre micrometres micrometer micrometers micron microns; µm μm
        nanometre; 1e-9; nanometre nanometres nanometer nanometers; nm
        mile; 1609.344; mile miles; mi
        nautical mile; 1852; nautical_mile nautical_miles; nmi
        yard; 0.9144; yard yards; yd yds
        foot; 0.3048; foot feet; ft
        inch; 0.0254; inch inches; in.
        light year; 9.4607304725808e15; light_year light_years light-year light-years; ly
    """,
    "area": """
        square kilometre; 1e6; square_kilometre square_kilometres square_kilometer square_kilometers sq_km; km2 km² sqkm
        square metre; 1; square_metre square_metres square_meter square_meters sq_m sq_metres sq_meters; m2 m² sqm
        square centimetre; 1e-4; square_centimetre square_centimetres square_centimeter square_centimeters; cm2 cm²
        hectare; 10000; hectare hectares; ha
        acre; 4046.8564224; acre acres;
        square mile; 2589988.110336; square_mile square_miles sq_mi sq_mile sq_miles; mi2 mi²
        square yard; 0.83612736; square_yard square_yards sq_yd; yd2
        square foot; 0.09290304; square_foot square_feet sq_ft sq_feet sq_foot; ft2 ft² sqft
        square inch; 0.00064516; square_inch square_inches sq_in; in2
    """,
    "volume": """
        cubic metre; 1; cubic_metre cubic_metres cubic_meter cubic_meters cu_m; m3 m³
        cubic kilometre; 1e9; cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers; km3 km³
        cubic centimetre; 1e-6; cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters; cm3 cm³ cc
        litre; 0.001; litre litres liter liters; l L
        millilitre; 1e-6; millilitre millilitres milliliter milliliters; ml mL
        centilitre; 1e-5; centilitre centilitres centiliter centiliters; cl
        megalitre; 1000; megalitre megalitres megaliter megaliters; ML
        gallon; 0.003785411784; gallon gallons; gal
        pint; 0.000473176473; pint pints;
        barrel; 0.158987294928; barrel barrels; bbl bbls
        cubic foot; 0.028316846592; cubic_foot cubic_feet cu_ft; ft3 ft³
        cubic yard; 0.764554857984; cubic_yard cubic_yards;
        acre foot; 1233.48; acre_foot acre_feet acre-foot acre-feet;
    """,
    "mass": """
        tonne; 1000; tonne tonnes metric_ton metric_tons metric_tonne metric_tonnes; t
        ton; 907.18474; ton tons short_ton short_tons;
        long ton; 1016.0469088; long_ton long_tons;
        kilogram; 1; kilogram kilograms kilogramme kilogrammes kilo kilos; kg kgs
        gram; 0.001; gram grams gramme grammes; g
        milligram; 1e-6; milligram milligrams; mg
        microgram; 1e-9; microgram micrograms; µg μg mcg
        pound; 0.45359237; pound pounds; lb lbs
        ounce; 0.028349523125; ounce ounces; oz
        stone; 6.35029318; stone; st
        carat; 0.0002; carat carats; ct
    """,
    "time": """
        second; 1; second seconds sec secs; s
        minute; 60; minute minutes min mins;
        hour; 3600; hour hours hr hrs; h
        day; 86400; day days;
        week; 604800; week weeks wk wks;
        fortnight; 1209600; fortnight fortnights;
        month; 2629800; month months;
        year; 31557600; year years yr yrs;
        decade; 315576000; decade decades;
        century; 3155760000; century centuries;
        millisecond; 0.001; millisecond milliseconds; ms
        microsecond; 1e-6; microsecond microseconds; µs
        nanosecond; 1e-9; nanosecond nanoseconds; ns
    """,
    "speed": """
        kilometre per hour; 0.2777777777777778; ; kph km/h kmh kmph
        metre per second; 1; ; m/s
        kilometre per second; 1000; ; km/s
        mile per hour; 0.44704; ; mph
        knot; 0.5144444444444445; knot knots; kn kt kts
        foot per second; 0.3048; ; ft/s fps
    """,
    "energy": """
        joule; 1; joule joules; J
        kilojoule; 1000; kilojoule kilojoules; kJ
        megajoule; 1e6; megajoule megajoules; MJ
        calorie; 4.184; calorie calories;
        kilocalorie; 4184; kilocalorie kilocalories; kcal
        watt hour; 3600; watt_hour watt_hours watt-hour watt-hours; Wh
        kilowatt hour; 3.6e6; kilowatt_hour kilowatt_hours kilowatt-hour kilowatt-hours; kWh kwh
        megawatt hour; 3.6e9; megawatt_hour megawatt_hours megawatt-hour megawatt-hours; MWh
        gigawatt hour; 3.6e12; gigawatt_hour gigawatt_hours gigawatt-hour gigawatt-hours; GWh
        terawatt hour; 3.6e15; terawatt_hour terawatt_hours terawatt-hour terawatt-hours; TWh
        British thermal unit; 1055.05585262; british_thermal_unit british_thermal_units; BTU BTUs Btu
        electronvolt; 1.602176634e-19; electronvolt electronvolts electron_volt electron_volts; eV
        megaelectronvolt; 1.602176634e-13; megaelectronvolt megaelectronvolts; MeV
        gigaelectronvolt; 1.602176634e-10; gigaelectronvolt gigaelectronvolts; GeV
        teraelectronvolt; 1.602176634e-7; teraelectronvolt teraelectronvolts; TeV
    """,
    "power": """
        watt; 1; watt watts; W
        kilowatt; 1000; kilowatt kilowatts; kW kw
        megawatt; 1e6; megawatt megawatts; MW
        gigawatt; 1e9; gigawatt gigawatts; GW
        terawatt; 1e12; terawatt terawatts; TW
        horsepower; 745.6998715822702; horsepower; hp bhp
    """,
    "data": """
        bit; 0.125; bit bits;
        byte; 1; byte bytes;
        kilobyte; 1e3; kilobyte kilobytes; kB KB kb
        megabyte; 1e6; megabyte megabytes; MB
        gigabyte; 1e9; gigabyte gigabytes; GB gb
        terabyte; 1e12; terabyte terabytes; TB
        petabyte; 1e15; petabyte petabytes; PB
        exabyte; 1e18; exabyte exabytes; EB
        megabit; 125000; megabit megabits; Mbit Mb
        gigabit; 1.25e8; gigabit gigabits; Gbit Gb
    """,
    "data per time": """
        kilobit per second; 125; ; kbps Kbps
        megabit per second; 125000; ; Mbps mbps
        gigabit per second; 1.25e8; ; Gbps gbps
    """,
    "temperature": """
        degree Celsius; 1; degree_celsius degrees_celsius degree_centigrade degrees_centigrade degrees_c deg_c celsius
            centigrade celcius; °C ℃
        degree Fahrenheit; 0.5555555555555556; degree_fahrenheit degrees_fahrenheit degrees_f deg_f fahrenheit; °F ℉
        kelvin; 1; kelvin kelvins; K
    """,
    "angle": """
        degree; 1; degree degrees; °
    """,
    "pressure": """
        pascal; 1; pascal pascals; Pa
        hectopascal; 100; hectopascal hectopascals; hPa
        kilopascal; 1000; kilopascal kilopascals; kPa
        bar; 1e5; bars; bar
        millibar; 100; millibar millibars; mb mbar
        pound per square inch; 6894.757293168; ; psi
    """,
    "frequency": """
        hertz; 1; hertz; Hz
        kilohertz; 1e3; kilohertz; kHz
        megahertz; 1e6; megahertz; MHz
        gigahertz; 1e9; gigahertz; GHz
    """,
    "voltage": """
        volt; 1; volt volts; V
        kilovolt; 1e3; kilovolt kilovolts; kV
    """,
    "sound": """
        decibel; 1; decibel decibels; dB
    """,
    "ratio": """
        percent; 0.01; percent per_cent percents percentage; % pct pc
        part per million; 1e-6; parts_per_million part_per_million; ppm
        part per billion; 1e-9; parts_per_billion part_per_billion; ppb
    """,
    "ratio change": """
        percentage point; 0.01; percentage_point percentage_points percent_point percent_points per_cent_points
            %_point %_points; pp pps ppt ppts
        basis point; 0.0001; basis_point basis_points; bp bps
    """,
    "points": """
        point; 1; point points; pts
    """,
    "factor": """
        fold; 1; fold; x
    """,
    "count": """
        person; 1; person people persons;
    """,
}

# Zero of the scale in kelvins, added after the factor. A change of temperature has none.
OFFSETS = {"degree Celsius": 273.15, "degree Fahrenheit": 273.15 - 32 / 1.8}
# Derived dimensions that have a name of their own.
NAMED = {"length per time": "speed"}


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit with its factor to the base unit of its dimension."""

    name: str
    dimension: str
    factor: float


@dataclass(frozen=True, slots=True)
class Comparable:
    """The ends of a quantity in the base unit of its dimension; None where open."""

    dimension: str
    low: float | None
    high: float | None


def _entries(dimension: str, table: str) -> list[tuple[Unit, list[str], list[str]]]:
    joined = table.strip().replace("\n            ", " ")
    rows = [[cell.strip() for cell in row.split(";")] for row in joined.splitlines()]
    return [(Unit(name, dimension, float(factor)), words.split(), marks.split()) for name, factor, words, marks in rows]


_ENTRIES = [entry for dimension, table in TABLES.items() for entry in _entries(dimension, table)]
UNITS = {unit.name: unit for unit, _, _ in _ENTRIES}
WORDS = {tuple(word.split("_")): unit.name for unit, words, _ in _ENTRIES for word in words}
SYMBOLS = {mark: unit.name for unit, _, marks in _ENTRIES for mark in marks}
LONGEST_WORDS = max(map(len, WORDS))

# What a rate may be counted by beside units: "$15 a share", "12 per household".
RATE_NOUNS = {
    noun: noun
    for noun in "share head household capita night barrel visit game match season trip flight orbit term child woman "
    "student pupil resident employee worker customer family plot unit dose vote voter session shift episode".split()
} | {"people": "person", "person": "person", "inhabitants": "inhabitant", "residents": "resident", "births": "birth"}

# Two units that one measure is said in ("6ft 4in", "two hours and ten minutes").
PARTED = frozenset(
    {
        ("foot", "inch"),
        ("year", "month"),
        ("week", "day"),
        ("day", "hour"),
        ("hour", "minute"),
        ("minute", "second"),
        ("pound", "ounce"),
        ("stone", "pound"),
        ("year", "day"),
        ("month", "day"),
        ("month", "week"),
        ("hour", "second"),
        ("day", "minute"),
    }
)


def dimension(unit: str) -> str:
    """What kind of thing the unit measures: "length", "ratio", "money:euro", "speed", "count" for a bare number.

    A rate has both of its kinds ("volume per time"); a unit that is not known is a dimension of its own.
    """
    amount, per, whole = unit.partition(" per ")
    if unit in UNITS:
        return UNITS[unit].dimension
    if per:
        pair = f"{dimension(amount)} per {dimension(_counted(whole)[1])}"
        return NAMED.get(pair, pair)
    if unit.startswith("per "):
        return f"count per {dimension(_counted(unit[4:])[1])}"
    if unit in SUBUNITS:
        return f"money:{SUBUNITS[unit]}"
    if is_currency(unit):
        return f"money:{unit}"
    return unit or "count"


def to_base(value: float, unit: str, *, change: bool = False) -> float:
    """The value in the base unit of its dimension: metres, square metres, kilograms, seconds, kelvins, joules…

    With `change` it is an amount of change, which for temperatures has no zero to shift.
    """
    shift = 0.0 if change else OFFSETS.get(unit, 0.0)
    return value * _factor(unit) + shift


def comparable(low: float | None, high: float | None, unit: str, *, change: bool = False) -> Comparable:
    """Both ends in base units. A bare number between 0 and 1 ("two thirds") is a ratio like a percentage."""
    ends = [None if end is None else to_base(end, unit, change=change) for end in (low, high)]
    known = [end for end in ends if end is not None]
    share = unit == "" and bool(known) and all(0 < end < 1 for end in known)
    return Comparable("ratio" if share else dimension(unit), ends[0], ends[1])


def _factor(unit: str) -> float:
    if unit in UNITS:
        return UNITS[unit].factor
    if unit in SUBUNITS:
        return 0.01
    amount, per, whole = f" {unit}".partition(" per ")
    if not per:
        return 1.0
    number, name = _counted(whole)
    return _factor(amount.strip()) / (number * _factor(name))


def _counted(whole: str) -> tuple[float, str]:
    """What stands behind "per": its number, 1 if it has none, and its name ("100,000 person")."""
    number, _, name = whole.partition(" ")
    plain = number.replace(",", "")
    return (float(plain), name) if plain.isascii() and plain.isdecimal() and int(plain) else (1.0, whole)
