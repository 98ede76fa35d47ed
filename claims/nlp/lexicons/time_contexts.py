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
BEFORE_LENGTH: Final = frozenset("after and by during for in last of or over past until within".split())

# Words that begin a clause, or its predicate, behind "in the past".
CLAUSE_STARTS: Final = frozenset(
    "are could had has have he i is it she that they was we were when which who would you".split()
)

# "The early days of" is no length.
STAGES: Final = frozenset("closing dying early final first heady last opening the".split())

# Words whose clause lies ahead, whatever their own tense ("was expected to arrive", "set for Friday").
AHEAD: Final = frozenset(
    "agree aim await bid call deadline delay demand due expect expire forthcoming hope impending intend "
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

# "Not until Friday" is on Friday.
NEGATIONS: Final = frozenset({"n't", "never", "no", "nor", "not", "n’t"})
