"""Clauses with a tense: their own subject, or that of the clause they are coordinated with."""

from claims.nlp.extract.clause import Builder, Clause, Part
from claims.nlp.extract.link import Link
from claims.nlp.extract.openings import after_label
from claims.nlp.extract.relatives import attached
from claims.nlp.extract.told import denied_words, denier
from claims.nlp.extract.verbs import Tense, agrees_plural, is_passive, is_plural, tense_of
from claims.nlp.grammar import auxiliaries, is_finite, is_verb, subject_of
from claims.nlp.lexicons.irregular_verbs import IRREGULAR
from claims.nlp.lexicons.predicates import (
    CONDITIONAL_MARKS,
    DONE_BY_COURTS,
    DONE_TO_SOMEBODY,
    GIVEN_TO,
    THOUGHT,
)
from claims.nlp.types import Parse, Token

_TIMES = frozenset({"DATE", "TIME"})
_POINTING = frozenset({"yesterday", "today", "tomorrow", "last", "this", "next", "ago", "earlier", "later"})
_OPENING_HOSTS = frozenset({Link.MAIN, Link.CONTENT, Link.COORDINATE})


def finite(builder: Builder, head: Token, link: Link) -> Clause | None:
    """A clause with its own subject and tense; or, if coordinated, with those of its host."""
    parse = builder.parse
    subject = subject_of(parse, head)
    if not is_verb(head) or _is_cleft(builder, head):
        return None
    if subject is None:
        return _inheriting(builder, head, link) if link is Link.COORDINATE else None
    if _asks_back(builder.phrase(subject)):
        return attached(builder, head, link) if link in {Link.SUBORDINATE, Link.COORDINATE} else None
    if not is_finite(parse, head) and not _shares_helpers(builder, head, link):
        return _headline(builder, head, subject) if link is Link.MAIN else None
    label = after_label(parse, head.sentence, subject.index) if link is Link.MAIN else 0
    if link is Link.SUBORDINATE:  # "six years after she was released": how much later is the host's matter
        label = max((mark.index for mark in parse.dependents(head, "mark") if mark.index < subject.index), default=0)
    own = tuple(token for token in builder.own(head) if token.index >= label)
    inside = set(own)
    lent = () if is_finite(parse, head) else _borrowed(parse, builder.built[head.head], head)
    denied = link in {Link.CONTENT, Link.EMBEDDED} and denier(parse, head) is not None
    none = _after_nor(builder, head, subject, own)
    return Clause(
        head=head,
        link=link,
        host=builder.host_of(head),
        parts=none
        or (denied_words(parse, head, own) if denied else _turned(builder, subject, _helped(own, head, lent))),
        own=own,
        subject=subject,
        subject_parts=tuple(token for token in builder.phrase(subject) if token in inside),
        tense=_tense(parse, head, subject),
        passive=is_passive(parse, head),
        helpers=(*lent, *auxiliaries(parse, head)),
        denied=denied or bool(none),
    )


def _is_cleft(builder: Builder, head: Token) -> bool:
    """ "It was Ann Lee who found the body": the fact is in the relative clause."""
    parse = builder.parse
    pointing = any(word.lower == "it" for word in parse.dependents(head, "nsubj"))
    taken = (child for noun in parse.dependents(head, "attr") for child in parse.dependents(noun, "relcl"))
    return pointing and head.lemma == "be" and any(builder.links.get(child.index) is Link.RELATIVE for child in taken)


def _helped(own: tuple[Token, ...], head: Token, lent: tuple[Token, ...]) -> tuple[Part, ...]:
    """The words with the "were" of the verb before put in."""
    return tuple(part for token in own for part in ((*lent, token) if token is head else (token,)))


def _after_nor(builder: Builder, head: Token, subject: Token, own: tuple[Token, ...]) -> tuple[Part, ...]:
    """ "…, nor has it paid the tax": it has not paid the tax; nothing where no "nor" stands before."""
    helper = next(iter(auxiliaries(builder.parse, head)), head if head.lemma == "be" else None)
    if helper is None or helper.index == 0 or helper.index > subject.index:
        return ()
    before = builder.parse.tokens[helper.index - 1]
    if before.lower not in {"nor", "neither"} or before.sentence != head.sentence:
        return ()
    phrase = tuple(token for token in builder.phrase(subject) if token in set(own))
    moved = {*phrase, helper, before}
    return (*phrase, helper, "not", *(token for token in own if token not in moved))


def _turned(builder: Builder, subject: Token, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """ "Also fined was Ann Lee": Ann Lee was fined."""
    verb = builder.parse.tokens[subject.head]
    helper = builder.parse.tokens[min(verb.index + 1, len(builder.parse.tokens) - 1)]
    if verb.tag != "VBN" or helper.dep != "auxpass" or helper.head != verb.index or subject.index < helper.index:
        return parts
    phrase = [part for part in parts if part in set(builder.phrase(subject))]
    moved = {*phrase, helper, verb}
    return (*phrase, helper, verb, *(part for part in parts if part not in moved))


def _asks_back(subject: tuple[Token, ...]) -> bool:
    """ "most of whom", "40 percent of which": the subject speaks of what was said before."""
    return any(token.tag in {"WP", "WDT"} and token.dep == "pobj" for token in subject)


def _headline(builder: Builder, head: Token, subject: Token) -> Clause | None:
    """ "China to host leader" says that China is to host one."""
    parse = builder.parse
    to = next((helper for helper in auxiliaries(parse, head) if helper.lower == "to"), None)
    if to is None or head.tag != "VB" or to.index < subject.index or parse.tokens[to.index - 1].text == ",":
        return None
    own = builder.own(head)
    tense = Tense((), "present", is_plural(parse, subject))
    parts: list[Part] = []
    for token in own:
        parts.extend((*tense.be(), token) if token is to else (token,))
    return Clause(
        head=head,
        link=Link.MAIN,
        host=None,
        parts=tuple(parts),
        own=own,
        subject=subject,
        subject_parts=builder.phrase(subject),
        tense=tense,
        passive=is_passive(parse, head),
        helpers=auxiliaries(parse, head),
    )


def _shares_helpers(builder: Builder, head: Token, link: Link) -> bool:
    """ "Two were killed and three hurt": the verb before lends its "were"."""
    return link is Link.COORDINATE and head.head in builder.built and head.tag == "VBN"


def _tense(parse: Parse, verb: Token, subject: Token) -> Tense:
    plural = agrees_plural(parse, verb)
    return tense_of(parse, verb, plural=is_plural(parse, subject) if plural is None else plural)


def _inheriting(builder: Builder, head: Token, link: Link) -> Clause | None:
    """ "… and injured 30": the subject, and where the verb needs them the auxiliaries, of the clause before."""
    parse = builder.parse
    host = builder.built.get(head.head)
    if host is None or any(helper.lower == "to" for helper in auxiliaries(parse, head)):
        return None
    finite_alone = is_finite(parse, head) and not _leans_on_helpers(parse, host, head)
    if finite_alone and _clash(parse, host, head):
        if host.host is None or _clash(parse, host.host, head):
            return None
        host = host.host  # "the blaze began at 11am, fire chiefs said, but have not ruled out arson"
    own = builder.own(head)
    borrowed = () if finite_alone else _borrowed(parse, host, head)
    made = host.tense.be() if host.link is Link.ABSOLUTE and host.passive and not borrowed else ()
    if not (borrowed or finite_alone):
        return None
    return Clause(
        head=head,
        link=link,
        host=host,
        parts=(
            *_opening_condition(builder, host, own),
            *_opening_period(builder, host, own),
            *host.lent_subject,
            *borrowed,
            *made,
            *own,
        ),
        own=own,
        subject=host.subject,
        subject_parts=host.subject_parts,
        tense=host.tense if borrowed else tense_of(parse, head, plural=host.tense.plural),
        passive=bool(parse.dependents(head, "auxpass")) or (host.passive and bool(borrowed or made)),
        helpers=(*borrowed, *auxiliaries(parse, head)),
        antecedent=host.antecedent,
    )


def _clash(parse: Parse, host: Clause, head: Token) -> bool:
    """Whether the verb's form is not one of the host's subject."""
    return agrees_plural(parse, head) not in {None, host.tense.plural}


def _leans_on_helpers(parse: Parse, host: Clause, head: Token) -> bool:
    """ "would support it and oppose them", "was tested and found to be safe", whatever the tagger made of it."""
    if auxiliaries(parse, head):
        return False
    if head.tag in {"VBP", "VBD"} and (head.lower == head.lemma or head.lower in IRREGULAR):
        return any(helper.tag == "MD" for helper in host.helpers)
    if not host.passive or head.tag != "VBD":
        return False
    if head.lemma in DONE_BY_COURTS and host.head.lemma in DONE_BY_COURTS | DONE_TO_SOMEBODY:
        return True  # "sentenced to six years and fined £3,000"
    if head.lemma in GIVEN_TO and not parse.dependents(head, "dobj"):
        return True  # "are added up and attributed to the firm"
    return head.lemma in THOUGHT and bool(parse.dependents(head, "xcomp"))


def _borrowed(parse: Parse, host: Clause, head: Token) -> tuple[Token, ...]:
    """The host's auxiliaries, with its "not" after "or"; none where the verb's form does not go with them."""
    helpers = list(host.helpers)
    if not helpers or head.tag not in _forms_after(helpers[-1]):
        return ()
    if any(cc.lower in {"or", "nor"} for cc in parse.dependents(host.head, "cc")):
        helpers.extend(parse.dependents(host.head, "neg"))
    return tuple(sorted(helpers, key=lambda token: token.index))


def _dates(token: Token) -> bool:
    """A word that says when, not for how long."""
    return token.entity in _TIMES and (token.tag == "NNP" or token.lower in _POINTING or len(token.text) == 4)


def _forms_after(helper: Token) -> frozenset[str]:
    """The tags of verbs that the auxiliary can stand before; a past tense may be a participle mistaken."""
    if helper.tag == "MD" or helper.lemma == "do" or helper.lower == "to":
        return frozenset({"VB", "VBP", "VBD"})
    if helper.lemma == "have" or helper.dep == "auxpass":
        return frozenset({"VBN", "VBD"})
    return frozenset({"VBG"})


def _opening_condition(builder: Builder, host: Clause, own: tuple[Token, ...]) -> tuple[Part, ...]:
    """ "If it rains, we will wait and play on Sunday": the condition goes for both, if the second has none."""
    parse = builder.parse
    if any(token.dep == "mark" and token.lower in CONDITIONAL_MARKS for token in own):
        return ()
    for child in parse.dependents(host.head, "advcl"):
        marks = {mark.lower for mark in parse.dependents(child, "mark")}
        words = builder.phrase(child)
        if words and child.index < host.head.index and marks & CONDITIONAL_MARKS:
            return (*words, ",")
    return ()


def _opening_period(builder: Builder, host: Clause, own: tuple[Token, ...]) -> tuple[Part, ...]:
    """ "On Monday, the court convicted him and sentenced her": the day goes for both, if the second names none."""
    if host.link not in _OPENING_HOSTS or any(_dates(token) for token in own):
        return ()
    first = min((part.index for part in host.subject_parts if isinstance(part, Token)), default=0)
    for child in builder.parse.dependents(host.head, "prep", "npadvmod"):
        words = builder.phrase(child)
        if words and words[-1].index < first and any(word.entity in _TIMES for word in words):
            return (*words, ",")
    return ()
