"""Abbreviations of English news, lower case and without their last full stop, by what a stop after them means.

Source: collected by hand from style guides' common knowledge (titles, ranks, US states, months, units, company forms).
"""

# A name or more words must follow, so a sentence never ends here ("Mr. Smith", "e.g. schools").
NEVER_LAST = frozenset(
    """
    mr mrs ms mx dr prof messrs mme mlle fr rev revd hon rt pres gov lt gen col maj capt cmdr cpl sgt pvt adm brig
    sen rep reps sens supt insp det atty asst assoc dep amb mgr msgr gens cols drs profs st ste mt ft e.g i.e eg ie
    cf vs v viz al-r lt.col lt.gen maj.gen brig.gen lt.gov vice-adm rear-adm pfc sra spc cllr pte sr.lt ald
    """.split()
)

# Ordinary words or letters that abbreviate only where a number follows ("No. 5", "p. 55", "Fig. 2").
BEFORE_NUMBER = frozenset(
    """
    no nos n° n.º nr art arts sec secs fig figs vol vols p pp pg ch chap para paras op cit ver ref tel ext approx c ca
    rs bd max min par
    """.split()
)

# A sentence may end here or go on; what follows decides ("at 5 p.m. Police came", "at 5 p.m. Eastern").
EITHER = frozenset(
    """
    inc co corp ltd llc llp plc bros cos gmbh s.a s.p.a n.v b.v a.g pty assn assns dept depts univ inst intl natl govt
    jr sr esq ph.d m.d b.a m.a m.sc b.sc m.b.a d.d.s j.d ll.b ll.m r.n c.e.o
    u.s u.s.a u.k u.n e.u u.a.e u.s.s.r d.c l.a n.y.c n.y n.j n.c s.c n.d s.d n.h n.m r.i w.va p.r b.c p.e.i
    a.m p.m a.d b.c.e c.e o.j k.c f.b.i c.i.a g.o.p n.a.t.o i.d t.v v.p p.o d.a p.s q.a a.k.a r.i.p
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa penn tenn
    tex va vt wash wis wyo ont que alta sask
    ave blvd rd hwy pkwy sq apt bldg ste terr
    etc al est incl misc tech mil bn tn mph km kg lb lbs oz sq.ft ft.lbs hr hrs mins secs yr yrs wk wks mo mos cu gal
    qt pt yd yds
    vols eds ed trans rev'd et.al repr illus dist cent cont'd
    """.split()
)

# Abbreviations with a capital, ordinary words without ("he was ill. They left").
WORDS_TOO = frozenset("ark art cal del fig ill ind la ma mar mass miss mon ore pa sat sun tex wash wed".split())

ALL = NEVER_LAST | BEFORE_NUMBER | EITHER

# Names written with a mark of their own ("Yahoo! Inc").
MARKED_NAMES = frozenset({"yahoo!", "jeopardy!", "jeb!", "joomla!", "e!", "wham!", "oliver!", "mamma mia!", "who?"})

# Last labels of addresses, which no full stop separates from a sentence.
ADDRESS_ENDS = frozenset(
    "com org net edu gov mil int info biz io tv co uk us eu de fr ru cn html htm php pdf js".split()
)
