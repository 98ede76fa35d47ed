"""Which full stops, question and exclamation marks end a sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claims.nlp.lexicons.abbreviations import ADDRESS_ENDS, ALL, BEFORE_NUMBER, MARKED_NAMES, NEVER_LAST, WORDS_TOO
from claims.nlp.lexicons.starters import STARTERS, TELLING_VERBS
from claims.nlp.segment.punkt import breaks, lower_words
from claims.nlp.types import Span

# One or more marks ("?!", "...", ". . ."), the quotes, brackets and note numbers that close after them, then white
# space or the next sentence's first capital with no space between. Ideographic stops need neither.
STOP = re.compile(
    r"""(?P<marks>\.(?:[ \u00a0]\.){2,}|[.!?…‽]+)
        (?P<closers>(?:["'”’»)\]}]|\[\d{1,3}\])*)
        (?=\s|["'“‘«(\[]?[A-Z])
        | (?P<ideographic>[。！？][”’」』）]*)""",
    re.VERBOSE,
)
# Matched backwards from the mark.
BEFORE = re.compile(r"[^\s\"“”‘«»()\[\]{}—–,;:/]+")
OPENERS = re.compile(r"[\s\"'“”‘’«»(\[{—–-]*")
WORD = re.compile(r"[^\W_](?:[\w'’.&-]*\w)?|\d+", re.UNICODE)
# A name, then perhaps what describes it (after a comma or one of these words), then the verb of telling.
NAME = re.compile(r"(?:[^\W\d_a-z][\w.'’-]*,?\s+){1,6}")
# "“It is over.” Jo Bell said." and no more: "“It is over.” She added, “Go.”" begins anew.
TOLD_BY = re.compile(
    rf"(?:[^\W\d_a-z][\w’'-]*\s+){{1,3}}(?:{'|'.join(sorted(TELLING_VERBS))})(?:\.|,(?!\s*[\"“‘'])|\s*$)",
    re.MULTILINE,
)
DESCRIBING = frozenset({"of", "for", "from", "at", "in", "with"})
# What may stand before the mark at a paragraph's start without being a sentence: a list's label.
LABEL = re.compile(r"[•⁃▪◦‣●*\s(-]*(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})$")
ADDRESS = re.compile(r"https?:|www\.|@|/")
ABBREVIATIONS = ALL - BEFORE_NUMBER
WINDOW = 60  # characters looked at on either side of a mark


@dataclass(frozen=True, slots=True)
class Stop:
    """A mark that may end a sentence: the word before it, the mark, what closes after it, and the word after."""

    text: str
    limit: int
    start: int
    end: int
    before: str
    marks: str
    closers: str
    gap: bool
    opener: str
    after: str
    after_at: int
    label: bool

    @property
    def closed(self) -> bool:
        """Whether a quotation or bracket ends here."""
        return bool(self.closers)


def sentence_ends(text: str, paragraph: Span) -> list[int]:
    """The offsets in a paragraph where a sentence ends and another follows."""
    found = (stop for stop in _stops(text, paragraph) if stop.after and not stop.label and ends(stop))
    return [stop.end for stop in found if not (_is_abbreviation(stop) and _is_heading(text, paragraph))]


def ends(stop: Stop) -> bool:
    """Whether the sentence ends with this mark."""
    if not stop.gap:
        return stop.marks in "。！？" or _ends_without_space(stop)
    if "." not in stop.marks[:1] and "…" not in stop.marks:
        return _ends_loudly(stop)
    if len(stop.marks) > 1 or stop.marks == "…":
        return _ends_in_dots(stop)
    return _ends_in_full_stop(stop)


def _stops(text: str, paragraph: Span) -> Iterator[Stop]:
    quotes, counted = 0, paragraph.start
    for mark in STOP.finditer(text, paragraph.start, paragraph.end):
        quotes += text.count('"', counted, mark.start())
        counted = mark.start()
        yield _stop(text, mark, paragraph, inside=quotes % 2 == 1)


def _stop(text: str, mark: re.Match[str], paragraph: Span, *, inside: bool) -> Stop:
    closers, end = mark["closers"] or "", mark.end()
    gap = text[end : end + 1].isspace()
    if not gap and closers.endswith('"') and not inside:  # a typewriter mark that opens what follows
        closers, end = closers[:-1], end - 1
    opener = OPENERS.match(text, end, paragraph.end)
    after_at = opener.end() if opener else end
    word = WORD.match(text, after_at, min(paragraph.end, after_at + WINDOW))
    before = BEFORE.match(text[max(paragraph.start, mark.start() - WINDOW) : mark.start()][::-1])
    if mark["marks"] == ". . . ." and before:  # the first ends the sentence, the others open the next
        end = mark.start() + 1
    return Stop(
        text=text,
        limit=paragraph.end,
        start=mark.start(),
        end=end,
        before=before.group()[::-1] if before else "",
        marks=mark["marks"] or "。",
        closers=closers,
        gap=gap,
        opener=opener.group().strip() if opener else "",
        after=word.group() if word else text[after_at : min(after_at + 1, paragraph.end)],
        after_at=after_at,
        label=mark.start() - paragraph.start < 10 and bool(LABEL.match(text[paragraph.start : mark.start()])),
    )


def _ends_without_space(stop: Stop) -> bool:
    """Whether a full stop ends a sentence though the writer forgot the space ("…cooperation.”China is")."""
    if not stop.after[:1].isupper() or ADDRESS.search(_run(stop)):
        return False
    if stop.closed or stop.opener:
        return not _is_abbreviation(stop)
    if stop.before[-1:].isdigit() or not stop.before[-1:].islower():
        return stop.after.lower() in STARTERS and min(len(stop.before), len(stop.after)) > 1
    known = stop.before.lower() in ALL or "." in stop.before or "." in stop.after
    return len(stop.before) > 2 and not known and stop.after.lower() not in ADDRESS_ENDS


def _run(stop: Stop) -> str:
    """What stands unbroken around the mark."""
    left = stop.text[max(0, stop.start - WINDOW) : stop.start].rsplit(maxsplit=1)
    right = stop.text[stop.start : stop.start + WINDOW].split(maxsplit=1)
    return (left[-1] if left else "") + (right[0] if right else "")


def _ends_loudly(stop: Stop) -> bool:
    if (stop.before + stop.marks).lower() in MARKED_NAMES and stop.after.lower() not in STARTERS:
        return False
    if _is_lower(stop.after):
        return False
    return not (stop.closed and _speaker_follows(stop))


def _speaker_follows(stop: Stop) -> bool:
    """Whether the words after a quoted question say who asked it: they belong to its sentence."""
    if stop.opener or stop.after.lower() in STARTERS:
        return False
    window = min(stop.limit, stop.after_at + 2 * WINDOW)
    name = NAME.match(stop.text, stop.after_at, window)
    if not name:
        return False
    words = stop.text[name.end() : window].split()
    described = name.group().rstrip().endswith(",") or (words[:1] and words[0] in DESCRIBING)
    return not TELLING_VERBS.isdisjoint(word.strip(",.") for word in words[: 10 if described else 1])


def _ends_in_dots(stop: Stop) -> bool:
    if not stop.after[:1].isupper() or stop.closers[:1] in ("]", ")", "}"):
        return False
    return stop.closed or bool(stop.opener) or stop.marks.count(".") == 4 or _begins(stop.after)


def _begins(word: str) -> bool:
    return word != "I" and (word.lower() in STARTERS or breaks(f"etc. {word}"))


def _ends_in_full_stop(stop: Stop) -> bool:
    word = stop.before.lower()
    if _is_lower(stop.after):
        return _ends_before_lower(stop)
    if stop.closed and TOLD_BY.match(stop.text, stop.after_at, stop.limit):
        return False
    if word in NEVER_LAST or (word in BEFORE_NUMBER and stop.after[:1].isdigit()):
        return False
    if _is_initial(stop):
        return stop.after.lower() in STARTERS
    if _is_abbreviation(stop):
        return _ends_in_abbreviation(stop)
    return True


def _ends_in_abbreviation(stop: Stop) -> bool:
    if stop.opener[:1] in ("(", "[", "-", "–", "—"):
        return False
    if stop.closed or stop.opener:
        return stop.after[:1].isupper()
    if stop.after.lower() not in STARTERS and _begins_a_name(stop):
        return False
    return breaks(f"{stop.before}. {stop.after}")


def _begins_a_name(stop: Stop) -> bool:
    """Whether letters with stops go on as a name: initials ("A.L. Williams"), or two capitals ("U.S. Trust Corp.")."""
    word = stop.before.lower()
    if "." not in word or not _is_lettered(word):
        return False
    following = stop.text[stop.after_at + len(stop.after) : stop.limit][:2]
    return word not in ALL or (following[:1] == " " and following[1:].isupper())


def _ends_before_lower(stop: Stop) -> bool:
    """Whether a sentence ends though the next begins small: careless writing, or a name such as "iPhone"."""
    if stop.closed or stop.before.lower() in ALL or len(stop.before) < 2:
        return False
    if any(letter.isupper() for letter in stop.after[1:3]):
        return True
    return stop.before in lower_words() and "." not in stop.before


def _is_lower(word: str) -> bool:
    return word[:1].islower()


def _is_initial(stop: Stop) -> bool:
    return len(stop.before) == 1 and stop.before.isalpha() and not stop.closed


def _is_abbreviation(stop: Stop) -> bool:
    word = stop.before.lower()
    if stop.before in WORDS_TOO:
        return False
    return stop.marks == "." and (word in ABBREVIATIONS or ("." in word and _is_lettered(word)))


def _is_lettered(word: str) -> bool:
    """Whether the word is letters with stops between them ("u.s", "w.h.o")."""
    return all(len(part) == 1 and part.isalpha() for part in word.split("."))


def _is_heading(text: str, paragraph: Span) -> bool:
    """Whether most longer words are capitalised and no mark ends the line: capitals tell nothing there."""
    words = text[paragraph.start : min(paragraph.end, paragraph.start + 200)]
    if words.rstrip("\"'”’")[-1:] in ".!?…":
        return False
    longer = [word for word in words.split() if len(word) > 3 and word[0].isalpha()]
    return len(longer) > 2 and sum(word[0].isupper() for word in longer) > 0.7 * len(longer)
