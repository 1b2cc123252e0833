/** A word → the reporting verb that it is a form of, if it is one. */

/**
 * `say`: reports whole statements (`said that …`, `"…," he said`). `tell`: the same, its addressee first.
 * `judge`: reports words inside the reporter's sentence (`called it "…"`, `warned against "…"`), not clauses.
 * `name`: gives a thing its usual name (`dubbed`), which is no statement.
 */
export type VerbKind = 'say' | 'tell' | 'judge' | 'name';

export type ReportingVerb = {
	readonly lemma: string;
	readonly kind: VerbKind;
	readonly form: 'base' | 'present' | 'past' | 'participle';
	/** Rarely anything but a report, so that a clause may follow without `that`. */
	readonly sure: boolean;
	/** A report only where marks or `that` follow at once, as in `opens "…"`; else it means something else. */
	readonly weak: boolean;
};

const weak = new Set(
	(
		'begin open start end finish go put hit fire shoot point recite relate broadcast offer determine signal smile grin ' +
		'giggle wink smirk frown nod babble gossip ramble narrate chronicle phone telephone radio cable message scrawl ' +
		'scribble jot inscribe bet swear share proceed weigh'
	).split(' '),
);

// `*` marks a sure verb, `+` one that doubles its last letter, `=` gives irregular forms: past and past participle.
const verbs: Readonly<Record<VerbKind, string>> = {
	say:
		'say*=said add* claim* argue* explain* insist* declare* state* testify* assert* contend* maintain* note* ' +
		'stress* emphasize* emphasise* acknowledge* admit+* concede* confess* allege* announce* reiterate* repeat ' +
		'write*=wrote=written snipe* remember* fret* crow* gripe* reflect* determine* rule tweet retweet retort* reply* respond* answer conclude* continue recall* remark* observe ' +
		'comment* reveal* disclose* specify* suggest* predict* warn* caution* joke* quip+* lament* complain* vow* pledge* ' +
		'promise* boast* brag+* confirm* deny* report* hint* imply* indicate* mention* muse* opine* posit* proclaim* ' +
		'pronounce quote recount* rejoin* shout* shriek* yell* cry exclaim* whisper* mutter* murmur* grumble* growl* bark ' +
		'snap+ scoff* sneer* fume* gush* chant* chime intone* bellow* holler* roar scream* sigh* laugh chuckle* shrug+ ' +
		'crack counter* object* protest* affirm* assure aver+* attest* echo plead* urge* demand* ask inquire* wonder* query ' +
		'advise* recommend* propose* explain clarify* elaborate* expound* interject* interrupt* marvel* moan* groan* whine* ' +
		'rant* rail* vent* thunder* volunteer offer propose read=read assess* reason reckon* estimate* speculate* ' +
		'swear=swore=sworn forecast=forecast summarize* summarise* sum+ theorize* venture* agree* disagree* charge* ' +
		'email e-mail text post blog+ sing=sang=sung preach* teach=taught begin=began=begun open start end finish ' +
		'believe* think*=thought hope feel=felt know=knew=known expect fear worry doubt* find=found decide* figure* ' +
		'point underline* underscore* highlight* signal* telegraph tease* demur+* deadpan+* beam* enthuse* rejoice* ' +
		'confide* relate* recite* dictate* phrase couch put=put go=went=gone signal communicate* convey* ' +
		'intimate* anticipate* profess* purport* surmise* vouch* blurt* stammer* stutter* hiss* gasp* sob+* spit=spat drawl* ' +
		'avow* concur+* divulge* foretell*=foretold grouse* guarantee insinuate* reaffirm* restate* retell*=retold stipulate* ' +
		'gloat* jeer* jest* snarl* react retaliate reminisce* paraphrase share ' +
		'reassert* re-emphasize* reemphasize* enquire* mumble* grunt* howl* wail* bawl* babble cackle* croon* squeal* shrill ' +
		'yelp* hoot squawk* whoop bleat chirp* chorus* purr* coo* rasp* croak* whimper* beseech*=besought entreat* ' +
		'decree* postulate* theorise* hypothesize* hypothesise* conjecture* foresee=foresaw=foreseen philosophize* ' +
		'moralize* pontificate* sermonize* wisecrack* bluster* bloviate* blab+ prattle* ramble blather* gossip harrumph* ' +
		'splutter* sputter* mouth utter enunciate articulate verbalize recap+ recapitulate* rephrase reword expostulate* ' +
		'remonstrate* riposte* interpose* pipe narrate chronicle message cable phone telephone radio scrawl* ' +
		'scribble* jot+ inscribe share proceed weigh smile grin+ giggle wink smirk frown nod+ bet=bet clamor* clamour* counsel* ' +
		'emphasise* hazard sniff* sniffle* stress* soothe* tut-tut* editorialise* ' +
		'prophesy* apologize* apologise* advertise broadcast=broadcast argue* editorialize* fire shoot=shot hit=hit',
	tell: 'tell*=told inform* remind* assure* notify* convince persuade instruct* brief reassure* lecture promise alert* apprise* scold',
	judge:
		'call describe characterize characterise label brand portray cast=cast depict paint dismiss denounce decry ' +
		'condemn criticize criticise blast slam+ rip+ attack mock ridicule deride taunt accuse blame praise laud hail ' +
		'applaud thank congratulate defend deem consider regard compare liken welcome bemoan bash lambast lambaste ' +
		'lampoon assail skewer chastise chide rebuke scold berate admonish castigate deplore question challenge ' +
		'dispute reject refute rebut+ tout trumpet invoke cite reference credit discuss address speak=spoke=spoken ' +
		'talk refer+ allude complain hammer rail knock decry disparage belittle insult tease salute extol+ celebrate ' +
		'commend compliment debunk fault reprimand herald coach ' +
		'upbraid reproach excoriate revile malign denigrate demonize demonise pillory savage repudiate contradict misquote ' +
		'acclaim mislabel romanticize caricature satirize parody pan+ trash heckle boo catcall impugn lionize ' +
		'endorse advocate caution exhort implore beg+ encourage invite order command threaten assail vilify boast tag+',
	name: 'dub+ name nickname term title entitle christen style billed rechristen rebrand codename',
};

const forms = new Map<string, ReportingVerb>();

function add(word: string, verb: ReportingVerb): void {
	if (!forms.has(word)) forms.set(word, verb);
}

for (const kind of ['tell', 'say', 'judge', 'name'] as const) {
	for (const entry of verbs[kind].split(' ')) {
		const [head = '', pastForm, participleForm] = entry.split('=');
		const lemma = head.replace(/[+*]/g, '');
		const sure = head.includes('*');
		const stem = head.includes('+') ? lemma + lemma[lemma.length - 1] : lemma;
		const y = /[^aeiou]y$/.test(lemma);
		const e = lemma.endsWith('e');
		const past = pastForm ?? (e ? `${lemma}d` : y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`);
		const third = y
			? `${lemma.slice(0, -1)}ies`
			: /(?:s|sh|ch|x|go)$/.test(lemma)
				? `${lemma}es`
				: `${lemma}s`;
		add(past, {lemma, kind, form: 'past', sure, weak: weak.has(lemma)});
		if (participleForm) add(participleForm, {lemma, kind, form: 'past', sure, weak: weak.has(lemma)});
		add(third, {lemma, kind, form: 'present', sure, weak: weak.has(lemma)});
		add(e && !/[eo]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`, {
			lemma,
			kind,
			form: 'participle',
			sure,
			weak: weak.has(lemma),
		});
		add(lemma, {lemma, kind, form: 'base', sure, weak: weak.has(lemma)});
	}
}

/** `said` → say; the word in lower case. Nouns that look the same (`claims`) are for the caller to tell apart. */
export function reportingVerb(lower: string): ReportingVerb | undefined {
	return forms.get(lower);
}

/** Verbs of minds and deeds: they give the words to their subject where no verb of saying stands before them. */
export const doubtful: ReadonlySet<string> = new Set(
	'find feel know go put hit fire shoot start end open begin finish think hope fear expect decide figure determine signal'.split(
		' ',
	),
);

/** Verbs that give words to their subject only behind them: `"We are late," she shared.` */
export const trailing: ReadonlySet<string> = new Set(['share', 'proceed', 'weigh']);

/** Verbs that with `to` say how far a deed is. */
export const aspects: ReadonlySet<string> = new Set(['continue', 'begin', 'start']);

/** Nouns whose owner speaks: `her warning that "…"`, `the board's claim that "…"`. */
export const reportingNouns: ReadonlySet<string> = new Set(
	(
		'claim claims statement statements comment comments remark remarks assertion warning warnings promise pledge vow ' +
		'argument allegation accusation charge suggestion contention admission announcement declaration insistence ' +
		'prediction complaint question response reply answer words tweet tweets letter post speech message call calls ' +
		'description description belief view opinion criticism plea demand slogan motto mantra quote line'
	).split(' '),
);

/** Reporting verbs of other languages, as they stand after or before quoted words. */
export const foreignVerbs: Readonly<Record<string, ReadonlySet<string>>> = {
	de: new Set(
		(
			'sagte sagt sagten erklärte erklärt betonte betont meinte meint schrieb schreibt fragte antwortete warnte ' +
			'kritisierte forderte fügte ergänzte berichtete erzählte rief nannte behauptete gesagt erklärten'
		).split(' '),
	),
	fr: new Set(
		(
			'dit déclare déclaré affirme affirmé explique expliqué ajoute ajouté assure assuré écrit répond répondu ' +
			'demande demandé raconte raconté estime estimé lance lancé souligne souligné précise précisé'
		).split(' '),
	),
	es: new Set(
		(
			'dijo dice declaró afirmó afirma explicó explica añadió agregó aseguró asegura escribió respondió preguntó ' +
			'señaló advirtió comentó sostuvo subrayó manifestó indicó'
		).split(' '),
	),
	it: new Set(
		(
			'disse dice dichiara dichiarato detto afferma affermato spiega spiegato aggiunge aggiunto scrive scritto ' +
			'risponde risposto racconta raccontato assicura assicurato sottolinea sottolineato'
		).split(' '),
	),
};
