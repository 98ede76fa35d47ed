"""What resolving a word looks at, and how likely it makes each antecedent."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claims.nlp.entities.animacy import is_actor
from claims.nlp.entities.antecedents import (
    DECAY,
    LONGEST_CHAIN,
    MAIN_OBJECT,
    MAIN_SUBJECT,
    OBJECT,
    OTHER,
    SUBJECT,
    SUBJECT_LABELS,
    History,
    Occurrence,
    clause,
    climbed,
    main,
    subject_of,
)
from claims.nlp.entities.called import Called
from claims.nlp.entities.fuller import Fuller
from claims.nlp.entities.institutions import Institutions
from claims.nlp.entities.phrases import Phrases
from claims.nlp.entities.profiles import Profile
from claims.nlp.entities.quotes import Quotes
from claims.nlp.lexicons.descriptions import (
    ACCUSING,
    ACTOR_VERBS,
    HELPING_VERBS,
    INQUIRING,
    MINDED,
    ORGANISATION_NOUNS,
    SPEECH_VERBS,
    WILLED_VERBS,
)
from claims.nlp.lexicons.titles import OFFICES
from claims.nlp.types import EntityKind, Parse, Token

SAME_CLAUSE, JOINED, SAYS, NEAREST, RIVAL = 1.0, 4.0, 2.5, 1.0, 0.8
# Stronger than the accuser, who is the sentence's subject.
ACCUSED = 5.5
# Whoever inquires into another is no likelier than the other.
INQUIRER = 0.4
ACROSS_QUOTES = 0.4
TELLER = 0.75
OBJECT_FORMS = frozenset(("her", "him", "them"))
REASONS = frozenset(("after", "as", "because", "since"))
# Who is in the same part as the pronoun, in an event of the same kind.
ALIKE = 2.0
TAKEN_UP = SUBJECT_LABELS | {"dobj"}
BESIDE = frozenset(("compound", "npadvmod", "nmod", "appos", "attr"))


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


def favour_nearest(scores: list[tuple[str, float]], near: Sequence[Occurrence], token: Token) -> None:
    if near and near[-1].sentence == token.sentence:
        scores[-1] = (scores[-1][0], scores[-1][1] + NEAREST)


def score(scene: Scene, token: Token, occurrence: Occurrence) -> float:
    parse, there = scene.parse, scene.parse.tokens[occurrence.token]
    score = occurrence.weight * DECAY ** (token.sentence - occurrence.sentence)
    if token.sentence != occurrence.sentence and _tells_of_another(parse, there) and not tells(parse, token):
        score *= TELLER
    if occurrence.quoted and not scene.quotes.around(token.start):
        score *= ACROSS_QUOTES
    if token.sentence != there.sentence and (
        _is_still_done_to(parse, there, token) or _is_said_alike(parse, there, token)
    ):
        score += ALIKE
    return score if token.sentence != there.sentence else _in_its_sentence(scene, token, occurrence, score)


def _is_still_done_to(parse: Parse, there: Token, token: Token) -> bool:
    """ "Police held two men. They were freed", but not "It is expected to close"."""
    done = token.dep == "nsubjpass" and not parse.dependents(parse.tokens[token.head], "xcomp")
    return done and there.dep == "dobj" and main(parse, parse.tokens[there.head])


def _is_said_alike(parse: Parse, there: Token, token: Token) -> bool:
    """ "The money could go on trains. It could go on roads": the same verb of both."""
    verb, before = parse.tokens[token.head], parse.tokens[there.head]
    same = token.dep in SUBJECT_LABELS and there.dep == token.dep and verb.lemma == before.lemma
    return same and verb.pos == "VERB" and verb.lemma not in SPEECH_VERBS and main(parse, before)


def _in_its_sentence(scene: Scene, token: Token, occurrence: Occurrence, score: float) -> float:
    parse, there = scene.parse, scene.parse.tokens[occurrence.token]
    if _inquires(scene, there, token, occurrence):
        return score * INQUIRER
    if _accused(parse, there, token):
        return score + ACCUSED
    if _joined(parse, there, token) or _helped(parse, there, token):
        return score + JOINED
    if _says(parse, there, token):
        return score + SAYS
    if there.dep in ("dobj", "dative"):
        return score + RIVAL
    own = subject_of(parse, clause(parse, token))
    return score + SAME_CLAUSE * bool(own and own.index == there.index)


def _tells_of_another(parse: Parse, there: Token) -> bool:
    """ "Ray noted that Lee was ill": the next sentence goes on with Lee as likely as with Ray."""
    contents = parse.dependents(parse.tokens[there.head], "ccomp") if tells(parse, there) else ()
    return any(parse.dependents(content, *SUBJECT_LABELS) for content in contents)


def tells(parse: Parse, token: Token) -> bool:
    """ "He added …" """
    return token.dep in SUBJECT_LABELS and parse.tokens[token.head].lemma in SPEECH_VERBS


def _joined(parse: Parse, there: Token, token: Token) -> bool:
    """ "Putin and his allies": the possessive belongs to the name it is joined to."""
    owned = parse.tokens[token.head]
    return token.tag == "PRP$" and owned.dep == "conj" and owned.head == there.index


def _helped(parse: Parse, there: Token, token: Token) -> bool:
    """ "support Chad in its efforts": the possessive belongs to the one who is helped."""
    verb = parse.tokens[there.head]
    phrase = climbed(parse, token, ("poss", "pobj", "pcomp"))
    helped = there.dep in ("dobj", "dative") and verb.lemma in HELPING_VERBS
    return helped and phrase.dep == "prep" and phrase.head in (verb.index, there.index)


def _inquires(scene: Scene, there: Token, token: Token, occurrence: Occurrence) -> bool:
    """ "Dr Lee could not rule out that she had drunk it": another woman, where one was named just before."""
    profile = scene.profiles.get(occurrence.name)
    gender = profile.gender if profile else ""
    subject = scene.parse.tokens[token.head] if token.tag == "PRP$" else token
    verb = scene.parse.tokens[subject.head]
    above = scene.parse.tokens[verb.head]
    if not gender or verb.dep != "ccomp" or above.lemma not in INQUIRING or there.head != above.index:
        return False
    others = (scene.profiles.get(o.name) for o in scene.history.before(there, back=1) if o.name != occurrence.name)
    return any(other is not None and other.gender == gender for other in others)


def _accused(parse: Parse, there: Token, token: Token) -> bool:
    """ "accused Acme of breaking a promise it made", "fined Acme after it hid it": what the accused did."""
    verb = parse.tokens[there.head]
    if there.dep != "dobj" or verb.lemma not in ACCUSING:
        return False
    if _is_reason(parse, token, verb):
        return True
    deed = climbed(parse, token, ("nsubj", "poss", "relcl", "ccomp", "acl", "advcl", "xcomp", "dobj", "pobj", "pcomp"))
    return deed.dep == "prep" and deed.head in (verb.index, there.index) and there.index < deed.index


def _is_reason(parse: Parse, token: Token, verb: Token) -> bool:
    """Whether the pronoun is the subject of the clause that tells why the verb's object met with it."""
    subject = parse.tokens[token.head] if token.tag == "PRP$" else token
    deed = parse.tokens[subject.head]
    if subject.dep not in SUBJECT_LABELS or deed.dep != "advcl" or deed.head != verb.index:
        return False
    return any(mark.lower in REASONS for mark in parse.dependents(deed, "mark", "advmod"))


def _says(parse: Parse, there: Token, token: Token) -> bool:
    """ "Beijing said it has ...": the subject of what is said is likeliest who says it."""
    subject = parse.tokens[token.head] if token.tag == "PRP$" else token
    verb = parse.tokens[subject.head]
    if subject.dep not in SUBJECT_LABELS or verb.dep != "ccomp":
        return False
    sayer = subject_of(parse, parse.tokens[verb.head])
    return sayer is not None and sayer.index == there.index


def barred_names(scene: Scene, token: Token) -> set[str]:
    """Names the pronoun cannot mean: the quotation's own speaker, and its clause's subject for an object."""
    barred = ({scene.speaker(token)} - {""}) | _named_as(scene, token, _tellers(scene, token))
    if letting := _letting(scene.parse, token):
        return barred | _named_as(scene, token, {letting.index})
    if token.tag == "PRP$" or token.dep in SUBJECT_LABELS or token.lower.endswith("self"):
        return barred
    verb = clause(scene.parse, token)
    barred |= _named_as(scene, token, {noun.index for noun in _made_to(scene.parse, verb)})
    subject = subject_of(scene.parse, verb)
    if subject is None:
        return barred
    return barred | (_named_as(scene, token, {subject.index}) or _may_be_called(scene, subject))


def _made_to(parse: Parse, verb: Token) -> Sequence[Token]:
    """ "urged the bank to drop it": whoever is to do it is not what is done."""
    return parse.dependents(parse.tokens[verb.head], "dobj") if verb.dep == "xcomp" else ()


def _letting(parse: Parse, token: Token) -> Token | None:
    """ "The board let them vote": whoever lets them."""
    verb = parse.tokens[token.head]
    let = token.dep == "nsubj" and token.lower in OBJECT_FORMS and verb.dep == "ccomp"
    return subject_of(parse, parse.tokens[verb.head]) if let else None


def _may_be_called(scene: Scene, subject: Token) -> set[str]:
    """ "The club has not confirmed them": whichever club is meant, the object is none."""
    if subject.lower not in ORGANISATION_NOUNS:
        return set()
    return {o.name for o in scene.history.before(subject) if o.kind is EntityKind.ORGANISATION}


def _named_as(scene: Scene, token: Token, subjects: set[int]) -> set[str]:
    """The names at these words, and those joined to them."""
    if not subjects:
        return set()
    near, tokens = scene.history.before(token, back=0), scene.parse.tokens
    return {o.name for o in near if climbed(scene.parse, tokens[o.token], ("conj",)).index in subjects}


def _tellers(scene: Scene, token: Token) -> set[int]:
    """Subjects of the verbs around the quotation that the pronoun stands in: whoever speaks would have said "I"."""
    quoted = scene.quotes.around(token.start)
    found: set[int] = set()
    above = token
    for _ in range(LONGEST_CHAIN if quoted else 0):
        if above.head == above.index:
            break
        above = scene.parse.tokens[above.head]
        outside = above.pos in ("VERB", "AUX") and scene.quotes.around(above.start) != quoted
        subject = subject_of(scene.parse, above) if outside else None
        found |= {subject.index} if subject else set()
    return found


def unnamed_nouns(
    scene: Scene,
    token: Token,
    *,
    tag: str = "NN",
    of: frozenset[str] | None = None,
    kind: EntityKind = EntityKind.OTHER,
) -> Iterator[Occurrence]:
    """Common nouns that the pronoun might mean, by their phrases; those that have none win by leaving it unresolved."""
    parse = scene.parse
    first = max(parse.bounds[max(0, token.sentence - 1)][0], token.index - 80)
    named = {o.token for o in scene.history.before(token, back=1)}
    of = frozenset(ORGANISATION_NOUNS) if of is None and _owns_office(parse, token) else of
    barred = _barred_words(parse, token)
    for noun in parse.tokens[first : token.index]:
        if noun.tag != tag or noun.pos == "PRON" or noun.index in named or (of is not None and noun.lemma not in of):
            continue
        if noun.dep in BESIDE or _names_itself(parse, noun, named) or noun.index in barred:
            continue
        if not acts_alike(scene, token, noun):
            continue
        quoted = scene.quotes.around(noun.start) is not None
        weight = _noun_weight(parse, noun, rival=_taken_up(parse, token, noun))
        weight = MAIN_SUBJECT if _is_its_own(parse, token, noun) else weight
        name = _phrase(scene, token, noun)
        yield Occurrence(name, kind, noun.start, noun.index, noun.sentence, weight, quoted, UNNAMED[tag])


# What the pronoun of an unnamed thing, or of several, is.
UNNAMED = {"NN": "neuter", "NNS": "plural"}


def _phrase(scene: Scene, token: Token, noun: Token) -> str:
    """The phrase of a noun that may be taken up: a subject's, inside the same quotation or outside all."""
    if noun.dep not in TAKEN_UP or token.lower.endswith(("self", "selves")) or not acts_alike(scene, token, noun):
        return ""
    if noun.dep == "dobj" and not _may_follow(scene.parse, noun, token):
        return ""
    if noun.sentence == token.sentence and _is_equated(scene.parse, noun, token):
        return ""
    return scene.phrases.definite(noun) if same_voice(scene, noun, token) else ""


def same_voice(scene: Scene, noun: Token, token: Token) -> bool:
    """Both outside all quotations, or both said by one."""
    if scene.quotes.around(noun.start) == scene.quotes.around(token.start):
        return True
    speaker, vague = scene.speaker(token), scene.parse.tokens[token.head].lemma == "be"  # "It’s wide open"
    return bool(speaker) and not vague and scene.speaker(noun) == speaker


def _is_inner(parse: Parse, token: Token) -> bool:
    """ "They sold it", "He said it cost £4": somebody else, not the pronoun, is what the sentence speaks of."""
    if token.dep in SUBJECT_LABELS:
        verb = parse.tokens[token.head]
        sayer = subject_of(parse, parse.tokens[verb.head]) if verb.dep == "ccomp" else None
    else:
        sayer = subject_of(parse, clause(parse, token)) if token.dep in ("dobj", "pobj") else None
    return sayer is not None and sayer.tag == "PRP" and sayer.lower not in ("it", "i", "we", "you")


def _may_follow(parse: Parse, noun: Token, token: Token) -> bool:
    """ "They published a report and defended it": an object is taken up by another, or behind a pronoun."""
    if noun.sentence != token.sentence:
        return main(parse, parse.tokens[noun.head]) and _is_inner(parse, token)
    above = climbed(parse, parse.tokens[token.head], ("conj", "xcomp", "ccomp", "advcl", "pcomp", "prep", "acl"))
    return token.dep == "dobj" and above.dep != "relcl"


def acts_alike(scene: Scene, token: Token, noun: Token) -> bool:
    """Whether the noun can do what the pronoun does: a report does not hope, nor does it accuse."""
    if noun.pos != "NOUN":
        return True
    verb = scene.parse.tokens[token.head]
    willed = verb.lemma in WILLED_VERBS or any(t.lower in MINDED for t in scene.parse.dependents(verb, "acomp"))
    return token.dep != "nsubj" or not willed or is_actor(noun)


def _is_equated(parse: Parse, noun: Token, token: Token) -> bool:
    """ "The worst of it is that he believes it": what is said to be the clause is not in the clause."""
    verb = parse.tokens[noun.head]
    above = token
    for _ in range(LONGEST_CHAIN):
        if above.head == above.index:
            return False
        above = parse.tokens[above.head]
        if above.index == verb.index:
            return verb.lemma == "be"
    return False


def _barred_words(parse: Parse, token: Token) -> set[int]:
    """Words that govern the pronoun, "the end of it", and its own clause's subject for an object."""
    barred: set[int] = set()
    above = token
    for _ in range(LONGEST_CHAIN):
        if above.head == above.index or above.pos in ("VERB", "AUX"):
            break
        above = parse.tokens[above.head]
        barred.add(above.index)
    if letting := _letting(parse, token):
        barred.add(letting.index)
    if token.tag == "PRP" and token.dep not in SUBJECT_LABELS and not token.lower.endswith(("self", "selves")):
        subject = subject_of(parse, clause(parse, token))
        barred |= {subject.index} if subject else set()
        barred |= {noun.index for noun in _made_to(parse, clause(parse, token))}
    return barred


def _owns_office(parse: Parse, token: Token) -> bool:
    """ "its spokesman", "its chief executive": only an organisation has one."""
    return token.tag == "PRP$" and parse.tokens[token.head].lower in OFFICES


def _names_itself(parse: Parse, noun: Token, named: set[int]) -> bool:
    """ "the spokesman, John Smith", and times, which nothing takes up again."""
    return noun.entity in ("DATE", "TIME") or any(t.index in named for t in parse.dependents(noun, "appos"))


def _taken_up(parse: Parse, token: Token, noun: Token) -> bool:
    """Whether a thing just brought in is taken up as readily as the subject: by an object, by the next sentence.

    Not by the subject of what only a government or company does: "It has accused ...".
    """
    if token.dep in ("dobj", "pobj"):
        return True
    acts = token.dep in SUBJECT_LABELS and parse.tokens[token.head].lemma in ACTOR_VERBS
    return noun.sentence != token.sentence and not acts


def _is_its_own(parse: Parse, token: Token, noun: Token) -> bool:
    """ "ripped houses from their foundations": the object's own, as likely as the subject's."""
    return token.tag == "PRP$" and noun.dep == "dobj" and noun.head == clause(parse, token).index


def _noun_weight(parse: Parse, noun: Token, *, rival: bool) -> float:
    verb = parse.tokens[noun.head]
    if noun.dep in SUBJECT_LABELS:
        return MAIN_SUBJECT if main(parse, verb) or not rival else SUBJECT
    if noun.dep in ("dobj", "attr"):
        return (MAIN_OBJECT if main(parse, verb) else OTHER) if rival else OBJECT
    return 1.0
