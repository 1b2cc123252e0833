/** marked's rules for what stands within a line → the same for a Latin text, which are quick to compile. */

import type {Tokenizer} from 'marked';
import {latinPunctuationAndSymbols} from './latin.ts';

type Rules = Tokenizer['rules'];

let kept: {readonly of: Rules; readonly latin: Rules} | undefined;

/** The rules that find in a Latin text (`isLatin`) what marked's own find there. */
export function latinRules(rules: Rules): Rules {
	if (kept?.of.inline !== rules.inline) {
		const inline = Object.fromEntries(
			Object.entries(rules.inline).map(([name, rule]) => [name, latinRule(rule)]),
		) as typeof rules.inline;
		kept = {of: rules, latin: {...rules, inline}};
	}
	return kept.latin;
}

function latinRule(rule: RegExp): RegExp {
	const source = rule.source.replaceAll('\\p{P}\\p{S}', latinPunctuationAndSymbols);
	// Another class of Unicode's, in another version of marked, keeps its rule as it is.
	if (source === rule.source || source.includes('\\p')) return rule;
	return new RegExp(source, rule.flags.replace('u', ''));
}
