"""Words that have a capital without being a name: days and months, and what begins sentences.

Written for this project from general knowledge. All lower-case.
"""

CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mon tue tues wed thu thur thurs fri sat sun jan jan. feb feb. mar. apr apr.
    jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. today tomorrow yesterday tonight
    mondays tuesdays wednesdays thursdays fridays saturdays sundays am pm a.m. p.m. gmt est edt utc et e.t. pt
    p.t. bst cet
    eve
    """.split()
)
# Those of them that people and firms bear as names too ("Theresa May", "April Jones", "Sun Microsystems").
ALSO_NAMES = frozenset("april may june august march sun jan".split())
# Capitalised at a sentence's start they are words; the parser sometimes takes them for names.
COMMON = frozenset(
    """
    a about above across amidst along around behind beyond onto throughout according after again against all
    also although among amid an and another any are as asked at back because
    before below best between both breaking but by can coming could despite did do does down during each earlier
    early either else even ever every everyone few first following for former from further get given good great
    had has him
    have having he held her here high his how however i if in including indeed inside instead into is it its just last
    lastly late later latest less let like local made major make making many maybe meanwhile might more moreover most
    much my near nearly neither never nevertheless next no nobody none nor not nothing now of off officials often
    ok old on once one only or other others our out outside over own part past people perhaps please police poll
    previously read really recent recently right said same say says see seven several she should similarly since six
    so some someone something sometimes soon still such sure ten than thank thanks that the their them then there
    therefore these they this those though three through thus to together too top toward towards two under unless
    until
    up updated upon us very view voters was watch we well were what when where whether which while who whoever whom
    whose why will with within without would yes yet you your advertisement photo image video caption editor
    statement source sources experts critics supporters residents witnesses authorities investigators doctors
    scientists researchers analysts lawmakers prosecutors lawyers oks
    """.split()
)
# Nouns that begin sentences without an article and that the parser takes for names there.
BARE_NOUNS = frozenset(
    """
    agriculture attendance bankruptcy childcare construction consumption cricket crime debt demand democracy drought
    education electricity employment evidence exports fire fishing flooding football gas gold growth hail health
    homelessness housing imports income industry inflation investment justice labour land legislation manufacturing
    migration money music oil output parents passengers politics pollen pollution poverty power prices production
    productivity profit profits protesters pupils racism rain religion rents research retail revenue rugby sales
    savings science security shares snow spending sport staff students supply tax taxes teachers technology tennis
    terrorism tourism trade traffic transport turnout unemployment vaccination violence visibility wages war water
    women workers youth
    """.split()
)
DIRECTIONS = frozenset("north south east west eastern northern southern central inner outer".split())
