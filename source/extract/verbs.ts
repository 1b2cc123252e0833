/** Words → whether they are finite verbs, and of which tense: closed lists and endings, since there is no parser. */

import type {Token} from './time-tokens.ts';
import {isCapitalised, words} from './time-words.ts';

const auxiliaries = words("is are was were am be been being has have had do does did 'm 're 've");
const modals = words("will would shall should may might could can must 'll 'd won cannot ought");
const ahead = words(
	"will shall would may might could can should must 'll scheduled expected expects expect planned plans plan planning " +
		'slated due poised likely unlikely set hopes hope intends intend aims aim wants want promises promised vows vowed ' +
		'upcoming forthcoming',
);

/** Past forms that do not end in -ed. Forms that are nouns or adjectives more often (`left`, `cost`, `cut`) are last. */
const irregular = words(
	'said told made took came went saw got gave found thought knew became began kept held brought wrote stood heard ' +
		'let meant met ran paid sat spoke lay led read grew lost fell sent built understood drew broke spent rose drove ' +
		'bought wore chose sought threw caught dealt won forgot sold fought taught flew hid shot stole swore struck swept ' +
		'sank sang shook froze ate beat bit blew burst fled forced forgave hung hurt laid lent lit overcame overthrew ' +
		'proved quit rang rode slept slid spun split spread sprang stuck stung swam tore underwent undertook withdrew ' +
		'woke wound awoke arose bore bred clung crept dug fed felt foresaw withheld withstood oversaw undid outlined ' +
		'burnt knelt leapt dwelt upheld shrank slew bound ground sped strove swung wept took left cost cut put set shut hit',
);

const presents = words(
	'says tells makes takes comes goes sees gets gives finds thinks knows becomes begins keeps holds brings writes stands ' +
		'hears means meets runs pays sits speaks lies leads reads grows loses falls sends builds draws breaks spends rises ' +
		'argues claims insists maintains believes warns adds notes opens closes starts ends resumes expires arrives leaves ' +
		'returns votes faces hosts plays launches continues remains wants needs shows seems appears turns calls relies ' +
		'depends expects plans hopes aims intends strengthens declines threatens puts unites weighs looks stays begin start ' +
		'open close end resume continue remain seem appear say argue claim insist maintain believe want need show rely ' +
		'unveils expands signs wins beats joins reaches hits passes marks drops slumps soars climbs gains cuts jumps ' +
		'depend face meet take make come go hold bring keep trade pull doubt',
);

/** Words in -ed that are no verbs. */
const notPast = words(
	'hundred indeed united need feed seed speed breed greed creed bleed sacred naked wicked hatred aged red bed shed embed',
);

type Form = 'auxiliary' | 'modal' | 'past' | 'present';

/** One look-up for most words, which are none of these; where a word is of two lists, the one named last here counts. */
const forms: ReadonlyMap<string, Form> = new Map(
	[
		[presents, 'present'] as const,
		[irregular, 'past'] as const,
		[modals, 'modal'] as const,
		[auxiliaries, 'auxiliary'] as const,
	].flatMap(([list, form]) => [...list].map(word => [word, form] as const)),
);

export function isAuxiliary(word: string): boolean {
	return auxiliaries.has(word);
}

export function isModal(word: string): boolean {
	return modals.has(word);
}

export function looksAhead(word: string): boolean {
	return ahead.has(word);
}

/** A past form by its look: `-ed` or a form of the list. A name (`Reed`, `Ahmed`) is none. */
export function isPastVerb(token: Pick<Token, 'text' | 'lower'>): boolean {
	if (isCapitalised(token.text)) return false;
	if (irregular.has(token.lower)) return true;
	return token.lower.length > 3 && token.lower.endsWith('ed') && !notPast.has(token.lower);
}

export function isPresentVerb(word: string): boolean {
	return presents.has(word);
}

/** Whether the word at `at` can be the finite verb of a clause: no infinitive, no participle that describes a noun. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.kind !== 'word') return false;
	const {lower, text} = token;
	const form = forms.get(lower);
	if (form === undefined && !lower.endsWith('ed')) return false;
	if (form === 'auxiliary') return !/^(?:be|been|being)$/.test(lower);
	if (form === 'modal') return text !== 'May' && text !== 'Will';
	const before = tokens[at - 1]?.lower ?? '';
	if (!token.spaced && (before === '-' || before === '–')) return false;
	if (isPastVerb(token)) {
		if (describers.has(before) || leaders.has(before)) return false;
		// `sailors hired by the guild`, but `were hired by`
		return tokens[at + 1]?.lower !== 'by' || hasAuxiliary(tokens, at);
	}
	if (form !== 'present' || before === 'to' || isCapitalised(text) || describers.has(before)) return false;
	return !nouns.has(lower) || canBeSubject(tokens[at - 1]);
}

export function hasFiniteVerb(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (isFiniteVerb(tokens, at)) return true;
	return false;
}

/** Present forms that are nouns as often: `phone calls`. They are verbs right after a name, a pronoun or a plural. */
const nouns = words(
	'calls plans votes needs shows turns claims hopes plays stands leads means ends starts faces draws breaks falls rises ' +
		'notes looks aims runs doubt trade close end start face show need claim plan run look call make take hold keep pull ' +
		'open meet come go bring resume launches hosts returns signs wins beats hits passes marks drops climbs gains cuts jumps',
);

function canBeSubject(token: Token | undefined): boolean {
	if (token?.kind !== 'word') return false;
	if (
		/^(?:i|we|you|he|she|it|they|this|that|who|which|what|also|then|often|still|now|not)$/.test(token.lower)
	)
		return true;
	return isCapitalised(token.text) || /[^s]s$|ly$|^(?:men|women|people|police)$/.test(token.lower);
}

/** Before a past form they make it a participle: `of retired engineers`. */
const leaders = words('of from with for into among against between by in at');

const describers = words("the a an his her its their our my this these those some no 's");

function hasAuxiliary(tokens: readonly Token[], at: number): boolean {
	return tokens.slice(Math.max(0, at - 3), at).some(({lower}) => auxiliaries.has(lower));
}

const doubtful = words(
	'may might could possible possibly perhaps hinted hint hints planned plans plan proposed expected expects likely would ' +
		'unless potential potentially slated intends intend hopes hope aims aim considering rumoured rumored tentative',
);

/** Whether the words say that something is possible, planned or hinted, not certain. */
export function isTentative(tokens: readonly Token[]): boolean {
	return tokens.some(token => token.kind === 'word' && doubtful.has(token.lower) && token.text !== 'May');
}
