"""Irregular English forms and the plain word behind each, for stemming, which knows regular endings only.

Source: own list of the irregular verbs, nouns and comparatives that news uses.
"""

from claims.nlp.lexicons.irregular_verbs import IRREGULAR as VERBS

# Beside the tenses of verbs: plurals, comparatives, and second forms of a verb.
_FORMS = {
    "burn": "burnt",
    "die": "dying",
    "dream": "dreamt",
    "drown": "drowned",
    "hang": "hanged",
    "learn": "learnt",
    "lie": "lying",
    "prove": "proven",
    "slay": "slew slain",
    "sleep": "asleep",
    "strike": "stricken",
    "child": "children",
    "foot": "feet",
    "goose": "geese",
    "knife": "knives",
    "leaf": "leaves",
    "life": "lives",
    "man": "men",
    "mouse": "mice",
    "person": "people persons",
    "thief": "thieves",
    "tooth": "teeth",
    "wife": "wives",
    "wolf": "wolves",
    "woman": "women",
    "good": "better best",
    "bad": "worse worst",
    "high": "higher highest",
    "low": "lower lowest",
    "big": "bigger biggest",
    "large": "larger largest",
    "small": "smaller smallest",
}

# These are far less often the past of "wind", "grind" and "lie" than words of their own; "left", "bound" and "saw"
# stay with the verb.
_AMBIGUOUS = frozenset({"wound", "ground", "lay"})

_OF_VERBS = {form: lemma for lemma, forms in VERBS.items() for form in forms if form != lemma}
_OTHERS = {form: base for base, forms in _FORMS.items() for form in forms.split()}
IRREGULAR = {form: base for form, base in (_OF_VERBS | _OTHERS).items() if form not in _AMBIGUOUS}

# American and other spellings of the word before them; "-ise" endings are folded by rule.
SPELLINGS = {
    variant: spelling
    for spelling, variant in (
        ("centre", "center"),
        ("defence", "defense"),
        ("offence", "offense"),
        ("licence", "license"),
        ("programme", "program"),
        ("labour", "labor"),
        ("harbour", "harbor"),
        ("favour", "favor"),
        ("colour", "color"),
        ("neighbour", "neighbor"),
        ("honour", "honor"),
        ("behaviour", "behavior"),
        ("tyre", "tire"),
        ("kerb", "curb"),
        ("theatre", "theater"),
        ("metre", "meter"),
        ("kilometre", "kilometer"),
        ("litre", "liter"),
        ("tonne", "ton"),
        ("cheque", "check"),
        ("aluminium", "aluminum"),
        ("plough", "plow"),
        ("manoeuvre", "maneuver"),
        ("organisation", "organization"),
    )
}
