"""What a verb of saying tells, where the parser hung it, or what stands between the two, on something else."""

from collections.abc import Iterator
from dataclasses import replace

from claims.nlp.grammar import AUXILIARIES, SUBJECTS, is_finite, is_verb, left_edge
from claims.nlp.lexicons.cues import DOCUMENTS, SPEECH, THOUGHT
from claims.nlp.types import Parse, Token

Changes = Iterator[tuple[int, Token]]

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
_CLAUSES = frozenset({"relcl", "acl", "advcl", "ccomp"})
_GOING_ON = frozenset({"while", "whereas"})
_QUOTES = frozenset("\"“”'‘’")
_ASKING = frozenset({"WDT", "WP"})
_BETWEEN = frozenset({"prep", "npadvmod", "advmod"})


def telling(parse: Parse) -> Changes:
    """Changed tokens, by index."""
    for token in parse.tokens:
        if token.lower == "to" and token.index and parse.tokens[token.index - 1].lower == "according":
            yield from _insiders(parse, token)
        elif token.tag == "NNS" and token.lemma in SPEECH:
            yield from _plural(parse, token)
        elif token.lemma in SPEECH | THOUGHT and token.pos == "VERB":
            yield from next(filter(None, (tuple(rule(parse, token)) for rule in _RULES)), ())


def _said_when(parse: Parse, verb: Token) -> Changes:
    """ "said on Monday it would close", "said after the talks he would stay": this is when he said it."""
    clause = next(iter(parse.dependents(verb, "ccomp", "advcl")), None)
    if verb.lemma not in SPEECH or clause is None or clause.index < verb.index or not is_finite(parse, clause):
        return
    if parse.dependents(clause, "mark") or not parse.dependents(clause, *SUBJECTS):
        return
    start = left_edge(parse, parse.dependents(clause, *SUBJECTS)[0])
    between = parse.tokens[verb.index + 1 : start]
    if not between or any(token.pos == "PUNCT" or is_verb(token) for token in between):
        return
    moved = [token for token in between if token.head == clause.index and token.dep in _BETWEEN]
    if moved and all(_is_when(parse, token) for token in moved):
        yield clause.index, replace(clause, dep="ccomp")
        yield from ((token.index, replace(token, head=verb.index)) for token in moved)


def _is_when(parse: Parse, token: Token) -> bool:
    if token.dep == "prep":
        return bool(parse.dependents(token, "pobj", "pcomp"))
    return any(word.entity in {"DATE", "TIME"} for word in parse.subtree(token))


def _that_clause(parse: Parse, verb: Token) -> Changes:
    """ "reported at the time that Pell had left": a clause with its own subject does not describe the time."""
    if parse.dependents(verb, "ccomp", "xcomp", "dobj"):
        return
    for preposition in parse.dependents(verb, "prep"):
        after = parse.subtree(preposition) if preposition.index > verb.index else ()
        for clause in after:
            that = parse.tokens[left_edge(parse, clause)]
            if clause.dep in _CLAUSES and that.lower == "that" and is_finite(parse, clause):
                own = [t for t in parse.dependents(clause, *SUBJECTS) if t.index != that.index]
                if own:
                    yield clause.index, replace(clause, head=verb.index, dep="ccomp")
                    yield that.index, replace(that, head=clause.index, dep="mark", tag="IN", pos="SCONJ")
                return


def _asked_through(parse: Parse, verb: Token) -> Changes:
    """ "the car, which police say was stolen": the clause tells of the car, and the police say so."""
    spoken = parse.dependents(verb, "nsubj")
    told = [clause for clause in parse.dependents(verb, "ccomp") if clause.index > verb.index]
    if verb.dep != "relcl" or len(spoken) != 1 or len(told) != 1 or spoken[0].tag in _ASKING:
        return
    asking = [word for word in parse.dependents(told[0], "nsubj", "nsubjpass") if word.tag in _ASKING]
    if asking and asking[0].index < spoken[0].index and parse.tokens[asking[0].index - 1].text == ",":
        yield told[0].index, replace(told[0], head=verb.head, dep="relcl")
        yield verb.index, replace(verb, head=told[0].index, dep="parataxis")


def _goes_on(parse: Parse, verb: Token) -> Changes:
    """ "The dam broke, police said, and three people died": what follows the cue is told as well."""
    told = parse.dependents(verb, "ccomp")
    if len(told) != 1 or told[0].index > verb.index or _is_quoted(parse, told[0], verb):
        return
    closed = next((t.index for t in parse.dependents(verb, "punct") if t.index > verb.index and t.text == ","), None)
    for phrase in parse.dependents(verb, "prep"):
        if closed is not None and phrase.index == closed + 1 and _says_why_or_where(parse, phrase):
            yield phrase.index, replace(phrase, head=told[0].index)
    for clause in parse.dependents(verb, "conj", "advcl"):
        if closed is None or clause.index < closed or not _is_told(parse, clause):
            continue
        joins = [t for t in parse.dependents(verb, "cc") if clause.dep == "conj" and closed < t.index < clause.index]
        for token in (clause, *joins):
            yield token.index, replace(token, head=told[0].index)


def _says_why_or_where(parse: Parse, phrase: Token) -> bool:
    """ "fell, the firm said, because of the strike"; not "…, he said, in a statement"."""
    words = parse.subtree(phrase)
    spoken = any(word.lemma in DOCUMENTS or word.lemma == "interview" for word in words)
    timed = all(word.entity in {"DATE", "TIME"} for word in words[1:])
    return phrase.lower != "according" and len(words) > 1 and not spoken and not timed


def _is_told(parse: Parse, clause: Token) -> bool:
    """Whether the clause has its own subject and is no act of saying itself."""
    words = parse.dependents(clause, "mark")
    joined = clause.dep == "conj" or any(word.lower in _GOING_ON for word in words)
    speaks = clause.lemma in SPEECH | THOUGHT
    return joined and not speaks and is_finite(parse, clause) and bool(parse.dependents(clause, *SUBJECTS, "expl"))


def _is_quoted(parse: Parse, told: Token, verb: Token) -> bool:
    return any(token.text in _QUOTES for token in parse.tokens[told.index : verb.index])


def _adding(parse: Parse, verb: Token) -> Changes:
    """ "denied that it had lied, saying it was misled": whoever denies it says so."""
    above = parse.tokens[verb.head]
    if verb.dep != "advcl" or verb.tag != "VBG" or above.dep != "ccomp" or verb.index < above.index:
        return
    teller = parse.tokens[above.head]
    before = parse.tokens[left_edge(parse, verb) - 1]
    if before.text == "," and teller.lemma in SPEECH and teller.index < above.index:
        yield verb.index, replace(verb, head=teller.index)


def _aside(parse: Parse, verb: Token) -> Changes:
    """ "The workers, Hale explained in May, were well paid": the name before the comma is not the speaker's."""
    spoken = parse.dependents(verb, "nsubj")
    if not spoken or verb.tag not in _FINITE:
        return
    comma = left_edge(parse, spoken[-1]) - 1
    if comma > 0 and parse.tokens[comma].lower == "as":
        comma -= 1
    main = _main_of(parse, verb)
    if comma < 1 or parse.tokens[comma].text != "," or main is None or parse.tokens[comma].sentence != verb.sentence:
        return
    named = [t for t in parse.dependents(verb) if t.index < comma and t.pos in _NOUNS]
    if len(named) != 1 or any(
        t.index > spoken[-1].index and t.text == "," for t in parse.tokens[comma + 1 : verb.index]
    ):
        return
    yield named[0].index, replace(named[0], head=main.index, dep="nsubj")
    yield verb.index, replace(verb, head=main.index, dep="parataxis")
    if main.head == verb.index:
        root = verb.head == verb.index
        yield main.index, replace(main, head=main.index if root else verb.head, dep="ROOT" if root else verb.dep)


def _inverted_aside(parse: Parse, verb: Token) -> Changes:
    """ "Part of the problem, say experts like Al Roe, is the ground": the noun before the cue is not the speaker."""
    before = parse.tokens[max(verb.index - 1, 0)]
    named = [noun for noun in parse.dependents(verb, "nsubj") if noun.index < before.index]
    main = next(iter(parse.dependents(verb, "ccomp")), None)
    if before.text != "," or len(named) != 1 or main is None or main.index < verb.index or verb.tag not in _FINITE:
        return
    spoken = parse.dependents(main, "nsubj")
    edge = min((helper.index for helper in parse.dependents(main, *AUXILIARIES)), default=main.index)
    closed = parse.tokens[edge - 1].text == ","
    if len(spoken) != 1 or not closed or left_edge(parse, spoken[0]) != verb.index + 1 or not is_finite(parse, main):
        return
    root = verb.head == verb.index
    yield named[0].index, replace(named[0], head=main.index, dep="nsubj")
    yield spoken[0].index, replace(spoken[0], head=verb.index)
    yield main.index, replace(main, head=main.index if root else verb.head, dep="ROOT" if root else verb.dep)
    yield verb.index, replace(verb, head=main.index, dep="parataxis")


def _main_of(parse: Parse, verb: Token) -> Token | None:
    """The finite verb without a subject that follows the comma after the cue."""
    near = [parse.tokens[verb.head], *parse.dependents(verb, "advcl", "ccomp", "conj", "dep", "parataxis")]
    for main in near:
        if main.index <= verb.index or not is_verb(main) or not is_finite(parse, main):
            continue
        first = parse.tokens[verb.index + 1 : main.index]
        if not parse.dependents(main, *SUBJECTS, "expl", "mark") and any(t.text == "," for t in first):
            return main
    return None


_RULES = (_inverted_aside, _asked_through, _said_when, _that_clause, _goes_on, _adding, _aside)


def _insiders(parse: Parse, to: Token) -> Changes:
    """ "according to show insiders": no infinitive follows here."""
    for verb in parse.dependents(to, "pcomp", "xcomp"):
        nouns = parse.dependents(verb, "dobj")
        if verb.tag in {"VB", "VBP"} and nouns and nouns[0].index == verb.index + 1 == to.index + 2:
            yield verb.index, replace(verb, head=nouns[0].index, dep="compound", pos="NOUN", tag="NN")
            yield nouns[0].index, replace(nouns[0], head=to.index, dep="pobj")


def _plural(parse: Parse, noun: Token) -> Changes:
    """ "Hale charges that the firm lied": with no verb beside the clause, the word before "that" is one."""
    clauses = [c for c in parse.dependents(noun, "acl", "ccomp", "relcl") if parse.dependents(c, "mark")]
    before = parse.tokens[noun.index - 1] if noun.index else noun
    if not clauses or before.pos not in _NOUNS or before.sentence != noun.sentence:
        return
    if noun.head not in {before.index, noun.index} or parse.tokens[left_edge(parse, clauses[0])].lower != "that":
        return
    inside = {token.index for token in parse.subtree(clauses[0])}
    if any(is_verb(t) and t.index not in inside for t in parse.of_sentence(noun.sentence)):
        return
    yield before.index, replace(before, head=noun.index, dep="nsubj")
    yield noun.index, replace(noun, head=noun.index, dep="ROOT", pos="VERB", tag="VBZ")
    yield clauses[0].index, replace(clauses[0], dep="ccomp")
