"""The traits of a clause that may be a claim, and of a whole sentence with the claims found in it."""

from collections.abc import Sequence

from claims.nlp.extract.acts import act, acts
from claims.nlp.extract.clause import Clause
from claims.nlp.extract.found import Found
from claims.nlp.extract.traits import Scene, traits
from claims.nlp.types import Claim, Modality, Parse, Polarity

Traits = dict[str, float]
# Figures that somebody could look up: not one thing, and no length of time.
_FIGURES = frozenset({"count", "share", "money"})


def clause_traits(parse: Parse, clause: Clause, claim: Claim, found: Found, *, credited: bool) -> Traits:
    told = clause.head.pos in {"VERB", "AUX"}
    seen = traits(
        Scene(
            parse,
            clause.words,
            (act(parse, clause.head, clause.subject),) if told else (),
            [found.quantities[i] for i in claim.quantities],
            [found.periods[i] for i in claim.periods],
            len(claim.entities),
        )
    )
    marks = {
        "credited": credited,
        "hosted": clause.host is not None,
        "negated": claim.polarity is Polarity.NEGATED,
        f"modality.{claim.modality}": True,
    }
    return seen | {name: 1.0 for name, shown in marks.items() if shown}


def sentence_traits(
    parse: Parse, number: int, found: Found, inside: Sequence[Sequence[int]], claims: Sequence[Claim]
) -> Traits:
    """`inside` are the numbers of the quantities, periods and entities that lie in the sentence."""
    quantities, periods, entities = inside
    tokens = parse.of_sentence(number)
    root = next((token for token in tokens if token.head == token.index), None)
    seen = traits(
        Scene(
            parse,
            tokens,
            tuple(acts(parse, root)) if root else (),
            [found.quantities[i] for i in quantities],
            [found.periods[i] for i in periods],
            len(entities),
        )
    )
    return seen | claimed(seen, claims)


def claimed(seen: Traits, claims: Sequence[Claim]) -> Traits:
    """What the claims themselves add to the worth."""
    shown = {
        "claim": bool(claims),
        "asserted": any(claim.modality is Modality.ASSERTED for claim in claims),
        "stated": bool(claims) and not _FIGURES.isdisjoint(seen),
    }
    return {name: 1.0 for name, there in shown.items() if there}
