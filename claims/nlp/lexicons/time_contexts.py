"""Words around times in English news that decide whether they are times, and whether past or ahead; by hand."""

from typing import Final

# "Postponed from May to June" tells of two times, not of the time between them.
MOVED: Final = frozenset(
    "bring brought change changed defer deferred delay delayed delaying extend extended move moved moving "
    "postpone postponed postponing push pushed reschedule rescheduled shift shifted slipped".split()
)

# Words before a month or season that make it one ("in May", "last March").
BEFORE_TIME: Final = frozenset(
    "about after ago and around before between by circa coming during each earlier early every fiscal "
    "following for from in last late later mid next of or past previous since the this through till to until "
    "year".split()
)

# Words before four bare digits that make them a year.
BEFORE_YEAR: Final = frozenset(
    "after autumn before between by circa during early fall fiscal from half in late mid quarter since "
    "spring summer through till until winter year".split()
)

# Words before a lone plural that make it a length ("for years").
BEFORE_LENGTH: Final = frozenset(
    "after and be been by during for in just last lasted lasting of only or over past spend spending spends spent take "
    "taken takes taking took until within".split()
)

# Words behind a lone plural that make it a length ("days after the vote", "still weeks away").
AFTER_LENGTH: Final = frozenset("after away before of".split())

# Words behind "the weeks" that make it a length of its own ("in the weeks ahead", "in the days after the vote").
AFTER_UNITS: Final = frozenset("after ahead before following leading since to".split())

# Words that begin a clause, or its predicate, behind "in the past".
CLAUSE_STARTS: Final = frozenset(
    "are could had has have he i is it she that they was we were when which who would you".split()
)

# "The early days of" is no length.
STAGES: Final = frozenset("closing dying early final first heady last opening the".split())

# Words whose clause lies ahead, whatever their own tense ("was expected to arrive", "set for Friday").
AHEAD: Final = frozenset(
    "agree aim await bid call deadline delay demand due effective expect expire forthcoming hope impending intend "
    "invite looming plan planned pledge postpone prepare promise propose schedule scheduled seek set "
    "slate suppose threaten upcoming urge vow want".split()
)

# Verbs whose present tells of what has been said.
REPORTING: Final = frozenset(
    "add argue claim confirm indicate note report reveal say show state suggest tell write".split()
)

# Verbs whose past looks like their present, and the parser takes it for that.
SAME_IN_PAST: Final = frozenset("beat bet burst cost cut hit hurt let put quit read set shut split spread".split())

# Auxiliaries that look ahead.
FUTURE_AUXILIARIES: Final = frozenset("'ll can could may might must shall should will wo would ’ll".split())

# What follows these has been ("in the wake of Monday's quake").
BEHIND: Final = frozenset({"after", "aftermath", "despite", "following", "since", "wake"})

# With these "from" tells an age or an origin, and no beginning ("dates from the 1920s").
OF_ORIGIN: Final = frozenset("come date differ hail originate quote remain stem survive".split())

# Before these "15:30" without more is a time of day and no score.
BEFORE_CLOCK: Final = frozenset("about after and around at before between by from since till to until".split())

# "Current" before these is no time.
NOT_CURRENT: Final = frozenset("account accounts affairs and events or".split())

# A number before these measures ("the 1500 metres").
MEASURES: Final = frozenset(
    "metre metres meter meters m mile miles km kilometre kilometres kilometer kilometers feet foot yards yard tonnes "
    "tonne tons ton litres litre gallons acres hectares degrees percent dollars pounds euros yen calories watts".split()
)

# Events after which much is counted ("since the election"): the time itself is not said.
EVENTS: Final = frozenset(
    "accession accident armistice arrest assassination attack bailout birth blast bombing breakup cease-fire "
    "ceasefire clash clashes collapse conflict coronation coup crackdown crash crisis death default demonstration "
    "derailment disaster downturn drought earthquake election elections epidemic eruption explosion fall fire flood "
    "floods founding hurricane inauguration independence introduction invasion launch liberation lockdown massacre "
    "merger murder occupation opening outbreak pandemic partition peace privatisation privatization protest protests "
    "quake raid rebellion recession referendum reform reunification revolt revolution riot riots ruling scandal "
    "shooting shutdown sinking start storm strike takeover treaty truce tsunami unification unrest uprising verdict "
    "vote war".split()
)

# Between a preposition and its time these only shade the time.
SHADES: Final = frozenset("- about around at beginning early end late least mid middle of start the".split())

# "Not until Friday" is on Friday.
NEGATIONS: Final = frozenset({"n't", "never", "no", "nor", "not", "n’t"})
