"""What an invented story is made of, drawn by its seed and number alone: nothing here is stored."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import count
from random import Random

from claims.services.synthetic import words
from claims.services.synthetic.saying import Fact, Saying, draw_facts, draw_saying

FIRST_DAY = date(2021, 1, 4)
DAYS = 1_600
ARTICLES = (4, 12)
CLAIMS = (20, 40)
FACTS = (44, 70)
OUTLETS = 40
REVISED = 0.15


@dataclass(frozen=True, slots=True)
class Draft:
    """An article. `revised` are its sayings in a second text, empty where it has none."""

    outlet: int
    title: str
    published: date
    wire: bool
    sayings: tuple[Saying, ...]
    revised: tuple[Saying, ...]

    @property
    def claims(self) -> int:
        """How many claims its texts make in all: what a second text changes is a claim of its own."""
        return len(self.sayings) + len(set(self.revised) - set(self.sayings))

    def cut(self, claims: int) -> "Draft":
        return self if self.claims <= claims else replace(self, sayings=self.sayings[:claims], revised=())


@dataclass(frozen=True, slots=True)
class Plot:
    """A story with its articles from the first to the last."""

    title: str
    reviewers_needed: int
    blind: bool
    closed: bool
    drafts: tuple[Draft, ...]

    @property
    def claims(self) -> int:
        return sum(draft.claims for draft in self.drafts)


def outlet_names() -> list[str]:
    """The same for every seed: what invented stories there are share their outlets, as others do."""
    places = [begins + "mouth" for begins in words.PLACE_BEGINS]
    papers = [paper.replace("_", " ") for paper in words.PAPERS]
    return [f"{places[n % len(places)]} {papers[n % len(papers)]} {n + 1}" for n in range(OUTLETS)]


def plots(claims: int, seed: int) -> Iterator[Plot]:
    """Stories until so many claims are told; the last one ends where the number is reached."""
    left = claims
    for number in count(1):
        if not left:
            return
        drawn = plot(seed, number)
        kept = replace(drawn, drafts=tuple(_cut(drawn.drafts, left)))
        left -= kept.claims
        yield kept


def plot(seed: int, number: int) -> Plot:
    chance = Random(f"{seed}/{number}")  # noqa: S311 - nothing here is a secret, and a seed must give the same again
    day = FIRST_DAY + timedelta(days=chance.randrange(DAYS))
    facts = draw_facts(chance, chance.randint(*FACTS), day)
    place = facts[0].place.text
    title = f"{chance.choice(words.EVENTS)} at {place}, {day.day} {day:%B %Y} (invented, {seed}-{number})"
    return Plot(
        title=title,
        reviewers_needed=chance.choices((1, 2, 3), weights=(80, 15, 5))[0],
        blind=chance.random() < 0.05,
        closed=chance.random() < 0.05,
        drafts=tuple(_drafts(chance, facts, day)),
    )


def _drafts(chance: Random, facts: Sequence[Fact], day: date) -> Iterator[Draft]:
    outlets = chance.sample(range(OUTLETS), chance.randint(*ARTICLES))
    for at, outlet in enumerate(outlets):
        late = at >= len(outlets) / 2
        told = sorted(chance.sample(facts, chance.randint(*CLAIMS)), key=lambda fact: fact.number)
        sayings = tuple(draw_saying(chance, fact, late=late) for fact in told)
        yield Draft(
            outlet=outlet,
            title=_headline(chance, told),
            published=day + timedelta(days=at),
            wire=chance.random() < 0.2,
            sayings=sayings,
            revised=_revised(chance, sayings) if chance.random() < REVISED else (),
        )


def _headline(chance: Random, told: Sequence[Fact]) -> str:
    fact = chance.choice(told)
    return f"{fact.place.text}: questions about the {fact.thing} go to {fact.body.text}"


def _revised(chance: Random, sayings: Sequence[Saying]) -> tuple[Saying, ...]:
    """The second text: a few figures have been brought up to date; empty where there is none to bring."""
    old = [at for at, saying in enumerate(sayings) if saying.later() != saying]
    changed = set(chance.sample(old, min(chance.randint(1, 3), len(old))))
    told = tuple(saying.later() if at in changed else saying for at, saying in enumerate(sayings))
    return told if changed else ()


def _cut(drafts: Sequence[Draft], left: int) -> Iterator[Draft]:
    for draft in drafts:
        if not left:
            return
        kept = draft.cut(left)
        left -= kept.claims
        yield kept
