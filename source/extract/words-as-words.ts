/** What stands beside marked words → whether they are shown as words: a gloss, a name, a label, something to press. */

import {isAdverb} from './noun-phrase.ts';
import type {Token} from './speech-tokens.ts';
import {determiners} from './speech-words.ts';
import {wordNouns} from './work-nouns.ts';

/** How many words a gloss in brackets, or a label, can have. */
const longestName = 5;

export function isWordItself(tokens: readonly Token[], at: number, words: string): boolean {
	return (
		isExplained(tokens, at) ||
		isGloss(tokens, at, words) ||
		isNamed(tokens, at) ||
		isLabel(tokens, at, words) ||
		isPressed(tokens, at)
	);
}

/** `"Salt" means white`, `"gull," meaning "guest"`, `Phobos means "fear"`, `"we" being the crew`. */
function isExplained(tokens: readonly Token[], at: number): boolean {
	let next = at + 1;
	while (isAdverb(tokens[next])) next++;
	if (tokens[next]?.lower === 'means' || /^(?:meaning|being)$/.test(tokens[at + 1]?.lower ?? '')) return true;
	const before = tokens[at - 1]?.lower ?? '';
	if (before === 'meaning') return true;
	const subject = tokens[at - 2];
	return (
		before === 'means' &&
		(subject?.kind === 'quote' ||
			/^(?:it|that|which)$/.test(subject?.lower ?? '') ||
			subject?.capital === true)
	);
}

/** `"Mare Nostrum" ("our sea")`: a few words in brackets of their own, behind those that they explain. */
function isGloss(tokens: readonly Token[], at: number, words: string): boolean {
	const bracketed = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
	return (
		bracketed &&
		tokens[at - 2]?.kind === 'quote' &&
		words.split(' ').length <= longestName &&
		!/[.,!?]$/.test(words)
	);
}

/** `her nickname is "Gull"`, `the title of "Harbour Queen"`, `known under the name of "Gull"`. */
function isNamed(tokens: readonly Token[], at: number): boolean {
	const link = tokens[at - 1]?.lower ?? '';
	const noun = tokens[at - 2]?.lower ?? '';
	if (link === 'of') return wordNouns.has(noun) || noun === 'name';
	if (!/^(?:is|was|are|were)$/.test(link)) return false;
	for (let place = at - 2; place >= 0 && at - place < 8; place--) {
		const {lower, kind} = tokens[place]!;
		if (kind !== 'word' && kind !== 'possessive') return false;
		if (/^(?:name|nickname|codename|surname|username|password|title|acronym)$/.test(lower))
			return determiners.has(tokens[place - 1]?.lower ?? '') || tokens[place - 1]?.kind === 'possessive';
	}
	return false;
}

const labelled =
	/^(?:labell?ed|marked|stamped|emblazoned|inscribed|lettered|engraved|themed|headed|spelled|pronounced)$/;

/** `a crate marked "Fragile"`, `a jar labelled "salt"`: no object stands between, so the verb is a participle. */
function isLabel(tokens: readonly Token[], at: number, words: string): boolean {
	if (tokens[at + 1]?.lower === 'by' || words.split(' ').length > longestName) return false;
	const verb = tokens[at - 1]?.lower === 'with' ? at - 2 : at - 1;
	return labelled.test(tokens[verb]?.lower ?? '');
}

const pressing = /^(?:click|press|tap|select|toggle)(?:s|ed|p?ing)?$/;

/** `click "Send"`, `tap on "Yes, I am"`: what is pressed. */
function isPressed(tokens: readonly Token[], at: number): boolean {
	const verb = tokens[at - 1]?.lower === 'on' ? at - 2 : at - 1;
	return pressing.test(tokens[verb]?.lower ?? '');
}
