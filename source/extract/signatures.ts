/** A line that is a name, under a quotation or between its marks, → the name in it: `Ana Lem, mayor of Eastmark`. */

import type {Block} from '../article/block.ts';
import type {Attribution} from './attribution.ts';
import {isAuxiliary, type NameEnd, type Phrase} from './noun-phrase.ts';
import type {Passage} from './quotation-marks.ts';
import {reportingVerb} from './reporting-verbs.ts';
import type {Speakers} from './speakers.ts';
import {apply, type Draft} from './speech-draft.ts';
import {type Frame, type Token, tokensOf} from './speech-tokens.ts';
import {titles} from './speech-words.ts';

/** How many tokens a line has that is no more than a name and what its bearer is. */
const longestLine = 16;
/** How long such a line can be between marks. */
const longestInside = 100;
/** How many words of an office can stand in front of the name: `Eastmark Mayor Ana Lem`. */
const longestOffice = 4;

/** The name of a line that has no verb: it stands at the beginning, and a comma or the end follows it. */
export function nameOfLine({tokens}: Pick<Frame, 'tokens'>, nameEnd: NameEnd): Phrase | undefined {
	if (tokens.length > longestLine || tokens.some(isVerb)) return undefined;
	let first = 0;
	while (first < longestOffice && nameEnd(first) === undefined && isOffice(tokens, first)) first++;
	const last = nameEnd(first);
	if (last === undefined || last === first) return undefined;
	const next = tokens[last + 1];
	return next === undefined || /^[,.(]$/.test(next.text) ? {first, last} : undefined;
}

function isOffice(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return token !== undefined && (token.text === '.' || token.capital || titles.has(token.lower));
}

function isVerb(token: Token): boolean {
	if (token.kind === 'quote' || /^[?!:]$/.test(token.text) || isAuxiliary(token)) return true;
	const verb = token.capital ? undefined : reportingVerb(token.lower);
	return verb?.sure === true && verb.form !== 'base';
}

/** `"We sail.¶Ana Lem, mayor"`: the last paragraph between the marks is the name that signs the others. */
export function signedInside(
	{stretches}: Passage,
	prose: readonly Block[],
	frame: Frame,
	speakers: Speakers,
): Draft | undefined {
	const last = stretches[stretches.length - 1]!;
	if (stretches.length < 2 || last.to - last.from > longestInside) return undefined;
	const block = prose[last.paragraph]!;
	const line: Frame = {
		...frame,
		block,
		from: last.from,
		to: last.to,
		tokens: tokensOf(block.text, last.from, last.to),
	};
	const subject = nameOfLine(line, speakers.nameEnd(line));
	const resolved = subject && speakers.resolve(line, subject);
	if (!resolved) return undefined;
	const rule = 'signature';
	const draft: Draft = {
		kind: 'direct',
		speakers: [],
		stretches: stretches.slice(0, -1),
		frames: [frame],
		rule,
	};
	const attribution: Attribution = {subject, side: 'after', whole: true, rule};
	apply(draft, {resolved, attribution, frame: line, rule, whole: true});
	return draft;
}
