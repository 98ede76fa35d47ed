"""Which attributions within another one's content stand on their own: "Lee said that Ode had claimed …"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.nlp.types import Attribution

FIRST_PERSON = frozenset({"i", "we", "my", "our", "me", "us"})
THIRD_PERSON = frozenset({"he", "she", "it", "they"})


@dataclass(frozen=True, slots=True)
class Credited:
    """An attribution, and whether its content is a statement that its source made or holds."""

    attribution: Attribution
    asserts: bool


def worth_telling(text: str, found: Sequence[Credited]) -> Iterator[Attribution]:
    """Those that nobody else passes on, and what another speaker is said to have said.

    What somebody says of his own thoughts is his own statement, and so is what he tells of another's wishes.
    """
    hosts = innermost([one.attribution for one in found])
    for number, one in enumerate(found):
        host = found[hosts[number]].attribution if number in hosts else None
        if (host is None and not _is_own(text, one.attribution)) or (host and _stands_alone(text, one, host)):
            yield one.attribution


def _is_own(text: str, one: Attribution) -> bool:
    """Whether the writer tells his own thoughts: he is credited with all that nobody else says."""
    return not one.direct and one.source is not None and one.source.of(text).lower() in FIRST_PERSON


def _stands_alone(text: str, one: Credited, host: Attribution) -> bool:
    if one.attribution.direct and not host.direct:
        return True  # "said the mayor had called it “a farce”": the very words are given
    return one.asserts and not _is_same(text, one.attribution, host)


def innermost(found: Sequence[Attribution]) -> dict[int, int]:
    """For the number of each attribution that lies in another's content, the number of the closest such one."""
    contents = sorted(range(len(found)), key=lambda i: (found[i].content.start, -found[i].content.end))
    cues = sorted(range(len(found)), key=lambda i: found[i].cue)
    hosts: dict[int, int] = {}
    open_: list[int] = []
    waiting = iter(contents)
    following = next(waiting, None)
    for number in cues:
        cue = found[number].cue
        while following is not None and found[following].content.start <= cue.start:
            open_.append(following)
            following = next(waiting, None)
        open_ = [i for i in open_ if found[i].content.end > cue.start]
        around = [i for i in open_ if _holds(found[i], found[number])]
        if around:
            hosts[number] = min(around, key=lambda i: (found[i].content.end - found[i].content.start, i))
    return hosts


def _holds(outer: Attribution, inner: Attribution) -> bool:
    """Whether all of the inner one's words are words of the outer one's content."""
    parts = (inner.cue, inner.content, inner.source or inner.cue)
    return outer.cue != inner.cue and all(part in outer.content for part in parts)


def _is_same(text: str, inner: Attribution, outer: Attribution) -> bool:
    """Whether both are one speaker's."""
    words = inner.source.of(text).lower() if inner.source else ""
    if words in FIRST_PERSON or (words in THIRD_PERSON and inner.speaker.lower() == words):
        return True  # whom "he" means is not known: what is told of him is safely the teller's
    return bool(inner.speaker) and inner.speaker == outer.speaker
