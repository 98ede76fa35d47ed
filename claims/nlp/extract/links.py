"""Which words of a sentence govern a clause of their own, and how that clause hangs on the rest."""

from collections.abc import Callable

from claims.nlp.extract.adverbials import loose_participle, subordinate
from claims.nlp.extract.appositions import apposition, opening_noun
from claims.nlp.extract.chains import in_chain
from claims.nlp.extract.contents import is_content
from claims.nlp.extract.link import COMMAS, Link, Links, set_off
from claims.nlp.extract.members import part_of_them
from claims.nlp.extract.speech import Speech
from claims.nlp.grammar import SUBJECTS, auxiliaries, is_finite, is_verb, left_edge, subject_of
from claims.nlp.lexicons.predicates import (
    ACCUSING,
    CLAIMING,
    CONDITIONAL_MARKS,
    DENYING,
    PROMISING,
    REPORTING,
)
from claims.nlp.types import Parse, Token

# spaCy gives these two labels to clauses put side by side without a joining word.
_SIDE_BY_SIDE = frozenset({"ccomp", "parataxis"})
_TELLING_OF_SELF = CLAIMING | PROMISING
# What an -ing form or an infinitive can be coordinated with: "denied taking bribes and lying", "vowed to cut and save".
_SAME_FORMS = {Link.DEED: frozenset({"VBG"}), Link.INTENT: frozenset({"VB", "VBP"})}
_ONE_ANOTHER = frozenset({"other", "another"})  # "accuse each other of lying": who did it is not said


def links(parse: Parse, sentence: int, speech: Speech, *, without: frozenset[int] = frozenset()) -> dict[int, Link]:
    """The governing words of the sentence's clauses, by index, hosts before what hangs on them.

    Words in `without` stay with their hosts.
    """
    first, last = parse.bounds[sentence]
    waiting = [token.index for token in parse.tokens[first:last] if token.head == token.index]
    found: dict[int, Link] = {}
    while waiting:
        token = parse.tokens[waiting.pop()]
        link = None if token.index in without else _link(parse, token, speech, found)
        if link:
            found[token.index] = link
        waiting.extend(reversed(parse.children[token.index]))
    found.update((index, Link.REPORT) for index in _hollow(parse, found))
    return found


def _hollow(parse: Parse, found: Links) -> list[int]:
    """ "amid warnings that …": the prepositions of phrases that say nothing once the content has been taken out."""
    nouns = [parse.tokens[parse.tokens[index].head] for index, link in found.items() if link is Link.EMBEDDED]
    prepositions = [parse.tokens[noun.head] for noun in nouns if noun.dep == "pobj" and noun.pos == "NOUN"]
    adjuncts = (word for word in prepositions if word.dep == "prep" and is_verb(parse.tokens[word.head]))
    return [word.index for word in adjuncts if set_off(parse, word)]


def _link(parse: Parse, token: Token, speech: Speech, found: Links) -> Link | None:
    if token.head == token.index:
        return Link.MAIN
    head = parse.tokens[token.head]
    if speech.is_cue(token) and speech.reports(token, head) and not speech.reports(head, token):
        return Link.REPORT
    if is_content(parse, token, speech):
        return Link.CONTENT if _is_told_by(parse, head, found) else Link.EMBEDDED
    rule = _RULES.get(token.dep)
    return rule(parse, token, speech, found) if rule else None


def _is_told_by(parse: Parse, teller: Token, found: Links) -> bool:
    """Whether a clause's own verb tells it ("said that", "continues to insist that"), not a noun or a participle."""
    while teller.dep in {"xcomp", "acomp"} and teller.index not in found:
        teller = parse.tokens[teller.head]
    return teller.index in found and found[teller.index] is not Link.KEPT and is_verb(teller)


def _conjunct(parse: Parse, token: Token, speech: Speech, found: Links) -> Link | None:
    if not is_verb(token) or not _is_joined(parse, token) or _follows_its_own(parse, token):
        return None
    if token.head not in found or found[token.head] is Link.CHAINED:
        return Link.CHAINED if in_chain(parse, token, found) else None
    link = found[token.head]
    if link is Link.PARTICIPLE and not subject_of(parse, token):
        return Link.PARTICIPLE
    if link in {Link.DEED, Link.INTENT}:
        return link if token.tag in _SAME_FORMS[link] and not subject_of(parse, token) else None
    if link in {Link.APPOSITION, Link.REPORT}:
        return None
    if _shares_what_follows(parse, token) or _continues_condition(parse, token):
        return None
    return Link.COORDINATE


def _shares_what_follows(parse: Parse, token: Token) -> bool:
    """ "won or tied", "neither won nor tied": two verbs of one object, or a choice, are one fact."""
    host = parse.tokens[token.head]
    if subject_of(parse, token):
        return False
    if any(word.lower == "neither" for word in parse.dependents(host, "preconj")):
        return True
    joiners = [cc for cc in parse.dependents(host, "cc") if cc.index < token.index]
    chosen = any(cc.lower == "or" for cc in joiners) and not parse.dependents(host, "neg")
    beside = token.index - host.index == 2 and not parse.dependents(host, "auxpass")
    return chosen or (beside and bool(joiners))


def _continues_condition(parse: Parse, token: Token) -> bool:
    """ "… if the party wins and she becomes leader": the second is supposed like the first."""
    edge = left_edge(parse, token)
    if edge < 2 or parse.tokens[edge - 1].dep != "cc" or parse.tokens[edge - 2].text == ",":
        return False
    between = parse.tokens[token.head + 1 : edge - 1]
    return any(word.dep == "mark" and word.lower in CONDITIONAL_MARKS for word in between)


def _follows_its_own(parse: Parse, token: Token) -> bool:
    """ "won among voters Hale must not lose": the name right before it is the subject that the parser missed."""
    edge = min((helper.index for helper in auxiliaries(parse, token)), default=token.index)
    before = parse.tokens[max(edge - 1, 0)]
    if subject_of(parse, token) or before.tag not in {"NNP", "PRP"} or before.sentence != token.sentence:
        return False
    return edge < token.index and not any(word.dep == "cc" for word in parse.tokens[token.head : before.index])


def _is_joined(parse: Parse, token: Token) -> bool:
    """Whether an "and" or a comma stands between the two: without either the parser went astray."""
    edge = left_edge(parse, token)
    if edge > 0 and parse.tokens[edge - 1].text in COMMAS | {'"', "”", "“"}:
        return True
    return any(parse.tokens[i].dep == "cc" for i in range(max(token.head, edge - 3), token.index))


def _relative(parse: Parse, token: Token, speech: Speech, found: Links) -> Link | None:
    if not is_finite(parse, token) or not subject_of(parse, token):
        return None
    noun = parse.tokens[token.head]
    opens = noun.index == parse.bounds[noun.sentence][0] and noun.entity == ""  # a capital that says nothing
    unique = noun.tag == "NNP" and not opens and noun.entity != "NORP" and not parse.dependents(noun, "det")
    apart = set_off(parse, token)
    if apart and _tells_which(parse, token):
        return None
    return Link.RELATIVE if unique or apart or _opens_below(parse, token) else None


def _tells_which(parse: Parse, token: Token) -> bool:
    """ "one of several nations, Chad included, that have": "that" tells which, whatever stands between."""
    return any(word.lower == "that" and word.tag == "WDT" for word in parse.dependents(token, *SUBJECTS, "dobj"))


def _opens_below(parse: Parse, token: Token) -> bool:
    """ ", whom it plans to hire": the pronoun is the second verb's, and the comma stands before it."""
    asking = parse.tokens[max(0, left_edge(parse, token) - 1)]
    below = asking.tag in {"WP", "WDT"} and parse.tokens[asking.head].head == token.index
    return below and parse.tokens[max(0, asking.index - 1)].text in COMMAS


def _adverbial(parse: Parse, token: Token, speech: Speech, found: Links) -> Link | None:
    if token.head not in found:
        return None
    if part_of_them(parse, token):
        return Link.MEMBERS
    if not is_verb(token):
        return opening_noun(parse, token)
    subject = subject_of(parse, token)
    if subject and is_finite(parse, token):
        return subordinate(parse, token) if subject.index < token.index else None
    return loose_participle(parse, token)


def _opening_part(parse: Parse, token: Token, speech: Speech, found: Links) -> Link | None:
    """ "One of five sons of a baker, Hale became a boxer." """
    return opening_noun(parse, token) if token.head in found else None


def _noun_clause(parse: Parse, token: Token, speech: Speech, found: Links) -> Link | None:
    """A participle after its noun, where a comma says that it does not tell which one is meant."""
    if token.tag not in {"VBG", "VBN"} or parse.dependents(token, "mark", "neg", *SUBJECTS):
        return None
    if token.lower == "compared" or any(helper.lower == "to" for helper in auxiliaries(parse, token)):
        return None
    return Link.PARTICIPLE if set_off(parse, token) else None


def _prepositional(parse: Parse, token: Token, speech: Speech, found: Links) -> Link | None:
    """The verb after a preposition: "with the EU refusing", "accused them of lying"."""
    preposition = parse.tokens[token.head]
    if preposition.lower == "with" and subject_of(parse, token) and set_off(parse, preposition):
        return Link.ABSOLUTE
    host = parse.tokens[preposition.head]
    if preposition.lower == "after" and host.index in found and _has_figure(parse, token):
        return Link.PRECEDING
    named = [noun for noun in parse.dependents(host, "dobj") if noun.lower not in _ONE_ANOTHER]
    accused = is_verb(host) and host.lemma in ACCUSING and bool(named)
    if accused and token.tag == "VBG" and not parse.dependents(token, "neg"):
        return Link.DEED
    return None


def _has_figure(parse: Parse, token: Token) -> bool:
    """Whether the -ing form tells a fact with a figure or a date of its own."""
    if token.tag != "VBG" or parse.dependents(token, "neg", *SUBJECTS):
        return False
    return any(word.pos == "NUM" or word.entity == "DATE" for word in parse.subtree(token))


def _complement(parse: Parse, token: Token, speech: Speech, found: Links) -> Link | None:
    host = parse.tokens[token.head]
    if host.index not in found:
        return None
    if token.dep in _SIDE_BY_SIDE and _stands_beside(parse, token, host):
        return Link.COORDINATE
    gerund = token.tag == "VBG" or any(helper.tag == "VBG" for helper in auxiliaries(parse, token))
    if gerund and host.lemma in DENYING:
        return Link.DEED
    infinitive = any(helper.lower == "to" for helper in auxiliaries(parse, token))
    told = host.lemma in _TELLING_OF_SELF and not parse.dependents(host, "auxpass", "dobj")
    return Link.INTENT if infinitive and told else None


def _stands_beside(parse: Parse, token: Token, host: Token) -> bool:
    """ "Profits rose; sales fell": two clauses with a semicolon, a colon or a dash between them."""
    if token.index > host.index or not (is_finite(parse, token) and subject_of(parse, token)):
        return False
    marks = {child.text for child in parse.dependents(host, "punct") if token.index < child.index < host.index}
    return bool(marks & {";", "–", "—", ":"}) or ("," in marks and _is_spliced(parse, token, host))


def _is_spliced(parse: Parse, token: Token, host: Token) -> bool:
    """ "Ferns took over, trees burnt and …": a clause and a comma, where nobody says or supposes the first."""
    subject, second = subject_of(parse, token), subject_of(parse, host)
    if subject is None or second is None or not subject.index < token.index < second.index < host.index:
        return False
    inverted = any(helper.index < subject.index for helper in auxiliaries(parse, token))
    opened = {word.tag for word in parse.tokens[left_edge(parse, token) : subject.index]}
    return host.lemma not in REPORTING and not (inverted or opened & {"RBR", "JJR", "WRB", "WP", "WDT"})


_RULES: dict[str, Callable[[Parse, Token, Speech, Links], Link | None]] = {
    "conj": _conjunct,
    "relcl": _relative,
    "advcl": _adverbial,
    "acl": _noun_clause,
    "npadvmod": _opening_part,
    "appos": apposition,
    "pcomp": _prepositional,
    "ccomp": _complement,
    "xcomp": _complement,
    "parataxis": _complement,
}
