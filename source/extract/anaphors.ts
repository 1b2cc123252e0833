/** A noun phrase `the …` → whether it can take up someone named before: `the frontrunner`, `the 31-year-old`, `the Dutchman`. */

import {nationals} from './place-nouns.ts';
import {isProper, type Token} from './speech-tokens.ts';
import {bodyNouns, capitals, notNames, roleNouns, titles} from './speech-words.ts';

/** Nouns that name someone again where the text said who: `the frontrunner`. */
const oneAtATime = new Set(
	(
		'frontrunner front-runner contender hopeful incumbent billionaire mogul tycoon businessman businesswoman entrepreneur ' +
		'lawmaker legislator politician actress comedian singer novelist playwright filmmaker'
	).split(' '),
);

/** Titles whose holders are named, or introduced by `a`, before they are called by them: `the judge` is nobody named. */
const introducedAlways = new Set(
	(
		'spokesman spokeswoman spokesperson judge justice officer detective inspector attorney counsel deputy private envoy ' +
		'father sister brother lord lady chief'
	).split(' '),
);

/** Words for one person of a people, besides the nouns for them. */
const adjectives = new Set(
	(
		'american russian german italian canadian australian mexican brazilian argentine argentinian belgian norwegian ' +
		'czech croatian serbian austrian romanian bulgarian hungarian colombian chilean ethiopian kenyan nigerian moroccan ' +
		'slovak slovenian ukrainian indian iranian israeli'
	).split(' '),
);

/** Whether the title, or the noun, `head` can mean who was named just before: `the mayor`, `the billionaire`. */
export function takesUpName({lower}: Token): boolean {
	return (titles.has(lower) && !introducedAlways.has(lower)) || oneAtATime.has(lower);
}

/** `31-year-old` → 31; nothing for other words. */
export function ageIn({lower}: Token): string | undefined {
	return /^(\d+)-years?-old$/.exec(lower)?.[1];
}

export function isNational({capital, lower}: Token): boolean {
	return capital && (nationals.has(lower) || adjectives.has(lower));
}

/** `Iggy Fanlo`: two or three capitals of which none is a word for a body, a people or an office. */
export function mayBeName(own: readonly Token[]): boolean {
	if (own.length < 2 || own.length > 3 || own.every(({text}) => text === text.toUpperCase())) return false;
	return own.every(token => isProper(token) && !lists.some(words => words.has(token.lower)));
}

const lists = [bodyNouns, capitals, notNames, roleNouns];
