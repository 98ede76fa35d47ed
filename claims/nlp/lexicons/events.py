"""How news events behave: which happen once, which figures keep running, which verbs look the same from both ends.

Source: own lists; each word is folded, so that its synonyms and the nouns made from it count too.
"""

# Happen once to one thing: another day or another place is another account of it, not another event.
ONCE = frozenset(
    """
    die bear birth begin open arrest resign find sign elect inaugurate appoint marry crash sink launch derail
    explosion collapse murder execute assassinate convict acquit charge found invent discover crown arrive hijack erupt
    bury buy merge invade win lose close abolish unveil adopt ratify
    """.split()
)

# Say that something is so, and leave it to the nouns beside them what it is.
SUPPORT = frozenset(
    """
    be have happen take make give do go hit stand reach total amount number record report measure put leave register
    post come carry include get conduct remain stay become seem last face claim involve feature comprise
    """.split()
)

# Words by which a claim tells of a plan, however it is phrased.
PLANS = frozenset("intend plan expect schedule aim hope want due propose prepare intention proposal future".split())

# What is said of a figure that is still to come.
EXPECTING = frozenset("expect forecast predict foresee hope plan target estimate".split())

# Groups that are counted by themselves as part of all people: three children may be among twelve people.
GROUPS = frozenset(
    """
    child woman man girl boy teenager baby foreigner tourist national civilian soldier troop officer police journalist
    minor pensioner militant adult female male student teacher firefighter rescuer migrant protester
    """.split()
)

# Groups that may be all who are counted: twelve workers killed and nine people killed are two accounts of one toll.
WHOLE_GROUPS = frozenset(
    "resident passenger worker victim patient survivor casualty fan villager prisoner guest hostage".split()
)

ORDINALS = frozenset(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last next previous former latter
    upper lower inner outer junior senior
    """.split()
)

# Words that set a count apart from another of the same thing: "the other two unions" are not the three.
APART = frozenset("other another remaining additional further extra rest half".split())

# Nouns that count something that is named elsewhere: a toll of 31 and 31 people may be one figure.
COUNTING_NOUNS = frozenset(
    "rate number toll total level amount count share proportion figure tally sum percentage".split()
)

# Figures that grow or change while an event lasts: a later report updates an earlier one.
RUNNING = frozenset(
    """
    die injure miss arrest displace infect evacuate homeless hospital confirm case toll victim casualty missing rescue
    protest raise donation donate sign register vote count burn destroy damage detain flee refugee cost price rate level
    outage treat stand share stock index trade temperature unemployment inflation population follower subscriber
    strand trap wait queue lead backlog vacancy signature petition cancel delay reservoir poll rating gather free leak
    spill download membership
    """.split()
)

# Verbs that tell so many things that sharing a row of kin with them says little.
LOOSE_VERBS = frozenset(
    "take leave give get make put send go set move bring have be receive hold hit order come face run open cut".split()
)

# What becomes of people and things is counted apart: the arrested are not the injured, nor the sold the bought.
FATES = frozenset(
    """
    die injure miss arrest rescue evacuate infect displace treat hospital charge convict acquit sentence deport
    vaccinate test recover hire dismiss lay_off resign strike flee arrive survive strand trap buy sell export import
    produce revenue profit debt tax invest donate lend store burn destroy damage repair vote register win seat protest
    """.split()
)

# How it is said of a count what became of those who are counted: "14 people injured".
PARTICIPLES = {
    "die": "killed",
    "injure": "injured",
    "miss": "missing",
    "arrest": "arrested",
    "rescue": "rescued",
    "evacuate": "evacuated",
    "infect": "infected",
    "displace": "displaced",
    "kidnap": "kidnapped",
    "treat": "treated",
}

# Who does it and to whom can be exchanged without a change of meaning.
MUTUAL = frozenset(
    """
    meet talk agree marry fight war border resemble equal differ merge trade cooperate negotiate clash play face join
    discuss correspond compete ally date divorce match neighbour sign sum resume speak
    """.split()
)

# Only one can do or be it: another doer is another account of the same fact.
ONE_TAKER = frozenset("win found invent discover buy compose direct author head chair captain write design".split())
