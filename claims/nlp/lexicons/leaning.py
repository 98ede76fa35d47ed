"""Words by which a statement leans on another, or only seems to. Source: our own."""

# Words without a noun that a pronoun takes up: "Everyone lost their job".
INDEFINITE = frozenset(
    """
    all anybody anyone both each everybody everyone few half many most neither nobody none one others several some
    somebody someone those who
    """.split()
)
# "this week", "in this case", "this kind of": times and turns of phrase.
POINTED_AT_BY_ALL = frozenset(
    """
    afternoon case century day decade election end evening fall hour kind minute moment month morning night point
    quarter reason regard respect season sort spring stage summer time type way week weekend winter year
    """.split()
)
# "Others were hurt", "the latter won": of those named before.
REST = frozenset({"both", "former", "latter", "neither", "others"})
# "It rained": nothing does.
WEATHER = frozenset({"drizzle", "freeze", "hail", "rain", "snow", "thunder"})
# "It is ready to fly", where "it" means something, unlike "It is hard to fly".
DISPOSED = frozenset(
    """
    able bound certain due eager free keen likely poised prepared quick ready set slow sure unable unlikely unwilling
    willing
    """.split()
)
