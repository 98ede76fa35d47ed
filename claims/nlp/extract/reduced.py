"""Clauses without a tense, made into sentences: participles, appositions, "with the EU refusing"."""

from collections.abc import Iterator

from claims.nlp.extract.clause import Builder, Clause, Part
from claims.nlp.extract.link import Link
from claims.nlp.extract.morphology import base_of_ing
from claims.nlp.extract.morphology import participle as past_participle
from claims.nlp.extract.verbs import Tense, is_plural
from claims.nlp.grammar import auxiliaries, is_verb, left_edge, subject_of
from claims.nlp.lexicons.predicates import DONE_TO_EVENTS, LASTING, OF_THE_NOUN, PERMANENT
from claims.nlp.types import Parse, Token

_SPANS = frozenset({"year", "month", "week", "day", "decade", "season"})


def participle(builder: Builder, head: Token, link: Link) -> Clause | None:
    """ "surpassing $5 billion", "founded in 1990": the host's subject, or the noun before, and a tense."""
    parse = builder.parse
    above = parse.tokens[head.head]
    host = builder.built.get(above.index) if is_verb(above) else builder.host_of(head)
    noun = _told_of(parse, head, above)
    if host is None or not (is_verb(above) or noun):
        return None
    subject, words, tense = host.subject, host.lent_subject, host.tense
    if noun and not (noun.dep == "attr" and noun.head == host.head.index):  # what it is does what it does
        listed = any(other.index < head.index for other in parse.dependents(noun, "conj"))
        subject, words = noun, builder.phrase(noun, whole=listed)  # "anger and fear, driven by debt": both were
        tense = for_subject(host.tense, plural=is_plural(parse, noun, alone=not listed))
    if tense.form == "base" and (noun or head.tag == "VBN"):
        tense = Tense((), "present", tense.plural)  # "the force, consisting of 40 ships, may sail": it does so now
    if tense.before[:1] == ("would",) and parse.dependents(host.head, "neg"):
        tense = Tense((), "past", tense.plural)  # "would not comment, citing the law": they cited it
    own = builder.own(head)
    verb, passive = made_finite(parse, head, tense)
    if passive and lasts(own) and not auxiliaries(parse, head):
        verb = (*tense.simple().perfect().be(), head.lower)
    return Clause(
        head=head,
        link=link,
        host=host,
        parts=(*words, *with_verb(parse, head, own, verb, passive=passive)),
        own=own,
        subject=subject,
        subject_parts=tuple(words),
        tense=tense,
        passive=passive,
        antecedent=noun or host.antecedent,
    )


def _told_of(parse: Parse, head: Token, above: Token) -> Token | None:
    """The noun that the participle follows; in "slapped tariffs, ranging from 5%" it is the verb's object."""
    if above.pos in {"NOUN", "PROPN"}:
        return above
    doer = _agent_before(parse, head, above) or _event_before(parse, head, above)
    if doer:
        return doer
    if head.lemma not in OF_THE_NOUN and not _describes_object(parse, head, above):
        return None
    objects = [noun for noun in parse.dependents(above, "dobj", "attr", "nsubjpass") if noun.index < head.index]
    return objects[-1] if objects else None


def _event_before(parse: Parse, head: Token, above: Token) -> Token | None:
    """ "complained about delays this morning, caused by a broken cable": the delays were, not those who complained."""
    if head.tag != "VBN" or head.lemma not in DONE_TO_EVENTS or head.index < above.index:
        return None
    before = reversed(parse.tokens[above.index + 1 : left_edge(parse, head)])
    return next((word for word in before if word.pos == "NOUN" and word.entity == ""), None)


def _agent_before(parse: Parse, head: Token, above: Token) -> Token | None:
    """ "were killed by a quake that struck at dawn, burying families": the quake did."""
    if head.tag != "VBG":
        return None
    verbs = (above, *parse.dependents(above, "conj"))
    for by in (by for verb in verbs for by in parse.dependents(verb, "agent")):
        agents = parse.dependents(by, "pobj")
        if agents and parse.subtree(by)[-1].index == left_edge(parse, head) - 2:
            return agents[0]
    return None


def _describes_object(parse: Parse, head: Token, above: Token) -> bool:
    """ "set up a commission, overseen by a judge": a new thing at the comma is what the passive describes."""
    objects = parse.dependents(above, "dobj", "attr")
    if head.tag != "VBN" or not objects or left_edge(parse, head) - 2 != objects[-1].index:
        return False
    return any(word.lower in {"a", "an"} for word in parse.dependents(objects[-1], "det"))


def lasts(own: tuple[Token, ...]) -> bool:
    """ "a driver for 22 years", "unbeaten since March": it has been so; "the worst for ten years" is so at one time."""
    if any(token.tag == "JJS" or token.lower in {"most", "first"} for token in own):
        return False
    marks = {token.index: token.lower for token in own if token.dep == "prep" and token.lower in {"since", "for"}}
    spans = (token for token in own if token.head in marks and token.dep == "pobj")
    return any(marks[word.head] == "since" or word.lemma in _SPANS for word in spans if word.entity == "DATE")


def result(builder: Builder, head: Token, link: Link) -> Clause | None:
    """ "…, bringing the toll to 12": the toll was brought to 12."""
    parse = builder.parse
    host = builder.host_of(head)
    objects = parse.dependents(head, "dobj")
    if host is None or not objects:
        return None
    words = builder.phrase(objects[0])
    tense = for_subject(host.tense, plural=is_plural(parse, objects[0]))
    own = builder.own(head)
    rest = tuple(token for token in own if token not in set(words))
    verb = (*tense.be(), past_participle(head.lemma))
    return Clause(
        head=head,
        link=link,
        host=host,
        parts=(*words, *with_verb(parse, head, rest, verb, passive=True)),
        own=own,
        subject=objects[0],
        subject_parts=words,
        tense=tense,
        passive=True,
    )


def preceding(builder: Builder, head: Token, link: Link) -> Clause | None:
    """ "rose 3% after falling 12% the day before" says that it fell 12%."""
    parse = builder.parse
    host = builder.host_of(head)
    if host is None:
        return None
    tense = Tense((), "past", host.tense.plural)
    own = builder.own(head)
    verb, passive = made_finite(parse, head, tense)
    if parse.dependents(head, "auxpass"):
        verb, passive = (*tense.be(), head.lower), True
    return Clause(
        head=head,
        link=link,
        host=host,
        parts=(*host.lent_subject, *with_verb(parse, head, own, verb, passive=passive)),
        own=own,
        subject=host.subject,
        subject_parts=host.subject_parts,
        tense=tense,
        passive=passive,
        antecedent=host.antecedent,
    )


def absolute(builder: Builder, head: Token, link: Link) -> Clause | None:
    """ "with the EU refusing to pay", "with 20 people hurt"."""
    parse = builder.parse
    subject = subject_of(parse, head)
    host = builder.host_of(head)
    if subject is None or host is None or head.index < subject.index:
        return None
    tense = for_subject(host.tense, plural=is_plural(parse, subject))
    active = head.text.endswith("ing") and not auxiliaries(parse, head)
    verb = tense.apply(head.lemma if is_verb(head) else base_of_ing(head.lower)) if active else (*tense.be(), head.text)
    own = builder.own(head)
    phrase = builder.phrase(subject)
    rest = tuple(token for token in own if token not in set(phrase))
    return Clause(
        head=head,
        link=link,
        host=host,
        parts=(*phrase, *with_verb(parse, head, rest, verb, passive=not active)),
        own=own,
        subject=subject,
        subject_parts=phrase,
        tense=tense,
        passive=not active and head.tag in {"VBN", "VBD"},
    )


def for_subject(tense: Tense, *, plural: bool) -> Tense:
    """The tense for another subject: no progressive or perfect, for their auxiliaries agree with the old one."""
    simple = tense.simple()
    return Tense(simple.before, simple.form, plural)


def made_finite(parse: Parse, head: Token, tense: Tense) -> tuple[tuple[str, ...], bool]:
    """The verb's words with a tense, and whether they are a passive."""
    helpers = [helper.lower for helper in auxiliaries(parse, head)]
    past = Tense((), "past", tense.plural)
    if head.tag == "VBG" and not helpers:
        return tense.apply(_base(head)), False
    if helpers[:1] == ["having"]:
        passive = "been" in helpers
        return ((*past.be(), head.text) if passive else past.apply(head.lemma)), passive
    if head.lemma in PERMANENT:
        return (*Tense((), "present", tense.plural).be(), head.lower), True
    if head.lemma in LASTING or head.tag == "VBG":
        return (*tense.simple().be(), head.lower), True
    return (*past.be(), head.lower), True


def _base(head: Token) -> str:
    """The -ing form's verb, also where the tagger knew none."""
    return base_of_ing(head.lower) if head.lemma == head.lower else head.lemma


def with_verb(
    parse: Parse, head: Token, own: tuple[Token, ...], verb: tuple[str, ...], *, passive: bool
) -> Iterator[Part]:
    """The clause's words with `verb` in its head's place: "was first found", but "quickly won"."""
    helpers = {helper.index for helper in auxiliaries(parse, head)}
    words = [token for token in own if token.index not in helpers]
    if passive and words and words[0].index < head.index:
        yield from verb[:-1]
        verb = verb[-1:]
    for token in words:
        if token.index == head.index:
            yield from verb
        else:
            yield token
