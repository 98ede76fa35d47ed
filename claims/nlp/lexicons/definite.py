"""Names that English says with "the": by their last word, and single ones; what makes a phrase definite or not.

Source: collected by hand from the common usage of newspapers.
"""

LAST_WORDS = frozenset(
    """
    administration agency alliance army assembly association authority board bureau cabinet coalition commission
    committee confederation congress council court department federation fund government guard house inspectorate
    institute kingdom league ministry movement navy office organisation organization parliament party police republic
    senate service society states treasury tribunal union
    """.split()
)
NAMES = frozenset(
    """
    United States|United Kingdom|United Nations|United Arab Emirates|Netherlands|Philippines|Vatican|Kremlin|White House
    |Pentagon|Bank of England|World Bank|Federal Reserve|European Central Bank|International Monetary Fund|Red Cross
    |World Health Organization|Gambia|Bahamas|Maldives|Czech Republic|Dominican Republic|Central African Republic
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
# "The supposed allies": who takes the allies up again need not doubt them.
DOUBTED = frozenset({"alleged", "apparent", "likely", "possible", "potential", "presumed", "purported", "supposed"})
# Words before a noun that leave open which one is meant.
OPEN_DETERMINERS = frozenset(
    """
    no any every each either neither some all both many much more most several few fewer less another other such
    certain what which whatever whichever enough own half dozens hundreds thousands only mere so-called
    """.split()
)
# So many of a thing are brought in, and taken up by "the".
COUNTING = frozenset("some several many dozens numerous various".split())
# "Acme has a mill": what these are said of is not told by them, or never came about.
UNTELLING = frozenset(
    """
    avoid await be become cancel demand deny exist expect face fear have hear include involve know lack learn like
    mean need prevent reject remain request see seek want
    """.split()
)
# They open a clause that tells which one is meant.
CLAUSES = frozenset({"who", "that", "which", "whose", "where"})
# "In a statement", "at a rate of": said by the way, and taken up by nothing.
BY_THE_WAY = frozenset(
    """
    attempt basis bid case degree effort extent fashion level manner mood move order part point position rate result
    row sense series sign statement state term time tone tweet way
    """.split()
)
# What these tell is told as a fact; what is alleged, feared or hoped is not.
TELLERS = frozenset(
    "add announce confirm discover find inform learn note report reveal say see show state tell think write".split()
)
# "a second vote", "the same vote", "a similar vote": there is more than one.
OTHERS = frozenset(
    """
    another other others same similar different second third fourth fifth first next last previous latest earlier later
    future final initial original new one two three four five separate rival former
    """.split()
)
# What these add to a noun tells which one is meant.
TELLING_PREPOSITIONS = frozenset(
    "of in on at for between against with to from into over about by among near within under".split()
)
# Nouns that are said with "the" alone, or in set phrases, whatever the article speaks of.
IDIOMATIC = frozenset(
    """
    end ends beginning start middle top bottom back front head side sides time times day days week weeks month months
    year years weekend morning afternoon evening night hour hours moment way ways rest number fact point place thing
    things part parts people world future past same ground street road door phone air case event rest majority minority
    total average edge heart face hands hand eyes eye area areas word words idea ideas question questions answer country
    nation state city town government police public media press right left issue issues man woman men women children
    life lives law war reason reasons result results truth problem problems situation process possibility chance
    presidency office elections polls others other kind sort type level rate amount line lines power clock table base
    course market floor field scene stage record list job jobs work election race campaign primary
    """.split()
)
