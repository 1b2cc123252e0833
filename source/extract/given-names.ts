/** Common given names, by the gender that a pronoun would show, and family names that stand first. */

import {moreMen, moreWomen} from './more-given-names.ts';

const set = (names: string, more: readonly string[] = []): ReadonlySet<string> =>
	new Set([...names.split(' '), ...more]);

export const women = set(
	'abby abigail ada adelaide adele adriana agnes aida aileen aisha alana alba alejandra alena alessandra ' +
		'alexandra alexandria alexis alice alicia alida alina alison alissa aliyah allison alma alyssa amanda ' +
		'amara amber amelia amina amy ana anais anastasia andrea angela angelica angelina angelique angie anika ' +
		'anita anja ann anna anna-maria annabel annalisa anne anne-marie anneliese annelise annette annie annika ' +
		'antoinette antonia aparna arabella aretha ariana arianna arlene arwa ashlee ashleigh ashley asma astrid ' +
		'aubrey audrey ava ayanna ayesha babette barbara bea beatrice beatriz becca becky bella benazir ' +
		'bernadette bernadine bernice bertha bessie beth bethany betsey betsy bette bettina betty beulah beverly ' +
		'bianca birgit birgitta blanche bobbie bonnie brandi breanna bree brenda brianna brianne bridget brigid ' +
		'brigitte britney brittany brittney bronwyn brooke caitlin callie camilla camille candace candice cara ' +
		'carissa carla carlene carley carlotta carly carmel carmela carmen carol carol-ann carole carolina ' +
		'caroline carolyn carrie cassandra cassie catalina catherine cathleen cathy cecelia cecile cecilia ' +
		'celeste celia celine chandra chanel charlene charlotte charmaine chelsea chelsie cheri cherie cheryl ' +
		'chiara chloe christa christiane christie christina christine christy cindy claire clara clarissa ' +
		'claudette claudia clementine colleen condoleezza connie constance consuelo cora corazon cordelia corinne ' +
		'corrine courtney cristina cynthia daisy dana daniela danielle daphne darla darlene dawn deanna deb ' +
		'debbie debi debora deborah debra deena deirdre deja delia delores dena denise desiree diana diane dianne ' +
		'dina dinah dionne dolores dominique donatella donna dora doris dorothea dorothee dorothy earlene ebony ' +
		'edie edith edna effie eileen elaine eleanor elena eleni elinor elisa elisabeth elise eliza elizabeth ' +
		'ella elle ellen ellie eloise elsa elsbeth elsie elvira emilia emilie emily emma emmanuelle erica erika ' +
		'erin erma ernestine esperanza estelle esther etta eugenia eunice eva evangeline evelyn evie evita ewa ' +
		'fannie fanny farah farhana fatima fatma faye felicia fern fiona flora florence frances francesca ' +
		'francine francoise freda frederica frieda gabby gabriela gabriella gabrielle gail gemma genevieve ' +
		'georgette georgia georgina geraldine germaine gertrude gilda gina ginevra ginger giovanna gisela gisele ' +
		'giselle giulia gladys glenda gloria golda goldie grace gracie greta gretchen gretel guadalupe guinevere ' +
		'gwen gwendolyn hadiya hala haley hallie hanna hannah harriet harriett hattie hayat hazel heather heidi ' +
		'helen helena helene henrietta henriette hermine hermione hilary hilda hillary huda huma ida ilana ilona ' +
		'ilse iman imani imelda imogen indira indra ines inez inga inge ingeborg ingrid iolanda irene irina iris ' +
		'irma isabel isabela isabella isadora isobel ivana ivanka jacinda jackie jaclyn jacqueline jacquelyn jada ' +
		'jan jana jane janelle janet janette janice janie janine jasmin jasmine jayne jean jeanette jeanine ' +
		'jeanne jeannette jeannie jeannine jenifer jenna jennie jennifer jenny jeri jerri jessica jessie jill ' +
		'jillian jo-ann jo-renee joan joann joanna joanne jocelyn jodi jodie johana johanna joi jolene joni ' +
		'jordana josefina josephine josette josie joslyn joy joyce juana juanita judi judie judith judy julia ' +
		'juliana julianna julianne julie juliet juliette june justina justine kaitlin kaitlyn kamala kara karen ' +
		'kari karin karina karla karyn katarina kate katelyn katharina katherine kathie kathleen kathrin kathrine ' +
		'kathryn kathy kati katie katja katrina katy kaye kayla kayleigh keiko keisha kelli kellie kelly ' +
		'kellyanne kelsey kendra keri kerry-ann khadija kiera kiersten kimberley kimberly kirsten kirstie kirstin krista ' +
		'kristen kristi kristin kristina kristine krystal lael lakeisha lana lara latasha latifa latonya latoya ' +
		'laura laurel lauren laurene laurie laverne lea leah leanne leigh leila leilani lena lenore leona leonie ' +
		'leonor lesley leta leticia letitia lianne libby lidia lidiya liesel lila lilian liliana lillian lilly ' +
		'lily lina linda ling linnea lisa lisbeth lise lissa liv livia liz liza lizzie lois lola lorena loretta ' +
		'lori lorraine lottie louisa louise lucia luciana lucie lucille lucinda lucretia lucy luisa luz lydia ' +
		'lynda lynette lynn lynne lyudmila mabel mackenzie madeleine madeline madison mae maeve magdalena maggie ' +
		'maia maisie maja malala malia malika mallory mamie mandy manuela mara marcella marcia marcy margaret ' +
		'margarita margo margot marguerite maria mariah mariam marian mariana marianne maribel marie mariella ' +
		'marilyn marilynn marina marisa marissa marjorie marla marlena marlene marley marni marsha marta martha ' +
		'martina mary maryam maryann maryanne marylou mathilde matilda mattie maude maura maureen mavis maxine ' +
		'maya mayra mazie meagan meg megan meghan megyn mei melania melanie melinda melissa melody mercedes ' +
		'meredith meryl mia michaela michele michelle mila mildred millicent mimi mina mindy minerva minna minnie ' +
		'miranda miriam mitzi moira mollie molly mona monica monika monique muriel myra nabila nadia nadine nadja ' +
		'naila nancy nanette naomi nasrin natalia natalie natalya natasha nathalie nathaly neera nellie ' +
		'nelly nettie neva ngozi nicola nicole nicolette nikki nina nita noelle noemi noor nora noreen norma nura ' +
		'octavia odette ofelia oksana olena olga olive olivia oona ophelia oprah paige paloma pam pamela pamella ' +
		'parvati pat-ann patrice patricia patsy patti patty paula paulette paulina pauline peg peggy penelope ' +
		'penny perla petra petronella philippa phoebe phyllis pilar piper polina polly portia primrose priscilla ' +
		'priya prudence queenie rachael rachel rachelle rakeyia ramona randi raquel rasheeda reba rebecca regina ' +
		'reine rena renae renata renee rhea rhoda rhonda rita roberta robin rochelle rosa rosalia rosalie ' +
		'rosalind rosalinda rosalyn rosamund rosanna rose roseann roseanne rosella rosemarie rosemary rosetta ' +
		'rosie roslyn rowena roxana roxanne rubina ruby ruth ruthie sabina sabine sabrina sadie sally salma ' +
		'samantha samia samira sandra sanna saoirse sara sarah sarina saskia savannah scarlett selena serena ' +
		'shana shania shanna shannon shari sharlene sharon sharron shauna shawna sheila shelby shelley shelly ' +
		'sheri sherri sherrie sherrilyn sherry shirin shirley shonda sienna sigourney sigrid silvia simona simone ' +
		'siobhan sofia sondra sonia sonja sophia sophie stacey stacie stacy stella stephanie stephany sue sunita ' +
		'sunniva susan susana susanna susanne suzanne suzette suzie svetlana sybil sylvia tabatha tabitha tamar ' +
		'tamara tamika tammy tamra tania tanya tara tasha tatiana tatjana tatyana tawny teresa teri terri terrie ' +
		'tess tessa thea thelma theresa therese tia tiana tiffany tilda tina toni tonia tonya tova tracey traci ' +
		'tracy tricia trina trisha trudy tulsi twila tyresha ulla ulrike uma una ursula valentina valeria valerie ' +
		'vanda vanessa velma vera verna veronica vesna vicki vicky victoria vilma viola violet virginia vita ' +
		'vivian viviana viviane vivienne wanda wendy wiebke wilhelmina wilhelmine willa wilma winifred winona ' +
		'wynona yael yasmin yasmine yelena yesenia ylva yoko yolanda yuki yulia yvette yvonne zadie zaha zahra ' +
		'zainab zara zelda zelma zeynep zoe zoya zsofia zuzana',
	moreWomen,
);

export const men = set(
	'aaron abbas abdel abdelaziz abdul abdullah abe abel abner abraham abu adam adel adolf adolfo adrian ' +
		'ahmad ahmed ahmet aidan ajay akbar akio akira al alain alan alastair albert alberto albin albrecht aldo ' +
		'alec alejandro alejo alessandro alexander alexandre alexei alf alfie alfonso alfred alfredo ali alistair ' +
		'allan allen alonzo alphonse alton alvaro alvin amadou amal amar amin amir amit amos anatole anatoly ' +
		'anders andre andreas andrei andres andrew andrzej andré angelo angus anil ansel anthony antoine anton ' +
		'antonin antonio antti anwar archibald archie arden ari arlen armand armando armin arnaud arne arnold ' +
		'arthur artur arturo arvid asa asher ashok asif aslan augustus aung aurelien aurelio austin avi avraham ' +
		'axel ayman ayo aziz baptiste barack barney barry bart bartholomew baruch bashar basil bastian beau bela ' +
		'ben benedict benito benjamin benny benoit bernard bernie bert berthold bertrand bilal bill billy bjoern ' +
		'bjorn blaine blas bo boaz bob bobby bojan boris boyd brad braden bradley brandon branko brant brendan ' +
		'brendon brent bret brett brian brice brock bruce bruno bryan bryant bryce buddy burt byron caleb calum ' +
		'calvin camilo carl carlo carlos carlton carmelo carsten cary casimir casper cassius cato cecil cedric ' +
		'cesar chad chaim charles charley chester chet chris christian christopher chuck claes clarence clark ' +
		'claude claudio claus clay clayton clem clement cletus cliff clifford clifton clint clive clyde cody cole ' +
		'colin colm connor conor conrad constantine corey cormac cornel cornelius cornell cory cosmo craig ' +
		'crispin curt curtis cyril cyrille cyrus dag dale damian damien damon dan daniel dannel danny dante darin ' +
		'darius darnell darrel darrell darren darryl daryl dave david dean deandre declan deepak delbert delmar ' +
		'demetrius denis dennis denzel derek dermot derrick desi desmond deval devin devon dewayne dewey dexter ' +
		'dick didier diego dieter dieudonne dimitri dinesh dino dion dirk dmitri dmitry domingo dominic dominik ' +
		'don donald donnie donny donovan dorian doug dougal douglas dov drago duane duncan dusan dustin dusty ' +
		'dwayne dwight dylan earl easton ed eddie edgar edison edmond edmund edouard eduard eduardo edward edwin ' +
		'eero efrain efren egon einar elbert eldon eli elia elias elie elijah eliot ellery elliot elliott ellis ' +
		'elmer elon elton elvis elwood emeka emeric emil emilio emmanuel emmet emmett enda enoch enrique enzo ' +
		'ephraim erasmo erhard eric erich erick erik ernest ernesto ernie errol erskine ervin esteban ethan ' +
		'ettore euan eugene eusebio evan evander everett evgeny ewald ewan ezekiel ezra fabian fabio fahad faisal ' +
		'farhad farid farouk faruk fausto federico fedor felipe felix ferdinand fergus fernando fidel filip finn ' +
		'fletcher florian floyd forrest francesco francis francisco franco francois frank franklin franz françois ' +
		'fred frederic frederick fredrik friedrich fritz fumio gabriel gaetano gareth garrett garry garth gary ' +
		'gaspar gaston gaurav gavin gaylord geert genaro gene gennady geoff geoffrey georg george georges gerald ' +
		'geraldo gerard gerardo gerd gerhard gerrit gerry giacomo gianni gideon gil gilbert gilberto giles gilles ' +
		'gino giorgio giovanni giuseppe glen glenn godfrey gonzalo goran gordon gottfried grady graham grant greg ' +
		'gregor gregory grigory grover guglielmo guido guillaume guillermo gunnar gunther gustav gustavo habib ' +
		'hadi hakan hakeem hal hamid hamish hamza hank hannes hans harish harlan harold harrison harry harvey ' +
		'hasan hashim hassan haydn heber hector heinrich heinz helge helmut henk henning henri henrik henry herb ' +
		'herbert herman hermann hernan hideki hilario hiram hiroshi holger homer horace horst hossein howard ' +
		'howie hoyt hubert huey hugh hugo humberto hussain hussein huw hyman iain ian ibrahim ichiro idris ' +
		'ignacio igor ike ilan ilkka ilya immanuel imran imre ingmar ingo ingvar ira irv irving irwin isaac ' +
		'isaiah ishmael isidore isidro ismael italo itzhak ivan ivar ivo jaap jabari jacek jacinto jack jacob ' +
		'jacques jafar jaime jake jakob jalen jamaal jamal jamel james jameson jan janos janusz jared jaromir ' +
		'jaroslaw jarrod jarvis jason javier jay jean-claude jean-luc jean-marc jeb jed jeff jeffery jeffrey ' +
		'jeffry jeh jens jerald jeremiah jeremias jeremy jermaine jerome jerrod jerry jerzy jesper jess jesse ' +
		'jesus jim jimmy jiri joachim joao joaquim joaquin jochen jock joe joel joey johan johann johannes john ' +
		'johnathan johnnie johnny jon jonah jonas jonathan jonathon jonny joost jordan jorg jorge joris jose ' +
		'josef joseph josh joshua jozef juan judah judd judson juergen jukka jules julian julien julio julius ' +
		'jurgen justin jürgen kadir kaito kamal kareem karel karim karl karol karsten kasper keegan keenan kees ' +
		'keir keith kelvin ken kendrick kenji kenneth kenny kent kermit kerr kevin khalid kieran kim kip kirk ' +
		'kjell klaus knut kobe kofi konrad konstantin kristian krzysztof kurt kwame kyle kyriakos kyrylo lachlan ' +
		'laird lamar lamont lance lanny larry lars laszlo lavrenty lawrence lazaro leandro lebron lech leif ' +
		'leland lenny leo leon leonard leonardo leonid leopold leopoldo leroy lester leszek levi levon lewis liam ' +
		'linus linwood lionel lloyd logan lon lonnie loren lorenzo lorne lothar lou louis lowell luc luca lucas ' +
		'luciano lucien lucio ludovic ludwig luigi luis lukas lukasz luke luther lyle lyman lynden lyndon maarten ' +
		'mack mads magnus mahathir mahmoud mahmud maksim malachi malcolm malik mamadou manfred manfredo manny ' +
		'manolo mansour manuel marat marc marcel marcelo marcin marco marcus marek mariano mario marius mariusz ' +
		'mark markus marlon martin marty marvin mason masoud massimo matej mateusz mathew mathias mathieu mats ' +
		'matt matteo matthew matthias maurice mauricio maurizio mauro max maxime maximilian maxwell mehdi mehmet ' +
		'mel meles melvin menachem merle merrick mervyn micah michael michal michel mick mickey miguel mikael ' +
		'mike mikel mikhail mikko milan miles milo milos milton minh miroslav misael mitch mitchel mitchell mitt ' +
		'mohamad mohamed mohammad mohammed mohsen moises monty mordecai mort morten morton moses moshe moustafa ' +
		'muammar muhammad mukesh munir murray musa mustafa myles nabil nadir naftali najib narendra naseem nasser ' +
		'natan nate nathan nathaniel naveed navin ned neil nelson nestor neville newt niall nicholas nick nico ' +
		'nicola nicolae nicolas nicolaus nicolás niels nigel nikhil nikita nikolai nikos nils nir noah noam noel ' +
		'nolan norbert nordin norm norman ofer olaf olav ole oleg oliver olivier olof omar omari oren orrin orson ' +
		'orville osama oscar oskar osman osvaldo oswald oswaldo otis otmar otto ovidio owain owen pablo paddy ' +
		'paolo pascal pascual patricio patrick patrik paul pavel pavlo pedro pekka pelle percy perry pervez petar ' +
		'pete peter petr petri petro phil philip philipp philippe phineas piero pierre piers piet pieter pietro ' +
		'pius prakash pranab qasim quentin quincy rabindra radoslaw rafael raffaele raffaello rahm rahul rainer ' +
		'raj rajesh rajiv rakesh ralf ralph ramesh ramiro ramon ramsey rand randal randall randolph randy raoul ' +
		'raphael rashid rasmus rauf raul ravi ray raymond raymundo raynard recep reggie reginald regis reid ' +
		'reinaldo reince reinhard reinhold renato rene renzo reuben reuven rex rexford reynaldo rhys ricardo ' +
		'riccardo richard richie richmond rick ridley rigoberto roald rob robb robbie robby robert roberto rocco ' +
		'rod roderic roderick rodger rodney rodolfo rodrigo rogelio roger roland rolando rolf romain roman romano ' +
		'romeo ron ronald ronan ronnie ronny rory rosario roscoe roshan ross rowland roy royce ruben rudi rudolf ' +
		'rudolph rudy rufus rupert ruslan russ russell rusty rutger ryan ryszard saad saddam sadiq saeed sal ' +
		'salim salman salvador salvatore sam sami samir sammy samson samuel sander sandor sandro sanford sanjay ' +
		'santiago santino satoshi saul saxby sayed scot scott scottie seamus sean sebastian selwyn semyon sepp ' +
		'serge sergei sergey sergio seth seymour shahid shamil shane sharif shaun shawn shay shel sheldon sherrod ' +
		'shimon shinzo shlomo sidney siegfried sigmund silas silvestre silvio silviu simon slobodan sol solomon ' +
		'sonny soren spencer spiro srdjan stan stanley stavros stefan stefano stefanos steffen stephan stephane ' +
		'stephen steve steven stewart stig stu stuart suresh sven syed sylvester taavi tad tadeusz tahir takeshi ' +
		'taras tarek tariq tate ted teddy terence terje tero terrance terrell terrence terry thabo thad thaddaeus ' +
		'thaddeus theo theodor theodore theresa thiago thierry thom thomas thor thorbjorn thorsten thurgood tibor ' +
		'tim timo timothy tito tobias tobin toby todd tom tomas tomasz tomislav tommy tony torbjorn torsten ' +
		'toshio travis trayvon tremaine trent trevor trey tristan troy truman trygve turgut ty tyler tyrone tyson ' +
		'udo ulf ulises ulrich ulysses umar umberto upton uri uwe vaclav valentin vasily vaughn vernon vic victor ' +
		'viggo vijay vikram viktor vin vince vincent vincente vincenzo vinny vitali vitaly vitor vittorio vivek ' +
		'vladimir vladislav vojislav volker volodymyr wade wael waldo waleed walid wallace wally walter warren ' +
		'wassily waverly wayne wendell werner wes wesley whit wilbert wilbur wilburn wilfred wilfried wilhelm ' +
		'will willard willem william willie wim winfield winfried winston wladimir wolfgang wolfram woodrow woody ' +
		'xavier yaakov yahya yakov yannick yannis yasir yasser yevgeny yitzhak yoav yoel yoshihide yossi youssef ' +
		'yuri yuriy yusuf yves zach zacharias zachary zack zaid zalmay zane zbigniew zbynek zdenek zeev zeke ziad ' +
		'zoltan zubin',
	moreMen,
);

/** Names of either kind. */
export const either = set(
	'jo alex chris pat sam taylor casey jordan morgan jamie robin lee dana kim terry ariel cameron avery riley quinn ' +
		'sandy lindsey lindsay leslie ashton blake drew reese rowan sasha kai andy charlie frankie',
);

/** Chinese, Korean and Vietnamese family names, which stand before the given name. */
export const familyFirst = set(
	'xi wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han ' +
		'tang feng yu dong xiao cheng cao yuan deng peng zeng lu jiang cai jia ding wei xue ye yan pan du dai xia zhong ' +
		'tian ren geng fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long ' +
		'wan duan qian tsai kim park choi moon yoon nguyen tran pham le hoang phan vu',
);
