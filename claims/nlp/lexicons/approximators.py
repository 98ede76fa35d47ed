"""Words that say how exactly a number is meant, by what they make of it. Written by hand.

`BEFORE` and `AFTER` hold them by the side of the number they stand on; the values are those of `Comparator`.
"""

ABOUT = "about"
MORE_THAN = "more than"
AT_LEAST = "at least"
LESS_THAN = "less than"
AT_MOST = "at most"

_BEFORE = {
    ABOUT: """
        about; around; roughly; approximately; approx; approx .; approximating; nearly; almost; virtually; some;
        circa; ca; ca .; c .; ~; ≈; ±; estimated; an estimated; estimated at; close to; near to; nearing; approaching;
        approaches; approached; approach; barely; scarcely; in the region of; in the order of; on the order of; of the
        order of; in the neighborhood of; in the neighbourhood of; in the vicinity of; somewhere around; somewhere
        near; somewhere in the region of; the best part of; the better part of; just about; more or less; give or
        take; say; perhaps; maybe; possibly; an average of some; nigh on; thereabouts; quite; practically
    """,
    MORE_THAN: """
        more than; over; above; in excess of; upwards of; upward of; greater than; larger than; higher than; bigger
        than; longer than; older than; heavier than; taller than; beyond; exceeding; exceed; exceeds; exceeded;
        surpassing; surpass; surpasses; surpassed; topping; top; tops; topped; passing; past; not less than just; >;
        better than; not just; as well over; further than; faster than; deeper than; wider than; overtook;
        outstripping
    """,
    AT_LEAST: """
        at least; no fewer than; no less than; not fewer than; not less than; a minimum of; minimum of; minimum; min;
        as few as; as little as; as low as; at a minimum; ≥; > =; = >; greater than or equal to; more than or equal
        to; equal to or more than; at the very least; starting at; starting from
    """,
    LESS_THAN: """
        less than; fewer than; under; below; lower than; smaller than; shorter than; younger than; cheaper than; short
        of; shy of; lighter than; slower than; <; not quite; not even; inside; beneath
    """,
    AT_MOST: """
        up to; as many as; as much as; as high as; as long as; as far as; as large as; as big as; as old as; as
        fast as; not exceed; not exceeded; never exceed; never exceeded; never exceeds; not above; not over;
        never more than; never over; never above; not higher than; not greater than; no more than; not more
        than; no greater than; no larger than; no higher than; at most; at the most; a maximum of; maximum of;
        maximum; max; not exceeding; capped at; ≤; < =; = <; less than or equal to; fewer than or equal to;
        equal to or less than; no longer than; no older than; upto; a ceiling of; at the very most
    """,
}
_AFTER = {
    ABOUT: "or so; odd; or thereabouts; approximately; give or take; ish; roughly; - ish; - odd; - something",
    MORE_THAN: "and counting; - something more",
    AT_LEAST: """
        or more; or over; or above; or older; or higher; or greater; or longer; or larger; or better; and over; and
        above; and more; and older; and up; plus; - plus; +; at least; minimum; at a minimum; or upwards; and upwards
    """,
    AT_MOST: """
        or less; or fewer; or under; or below; or younger; or lower; or shorter; or smaller; and under; and below; and
        younger; at most; at the most; maximum; at a maximum; tops
    """,
}


def _phrases(table: dict[str, str]) -> dict[tuple[str, ...], str]:
    return {tuple(phrase.split()): meaning for meaning, row in table.items() for phrase in row.split(";")}


BEFORE = _phrases(_BEFORE)
AFTER = _phrases(_AFTER)
LONGEST = max(map(len, [*BEFORE, *AFTER]))

# Words that may stand between an approximator and its number without a change of meaning.
SKIPPED = frozenset(
    "a an the another additional further extra total record whopping staggering mere massive just only well slightly "
    "little bit far much approximate average combined".split()
)

# "a total of 30" and the like; any other "of" cuts the number off from what stands before ("some of the 30").
TOTALS = frozenset("total average combined record maximum minimum".split())

# "over" and "under" before a time say when, not how long, unless one of these stands before them.
LASTING = frozenset(
    "for of just well a little slightly far is was been be are were lasted lasting took taken takes take after in "
    "spent spend spanning has have had to and or than".split()
)

# Governors that make "about", "over" and the like a preposition: "questions about two men", "ruled over three realms".
TOPICAL = frozenset(
    "question talk concern doubt worry complain complaint story report ask tell know learn hear think speak write "
    "inquire information warn warning dispute argue argument row debate fight conflict battle clash preside rule jump "
    "drive fly fire climb cross inquiry joke dream fear anger worried concerned discussion discuss lie fuss book film "
    "spread".split()
)
# Right before "over" these tell where something lies, or take it as theirs ("handed over 750,000 euros").
SPREADING = frozenset("spread scatter stretch extend range strew hand turn sign knock roll".split())
# What "goes up to 40" is at 40; only where no such verb stands before it is "up to" a bound.
CLIMBING = frozenset("go climb creep shoot jump leap inch edge".split())
# Right before "about" these always take it as theirs.
ARGUING = frozenset(
    "argue talk ask complain worry joke quarrel dream wonder speculate lie inquire enquire boast".split()
)
