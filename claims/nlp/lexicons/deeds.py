"""The nouns of deeds that a verb told: "the recall" after "recalled", "the visit" after "visited".

Source: written for this project from general knowledge.
"""

from collections.abc import Mapping


def _verbs(pairs: str) -> Mapping[str, frozenset[str]]:
    """For each noun the verbs whose deed it is."""
    found: dict[str, set[str]] = {}
    for pair in pairs.split():
        verb, noun = pair.split(":")
        found.setdefault(noun, set()).add(verb)
    return {noun: frozenset(verbs) for noun, verbs in found.items()}


# Nouns of deeds told by a verb, by how they go on: "the recall" of what was recalled, "the resignation" of who
# resigned, "the decision" to do it.
OF_OBJECT = _verbs(
    """
    acquire:acquisition acquire:takeover appoint:appointment approve:approval arrest:arrest assassinate:assassination
    bomb:bombing build:construction buy:acquisition buy:purchase buy:takeover cancel:cancellation close:closure
    demolish:demolition deport:deportation destroy:destruction detain:detention discover:discovery dismiss:dismissal
    evacuate:evacuation execute:execution expand:expansion expel:expulsion invade:invasion
    kidnap:kidnapping kill:killing launch:launch murder:killing murder:murder nominate:nomination poison:poisoning
    publish:publication pull:recall purchase:purchase recall:recall reject:rejection release:release remove:removal
    replace:replacement rescue:rescue sack:sacking seize:seizure sell:sale shoot:shooting shut:closure steal:theft
    suspend:suspension transfer:transfer withdraw:recall withdraw:withdrawal
    """
)
OF_SUBJECT = _verbs(
    """
    collapse:collapse crash:crash depart:departure derail:derailment die:death disappear:disappearance erupt:eruption
    explode:explosion quit:resignation resign:resignation retire:retirement
    """
)
TO_DO = _verbs(
    """
    agree:agreement agree:deal attempt:attempt choose:choice decide:decision decide:move offer:offer plan:plan
    pledge:pledge promise:pledge promise:promise propose:proposal refuse:refusal threaten:threat try:attempt vote:vote
    vow:pledge vow:vow
    """
)


def _ways(pairs: str) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """For each noun its verbs, and the prepositions that go with the noun: first that of the verb's object."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for pair in pairs.split():
        verb, noun, *links = pair.split(":")
        found.setdefault(noun, {})[verb] = tuple(links)
    return found


# "the attack on the village", after "attacked the village", "the vote on the bill", after "voted on the bill". A "-"
# stands where the verb's object is none of the noun's.
LINKED = _ways(
    """
    abuse:abuse:of accuse:accusation:against accuse:allegation:against agree:agreement:-:on:with aid:aid:to
    apologise:apology:-:to:for apologize:apology:-:to:for appeal:appeal:-:against:to:for arrive:arrival:-:in:at
    assault:assault:on attack:attack:on back:backing:of ban:ban:on bid:bid:-:for block:block:on
    bombard:bombardment:of boycott:boycott:of breach:breach:of call:call:-:for campaign:campaign:-:against:for
    charge:charge:against charge:charges:against complain:complaint:-:about:to compete:competition:-:with
    condemn:condemnation:of
    criticise:criticism:of criticize:criticism:of crack:crackdown:-:on cut:cut:in damage:damage:to debate:debate:on
    defeat:defeat:of defeat:victory:over beat:victory:over beat:win:over demand:demand:for deny:denial:of
    deploy:deployment:of describe:description:of
    develop:development:of discuss:discussion:of discuss:discussions:on donate:donation:of:to endorse:endorsement:of
    examine:examination:of fund:funding:for fight:fight:against:against:for hack:hack:of hear:hearing:of
    help:help:for
    hijack:hijacking:of impeach:impeachment:of import:import:of increase:increase:in injure:injuries:to
    inquire:inquiry:-:into inspect:inspection:of interview:interview:with invade:invasion:of invest:investment:-:in
    investigate:inquiry:into investigate:investigation:into investigate:probe:into leak:leak:of
    lobby:lobbying:of loot:looting:of
    meet:meeting:with:with merge:merger:-:with negotiate:negotiations:on:with object:objection:-:to
    occupy:occupation:of oppose:opposition:to ordain:ordination:of oust:ouster:of overthrow:overthrow:of
    permit:permission:for probe:probe:into
    prosecute:prosecution:of protest:protest:-:against:over:at pursue:pursuit:of raid:raid:on ratify:ratification:of
    react:reaction:-:to reduce:reduction:in refer:reference:-:to reform:reform:of regulate:regulation:of
    renovate:renovation:of repair:repair:of reply:reply:-:to request:request:for rescue:rescue:of
    respond:response:-:to restore:restoration:of restrict:restriction:on restrict:restrictions:on
    retreat:retreat:-:from return:return:-:to:from review:review:of rule:ruling:-:on search:search:of:for
    sign:signing:of speak:speech:-:to:at:in storm:storming:of
    strike:strike:on sue:lawsuit:against sue:suit:against support:support:for survey:survey:of
    surrender:surrender:-:to talk:talks:-:with tax:tax:on test:test:of test:tests:on:on threaten:threat:to
    tour:tour:of treat:treatment:of try:trial:of unveil:unveiling:of upgrade:upgrade:of visit:visit:to:to
    vote:vote:-:on:for:against warn:warning:-:of:about:against withdraw:withdrawal:of:from
    """
)
# "the accident in which the ferry sank".
HAPPENED = _verbs(
    """
    capsize:accident capsize:disaster capsize:incident capsize:tragedy collapse:accident collapse:disaster
    collapse:incident collapse:tragedy collide:accident collide:collision collide:crash collide:disaster
    collide:incident collide:tragedy crash:accident crash:disaster crash:incident crash:tragedy derail:accident
    derail:disaster derail:incident drown:accident drown:incident drown:tragedy explode:accident explode:disaster
    explode:incident overturn:accident overturn:incident sink:accident sink:disaster sink:incident sink:tragedy
    shoot:attack shoot:incident shoot:shooting shoot:tragedy stab:attack stab:incident stab:stabbing bomb:attack
    bomb:incident ambush:attack ambush:incident attack:incident assault:incident rob:incident rob:robbery
    rob:raid murder:attack kidnap:incident rape:attack
    steal:theft abduct:incident
    """
)
# These befall what they are said of, and nobody does them.
BEFALLING = frozenset("capsize collapse collide crash derail drown explode overturn sink".split())
