"""What resolving a word looks at."""

from collections.abc import Mapping
from dataclasses import dataclass

from claims.nlp.entities.antecedents import History
from claims.nlp.entities.called import Called
from claims.nlp.entities.fuller import Fuller
from claims.nlp.entities.institutions import Institutions
from claims.nlp.entities.phrases import Phrases
from claims.nlp.entities.profiles import Profile
from claims.nlp.entities.quotes import Quotes
from claims.nlp.types import Parse, Token


@dataclass(frozen=True, slots=True)
class Scene:
    """All that resolving a word looks at."""

    parse: Parse
    history: History
    profiles: Mapping[str, Profile]
    quotes: Quotes
    speakers: Mapping[int, str]
    institutions: Institutions
    phrases: Phrases
    fuller: Fuller
    called: Called

    def speaker(self, token: Token) -> str:
        """Who says the quotation that the word stands in, "" where nobody plainly does."""
        quoted = self.quotes.around(token.start)
        return self.speakers.get(quoted.start, "") if quoted else ""
