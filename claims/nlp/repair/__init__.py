"""The parse set right: heads and labels that the parser often gets wrong in news, before any stage reads the tree."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from claims.nlp.repair.attachments import promotions, reattachments
from claims.nlp.repair.coordination import coordination
from claims.nlp.repair.figures import figures_found
from claims.nlp.repair.hidden import accusations, hidden_verbs
from claims.nlp.repair.joined import words_joined
from claims.nlp.repair.marks import behind_marks, named_cues
from claims.nlp.repair.members import members_found
from claims.nlp.repair.misread import passives_found, verbs_found
from claims.nlp.repair.reduced import reduced_relatives
from claims.nlp.repair.subjects import subjects_found
from claims.nlp.repair.telling import telling
from claims.nlp.repair.trailing import trailing_cues
from claims.nlp.types import Parse, Token

__all__ = ["repaired"]

# In this order: what a later one says of a token stands.
_RULES: tuple[Callable[[Parse], Iterator[tuple[int, Token]]], ...] = (
    reattachments,
    promotions,
    coordination,
    accusations,
    hidden_verbs,
    members_found,
    figures_found,
    subjects_found,
    passives_found,
    verbs_found,
)


def repaired(parse: Parse) -> Parse:
    """The same parse with a few heads and labels changed; the words stay as they are."""
    parse = _with(parse, dict(words_joined(parse)))
    parse = _with(parse, {index: token for rule in (named_cues, behind_marks) for index, token in rule(parse)})
    # A cue at the end first: it tells which verb governs the sentence.
    parse = _with(parse, dict(trailing_cues(parse)))
    parse = _with(parse, dict(telling(parse)))
    parse = _with(parse, dict(reduced_relatives(parse)))
    return _with(parse, {index: token for rule in _RULES for index, token in rule(parse)})


def _with(parse: Parse, changes: dict[int, Token]) -> Parse:
    if not changes:
        return parse
    tokens = tuple(changes.get(token.index, token) for token in parse.tokens)
    if not _is_forest(tokens):
        return parse
    children: list[list[int]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.index:
            children[token.head].append(token.index)
    return replace(parse, tokens=tokens, children=tuple(map(tuple, children)))


def _is_forest(tokens: Sequence[Token]) -> bool:
    """Whether every word still hangs on a root: two changes could tie a knot between them."""
    sound = {token.index for token in tokens if token.head == token.index}
    for token in tokens:
        path, index = set(), token.index
        while index not in sound:
            if index in path:
                return False
            path.add(index)
            index = tokens[index].head
        sound |= path
    return True
