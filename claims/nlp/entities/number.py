"""Whether an article speaks of a name as of one or as of several."""

from claims.nlp.lexicons.descriptions import PLURAL_PRONOUNS
from claims.nlp.types import Mention, Parse


def told_number(parse: Parse, mention: Mention) -> int:
    """1 where the words beside say that the name means several, -1 where they say one, 0 where they say nothing."""
    if mention.text.lower() in PLURAL_PRONOUNS:
        return 1
    for token in parse.inside(mention.span):
        verb = parse.tokens[token.head]
        if token.dep in {"nsubj", "nsubjpass"} and not parse.dependents(token, "conj"):
            first = next(iter(parse.dependents(verb, "aux", "auxpass")), verb)
            return {"VBZ": -1, "VBP": 1}.get(first.tag, {"were": 1, "was": -1}.get(first.lower, 0))
    return 0
