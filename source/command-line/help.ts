/** The table of options → the text of `--help`. */

import {type OptionGroup, optionGroups, usages, writtenOption} from './options.ts';

const columns = 25;

export function helpText(): string {
	const groups = (optionGroups as readonly OptionGroup[]).map(({title, options}) =>
		[
			title,
			...options.map(option => {
				const choices = option.value?.choices ? `: ${option.value.choices.join(', ')}` : '';
				return entry(writtenOption(option), `${option.about}${choices}`);
			}),
		].join('\n'),
	);
	const usage = usages.map(([words, about]) => `  $ ${words.padEnd(24)} ${about}`);
	return [
		`Usage\n${usage.join('\n')}`,
		...groups,
		'Keys: press ? while reading.\nExit code: 0 fine, 1 nothing found, 2 trouble.',
	].join('\n\n');
}

/** What it is written as, and what it does: wrapped, so that no line is longer than 100 columns. */
function entry(written: string, about: string): string {
	const lines: string[] = [];
	let line = '';
	for (const word of about.split(' ')) {
		if (line.length + word.length + 1 > 100 - columns - 4) {
			lines.push(line);
			line = word;
		} else line = line === '' ? word : `${line} ${word}`;
	}
	lines.push(line);
	return lines
		.map((each, index) => `  ${(index === 0 ? written : '').padEnd(columns)} ${each}`.trimEnd())
		.join('\n');
}
