"""What may stand before a sentence's first clause and is no part of it: a dateline, a label with its colon."""

import re

from claims.nlp.types import Parse

# "MOSCOW (AP) -", "THE HAGUE, Netherlands (AP)_", "(Reuters) —": a place, an agency in brackets, a dash.
AGENCY_DATELINE = re.compile(r"[^()\n]{0,60}\((?:[A-Z]{2,}|[A-Z][\w .&]{1,30})\)\s{0,3}(?:[-–—―_]+|:)\s*(?=\S)")
# "LONDON, May 3 —", "NEW YORK —": a place in capitals and a dash between spaces.
BARE_DATELINE = re.compile(r"[A-Z][A-Z.'’\- ]{2,40}(?:,[^()\n–—―]{1,30})?\s(?:-{1,2}|–|—|―)\s(?=\S)")


def opening(parse: Parse, sentence: int) -> int:
    """The index of the sentence's first word after its dateline."""
    span = parse.sentences[sentence]
    first, last = parse.bounds[sentence]
    match = _dateline(span.of(parse.text))
    if match is None:
        return first
    end = span.start + match.end()
    return next((index for index in range(first, last) if parse.tokens[index].start >= end), first)


def _dateline(words: str) -> re.Match[str] | None:
    head = words[:120]
    found = AGENCY_DATELINE.match(head)
    if found and (found[0].lstrip().startswith("(") or found[0][:3].isupper()):
        return found
    return BARE_DATELINE.match(head)


def after_label(parse: Parse, sentence: int, subject: int) -> int:
    """The index after the last colon before the subject: "Poll: Most voters want a change"."""
    first, _ = parse.bounds[sentence]
    colons = [i for i in range(first, subject) if parse.tokens[i].text == ":" and parse.tokens[i].pos == "PUNCT"]
    return colons[-1] + 1 if colons else first
