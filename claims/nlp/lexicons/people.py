"""Nouns that mean a person by office, work or kin. Source: our own."""

PEOPLE = frozenset(
    """
    actor actress adviser advisor advocate aide ally ambassador analyst archbishop archaeologist architect artist
    assistant associate astronaut athlete attorney author banker barrister bishop boss boxer boy brother campaigner
    candidate captain cardinal chairperson champion chancellor chef chief child citizen cleric clerk coach colleague
    colonel columnist comedian commander commissioner composer coroner councillor counsel counterpart critic cyclist
    dad daughter defendant delegate deputy designer detective developer dictator diplomat director dissident doctor
    driver economist editor emperor employee engineer entrepreneur envoy executive expert farmer father founder general
    girl goalkeeper governor guard head heir historian husband individual inspector investigator investor journalist
    judge justice king lawmaker lawyer leader lecturer lieutenant magistrate major manager marshal mayor member
    midfielder minister mother mum musician negotiator nephew niece nominee novelist nurse officer official owner
    painter parent passenger patient person photographer physician pilot player poet politician pope president
    presenter priest prince princess principal prisoner producer professor prosecutor protester psychologist queen
    rapper receptionist reporter representative researcher resident scientist secretary senator sergeant
    sheriff singer sister skipper soldier solicitor son specialist spokesperson striker student suspect teacher
    teenager tenant tourist tutor tycoon victim voter wife winner witness worker writer youth
    """.split()
)

# Offices whose holders say "we" for the body that they stand for.
SPEAKING_FOR_FIRMS = frozenset(
    """
    ceo chairman chairwoman chairperson chair director executive president spokesman spokesperson spokeswoman
    """.split()
)
SPEAKING = SPEAKING_FOR_FIRMS | frozenset(
    """
    administrator analyst boss captain chief cofounder co-founder coach commissioner economist founder governor head
    leader manager officer owner principal representative secretary skipper speaker strategist superintendent treasurer
    """.split()
)
# "Ann Lee, who heads the Harbour Trust": what whoever does so says "we" for.
LEADING = frozenset("chair direct head lead manage represent run".split())
# In the names of bodies whose people are asked as scholars.
RESEARCHING = frozenset("institute institution policy research studies".split())
