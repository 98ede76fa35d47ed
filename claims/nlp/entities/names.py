"""A name as it was found, before the article's fullest form of it is known."""

from dataclasses import dataclass

from claims.nlp.types import EntityKind

# A short form of more names than this tells none of them.
MOST_BEARERS = 8


@dataclass(frozen=True, slots=True)
class Named:
    """A name as found. `words` hold no marks; `fixed` ones have their name from a list or alias.

    `owner` is the country beside it ("China's Foreign Ministry"), `stands_for` the long form
    an article gives in brackets, `gender` what its title tells ("male", "female", "").
    `titled` ones have a title before them, `curated` ones are a caller's aliases.
    """

    first: int
    last: int
    words: tuple[str, ...]
    name: str
    kind: EntityKind
    fixed: bool
    owner: str = ""
    stands_for: str = ""
    gender: str = ""
    titled: bool = False
    curated: bool = False
