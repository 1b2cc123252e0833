/** The word lists by which phrases are told apart: what ends a phrase, what names a role, a body, a time. */

import {moreBodies} from './body-nouns.ts';
import {personNouns} from './person-nouns.ts';
import {moreNotNames, morePlaces} from './place-nouns.ts';
import {bothNumbers} from './plurals.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const determiners = set(
	'the a an this that these those his her its their our my your some several many most few two three four five six ' +
		'one another each every no any all both other such der die das ein eine le la les un une el los las il lo gli i',
);

export const pronouns = set(
	'he she they it i we you who him them er sie il elle ils elles él ella ellos egli lei',
);

export const prepositions = set(
	'of in on at by for from with to into about against over under after before during through between among ' +
		'outside inside alongside beside beyond throughout around above below without within amid toward towards across near since until upon despite via including behind like as than per',
);

/** Words that a phrase in the subject of a sentence does not run over. */
export const boundaries = set(
	'and or but nor so yet that which who whom whose what when where while why how if because although though ' +
		'unless whether since until as than then is are was were be been being am has have had having do does did ' +
		"will would can could may might must shall should not n't to there here also just even only still never " +
		'ever however meanwhile he she they it i we you him them himself herself themselves itself again too ' +
		'und oder aber dass mais pero',
);

export const auxiliaries = set(
	'is are was were be been being am has have had having do does did will would can could may might must shall ' +
		"should 's 've 'd 'll 're 'm not n't gonna",
);

/** Auxiliaries of other languages between a subject and its verb: `a dit`, `ha detto`. */
export const foreignAuxiliaries = set('hat haben hatte a ont avait ha han había aveva hanno');

/** Adverbs that stand between a subject and its verb; those in -ly are told by their ending. */
export const adverbs = set(
	'also then later once often still never ever always again now just even soon first only recently already ' +
		'sometimes further furthermore simply instead thus too reportedly famously previously since afterwards ' +
		'today yesterday tonight meanwhile however therefore indeed perhaps maybe likewise otherwise moreover nevertheless nonetheless hence not earlier long both all himself herself themselves ' +
		'itself jointly ago though else quite rather twice there here so',
);

export const times = set(
	'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february ' +
		'march april may june july august september october november december last next week month year night ' +
		'morning afternoon evening weekend earlier later recently once now then afterwards summer spring winter fall',
);

/** Nouns for people by what they do; with a name beside them they are its role. Titles stand before names. */
export const titles = set(
	'mr mrs ms miss mx dr prof professor sir dame lord lady president vice-president chancellor premier minister ' +
		'secretary senator sen representative rep congressman congresswoman governor gov mayor councilman ' +
		'councilwoman councillor judge justice king queen prince princess pope cardinal archbishop bishop rev reverend ' +
		'father sister brother rabbi imam sheikh ayatollah admiral adm general gen colonel col major maj captain capt ' +
		'lieutenant lt sergeant sgt corporal commander cmdr private marshal brigadier chief whip officer detective inspector ' +
		'insp supt sheriff deputy speaker ambassador envoy chairman chairwoman chair ceo attorney counsel spokesman spokeswoman ' +
		'spokesperson candidate nominee coach herr frau monsieur madame señor señora',
);

export const roleNouns: ReadonlySet<string> = new Set([
	...personNouns,
	...set(
		`${[...titles].join(' ')} spokesmen spokespeople spokespersons presidents ministers senators representatives ` +
			'governors mayors officials official leader leaders head boss director directors manager managers adviser ' +
			'advisor advisers advisors aide aides analyst analysts expert experts economist economists scientist scientists ' +
			'researcher researchers historian historians critic critics supporter supporters lawyer lawyers prosecutor ' +
			'prosecutors attorneys judges lawmaker lawmakers legislator legislators politician politicians diplomat ' +
			'diplomats envoys journalist journalists reporter reporters editor editors columnist columnists author authors ' +
			'writer writers blogger commentator commentators pundit pundits host anchor strategist strategists consultant ' +
			'pollster pollsters organizer organizers activist activists protester protesters demonstrator demonstrators ' +
			'executive executives businessman businesswoman businessmen entrepreneur banker banks investor investors ' +
			'founder co-founder owner owners partner partners member members colleague colleagues resident residents ' +
			'neighbor neighbors neighbour neighbours witness witnesses victim victims survivor survivors soldier soldiers ' +
			'officer officers policeman policemen commanders generals fighter fighters veteran veterans pilot pilots ' +
			'paratrooper doctor doctors nurse nurses teacher teachers student students professors worker workers farmer ' +
			'farmers fisherman fishermen driver drivers diver divers miner miners actor actress singer musician artist ' +
			'director comedian filmmaker producer player players champion priest pastor ministers mother father wife ' +
			'husband son daughter brother sister parents friend friends uncle aunt cousin grandfather grandmother woman man ' +
			'women men girl boy child children people person voter voters citizen citizens guest guests ' +
			'opponent opponents rival rivals democrat democrats republican republicans conservative conservatives liberals ' +
			'progressives chairperson secretary-general treasurer publisher operative operatives insider insiders source ' +
			'sources delegate delegates donor donors contender frontrunner front-runner incumbent mogul billionaire ' +
			'millionaire tycoon candidates nominees hopeful participant participants attendee attendees moderator ' +
			'correspondent correspondents captain captains chiefs guard engineer designer architect philosopher poet ' +
			'novelist playwright scholar scholars fellow specialist specialists consultant observers observer watchers ' +
			'user users customer customers employee employees staffer staffers passenger passengers tourists visitor',
	),
]);

/** Nouns for bodies and documents whose plural is one, or a verb: `the board notes`. */
const loneBodies =
	'congress police weekly daily media press state report statement sign tweet message text post note account ' +
	'speech statements signs speeches accounts';

/** Nouns for bodies that speak as one, and for documents. */
export const bodyNouns: ReadonlySet<string> = new Set([
	...moreBodies,
	...loneBodies.split(' '),
	...(
		'government administration ministry department office house senate parliament assembly council commission ' +
		'committee court army navy force military command board agency bureau authority service union party campaign ' +
		'company corporation firm bank fund group organization organisation association federation foundation ' +
		'institute university college school newspaper paper magazine journal publication tabloid broadcaster network ' +
		'station channel outlet website site team club church embassy consulate regime country nation city kingdom ' +
		'republic alliance coalition league society panel jury crowd audience letter document memo ad advertisement ' +
		'article editorial survey poll study book email headline slogan caption filing complaint lawsuit indictment ' +
		'transcript release bill law constitution rule notice poster banner story song superpower giant'
	)
		.split(' ')
		.flatMap(bothNumbers),
]);

/** Places whose name stands for those who rule there. */
export const capitals: ReadonlySet<string> = new Set([
	...morePlaces,
	...set(
		'beijing washington moscow kremlin kyiv kiev brussels london paris berlin tokyo seoul pyongyang tehran jerusalem ' +
			'ankara rome madrid warsaw delhi islamabad canberra ottawa taipei cairo riyadh damascus baghdad kabul pentagon ' +
			'nato china russia ukraine america britain france germany japan india israel iran iraq syria turkey poland ' +
			'italy spain canada australia mexico brazil egypt pakistan afghanistan taiwan belarus hungary europe africa ' +
			'asia england scotland wales ireland greece sweden norway finland denmark austria switzerland portugal ' +
			'belgium netherlands nepal vietnam cuba venezuela argentina chile peru colombia libya yemen lebanon jordan ' +
			'qatar sudan nigeria kenya ethiopia somalia indonesia malaysia thailand philippines singapore',
	),
]);

/** Capitalised words that are no names of people: peoples, creeds, calendars, institutions. */
export const notNames: ReadonlySet<string> = new Set([
	...moreNotNames,
	...set(
		'american americans russian russians chinese ukrainian ukrainians british french german germans european ' +
			'europeans japanese indian israeli israelis iranian syrian turkish polish italian spanish canadian australian ' +
			'mexican mexicans african asian arab arabs muslim muslims christian christians jewish jews catholic catholics ' +
			'hispanic hispanics latino latinos western eastern northern southern soviet communist democratic gop english ' +
			'new north south east west united states kingdom york jersey hampshire iowa carolina california texas florida ' +
			'ohio virginia nevada michigan pennsylvania wisconsin colorado georgia arizona illinois massachusetts ' +
			'vermont maryland missouri minnesota alabama kentucky tennessee oregon louisiana oklahoma indiana utah kansas ' +
			'street avenue square park river lake mount bay island islands sea ocean city county hall center centre tower ' +
			'building airport bridge road hotel stadium times post journal news tribune herald guardian magazine press ' +
			'network fox cnn msnbc nbc abc cbs bbc npr twitter facebook google apple microsoft amazon youtube instagram ' +
			'reuters bloomberg politico inc corp ltd llc plc co association university college institute school academy ' +
			'department ministry office bureau agency commission committee council court house senate congress parliament ' +
			'party union act bill law amendment constitution treaty war revolution crisis day christmas easter god bible ' +
			'army navy force forces guard command corps police federal national international central state security ' +
			'supreme world bank fund foundation board conference convention league club church street wall internet ' +
			'democrats republicans republican democrat monday tuesday wednesday thursday friday saturday sunday january ' +
			'february march april june july august september october november december obamacare medicare isis nra fbi ' +
			'cia nsa eu un us uk usa irs epa dnc rnc pac ii iii world administration campaign team group company ' +
			'breitbart super tuesday america first cold great red black white blue green oval radio tv television daily',
	),
]);

/** Where a nationality and its country are the same holder of a role: `the Ukrainian leader`, `president of Ukraine`. */
export const nationOf: Readonly<Record<string, string>> = Object.fromEntries(
	(
		'american:us us:us u.s.:us america:us washington:us russian:ru russia:ru moscow:ru kremlin:ru chinese:cn china:cn ' +
		'beijing:cn ukrainian:ua ukraine:ua kyiv:ua kiev:ua british:gb britain:gb uk:gb french:fr france:fr german:de ' +
		'germany:de japanese:jp japan:jp indian:in india:in israeli:il israel:il iranian:ir iran:ir syrian:sy syria:sy ' +
		'turkish:tr turkey:tr polish:pl poland:pl italian:it italy:it spanish:es spain:es canadian:ca canada:ca ' +
		'australian:au australia:au mexican:mx mexico:mx korean:kr hungarian:hu hungary:hu belarusian:by belarus:by ' +
		'egyptian:eg egypt:eg pakistani:pk pakistan:pk brazilian:br brazil:br european:eu europe:eu'
	)
		.split(' ')
		.map(pair => pair.split(':') as [string, string]),
);

/** Roles that one person may hold under several words. */
export const sameRoles: readonly ReadonlySet<string>[] = [
	set('president leader'),
	set('premier leader chancellor'),
	set('king queen monarch leader'),
	set('businessman businesswoman mogul billionaire tycoon entrepreneur developer'),
	set('senator lawmaker legislator congressman congresswoman representative sen rep'),
	set('governor gov'),
	set('representative envoy ambassador diplomat'),
	set('spokesman spokeswoman spokesperson'),
	set('candidate nominee hopeful contender frontrunner front-runner'),
	set('admiral general officer commander colonel captain'),
	set('chairman chairwoman chair chairperson'),
	set('lawyer attorney counsel'),
	set('professor scholar academic'),
];
