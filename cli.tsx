/** Flags → job → exit code: 0 fine, 1 nothing found, 2 trouble. */

import {fileURLToPath} from 'node:url';
import leven from 'leven';
import packageJson from './package.json' with {type: 'json'};
import {type PartialDate, parsePartialDate} from './source/article/partial-date.ts';
import {safeLine} from './source/article/safe-text.ts';
import {UserError} from './source/errors.ts';
import {type ExportFormat, formatNames} from './source/export/format-names.ts';
import {
	beside,
	type Document,
	type DocumentList,
	type DocumentOptions,
	documentFrom,
	documentList,
	glanceAt,
	isSlow,
	isWebAddress,
	openDocument,
	shownAddress,
} from './source/library.ts';
import {readStandardInput, standardInput} from './source/read/read-stdin.ts';
import {watchFile} from './source/read/watch-file.ts';
import {readInTerminal} from './source/ui/reader.ts';
import {keySource} from './source/ui/terminal.ts';
import {backgroundOf, colourDepth, reordersText} from './source/ui/theme.ts';

const help = `
  Usage
    $ broadsheet [file]        read an article: Markdown, plain text or HTML
    $ broadsheet <address>     read the article of a web page: http or https
    $ broadsheet <folder>      list the articles in a folder; so do several files
    $ command | broadsheet     read standard input (also: broadsheet -)
    $ broadsheet               read the article that comes with it

  Options
    --date <date>      the day the article is from, where it does not say: 2025-04-12, 2025-04 or 2025
    --theme <name>     colours for a dark or a light background
    --width <columns>  longest line of printed text (72)
    --justify          lines that end at one edge, with words parted where that helps
    --no-watch         do not read a file again when it changes

  Print instead of opening (text is printed, too, where there is no terminal)
    --contents         the sections
    --quotes           who said what; as --quotes=FORMAT in json, csv or md
    --timeline         what happened when; as --timeline=FORMAT in json, csv, ics, md, markwhen or timelinejs
    --explain          with these: the rule that found each, why, and where (alone: all three)
    --json             the whole article with every offset (UTF-16 units)

    -h, --help         this text
    -v, --version      the version

  Keys: press ? while reading.
  Exit code: 0 fine, 1 nothing found, 2 trouble.
`;

const flags = {
	contents: {type: 'boolean'},
	quotes: {type: 'boolean'},
	timeline: {type: 'boolean'},
	explain: {type: 'boolean'},
	json: {type: 'boolean'},
	date: {type: 'string'},
	theme: {type: 'string'},
	width: {type: 'string'},
	justify: {type: 'boolean'},
	watch: {type: 'boolean', default: true},
	help: {type: 'boolean', shortFlag: 'h'},
	version: {type: 'boolean', shortFlag: 'v'},
} as const;
const shortFlags: Readonly<Record<string, string>> = {h: 'help', v: 'version'};

type Said = {
	readonly input: readonly string[];
	readonly format?: ExportFormat;
	readonly flags: Readonly<{
		[Name in keyof typeof flags]?:
			| ((typeof flags)[Name]['type'] extends 'boolean' ? boolean : string)
			| undefined;
	}>;
};

/** What was said on the command line. Without options there is nothing to parse, and the parser is not loaded. */
async function parseArguments(): Promise<Said> {
	const given = process.argv.slice(2);
	const {words, format} = takeFormat(given);
	if (words.every(word => word === '-' || !word.startsWith('-'))) return {input: words, flags: {}};
	checkFlags(words);
	const {default: meow} = await import('meow');
	const {input, flags: said} = meow(help, {
		argv: words,
		importMeta: import.meta,
		pkg: packageJson,
		flags,
		autoHelp: false,
		autoVersion: false,
		description: false,
		inferType: false,
	});
	return {input, flags: said, ...(format ? {format} : {})};
}

/** `--timeline=csv`: a flag that stands alone as a rule, and takes a format where it is written so. */
function takeFormat(given: readonly string[]): {
	readonly words: readonly string[];
	readonly format?: ExportFormat;
} {
	let format: ExportFormat | undefined;
	const end = given.indexOf('--') >>> 0;
	const words = given.map((word, index) => {
		const [, part, name] = (index < end && /^--(timeline|quotes)=(.*)$/s.exec(word)) || [];
		if (part !== 'timeline' && part !== 'quotes') return word;
		const names: readonly string[] = formatNames[part];
		if (!names.includes(name!))
			throw new UserError(`--${part}=${safeLine(name!)} is no format`, `There are ${names.join(', ')}`);
		if (format) throw new UserError('it prints one format at a time', `Leave out --${part}=${name}`);
		format = {part, format: name} as ExportFormat;
		return `--${part}`;
	});
	return {words, ...(format ? {format} : {})};
}

// Refused before they are parsed, as they were written: what is unknown, said twice, or given a value that it cannot have.
function checkFlags(words: readonly string[]): void {
	const said = new Set<string>();
	for (const word of words.slice(0, words.indexOf('--') >>> 0)) {
		const flag = /^--?([^-=][^=]*)(=)?/.exec(word);
		if (!flag) continue;
		const name = (word.startsWith('--') ? flag[1]! : (shortFlags[flag[1]!] ?? flag[1]!)).replace(
			/^no-watch$/,
			'watch',
		);
		if (!Object.hasOwn(flags, name)) throw unknownFlag(word.replace(/=.*/s, ''), name);
		if (flag[2] && flags[name as keyof typeof flags].type === 'boolean')
			throw new UserError(`--${name} takes no value`, 'Leave out what stands after it');
		if (said.has(name)) throw new UserError(`--${name} is there twice`, 'Say it once');
		said.add(name);
	}
}

function unknownFlag(word: string, name: string): UserError {
	const [nearest] = Object.keys(flags).sort((a, b) => leven(name, a) - leven(name, b));
	const near = nearest !== undefined && leven(name, nearest) < 5 ? `The nearest one is --${nearest}; ` : '';
	return new UserError(`there is no option ${safeLine(word)}`, `${near}--help lists all`);
}

/** A day, month or year from `--date`. */
function dateOption(text: string | undefined): PartialDate | undefined {
	if (text === undefined) return undefined;
	const date = parsePartialDate(text);
	if (!date)
		throw new UserError(`--date ${safeLine(text)} is no date`, 'Write it like 2025-04-12, 2025-04 or 2025');
	return date;
}

function widthOption(text: string | undefined): number {
	if (text === undefined) return 72;
	const width = Number(text);
	if (!/^\d+$/.test(text) || width < 20 || width > 1000) {
		throw new UserError(`--width ${safeLine(text)} is no width`, 'Give a number of columns from 20 to 1000');
	}
	return width;
}

function themeOption(text: string | undefined): 'dark' | 'light' | undefined {
	if (text === undefined || text === 'dark' || text === 'light') return text;
	throw new UserError(`there is no theme ${safeLine(text)}`, 'Choose dark or light');
}

// Something is waiting on standard input only where it is a pipe, a file or a socket, not a closed or null device.
async function hasPipedInput(): Promise<boolean> {
	const {fstatSync} = await import('node:fs');
	try {
		const status = fstatSync(0);
		return status.isFIFO() || status.isFile() || status.isSocket();
	} catch {
		return false;
	}
}

async function main(): Promise<number> {
	const {input, flags: said, format} = await parseArguments();
	if (said.help) return write(help.replace(/^\n/, '').replace(/^ {2}/gm, ''));
	if (said.version) return write(`${packageJson.version}\n`);
	const date = dateOption(said.date);
	const width = widthOption(said.width);
	const theme = themeOption(said.theme);
	const options = {
		...(date === undefined ? {} : {date}),
		worker: fileURLToPath(new URL('./worker.cjs', import.meta.url)),
		pageWorker: fileURLToPath(new URL('./page-worker.cjs', import.meta.url)),
		userAgent: `broadsheet/${packageJson.version}`,
		rows: process.stdout.rows || 24,
	};
	const list = documentList(input);
	const prints =
		said.contents || said.quotes || said.timeline || said.explain || said.json || said.width !== undefined;
	const keys = prints || !process.stdout.isTTY || process.env.TERM === 'dumb' ? undefined : keySource();
	const slow = keys && !list && input[0] !== undefined && isSlow(input[0]) ? input[0] : undefined;
	const first = list || slow !== undefined ? undefined : await openFirst(input[0], options);
	if (!keys) {
		const documents = first
			? [first]
			: prints
				? await Promise.all(list!.items.map(({address}) => openDocument(address, options)))
				: undefined;
		return documents ? print(documents, said, format, width) : printList(list!);
	}
	return readInTerminal({
		...(first ? {first} : {}),
		...(list ? {shelf: list} : {}),
		...(slow === undefined
			? {}
			: {fetching: {name: shownAddress(slow), open: state => openDocument(slow, options, state)}}),
		library: {
			open: address => openDocument(address, options),
			beside,
			browse: async url => (await import('./source/browser.ts')).browse(url),
			watch: (address, changed) =>
				said.watch === false || address === '' || isWebAddress(address)
					? () => {}
					: watchFile(address, changed),
			glance: async item => ({...item, ...(await glanceAt(item.address))}),
			describe,
		},
		...(input.length === 0 && first?.address === bundled ? {welcome} : {}),
		habits: {theme: theme ?? backgroundOf(process.env) ?? 'dark', justify: said.justify === true},
		display: {depth: colourDepth(process.env), reorders: reordersText(process.env)},
		keys,
		exit: process.exit,
		loadHighlighter: async () => (await import('./source/ui/highlight.ts')).highlightCode,
		loadApp: () => import('./source/ui/app-entry.tsx'),
	});
}

const bundled = fileURLToPath(new URL('../content/the-bond-trump-wants-to-break.md', import.meta.url));
const welcome = 'broadsheet FOLDER lists yours';

/** The one document that is named, or comes through a pipe; without either the one that comes with the program. */
async function openFirst(name: string | undefined, options: DocumentOptions): Promise<Document> {
	const piped = !process.stdin.isTTY && name === undefined && (await hasPipedInput());
	if (name === '-' || piped) return documentFrom('', await readStandardInput(), standardInput, options);
	return openDocument(name ?? bundled, options);
}

/** Prints what was asked for of each document, under its name where there are several. */
async function print(
	documents: readonly Document[],
	said: Said['flags'],
	format: ExportFormat | undefined,
	width: number,
): Promise<number> {
	const [{printed}, {exported}, {reasons}] = await Promise.all([
		import('./source/export/printed.ts'),
		import('./source/export/formats.ts'),
		import('./source/extract/reasons.ts'),
	]);
	if (format && documents.length > 1)
		throw new UserError('a format takes one article', `Name one file, not ${documents.length}`);
	let anything = false;
	for (const {address, build} of documents) {
		const article = await build();
		const {text, found} = format ? exported(article, format) : printed(article, said, width, reasons);
		const heading = documents.length > 1 ? `==> ${safeLine(address)} <==\n` : '';
		await write(`${heading}${text}`);
		anything ||= found;
	}
	return anything ? 0 : 1;
}

async function printList({items}: DocumentList): Promise<number> {
	const {shelfList} = await import('./source/export/shelf-list.ts');
	const articles = [];
	for (const item of items) articles.push({...item, ...(await glanceAt(item.address))});
	await write(shelfList(articles));
	return articles.length > 0 ? 0 : 1;
}

function write(text: string): Promise<number> {
	return new Promise(resolve => {
		process.stdout.write(text, () => resolve(0));
	});
}

/** One line for any error: what, where, what to do next. */
function describe(error: unknown): string {
	const {message, advice} = error instanceof UserError ? error : {message: String(error), advice: undefined};
	return `${safeLine(message)}${advice === undefined ? '' : `. ${safeLine(advice)}`}.`;
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
