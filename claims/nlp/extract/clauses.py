"""Sentence -> its clauses, each with all words that its statement needs, in order."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from claims.nlp.extract.links import Link, Links, links
from claims.nlp.extract.relatives import relative_words
from claims.nlp.extract.speech import Speech
from claims.nlp.extract.verbs import (
    Tense,
    agrees_plural,
    auxiliaries,
    is_finite,
    is_passive,
    is_plural,
    is_verb,
    subject_of,
    tense_of,
)
from claims.nlp.lexicons.predicates import CONDITIONAL_MARKS, DENYING, DISCOURSE, LASTING, PROMISING
from claims.nlp.types import Parse, Token

# A word of the article, or one that the statement needs and the article does not have.
Part = Token | str

# Their words are the host's too.
_SHARED = frozenset({Link.KEPT})
_NEVER_CLAIMS = frozenset({Link.REPORT})


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause. `parts` are its statement's words; `own` its own words in the article."""

    head: Token
    link: Link
    host: "Clause | None"
    parts: tuple[Part, ...]
    own: tuple[Token, ...]
    subject: Token
    subject_parts: tuple[Part, ...]
    tense: Tense
    passive: bool
    helpers: tuple[Token, ...] = ()
    antecedent: Token | None = None
    denied: bool = False

    @property
    def words(self) -> tuple[Token, ...]:
        """The article's words in the statement, in the order of the article."""
        return tuple(sorted({part for part in self.parts if isinstance(part, Token)}, key=lambda token: token.index))


@dataclass(slots=True)
class _Builder:
    """One sentence being taken apart."""

    parse: Parse
    speech: Speech
    links: Links
    owners: Mapping[int, int]
    built: dict[int, Clause] = field(default_factory=dict)

    def host_of(self, head: Token) -> Clause | None:
        """The nearest clause above."""
        above = self.parse.tokens[head.head]
        while above.index not in self.links and above.head != above.index:
            above = self.parse.tokens[above.head]
        return self.built.get(above.index) if above.index != head.index else None

    def own(self, head: Token) -> tuple[Token, ...]:
        """The words of the clause, without what clauses inside it took and what only joins or reports."""
        owner = self.owners[head.index]
        found = (token for token in self.parse.subtree(head) if self.owners[token.index] == owner)
        return tuple(token for token in found if not self.is_joining(token, head))

    def is_joining(self, token: Token, head: Token) -> bool:
        if self.speech.reports(token, head):
            return True
        if token.head != head.index:
            return False
        if token.dep in {"cc", "preconj"} or (token.dep == "mark" and token.lower not in CONDITIONAL_MARKS):
            return True
        if token.dep == "intj":
            return True
        return token.dep in {"advmod", "mark", "prep"} and token.lower in DISCOURSE and not self.parse.dependents(token)

    def phrase(self, noun: Token, *, whole: bool = True) -> tuple[Token, ...]:
        """The noun phrase, without what clauses took; where not `whole`, without its later members and namesakes."""
        owner = self.owners[noun.index]
        cut: set[int] = set()
        if not whole:
            for child in self.parse.dependents(noun, "cc", "conj", "appos"):
                cut.update(token.index for token in self.parse.subtree(child))
        words = [t for t in self.parse.subtree(noun) if self.owners[t.index] == owner and t.index not in cut]
        while words and words[-1].pos == "PUNCT":
            words.pop()
        return tuple(words)


def clauses(parse: Parse, sentence: int, speech: Speech) -> tuple[Clause, ...]:
    """The clauses that may be claims, in the order of their governing words."""
    found = links(parse, sentence, speech)
    builder = _Builder(parse, speech, found, _owners(parse, sentence, found))
    for index, link in found.items():
        clause = None if link in _NEVER_CLAIMS else _BUILDERS[link](builder, parse.tokens[index], link)
        if clause:
            builder.built[index] = clause
    return tuple(builder.built[index] for index in sorted(builder.built))


def _owners(parse: Parse, sentence: int, found: Links) -> dict[int, int]:
    """For each word the governing word of the clause it belongs to."""
    first, last = parse.bounds[sentence]
    owners: dict[int, int] = {}
    waiting = [token.index for token in parse.tokens[first:last] if token.head == token.index]
    owners.update((root, root) for root in waiting)
    while waiting:
        index = waiting.pop()
        for child in parse.children[index]:
            owners[child] = child if child in found and found[child] not in _SHARED else owners[index]
            waiting.append(child)
    return owners


def _finite(builder: _Builder, head: Token, link: Link) -> Clause | None:
    """A clause with its own subject and tense; or, if coordinated, with those of its host."""
    parse = builder.parse
    subject = subject_of(parse, head)
    if not is_verb(head):
        return None
    if subject is None:
        return _inheriting(builder, head, link) if link is Link.COORDINATE else None
    if not is_finite(parse, head) and not _shares_helpers(builder, head, link):
        return None
    own = builder.own(head)
    words = [token for token in builder.phrase(subject) if token in set(own)]
    denied = link is Link.CONTENT and parse.tokens[head.head].lemma in DENYING
    return Clause(
        head=head,
        link=link,
        host=builder.host_of(head),
        parts=_denying(parse, head, own) if denied else own,
        own=own,
        subject=subject,
        subject_parts=tuple(words),
        tense=_tense(parse, head, subject),
        passive=is_passive(parse, head),
        helpers=auxiliaries(parse, head),
        denied=denied,
    )


def _shares_helpers(builder: _Builder, head: Token, link: Link) -> bool:
    return link is Link.COORDINATE and head.head in builder.built and head.tag in {"VBN", "VBG"}


def _tense(parse: Parse, verb: Token, subject: Token) -> Tense:
    plural = agrees_plural(parse, verb)
    return tense_of(parse, verb, plural=is_plural(parse, subject) if plural is None else plural)


def _inheriting(builder: _Builder, head: Token, link: Link) -> Clause | None:
    """ "… and injured 30": the subject, and where the verb needs them the auxiliaries, of the clause before."""
    parse = builder.parse
    host = builder.built.get(head.head)
    if host is None or any(helper.lower == "to" for helper in auxiliaries(parse, head)):
        return None
    own = builder.own(head)
    borrowed = () if is_finite(parse, head) else _borrowed(parse, host, head)
    if not borrowed and not is_finite(parse, head):
        return None
    adjunct = _opening_period(builder, host, own)
    return Clause(
        head=head,
        link=link,
        host=host,
        parts=(*adjunct, *host.subject_parts, *borrowed, *own),
        own=own,
        subject=host.subject,
        subject_parts=host.subject_parts,
        tense=tense_of(parse, head, plural=host.tense.plural) if not borrowed else host.tense,
        passive=bool(parse.dependents(head, "auxpass")) or (host.passive and bool(borrowed)),
        helpers=(*borrowed, *auxiliaries(parse, head)),
        antecedent=host.antecedent,
    )


def _borrowed(parse: Parse, host: Clause, head: Token) -> tuple[Token, ...]:
    """The host's auxiliaries, with its "not" after "or"; none where the verb's form does not go with them."""
    helpers = list(host.helpers)
    if not helpers or head.tag not in {"VBN", "VBG", "VB"}:
        return ()
    if any(cc.lower in {"or", "nor"} for cc in parse.dependents(host.head, "cc")):
        helpers.extend(parse.dependents(host.head, "neg"))
    return tuple(sorted(helpers, key=lambda token: token.index))


def _opening_period(builder: _Builder, host: Clause, own: tuple[Token, ...]) -> tuple[Part, ...]:
    """ "On Monday, the court convicted him and sentenced her": the day goes for both, if the second names none."""
    if host.link not in {Link.MAIN, Link.CONTENT, Link.COORDINATE} or any(token.entity in _TIMES for token in own):
        return ()
    first = min((part.index for part in host.subject_parts if isinstance(part, Token)), default=0)
    for child in builder.parse.dependents(host.head, "prep", "npadvmod"):
        words = builder.phrase(child)
        if words and words[-1].index < first and any(word.entity in _TIMES for word in words):
            return (*words, ",")
    return ()


_TIMES = frozenset({"DATE", "TIME"})


def _relative(builder: _Builder, head: Token, link: Link) -> Clause | None:
    """The relative pronoun gives way to the noun phrase it stands for."""
    parse = builder.parse
    noun = parse.tokens[head.head]
    subject = subject_of(parse, head)
    if subject is None:
        return None
    own = builder.own(head)
    antecedent = builder.phrase(noun, whole=False)
    found = relative_words(parse, head, own, antecedent, is_plural(parse, noun))
    if not found:
        return None
    parts, pronoun = found
    inside = subject.index == pronoun.index
    words = antecedent if inside else tuple(p for p in parts if p in _subtree_or(builder, subject, pronoun, antecedent))
    return Clause(
        head=head,
        link=link,
        host=builder.host_of(head),
        parts=parts,
        own=own,
        subject=noun if inside else subject,
        subject_parts=words,
        tense=_tense(parse, head, noun if inside else subject),
        passive=is_passive(parse, head),
        helpers=auxiliaries(parse, head),
        antecedent=noun,
    )


def _subtree_or(builder: _Builder, subject: Token, pronoun: Token, antecedent: tuple[Token, ...]) -> frozenset[Part]:
    """The subject's words, the antecedent's too where the pronoun is part of it ("whose party")."""
    words = set(builder.phrase(subject))
    return frozenset({*words, *antecedent, "’s", "'s"}) if pronoun in words else frozenset(words)


def _participle(builder: _Builder, head: Token, link: Link) -> Clause | None:
    """ "surpassing $5 billion", "founded in 1990": the host's subject, or the noun before, and a tense."""
    parse = builder.parse
    above = parse.tokens[head.head]
    source = builder.built.get(above.index)
    if source is not None and is_verb(above):
        subject, words, tense = source.subject, source.subject_parts, source.tense
        antecedent = source.antecedent
    else:
        source = builder.host_of(head)
        subject, words, antecedent = above, builder.phrase(above, whole=False), above
        if source is None or above.pos not in {"NOUN", "PROPN"}:
            return None
        tense = _replural(source.tense, is_plural(parse, above))
    own = builder.own(head)
    verb, passive = _made_finite(parse, head, tense)
    return Clause(
        head=head,
        link=link,
        host=source,
        parts=(*words, *_with_verb(parse, head, own, verb, passive=passive)),
        own=own,
        subject=subject,
        subject_parts=tuple(words),
        tense=tense,
        passive=passive,
        antecedent=antecedent,
    )


def _replural(tense: Tense, plural: bool) -> Tense:
    """The tense for another subject: no progressive or perfect, for their auxiliaries agree with the old one."""
    simple = tense.simple()
    return Tense(simple.before, simple.form, plural)


def _made_finite(parse: Parse, head: Token, tense: Tense) -> tuple[tuple[str, ...], bool]:
    """The verb's words with a tense, and whether they are a passive."""
    helpers = [helper.lower for helper in auxiliaries(parse, head)]
    if head.tag == "VBG" and not helpers:
        return tense.apply(head), False
    if helpers[:1] == ["having"]:
        passive = "been" in helpers
        simple = Tense((), "past", tense.plural)
        return ((*simple.be(), head.lower) if passive else simple.apply(head)), passive
    if head.lemma in LASTING or head.tag == "VBG":
        return (*tense.simple().be(), head.lower), True
    return (*Tense((), "past", tense.plural).be(), head.lower), True


def _with_verb(
    parse: Parse, head: Token, own: tuple[Token, ...], verb: tuple[str, ...], *, passive: bool
) -> Iterator[Part]:
    """The clause's words with `verb` in its head's place; "was first found", but "quickly won"."""
    helpers = {helper.index for helper in auxiliaries(parse, head)}
    words = [token for token in own if token.index not in helpers]
    if passive and words and words[0].index < head.index:
        yield from verb[:-1]
        verb = verb[-1:]
    for token in words:
        if token.index != head.index:
            yield token
            continue
        yield from verb


def _apposition(builder: _Builder, head: Token, link: Link) -> Clause | None:
    """ "X, a close ally of Russia" says that X is one; "X, 42" that X is 42 years old."""
    parse = builder.parse
    noun = parse.tokens[head.head]
    host = builder.host_of(head)
    words = builder.phrase(noun, whole=False)
    if host is None or not words:
        return None
    named = noun.pos == "PROPN"
    tense = Tense((), "present", is_plural(parse, noun)) if named else _replural(host.tense, is_plural(parse, noun))
    own = tuple(token for token in builder.own(head) if token.pos != "PUNCT" or token is not own_edge(builder, head))
    age = ("years", "old") if head.pos == "NUM" and head.text.isdigit() and named else ()
    return Clause(
        head=head,
        link=link,
        host=host,
        parts=(*words, *tense.be(), *own, *age),
        own=own,
        subject=noun,
        subject_parts=words,
        tense=tense,
        passive=False,
        antecedent=noun,
    )


def own_edge(builder: _Builder, head: Token) -> Token | None:
    """The mark that closes the apposition, if the parser put it inside."""
    own = builder.own(head)
    return own[-1] if own and own[-1].pos == "PUNCT" else None


def _absolute(builder: _Builder, head: Token, link: Link) -> Clause | None:
    """ "with the EU refusing to pay", "with 20 people hurt"."""
    parse = builder.parse
    subject = subject_of(parse, head)
    host = builder.host_of(head)
    if subject is None or host is None or head.index < subject.index:
        return None
    tense = _replural(host.tense, is_plural(parse, subject))
    active = head.text.endswith("ing")
    verb = tense.apply(head) if active else (*tense.be(), head.lower)
    own = builder.own(head)
    phrase = builder.phrase(subject)
    rest = tuple(token for token in own if token not in set(phrase))
    return Clause(
        head=head,
        link=link,
        host=host,
        parts=(*phrase, *_with_verb(parse, head, rest, verb, passive=not active)),
        own=own,
        subject=subject,
        subject_parts=phrase,
        tense=tense,
        passive=not active and head.tag in {"VBN", "VBD"},
    )


def _deed(builder: _Builder, head: Token, link: Link) -> Clause | None:
    """ "accused China of siding with Russia" says that it sided; "denied taking bribes" that he did not take them."""
    parse = builder.parse
    above = parse.tokens[head.head]
    denial = above.lemma in DENYING
    verb = above if denial else parse.tokens[above.head]
    speaker = builder.built.get(verb.index)
    objects = parse.dependents(verb, "dobj")
    if denial and speaker:
        subject, words = speaker.subject, speaker.subject_parts
    elif objects and not denial:
        subject, words = objects[0], builder.phrase(objects[0])
    else:
        return None
    tense = Tense((), "past", is_plural(parse, subject) if not denial or not speaker else speaker.tense.plural)
    own = builder.own(head)
    made, passive = _made_finite(parse, head, tense)
    if denial:
        made = _negated(parse, head, tense, passive=passive)
    return Clause(
        head=head,
        link=link,
        host=speaker,
        parts=(*words, *_with_verb(parse, head, own, made, passive=passive)),
        own=own,
        subject=subject,
        subject_parts=tuple(words),
        tense=tense,
        passive=passive,
        denied=denial,
    )


def _negated(parse: Parse, head: Token, tense: Tense, *, passive: bool) -> tuple[str, ...]:
    if head.lemma == "be" or passive:
        return (*tense.be(), "not", *([head.lower] if passive else []))
    return ("did", "not", head.lemma)


def _intent(builder: _Builder, head: Token, link: Link) -> Clause | None:
    """ "pledged to cut taxes" says that it will; "claims to be neutral" that it is."""
    parse = builder.parse
    speaker = builder.built.get(head.head)
    if speaker is None:
        return None
    promise = parse.tokens[head.head].lemma in PROMISING
    made = _will(parse, head) if promise else _unfolded(parse, head, speaker.tense)
    own = tuple(token for token in builder.own(head) if token.lower != "to" or token.dep != "aux")
    passive = bool(parse.dependents(head, "auxpass"))
    return Clause(
        head=head,
        link=link,
        host=speaker,
        parts=(*speaker.subject_parts, *_with_verb(parse, head, own, made, passive=True)),
        own=own,
        subject=speaker.subject,
        subject_parts=speaker.subject_parts,
        tense=Tense(("will",), "base", speaker.tense.plural) if promise else speaker.tense.simple(),
        passive=passive,
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
        return simple.apply(head)
    return (*simple.apply(helpers[0]), *(helper.lower for helper in helpers[1:]), head.lower)


def _denying(parse: Parse, head: Token, own: tuple[Token, ...]) -> tuple[Part, ...]:
    """The finite clause with its negation put in, or taken out."""
    already = {token.index for token in parse.dependents(head, "neg")}
    if already:
        return tuple(token for token in own if token.index not in already)
    helpers = auxiliaries(parse, head)
    after = helpers[0] if helpers else head if head.lemma == "be" else None
    parts: list[Part] = []
    for token in own:
        if token is head and after is None:
            parts.extend(_do_not(head))
            continue
        parts.append(token)
        if token is after:
            parts.append("not")
    return tuple(parts)


def _do_not(head: Token) -> tuple[str, ...]:
    helper = {"VBZ": "does", "VBP": "do"}.get(head.tag, "did")
    return (helper, "not", head.lemma)


_BUILDERS: dict[Link, Callable[[_Builder, Token, Link], Clause | None]] = {
    Link.MAIN: _finite,
    Link.COORDINATE: _finite,
    Link.SUBORDINATE: _finite,
    Link.KEPT: _finite,
    Link.CONTENT: _finite,
    Link.RELATIVE: _relative,
    Link.PARTICIPLE: _participle,
    Link.APPOSITION: _apposition,
    Link.ABSOLUTE: _absolute,
    Link.DEED: _deed,
    Link.INTENT: _intent,
}
