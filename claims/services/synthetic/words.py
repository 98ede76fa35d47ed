"""What invented stories are told with. All names are made up; the lists are ours."""
# ruff: noqa: SIM905 - a word list reads better as words than as a column of strings

from dataclasses import dataclass

from claims.nlp.types import Change, Modality, Polarity

PLACE_BEGINS = (
    "Alder Arven Birk Brenn Calder Carr Dunmer Eller Esk Fenn Garra Hallow Harn Iver Keld Lang Marl Nether Orm "
    "Pelham Quarr Roth Sand Skel Tarn Thorn Ulver Vale Wester Yar"
).split()
PLACE_ENDS = "beck burn by combe dale ford gate ham holm mere mouth ness stead thwaite wick".split()
FIRST_NAMES = (
    "Ada Alma Anton Bela Bruno Carla Cyril Dora Edda Emil Felix Frida Greta Hanna Hugo Ilse Ivo Jana Jonas Karin Kurt "
    "Lena Lotte Magnus Marta Milan Nadia Nils Olga Oscar Paula Petra Ralf Rosa Selma Silas Tilda Tomas Vera Wanda"
).split()
LAST_NAMES = (
    "Abel Arnholt Bergan Birch Castor Colm Dahlen Drewe Ekberg Falkner Farr Garnet Grell Hartwig Hesse Ilves Jansen "
    "Karlow Keller Lorne Lund Marek Merrin Norell Novak Oakes Olsen Pavel Quint Ravn Reuter Sorel Stahl Thorne Tully "
    "Ulrich Voss Wendt Yates Zeller"
).split()
BODIES = (
    "Council|Water Board|Harbour Office|Fire Service|Rail Company|Health Trust|Chamber of Trade|Housing Society"
).split("|")
PAPERS = "Courier Dispatch Evening_Post Gazette Herald Ledger Mail Messenger Observer Tribune".split()
AGENCY = "Meridian Wire"
EVENTS = "Flood|Fire|Strike|Storm|Landslip|Power cut|Bridge closure|Water shortage|Budget dispute|Rail accident".split(
    "|"
)
THINGS = (
    "old bridge|ferry landing|grain store|cottage hospital|market hall|pumping station|north tunnel|paper mill|"
    "primary school|railway depot|river wall|sports ground|swimming bath|town library|waterworks|west quay"
).split("|")
CUES = "said|added|announced|confirmed|reported|stated|told reporters|warned".split("|")
NOTES = ("", "", "", "Both quote the same report.", "Seen in the minutes too.", "Other day, same place.")


@dataclass(frozen=True, slots=True)
class Measure:
    """What an amount counts: its words after the number, its unit and noun, and between what it lies."""

    words: str
    unit: str
    noun: str
    low: int
    high: int
    step: int = 1
    change: Change | None = None


PEOPLE = Measure("residents", "person", "resident", 120, 9_600, 7)
WORKERS = Measure("workers", "person", "worker", 24, 1_900, 3)
HURT = Measure("people", "person", "people", 3, 90)
EUROS = Measure("million euros", "euro", "", 2, 480)
SHARE = Measure("percent", "percent", "household", 4, 91)
DAYS = Measure("days", "day", "", 2, 75)
LENGTH = Measure("metres", "metre", "", 110, 5_400, 10)
RISE = Measure("centimetres", "centimetre", "water", 5, 190, 1, Change.RISE)
PRICE = Measure("percent", "percent", "price", 2, 28, 1, Change.RISE)
LORRIES = Measure("lorries", "", "lorry", 15, 1_400)


@dataclass(frozen=True, slots=True)
class Kind:
    """One sort of fact. The template's slots before `{verb}` are its subject; `of` is what its amount counts."""

    template: str
    verb: str
    lemma: str
    of: Measure | None = None
    modality: Modality = Modality.ASSERTED
    polarity: Polarity = Polarity.AFFIRMED

    @property
    def varies(self) -> bool:
        """Whether there is anything in which two articles can differ."""
        return self.of is not None or "{time}" in self.template


KINDS = (
    Kind("the {body} {verb} {amount} from {place} {time}", "moved", "move", PEOPLE),
    Kind("the {body} {verb} {amount} for the {thing} in {place}", "set aside", "set", EUROS),
    Kind("{amount} of households in {place} {verb} running water {time}", "lacked", "lack", SHARE),
    Kind("the {thing} near {place} {verb} shut for {amount}", "stayed", "stay", DAYS),
    Kind("the water at {place} {verb} by {amount} {time}", "rose", "rise", RISE),
    Kind("the {thing} in {place} {verb} {amount} long", "is", "be", LENGTH),
    Kind("the {body} {verb} {amount} at the {thing} {time}", "employed", "employ", WORKERS),
    Kind("the {body} {verb} {amount} at the {thing} in {place} {time}", "counted", "count", LORRIES),
    Kind("the {body} {verb} the price of water in {place} by {amount} {time}", "raised", "raise", PRICE),
    Kind("a court in {place} {verb} the {body} {amount} {time}", "fined", "fine", EUROS),
    Kind("the {thing} in {place} {verb} {amount} {time}", "hurt", "hurt", HURT),
    Kind("repairs to the {thing} in {place} {verb} {amount}", "cost", "cost", EUROS),
    Kind("{person} {verb} the {body} in {place} {time}", "met", "meet"),
    Kind("{person} {verb} the {thing} in {place} {time}", "visited", "visit"),
    Kind("{person} {verb} from the {body} {time}", "resigned", "resign"),
    Kind("the {body} {verb} the {thing} in {place} {time}", "reopened", "reopen"),
    Kind("the {thing} in {place} {verb} down {time}", "burned", "burn"),
    Kind("the {body} {verb} the {thing} in {place} {time}", "will rebuild", "rebuild", modality=Modality.PLANNED),
    Kind("the {body} {verb} the {thing} in {place}", "may close", "close", modality=Modality.POSSIBLE),
    Kind("the {body} {verb} the {thing} {time}", "did not inspect", "inspect", polarity=Polarity.NEGATED),
)
