"""Words beside a name that tell what kind of thing it names. All lower-case lemmas.

Written for this project from general knowledge.
"""

# "the company Acme", "Acme, a maker of", "the Acme probe".
PLACES = frozenset(
    """
    city town village port suburb district region province island hamlet capital county neighbourhood neighborhood
    municipality settlement resort valley river lake mountain prefecture borough state park estate peninsula desert
    forest bay strait beach coast border reservoir dam bridge street square highway motorway stadium arena airport
    volcano crater glacier canyon harbour harbor marina quarter area community parish commune oasis enclave outpost
    camp constituency ward seat
    """.split()
)
ORGANISATIONS = frozenset(
    """
    company firm manufacturer retailer corporation business airline carrier bank lender newspaper magazine broadcaster
    contractor subsidiary startup start-up operator developer producer supplier automaker carmaker chipmaker drugmaker
    insurer brokerage refiner shipbuilder brewer brewery supermarket chain conglomerate utility militia nonprofit
    charity consortium maker group agency ministry organisation organization party union regulator watchdog university
    discounter grocer shoemaker planemaker plane-maker aircraft-maker wholesaler exporter importer exchange miner
    biotech publisher studio label distributor franchise side team club squad federation league association
    bakery hospital school college clinic restaurant hotel website tabloid weekly network station channel
    think-tank tank pollster cartel gang sect cult band trio quartet orchestra shipper haulier housebuilder
    homebuilder builder refinery auditor consultancy telecom steelmaker chipmaker toymaker foodmaker winemaker
    institute foundation museum
    """.split()
)
PRODUCTS = frozenset(
    """
    vaccine drug missile jet airliner app smartphone phone console browser game car truck rocket satellite spacecraft
    tanker ferry yacht ship drone rifle software chatbot probe rover lander orbiter telescope tablet capsule pill
    medicine medication painkiller antibiotic treatment therapy device gadget handset headset laptop watch trawler
    vessel boat submarine frigate freighter cruiser destroyer locomotive tram helicopter aircraft plane bomber
    fighter suv sedan hatchback pickup motorcycle scooter album single song film movie novel book series sitcom
    musical opera play operating-system programme platform cryptocurrency coin token model sneaker perfume lipstick
    cereal snack drink beer whisky wine weedkiller pesticide fertiliser fertilizer herbicide toy doll
    """.split()
)
EVENTS = frozenset(
    """
    festival summit tournament hurricane cyclone typhoon operation conference by-election election primary referendum
    storm earthquake marathon championship carnival parade regatta trophy handicap concert tour
    """.split()
)
PEOPLE = frozenset(
    """
    man woman guy boy girl lady person voter patient customer passenger worker employee official source supporter
    neighbour neighbor substitute relative friend colleague cousin child teenager
    interpreter translator bodyguard roommate flatmate classmate motorist pedestrian tenant buyer user
    """.split()
)
# At a sentence's start these stand before a firm's name without an article.
BEFORE_FIRMS = frozenset(
    """
    retailer manufacturer airline broadcaster automaker carmaker chipmaker drugmaker insurer lender supermarket charity
    discounter grocer shoemaker planemaker publisher startup start-up housebuilder regulator watchdog
    """.split()
)
# Only an organisation has these: "Acme's shares", "shares in Acme", "Acme shares".
OWNED_BY_FIRMS = frozenset(
    """
    share stock shareholder employee founder co-founder headquarters subsidiary profit revenue turnover factory store
    branch bondholder creditor goalkeeper striker midfielder defender winger fan bankruptcy dividend
    """.split()
)
# Only a product has these: "bottles of Exadrine", "Exadrine tablets".
OWNED_BY_PRODUCTS = frozenset(
    "bottle dose tablet pill capsule packet vial syringe injection recall sequel prototype fuselage".split()
)
# What an article about sport speaks of.
SPORT = frozenset(
    """
    striker midfielder goalkeeper winger defender quarterback batsman bowler wicket innings goal equaliser equalizer
    penalty kick-off half-time touchdown playoff play-off league season match fixture relegation promotion coach
    referee tackle scrum club cup squad offside rebound inning pitcher header free-kick substitute
    """.split()
)
# Who and what only a place has: "Marholm residents", "Brissick police".
OWNED_BY_PLACES = frozenset(
    """
    resident villager islander fisherman farmer landlord householder police council councillor mayor government
    parliament lifeboat suburb ratepayer taxpayer motorist commuter coastguard border skyline waterfront
    harbour seafront townsfolk neighbourhood
    """.split()
)
# What leads to a place or away from it, with "to" or "from".
MOVES = frozenset(
    """
    sail fly travel drive go come walk return move flee march journey trip road route train bus ferry flight way
    motorway highway path bridge relocate migrate commute evacuate head cycle trek ship deport
    """.split()
)
# What is done to places alone.
PLACE_VERBS = frozenset("reach visit flood evacuate shell bombard besiege tour".split())
# What befalls nobody but persons, and what nobody else does.
PERSON_OBJECTS = frozenset(
    "jail arrest convict acquit imprison handcuff marry behead extradite stab murder hug bail hospitalise".split()
)
PERSON_VERBS = frozenset(
    """
    die marry weep cry smile laugh shrug grin nod testify resign retire sing kneel whisper sigh sob
    wince frown
    """.split()
)
# The people and parts of a ship, before "of the Marisol".
CREWED = frozenset("sailor crew captain skipper passenger wreck deck hull voyage".split())
# Verbs that take a firm as their subject.
FIRM_VERBS = frozenset("employ manufacture export produce market supply operate".split())
# After these a name that nobody bears is a place.
PLACE_PREPOSITIONS = frozenset("in near outside inside around across throughout off".split())
# "shares in Acme", "trust in Novak": these take their complement with "in".
HELD_IN = frozenset(
    """
    share stake investment investor shareholder confidence trust faith belief interest invest believe trust merge
    place turn role star job career work result end specialise specialize bring draw call phone write hand deal
    """.split()
)
