"""Words by which a claim shows that it denies, plans, hedges, limits or follows up; counted, not understood.

Source: own lists. Each pattern has the name under which the judge weighs it.
"""

import re

_SIGNALS = {
    "negation": r"not|no|never|none|nobody|nothing|neither|nor|without|nowhere|hardly|barely|\w+n['’]t",
    # What says without "not" that something is not, was not, or came to an end.
    "denying": (
        r"fail(?:s|ed|ing|ure)?|refus(?:e[sd]?|ing|al)|den(?:y|ies|ied|ying|ial)|reject(?:s|ed|ing|ion)?|withh(?:eld|olds?)"
        r"|declin(?:es?|ed|ing)\s+to|stay(?:s|ed)?\s+away|absent|lack(?:s|ed|ing)?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?"
        r"|stop(?:s|ped)?|block(?:s|ed|ing)?|ban(?:s|ned)?|drop(?:s|ped)?\s+(?:plans?|the|its|his|her|their)"
        r"|scrap(?:s|ped)?|cancel\w*|call(?:s|ed)?\s+off|abandon\w*|shelv\w+|veto\w*|overturn\w*|quash\w*|dismiss\w*"
        r"|thr(?:ow|ows|own|ew)\s+out|unable|impossible|unlikely|rul(?:e[sd]?|ing)\s+out|free\s+of|short\s+of|miss(?:es|ed)"
        r"|st(?:an|oo)ds?\s+down|defeat\w*|clear(?:s|ed)\s+of|acquit\w*|no\s+longer|yet\s+to|lapsed?|unharmed|unhurt"
        r"|escap\w+|withdr[ae]w\w*|lift(?:s|ed)?|end(?:s|ed)?|ceas\w+|halt\w*|suspend\w*"
    ),
    "planning": (
        r"will|would|plan(?:s|ned|ning)?|intends?|due\s+to|set\s+to|expect(?:s|ed)|scheduled|(?:is|are|was|were)\s+to"
        r"|hop(?:es?|ed)|aim(?:s|ed)|next|tomorrow|propos(?:es?|ed)|promis(?:es?|ed)|pledg(?:es?|ed)|may|might|could|forecasts?"
    ),
    "following": (
        r"now|again|no\s+longer|since|finally|eventually|after\s+all|has|have|already|by\s+then|latest|newest|so\s+far"
        r"|to\s+date|revised|updated|(?:rose|risen|grown|climbed)\s+to|up\s+from|down\s+from|earlier|initially|later"
        r"|reopen\w*|resum\w*|afresh|anew"
    ),
    "lasting": (
        r"still|remain(?:s|ed)?|not\s+yet|yet\s+to|await(?:s|ing)|pending|at\s+least|missing|feared|being|currently"
        r"|under\s+way|continues?"
    ),
    "hedge": (
        r"may|might|could|possibly|perhaps|reportedly|allegedly|apparently|suspect(?:s|ed)|believed|thought|likely|probably"
        r"|appears?|seems?|considering|weighing|suggest\w*"
    ),
    "all": (
        r"all|every|each|both|entire|whole|always|everyone|everybody|unanimous\w*|full|fully|none|no\s+one|nobody|any|never"
    ),
    "part": (
        r"some|most|half|part|partly|several|few|many|majority|minority|only|just|of\s+(?:those|them|whom)|including|among"
        r"|third|quarter|one\s+of"
    ),
    "condition": r"if|unless|provided|as\s+long\s+as|would|condition",
    "cause": (
        r"because|caus\w+|due\s+to|blam\w+|owing|thanks\s+to|result\w*|led\s+to|trigger\w*|brought\s+(?:down|about)|set\s+off"
        r"|start(?:s|ed)|spark(?:s|ed)|origin\w*|stem\w*|behind"
    ),
    "rank": (
        r"first|second|third|fourth|fifth|last|youngest|oldest|largest|smallest|longest|shortest|highest|lowest|biggest|worst"
        r"|best|most|least|record|only|runner|rank\w*"
    ),
}
SIGNALS = {name: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for name, words in _SIGNALS.items()}
