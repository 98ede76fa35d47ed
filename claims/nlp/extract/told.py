"""Speech that is told by its deed: accusations, denials, promises, claims of oneself."""

from claims.nlp.extract.clause import Builder, Clause, Part
from claims.nlp.extract.link import Link
from claims.nlp.extract.reduced import made_finite, with_verb
from claims.nlp.extract.verbs import Tense, is_plural
from claims.nlp.grammar import auxiliaries
from claims.nlp.lexicons.predicates import DENYING, PROMISING, REBUFFED, REBUFFING
from claims.nlp.types import Parse, Token

_TENSED = frozenset({"VBD", "VBP", "VBZ", "MD"})


def deed(builder: Builder, head: Token, link: Link) -> Clause | None:
    """ "accused China of siding with Russia" says that it sided; "denied taking bribes" that he took none."""
    above = _teller(builder, head, link)
    return _denial(builder, head, above) if above.lemma in DENYING else _accusation(builder, head, above)


def denier(parse: Parse, head: Token) -> Token | None:
    """The verb that denies the clause: "denied that", "rejected criticism that"."""
    above = parse.tokens[head.head]
    if above.lemma in DENYING:
        return above
    verb = parse.tokens[above.head]
    rebuffed = above.dep == "dobj" and above.lemma in REBUFFED and verb.lemma in REBUFFING
    wished = not any(word.tag in _TENSED for word in (head, *auxiliaries(parse, head)))  # "that the mine be closed"
    return verb if rebuffed and not wished and not parse.dependents(verb, "neg") else None


def _teller(builder: Builder, head: Token, link: Link) -> Token:
    """What governs the first of several deeds: "denied taking bribes and hiding them"."""
    above = builder.parse.tokens[head.head]
    while builder.links.get(above.index) is link and head.dep == "conj":
        head, above = above, builder.parse.tokens[above.head]
    return above


def _denial(builder: Builder, head: Token, verb: Token) -> Clause | None:
    speaker = builder.built.get(verb.index)
    if speaker is None:
        return None
    parse = builder.parse
    tense = Tense((), "past", speaker.tense.plural)
    _, passive = made_finite(parse, head, tense)
    passive = passive or bool(parse.dependents(head, "auxpass"))
    made = (*tense.be(), "not", head.text) if passive else _not(head, tense)
    own = builder.own(head)
    return Clause(
        head=head,
        link=Link.DEED,
        host=speaker,
        parts=(*speaker.lent_subject, *with_verb(parse, head, own, made, passive=True)),
        own=own,
        subject=speaker.subject,
        subject_parts=speaker.subject_parts,
        tense=tense,
        passive=passive,
        denied=True,
    )


def _not(head: Token, tense: Tense) -> tuple[str, ...]:
    return (*tense.be(), "not") if head.lemma == "be" else ("did", "not", head.lemma)


def _accusation(builder: Builder, head: Token, preposition: Token) -> Clause | None:
    parse = builder.parse
    verb = parse.tokens[preposition.head]
    objects = parse.dependents(verb, "dobj")
    if not objects:
        return None
    words = builder.phrase(objects[0])
    tense = Tense((), "past", is_plural(parse, objects[0]))
    made, passive = made_finite(parse, head, tense)
    own = builder.own(head)
    return Clause(
        head=head,
        link=Link.DEED,
        host=builder.built.get(verb.index),
        parts=(*words, *with_verb(parse, head, own, made, passive=passive)),
        own=own,
        subject=objects[0],
        subject_parts=words,
        tense=tense,
        passive=passive,
    )


def intent(builder: Builder, head: Token, link: Link) -> Clause | None:
    """ "pledged to cut taxes" says that it will; "claims to be neutral" that it is."""
    parse = builder.parse
    teller = _teller(builder, head, link)
    speaker = builder.built.get(teller.index)
    if speaker is None:
        return None
    promise = teller.lemma in PROMISING
    made = _will(parse, head) if promise else _unfolded(parse, head, speaker.tense)
    dropped = {token.index for token in parse.dependents(head, "neg")} if promise else set()
    own = tuple(token for token in builder.own(head) if token.index not in dropped)
    return Clause(
        head=head,
        link=link,
        host=speaker,
        parts=(*speaker.lent_subject, *with_verb(parse, head, own, made, passive=True)),
        own=own,
        subject=speaker.subject,
        subject_parts=speaker.subject_parts,
        tense=Tense(("will",), "base", speaker.tense.plural) if promise else speaker.tense.simple(),
        passive=bool(parse.dependents(head, "auxpass")),
        denied=bool(dropped),
    )


def _will(parse: Parse, head: Token) -> tuple[str, ...]:
    helpers = [helper.lower for helper in auxiliaries(parse, head) if helper.lower != "to"]
    negation = ["not"] if parse.dependents(head, "neg") else []
    return ("will", *negation, *helpers, head.lower)


def _unfolded(parse: Parse, head: Token, tense: Tense) -> tuple[str, ...]:
    """ "to have met" -> "has met" or "had met"; "to be" -> "is" or "was"."""
    helpers = [helper for helper in auxiliaries(parse, head) if helper.lower != "to"]
    simple = tense.simple()
    if not helpers:
        return simple.apply(head.lemma)
    return (*simple.apply(helpers[0].lemma), *(helper.lower for helper in helpers[1:]), head.lower)


def denied_words(parse: Parse, head: Token, own: tuple[Token, ...]) -> tuple[Part, ...]:
    """The finite clause with its negation put in, or taken out."""
    already = {token.index for token in parse.dependents(head, "neg")}
    if already:
        return tuple(token for token in own if token.index not in already)
    helpers = auxiliaries(parse, head)
    after = helpers[0] if helpers else head if head.lemma == "be" else None
    parts: list[Part] = []
    for token in own:
        if token is head and after is None:
            parts.extend(({"VBZ": "does", "VBP": "do"}.get(head.tag, "did"), "not", head.lemma))
            continue
        parts.append(token)
        if token is after:
            parts.append("not")
    return tuple(parts)
