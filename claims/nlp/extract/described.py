"""What a noun is said to be beside a comma, made into a sentence: "X, a close ally of Russia", "the builder, Acme"."""

from claims.nlp.extract.clause import Builder, Clause, Part
from claims.nlp.extract.link import Link
from claims.nlp.extract.reduced import for_subject, lasts
from claims.nlp.extract.verbs import Tense, agrees_plural, is_plural
from claims.nlp.types import Token


def apposition(builder: Builder, head: Token, link: Link) -> Clause | None:
    """ "X, a close ally of Russia" says that X is one; "X, 42" that X is 42 years old."""
    parse = builder.parse
    noun = parse.tokens[head.head]
    host = builder.host_of(head)
    words = builder.phrase(noun, whole=False)
    if host is None or not words:
        return None
    plural = _is_several(builder, host, noun)
    own = builder.own(head)
    sized = head.tag == "JJ" and bool(parse.dependents(head, "npadvmod"))
    # "will close", "may close": today it is still that
    lasting = sized or noun.pos == "PROPN" or bool(host.tense.before)
    tense = Tense((), "present", plural) if lasting else for_subject(host.tense, plural=plural)
    if _was_then(own):
        tense = Tense((), "past", plural)
    if lasts(own):
        tense = tense.perfect()
    age = ("years", "old") if head.text.isdigit() else ()
    return Clause(
        head=head,
        link=link,
        host=host,
        parts=(*words, *_for_each(builder, host, noun), *tense.be(), *own, *age, *_when(builder, host, noun, head)),
        own=own,
        subject=noun,
        subject_parts=words,
        tense=tense,
        passive=False,
        antecedent=noun,
    )


def _is_several(builder: Builder, host: Clause, noun: Token) -> bool:
    """What the host's verb says of its subject ("The Yankees, a rival, have signed"); else what the noun does."""
    agreed = agrees_plural(builder.parse, host.head) if noun.index == host.subject.index else None
    if agreed is not None and noun.pos == "PROPN":
        return agreed
    return is_plural(builder.parse, noun, alone=True) and noun.entity != "MONEY"


def _for_each(builder: Builder, host: Clause, noun: Token) -> tuple[Token, ...]:
    """ "will receive $38 for each share, a 27% premium": the price is that of a share."""
    beside = (word for word in builder.parse.dependents(host.head, "prep") if word.index == noun.index + 1)
    phrases = [builder.phrase(word) for word in beside if noun.entity == "MONEY"]
    return next((words[:3] for words in phrases if words[1:2] and words[1].lower in {"each", "every"}), ())


def _when(builder: Builder, host: Clause, noun: Token, head: Token) -> tuple[Token, ...]:
    """ "brought in £6m last year, half of sales": the share is of that year."""
    between = builder.parse.dependents(host.head, "npadvmod") if noun.entity == "MONEY" else ()
    dates = (word for word in between if noun.index < word.index < head.index and word.entity == "DATE")
    return next((builder.phrase(word) for word in dates), ())


def _was_then(own: tuple[Token, ...]) -> bool:
    """ "the bureau's second man during the war", "the ambassador at the time", "champion in 1998": no longer."""
    words = {token.lower for token in own}
    years = [token for token in own if token.entity == "DATE" and token.text.isdigit() and len(token.text) == 4]
    return "during" in words or "then" in words or (bool(years) and not words & {"since", "from", "until"})


def opened(builder: Builder, head: Token, link: Link) -> Clause | None:
    """ "A native of Leeds, she moved to Oslo" says that she is one."""
    host = builder.host_of(head)
    if host is None or not host.subject_parts:
        return None
    own = builder.own(head)
    tense = Tense((), "present", host.tense.plural)
    return Clause(
        head=head,
        link=link,
        host=host,
        parts=(*host.subject_parts, *tense.be(), *_unmarked(own)),
        own=own,
        subject=host.subject,
        subject_parts=host.subject_parts,
        tense=tense,
        passive=False,
        antecedent=host.subject,
    )


def _unmarked(own: tuple[Token, ...]) -> tuple[Part, ...]:
    """Without the comma that closes it."""
    words = list(own)
    while words and words[-1].pos == "PUNCT":
        words.pop()
    return tuple(words)


def naming(builder: Builder, head: Token, link: Link) -> Clause | None:
    """ "the builder, Acme, won the contract" says that Acme is the builder."""
    parse = builder.parse
    noun = parse.tokens[head.head]
    host = builder.host_of(head)
    name, office = builder.phrase(head, whole=False), builder.phrase(noun, whole=False)
    if host is None or not name or not office:
        return None
    tense = Tense((), "present", is_plural(parse, head))
    return Clause(
        head=noun,
        link=link,
        host=host,
        parts=(*name, *tense.be(), *office),
        own=tuple(sorted({*name, *office}, key=lambda token: token.index)),
        subject=head,
        subject_parts=name,
        tense=tense,
        passive=False,
        antecedent=head,
    )
