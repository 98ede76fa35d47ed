"""A text cut into runs, each with the marks that cover it: marks may nest, overlap and repeat."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Mark:
    """A half-open stretch of a text, in code points."""

    id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Run:
    """Words that the same marks cover. `marks` are their ids, the one that began last at the end;
    `begins` are the ids of those that begin with this run. `start` is its place in the text, if it stands there."""

    text: str
    marks: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    start: int | None = field(default=None, compare=False)

    @property
    def nearest(self) -> str:
        """The mark that a click on these words means."""
        return self.marks[-1] if self.marks else ""


def runs(text: str, marks: Iterable[Mark]) -> Iterator[Run]:
    """The whole of `text` in order; what a mark has outside it is ignored."""
    waiting = sorted(_inside(marks, len(text)), key=lambda mark: (mark.start, -mark.end, mark.id))
    waiting.reverse()
    active: list[Mark] = []
    at = 0
    while at < len(text):
        begun = _take_begun(waiting, at)
        active = [mark for mark in active if mark.end > at] + begun
        to = min([mark.end for mark in active] + ([waiting[-1].start] if waiting else []), default=len(text))
        yield Run(text[at:to], tuple(mark.id for mark in active), tuple(mark.id for mark in begun), at)
        at = to


def paragraphs(all_runs: Iterable[Run]) -> Iterator[tuple[Run, ...]]:
    """The runs of each line that has words."""
    line: list[Run] = []
    for run in all_runs:
        first, *others = run.text.split("\n")
        line.append(replace(run, text=first))
        at = (run.start or 0) + len(first) + 1
        for words in others:
            yield from _worded(line)
            line = [Run(words, run.marks, start=at)]
            at += len(words) + 1
    yield from _worded(line)


def around(text: str, start: int, end: int, *, reach: int = 700) -> tuple[int, int]:
    """Where the paragraphs that hold the stretch begin and end, going no further than `reach` on either side."""
    begins = text.rfind("\n", 0, start) + 1
    ends = text.find("\n", end)
    ends = len(text) if ends < 0 else ends
    return _word_start(text, begins, start - reach), _word_end(text, ends, end + reach)


def _inside(marks: Iterable[Mark], length: int) -> Iterator[Mark]:
    for mark in marks:
        start, end = max(mark.start, 0), min(mark.end, length)
        if start < end:
            yield replace(mark, start=start, end=end)


def _take_begun(waiting: list[Mark], at: int) -> list[Mark]:
    begun = []
    while waiting and waiting[-1].start == at:
        begun.append(waiting.pop())
    return begun


def _worded(line: Sequence[Run]) -> Iterator[tuple[Run, ...]]:
    kept = tuple(run for run in line if run.text or run.begins)
    if any(run.text.strip() for run in kept):
        yield kept


def _word_start(text: str, begins: int, reach: int) -> int:
    if begins >= reach:
        return begins
    space = text.find(" ", reach)
    return reach if space < 0 or space > reach + 60 else space + 1


def _word_end(text: str, ends: int, reach: int) -> int:
    if ends <= reach:
        return ends
    space = text.rfind(" ", reach - 60, reach)
    return reach if space < 0 else space
