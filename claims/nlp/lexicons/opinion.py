"""Words of opinion and feeling, as lemmas. Source: our own."""

# "The plan is …": a judgement that nobody can check.
JUDGING = frozenset(
    """
    absurd admirable amazing appalling appropriate awesome awful bad beautiful best better bizarre boring brave
    brilliant charming clever cool correct crazy cruel dangerous deplorable despicable difficult disappointing
    disastrous disgraceful disgusting dreadful dumb easy embarrassing essential evil excellent exciting
    extraordinary fabulous fair fantastic fine foolish funny glad good gorgeous great hard heartbreaking helpful
    honest honorable honourable horrible horrific ideal imperative important impressive incredible inexcusable
    insane inspiring interesting ironic irresponsible lovely ludicrous mad magnificent marvellous marvelous
    meaningful moral naive nasty necessary nice odd outrageous pathetic perfect phenomenal pleasant pointless
    powerful proud reasonable regrettable remarkable reprehensible ridiculous right sad sane scary sensible
    shameful shocking silly smart sorry special splendid strange stunning stupid superb sweet tasty terrible
    terrific terrifying thrilling tough tragic tremendous troubling true ugly unacceptable unbelievable unfair
    unfortunate unjust unjustifiable useless valuable vile vital weak weird wise wonderful worse worst worthwhile
    worthy wrong
    """.split()
)

# "I …" with these is a feeling or a thought, not a fact.
FEELING = frozenset(
    """
    admire adore appreciate apologise apologize assume believe care consider cherish dislike doubt enjoy expect
    feel find forgive guess hate hear hope imagine know like love mean mind miss need pray prefer regret remember
    respect see suppose suspect sympathise sympathize thank think trust understand urge value want welcome wish
    wonder worry
    """.split()
)

# Past and with an object, these are no feelings: "we found no fault", "I saw the man".
PERCEIVING = frozenset({"find", "hear", "see"})

# "Britain should leave": what ought to be, not what is.
EXHORTING = frozenset({"should", "ought", "let"})
