"""Words whose meanings exclude each other, folded into one concept with two ends.

Source: own list. `EXCLUSIVE`: both cannot hold of one thing at one time. `SUCCESSIVE`: one commonly follows
the other ("opened" and "closed"), so they clash only at a moment that both sides state.
An underscore joins the words of a phrase.
"""

EXCLUSIVE: tuple[tuple[str, str], ...] = (
    (
        "rise climb surge increase grow growth soar jump swell go_up raise hike upturn rocket",
        "fall drop decline decrease slump plunge plummet tumble shrink slide dip go_down reduce reduction cut lower",
    ),
    (
        "accept acceptance approve approval ratify ratification endorse adopt pass",
        "reject rejection refuse refusal turn_down veto rebuff spurn",
    ),
    ("support back favour", "oppose opposition object resist"),
    ("win victory triumph winner", "lose loss loser defeat"),
    (
        "allow permit legalise authorise authorised let_through",
        "ban prohibit forbid outlaw prohibition bar disallow",
    ),
    ("confirm confirmation admit acknowledge concede admission", "deny denial refute disprove dispute"),
    ("convict conviction guilty", "acquit acquittal innocent exonerate not_guilty"),
    ("legal lawful", "illegal unlawful"),
    ("safe", "unsafe dangerous hazardous"),
    ("success successful manage", "fail failure unsuccessful"),
    ("improve improvement", "worsen deteriorate deterioration"),
    ("strengthen tighten", "weaken ease loosen relax"),
    ("strong", "weak"),
    ("true correct accurate", "false incorrect inaccurate wrong untrue"),
    ("possible able", "impossible unable"),
    ("majority", "minority"),
    ("high", "low"),
    ("rich wealthy", "poor impoverished"),
    ("hot", "cold"),
    ("full", "empty"),
    ("awake", "sleep"),
    ("public", "private"),
    ("surplus", "deficit"),
    ("friend", "enemy foe"),
    ("optimistic hopeful", "pessimistic"),
    ("present attend attendance", "absent absence skip boycott"),
    ("include inclusion", "exclude exclusion omit"),
    ("love", "hate"),
    ("remember recall", "forget"),
    ("advance", "retreat"),
    ("shorten", "lengthen extend prolong extension"),
    ("accelerate speed_up", "slow slow_down decelerate"),
    ("widen broaden", "narrow"),
    ("enough sufficient", "insufficient inadequate"),
    ("peaceful peacefully", "violent violently"),
    ("north northern", "south southern"),
    ("east eastern", "west western"),
    ("male", "female"),
    ("intact undamaged", "ruined"),
    ("justified justify", "unjustified"),
    ("effective", "ineffective"),
    ("mandatory compulsory", "voluntary optional"),
)

SUCCESSIVE: tuple[tuple[str, str], ...] = (
    ("open opening reopen", "close closure shut shutter"),
    ("begin start launch commence onset kick_off", "end finish conclude stop halt cease"),
    ("arrive arrival enter", "leave depart departure exit"),
    ("hire appoint appointment recruit", "dismiss sack oust dismissal removal"),
    ("join", "abandon"),
    ("find discover discovery locate trace", "miss missing unaccounted"),
    ("impose imposition", "lift revoke repeal"),
    ("upgrade", "downgrade"),
    ("appear", "disappear vanish"),
    ("stand", "sit lie"),
    ("inside indoors", "outside outdoors"),
    ("push", "pull"),
)
