/** Common given names, by the gender that a pronoun would show, and family names that stand first. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const women = set(
	'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley ' +
		'kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia ' +
		'kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel ' +
		'carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina ' +
		'joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances ' +
		'kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella ' +
		'theresa diana natalie brittany charlotte marie kayla alexis lori hillary ivanka melania tammy elena eva ewa ilse ' +
		'marta ana tilda ingrid greta astrid sofia olga irina natalia svetlana tatiana angelina valerie claire camille ' +
		'chloe juliette sophie nathalie monique carmen lucia pilar rosa isabel elsa heidi petra ursula sabine katja anja ' +
		'birgit monika kellyanne huma carly elise megyn gretchen rosie nina tina kate katie kathy cathy jill jane sally ' +
		'wendy tracy stacy dana molly maggie peggy robin gail joanne june lucy ellen eleanor rosalind fatima aisha leila ' +
		'yasmin noor zainab malala benazir indira sonia priya anita sunita mei ling yuki keiko yoko michele jan debbie',
);

export const men = set(
	'james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark ' +
		'donald steven andrew paul joshua kenneth kevin brian timothy ronald george jason edward jeffrey ryan jacob ' +
		'nicholas gary eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank ' +
		'raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy ' +
		'christian walter keith austin roger terry sean gerald carl dylan harold jordan jesse bryan lawrence arthur ' +
		'gabriel bruce logan billy joe alan juan elijah willie albert wayne randy mason vincent liam roy bobby caleb ' +
		'bradley russell lucas barack vladimir volodymyr sergei dmitry mikhail boris ivan oleg igor alexei nikolai yuri ' +
		'viktor andrei anton pavel ilya konstantin emmanuel francois jacques pierre jean-luc jean-claude nicolas louis ' +
		'henri baptiste antoine hans klaus jürgen wolfgang helmut friedrich karl otto fritz olaf sven lars erik oskar ' +
		'henk piet jan kees willem cato sol bernie ted marco jeb mitt mike chris rand ben john newt rick jim tim tom bill ' +
		'bob dick dan dave steve ken ron don ed fred greg jeff josh matt nick pete phil ray rob sam stan tony will luis ' +
		'carlos miguel pedro pablo diego jorge antonio francisco manuel rafael fernando alejandro ricardo giovanni marco ' +
		'luca matteo silvio mario giuseppe mohammed muhammad ahmed ali hassan hussein omar khalid abdullah ibrahim yusuf ' +
		'bashar benjamin narendra imran rajiv amit sanjay kim shinzo fumio hiroshi kenji recep viktor mateusz andrzej ' +
		'lech jaroslaw corey reince paul rudy roger sheldon harry al martin neil colin simon nigel graham gordon theresa ' +
		'ian stuart malcolm duncan ross hugh rupert piers jeremy clive derek trevor geoffrey leon saul abraham isaac ' +
		'moses levi ezra eli max felix oscar leo theo hugo victor ernest stanley philip ralph howard eugene marcus craig',
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
