"""Which clauses put a fact before the reader: not questions, orders, wishes, judgements or scraps."""

from claims.nlp.extract.clause import Clause, words_of
from claims.nlp.extract.contents import known_which
from claims.nlp.extract.credit import TOLD
from claims.nlp.extract.link import Link
from claims.nlp.extract.modality import chain
from claims.nlp.extract.speech import Speech
from claims.nlp.grammar import WH_TAGS, auxiliaries, subject_of
from claims.nlp.lexicons.opinion import EXHORTING, FEELING, JUDGING, PERCEIVING
from claims.nlp.lexicons.predicates import ANSWERING, CONDITIONAL_MARKS, REPORTING
from claims.nlp.types import Parse, Token

# "did so", "does the same": the deed was told before.
_ELSEWHERE = frozenset({"so", "that", "same", "it"})
_COMPLETE = frozenset({"all", "both", "each", "this", "that", "these", "those", "some", "any", "another", "either"})
_FIRST_PERSON = frozenset({"i", "we"})
_UNCLAIMED_SUBJECTS = frozenset({"let", "who", "what", "which", "whoever", "whatever"})
# "comes as", "comes after": a frame for the fact that follows.
_FRAMING = frozenset({"come", "follow"})
_FRAMING_MARKS = frozenset({"as", "after", "amid", "while", "when", "ahead", "before", "since"})
_ASKABLE = frozenset({Link.MAIN, Link.CONTENT, Link.EMBEDDED, Link.COORDINATE})
# What was said before, and who fires first: nobody can tell from the clause alone.
_EMPTY_OBJECTS = frozenset({"that", "this", "so", "otherwise"})
# "denied it": always a saying, where what is disputed or confirmed may be a survey.
_OF_SAYINGS = frozenset({"deny", "know", "say", "admit"})


def is_factual(parse: Parse, clause: Clause, speech: Speech, told: frozenset[int]) -> bool:
    """Whether the clause is a claim. `told` are the governing words whose content became claims of its own."""
    if clause.head.index in told or _is_question(parse, clause) or _is_only_cue(parse, clause, speech):
        return False
    if not _speaks_of_something(clause):
        return False
    if clause.link in _ASKABLE and (_is_asked(parse, clause) or _is_supposed(parse, clause)):
        return False
    return not any(rule(parse, clause) for rule in _SCRAPS)


def _speaks_of_something(clause: Clause) -> bool:
    """A subject that a fact can be about."""
    subject = clause.subject
    if subject.dep.startswith("csubj") and subject.tag == "VBG" and subject.lemma in REPORTING:
        return False
    worded = any(any(letter.isalnum() for letter in words_of(part)) for part in clause.subject_parts)
    each_other = [words_of(part).lower() for part in clause.subject_parts] == ["each", "other"]
    return worded and not each_other and subject.lower not in _UNCLAIMED_SUBJECTS


def told_heads(parse: Parse, clauses: tuple[Clause, ...]) -> frozenset[int]:
    """The verbs and participles whose reported content stands as claims: they themselves say nothing more."""
    found: set[int] = set()
    for clause in clauses:
        if clause.link in TOLD and clause.head.dep != "conj":
            above = parse.tokens[clause.head.head]
            found.add(above.index)
            if above.dep == "prep":
                found.add(above.head)
            while above.dep in {"xcomp", "acomp"} and above.head != above.index:
                above = parse.tokens[above.head]
                found.add(above.index)
        elif clause.link is Link.EMBEDDED and clause.denied and clause.host is not None:
            found.add(clause.host.head.index)
        elif clause.link is Link.EMBEDDED and _stands_alone(parse, parse.tokens[clause.head.head]):
            found.add(parse.tokens[clause.head.head].head)
    return frozenset(found)


def _stands_alone(parse: Parse, noun: Token) -> bool:
    """ "there are fears that …": beside the content nothing is said."""
    return noun.dep == "attr" and bool(parse.dependents(parse.tokens[noun.head], "expl"))


def is_judgement(parse: Parse, clause: Clause) -> bool:
    """ "The plan is a disgrace", "it was wonderful": nothing in it can be checked."""
    head = chain(parse, clause.head)[-1]
    said = [head] if clause.link in {Link.APPOSITION, Link.NAMING} else list(parse.dependents(head, "acomp", "oprd"))
    own = {token.index for token in clause.words}
    if not said or head.lemma not in {"be", "seem", "look", "feel", "sound", "become", "get"}:
        return False
    figures = any(parse.tokens[i].pos == "NUM" for i in own)
    compared = any(child.dep == "prep" and child.lower == "than" for word in said for child in parse.dependents(word))
    return any(word.lemma in JUDGING for word in said) and not figures and not compared


def _is_asked(parse: Parse, clause: Clause) -> bool:
    """ "asked whether he knew", "told us how surprised he was": what is asked or wondered at is not claimed."""
    opening = [part for part in clause.parts if not isinstance(part, str) and part.pos != "PUNCT"][:3]
    asking = any(part.tag in WH_TAGS and part.index < clause.subject.index for part in opening)
    marks = {mark.lower for mark in parse.dependents(clause.head, "mark")}
    return bool(marks & {"if", "whether"}) or asking or (bool(opening) and opening[0].tag in WH_TAGS)


def _is_supposed(parse: Parse, clause: Clause) -> bool:
    """ "nothing to suggest that he knew": nobody says that he did."""
    teller = parse.tokens[clause.head.head]
    infinitive = any(helper.lower == "to" for helper in auxiliaries(parse, teller))
    if clause.link is not Link.EMBEDDED:
        return False
    return infinitive or bool(parse.dependents(teller, "neg")) or _under_condition(parse, teller)


def _under_condition(parse: Parse, word: Token) -> bool:
    """ "if he can be convinced that it pays", "assuming that it is legal"."""
    while word.head != word.index:
        marks = {mark.lower for mark in (word, *parse.dependents(word, "mark"))}
        if word.dep in {"advcl", "prep"} and marks & CONDITIONAL_MARKS:
            return True
        word = parse.tokens[word.head]
    return False


def _is_sign_off(parse: Parse, clause: Clause) -> bool:
    """ "Ada Novak reports from Oslo", "our reporter has the story": the outlet speaks of itself."""
    if clause.head.tag != "VBZ" or clause.link is not Link.MAIN:
        return False
    if clause.head.lemma == "report":
        return not parse.dependents(clause.head, "dobj", "ccomp")
    objects = parse.dependents(clause.head, "dobj")
    return clause.head.lemma == "have" and any(noun.lemma in {"story", "detail", "details", "more"} for noun in objects)


def _breaks_off(parse: Parse, clause: Clause) -> bool:
    """A statement that ends in "the", "like" or "and" lost its end."""
    words = [part for part in clause.parts if not isinstance(part, str) and part.pos != "PUNCT"]
    return bool(words) and words[-1].tag in {"DT", "PRP$", "CC", "WDT", "WP"} and words[-1].lower not in _COMPLETE


def _announces(parse: Parse, clause: Clause) -> bool:
    """ "These are the results:" leads to what follows the colon."""
    first, last = parse.bounds[clause.head.sentence]
    return clause.link is Link.MAIN and parse.tokens[last - 1].text == ":" and last > first


def _is_question(parse: Parse, clause: Clause) -> bool:
    first, last = parse.bounds[clause.head.sentence]
    end = clause.own[-1].index if clause.own else clause.head.index
    near = (*parse.tokens[max(first, last - 3) : last], *parse.tokens[end : min(last, end + 3)], *clause.own)
    return any(token.text == "?" for token in near)


def _is_only_cue(parse: Parse, clause: Clause, speech: Speech) -> bool:
    """ "officials said", when what they said is found elsewhere: before, behind, or in a neighbouring sentence."""
    head = clause.head
    if not speech.is_cue(head) or head.lemma not in REPORTING or _knows_which(parse, head):
        return False
    return any(_holds_clause(parse, speech, number) for number in speech.cues[head.index])


def _knows_which(parse: Parse, head: Token) -> bool:
    return any(known_which(parse, content) for content in parse.dependents(head, "ccomp"))


def _holds_clause(parse: Parse, speech: Speech, number: int) -> bool:
    content = parse.inside(speech.attributions[number].content)
    inside = {token.index for token in content}
    return any(
        subject is not None and subject.index in inside
        for token in content
        if token.pos in {"VERB", "AUX"}
        for subject in (subject_of(parse, token),)
    )


def _is_thin(parse: Parse, clause: Clause) -> bool:
    """A scrap: a subject and a verb with nothing about it, such as "it does" or "they were"."""
    words = [part for part in clause.parts if not isinstance(part, str) and part.pos != "PUNCT"]
    if len(clause.parts) < 3 and not any(token.dep in {"nsubjpass"} for token in words):
        return len(words) < 2 or clause.head.pos == "AUX" or clause.subject.pos == "PRON"
    if clause.head.lemma == "do" and {child.lower for child in parse.dependents(clause.head)} & _ELSEWHERE:
        return True
    return not clause.denied and not any(_has_content(token) for token in words if token.index != clause.subject.index)


def _has_content(token: Token) -> bool:
    return token.pos in {"VERB", "NOUN", "PROPN", "ADJ", "NUM", "ADV"}


def _answers(parse: Parse, clause: Clause) -> bool:
    """ "The company denied that", "she disputed it": what is denied was said in another sentence."""
    if clause.head.lemma not in ANSWERING or parse.dependents(clause.head, "ccomp", "xcomp"):
        return False
    objects = parse.dependents(clause.head, "dobj")
    empty = _EMPTY_OBJECTS | ({"it"} if clause.head.lemma in _OF_SAYINGS else set())
    return bool(objects) and all(noun.lower in empty and not parse.children[noun.index] for noun in objects)


def _exhorts(parse: Parse, clause: Clause) -> bool:
    helpers = clause.helpers
    if clause.link is Link.PARTICIPLE and clause.host is not None and clause.antecedent is None:
        helpers = (*helpers, *clause.host.helpers)  # "should stay, putting them at odds"
    return any(helper.lemma in EXHORTING or helper.lower in EXHORTING for helper in helpers)


def _feels(parse: Parse, clause: Clause) -> bool:
    verb = chain(parse, clause.head)[0]
    if clause.subject.lower not in _FIRST_PERSON:
        return False
    if verb.lemma in PERCEIVING and verb.tag in {"VBD", "VBN"} and parse.dependents(verb, "dobj"):
        return False
    return verb.lemma in FEELING or any(word.pos == "ADJ" for word in parse.dependents(verb, "acomp"))


def _frames(parse: Parse, clause: Clause) -> bool:
    if clause.head.lemma not in _FRAMING or auxiliaries(parse, clause.head):
        return False
    below = parse.dependents(clause.head, "advcl")
    return any(mark.lower in _FRAMING_MARKS for child in below for mark in parse.dependents(child, "mark"))


_SCRAPS = (_is_thin, _answers, _announces, _is_sign_off, _breaks_off, _exhorts, _feels, is_judgement, _frames)
