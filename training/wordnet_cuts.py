"""What was chosen by hand to make of WordNet a table for news: which kinds and senses are of use, and what is not.

Source: chosen and read for this project; senses are numbered as WordNet 3.0 numbers them.
"""

# The kinds that news takes a thing up by, each with the sense meant; "legislator.1=lawmaker" gives a kind another name.
KINDS = """
accident.1 accident.1=event accusation.1 activist.1 actor.1 actress.1=woman adviser.1 advocate.1 agency.1
agreement.1 aircraft.1 airline.2=company airplane.1 alcohol.1 ambassador.1=official ammunition.1 amount.1
animal.1 announcement.1 announcement.2 answer.1 area.1=place arson.1=crime artist.1 assailant.1 assault.1
assault.2=attack assistant.1 association.1 athlete.1 athlete.1=player attack.1 attack.1=event attacker.1
author.1 avalanche.1=disaster barrier.1 battle.1 battle.1=conflict battle.1=fight beverage.1 bird.1 boat.1
body_of_water.1=water bomb.1 book.1 bridge.1=structure building.1 building.1=structure business.1
business.1=company business.1=firm businessman.1 businessperson.1 camera.1 car.1 celebration.1 cereal.1=crop
ceremony.1 chief.1 child.1 child.2 citizen.1 city.1 claim.1 claim.2=allegation clergyman.1 clothing.1
colleague.1 combatant.1 combination.7=event command.1 committee.1 company.1 company.1=firm competition.2
competitor.1 computer.1 conflict.1 conflict.1=event consultant.1 container.1 contest.1 contest.1=event
contract.1 country.2 court.1 craft.2 crime.1 crime.1=event criminal.1 criticism.1 crop.1 crowd.1
crowd.1=group currency.1 customer.1 dam.1=structure daughter.1=child daughter.1=woman deal.1 debt.1
decision.1 declaration.1 decline.1 decrease.1 decrease.1=change decrease.1=decline decrease.1=drop
decrease.1=fall decrease.4 defeat.1 denial.1 denial.2=statement departure.1 derailment.1=accident device.1
diplomat.1 disaster.1 disaster.1=event discussion.2 disease.1 disorder.1 district.1 district.1=area
district.1=region doctor.1 document.1 document.2 dog.1 drink.3 driver.1 drought.1=disaster drought.1=event
drug.1 dwelling.1 earthquake.1 earthquake.1=disaster economist.1=expert editor.1=journalist educator.1
effort.1 election.1 emotion.1 employee.1 engineer.1 entertainer.1 error.1 executive.1 expert.1 explanation.1
explosion.1 explosion.1=blast explosive.1 fabric.1 facility.1 failure.1 family.1 family.1=group
famine.1=disaster famine.1=event farmer.1 father.1=man fee.1 feeling.1 female_child.1=child fight.2 film.1
final.1=match financial_institution.1=company fine.1=penalty fire.1=disaster fire.1=event firearm.1 firm.1
firm.1=company fish.1 flood.1 flood.1=disaster flood.1=event food.1 food.2 force.4 friend.1 fruit.1 fuel.1
furniture.1 game.1 gang.1=group garment.1 gas.2 gathering.1 gathering.1=group geological_phenomenon.1=event
gift.1 gift.1=money government.1 governor.1=official grant.1=money guard.1 gun.1 happening.1=event head.4
helper.1 home.2 homicide.1=crime house.1 hurricane.1=disaster husband.1=man illness.1
inauguration.2=ceremony income.1 increase.1 increase.5 inhabitant.1 injury.1 insect.1 institution.1
insulin.1=drug investigation.2 investor.1 island.1 island.1=place journalist.1 journey.1 judge.1 judgment.3
jury.1=group juvenile.1 killer.1 killing.2 killing.2=event laborer.1 labourer.1 lake.1 landslide.2=disaster
language.1 law.2 lawman.1=officer lawsuit.1=case lawsuit.1=proceeding lawyer.1 leader.1 legislator.1
legislator.1=lawmaker legislature.1=assembly legislature.1=parliament liquid.1 list.1 loan.1 loan.1=money
machine.1 magazine.1 male_child.1=child mammal.1 man.1 manager.1 marathon.2=race march.4=event match.2=event
match.2=game mayor.1=official meat.1 medication.1 medicine.2 meeting.1 meeting.1=event memo.1=document
memoir.1=book merchant.1 merger.1=deal metal.1 migrant.1 military_action.1=event military_unit.1=force
military_unit.1=unit mineral.1 minister.2=official missile.1 mistake.1 monarch.1 money.1 month.1
mother.1=woman mountain.1 movement.4 movie.1 municipality.1=place murder.1 museum.1 museum.1=building
music.1 musician.1 musician.1=artist musician.2 nation.2 newspaper.1 novel.1=book offender.1 offense.3
officer.1 official.1 operation.5 opponent.1 order.1 organisation.2 organization.1 organization.1=group
parent.1 park.1 party.1 passenger.1 patient.1 pay.1 payment.1 penal_institution.1=prison percentage.1
performance.1 performer.1 period.1 person.1 phone.1=device physician.1 picture.1 picture.1=image pilot.1
plan.1 plane.1 plant.1 plant.1=building plant.2 player.1 pledge.4=promise poem.1 policeman.1
policeman.1=officer politician.1 politician.2 poll.1=survey port.1 priest.1 prison.1=building prisoner.1
problem.1 proceeding.1=case proceeding.1=proceeding professional.1 profit.1 program.1 promise.1 proposal.1
protest.2 protest.2=event public_transport.1=vehicle publication.1 punishment.1 purchase.1 purchase.1=deal
question.1 race.2 rally.1=event ransom.1=payment recommendation.1 relative.1 religion.1 remark.1 report.1
reporter.1=journalist reporter.1=reporter reptile.1 request.2 research.1 researcher.1 resident.1
riot.1=violence rise.1 rise.1=change rise.1=increase river.1 road.1 robbery.1=event room.1 ruler.1
ruling.1=decision sale.1 sale.1=deal satellite.1=craft scholar.1 school.1 school.2=building science.1
scientist.1 season.1 secretary.1=official settlement.6 settlement.6=place sexual_assault.1=assault
sexual_assault.1=crime ship.1 shipwreck.2=disaster shooting.2=attack shop.1 show.3 singer.1 singer.1=artist
snake.1 social_event.1=event software.1=program soldier.1 son.1=child song.1 spacecraft.1 speech.1 sport.1
spouse.1 stadium.1=building stadium.1=structure statement.1 store.1 storm.1 storm.1=event strike.1 student.1
study.1 success.2 suggestion.1 sum.1 supporter.1 surgery.1 takeover.2=deal takeover.2=event tax.1 tax.1=levy
teacher.1 team.1 team.1=group territory.1 terrorist.1 test.1 text.1 theft.1 theory.1 thief.1 tool.1
tornado.1=disaster town.1 trade.1 travel.1 treatment.1 treaty.1 tree.1 trip.1 truck.1 tsunami.1=disaster
tunnel.1=structure union.1 vaccine.1=drug vaccine.1=medicine vegetable.1 vehicle.1 verdict.1=decision
vessel.2 veto.1=decision victim.1 victory.1 vote.1=event vote.2 vow.1=promise wage.1 war.1 war.1=conflict
warehouse.1=building warning.1 warship.1 weapon.1 weaponry.1=weapon weather.1 widow.1=woman wife.1=woman
woman.1 worker.1 workman.1 writer.1 wrongdoing.2 youth.1
"""
# Lexicographers' files of nouns that name what a verb does: deeds, events, words, feelings, gains, states and the like.
FIELDS_OF_DEEDS = frozenset("04 07 09 10 11 12 16 19 21 22 24 26".split())
# Verbs that say too little of what is done, or that newspapers hardly use in the sense that stands above others.
TOO_WIDE_VERBS = frozenset(
    """
    accomplish acquire act adapt add affect alter arouse attach attempt attribute be benefit bring calculate
    cause change choose clutch come compel compute consider constitute create determine direct do elicit enter
    evoke exchange exist expect express feature fill finish function furnish gather gauge gesticulate get give
    go grab handle happen have hesitate hold identify imagine include influence inform inhabit interact keep lay
    leave make modify motion mouth move perceive perform place populate provide provoke put rate reach react
    regard remark remove say serve set spend state supply take tell think total travel try turn use utter view
    work
    """.split()
)
# Nouns whose commonest sense in the tagged texts (novels and reviews of 1961) is not that of news.
_PREFERRED = """
accident 1|accord 3|acquisition 1|act 1|address 3|administration 2|agreement 1|airline 2|appeal 3 1
application 2|article 1|assassination 2|assault 2|assembly 4 6|attack 1 5|ban 1|bank 2|bill 1|blast 4
blaze 1|board 1|bombing 1 2|bond 2|bonus 2|budget 1|cabinet 2|campaign 1|captain 1|case 3|charge 2|choice 2
church 1 2|claim 2|clash 4|club 2|coach 1|collision 2|column 5|commission 1|company 1|complaint 3 4
concussion 1|congress 1|constable 3|coup 1|court 1|crash 2|cup 3|deal 1 2|decision 1|decline 1
demonstration 3|denial 2|director 1|dividend 1|drone 4|drop 3|evidence 3|explosion 1|film 1|final 1|fine 1
fire 1|flood 1|force 4 5|forward 1|fracture 1|fraud 1|fund 3|gang 1|grant 1|guard 1|head 4|hospital 1 2
host 4|house 1|inauguration 2|landslide 2|increase 2|inquiry 3|invasion 1|jet 1|judgment 3|jury 1|justice 3|knife 2 1
law 2|league 1 2|letter 1|loan 1|manager 1 2|marathon 2|march 2 4|match 2|measure 3 1|medal 1|minister 2
ministry 3|mission 2|motion 5|murder 1|note 2|novel 1|oak 2|office 2 1|officer 3 1|operation 5 3|order 1 6
panel 4 2|paper 3 5|party 1|passport 2|penalty 2 1|petition 1|phone 1|pickup 1|pill 2|plane 1|plant 1
pledge 4|plot 1|poll 1|president 3 1|prison 1|probe 1|program 1|promise 1|protest 2 1|province 1|quake 1
queen 2|race 2 1|raid 1|rally 1|ransom 1 2|rape 3|record 7|release 4 2|report 1|representative 3 1|resolution 1
riot 1|rise 1|rocket 1|satellite 1|school 1 2|secretary 1|senate 1|sentence 2|settlement 2 3|shooting 2
star 2 4|state 1 4|story 5|strike 1 2|striker 1 3|stroke 3|study 1 3|suit 2|summit 3|surgery 4|survey 1
tablet 4|takeover 2|tanker 1|threat 3 2|trawler 2|trial 4|trooper 3 1|union 1|university 3|van 5|vessel 2
veto 1|village 2|vote 1|warning 1|witness 1 5
"""
PREFERRED = {
    (word, "n"): tuple(map(int, numbers))
    for line in _PREFERRED.strip().splitlines()
    for word, *numbers in [row.split() for row in line.split("|")]
}
# Synsets of usage whose words no table has, were they meant so or not: ethnic slurs, disparagement, obscenity.
FOUL = frozenset({("n", 6718862), ("n", 6717170), ("n", 7124340)})
# Where a noun is the first kind, it is not the second, whatever WordNet's tree says: a car is no container.
SHUT_OUT = {
    "vehicle": "container",
    "soldier": "worker",
    "officer": "worker",
    "beverage": "drug",
    "drink": "drug",
    "agreement": "statement",
    "official": "worker",
}
# Pairs that reading found wrong, by table: a word and those it does not go with. Of synonyms both ways.
_DENIED = {
    "kinds": """
        addict advocate|archives publication|beating conflict|bladder container|compounding event|hypocrisy statement
        mankind animal|men organisation organization force group|moralist scholar|passing program plan|plasma mineral
        portrait statement|processor organisation organization business company firm group|rep fabric
    """,
    "synonyms": """
        adventure.v gamble|aftermath.n wake|brag.a boss|burgle.v heist|campaigner.n candidate nominee
        castle.n palace|chairman.n chairwoman|conquer.v inhibit suppress|contend.v postulate|cows.n oxen
        crimson.a ruby|determination.n finding|embrace.v encompass|fort.n garrison|frightening.a dreadful terrible
        howitzer.n mortar|integrity.n unity|militia.n reserves|populate.v live|prize.a choice select
        retreat.v recede|roar.n thunder|sterling.a greatest|super.a tops|technology.n engineering
        trafficker.n vendor|voluntary.n volunteer|worry.n headache
    """,
    "wider": """
        absent vanish|accomplish effect|complete terminate|except object|finish terminate|gift enable
        persevere preserve|praise assess|solve understand|structure coordinate|topple descend
    """,
    "agents": """
        cow coward|create creature|despair desperate|fox fox|general general|have have|hulk hulk|idolize idol
        import import|incarnate incarnation|lionize lion|long longer|major major|mandate mandatory
        personify personification|quake quaker|savage savage|tie tier|volunteer voluntary|whore whore
    """,
    "deeds": """
        bill bill|commune communion|document documentary|extend extent|install installment|magnify magnitude
        major major|package packaging|ramp rampage|remain remnant|sun sun|typify type
    """,
}
DENIED = {
    table: [row.split() for line in rows.strip().splitlines() for row in line.split("|")]
    for table, rows in _DENIED.items()
}
