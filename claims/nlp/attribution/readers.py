"""What a verb of saying, thinking or judging takes as its content, by the parse."""

from collections.abc import Callable, Iterable

from claims.nlp.attribution.contents import QUOTES
from claims.nlp.attribution.sources import agent, is_passive, subject
from claims.nlp.lexicons.cues import (
    APPEAL,
    AS_VERBS,
    COMMENTING,
    DOCUMENTS,
    FINDING,
    INTENT,
    JUDGEMENT,
    NAMING,
    NAMING_ONLY,
    NOT_OF_PERSONS,
    OBJECT_PREPOSITIONS,
    PREPOSITIONS,
    REPORTERS,
    SILENCE,
    SPEECH,
    THOUGHT,
    WEAK_OBJECT,
)
from claims.nlp.lexicons.descriptions import PEOPLE as ANYBODY
from claims.nlp.lexicons.people import PEOPLE
from claims.nlp.types import Parse, Token

CLAUSES = SPEECH | THOUGHT
SUBJECT_DEPS = ("nsubj", "nsubjpass", "expl")
KNOWN = frozenset({"clear", "plain", "known"})
AFTER_FINDING = frozenset({"dobj", "ccomp", "xcomp", "prep", "advmod", "npadvmod", "oprd"})
FRONTING = frozenset({",", "—", "–", "-", "--", "?", "!", "…", "..."})
# An adverbial clause with one of these after a content belongs to it though the parser hangs it on the cue.
SUBORDINATORS = frozenset(
    {"while", "because", "if", "unless", "although", "though", "since", "when", "where", "whereas", "so", "until"}
)


def content_of(parse: Parse, verb: Token) -> list[Token]:
    """The tokens of the verb's content, in no order; none where it has none."""
    for reader in READERS:
        found = reader(parse, verb)
        if found:
            return found
    return []


def _clause(parse: Parse, verb: Token) -> list[Token]:
    """A clause as object: "said the road was closed"."""
    if verb.lemma not in CLAUSES:
        return []
    clauses = [c for c in parse.dependents(verb, "ccomp") if c.index > verb.index or _is_fronted(parse, verb, c)]
    if not clauses:
        return []
    after = max(clauses, key=lambda c: c.index)
    trailing = _trailing(parse, verb, after) if after.index > verb.index else []
    content = _below(parse, [*clauses, *trailing])
    comment = next((t.index for t in content if _comments(parse, t)), len(parse.tokens))
    return [t for t in content if t.index < comment]


def _comments(parse: Parse, token: Token) -> bool:
    """Whether the writer's own comment begins here: ", according to X" or ", although others doubt it"."""
    before = parse.tokens[token.index - 1].text if token.index else ""
    if token.lower == "according":
        return before in (",", "”", '"')
    return before == "," and token.lower in ("although", "though") and token.dep == "mark"


def _is_fronted(parse: Parse, verb: Token, clause: Token) -> bool:
    """Whether a mark stands between a clause and the cue that follows it: "The road is closed, police said"."""
    own = [verb.index, *(t.index for t in parse.dependents(verb, "nsubj") for t in parse.subtree(t))]
    before = min(i for i in own if i > clause.index) - 1
    while before > clause.index and parse.tokens[before].text in QUOTES:
        before -= 1
    return parse.tokens[before].text in FRONTING


def _trailing(parse: Parse, verb: Token, clause: Token) -> list[Token]:
    """What follows the clause and goes on with it, though the parser hung it on the cue or the verb above."""
    found: list[Token] = []
    for above in (verb, parse.tokens[verb.head]):
        if above is not verb and verb.dep not in ("advcl", "conj"):
            break
        for child in parse.dependents(above):
            if child.index > max(clause.index, verb.index) and not _goes_on(parse, child):
                return found
            if child.index > max(clause.index, verb.index):
                found.append(child)
    return found


def _goes_on(parse: Parse, child: Token) -> bool:
    if child.dep == "advcl":
        marks = parse.dependents(child, "mark", "advmod")
        return any(mark.lower in SUBORDINATORS for mark in marks)
    if child.dep == "prep":
        return child.lower not in ("according", "per") and parse.tokens[child.index - 1].text != ","
    return child.dep == "punct"


def _parenthetical(parse: Parse, verb: Token) -> list[Token]:
    """The clause that the cue interrupts or comments on: "The road, police said, is closed", "as Lee said"."""
    if verb.lemma not in SPEECH | COMMENTING | AS_VERBS or parse.dependents(verb, "ccomp"):
        return []
    as_put = verb.dep == "advcl" and any(mark.lower == "as" for mark in parse.dependents(verb, "mark"))
    if as_put and parse.tokens[verb.index - 1].lower == "as":
        return []
    if verb.dep != "parataxis" and not (as_put and _is_bare(parse, verb)):
        return []
    comment = {t.index for t in parse.subtree(verb)}
    main = parse.tokens[verb.head]
    main = parse.tokens[main.head] if main.dep in ("aux", "auxpass") else main
    return [t for t in parse.subtree(main) if t.index not in comment]


def _told(parse: Parse, verb: Token) -> list[Token]:
    """A clause that the parser took for a description of who was told: "told the paper that talks had begun"."""
    if verb.lemma not in SPEECH:
        return []
    clauses = [
        c for person in parse.dependents(verb, "dobj", "dative") for c in parse.dependents(person, "relcl", "acl")
    ]
    content = _below(parse, clauses[:1])
    return content[1:] if content and content[0].lower == "that" and _has_own_subject(parse, clauses[0]) else []


def _has_own_subject(parse: Parse, clause: Token) -> bool:
    return any(t.lower != "that" for t in parse.dependents(clause, *SUBJECT_DEPS))


def _garden_path(parse: Parse, verb: Token) -> list[Token]:
    """A clause without "that" whose subject the parser took for the cue's object: "stating the paper was new"."""
    objects = parse.dependents(verb, "dobj")
    if verb.lemma not in SPEECH or not objects or parse.dependents(verb, "ccomp"):
        return []
    named = parse.subtree(objects[-1])
    after = named[-1].index + 1
    if after < len(parse.tokens) and parse.tokens[after].text == "," and any(t.text == "," for t in named):
        after += 1  # "said Hale, 61, diverted funds"
    if after >= len(parse.tokens) or parse.tokens[after].sentence != verb.sentence:
        return []
    finite = parse.tokens[after]
    main = parse.tokens[finite.head] if finite.dep in ("aux", "auxpass") else finite
    if (
        finite.tag not in ("VBD", "VBZ", "VBP", "MD")
        or main.index <= verb.index
        or parse.dependents(main, *SUBJECT_DEPS)
    ):
        return []
    return [*named, *(t for t in parse.subtree(main) if t.index >= after)]


def _is_bare(parse: Parse, verb: Token) -> bool:
    objects = parse.dependents(verb, "dobj", "xcomp", "acomp", "oprd", "attr")
    return all(t.lower == "it" for t in objects)


def _made_clear(parse: Parse, verb: Token) -> list[Token]:
    """ "made (it) clear that the plan was dead"."""
    if verb.lemma != "make":
        return []
    clear = [t for t in parse.tokens[verb.index + 1 : verb.index + 4] if t.lower in KNOWN]
    clauses = [
        c
        for above in (*clear, verb)
        for c in parse.dependents(above, "ccomp", "advcl", "relcl")
        if clear and c.index > clear[0].index and _has_own_subject(parse, c)
    ]
    return [t for t in _below(parse, clauses[:1]) if t not in clear]


def _infinitive(parse: Parse, verb: Token) -> list[Token]:
    """An infinitive or gerund: "promised to resign", "denied taking it", "urged voters to stay"."""
    complements = [c for c in parse.dependents(verb, "xcomp", "ccomp", "advcl") if _is_infinitive(parse, verb, c)]
    if not complements:
        return []
    if verb.lemma in SILENCE and complements[0].lemma in SPEECH:
        return []
    objects = [t for t in _addressed(parse, verb) if t.index < complements[0].index]
    if objects and verb.lemma not in APPEAL:
        return []
    if not objects and verb.lemma not in INTENT | APPEAL and complements[0].tag != "VBG":
        return []
    more = [c for c in parse.dependents(verb, "conj") if c.tag == "VB" != verb.tag and not parse.dependents(c, "nsubj")]
    return _closely(parse, [*objects, *complements, *more])


def _is_infinitive(parse: Parse, verb: Token, clause: Token) -> bool:
    if clause.index < verb.index or clause.tag not in ("VB", "VBG"):
        return False
    if clause.dep != "advcl":
        return True
    to = any(t.lower == "to" for t in parse.dependents(clause, "aux"))
    return to and verb.lemma in APPEAL and bool(parse.dependents(verb, "dobj"))


def _addressed(parse: Parse, verb: Token) -> list[Token]:
    """To whom an appeal is made: the object, or for "call on X to" what the preposition governs."""
    found = list(parse.dependents(verb, "dobj", "dative"))
    if verb.lemma in ("call", "appeal", "plead", "look"):
        prepositions = [p for p in parse.dependents(verb, "prep") if p.lower in ("on", "upon", "for", "to", "with")]
        found += [t for preposition in prepositions for t in parse.dependents(preposition, "pobj")]
    return found


def _naming(parse: Parse, verb: Token) -> list[Token]:
    """One thing said to be another: "called the charges a smear", "described it as a bribe"."""
    if verb.lemma not in NAMING:
        return []
    named = [t for t in parse.dependents(verb, "oprd", "xcomp", "ccomp", "attr") if t.index > verb.index]
    named += [t for t in parse.dependents(verb, "prep") if t.lower == "as" and t.index > verb.index]
    objects = parse.dependents(verb, "nsubjpass") if is_passive(parse, verb) else parse.dependents(verb, "dobj")
    named += [t for thing in objects for t in parse.dependents(thing, "amod") if t.index > thing.index]
    if not named:
        return []
    return _closely(parse, [*objects, *named])


def _prepositional(parse: Parse, verb: Token) -> list[Token]:
    """What is spoken of, after a preposition: "warned of floods", "accused China of siding with Russia"."""
    wanted = PREPOSITIONS.get(verb.lemma, frozenset())
    found = [p for p in parse.dependents(verb, "prep") if p.lower in wanted and p.index > verb.index]
    if verb.lemma in ("accuse", "blame"):
        objects = parse.dependents(verb, "nsubjpass") if is_passive(parse, verb) else parse.dependents(verb, "dobj")
        about = [p for p in parse.dependents(verb, "prep") if p.lower in ("of", "for")] + misjoined_charge(parse, verb)
        return _closely(parse, [*objects, *about]) if objects else []
    if verb.lemma == "call" and found:
        return _closely(parse, [*(t for p in found for t in parse.dependents(p)), *parse.dependents(verb, "xcomp")])
    return _closely(parse, [t for p in found[:1] for t in parse.dependents(p)])


def misjoined_charge(parse: Parse, verb: Token) -> list[Token]:
    """The charge that the parser hung on whoever makes it: "was accused by Chile of moving the border"."""
    accuser = agent(parse, verb) if verb.lemma in ("accuse", "blame") else None
    prepositions = parse.dependents(accuser, "prep") if accuser else ()
    return [p for p in prepositions if p.lower in ("of", "for") and parse.dependents(p, "pcomp")]


def _object(parse: Parse, verb: Token) -> list[Token]:
    """The thing judged or claimed: "condemned the attack", "was rejected by the court"."""
    if verb.lemma in NAMING_ONLY | WEAK_OBJECT or verb.lemma not in JUDGEMENT | OBJECT_PREPOSITIONS.keys():
        return []
    if is_passive(parse, verb):
        return _closely(parse, parse.dependents(verb, "nsubjpass")) if subject(parse, verb) else []
    objects = [t for t in parse.dependents(verb, "dobj") if t.pos != "PRON" or t.lower in ("what", "this", "that")]
    wanted = OBJECT_PREPOSITIONS.get(verb.lemma, frozenset({"for", "over", "as"}))
    after = [p for p in parse.dependents(verb, "prep") if p.lower in wanted and p.index > verb.index]
    if not objects or (verb.lemma not in JUDGEMENT and not after) or _is_done_to(verb, objects[0]):
        return []
    return _closely(parse, [*objects, *after])


def _is_done_to(verb: Token, thing: Token) -> bool:
    """Whether the verb tells of a deed: "questioned a man", but "questioned his motives"."""
    person = thing.entity == "PERSON" or thing.lemma in PEOPLE | ANYBODY
    return verb.lemma in NOT_OF_PERSONS and person


def _finding(parse: Parse, verb: Token) -> list[Token]:
    """What a document, a poll or a court tells of: "the study found 31 cases", "a poll has Hale ahead"."""
    source = subject(parse, verb)
    if verb.lemma not in FINDING or source is None or source.lemma not in DOCUMENTS | REPORTERS:
        return []
    told = [t for t in parse.dependents(verb) if t.index > verb.index and t.dep in AFTER_FINDING]
    return _closely(parse, told) if any(t.dep in ("dobj", "ccomp", "xcomp") for t in told) else []


READERS: tuple[Callable[[Parse, Token], list[Token]], ...] = (
    _made_clear,
    _clause,
    _parenthetical,
    _told,
    _garden_path,
    _infinitive,
    _naming,
    _prepositional,
    _finding,
    _object,
)


def _below(parse: Parse, heads: Iterable[Token]) -> list[Token]:
    """The tokens under the heads, all of them: a reported clause with what it goes on to say."""
    return [token for head in heads for token in parse.subtree(head)]


def _closely(parse: Parse, heads: Iterable[Token]) -> list[Token]:
    """The tokens under the heads without what the writer adds after a comma ("…, which killed two")."""
    found: list[Token] = []
    waiting = list(heads)
    while waiting:
        token = waiting.pop()
        found.append(token)
        waiting.extend(child for child in parse.dependents(token) if not _is_aside(parse, token, child))
    return found


def _is_aside(parse: Parse, head: Token, child: Token) -> bool:
    if child.dep == "conj" and head.tag in ("VB", "VBG") and child.tag in ("VBD", "VBZ"):
        return not parse.dependents(child, "nsubj", "nsubjpass")  # a verb that goes with the cue
    if child.dep not in ("relcl", "advcl", "prep", "acl", "npadvmod") or child.index < head.index:
        return False
    return parse.tokens[parse.subtree(child)[0].index - 1].text == ","
