"""Verbs that credit somebody with a content: "said that", "accused X of", "wants to", "was quoted as saying"."""

from collections.abc import Iterator

from claims.nlp.attribution.contents import parts
from claims.nlp.attribution.documents import voiced
from claims.nlp.attribution.readers import CLAUSES, content_of, misjoined_charge
from claims.nlp.attribution.saying import Saying
from claims.nlp.attribution.sources import is_passive, subject
from claims.nlp.grammar import auxiliaries, is_finite
from claims.nlp.lexicons.cues import (
    APPEAL,
    AS_VERBS,
    COME_TRUE,
    FACTIVE,
    FINDING,
    IMPERSONAL,
    INTENT,
    JUDGEMENT,
    NAMING,
    OBJECT_PREPOSITIONS,
    PREPOSITIONS,
    QUOTED,
    SILENCE,
    SPEECH,
    THOUGHT,
)
from claims.nlp.types import Parse, Span, Token

# No one in particular: what "you think" is nobody's statement, and "no one believes that" states the contrary.
NOBODY = frozenset({"you", "nobody", "none", "one", "nothing"})
UNSAID = frozenset({"never", "should", "must"})
# Before a cue: nobody has said it yet.
UNREAL = frozenset({"to", "would", "could", "can", "may", "might", "'d", "’d"})
VERBS = CLAUSES | INTENT | APPEAL | JUDGEMENT | NAMING | PREPOSITIONS.keys() | QUOTED | AS_VERBS
VERBS |= FINDING | OBJECT_PREPOSITIONS.keys() | {"make"}


def verb_sayings(parse: Parse) -> Iterator[Saying]:
    """Every verb of the text that credits somebody with a content the parse shows."""
    for token in parse.tokens:
        if token.pos in ("VERB", "AUX") and token.lemma in VERBS:
            yield from _sayings(parse, token)


def _sayings(parse: Parse, verb: Token) -> Iterator[Saying]:
    if is_silent(parse, verb):
        return
    named = subject(parse, verb) or _neighbour(parse, verb)
    source = voiced(parse, named, verb)
    if named is not None and source is None:
        return
    tokens = content_of(parse, verb)
    if not tokens or (source is None and not _is_impersonal(parse, verb)) or (source and not _is_somebody(source)):
        return
    apart = {t.index for t in cue_tokens(parse, verb)} | _source_words(parse, source, verb)
    kept = [t for t in tokens if t.index not in apart]
    found = parts(parse, kept, apart)
    if found:
        yield Saying(
            source=source,
            cue=cue_span(parse, verb),
            parts=found,
            speaks=verb.lemma in SPEECH,
            asserts=_asserts(parse, verb),
        )


def _asserts(parse: Parse, verb: Token) -> bool:
    """Whether the cue tells of a statement made or an opinion held; not one to be made ("would say", "if he says")."""
    helpers = [helper.lower for helper in auxiliaries(parse, verb)]
    if any(helper in UNREAL for helper in helpers) or any(t.lower == "if" for t in parse.dependents(verb, "mark")):
        return False
    if verb.lemma in SPEECH:
        return True
    clauses = parse.dependents(verb, "ccomp") if verb.lemma in THOUGHT - FACTIVE else ()
    return any(is_finite(parse, clause) for clause in clauses)


def _source_words(parse: Parse, source: Token | None, verb: Token) -> set[int]:
    """The source's phrase, without the cue where that is part of it ("a letter saying that …")."""
    if source is None:
        return set()
    charge = {t.index for preposition in misjoined_charge(parse, verb) for t in parse.subtree(preposition)}
    words = {t.index for t in parse.subtree(source)} - charge
    return words - {t.index for t in parse.subtree(verb)} if verb.index in words else words


def _is_somebody(source: Token) -> bool:
    return source.lower not in NOBODY and source.pos not in ("PART", "PUNCT", "SPACE", "ADP")


def _neighbour(parse: Parse, verb: Token) -> Token | None:
    """The name just before the verb, where the parser gave it to the phrase before it ("In the Post Lee said")."""
    before = parse.tokens[verb.index - 1] if verb.index else verb
    named = before.pos in ("PROPN", "PRON") and before.sentence == verb.sentence and before.dep == "pobj"
    return before if named and verb.lemma in SPEECH and verb.tag in ("VBD", "VBZ", "VBP") else None


def is_silent(parse: Parse, verb: Token) -> bool:
    """Whether nothing was said: "did not say", "declined to say", "should know"."""
    if verb.lemma != "deny" and any(t.dep == "neg" or t.lower in UNSAID for t in parse.dependents(verb)):
        return True
    if _is_to_come(parse, verb):
        return True
    for _ in range(3):
        if verb.dep != "conj":
            break
        verb = parse.tokens[verb.head]
    return verb.dep == "xcomp" and parse.tokens[verb.head].lemma in SILENCE


def _is_to_come(parse: Parse, verb: Token) -> bool:
    """Whether the saying is only wanted, planned or possible: "plans to announce", "the power to declare"."""
    if verb.lemma not in SPEECH or verb.dep not in ("xcomp", "ccomp", "acl", "relcl"):
        return False
    infinitive = any(t.lower == "to" for t in parse.dependents(verb, "aux")) and not parse.dependents(verb, "nsubj")
    return infinitive and parse.tokens[verb.head].lemma not in COME_TRUE


def _is_impersonal(parse: Parse, verb: Token) -> bool:
    """Whether a passive leaves out who says it: "it is alleged that"."""
    return verb.lemma in IMPERSONAL and is_passive(parse, verb) and bool(parse.dependents(verb, "ccomp"))


def cue_tokens(parse: Parse, verb: Token) -> list[Token]:
    """The verb with its auxiliaries, negation and particle, and the passive it hangs on ("is quoted as saying")."""
    found = [verb, *parse.dependents(verb, "aux", "auxpass", "neg", "prt")]
    above = parse.tokens[verb.head]
    if verb.dep == "pcomp" and parse.tokens[above.head].lemma in QUOTED:
        found += [above, parse.tokens[above.head], *parse.dependents(parse.tokens[above.head], "aux", "auxpass")]
    return found


def cue_span(parse: Parse, verb: Token) -> Span:
    """The verb group in place, without words that stand apart from it."""
    indices = {token.index for token in cue_tokens(parse, verb)}
    first = last = verb.index
    while first - 1 in indices or (first - 2 in indices and parse.tokens[first - 1].pos in ("ADV", "PART")):
        first -= 1
    while last + 1 in indices:
        last += 1
    return Span(parse.tokens[first].start, parse.tokens[last].end)
