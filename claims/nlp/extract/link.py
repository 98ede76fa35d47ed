"""How a clause hangs on the rest of its sentence."""

from collections.abc import Mapping
from enum import StrEnum

from claims.nlp.grammar import left_edge
from claims.nlp.types import Parse, Token

COMMAS = frozenset({",", "–", "—", "―", "-", "--", "(", ";", ":"})


class Link(StrEnum):
    MAIN = "main"
    COORDINATE = "coordinate"  # "… and injured 30"
    CHAINED = "chained"  # "plans to cut taxes and raise pensions"
    RESULT = "result"  # ", bringing the toll to 12"
    RELATIVE = "relative"  # ", which …"
    SUBORDINATE = "subordinate"  # "while …", taken out of the host
    KEPT = "kept"  # "because …": a claim that the host keeps too
    PARTICIPLE = "participle"  # ", surpassing …", ", founded in …"
    NAMING = "naming"  # "the builder, Acme, …", which the host keeps
    APPOSITION = "apposition"  # ", a close ally of …"
    OPENING = "opening"  # "A native of Leeds, she …"
    ABSOLUTE = "absolute"  # "with the EU refusing …"
    MEMBERS = "members"  # ", most of them children"
    PRECEDING = "preceding"  # "after falling 12% …"
    CONTENT = "content"  # what is said, with subject and verb
    EMBEDDED = "embedded"  # the same, where its host would be nothing without it ("a letter saying that …")
    DEED = "deed"  # "accused China of siding …", "denied taking …": an -ing form, told as past
    INTENT = "intent"  # "pledged to cut …", "claims to be …"
    REPORT = "report"  # source and cue put into a content: no claim


Links = Mapping[int, Link]


def set_off(parse: Parse, token: Token, *, brackets: bool = True) -> bool:
    """Whether a comma, dash or bracket stands before the phrase, or it opens the sentence."""
    start = left_edge(parse, token)
    while parse.tokens[start].pos == "PUNCT" and start < token.index:
        start += 1  # a mark that the parser hung on the phrase itself
    if start == parse.bounds[token.sentence][0]:
        return True
    before = parse.tokens[start - 1].text
    if before in {'"', "”", "“", "'", "’"} and start - 2 >= parse.bounds[token.sentence][0]:
        before = parse.tokens[start - 2].text
    return before in COMMAS and (brackets or before != "(")
