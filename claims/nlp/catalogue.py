"""Every rule of comparing by its id: the relation it argues for, the kind of its reasons, and when it fires.

The admin and `evaluate_links` list the rules from here.
"""

from dataclasses import dataclass

from claims.nlp.types import ReasonKind, Relation


@dataclass(frozen=True, slots=True)
class Rule:
    id: str
    relation: Relation
    kind: ReasonKind
    fires: str


_CONTRADICTS, _UPDATES, _AGREES = Relation.CONTRADICTS, Relation.UPDATES, Relation.AGREES
_ALL = (
    Rule(
        "value.conflict",
        _CONTRADICTS,
        ReasonKind.VALUE,
        "Two figures of one measure, event and time cannot both be true as precisely as they are said.",
    ),
    Rule("polarity.denied", _CONTRADICTS, ReasonKind.POLARITY, "One side denies what the other says."),
    Rule("polarity.told", _CONTRADICTS, ReasonKind.POLARITY, "One side tells in other words that it is not so."),
    Rule("polarity.opposite", _CONTRADICTS, ReasonKind.POLARITY, "One side says the opposite of the other."),
    Rule("role.exchanged", _CONTRADICTS, ReasonKind.PARTICIPANT, "The two sides exchange who did it to whom."),
    Rule("role.taker", _CONTRADICTS, ReasonKind.PARTICIPANT, "Two names for the one who won, bought or founded it."),
    Rule("role.identity", _CONTRADICTS, ReasonKind.PARTICIPANT, "Two names for what can only be one."),
    Rule("event.place", _CONTRADICTS, ReasonKind.PLACE, "One event that happens once is put in two places."),
    Rule("event.time", _CONTRADICTS, ReasonKind.TIME, "One event that happens once is put at two times."),
    Rule(
        "speaker.dispute",
        _CONTRADICTS,
        ReasonKind.SPEAKERS_DISPUTE,
        "Beside a contradiction: two speakers say it, not two outlets.",
    ),
    Rule(
        "speaker.outlet",
        _CONTRADICTS,
        ReasonKind.SPEAKER_DISPUTES_OUTLET,
        "Beside a contradiction: a speaker says one thing, an outlet the other.",
    ),
    Rule("time.later_period", _UPDATES, ReasonKind.LATER_VALUE, "The same measure at a later time."),
    Rule("time.later_report", _UPDATES, ReasonKind.LATER_VALUE, "A running count in a later report."),
    Rule("time.later_turn", _UPDATES, ReasonKind.LATER_VALUE, "The same measure turned the other way later."),
    Rule("time.outcome", _UPDATES, ReasonKind.OUTCOME, "A plan and what became of it."),
    Rule("time.since", _UPDATES, ReasonKind.OUTCOME, "What had not happened yet has happened since."),
    Rule("time.later_state", _UPDATES, ReasonKind.OUTCOME, "A state and the one that followed it."),
    Rule("value.same", _AGREES, ReasonKind.SAME, "Both give the same value."),
    Rule("value.rounding", _AGREES, ReasonKind.ROUNDING, "One value is the other, rounded."),
    Rule("value.conversion", _AGREES, ReasonKind.CONVERSION, "One value is the other in another unit."),
    Rule("value.a_narrower", _AGREES, ReasonKind.LESS_SPECIFIC, "The first value lies within the second."),
    Rule("value.b_narrower", _AGREES, ReasonKind.LESS_SPECIFIC, "The second value lies within the first."),
    Rule(
        "value.overlapping", _AGREES, ReasonKind.LESS_SPECIFIC, "The two values overlap as precisely as they are said."
    ),
    Rule("same.words", _AGREES, ReasonKind.SAME, "Both say the same of the same thing."),
    Rule("same.less_specific", _AGREES, ReasonKind.LESS_SPECIFIC, "One side says all that the other says, and more."),
    Rule("same.close", _AGREES, ReasonKind.SAME, "Both sides have so much in common that the rest is wording."),
    Rule("same.figure", _AGREES, ReasonKind.SAME, "Both give one telling figure for the same thing."),
    Rule("same.told", _AGREES, ReasonKind.SAME, "Both tell one thing of one subject, in other words."),
    Rule("same.deed", _AGREES, ReasonKind.SAME, "One named doer did one kind of thing on one day."),
    Rule("speech.same", _AGREES, ReasonKind.QUOTATION, "Both report one speech, in other words."),
    # No single rule argues; all that was found, weighed together, does.
    Rule("weighed.same", _AGREES, ReasonKind.SAME, "By all that was weighed both tell the same, in other words."),
    Rule("weighed.less_specific", _AGREES, ReasonKind.LESS_SPECIFIC, "By all that was weighed one side says more."),
    *(
        Rule(
            f"weighed.{kind}",
            _CONTRADICTS,
            kind,
            f"By all that was weighed both cannot be true: they differ in {what}.",
        )
        for kind, what in (
            (ReasonKind.VALUE, "a figure"),
            (ReasonKind.POLARITY, "whether it is so"),
            (ReasonKind.PARTICIPANT, "who it was"),
            (ReasonKind.PLACE, "the place"),
            (ReasonKind.TIME, "the time"),
        )
    ),
    Rule("weighed.later_value", _UPDATES, ReasonKind.LATER_VALUE, "By all that was weighed one tells how it went on."),
    Rule("weighed.outcome", _UPDATES, ReasonKind.OUTCOME, "By all that was weighed one tells what came of a plan."),
)
CATALOGUE = {rule.id: rule for rule in _ALL}
