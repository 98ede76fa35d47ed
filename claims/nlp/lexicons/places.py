"""Countries with their capitals, adjectives and other names; parts of countries, regions and cities.

Written for this project from general knowledge: the members of the United Nations and the places
news speaks of most. Each row of COUNTRIES: name | capital | adjectives and people | other names.
The first adjective is the one used to name the country's offices ("Chinese Foreign Ministry").
"""

COUNTRIES = """
Afghanistan|Kabul|Afghan,Afghani|
Albania|Tirana|Albanian|
Algeria|Algiers|Algerian|
Andorra|Andorra la Vella|Andorran|
Angola|Luanda|Angolan|
Antigua and Barbuda|Saint John's|Antiguan|Antigua
Argentina|Buenos Aires|Argentine,Argentinian|
Armenia|Yerevan|Armenian|
Australia|Canberra|Australian,Aussie|
Austria|Vienna|Austrian|
Azerbaijan|Baku|Azerbaijani,Azeri|
Bahamas|Nassau|Bahamian|The Bahamas
Bahrain|Manama|Bahraini|
Bangladesh|Dhaka|Bangladeshi|
Barbados|Bridgetown|Barbadian|
Belarus|Minsk|Belarusian,Belarussian,Byelorussian|Belorussia,Byelorussia
Belgium|Brussels|Belgian|
Belize|Belmopan|Belizean|
Benin|Porto-Novo|Beninese|
Bhutan|Thimphu|Bhutanese|
Bolivia|La Paz|Bolivian|
Bosnia and Herzegovina|Sarajevo|Bosnian|Bosnia,Bosnia-Herzegovina
Botswana|Gaborone|Botswanan|
Brazil|Brasilia|Brazilian|
Brunei|Bandar Seri Begawan|Bruneian|
Bulgaria|Sofia|Bulgarian|
Burkina Faso|Ouagadougou|Burkinabe|
Burundi|Gitega|Burundian|
Cambodia|Phnom Penh|Cambodian|
Cameroon|Yaounde|Cameroonian|
Canada|Ottawa|Canadian|
Cape Verde|Praia|Cape Verdean|Cabo Verde
Central African Republic|Bangui|Central African|
Chad|N'Djamena|Chadian|
Chile|Santiago|Chilean|
China|Beijing|Chinese|People's Republic of China,PRC,Mainland China
Colombia|Bogota|Colombian|
Comoros|Moroni|Comorian|
Congo|Brazzaville|Congolese|Republic of the Congo,Republic of Congo,Congo-Brazzaville
Costa Rica|San Jose|Costa Rican|
Croatia|Zagreb|Croatian,Croat|
Cuba|Havana|Cuban|
Cyprus|Nicosia|Cypriot|
Czech Republic|Prague|Czech|Czechia
Democratic Republic of the Congo|Kinshasa||Democratic Republic of Congo,DRC,DR Congo,Congo-Kinshasa
Denmark|Copenhagen|Danish,Dane|
Djibouti||Djiboutian|
Dominica|Roseau||
Dominican Republic|Santo Domingo|Dominican|
East Timor|Dili|Timorese|Timor-Leste
Ecuador|Quito|Ecuadorian,Ecuadorean|
Egypt|Cairo|Egyptian|
El Salvador|San Salvador|Salvadoran,Salvadorean|
Equatorial Guinea|Malabo|Equatoguinean|
Eritrea|Asmara|Eritrean|
Estonia|Tallinn|Estonian|
Eswatini|Mbabane|Swazi|Swaziland
Ethiopia|Addis Ababa|Ethiopian|
Fiji|Suva|Fijian|
Finland|Helsinki|Finnish,Finn|
France|Paris|French,Frenchman,Frenchwoman,Frenchmen|
Gabon|Libreville|Gabonese|
Gambia|Banjul|Gambian|The Gambia
Georgia|Tbilisi|Georgian|
Germany|Berlin|German|Federal Republic of Germany,West Germany
Ghana|Accra|Ghanaian|
Greece|Athens|Greek|
Grenada|Saint George's|Grenadian|
Guatemala|Guatemala City|Guatemalan|
Guinea|Conakry|Guinean|
Guinea-Bissau|Bissau|Bissau-Guinean|
Guyana|Georgetown|Guyanese|
Haiti|Port-au-Prince|Haitian|
Honduras|Tegucigalpa|Honduran|
Hungary|Budapest|Hungarian|
Iceland|Reykjavik|Icelandic,Icelander|
India|New Delhi|Indian|
Indonesia|Jakarta|Indonesian|
Iran|Tehran|Iranian|Islamic Republic of Iran
Iraq|Baghdad|Iraqi|
Ireland|Dublin|Irish,Irishman,Irishwoman,Irishmen|Republic of Ireland,Irish Republic
Israel|Jerusalem|Israeli|
Italy|Rome|Italian|
Ivory Coast|Yamoussoukro|Ivorian|Cote d'Ivoire,Côte d'Ivoire
Jamaica|Kingston|Jamaican|
Japan|Tokyo|Japanese|
Jordan|Amman|Jordanian|
Kazakhstan|Astana|Kazakh,Kazakhstani|
Kenya|Nairobi|Kenyan|
Kiribati|Tarawa|I-Kiribati|
Kosovo|Pristina|Kosovar,Kosovan|
Kuwait|Kuwait City|Kuwaiti|
Kyrgyzstan|Bishkek|Kyrgyz|Kirghizia
Laos|Vientiane|Laotian,Lao|
Latvia|Riga|Latvian|
Lebanon|Beirut|Lebanese|
Lesotho|Maseru|Basotho|
Liberia|Monrovia|Liberian|
Libya|Tripoli|Libyan|
Liechtenstein|Vaduz|Liechtensteiner|
Lithuania|Vilnius|Lithuanian|
Luxembourg||Luxembourgish,Luxembourger|
Madagascar|Antananarivo|Malagasy|
Malawi|Lilongwe|Malawian|
Malaysia|Kuala Lumpur|Malaysian|
Maldives|Male|Maldivian|
Mali|Bamako|Malian|
Malta|Valletta|Maltese|
Marshall Islands|Majuro|Marshallese|
Mauritania|Nouakchott|Mauritanian|
Mauritius|Port Louis|Mauritian|
Mexico|Mexico City|Mexican|
Micronesia|Palikir|Micronesian|
Moldova|Chisinau|Moldovan,Moldavian|Moldavia
Monaco||Monegasque|
Mongolia|Ulaanbaatar|Mongolian|
Montenegro|Podgorica|Montenegrin|
Morocco|Rabat|Moroccan|
Mozambique|Maputo|Mozambican|
Myanmar|Naypyidaw|Burmese|Burma
Namibia|Windhoek|Namibian|
Nauru|Yaren|Nauruan|
Nepal|Kathmandu|Nepalese,Nepali|
Netherlands|Amsterdam|Dutch,Dutchman,Dutchwoman|Holland,The Netherlands
New Zealand|Wellington|New Zealander,Kiwi|
Nicaragua|Managua|Nicaraguan|
Niger|Niamey|Nigerien|
Nigeria|Abuja|Nigerian|
North Korea|Pyongyang|North Korean|N. Korea,DPRK,Democratic People's Republic of Korea
North Macedonia|Skopje|Macedonian,North Macedonian|Macedonia
Norway|Oslo|Norwegian|
Oman|Muscat|Omani|
Pakistan|Islamabad|Pakistani|
Palau|Ngerulmud|Palauan|
Palestine|Ramallah|Palestinian|Palestinian Territories,Palestinian territories
Panama|Panama City|Panamanian|
Papua New Guinea|Port Moresby|Papua New Guinean|
Paraguay|Asuncion|Paraguayan|
Peru|Lima|Peruvian|
Philippines|Manila|Philippine,Filipino,Filipina|The Philippines
Poland|Warsaw|Polish,Pole|
Portugal|Lisbon|Portuguese|
Qatar|Doha|Qatari|
Romania|Bucharest|Romanian|
Russia|Moscow|Russian|Russian Federation
Rwanda|Kigali|Rwandan|
Saint Kitts and Nevis|Basseterre|Kittitian|St. Kitts and Nevis,St Kitts and Nevis
Saint Lucia|Castries|Saint Lucian|St. Lucia,St Lucia
Saint Vincent and the Grenadines|Kingstown|Vincentian|St. Vincent and the Grenadines
Samoa|Apia|Samoan|
San Marino||Sammarinese|
Sao Tome and Principe|Sao Tome|Santomean|
Saudi Arabia|Riyadh|Saudi,Saudi Arabian|Kingdom of Saudi Arabia
Senegal|Dakar|Senegalese|
Serbia|Belgrade|Serbian,Serb|
Seychelles|Victoria|Seychellois|
Sierra Leone|Freetown|Sierra Leonean|
Singapore||Singaporean|
Slovakia|Bratislava|Slovak,Slovakian|
Slovenia|Ljubljana|Slovenian,Slovene|
Solomon Islands|Honiara|Solomon Islander|
Somalia|Mogadishu|Somali|
South Africa|Pretoria|South African|
South Korea|Seoul|South Korean|S. Korea,Republic of Korea
South Sudan|Juba|South Sudanese|
Spain|Madrid|Spanish,Spaniard|
Sri Lanka|Colombo|Sri Lankan|
Sudan|Khartoum|Sudanese|
Suriname|Paramaribo|Surinamese|
Sweden|Stockholm|Swedish,Swede|
Switzerland|Bern|Swiss|
Syria|Damascus|Syrian|
Taiwan|Taipei|Taiwanese|
Tajikistan|Dushanbe|Tajik|
Tanzania|Dodoma|Tanzanian|
Thailand|Bangkok|Thai|
Togo|Lome|Togolese|
Tonga|Nuku'alofa|Tongan|
Trinidad and Tobago|Port of Spain|Trinidadian|Trinidad
Tunisia|Tunis|Tunisian|
Turkey|Ankara|Turkish,Turk|Turkiye,Türkiye
Turkmenistan|Ashgabat|Turkmen|
Tuvalu|Funafuti|Tuvaluan|
Uganda|Kampala|Ugandan|
Ukraine|Kyiv|Ukrainian|The Ukraine
United Arab Emirates|Abu Dhabi|Emirati|UAE,U.A.E.
United Kingdom|London|British,Briton,Brit|UK,U.K.,Britain,Great Britain
United States|Washington|American|US,U.S.,USA,U.S.A.,America,United States of America,U.S
Uruguay|Montevideo|Uruguayan|
Uzbekistan|Tashkent|Uzbek|
Vanuatu|Port Vila|Vanuatuan|
Vatican City||Vatican|Holy See
Venezuela|Caracas|Venezuelan|
Vietnam|Hanoi|Vietnamese|Viet Nam
Yemen|Sanaa|Yemeni|
Zambia|Lusaka|Zambian|
Zimbabwe|Harare|Zimbabwean|
"""

# States that are no more, as history and courts still name them: name | capital | adjectives | other names.
FORMER_COUNTRIES = """
Soviet Union||Soviet|USSR,U.S.S.R.
Yugoslavia||Yugoslav,Yugoslavian|
Czechoslovakia||Czechoslovak|
East Germany||East German|GDR
"""

# Peoples, faiths, parties and parts of the world that adjectives name: name | adjectives and people.
GROUPS = """
Africa|African
Arab|Arab,Arabic
Asia|Asian
Europe|European
Latin America|Latin American
Latino|Latino,Latina,Latinx
Middle East|Middle Eastern
North America|North American
South America|South American
Scandinavia|Scandinavian
Balkans|Balkan
Caribbean|
West|Western
England|English,Englishman,Englishwoman
Scotland|Scottish,Scot
Wales|Welsh,Welshman,Welshwoman
Northern Ireland|Northern Irish
Catalonia|Catalan
Chechnya|Chechen
Crimea|Crimean
Greenland|Greenlandic,Greenlander
Hong Kong|Hongkonger,Hong Konger
Kurdistan|Kurdish,Kurd
Puerto Rico|Puerto Rican
Tibet|Tibetan
Alabama|Alabamian
Alaska|Alaskan
Alberta|Albertan
Arizona|Arizonan
Arkansas|Arkansan
Colorado|Coloradan
Connecticut|Nutmegger
Florida|Floridian
Hawaii|Hawaiian
Idaho|Idahoan
Illinois|Illinoisan
Indiana|Hoosier
Iowa|Iowan
Kansas|Kansan
Kentucky|Kentuckian
Louisiana|Louisianan
Maryland|Marylander
Minnesota|Minnesotan
Mississippi|Mississippian
Missouri|Missourian
Montana|Montanan
Nebraska|Nebraskan
Nevada|Nevadan
Newfoundland|Newfoundlander
New Jersey|New Jerseyan
New Mexico|New Mexican
North Carolina|North Carolinian
Nova Scotia|Nova Scotian
Ohio|Ohioan
Oklahoma|Oklahoman
Ontario|Ontarian
Oregon|Oregonian
Pennsylvania|Pennsylvanian
Quebec|Quebecer,Quebecker,Québécois
Queensland|Queenslander
South Carolina|South Carolinian
Tasmania|Tasmanian
Tennessee|Tennessean
Texas|Texan
Utah|Utahn
Vermont|Vermonter
Virginia|Virginian
Washington state|Washingtonian
West Virginia|West Virginian
Wisconsin|Wisconsinite
Wyoming|Wyomingite
Gaza|Gazan
Flanders|Flemish
Wallonia|Walloon
Brittany|Breton
Bavaria|Bavarian
Sicily|Sicilian
Sardinia|Sardinian
Corsica|Corsican
Siberia|Siberian
Punjab|Punjabi
Kashmir|Kashmiri
Bermuda|Bermudian
Gibraltar|Gibraltarian
New York|New Yorker
London|Londoner
Paris|Parisian
Southeast Asia|Southeast Asian
California|Californian
Xinjiang|Uyghur,Uighur
Rohingya|Rohingya
Hutu|Hutu
Tutsi|Tutsi
Slav|Slav,Slavic
Bedouin|Bedouin
Pashtun|Pashtun
Hausa|Hausa
Yoruba|Yoruba
Igbo|Igbo
Zulu|Zulu
Tamil|Tamil
Sinhalese|Sinhalese
Berber|Berber
Maori|Maori,Māori
Inuit|Inuit
Cherokee|Cherokee
Navajo|Navajo
Druze|Druze
Alawite|Alawite
Yazidi|Yazidi
Copt|Copt,Coptic
Maronite|Maronite
Amish|Amish
Quaker|Quaker
Methodist|Methodist
Baptist|Baptist
Lutheran|Lutheran
Anglican|Anglican
Presbyterian|Presbyterian
Jesuit|Jesuit
Marxist|Marxist
Zionist|Zionist
Salafi|Salafi,Salafist
Roma|Romani
Hispanic|Hispanic
African American|African American,African-American
Jewish|Jewish,Jew
Muslim|Muslim,Moslem
Islam|Islamic,Islamist
Christian|Christian
Catholic|Catholic,Roman Catholic
Protestant|Protestant
Evangelical|Evangelical
Orthodox|Orthodox
Hindu|Hindu
Sikh|Sikh
Buddhist|Buddhist
Mormon|Mormon
Sunni|Sunni
Shiite|Shiite,Shia,Shi'ite
Communist|Communist
Nazi|Nazi,Neo-Nazi
"""

# Adjectives that name a language where they stand alone.
LANGUAGES = frozenset(
    """
    Afrikaans Albanian Arabic Armenian Belarusian Bulgarian Burmese Catalan Chechen Chinese Croatian Czech Danish Dutch
    English Estonian Finnish French Georgian German Greek Hungarian Icelandic Indonesian Irish Italian Japanese Korean
    Kurdish Latvian Lithuanian Macedonian Mongolian Norwegian Polish Portuguese Romanian Romani Russian Serbian Slovak
    Slovene Slovenian Somali Spanish Swedish Tajik Thai Tibetan Turkish Ukrainian Uyghur Uzbek Vietnamese Welsh
    """.split()
)

REGIONS = """
Africa, Antarctica, Asia, Europe, Eurasia, North America, South America, Latin America, Central America, Oceania,
Middle East, Far East, Southeast Asia, South Asia, East Asia, Central Asia, North Africa, West Africa, East Africa,
Southern Africa, Sub-Saharan Africa, Horn of Africa, Sahel, Sahara, Balkans, Baltics, Caucasus, Scandinavia,
Eastern Europe, Western Europe, Central Europe, Caribbean, West Indies, Persian Gulf, Arctic, Antarctic,
Atlantic, Pacific, Mediterranean, Indo-Pacific, Asia-Pacific, Red Sea, Black Sea, Baltic Sea, North Sea, Dead Sea,
South China Sea, East China Sea, Suez Canal, Panama Canal, Strait of Hormuz, English Channel, Alps, Himalayas, Andes,
England, Scotland, Wales, Northern Ireland, Isle of Man, Jersey, Guernsey, Gibraltar, Greenland, Faroe Islands,
Puerto Rico, Guam, American Samoa, Bermuda, Cayman Islands, Hong Kong, Macau, Macao, Tibet, Xinjiang, Inner Mongolia,
Kashmir, Punjab, Gaza, Gaza Strip, West Bank, Golan Heights, East Jerusalem, Kurdistan, Sinai, Crimea, Donbas, Donbass,
Donetsk, Luhansk, Kherson, Zaporizhzhia, Chechnya, Dagestan, Siberia, Transnistria, South Ossetia, Abkhazia,
Nagorno-Karabakh, Catalonia, Basque Country, Andalusia, Bavaria, Saxony, Lombardy, Sicily, Sardinia, Corsica, Brittany,
Normandy, Flanders, Wallonia, Darfur, Tigray, Western Sahara, Zanzibar, Biafra, Somaliland, Puntland,
Crete, Rhodes, Lesbos, Lampedusa, Majorca, Mallorca, Ibiza, Tenerife, Canary Islands, Azores, Madeira, Bali, Java,
Sumatra, Borneo, Sulawesi, Hokkaido, Okinawa, Jeju, Hainan, Sakhalin, Kuril Islands, Falkland Islands, Falklands,
Maui, Oahu, Lombok, Mindanao, Luzon, Galapagos, Svalbard, Orkney, Shetland, Cornwall, Devon, Kent, Yorkshire,
Midwest, New England, Silicon Valley, Wall Street, Bay Area, Deep South, Rust Belt, Long Island, Cape Cod,
West Coast, East Coast, Great Lakes, Appalachia, Korean Peninsula, Korean peninsula, The West, Old City, Ground Zero
"""

# American states and Canadian provinces with their short forms: name | other forms.
STATES = """
Alabama|Ala.
Alaska|
Arizona|Ariz.
Arkansas|Ark.
California|Calif.
Colorado|Colo.
Connecticut|Conn.
Delaware|Del.
Florida|Fla.
Hawaii|
Idaho|
Illinois|Ill.
Indiana|Ind.
Iowa|
Kansas|Kan.
Kentucky|Ky.
Louisiana|
Maine|
Maryland|Md.
Massachusetts|Mass.
Michigan|Mich.
Minnesota|Minn.
Mississippi|
Missouri|
Montana|Mont.
Nebraska|Neb.
Nevada|Nev.
New Hampshire|N.H.
New Jersey|N.J.
New Mexico|N.M.
New York|N.Y.
North Carolina|N.C.
North Dakota|N.D.
Ohio|
Oklahoma|Okla.
Oregon|Ore.
Pennsylvania|Pa.
Rhode Island|R.I.
South Carolina|S.C.
South Dakota|S.D.
Tennessee|Tenn.
Texas|
Utah|
Vermont|Vt.
Virginia|Va.
Washington state|Washington State
West Virginia|W.Va.,W.Va
Wisconsin|Wis.
Wyoming|Wyo.
Alberta|
British Columbia|B.C.
Manitoba|
New Brunswick|
Newfoundland|Newfoundland and Labrador
Nova Scotia|
Ontario|
Prince Edward Island|
Quebec|Québec
Saskatchewan|
Yukon|
New South Wales|NSW
Queensland|
Tasmania|
Western Australia|
South Australia|
Northern Territory|
"""

# Other names of cities: what older or foreign spellings stand for.
CITY_FORMS = {
    "Kiev": "Kyiv",
    "Peking": "Beijing",
    "Teheran": "Tehran",
    "Delhi": "New Delhi",
    "Washington, D.C.": "Washington",
    "Washington D.C.": "Washington",
    "Washington, DC": "Washington",
    "Washington DC": "Washington",
    "D.C.": "Washington",
    "NYC": "New York City",
    "L.A.": "Los Angeles",
    "Asunción": "Asuncion",
    "Bengaluru": "Bangalore",
    "Bogotá": "Bogota",
    "Canton": "Guangzhou",
    "Chișinău": "Chisinau",
    "Cracow": "Krakow",
    "Kraków": "Krakow",
    "Göteborg": "Gothenburg",
    "Köln": "Cologne",
    "Lomé": "Lome",
    "Łódź": "Lodz",
    "Malmö": "Malmo",
    "Malé": "Male",
    "Medellín": "Medellin",
    "Montréal": "Montreal",
    "München": "Munich",
    "Nay Pyi Taw": "Naypyidaw",
    "Reykjavík": "Reykjavik",
    "San José": "San Jose",
    "Yaoundé": "Yaounde",
    "Wrocław": "Wroclaw",
    "Gdańsk": "Gdansk",
    "Poznań": "Poznan",
    "Smyrna": "Izmir",
    "Malmoe": "Malmo",
    "Brasília": "Brasilia",
    "São Paulo": "Sao Paulo",
    "Zürich": "Zurich",
    "Kharkov": "Kharkiv",
    "Odessa": "Odesa",
    "Lvov": "Lviv",
    "Rangoon": "Yangon",
    "Bombay": "Mumbai",
    "Calcutta": "Kolkata",
    "Saigon": "Ho Chi Minh City",
    "Sana'a": "Sanaa",
    "Chişinău": "Chisinau",
    "Nur-Sultan": "Astana",
}

CITIES = """
Aberdeen, Abidjan, Acapulco, Adelaide, Aden, Albuquerque, Aleppo, Alexandria, Almaty, Anchorage, Antwerp, Atlanta,
Auckland, Austin, Baltimore, Bangalore, Barcelona, Basel, Basra, Bath, Belfast, Bergen, Bethlehem, Bilbao, Birmingham,
Bologna, Bordeaux, Boston, Bradford, Brasilia, Bremen, Brest, Brisbane, Bristol, Bruges, Buffalo, Busan, Calais,
Calgary, Cambridge, Cancun, Cape Town, Cardiff, Casablanca, Charleston, Charlotte, Chennai, Chengdu, Chicago,
Chongqing, Christchurch, Cincinnati, Cleveland, Cologne, Columbus, Cork, Coventry, Dallas, Damascus, Darwin, Denver,
Derby, Detroit, Dresden, Dubai, Dundee, Durban, Düsseldorf, Edinburgh, Edmonton, El Paso, Eindhoven, Essen, Fallujah,
Florence, Fort Worth, Frankfurt, Fresno, Fukushima, Gaza City, Gdansk, Geneva, Genoa, Ghent, Glasgow, Gothenburg, Goma,
Graz, Grozny, Guadalajara, Guangzhou, Guantanamo Bay, Haifa, Hamburg, Hangzhou, Hanover, Harbin, Helmand, Hebron, Herat,
Hiroshima, Ho Chi Minh City, Hobart, Honolulu, Houston, Hull, Hyderabad, Incheon, Indianapolis, Innsbruck, Inverness,
Irkutsk, Istanbul, Izmir, Jacksonville, Jeddah, Johannesburg, Kaliningrad, Kandahar, Kansas City, Kano, Karachi,
Kazan, Kharkiv, Kobe, Kolkata, Kosice, Kramatorsk, Krakow, Kunduz, Kyoto, Lagos, Lahore, Las Vegas, Lausanne, Leeds,
Leicester, Leipzig, Liege, Lille, Limassol, Limerick, Linz, Liverpool, Lodz, Los Angeles, Louisville, Lviv, Lyon,
Maastricht, Malaga, Malmo, Manchester, Mandalay, Marrakesh, Marseille, Mecca, Medina, Melbourne, Memphis, Miami, Milan,
Milwaukee, Minneapolis, Mombasa, Montreal, Mosul, Mumbai, Munich, Murmansk, Mykolaiv, Nagasaki, Nagoya, Nanjing,
Naples, Nashville, New Orleans, New York City, Newcastle, Nice, Norwich, Nottingham, Novosibirsk, Nuremberg, Oakland,
Odesa, Omaha, Orlando, Osaka, Oxford, Palermo, Palmyra, Perth, Peshawar, Philadelphia, Phoenix, Pittsburgh, Plymouth,
Poznan, Portsmouth, Port Said, Porto, Quebec City, Raleigh, Raqqa, Richmond, Rafah, Rio de Janeiro, Rostov-on-Don,
Rotterdam, Sacramento, Salt Lake City, Salzburg, Samarkand, San Antonio, San Diego, San Francisco, San Bernardino,
Sandy Hook, Sao Paulo, Sapporo, Savannah, Seattle, Sevastopol, Seville, Shanghai, Sheffield, Shenzhen, Sochi,
Southampton, Srebrenica, St. Louis, St. Petersburg, St Petersburg, Saint Petersburg, Stalingrad, Stavanger, Strasbourg,
Stuttgart, Surabaya, Swansea, Sydney, Tampa, Tel Aviv, The Hague, Thessaloniki, Tianjin, Tijuana, Timbuktu, Toronto,
Toulouse, Trieste, Trondheim, Tucson, Tulsa, Turin, Utrecht, Uppsala, Valencia, Vancouver, Venice, Vladivostok,
Volgograd, Wenzhou, Winnipeg, Wroclaw, Wuhan, Xi'an, Yangon, Yekaterinburg, Yokohama, York, Zaporizhzhia, Zurich,
Aarhus, Abeokuta, Agra, Ahmedabad, Amritsar, Arequipa, Bandung, Bari, Batumi, Belem, Belo Horizonte, Benin City,
Blackpool, Bloemfontein, Bogor, Bonn, Bournemouth, Brighton, Bukavu, Bulawayo, Caen, Cali, Catania, Cebu, Changchun,
Changsha, Chihuahua, Chittagong, Ciudad Juarez, Cluj-Napoca, Coimbatore, Culiacan, Curitiba, Cusco, Da Nang, Dalian,
Davao, Dortmund, Douala, Dunkirk, Esfahan, Exeter, Faisalabad, Fortaleza, Fukuoka, Fuzhou, Galway, Gaziantep,
Guayaquil, Halifax, Homel, Hoboken, Huddersfield, Ibadan, Indore, Ipswich, Isfahan, Iquique, Jaffna, Jaipur, Jinan,
Kaduna, Kanpur, Karaganda, Karbala, Katowice, Kermanshah, Kisumu, Kochi, Krasnodar, Krasnoyarsk, Kumasi, Kunming,
Kursk, Lubumbashi, Lucknow, Maiduguri, Manaus, Manizales, Maracaibo, Mashhad, Medan, Medellin, Mendoza, Messina,
Middlesbrough, Monterrey, Montpellier, Multan, Nablus, Nagpur, Najaf, Nantes, Newark, Nizhny Novgorod, Northampton,
Oxnard, Padua, Pattaya, Penang, Perugia, Pisa, Port Elizabeth, Port Harcourt, Porto Alegre, Puebla, Pune, Qingdao,
Quetta, Rawalpindi, Recife, Reims, Rennes, Rotherham, Samara, Santa Cruz, Sendai, Shenyang, Shiraz, Shreveport,
Srinagar, Stockport, Stoke-on-Trent, Sucre, Sulaymaniyah, Sunderland, Surat, Suzhou, Tabriz, Tacoma, Taichung,
Tallahassee, Tampere, Tangier, Taranto, Torreon, Turku, Ufa, Varanasi, Varna, Veracruz, Verona, Vicenza, Vigo,
Wakefield, Warrington, Wichita, Wolverhampton, Worcester, Xiamen, Zamboanga, Zaragoza, Zhengzhou,
Brooklyn, Manhattan, Bronx, Queens, Staten Island, Harlem, Hollywood, Capitol Hill, Camp David, Mar-a-Lago,
Westminster, Brixton, Ferguson, Charlottesville, Baton Rouge, Santa Fe, Santa Barbara, Beverly Hills, Palm Beach,
Colorado Springs, Des Moines, Flint, Benghazi, Idlib, Homs, Kobani, Bucha, Mariupol, Bakhmut, Dnipro, Chernobyl
"""

# Words that begin or end the name of a place that no list holds.
PLACE_HEADS = frozenset(
    """
    abbey airfield airport avenue base basin bay bayou beach borough boulevard bridge brook canal canyon cape castle
    cathedral cemetery channel cinema coast common county creek crossing dam desert district dock docks estuary
    falls farm fields fjord forest gardens gulf hall harbor harbour heights highway hill hills island islands isle
    isles lagoon lake lane lodge mall manor market marsh meadows mews mill mine moor mosque mountain mountains
    oblast ocean palace park peninsula pier plateau plaza point port prefecture prison province quarry quay ranch
    reef region reservoir ridge river road sea spa square stadium station strait straits street territory theatre
    tower towers township vale valley viaduct village volcano wharf woods zone zoo
    """.split()
)
# Those of them that families are called by as well.
ALSO_FAMILIES = frozenset(
    """
    bay beach bridge brook cape coast common dale farm fields forest hall heath hill lake lane marsh meadows mill moor
    park pier port road street vale woods
    """.split()
)
# A possessive before one of these is part of the place's name: "Cotter's Bend".
SPOTS = PLACE_HEADS | frozenset(
    "bend corner cove cross crossroads end folly gap green hollow hook landing point rest vineyard wood".split()
)
PLACE_STARTS = frozenset("cape fort gulf isle lake mount mt. port rio saint st st.".split())
