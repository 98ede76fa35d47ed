"""States that follow each other in the news, with the words by which a claim tells in which of them a thing is.

Source: own list. Each row of FAMILIES: what it is about, one state, the state that commonly comes after it. Words are
parts of patterns, without regard to case; a negation in front turns one state into the other.
"""

FAMILIES: tuple[tuple[str, str, str], ...] = (
    (
        "free",
        (
            r"at large|on the run|at liberty|fugitive|free on bail|out on bail|(?:is|are|being) sought|wanted"
            r"|escaped|hunting for|looking for|search for|searching for|manhunt|broke out"
        ),
        (
            r"(?:in|into) custody|arrested|caught|captured|recaptured|detained"
            r"|(?:turned|gave) (?:him|her|them)sel(?:f|ves) (?:in|up)|handed (?:him|her|them)sel(?:f|ves) in"
            r"|remand(?:ed)?|behind bars|jailed|seized|gave up to police"
        ),
    ),
    (
        "found",
        r"missing|disappeared|vanished|unaccounted|search(?:ing)? for|no trace|lost contact|looking for",
        r"found|located|turned up|traced|discovered|recovered|spotted",
    ),
    (
        "alive",
        (
            r"critical(?:ly)?|fight(?:ing|s)? for (?:his|her|their) li(?:fe|ves)|intensive care"
            r"|in (?:a |an induced )?coma|gravely|serious condition|seriously (?:ill|injured|hurt)|trapped"
            r"|stranded|is alive|in hospital|life support"
        ),
        r"died|dead|succumbed|death",
    ),
    (
        "well",
        (
            r"critical(?:ly)?|fight(?:ing|s)? for (?:his|her|their) li(?:fe|ves)|intensive care"
            r"|in (?:a |an induced )?coma|gravely|serious condition|seriously (?:ill|injured|hurt)|in hospital"
            r"|(?:was|were|been) taken to hospital"
        ),
        (
            r"went home|gone home|discharged|out of hospital|left hospital|out of danger|recover(?:ed|ing)"
            r"|wok(?:e|en)|awake|out of (?:his|her|the) coma"
        ),
    ),
    (
        "open",
        (
            r"closed|shut|suspended|grounded|halted|blocked|impassable|cancelled|out of service|at a standstill"
            r"|barred|no flights|cannot use|not (?:be )?pass(?:able)?|banned"
        ),
        (
            r"reopen(?:ed|s|ing)?|open(?:ed)?|resumed?|restart(?:ed)?"
            r"|(?:back|running|landing|flying|operating|use) (?:\w+ ){0,4}(?:again|once more)|once more|cleared"
            r"|back in service|can (?:again )?use|lifted"
        ),
    ),
    (
        "supplied",
        (
            r"without (?:electricity|power|water|gas|heating)"
            r"|(?:power|electricity|water) (?:is |was |were )?(?:cut|out|off)|blackout|outage|in the dark"
            r"|cut off|lost (?:power|electricity)"
        ),
        (
            r"restored|reconnected|back on|(?:power|electricity|water) again"
            r"|lights (?:are|were|came) (?:back )?on"
        ),
    ),
    (
        "contained",
        r"out of control|raging|burning|spreading|ablaze|on fire|alight|advancing",
        r"contained|under control|extinguished|put out|brought under control|doused|burned out|burnt out",
    ),
    (
        "freed",
        (
            r"held|hostage|captive|trapped|stuck|stranded|kidnapped|abducted|cannot move|snowed[- ]in|imprisoned"
            r"|under siege|in captivity"
        ),
        (
            r"freed|released|rescued|brought out"
            r"|(?:got|brought|pulled|lifted|flown|winched) (?:\w+ ){0,2}(?:out|free|to safety|home)|set free"
            r"|let go|on (?:his|her|their) way home|liberated"
        ),
    ),
    (
        "settled",
        (
            r"deadlock(?:ed)?|stalled|talks (?:are|were|go|continue)|negotiating|in dispute|on strike"
            r"|at loggerheads|broken off|no (?:deal|agreement)"
        ),
        (
            r"(?:reached|struck|signed|agreed|clinched) (?:\w+ ){0,3}(?:deal|agreement|accord|truce)"
            r"|agreed (?:on|to)|settled|ended (?:\w+ ){0,2}strike|back at work|have a deal"
        ),
    ),
    (
        "in office",
        (
            r"(?:is|as|was|are) (?:\w+ ){0,3}"
            r"(?:minister|president|chief|head|chancellor|governor|mayor|coach|manager|chairman|director)"
            r"|remains? in office|clings? to|under investigation|refus\w+ to (?:resign|quit|go)|in charge"
        ),
        (
            r"resigned|resignation|sacked|dismissed|stepped down|stripped of|removed|ousted|quit|suspended"
            r"|left office|fired|no longer"
        ),
    ),
    (
        "filled",
        (
            r"(?:announced|handed in|tendered) (?:\w+ ){0,2}resignation|vacant|vacancy|has been sacked"
            r"|no successor|(?:post|office|seat) (?:is|was) (?:open|empty|vacant)|stepped down"
        ),
        (
            r"appointed|succeeded|sworn in|(?:has|have|had) become|took office|named as|elected"
            r"|new (?:\w+ ){0,2}(?:minister|president|chief|head|leader)"
        ),
    ),
    (
        "safe",
        r"boil|unsafe|not (?:safe|to drink|fit)|contaminated|poisoned|polluted|do not drink|toxic",
        r"safe (?:to \w+ )?again|safe to|drinkable|fit to|all[- ]clear|no longer (?:boil|contaminated)",
    ),
    (
        "at home",
        r"evacuated|moved out|fled|displaced|driven out|left their homes|in shelters|homeless|turned out",
        (
            r"(?:allowed|let) (?:back|home|to return)|returned|back (?:in(?:to)?|at) (?:their )?homes?|gone back"
            r"|went back|go home"
        ),
    ),
    (
        "whole",
        r"severed|broken|(?:is|are|was|were|been) cut|damaged|ruptured|leaking|burst|out of order|down\b",
        r"repaired|mended|restored|fixed|plugged|sealed|working again|stopped leaking",
    ),
    (
        "standing",
        (
            r"(?:is|are) (?:still )?holding|holds|holding out|still standing|withstood|surround(?:s|ed)?"
            r"|besieged|drifting|flying"
        ),
        r"burst|collapsed|gave way|given way|breached|surrendered|fallen|fell|brought down|shot down|overrun",
    ),
    (
        "in touch",
        r"lost (?:touch|contact|communication)|silent|no signal|not respond(?:ing|ed)?|fell silent",
        (
            r"(?:talking|responding|transmitting|signal) (?:\w+ ){0,4}again|regained contact"
            r"|contact (?:was |has been )?(?:restored|re-established)|heard from"
        ),
    ),
    (
        "allowed",
        (
            r"no \w+ may|not (?:be )?allowed|banned|ban on|forbidden|under orders? to|must (?:stay|wear|remain)"
            r"|restrictions|curfew|cannot get at|frozen"
        ),
        (
            r"free to|(?:rules?|bans?|curfew|restrictions?|orders?) (?:\w+ ){0,3}(?:lifted|eased|ended)"
            r"|allowed (?:to|again)|may again|lifted|access to (?:\w+ ){0,3}again"
        ),
    ),
    (
        "charged",
        r"question(?:ing|ed)|not been charged|under investigation|suspected|without charge|interrogat\w+",
        r"charged|indicted|convicted|sentenced|found guilty|pleaded|cleared|acquitted",
    ),
    (
        "there",
        (
            r"(?:is|are|was|were|has been|have been) (?:taken down|removed|gone|stolen)"
            r"|on (?:its|his|her|their) way|en route|heading for|marching on|passing through"
        ),
        (
            r"(?:is|are|was|were) back|returned|arrived|reached|turned (?:round|back)|gone back|put back|docked"
            r"|reinstated"
        ),
    ),
    (
        "raised",
        r"(?:level|alert|rate|status) (?:is|stands at|remains|was)",
        r"(?:raised|lifted|increased|lowered|cut|upgraded|downgraded) (?:\w+ ){0,4}(?:from|to)",
    ),
    (
        "eating",
        r"taking no food|hunger strike|refus\w+ food|fasting",
        r"ended (?:his|her|their) (?:fast|hunger strike)|ate|eating again",
    ),
)
