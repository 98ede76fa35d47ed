"""Past tense and past participle of verbs that do not just take -ed. Source: common knowledge of English grammar.

Where British and American usage differ the form shared by both, or the British one, is given.
"""

# lemma: past tense, past participle
_FORMS = """
arise arose arisen; awake awoke awoken; be was been; bear bore borne; beat beat beaten; become became become;
befall befell befallen; begin began begun; bend bent bent; bet bet bet; bid bid bid; bind bound bound; bite bit
bitten; bleed bled bled; blow blew blown; break broke broken; breed bred bred; bring brought brought; broadcast
broadcast broadcast; build built built; burn burned burned; burst burst burst; buy bought bought; cast cast cast;
catch caught caught; choose chose chosen; cling clung clung; come came come; cost cost cost; creep crept crept;
cut cut cut; deal dealt dealt; dig dug dug; do did done; draw drew drawn; drink drank drunk; drive drove driven;
eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; flee fled
fled; fly flew flown; forbid forbade forbidden; forecast forecast forecast; foresee foresaw foreseen; forget
forgot forgotten; forgive forgave forgiven; forgo forwent forgone; freeze froze frozen; get got got; give gave
given; go went gone; grind ground ground; grow grew grown; hang hung hung; have had had; hear heard heard; hide
hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; know knew known; lay laid laid; lead led
led; leap leapt leapt; leave left left; lend lent lent; let let let; lie lay lain; light lit lit; lose lost lost;
make made made; mean meant meant; meet met met; mislead misled misled; mistake mistook mistaken; offset offset
offset; outdo outdid outdone; outgrow outgrew outgrown; outsell outsold outsold; overcome overcame overcome;
overhear overheard overheard; override overrode overridden; oversee oversaw overseen; overtake overtook overtaken;
overthrow overthrew overthrown; pay paid paid; prove proved proved; put put put; quit quit quit; read read read;
rebuild rebuilt rebuilt; redo redid redone; reset reset reset; rethink rethought rethought; rewrite rewrote
rewritten; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek
sought sought; sell sold sold; send sent sent; set set set; shake shook shaken; shed shed shed; shine shone shone;
shoot shot shot; show showed shown; shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat
sat; sleep slept slept; slide slid slid; speak spoke spoken; speed sped sped; spend spent spent; spin spun spun;
split split split; spread spread spread; spring sprang sprung; stand stood stood; steal stole stolen; stick stuck
stuck; strike struck struck; string strung strung; strive strove striven; swear swore sworn; sweep swept swept;
swell swelled swollen; swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn;
tell told told; think thought thought; throw threw thrown; thrust thrust thrust; tread trod trodden; undercut
undercut undercut; undergo underwent undergone; understand understood understood; undertake undertook undertaken;
undo undid undone; uphold upheld upheld; upset upset upset; wake woke woken; wear wore worn; weave wove woven;
weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld; withstand
withstood withstood; write wrote written
"""

IRREGULAR = {lemma: (past, participle) for lemma, past, participle in (row.split() for row in _FORMS.split(";"))}

# Verbs of two or more syllables, stressed on the last, that double their last consonant before -ed.
DOUBLING = frozenset(
    """
    abet abhor acquit admit allot annul begin commit compel concur confer control corral defer deter dispel distil
    embed emit enrol equip excel expel forget incur infer instil occur omit patrol permit prefer propel rebel rebut
    recur refer regret remit repel submit transfer transmit unplug upset
    cancel channel counsel dial duel equal fuel funnel label level libel marshal model panel quarrel rival signal
    total travel tunnel kidnap handicap worship program
    """.split()
)
