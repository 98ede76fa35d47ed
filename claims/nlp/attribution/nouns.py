"""Nouns, adjectives and phrases that credit somebody: "warnings from X that", "is sure that", "according to X"."""

from collections.abc import Iterator

from claims.nlp.attribution.contents import parts
from claims.nlp.attribution.saying import Saying
from claims.nlp.attribution.sources import agent, subject
from claims.nlp.grammar import is_finite
from claims.nlp.lexicons.cues import (
    ACCORDING,
    CONVICTION,
    LIGHT,
    MEASURES_OF_ACTION,
    NOUNS,
    NOUNS_OF_CONTENT,
    NOUNS_OF_HEARSAY,
    NOUNS_OF_INTENT,
    VIEWS,
)
from claims.nlp.types import Parse, Span, Token

SPEAKER_PREPOSITIONS = ("by", "from", "among", "of")
IMPERSONAL_SUBJECTS = frozenset({"it", "this", "that", "there", "what", "which"})
CONVICTION_PREPOSITIONS = frozenset({"about", "over", "of", "at", "with", "by"})


def noun_sayings(parse: Parse) -> Iterator[Saying]:
    for token in parse.tokens:
        if token.lower in ACCORDING:
            yield from _according(parse, token)
        elif token.pos == "NOUN" and token.lemma in VIEWS and token.dep == "pobj":
            yield from _in_view(parse, token)
        elif token.pos == "NOUN" and token.lemma in NOUNS | NOUNS_OF_INTENT:
            yield from _noun(parse, token)
        elif token.lemma in CONVICTION or token.lower in CONVICTION:
            yield from _conviction(parse, token)


def _noun(parse: Parse, noun: Token) -> Iterator[Saying]:
    """A noun with what was said: "the claim that …", "Kerry's denial of …"."""
    clauses = [
        c for c in parse.dependents(noun, "acl", "ccomp", "relcl") if c.index > noun.index and _has_that(parse, c)
    ]
    source = _noun_source(parse, noun)
    if source and noun.lemma in NOUNS_OF_INTENT:
        clauses += [c for c in parse.dependents(noun, "acl") if c.index > noun.index and _has_to(parse, c)]
    content = [t for clause in clauses for t in parse.subtree(clause)]
    if not content and source and noun.lemma in NOUNS_OF_CONTENT:
        content = [
            t for of in parse.dependents(noun, "prep") if of.lower == "of" for below in parse.dependents(of)
            for t in parse.subtree(below)
        ]  # fmt: skip
        content = [] if source in content else content
    if any(t.lower in ("no", "any") for t in parse.dependents(noun, "det")):
        return  # "no evidence that": nobody says it
    if source or noun.lemma in NOUNS_OF_HEARSAY:
        yield from _saying(parse, source, noun, noun.span, content)


def _has_that(parse: Parse, clause: Token) -> bool:
    """Whether the clause is introduced by the conjunction "that", not by the pronoun."""
    return any(t.lower == "that" and t.dep == "mark" for t in parse.dependents(clause))


def _has_to(parse: Parse, clause: Token) -> bool:
    return any(t.lower == "to" for t in parse.dependents(clause, "aux"))


def _noun_source(parse: Parse, noun: Token) -> Token | None:
    """Whose noun it is: its owner, "by X" or "from X", or the subject of "made the claim"."""
    for owner in parse.dependents(noun, "poss"):
        return owner
    for preposition in parse.dependents(noun, "prep", "agent"):
        if preposition.lower in SPEAKER_PREPOSITIONS[:3]:
            return next(iter(parse.dependents(preposition, "pobj")), None)
    verb = parse.tokens[noun.head]
    if noun.dep == "dobj" and verb.lemma in LIGHT:
        return agent(parse, verb) or subject(parse, verb)
    return None


def _conviction(parse: Parse, adjective: Token) -> Iterator[Saying]:
    """An adjective of conviction: "are worried that the dam may fail"."""
    clauses = [c for c in parse.dependents(adjective, "ccomp", "xcomp") if c.index > adjective.index]
    content = [t for clause in clauses for t in parse.subtree(clause)]
    if not content:
        content = [
            t
            for preposition in parse.dependents(adjective, "prep")
            if preposition.lower in CONVICTION_PREPOSITIONS
            for t in parse.subtree(preposition)
            if t.index != preposition.index
        ]
    verb = parse.tokens[adjective.head]
    if any(t.dep == "neg" for t in (*parse.dependents(adjective), *parse.dependents(verb))):
        return
    source = _convinced(parse, adjective)
    if source is not None and source.lower in IMPERSONAL_SUBJECTS:
        return  # "it is doubtful that …"
    yield from _saying(parse, source, adjective, _conviction_cue(parse, adjective), content if source else [])


def _convinced(parse: Parse, adjective: Token) -> Token | None:
    own = parse.dependents(adjective, "nsubj", "nsubjpass")
    if own:
        return own[-1]
    above = parse.tokens[adjective.head]
    if adjective.dep in ("acomp", "conj", "advcl", "ROOT", "attr"):
        return subject(parse, above) if above.pos in ("AUX", "VERB") else _convinced_above(parse, above)
    return above if adjective.dep in ("amod", "acl") and above.pos in ("NOUN", "PROPN") else None


def _convinced_above(parse: Parse, above: Token) -> Token | None:
    verb = parse.tokens[above.head]
    return subject(parse, verb) if verb.pos in ("AUX", "VERB") else None


def _conviction_cue(parse: Parse, adjective: Token) -> Span:
    before = parse.tokens[adjective.index - 1] if adjective.index else adjective
    if before.pos == "AUX" and before.sentence == adjective.sentence:
        return Span(before.start, adjective.end)
    return adjective.span


def _according(parse: Parse, token: Token) -> Iterator[Saying]:
    """ "According to X": all of the clause it hangs on is X's."""
    to = next(iter(parse.dependents(token, "prep")), token)
    source = next(iter(parse.dependents(to, "pobj")), None)
    if source is None or source.lemma in MEASURES_OF_ACTION or (token.lower == "per" and source.pos != "PROPN"):
        return
    if token.head == token.index:
        content = _after_comma(parse, source)
    else:
        phrase = {t.index for t in parse.subtree(token)}
        content = [t for t in parse.subtree(_clause_of(parse, token)) if t.index not in phrase]
    yield from _saying(parse, source, token, Span(token.start, to.end), content)


def _after_comma(parse: Parse, source: Token) -> list[Token]:
    """The sentence's words after the source and its comma, where the parser found no clause."""
    last = parse.bounds[source.sentence][1]
    comma = next((i for i in range(source.index, last) if parse.tokens[i].text == ","), last)
    return list(parse.tokens[comma + 1 : last])


def _clause_of(parse: Parse, token: Token) -> Token:
    """The verb of the clause that the token comments on; after a comma, of the whole that a cue governs."""
    deps = {"xcomp", "auxpass", "aux", "pcomp", "acl"}
    if parse.tokens[token.index - 1].text in ',”"':
        deps |= {"ccomp", "advcl"}
    above = parse.tokens[token.head]
    while (above.pos not in ("VERB", "AUX") or _is_part(parse, above, deps)) and above.head != above.index:
        above = parse.tokens[above.head]
    return above


def _is_part(parse: Parse, verb: Token, deps: set[str]) -> bool:
    """Whether the clause goes with the one above it, as does a second one after "and" without a comma or subject."""
    if verb.dep != "conj":
        return verb.dep in deps
    if not parse.dependents(verb, "nsubj", "nsubjpass", "expl"):
        return True  # "rose in May, and fell in June, according to X": one subject, one source
    joins = [t.index for t in parse.dependents(parse.tokens[verb.head], "cc") if t.index < verb.index]
    return bool(joins) and parse.tokens[joins[-1] - 1].text != ","


def _in_view(parse: Parse, noun: Token) -> Iterator[Saying]:
    """ "In X's view" and "in the words of X"."""
    preposition = parse.tokens[noun.head]
    of = [p for p in parse.dependents(noun, "prep") if p.lower == "of"]
    owners = [*parse.dependents(noun, "poss"), *(t for p in of for t in parse.dependents(p, "pobj"))]
    owner = next(iter(owners), None)
    if preposition.lower not in ("in", "to") or owner is None:
        return
    phrase = {t.index for t in parse.subtree(preposition)}
    content = [t for t in parse.subtree(_clause_of(parse, preposition)) if t.index not in phrase]
    yield from _saying(parse, owner, noun, Span(noun.start, noun.end), content)


def _saying(parse: Parse, source: Token | None, cue: Token, span: Span, content: list[Token]) -> Iterator[Saying]:
    apart = {cue.index, *_words_of(parse, source, cue, content)}
    found = parts(parse, [t for t in content if t.index not in apart], apart)
    if found:
        asserts = any(is_finite(parse, token) for token in content)
        yield Saying(source=source, cue=span, parts=found, speaks=cue.lower in ACCORDING, asserts=asserts)


def _words_of(parse: Parse, source: Token | None, cue: Token, content: list[Token]) -> set[int]:
    """The source's phrase; not what the parser hung on it though it follows the comma ("According to X, …")."""
    words = {t.index for t in parse.subtree(source)} if source else set()
    return {i for i in words if i < content[0].index} if content and cue.head == cue.index else words
