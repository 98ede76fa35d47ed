"""English function words, which say nothing of what a sentence is about.

Source: own list of the closed word classes (determiners, pronouns, prepositions, conjunctions, auxiliaries, particles).
Words of negation are in the list: whether a claim denies something is its polarity, not one of its words.
"""

STOPWORDS = frozenset(
    """
    a an the this that these those such same other another each every either neither both all any some
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
    herself it its itself they them their theirs themselves one ones who whom whose which what whoever whatever
    somebody someone something anybody anyone anything everybody everyone everything nobody none nothing
    about above across after against along amid among amongst around as at before behind below beneath beside besides
    between beyond by concerning despite down during except for from in inside into near of off on onto out over past
    per regarding since than through throughout till to toward towards under until up upon via with within without
    and but or nor so yet if unless because although though while whereas whether when whenever where wherever why how
    be am is are was were been being have has had having do does did doing done will would shall should can could may
    might must ought need dare let get got gets
    not no never nt n't t s d ll m re ve cannot isn aren wasn weren hasn haven hadn doesn don didn wouldn shouldn
    couldn mustn needn ain
    also too very just only even still already then there here now again once ever quite rather almost nearly roughly
    approximately about around some well however moreover meanwhile therefore thus hence indeed perhaps maybe
    more most less least much many few several lot lots own
    mr mrs ms dr sir
    said say says saying according reportedly allegedly
    """.split()
)

# Content words that carry so little news that sharing or missing one says next to nothing.
LIGHT_WORDS = frozenset(
    """
    go come take make use put give become seem appear keep set new old recent recently late latest current currently
    today yesterday tomorrow time part way thing number total several good further additional main major key top
    include including involve various certain particular general special own next last first former
    president leader minister prime head chief official spokesman spokesperson chairman senator secretary governor
    mr nation country state city town area region place local people person
    likely expected scheduled set due planned plan prepare preparing expect
    reach stand hit total amount remain stay
    claim state announce declare report tell call describe accord
    """.split()
)
