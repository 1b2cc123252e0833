/** The command line of a script → its options; a word of help, or one sentence on what it does not know, and the end. */

import {parseArgs} from 'node:util';

/**
 * As Node's `parseArgs`, with `usage` for `--help`. Options of the type `number` take digits and come as numbers. Ends
 * the process with 0 after help, with 2 after a sentence on what is wrong.
 */
export function readOptions({usage, options, allowPositionals = false}) {
	const numbers = Object.keys(options).filter(name => options[name].type === 'number');
	const strings = Object.fromEntries(numbers.map(name => [name, {type: 'string'}]));
	const help = {type: 'boolean', short: 'h'};
	try {
		const {values, positionals} = parseArgs({allowPositionals, options: {...options, ...strings, help}});
		if (values.help) {
			process.stdout.write(usage);
			process.exit(0);
		}
		for (const name of numbers) if (name in values) values[name] = wholeNumber(name, values[name]);
		return {values, positionals};
	} catch (error) {
		process.stderr.write(`${error.message.split('. ')[0]}; --help tells what there is.\n`);
		process.exit(2);
	}
}

function wholeNumber(name, words) {
	if (/^\d{1,9}$/.test(words)) return Number(words);
	throw new Error(`--${name} wants a number, not ${words}`);
}
