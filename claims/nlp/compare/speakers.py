"""Rules on speakers: who disputes whom, where two contents contradict."""

from collections.abc import Iterator

from claims.nlp.compare.agreement import same_speaker
from claims.nlp.compare.case import Case
from claims.nlp.compare.sayings import opened
from claims.nlp.types import Reason, ReasonKind


def dispute(case: Case) -> Iterator[Reason]:
    """Two speakers who contradict each other are not two outlets that do."""
    one, two = case.a.side.claim.speaker, case.b.side.claim.speaker
    if one and two and not same_speaker(case.a, case.b):
        text = f"{opened(one)} said one thing, {two} another."
        yield case.reason("speaker.dispute", ReasonKind.SPEAKERS_DISPUTE, text)
    elif bool(one) is not bool(two):
        text = f"{opened(one or two)} said one thing, the outlet of the other claim another."
        yield case.reason("speaker.outlet", ReasonKind.SPEAKER_DISPUTES_OUTLET, text)
