/** English text → its words, and which of them carry the subject rather than the grammar. */

/** A word or a mark between words. */
export type Token = {
	readonly text: string;
	/** The form that inflections share; empty for words of grammar and for marks. */
	readonly stem: string;
	/** Has a capital that no start of a sentence gives it. */
	readonly name: boolean;
	/** Whether the word belongs to the one after it: `Norland's` ends a phrase. */
	readonly possessive: boolean;
};

const grammar: ReadonlySet<string> = new Set(
	(
		'a an the this that these those such same other another any each every either neither some no none all both few many much more most ' +
		'several less least own enough i me my mine myself you your yours he him his himself she her hers herself it its itself we us our ' +
		'ours they them their theirs themselves who whom whose which what where when why how whoever whatever one ones someone anyone ' +
		'everyone nobody nothing something anything everything there here then now once again also too very quite rather just only even ' +
		'still yet already almost always never often sometimes ever soon later earlier ago perhaps maybe however therefore thus hence ' +
		'moreover meanwhile instead otherwise indeed nevertheless nonetheless so as if than though although because since unless until ' +
		'while whereas whether and or but nor not of in on at by for with about against between among into through during before after ' +
		'above below to from up down out off over under within without along across behind beyond near toward towards upon per via amid ' +
		'despite except like unlike around inside outside throughout am is are was were be been being do does did done doing have has had ' +
		'having can could may might must shall should will would ought let lets dont doesnt didnt isnt arent wasnt werent cant couldnt ' +
		'wont wouldnt shouldnt hasnt havent hadnt im youre hes shes its weve theyve ive youve theyre well two three four five six seven eight nine ten ' +
		'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen dozens hundred hundreds thousand thousands million millions billion billions first second third last next ' +
		'previous current recent new old good great big small large little long short high low early late major main minor certain various ' +
		'different able likely possible clear whole full far close best better worse worst particular general else way ways thing things ' +
		'kind kinds sort part parts lot lots number numbers case fact time times year years month months week weeks day days hour hours ' +
		'minute minutes today yesterday tomorrow tonight morning evening night monday tuesday wednesday thursday friday saturday sunday ' +
		'january february march april may june july august september october november december mr mrs ms dr am pm percent cent'
	).split(' '),
);

// Verbs of reporting and of everyday use, in the forms that a noun phrase must not swallow.
const verbs: ReadonlySet<string> = new Set(
	(
		'say says said tell tells told ask asks asked add adds added argue argues argued claim claims claimed insist insists warn warns ' +
		'warned note notes noted think thinks thought believe believes know knows knew known see sees saw seen make makes made take takes ' +
		'took taken get gets got give gives gave given go goes went gone come comes came keep keeps kept find finds found put puts set ' +
		'sets show shows showed shown leave leaves left seem seems seemed become becomes became begin begins began begun bring brings ' +
		'brought hold holds held turn turns start starts stop stops want wants wanted need needs try tries tried use uses used work works ' +
		'call calls called mean means meant feel feels felt look looks looked hear hears heard play plays run runs ran move moves live ' +
		'lives lived happen happens stand stands stood lose loses lost pay pays paid meet meets met include includes continue continues ' +
		'grow grows grew write writes wrote written read reads send sends sent build builds built spend spends spent fall falls fell ' +
		'rise rises rose sell sells sold buy buys bought win wins won sit sits sat lie lies lay lead leads led speak speaks spoke ' +
		'understand reach reaches remain remains suggest suggests expect expects appear appears decide decides help helps allow allows ' +
		'offer offers provide provides serve serves die dies died stay stays agree agrees agreed plan plans depend depends rely relies ' +
		'urge urges hope hopes fear fears deny denies admit admits accuse accuses mention explain explains describe describes hide hides ' +
		'cast casts hint hints bear bears beat beats break breaks broke broken cut cuts draw draws drew drawn drive drives drove eat ate ' +
		'fight fights fought fly flies flew forget forgot open opens close closes cover covers create creates carry carries face faces ' +
		'follow follows force forces form forms end ends enter enters fill join joins kill kills pass passes pick picks pull pulls push ' +
		'raise raises receive receives remember require requires return returns save saves seek seeks share shares sign speed support ' +
		'withdrew sank shot struck swept fled retreated seized rode rang hung flew slept dug bound swore arose overthrew undertook ' +
		'supports talk talks teach taught throw threw thrown tie ties touch wait walk walks watch wear wore wish'
	).split(' '),
);

// The letters of `19th` are no word.
const token = /(?<!\p{N})\p{L}[\p{L}\p{N}]*(?:['’.-][\p{L}\p{N}]+)*|[^\s]/gu;
const stops = /^[.!?…:;“"]$/;

/** The tokens of a text. A capital at the start of a sentence makes no name, unless `names` has the word. */
export function tokensOf(text: string, names: ReadonlySet<string> = new Set()): readonly Token[] {
	const tokens: Token[] = [];
	let start = true;
	for (const [found] of text.matchAll(token)) {
		if (!/^\p{L}/u.test(found)) {
			if (stops.test(found)) start = true;
			tokens.push({text: found, stem: '', name: false, possessive: false});
			continue;
		}
		const possessive = /['’]s?$/.test(found);
		const word = found.replace(/['’]s?$/, '').slice(0, 40);
		const lower = word.toLowerCase();
		const capital = /.\p{Lu}/u.test(word) || (/^\p{Lu}/u.test(word) && (!start || names.has(lower)));
		const content = word.length > 1 && !isGrammar(lower, capital);
		tokens.push({
			text: capital ? word : lower,
			stem: content ? stem(lower) : '',
			name: capital,
			possessive,
		});
		start = false;
	}
	return tokens;
}

function isGrammar(lower: string, capital: boolean): boolean {
	const bare = lower.replace(/['’]/g, '');
	if (grammar.has(bare)) return true;
	return !capital && (verbs.has(bare) || /ly$/.test(bare));
}

/** The lower-case words that stand with a capital within sentences, and never without one. */
export function namesOf(texts: readonly string[]): ReadonlySet<string> {
	const names = new Set<string>();
	const common = new Set<string>();
	for (const text of texts) {
		for (const {text: word, name} of tokensOf(text)) (name ? names : common).add(word.toLowerCase());
	}
	for (const text of texts) {
		// A word seen only at the starts of sentences says nothing; one seen in lower case is no name.
		for (const [word] of text.matchAll(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}\p{N}'’-]*/gu)) names.delete(word);
	}
	return names;
}

/** Whether the text reads as English: a fifth of its words are the commonest ones of the language. */
export function isEnglish(text: string): boolean {
	const words =
		text
			.slice(0, 20_000)
			.toLowerCase()
			.match(/\p{L}+/gu) ?? [];
	const common = words.filter(word =>
		/^(?:the|of|and|to|in|a|is|was|that|it|for|on|with|as|at|by|from|he|she|they|are|be|this|have|not)$/.test(
			word,
		),
	);
	return words.length > 0 && common.length >= words.length * 0.2;
}

/** A rough form that inflections of an English word share. */
export function stem(lower: string): string {
	let word = lower;
	if (word.length > 4)
		word = word
			.replace(/ies$/, 'y')
			.replace(/(s|x|z|ch|sh)es$/, '$1')
			.replace(/([^s])s$/, '$1');
	if (word.length > 5) word = word.replace(/(?:ing|ed)$/, '').replace(/(.)\1$/, '$1');
	return word.length > 5 ? word.replace(/e$/, '') : word;
}
