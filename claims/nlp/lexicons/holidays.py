"""Holidays that news in English names, by hand, each with the rule that finds its day in a year.

Rules: (month, day); (month, ISO weekday, which of them in the month, negative from its end); days from Easter Sunday.
Feasts of the lunar calendars and national days that several countries share the name of are left out: a wrong day
is worse than none.
"""

from collections.abc import Mapping
from typing import Final

FIXED: Final[Mapping[str, tuple[int, int]]] = {
    "new year's day": (1, 1),
    "epiphany": (1, 6),
    "groundhog day": (2, 2),
    "valentine's day": (2, 14),
    "st patrick's day": (3, 17),
    "st. patrick's day": (3, 17),
    "international women's day": (3, 8),
    "april fools' day": (4, 1),
    "april fool's day": (4, 1),
    "earth day": (4, 22),
    "anzac day": (4, 25),
    "may day": (5, 1),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "fourth of july": (7, 4),
    "july fourth": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "bonfire night": (11, 5),
    "guy fawkes night": (11, 5),
    "armistice day": (11, 11),
    "veterans day": (11, 11),
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "st stephen's day": (12, 26),
    "new year's eve": (12, 31),
}

WEEKDAY_OF_MONTH: Final[Mapping[str, tuple[int, int, int]]] = {
    "martin luther king day": (1, 1, 3),
    "martin luther king jr. day": (1, 1, 3),
    "presidents day": (2, 1, 3),
    "presidents' day": (2, 1, 3),
    "memorial day": (5, 1, -1),
    "father's day": (6, 7, 3),
    "labor day": (9, 1, 1),
    "columbus day": (10, 1, 2),
    "thanksgiving": (11, 4, 4),
    "thanksgiving day": (11, 4, 4),
}

# "Black Friday" is the day after Thanksgiving, "Cyber Monday" four days after it.
AFTER_THANKSGIVING: Final[Mapping[str, int]] = {"black friday": 1, "cyber monday": 4}

EASTER: Final[Mapping[str, int]] = {
    "shrove tuesday": -47,
    "mardi gras": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter": 0,
    "easter day": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "ascension day": 39,
    "pentecost": 49,
    "whit monday": 50,
    "corpus christi": 60,
}

HOLIDAYS: Final = frozenset({*FIXED, *WEEKDAY_OF_MONTH, *AFTER_THANKSGIVING, *EASTER})

# Things named after a holiday that are not of its day ("Christmas trees").
THINGS: Final = frozenset(
    "tree trees card cards gift gifts present presents shopping season dinner lunch pudding carol carols island "
    "islands egg eggs party parties decoration decorations spirit tradition traditions story stories song songs album "
    "film movie "
    "market markets list lights stocking stockings cake crackers jumper bonus bonuses break holiday holidays period "
    "costume costumes candy".split()
)
