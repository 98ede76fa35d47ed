"""Verbs, nouns and adjectives that say a measure went up or down, by lemma. Written by hand."""

RISING_VERBS = frozenset(
    "rise climb jump soar surge grow increase gain advance rally edge tick inch creep swell expand widen spike "
    "balloon leap rocket shoot recover rebound strengthen appreciate accelerate quicken mount raise lift boost hike "
    "mushroom escalate multiply improve skyrocket ascend heighten lengthen extend bounce double triple treble "
    "quadruple".split()
)
FALLING_VERBS = frozenset(
    "fall drop decline decrease slip slide sink tumble plunge plummet slump shrink contract narrow ease dip lose shed "
    "slow weaken depreciate retreat recede dwindle crash cut reduce lower slash trim halve diminish dive collapse "
    "subside cool moderate shorten wane downsize curb axe pare shave erode deteriorate ebb drain lessen".split()
)
RISING_NOUNS = frozenset(
    "rise increase jump surge climb growth gain upturn spike hike leap boost uptick advance rebound rally expansion "
    "upsurge recovery raise appreciation upswing escalation".split()
)
FALLING_NOUNS = frozenset(
    "fall drop decline decrease slump plunge dip reduction cut slide loss contraction slowdown shrinkage downturn "
    "tumble depreciation collapse cutback downswing".split()
)

# These change a measure of their object; of a count or a sum they say what became of it ("raised £3m").
FUNDING_VERBS = frozenset(
    "raise lift lose gain shed boost drop climb jump fall slip edge drive shoot extend recover".split()
)
# With a count as object these still change how many there are ("cut 8,000 jobs").
COUNTING_VERBS = frozenset("cut reduce slash trim axe shed increase expand shrink".split())
# A loss or gain of money is a result of its own, no change of a measure.
MONEY_RESULTS = frozenset("loss gain cut raise recovery collapse growth reduction boost advance".split())

# Right after the number: "18 per cent higher", "three points lower", "ten times more".
RISING_AFTER = frozenset(
    "higher more larger bigger greater faster longer stronger heavier older taller hotter warmer".split()
)
FALLING_AFTER = frozenset(
    "lower less fewer smaller cheaper weaker slower shorter lighter younger colder cooler".split()
)
# "year on year" and its kin, by the first word.
RHYTHMS = frozenset("year month quarter week day".split())
# What a change is measured from, when it follows: "than a year ago", "compared with 2019", "on the month".
BASE_WORDS = frozenset("compared than from on against versus over relative above below under".split())

# Nouns that only carry what they count: "the number of asylum seekers".
CARRIERS = frozenset(
    "number total amount percentage proportion majority sum quantity handful bulk figure group batch series pair "
    "maximum minimum average worth".split()
)
# A bare number that these happen to counts people.
CASUALTY_VERBS = frozenset(
    "kill wound injure hurt hospitalise hospitalize arrest detain evacuate displace rescue die slay murder massacre "
    "shoot perish infect jail imprison execute behead abduct kidnap trap strand bury survive drown convict acquit "
    "charge sentence".split()
)
CASUALTY_ADJECTIVES = frozenset(
    "dead wounded injured hurt missing killed hospitalised hospitalized arrested detained".split()
)

# Verbs whose subject is what the amount says something about: "the film has grossed", "the stadium seats".
MEASURING_VERBS = frozenset(
    "be cost weigh measure total reach exceed surpass top hit stand remain average come amount last take gross fetch "
    "hold seat equal run stretch span cover contain account make represent become stay number earn produce generate "
    "yield pass approach drive fly travel orbit lie sell close open trade finish end start begin serve".split()
)

# "from 3 to 5" under one of these is a change, not a range; the verbs above count too.
CHANGING_WORDS = frozenset(
    "change go move shift take bring push turn switch upgrade revise adjust amend alter come increase return".split()
)
# Under these it is a range whatever else stands near.
RANGING_WORDS = frozenset("range vary fluctuate differ between oscillate hover".split())
# Verbs that only state a growth said by their subject.
STATIVE = frozenset("be average reach hit stand forecast expect remain total project estimate put see".split())

# Verbs that a subject does to what it has: "lost 6% of its workforce" speaks of the workforce.
LOSING_VERBS = frozenset("lose cut shed raise lift boost gain reduce slash trim lower increase double halve".split())
# Verbs that say how long something took or stayed.
LASTING_VERBS = frozenset("last take be run stay continue remain serve spend endure stretch extend".split())
# Nouns that only lead from the number to what it measures: "in excess of", "a maximum of".
BRIDGES = frozenset(
    "excess region order neighbourhood neighborhood vicinity maximum minimum total average high low peak".split()
)

# Where the parser's lemma is not the singular, or not the usual one.
SINGULAR = {
    "people": "person",
    "persons": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "doses": "dose",
    "data": "data",
    "media": "media",
    "workforce": "workforce",
    "policemen": "policeman",
    "servicemen": "serviceman",
    "sportsmen": "sportsman",
    "firemen": "fireman",
    "crises": "crisis",
}
# "a mother of three": the number counts children.
PARENTS = frozenset("mother father parent mum mom dad".split())
# "over" a time is what a change is measured from only with these: "over the same month last year".
EARLIER = frozenset("previous last same prior earlier preceding".split())
# "15 percent above the limit" is a difference too, unless a time follows.
RISING_BEYOND = frozenset({"above", "over"})
FALLING_BEYOND = frozenset({"below", "under"})
# Verbs that say what share of a whole their subject is: "exports account for 40% of output".
SHARING_VERBS = frozenset(
    "be account represent make equal reach hit stand remain average exceed surpass total come amount approach number "
    "constitute comprise".split()
)
