"""Titles before names, what their bearer may be called afterwards, and whether they tell man from woman.

Written for this project from general knowledge. All lower-case; several words in one form are one title.
"""

# Forms of address: no office, never a description of their own.
ADDRESSES = frozenset(
    """
    mr mr. mister mrs mrs. ms ms. miss mx mx. dr dr. prof prof. sir dame lord lady madam rev rev. reverend fr fr.
    father sister brother hon hon. saint st st. st. master mme mme. herr frau monsieur madame imam rabbi sheikh mullah
    ayatollah
    """.split()
)
MALE_TITLES = frozenset(
    """
    mr mr. mister sir lord father fr fr. brother king prince duke chairman congressman spokesman businessman herr
    monsieur councilman policeman pope imam rabbi sheikh mullah ayatollah sultan emir husband son uncle nephew salesman
    alderman assemblyman anchorman
    """.split()
)
FEMALE_TITLES = frozenset(
    """
    mrs mrs. ms ms. miss dame lady madam sister queen princess duchess chairwoman congresswoman spokeswoman
    businesswoman frau madame mme mme. councilwoman policewoman actress wife daughter aunt niece assemblywoman
    waitress mother widow
    """.split()
)
SAINTS = frozenset("st st. saint".split())
# Short forms of offices, and the office.
SHORT_OFFICES = {
    "pres.": "president", "gov.": "governor", "sen.": "senator", "sens.": "senator", "rep.": "representative",
    "reps.": "representative", "gen.": "general", "lt.": "lieutenant", "col.": "colonel", "capt.": "captain",
    "maj.": "major", "sgt.": "sergeant", "cpl.": "corporal", "adm.": "admiral", "cmdr.": "commander",
    "supt.": "superintendent", "det.": "detective", "insp.": "inspector", "amb.": "ambassador",
    "min.": "minister", "del.": "delegate", "sec.": "secretary", "atty.": "attorney", "pm": "prime minister",
    "mp": "mp",
    "ceo": "chief executive",
    "gov": "governor", "gen": "general", "sen": "senator", "col": "colonel", "capt": "captain", "lt": "lieutenant",
    "pvt.": "private", "msgr.": "monsignor", "vp": "vice president", "ag": "attorney general", "det": "detective",
    "sgt": "sergeant", "pc": "constable", "cllr": "councillor", "cllr.": "councillor", "cfo": "chief financial officer",
    "lawmaker": "lawmaker",
    "sens": "senator", "reps": "representative", "govs.": "governor", "govs": "governor", "ex-president": "president",
}  # fmt: skip
# Offices and callings that stand before a name; the last word is what "the ..." calls their bearer.
OFFICES = frozenset(
    office.replace("_", " ")
    for office in """
    president vice_president prime_minister deputy_prime_minister foreign_minister finance_minister defence_minister
    defense_minister interior_minister justice_minister health_minister education_minister culture_minister
    energy_minister trade_minister economy_minister transport_minister environment_minister agriculture_minister
    first_minister minister chancellor chancellor_of_the_exchequer vice_chancellor premier deputy_premier governor
    lieutenant_governor mayor
    deputy_mayor senator representative congressman congresswoman councilman councilwoman councillor councilor
    assemblyman assemblywoman lawmaker legislator mp speaker house_speaker majority_leader minority_leader
    senate_majority_leader senate_minority_leader house_majority_leader house_minority_leader opposition_leader
    party_leader leader supreme_leader chairman chairwoman chairperson chair vice_chairman secretary
    secretary_of_state secretary-general secretary_general general_secretary defense_secretary defence_secretary
    foreign_secretary home_secretary treasury_secretary health_secretary press_secretary interior_secretary
    transport_secretary education_secretary justice_secretary business_secretary undersecretary attorney_general
    solicitor_general general major_general brigadier_general lieutenant_general major colonel lieutenant_colonel
    captain lieutenant sergeant corporal private admiral rear_admiral vice_admiral commander brigadier marshal
    field_marshal air_marshal constable inspector detective superintendent chief_superintendent detective_inspector
    detective_sergeant detective_chief_inspector chief_inspector police_chief fire_chief chief chief_constable
    commissioner deputy_commissioner sheriff deputy officer ambassador envoy special_envoy special_counsel
    consul counsel judge justice chief_justice prosecutor chief_prosecutor state_prosecutor attorney lawyer solicitor
    barrister magistrate ombudsman coroner spokesman spokeswoman spokesperson chief_executive chief_executive_officer
    chief_financial_officer chief_operating_officer chief_economist chief_scientist chief_of_staff campaign_manager
    campaign_chairman managing_director director executive_director director_general deputy_director manager founder
    co-founder owner head deputy_head boss editor editor-in-chief professor associate_professor assistant_professor
    lecturer doctor nurse surgeon scientist researcher economist analyst strategist pollster historian
    political_scientist
    biologist physicist chemist geologist seismologist engineer architect journalist reporter columnist correspondent
    author writer novelist poet filmmaker actor actress singer musician rapper comedian artist photographer athlete
    player striker goalkeeper defender midfielder quarterback coach head_coach trainer captain pope king queen prince
    princess crown_prince duke duchess emperor sultan emir sheikh archbishop bishop cardinal pastor priest patriarch
    candidate nominee presidential_nominee presidential_candidate vice_presidential_nominee vice_presidential_candidate
    running_mate frontrunner billionaire businessman businesswoman tycoon magnate oligarch banker investor
    entrepreneur activist campaigner dissident whistleblower suspect defendant gunman victim witness survivor
    resident eyewitness farmer fisherman student teacher headteacher driver pilot sailor soldier host anchor moderator
    adviser advisor senior_adviser national_security_adviser national_security_advisor aide consultant expert
    critic ally spokesperson co-author co-host first_lady first_gentleman
    husband wife son daughter brother sister father mother widow partner
    """.split()
)
# Words that stand before an office and belong to it.
BEFORE_OFFICE = frozenset(
    """
    acting assistant associate chief co deputy ex former foreign incoming interim junior late longtime managing
    outgoing permanent presidential retired senior then vice defense defence interior finance
    agriculture commerce culture energy housing immigration industry information labor labour oil planning tourism trade
    welfare
    appeals arts board business campaign circuit city club communications county court crown district economics
    education emergency environment federal fire health high incident management national night operations party
    police political politics press program programme project regional royal science security shift sport sports
    state supreme team town transport union world
    """.split()
)
# With one of these a single given name is the whole name: "Pope Francis", "King Charles".
NAME_TITLES = frozenset("king queen prince princess pope duke duchess emperor saint st. st sultan".split())
