"""The stage itself: every sentence of the parse, its clauses, and the claims they make."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from claims.nlp.extract.clause import Clause
from claims.nlp.extract.clauses import clauses
from claims.nlp.extract.contexts import needs_context
from claims.nlp.extract.credit import Credit, credit_of
from claims.nlp.extract.factual import is_factual, is_judgement, told_heads
from claims.nlp.extract.first_person import Groups, as_subject, groups
from claims.nlp.extract.found import Found
from claims.nlp.extract.frames import Slots, frame
from claims.nlp.extract.modality import modality, polarity
from claims.nlp.extract.names import Names, names_of
from claims.nlp.extract.pronouns import own_pronoun
from claims.nlp.extract.scenes import claimed, clause_traits, sentence_traits
from claims.nlp.extract.speech import Speech, speech
from claims.nlp.extract.statements import statement
from claims.nlp.extract.worthiness import is_checkable, worthiness
from claims.nlp.types import Claim, Mention, Modality, Parse, Period, Quantity, Sentence, Token


@dataclass(frozen=True, slots=True)
class _Article:
    """The parse with all that was found in it, by token."""

    parse: Parse
    found: Found
    speech: Speech
    names: Names
    groups: Groups
    quantities_at: Mapping[int, tuple[int, ...]]
    periods_at: Mapping[int, tuple[int, ...]]
    entities_at: Mapping[int, tuple[int, ...]]
    taken: frozenset[int]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A clause as the claim that it would make."""

    claim: Claim
    traits: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Weighed:
    """A sentence: what could be its claims, those that are, and its own traits."""

    candidates: tuple[Candidate, ...]
    claims: tuple[Claim, ...]
    traits: Mapping[str, float]


def extract(parse: Parse, found: Found, *, doubting: bool) -> tuple[tuple[Sentence, ...], tuple[Claim, ...]]:
    """Every sentence with its check-worthiness, and the claims of all, in the order of the article.

    Where not `doubting`, opinions and promises are claims too.
    """
    sentences: list[Sentence] = []
    claims: list[Claim] = []
    for number, weighed in enumerate(weigh(parse, found, doubting=doubting)):
        span = parse.sentences[number]
        claims.extend(weighed.claims)
        sentences.append(Sentence(span.start, span.end, worthiness(weighed.traits), bool(weighed.claims)))
    return tuple(sentences), tuple(claims)


def weigh(parse: Parse, found: Found, *, doubting: bool = True) -> Iterator[Weighed]:
    """Every sentence with its claims, with what else could be one, and with all that shows what they are worth."""
    article = _article(parse, found)
    for number in range(len(parse.sentences)):
        candidates = tuple(_candidates(article, number))
        claims = tuple(one.claim for one in candidates if not doubting or is_checkable(one.traits))
        yield Weighed(candidates, claims, _sentence_traits(article, number, claims))


def _sentence_traits(article: _Article, number: int, claims: Sequence[Claim]) -> Mapping[str, float]:
    words = article.parse.of_sentence(number)
    places = (article.quantities_at, article.periods_at, article.entities_at)
    inside = [_inside(found, words) for found in places]
    return sentence_traits(article.parse, number, article.found, inside, claims)


def _article(parse: Parse, found: Found) -> _Article:
    names = names_of(parse, found.mentions, found.references)
    quantities_at = _numbers_at(parse, found.quantities)
    periods_at = _numbers_at(parse, found.periods)
    return _Article(
        parse=parse,
        found=found,
        speech=speech(parse, found.attributions),
        names=names,
        groups=groups(parse, {**names.references, **names.mentions}),
        quantities_at=quantities_at,
        periods_at=periods_at,
        entities_at=_entities_at(parse, found),
        taken=frozenset(quantities_at) | frozenset(periods_at),
    )


def _numbers_at(parse: Parse, found: Sequence[Quantity | Period | Mention]) -> dict[int, tuple[int, ...]]:
    """For each token the numbers of what lies there."""
    places: dict[int, tuple[int, ...]] = {}
    for number, item in enumerate(found):
        for token in parse.inside(item.span):
            places[token.index] = (*places.get(token.index, ()), number)
    return places


def _entities_at(parse: Parse, found: Found) -> dict[int, tuple[int, ...]]:
    """Mentions by token; a resolved reference counts as the first mention of its name."""
    places = _numbers_at(parse, found.mentions)
    first: dict[str, int] = {}
    for number, mention in enumerate(found.mentions):
        first.setdefault(mention.name, number)
    for reference in found.references:
        if reference.name not in first:
            continue
        for token in parse.inside(reference.span):
            places[token.index] = (*places.get(token.index, ()), first[reference.name])
    return places


def _candidates(article: _Article, number: int) -> Iterator[Candidate]:
    parse = article.parse
    found = clauses(parse, number, article.speech)
    told = told_heads(parse, found)
    for clause in found:
        claim = _claim(article, clause) if is_factual(parse, clause, article.speech, told) else None
        if claim:
            credited = article.speech.of(clause.head) is not None
            seen = clause_traits(parse, clause, claim, article.found, credited=credited)
            worth = worthiness(seen | claimed(seen, [claim]))
            yield Candidate(replace(claim, check_worthiness=worth), seen)


def _claim(article: _Article, clause: Clause) -> Claim | None:
    parse = article.parse
    own = _visible(clause.own)
    plain = replace(article.names, definite=frozenset())  # a speaker's name goes without its "the"
    credit = credit_of(parse, clause, article.speech, plain)
    references = {**article.names.references, **own_pronoun(parse, clause, article.names)}
    speaker, group = _selves(article, credit)
    names = replace(article.names, references=references, speaker=speaker, group=group)
    text = statement(parse, clause, names)
    if not own or not text:
        return None
    start, end = own[0].start, own[-1].end
    how = modality(parse, clause)
    quantities = _inside(article.quantities_at, clause.words)
    periods = _inside(article.periods_at, clause.words)
    entities = _inside(article.entities_at, clause.words)
    facets = {
        "has_quantity": bool(quantities),
        "names_entities": bool(entities),
        "attributed": bool(credit.cue),
        "specific_time": any(article.found.periods[i].begins for i in periods),
        "verifiable_predicate": how is Modality.ASSERTED and not is_judgement(parse, clause),
    }
    return Claim(
        start=start,
        end=end,
        quote=parse.text[start:end],
        statement=text,
        speaker=credit.speaker,
        cue=credit.cue,
        attribution=credit.attribution,
        modality=how,
        polarity=polarity(parse, clause),
        needs_context=needs_context(parse, clause, names),
        check_worthiness=0.0,  # weighed with the rest of its traits
        facets=facets,
        quantities=quantities,
        periods=periods,
        entities=entities,
        frame=frame(clause, Slots(parse, names, article.taken)),
    )


def _selves(article: _Article, credit: Credit) -> tuple[str, str]:
    """Who "I" and "we" are: the speaker of direct speech, if it is a name, and whom that one speaks for."""
    if credit.attribution is None or not article.found.attributions[credit.attribution].direct:
        return "", ""
    attribution = article.found.attributions[credit.attribution]
    return as_subject(credit.speaker), article.groups.of(article.parse, attribution)


def _visible(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The words without marks at either end."""
    first, last = 0, len(tokens)
    while first < last and tokens[first].pos == "PUNCT":
        first += 1
    while last > first and tokens[last - 1].pos == "PUNCT":
        last -= 1
    return tuple(tokens[first:last])


def _inside(places: Mapping[int, tuple[int, ...]], words: Sequence[Token]) -> tuple[int, ...]:
    return tuple(sorted({number for token in words for number in places.get(token.index, ())}))
