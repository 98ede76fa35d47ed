"""Given names that tell man from woman, and family names of languages that put the family first.

Written for this project from general knowledge; names that both bear ("Alex", "Jordan") are left out,
or stand in BOTH where they still tell that a person is meant.
"""

MALE = frozenset(
    """
    lester abe abiy ahmet alvaro andras andrzej antonis anwar armin arturs arvind attila bohdan branko clay danylo
    devlet dimitris duane edin ehud emmerson ferenc filipe fumio gabriel gamal giorgos gitanas gleb guillaume
    gyorgy hafez hosni ihor ike istvan janos jaroslaw jiri joko jovan junichiro keir kemal kostas krisjanis
    kyriakos larry laszlo lubos luiz mahathir mahinda maksym manmohan mathieu melvyn micheal mickey monty
    muhammadu najib nawaz nayib nebojsa nouri omer ondrej panagiotis pervez petr rex rufus saddam sauli
    selahattin shehbaz shimon sid slavko solomon stefanos taras terrance thaksin thibault tibor uhuru ulf
    ulysses valdis virgil vitalii vojtech wes wilbur willie woodrow yahya yannis yoweri zdenek zeke zlatko
    zoltan
    abdel abdelaziz abdulaziz abhishek aboubacar achim adebayo aditya agustin aidan akira alain aldo alec aleksander
    alessio alexis alioune amadou amit anand anatole anil antoine arjun armando arne arno arun ashok ashton asher
    augusto
    babacar bakari bartosz bashir bilal bjarne blaise bogdan boubacar brock cedric chidi chuka chukwuma clark clement
    cletus clovis cody colby cole constantin cormac cristian cristiano curt damien daisuke daryl davor declan deepak
    demetrius denys deon desmond devon dilip dino dominik donovan drago dragan dusan edgardo edouard efrain eitan
    emeka
    emerson emre enzo erdem esteban ezra faisal fernand filip finn firas francois gael garrett gaspard gaston gaurav
    gerhardt gilles goran graeme grzegorz guido gunnar gustavus habib hadi haim hakan hamish hans-peter haruki hashim
    haider heath hernan hicham hiroki horacio horst hugues husain idris ignatius ilie iker ion isaiah ismael itamar
    jacinto jaime jakub jamil jaroslav jari jarrod javed jean jeremiah jermaine jesper joao jonny jordi joris josip
    julien kacper kai kareem keanu kelvin kenichi kenny kenta khalil kofi kobe kwame kwasi lamar lamine lars lazar
    lebron leif lennart leopoldo lior lluis loic lorcan luc lucien lukasz lyle maciej magnus mahmoud malik mamadou
    manfred
    manoj marcelino mariano marlon masoud mateo matias mats mattias mauro mehdi menachem mervyn mikkel mirko
    mladen mohamad
    mohan mordechai moritz mort mounir moussa mukesh murat musa nadim nana narendra nikhil nikos noam norbert
    octavio ola
    olaf ole olli olof olu ousmane pankaj patrice pavlos pekka per petter pieter prakash pranav rabih radek rahul
    rainer
    ralf rami ramesh raphael rasmus reid rene rhys rocco rohan rohit ruslan sachin sacha saif salim samson sandeep
    sanjeev
    santosh sebastien seamus selim semyon sergiy seymour shahid shaquille shawn shlomo siddharth silvester simeon
    slobodan
    sten stephane stig sunil suresh syed taavi tadeusz takashi tamer tayyip teddy terrell thabo thaddeus theodor
    thiago
    tobias tomasz tommaso torsten toshiro tristan tucker ugo umar uri usman uwe vadim valentin vasily vasyl venkat
    vicente
    vidar vijay vikram vinay vinicius vito volodymir wade wael wally waleed walid wendell wilson wojciech xavi yannick
    yaroslav yonatan yoshi youssef yuval zac zack zafar zane zeev zygmunt
    aaron abdul abdullah abraham abu adam adolf adrian ahmad ahmed al alan alastair albert alberto alejandro aleksandr
    aleksei alessandro alexander alexandre alexei alfonso alfred ali alistair allan allen alvin amir anatoly anders
    andreas andrei andres andrew andriy andy angelo angus anthony anton antonio antony archie ariel arnold arthur
    arturo
    asif atul austin axel ayman baptiste barack barry bashar bart basil ben benedict benjamin benny bernard bernardo
    bernie bert bill billy bjorn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan
    bryce
    byron caleb calvin cameron carl carlo carlos cecil cedric cesar chad charles charlie chester chris christian
    christoph christophe christopher chuck clarence claude claudio clifford clint clive clyde colin conor conrad corey
    craig curtis cyril cyrus dale damian damien dan daniel danny dario darren dave david davide dean denis dennis
    derek
    desmond diego dieter dimitri dirk dmitri dmitry dmytro dominic don donald doug douglas duncan dustin dwight earl
    eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott elmer elon emanuel emil emilio emmanuel
    enrico enrique eric erik ernest ernesto ernst erwin ethan eugene evan evgeny fabian fabio farid farouk felipe
    felix
    ferdinand fernando fidel florian floyd francesco francis francisco franco francois frank frankie franklin
    franz fred
    freddie frederic frederick fritz gareth gary gavin gennady geoff geoffrey george georges georgi gerald
    gerard gerhard
    gerry gianni gideon gilbert giorgio giovanni giuseppe glen glenn gordon graham grant greg gregory grigory
    guillermo
    gunther gus gustav gustavo guy hamid hamza hank hans harold harry harvey hasan hassan hector heinrich helmut henri
    henrik henry herbert herman hermann hideo hiroshi howard hubert hugh hugo hussein hussain ian ibrahim ignacio igor
    ilham ilya imran isaac ismail ivan ivo jack jackson jacob jacques jair jake jakob jamal james jamie jan jared
    jason
    javier jean jeb jeff jeffrey jens jeremy jerome jerry jesus jim jimmy joachim joaquin joe joel johan johann
    johannes john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua juan jude julian julio julius
    jurgen justin kamal karim karl kazuo keith ken kenneth kenji kevin khaled khalid kieran kirill klaus
    konstantin kurt
    kyle lance lars laurence laurent lawrence lech lee leo leon leonard leonardo leonid leopold leroy lewis liam
    lionel
    lloyd logan lorenzo lou louis luca lucas ludwig luigi luis luka lukas luke lyndon maksim malcolm manuel marc
    marcel
    marcelo marco marcos marcus mario marius mark marko markus marshall martin marvin mateusz matt matteo matthew
    matthias maurice maurizio mauricio max maxim maximilian mehmet mel melvin michael michal michel miguel mikael mike
    mikhail miklos milan miles milos mitch mitt mohamed mohammad mohammed morgan morris moses muhammad murray mustafa
    mykhailo nabil naftali narendra nasser nathan nathaniel ned neil nelson nicholas nicola nicolas nick nicolo
    nigel nikita niklas nikol nikola nikolai nikolas nils noah noel norman oleg oleksandr oliver olivier omar
    orlando oscar osama otto owen pablo paolo pascal patrick paul paulo pavel pavlo pedro percy perry pete peter petro
    phil philip philippe phillip pierre piers piotr pyotr rafael raj rajesh ralph ramon ramzan randall randy
    rashid raul
    ravi ray raymond recep reggie reginald rene reza ricardo richard rick ricky rishi rob robert roberto robin rod
    roderick rodney rodrigo rodrigue roger roland rolf roman romano ron ronald ronnie ross roy ruben rudolf rudy
    rupert
    russell ryan sadiq saeed salman salvador salvatore sam samir samuel sanjay santiago saul scott sean sebastian
    serge
    sergei sergey sergio serhiy seth shane shaun sheldon sherman shigeru shinzo sidney silvio simon sinan spencer
    stan stanley stefan stephan stephen steve steven stewart stuart sven sylvester tariq taro ted terence terrence
    terry
    theo theodore theresien thomas tim timothy toby todd tom tomas tommy tony travis trevor tyler ulrich umberto
    vaclav victor viktor vincent vincenzo vitali vitaly vivek vlad vladimir volker volodymyr walter warren wayne
    werner wesley wilfred wilhelm will willem william willy winston wolfgang xavier yair yasser yevgeny yevhen yitzhak
    yoshihide yuri yusuf yves zachary zoran
    """.split()
)
FEMALE = frozenset(
    """
    annalena dilma erna ewa helle ingrida kersti leni sanna yingluck
    adaora aditi aiko akua alba alessandra alexa alma althea amara anais anastacia andie anika anneke anouk aria
    ariana
    arianna ashanti asma astou aurora ava azra beyonce blanca bree brianna brooke camille carlotta carole catalina
    celine
    chana chiamaka chimamanda cleo daniella dalia dara darya deepika delphine divya ebony efua eilidh eleni elin
    elisabetta
    elodie emilia emine esme esra fatou fernanda fumiko gaia ghada giorgia greer hadija halima hana hanan
    harriette hiba
    hyacinth ilaria imani ines ingeborg isabela isha ivana ivonne jaclyn jacklyn jamila jasmin jelena joanie
    joelle jolene
    josefina julieta kalpana kamila katarina kateryna katia katrin keiko keira kendra kiara kiera klara ksenia lakshmi
    latifa leticia lilian liliana lindiwe lubna lucinda luna lupita magda mahnoor malak manal maren margrethe marielle
    marija marisol marta maud maura mckayla meera mei mia mila mireille mona nadezhda nafisa nandini natalya nawal
    nayeli
    neha nia nicolette nigora nour oksana olesya olivera oluchi padma paige paloma pauline pilar precious preeti
    radhika
    rania rebeca reem renee rosalia ruby rukhsana saanvi safiya sahar saoirse sarita scarlett shakira shanice shireen
    sian sinead siobhan soledad solveig stefania sunita susanne suzan tanisha tatyana thandiwe tiffany tova unity uzma
    valeria vanya veronique vilma vittoria wiktoria wilhelmina ximena yael yara yasmine yetunde yoko yuki yuriko
    zainab
    zeinab zeynep zofia zuzana
    abigail ada adele adriana agatha agnes aisha alana alejandra alexandra alexandria alice alicia alina alison
    allison
    alyssa amal amanda amber amelia amina amy ana anastasia andrea angela angelica angelina anita anja ann anna
    annabel
    anne annegret anneliese annette annie antonia april arlene ashley astrid audrey aung ayesha barbara beata beatrice
    beatrix becky belinda benazir bernadette beth bethany betty beverly bianca birgit bonnie brenda briana bridget
    brigitte britney brittany camila camilla candace cara carla carly carmen carol carole carolina caroline carolyn
    carrie catalina caterina catherine cathy cecilia celia chantal charlene charlotte chelsea cheryl chiara chloe
    christiane christina christine cindy claire clara clarissa claudette claudia colette colleen condoleezza connie
    constance cora cordelia corinne courtney cristina crystal cynthia daisy daniela danielle daphne dawn deborah
    debbie
    debra deirdre delia delphine denise diana diane dina dolores dominique donna dora doris dorothea dorothy edith
    edna
    eileen elaine eleanor elena elisa elisabeth eliza elizabeth ella ellen eloise elsa elsie emily emma erica
    erika erin
    esmeralda esperanza esther ethel eugenia eva evelyn faith fatima faye felicia felicity fiona flora florence
    frances francesca francoise freya frida gabriela gabrielle gail gemma genevieve gennifer georgia georgina
    geraldine
    gertrude gillian gina giorgia giovanna gisela giulia gladys glenda gloria grace greta gretchen gudrun gwen
    gwendolyn hannah harriet hazel heather heidi helen helena helene helga hilary hilda hillary hope huma ida
    ilse imelda
    inga ingrid irene irina iris isabel isabella isabelle isobel ivana ivanka ivy jacinda jacqueline jade jana jane
    janet janice jasmine jeanette jeanne jenna jennifer jenny jessica jill joan joanna joanne jocelyn jody johanna
    josephine joy joyce juana juanita judith judy julia juliana julie juliet june justine kaitlyn kaja kamala kara
    karen karin karina karine kate katerina katharina katharine katherine kathleen kathryn kathy katie katja katrina
    kayla kaylee kellyanne kelsey kerry khadija kimberly kirsten kirstie krista kristen kristin kristina kyra lana
    lara larisa latoya laura lauren laurie layla lea leah leila lena leonora leticia lidia lillian lily linda lindsay
    lisa liz liza lois lola loretta lori lorraine louise lourdes lucia lucille lucinda lucy ludmila luisa lydia lynn
    mabel madeleine madeline maggie magdalena maia maite malala malia manuela mara margaret margarita margot maria
    mariam mariana marianne marie mariela marilyn marina marine marion marisa marjorie marlene marta martha martina
    mary maryam matilda maureen maxine maya megan meghan melania melanie melezia melinda melissa mercedes meredith
    mette
    michele michelle mildred mina miranda miriam moira molly mona monica monika muriel myra myriam nadia nadine nancy
    naomi natalia natalie natasha nicole nikki nina noor nora noreen norma odette olena olga olivia ophelia oprah
    pamela patricia patsy patty paula paulina pauline peggy penelope penny petra phoebe phyllis polly priscilla priti
    priyanka rachel ramona raquel rebecca regina renata renee rhoda rhonda rita roberta rosa rosalie rosalind rosalyn
    rosanna rose roseanne rosemary roxanne ruth sabina sabine sabrina sadie sally salma samantha sandra sara sarah
    savannah selena selma serena shannon sharon sheila shelly sheryl shirley sigrid silvia simone sofia sonia sonja
    sophia sophie stacey stella stephanie sue susan susana susanna susanne suzanne svetlana sviatlana sylvia tabitha
    tamara tammy tania tanya tara tatiana teresa tessa thelma theresa tiffany tina tracey tricia trudy tulsi ulrike
    uma ursula valentina valerie vanessa vera verity veronica veronika viktoria victoria viola violet virginia vivian
    viviane wanda wendy whitney wilma winifred winnie yasmin yolanda yulia yuliya yvette yvonne zara zelda zoe
    """.split()
)
BOTH = frozenset(
    """
    alex ali angel ariel bailey blake cameron carey casey charlie chris dana drew dylan eden elliot emerson
    finley harper hayden hunter jamie jesse jo jordan kelly kelsey kendall kim kit kyle lee leslie lesley lindsey
    logan
    mackenzie madison mckenzie morgan nicky nikita pat peyton quinn reese riley robin rory rowan sandy sasha shawn
    sidney skylar stacy sydney taylor terry toni tracy val vic wei yan
    """.split()
)
GIVEN = MALE | FEMALE | BOTH
# Where the first of two or three words is one of these, it is the family's name ("Xi Jinping", "Kim Jong Un").
FAMILY_FIRST = frozenset(
    """
    bai ban cai cao chen cheng cho choi cui deng ding dong du duan fan fang feng fu gao geng gong gu guo han hao
    he hong hou hu hua huang hwang jang jeong jia jiang jin jung kang kim kong kwon lai lei li liang liao lin liu
    lu luo
    ma mao meng moon nguyen ni nie niu ouyang pan pang park peng pham phan qian qiao qin qiu ren shao shen shi shin
    song su sun tan tang tao tian tran tsai wan wang wei wen wu xi xia xiang xiao xie xu xue yan yang yao ye
    yin yoon yu yuan zeng zhai zhang zhao zheng zhong zhou zhu zou
    """.split()
)
# Small words inside names of persons.
PARTICLES = frozenset(
    "al bin ibn de da del della der di do dos du el la le ten ter van von den bint abu ould af".split()
)
# What stands behind a name for honours and degrees.
POSTNOMINALS = frozenset("kc qc mp msp mep mbe obe cbe kbe dbe gbe phd md jp esq esq. frs dso mvo bem".split())
SUFFIXES = frozenset("jr jr. sr sr. ii iii iv".split())
