"""Words that begin sentences, and words that do not though they are written with a capital.

Source: closed word classes of English (pronouns, determiners, conjunctions, prepositions, adverbs of linking), by hand.
"""

# Capitalised after an abbreviation, these open a sentence: they are hardly ever part of a name.
STARTERS = frozenset(
    """
    the a an this that these those it its he his she her they their we our you your i my there here
    and but or so yet nor for if when while as since because although though unless until once whether after before
    in on at by with from to of during under over between among amid despite about against without within through
    throughout following according given like unlike
    however moreover meanwhile instead nevertheless nonetheless furthermore therefore thus still also then later
    earlier now today yesterday tomorrow tonight
    what who why how where which whose
    both each every some many most several all few more no not none such another other others
    did does do is are was were has have had can could will would should may might must let
    asked
    """.split()
)

# Common words that follow an abbreviation as part of a name ("the U.S. Government", "St. Paul Police").
NAME_PARTS = frozenset(
    """
    government president senate congress department army navy air force marines marine secretary senator house state
    states representative ambassador embassy attorney district court supreme general treasury federal capitol central
    coast guard geological survey census bureau agency administration center centers border patrol customs
    environmental fish forest service postal office steel open men's women's team soccer olympic ski bank bancorp dollar
    mission security human rights high commissioner secretary-general council children's food world charter envoy
    commission development programme program refugee peacekeepers special police county city university college
    hospital school church cathedral international company companies group holdings partners limited incorporated
    technologies systems industries motor motors airlines energy oil gas pharmaceuticals insurance financial capital
    eastern pacific mountain standard daylight et pt ct est edt pst pdt gmt utc bst cet local time
    """.split()
)

# Verbs that tie a quoted question or cry to the speaker named after it ("“Where?” Ms Lee asked.").
TELLING_VERBS = frozenset(
    """
    said says asked asks added adds replied replies wondered wonders told tells shouted shouts wrote writes tweeted
    tweets cried cries exclaimed exclaims demanded demands joked jokes quipped quips recalled yelled screamed declared
    responded answered explained continued repeated insisted
    """.split()
)
