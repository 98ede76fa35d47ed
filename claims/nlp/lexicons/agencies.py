"""News agencies and the short forms by which papers credit them.

Source: the agencies' own names, collected by hand; the short form in a dateline is each agency's own.
"""

# Lower-case form as printed -> the agency's name.
AGENCIES = {
    "aap": "Australian Associated Press",
    "afp": "Agence France-Presse",
    "agence france-presse": "Agence France-Presse",
    "agence france presse": "Agence France-Presse",
    "anadolu": "Anadolu Agency",
    "anadolu agency": "Anadolu Agency",
    "ani": "Asian News International",
    "ansa": "ANSA",
    "ap": "Associated Press",
    "apa": "Austria Press Agency",
    "associated press": "Associated Press",
    "australian associated press": "Australian Associated Press",
    "belga": "Belga",
    "bloomberg": "Bloomberg",
    "bloomberg news": "Bloomberg",
    "canadian press": "Canadian Press",
    "cp": "Canadian Press",
    "dow jones": "Dow Jones",
    "dow jones newswires": "Dow Jones",
    "dpa": "Deutsche Presse-Agentur",
    "deutsche presse-agentur": "Deutsche Presse-Agentur",
    "efe": "EFE",
    "ians": "Indo-Asian News Service",
    "interfax": "Interfax",
    "irna": "IRNA",
    "kyodo": "Kyodo News",
    "kyodo news": "Kyodo News",
    "lusa": "Lusa",
    "ntb": "NTB",
    "pa": "PA Media",
    "pa media": "PA Media",
    "pap": "Polish Press Agency",
    "press association": "PA Media",
    "press trust of india": "Press Trust of India",
    "pti": "Press Trust of India",
    "reuters": "Reuters",
    "ria novosti": "RIA Novosti",
    "ritzau": "Ritzau",
    "sputnik": "Sputnik",
    "tass": "TASS",
    "tt": "TT",
    "ukrinform": "Ukrinform",
    "united press international": "United Press International",
    "upi": "United Press International",
    "xinhua": "Xinhua",
    "yonhap": "Yonhap",
}

# What the last word of an agency's name tends to be: tells a credit from other words that stand alone.
AGENCY_WORDS = ("agency", "newswire", "newswires", "wire", "press", "news service")
