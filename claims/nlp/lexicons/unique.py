"""Nouns that mean one thing to every reader with nothing but "the" before them. Source: our own."""

UNIQUE = frozenset(
    """
    air army atmosphere cabinet church city climate constitution country crown dollar earth economy electorate
    environment euro future government internet king law left media military moon nation navy ocean opposition
    parliament past planet police poor pope population pound president press prime-minister public queen rich
    right sea senate sky state sun system treasury truth weather west world
    """.split()
)
