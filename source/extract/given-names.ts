/** Common given names, by the gender that a pronoun would show, and family names that stand first. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const women = set(
	'abby abigail ada adele adriana agnes aisha alana alejandra alexandra alexandria alexis alice alicia ' +
		'alina aliyah allison alma amanda amara amber amelia amina amy ana anastasia andrea angela angelica ' +
		'angelina angelique angie anita anja ann anna annabel anne annette annie antonia aparna aretha arlene ' +
		'ashley astrid aubrey audrey ava ayesha barbara bea beatrice beatriz bella benazir bernadette bernice ' +
		'bertha beth bethany betsy bettina betty beverly bianca birgit blanche bonnie brandi brenda bridget ' +
		'brigid brigitte brittany brooke caitlin camilla camille candace candice cara carla carlotta carly carmel ' +
		'carmen carol carol-ann carole caroline carolyn carrie cassandra catherine cathy cecile cecilia celeste ' +
		'celia chanel charlene charlotte chelsea cheryl chiara chloe christa christiane christina christine ' +
		'christy claire claudette claudia colleen connie constance cora corinne courtney cristina cynthia daisy ' +
		'dana daniela danielle daphne darlene dawn deanna debbie debora deborah debra deirdre deja dena denise ' +
		'diana diane dianne dolores dominique donatella donna dora doris dorothea dorothy edith edna eileen ' +
		'elaine eleanor elena elisabeth elise eliza elizabeth ella elle ellen eloise elsa elsie emilia emily emma ' +
		'erica erika erin esperanza esther eugenia eunice eva evangeline evelyn evita ewa fatima faye felicia ' +
		'fiona flora frances francesca francine frederica gabriela gabrielle gail gemma genevieve georgia ' +
		'georgina geraldine gertrude gina ginevra ginger giovanna gisele giulia gladys glenda gloria golda grace ' +
		'greta gretchen gretel guadalupe gwen gwendolyn hadiya haley hanna hannah harriet hattie hazel heather ' +
		'heidi helen helena helene henrietta hermione hilary hilda hillary huda huma ida ilse imani imelda indira ' +
		'ines inez ingrid irene irina iris isabel isabella ivana ivanka jacinda jackie jacqueline jada jan jana ' +
		'jane janet janice jasmine jean jeanette jeanne jeannie jenna jennie jennifer jenny jessica jessie jill ' +
		'jo-ann jo-renee joan joann joanna joanne jocelyn jodi johanna joni josefina josephine josie joy joyce ' +
		'juanita judi judith judy julia julie juliette june justine kamala karen kari karin karina karla katarina ' +
		'kate katharina katherine kathie kathleen kathrin kathryn kathy katie katja katrina kayla kayleigh keiko ' +
		'keisha kellie kelly kellyanne kendra keri kerry-ann kimberly kirsten kirstie kristen kristi kristin ' +
		'kristina kristine lana lara latasha latoya laura laurel lauren laurie leah leila lena leona leonor ' +
		'leticia lidia lila liliana lillian lily linda ling linnea lisa lise liv livia liz liza lizzie lois lola ' +
		'lorena loretta lori lorraine louisa louise lucia lucille lucinda lucretia lucy lydia lynda lynette lynne ' +
		'mabel madison mae magdalena maggie maja malala mallory mandy marcia margaret margarita margo margot ' +
		'marguerite maria mariah mariam marian mariana marianne maribel marie marilyn marina marisa marissa ' +
		'marjorie marlene marta martha martina mary maryam matilda maude maura maureen maxine maya mayra meagan ' +
		'megan meghan megyn mei melania melinda melissa melody mercedes meredith mia michaela michele michelle ' +
		'mila mildred millicent mimi mindy minerva miranda miriam molly mona monica monika monique muriel myra ' +
		'nadia nadine nancy naomi nasrin natalia natalie nathalie nellie nelly ngozi nicole nikki nina noelle ' +
		'noemi noor nora norma octavia odette olga olivia ophelia oprah paige pam pamela pat-ann patrice patricia ' +
		'patty paula paulina pauline peggy penelope penny petra phoebe phyllis pilar piper polly priscilla priya ' +
		'prudence queenie rachael rachel rachelle rakeyia ramona raquel rasheeda rebecca regina rena renata renee ' +
		'rhonda rita roberta robin rochelle rosa rosalie rosalind rosalyn rosanna rose rosemarie rosemary rosie ' +
		'roxanne ruby ruth sabine sabrina sadie sally salma samantha samira sandra sara sarah sarina saskia ' +
		'savannah scarlett selena serena shania shannon shari sharon sharron sheila shelby shelley sheri sherri ' +
		'sherry shirin shirley shonda sienna sigrid silvia simone siobhan sofia sonia sophia sophie stacy stella ' +
		'stephanie stephany sue sunita susan susana susanna susanne suzanne svetlana sybil sylvia tabitha tamara ' +
		'tamika tammy tania tanya tara tatiana tatyana teresa teri terri tess thea thelma theresa tiffany tilda ' +
		'tina toni tonya tracey tracy tricia trisha trudy tyresha ulrike uma ursula valeria valerie vanessa vera ' +
		'verna veronica vicki vicky victoria violet virginia vivian viviana viviane wanda wendy wiebke wilhelmina ' +
		'willa wilma winifred winona yasmin yoko yolanda yuki yvette yvonne zahra zainab zara zelda zoe',
);

export const men = set(
	'aaron abdel abdul abdullah abel abner abraham abu adam adolf adrian ahmad ahmed aidan akbar akio al ' +
		'alain alan alastair albert alberto albrecht alec alejandro alejo alessandro alexander alexandre alexei ' +
		'alfonso alfred alfredo ali alistair allan allen alphonse alton alvaro alvin amadou amir amit amos anders ' +
		'andre andreas andrei andres andrew andrzej andré angelo angus anthony antoine anton antonio anwar ' +
		'archibald archie ari armando arne arnold arthur arturo asher asif aslan augustus aung aurelio austin avi ' +
		'axel aziz baptiste barack barry bart bartholomew bashar basil beau ben benedict benjamin benny bernard ' +
		'bernie bert bertrand bill billy bjorn blaine bo bob bobby boris boyd brad braden bradley brandon brendan ' +
		'brent bret brett brian brice brock bruce bruno bryan bryant bryce burt byron caleb calvin camilo carl ' +
		'carlo carlos carlton carmelo cary casper cato cecil cedric cesar chad charles chester chris christian ' +
		'christopher chuck clark claude claudio claus clay clayton clement cliff clifford clint clive clyde cody ' +
		'cole colin conor conrad constantine corey cornelius cory craig curtis cyril cyrus dale damian damien ' +
		'damon dan daniel dante darius darrell darren darryl daryl dave david dean declan delbert denis dennis ' +
		'denzel derek dermot derrick desmond devin devon dexter dick diego dieter dimitri dinesh dirk dmitri ' +
		'dmitry domingo dominic don donald donnie donovan douglas dov duane duncan dustin dwayne dwight dylan ed ' +
		'eddie edgar edmund eduardo edward edwin efrain egon elbert eldon eli elijah elliot elliott ellis elmer ' +
		'elon elton elvis emil emilio emmanuel emmett enrique enzo ephraim eric erich erick erik ernest ernesto ' +
		'ernie errol ervin ethan eugene evan evgeny ewald ewan ezra fabian fabio faisal farid farouk federico ' +
		'felix ferdinand fernando fidel finn fletcher florian floyd forrest francis francisco franco francois ' +
		'frank franklin franz fred frederic frederick fredrik friedrich fritz fumio gabriel gareth garrett garry ' +
		'gary gavin gene geoff geoffrey georg george georges gerald geraldo gerard gerardo gerhard gideon gil ' +
		'gilbert gilberto giles gino giorgio giovanni giuseppe glen glenn gonzalo gordon gottfried grady graham ' +
		'grant greg gregor gregory grover guillermo gunnar gunther gustav gustavo habib hamid hamza hank hannes ' +
		'hans harlan harold harrison harry harvey hasan hashim hassan hector heinrich heinz helge helmut henk ' +
		'henning henri henrik henry herb herbert herman hernan hideki hiroshi holger homer horace horst howard ' +
		'howie hubert hugh hugo humberto hussain hussein hyman ian ibrahim ichiro ignacio igor ike ilan ilya ' +
		'imran imre ingo ira irv irving isaac isaiah ishmael ismael ivan ivo jack jacob jacques jaime jake jakob ' +
		'jalen jamaal jamal james jameson jan jared jaroslaw jarrod jarvis jason javier jay jean-claude jean-luc ' +
		'jean-marc jeb jed jeff jeffrey jeh jens jerald jeremiah jeremias jeremy jerome jerry jesper jess jesse ' +
		'jesus jim jimmy joachim joao joaquin jochen joe joel joey johan johann johannes john johnnie johnny jon ' +
		'jonah jonas jonathan jonathon joost jordan jorge joris jose josef joseph josh joshua juan julian julien ' +
		'julio julius jurgen justin jürgen kaito karim karl karsten kasper keenan kees keir keith kelvin ken ' +
		'kendrick kenji kenneth kenny kent kermit kerr kevin khalid kieran kim kirk klaus knut kofi konrad ' +
		'konstantin kristian kurt kyle kyrylo lamar lance lanny larry lars lavrenty lawrence leandro lech leland ' +
		'lenny leo leon leonard leonardo leopold leroy lester levi levon lewis liam lionel lloyd logan lon lonnie ' +
		'lorenzo lothar lou louis lowell luca lucas lucien lucio ludwig luis lukas luke luther lyle lyndon mack ' +
		'magnus mahmoud malcolm malik manfred manny manuel marc marcel marcelo marcin marco marcus mariano mario ' +
		'marius mark marlon martin marty marvin mason mateusz mathias mathieu mats matt matteo matthew matthias ' +
		'maurice mauricio maurizio max maxime maximilian maxwell mehmet mel melvin merle merrick mervyn micah ' +
		'michael michal michel mickey miguel mike mikhail miles milo milos milton minh mitch mitchel mitchell ' +
		'mitt mohamad mohamed mohammad mohammed monty mort moses moshe muhammad murray mustafa myles narendra ' +
		'nate nathan nathaniel naveed ned neil nelson nestor neville newt niall nicholas nick nicola nicolae ' +
		'nicolas nicolás nigel nikita nikolai nikos nils noah nolan norbert norm norman olaf oleg oliver olivier ' +
		'omar orrin osama oscar oskar oswald otis otto owen pablo paddy pascal patricio patrick paul pavel pavlo ' +
		'pedro percy perry pete peter petr petro phil philip philipp philippe pierre piers piet qasim quentin ' +
		'quincy rafael rahul rainer raj rajesh rajiv ralf ralph ramesh ramon rand randall randolph randy raoul ' +
		'rashid raul ravi ray raymond raynard recep reggie reginald reid reince rene rex reynaldo rhys ricardo ' +
		'richard richie rick rigoberto rob robert roberto rocco rod roderick rodney rodolfo rodrigo roger roland ' +
		'rolando rolf roman romeo ron ronald ronan ronnie rory roscoe ross roy royce ruben rudolf rudolph rudy ' +
		'rufus rupert russell rusty ryan saad saddam saeed sal salman salvador salvatore sam samir sammy samson ' +
		'samuel sandro sanjay santiago santino saul sayed scott scottie seamus sean sebastian semyon serge sergei ' +
		'sergey sergio seth shane shaun shawn sheldon shimon shinzo sidney siegfried silas silvio simon slobodan ' +
		'sol solomon spencer stan stanley stefan stefano stephan stephen steve steven stewart stu stuart sven ' +
		'sylvester taavi tad takeshi taras tariq tate ted teddy terence terrance terrell terrence terry thad ' +
		'thaddeus theo theodore theresa thiago thierry thomas thorsten tim timothy tobias toby todd tom tomas ' +
		'tomasz tommy tony torsten travis trent trevor trey tristan troy truman ty tyler tyrone ulrich umar ' +
		'umberto uri vaclav valentin vasily vernon vic victor vijay viktor vince vincent vinny vitali vitaly ' +
		'vladimir volodymyr wade waldo wallace wally walter warren wayne wendell werner wes wesley wilbur wilfred ' +
		'wilhelm will willard willem william willie winston wladimir wolfgang woodrow xavier yannick yannis ' +
		'yasser yitzhak yoshihide youssef yuri yuriy yusuf yves zach zachary zack zane zbigniew zeke ziad zoltan',
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
