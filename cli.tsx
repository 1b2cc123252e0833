/** Flags → job → exit code: 0 fine, 1 nothing found, 2 trouble. */

import {fileURLToPath} from 'node:url';
import packageJson from './package.json' with {type: 'json'};
import {parseArguments, type Said} from './source/command-line/arguments.ts';
import {optionValues} from './source/command-line/option-values.ts';
import {describe} from './source/jobs/describe.ts';
import {openAll, openerWith, openFirst} from './source/jobs/open.ts';
import {openingHabits, readingOf} from './source/jobs/read.ts';
import {told} from './source/jobs/tell.ts';
import {write} from './source/jobs/write.ts';
import {type DocumentOptions, documentList, isSlow} from './source/library.ts';
import {loadPerson} from './source/person.ts';
import {readInTerminal} from './source/ui/reader.ts';
import {keySource} from './source/ui/terminal.ts';

/** What was said on the command line. Without options there is nothing to parse, and the parser is not loaded. */
function said(): Promise<Said> {
	return parseArguments(process.argv.slice(2), async (argv, flags) => {
		const {default: meow} = await import('meow');
		const parsed = meow('', {
			argv: [...argv],
			importMeta: import.meta,
			pkg: packageJson,
			flags,
			autoHelp: false,
			autoVersion: false,
			description: false,
			inferType: false,
		});
		return {input: parsed.input, flags: parsed.flags};
	});
}

/** Options that print instead of opening. */
const printing = ['contents', 'section', 'notes', 'quotes', 'timeline', 'explain', 'json', 'width'] as const;

const bundled = fileURLToPath(new URL('../content/the-bond-trump-wants-to-break.md', import.meta.url));
const tour = fileURLToPath(new URL('../content/tour.md', import.meta.url));
const welcome = 'broadsheet FOLDER lists yours';

async function main(): Promise<number> {
	const {input, flags, format} = await said();
	const about = await told(flags, packageJson.version);
	if (about !== undefined) return write(about);
	const values = optionValues(flags);
	const person = await loadPerson(settings => openingHabits(settings, flags, values), flags.places !== false);
	if (flags.config) return write(person.printed());
	const {memory} = person;
	const options: DocumentOptions = {
		...(values.date === undefined ? {} : {date: values.date}),
		worker: fileURLToPath(new URL('./worker.cjs', import.meta.url)),
		pageWorker: fileURLToPath(new URL('./page-worker.cjs', import.meta.url)),
		userAgent: `broadsheet/${packageJson.version}`,
		rows: process.stdout.rows || 24,
	};
	const open = openerWith(options, memory, flags.start === true);
	const named = flags.tour ? [tour] : input;
	const list = flags.recent ? await person.recent() : documentList(named);
	const linear = flags.linear === true || process.env.INK_SCREEN_READER === 'true';
	const prints = printing.some(name => flags[name]);
	const hasScreen = linear || process.env.TERM !== 'dumb';
	const keys = prints || !process.stdout.isTTY || !hasScreen ? undefined : keySource();
	const slow = keys && !list && named[0] !== undefined && isSlow(named[0]) ? named[0] : undefined;
	const first = list || slow !== undefined ? undefined : await openFirst(named[0], bundled, options, open);
	if (!keys) {
		const {printDocuments, printList} = await import('./source/jobs/print.ts');
		if (list && !prints) return printList(list);
		const documents = first ? [first] : await openAll(list!, open);
		return printDocuments(documents, {flags, format, width: values.width, memory});
	}
	const isBundled = input.length === 0 && first?.address === bundled;
	const begun = {first, slow, list, welcome: isBundled ? welcome : undefined};
	const reading = readingOf(begun, flags, values, person, options, open, keys);
	if (!linear) return readInTerminal(reading);
	const {readLinearly} = await import('./source/linear/linear-session.ts');
	return readLinearly(reading, keys, process.stdout, process.env.TERM !== 'dumb');
}

function complain(error: unknown): number {
	process.stderr.write(`broadsheet: ${describe(error)}\n`);
	return 2;
}

// A folder that has been taken away under the shell: threads would not start in it.
try {
	process.cwd();
} catch {
	process.chdir('/');
}
// Node would open its inspector, and a port with it, for whoever sends this signal.
process.on('SIGUSR1', () => {});
// A reader of the pipe that has seen enough, such as head, is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
main()
	.catch(complain)
	.then(code => process.exit(code));
