/** Flags → job → exit code: 0 fine, 1 nothing found, 2 trouble. */

import {fileURLToPath} from 'node:url';
import packageJson from './package.json' with {type: 'json'};
import type {Article} from './source/article/article.ts';
import {type PartialDate, parsePartialDate} from './source/article/partial-date.ts';
import {safeLine} from './source/article/safe-text.ts';
import {type Flags, parseArguments, type Said} from './source/command-line/arguments.ts';
import {shells} from './source/command-line/options.ts';
import {UserError} from './source/errors.ts';
import type {ExportFormat} from './source/export/format-names.ts';
import {
	beside,
	type Document,
	type DocumentList,
	type DocumentOptions,
	documentFrom,
	documentList,
	type Fetching,
	glanceAt,
	isSlow,
	isWebAddress,
	openDocument,
	printedBy,
	shownAddress,
} from './source/library.ts';
import {loadPerson, type Person} from './source/person.ts';
import {readStandardInput, standardInput} from './source/read/read-stdin.ts';
import {watchFile} from './source/read/watch-file.ts';
import type {Programs} from './source/ui/errands.ts';
import type {Memory} from './source/ui/memory.ts';
import type {Opened} from './source/ui/opened.ts';
import {readInTerminal} from './source/ui/reader.ts';
import {keySource} from './source/ui/terminal.ts';
import {backgroundOf, colourDepth, reordersText} from './source/ui/theme.ts';
import {helpGroups} from './source/view/help-rows.ts';
import {type Habits, type ThemeName, themeNames} from './source/view/view.ts';

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

/** A day, month or year from `--date`. */
function dateOption(text: string | undefined): PartialDate | undefined {
	if (text === undefined) return undefined;
	const date = parsePartialDate(text);
	if (!date)
		throw new UserError(`--date ${safeLine(text)} is no date`, 'Write it like 2025-04-12, 2025-04 or 2025');
	return date;
}

/** Options that print instead of opening. */
const printing = ['contents', 'section', 'notes', 'quotes', 'timeline', 'explain', 'json', 'width'] as const;

/** What the options ask of the program itself. */
async function aboutTheProgram(flags: Flags): Promise<string | undefined> {
	if (flags.help) return `${(await import('./source/command-line/help.ts')).helpText()}\n`;
	if (flags.version) return `${packageJson.version}\n`;
	if (flags.man) {
		const {manPage} = await import('./source/command-line/man-page.ts');
		return manPage(packageJson.version, helpGroups());
	}
	if (flags.completions === undefined) return undefined;
	const shell = shells.find(name => name === flags.completions);
	if (!shell)
		throw new UserError(
			`there are no completions for ${safeLine(flags.completions)}`,
			`Choose ${shells.join(', ')}`,
		);
	return (await import('./source/command-line/completions.ts')).completions(shell);
}

function widthOption(text: string | undefined): number {
	if (text === undefined) return 72;
	const width = Number(text);
	if (!/^\d+$/.test(text) || width < 20 || width > 1000) {
		throw new UserError(`--width ${safeLine(text)} is no width`, 'Give a number of columns from 20 to 1000');
	}
	return width;
}

function themeOption(text: string | undefined): ThemeName | undefined {
	const theme = themeNames.find(name => name === text);
	if (theme || text === undefined || text === 'auto') return theme;
	throw new UserError(`there is no theme ${safeLine(text)}`, `Choose ${themeNames.join(', ')} or auto`);
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
	const {input, flags, format} = await said();
	const about = await aboutTheProgram(flags);
	if (about !== undefined) return write(about);
	const date = dateOption(flags.date);
	const width = widthOption(flags.width);
	const theme = themeOption(flags.theme);
	const person = await loadPerson(settings => habitsFrom(settings, flags, theme), flags.places !== false);
	if (flags.config) return write(person.printed());
	const {settings, memory} = person;
	const options = {
		...(date === undefined ? {} : {date}),
		worker: fileURLToPath(new URL('./worker.cjs', import.meta.url)),
		pageWorker: fileURLToPath(new URL('./page-worker.cjs', import.meta.url)),
		userAgent: `broadsheet/${packageJson.version}`,
		rows: process.stdout.rows || 24,
	};
	const open = async (address: string, fetching?: Fetching) => {
		const remembered = flags.start ? undefined : await memory.recall(address);
		const reach = remembered?.place?.start;
		const document = await openDocument(
			address,
			reach === undefined ? options : {...options, reach},
			fetching,
		);
		return {...document, remembered: remembered ?? (flags.start ? await memory.recall(address) : undefined)};
	};
	const named = flags.tour ? [tour] : input;
	const list = flags.recent ? await person.recent() : documentList(named);
	const linear = flags.linear === true || process.env.INK_SCREEN_READER === 'true';
	const prints = printing.some(name => flags[name]);
	const hasScreen = linear || process.env.TERM !== 'dumb';
	const keys = prints || !process.stdout.isTTY || !hasScreen ? undefined : keySource();
	const slow = keys && !list && named[0] !== undefined && isSlow(named[0]) ? named[0] : undefined;
	const first = list || slow !== undefined ? undefined : await openFirst(named[0], options, open);
	if (keys && linear) {
		const {readLinearly} = await import('./source/linear/linear-session.ts');
		for (const document of first ? [first] : await openAll(list, slow, options))
			await readLinearly(await document.build(), keys, process.stdout);
		return 0;
	}
	if (!keys) {
		if (!first && !prints) return printList(list!);
		return print(first ? [first] : await openAll(list, undefined, options), flags, format, width, memory);
	}
	const habits = habitsFrom(settings, flags, theme);
	const isAuto = theme === undefined && settings.theme === 'auto' && flags.theme !== 'auto';
	return readInTerminal({
		...(first ? {first} : {}),
		...(list ? {shelf: list} : {}),
		...(slow === undefined ? {} : {fetching: {name: shownAddress(slow), open: state => open(slow, state)}}),
		fromTop: flags.start === true,
		library: {
			open,
			beside,
			browse: async url => (await import('./source/shell/browser.ts')).browse(url),
			watch: (address, changed) =>
				flags.watch === false || !settings.watch || address === '' || isWebAddress(address)
					? () => {}
					: watchFile(address, changed),
			glance: async item => {
				const progress = (await memory.recall(item.address))?.progress;
				return {...item, ...(await glanceAt(item.address)), ...(progress === undefined ? {} : {progress})};
			},
			describe,
		},
		memory,
		recent: person.recent,
		saveHabits: person.saveHabits,
		programs: programsWith(options),
		...(person.notices[0] === undefined ? {} : {notice: person.notices[0]}),
		...(input.length === 0 && first?.address === bundled ? {welcome} : {}),
		asksBackground:
			(isAuto || flags.theme === 'auto') &&
			backgroundOf(process.env) === undefined &&
			process.env.TERM !== 'linux',
		habits,
		display: {
			depth: colourDepth(process.env),
			reorders: settings.bidi === 'auto' ? reordersText(process.env) : settings.bidi === 'terminal',
		},
		keys,
		exit: process.exit,
		loadHighlighter: async () => (await import('./source/ui/highlight.ts')).highlightCode,
		loadApp: () => import('./source/ui/app-entry.tsx'),
	});
}

/** How a session begins: as the options say, else the settings, else the terminal. */
function habitsFrom(
	settings: Person['settings'],
	flags: Flags,
	theme: ThemeName | undefined,
): Partial<Habits> {
	const own = settings.theme === 'auto' ? undefined : settings.theme;
	return {
		theme: theme ?? own ?? backgroundOf(process.env) ?? 'dark',
		justify: flags.justify === true || settings.justify,
		measure: settings.width,
		spacing: settings.spacing,
		mouse: settings.mouse,
		shown: settings.panes,
	};
}

/** All documents of a list, or the one that takes its time. */
function openAll(
	list: DocumentList | undefined,
	slow: string | undefined,
	options: DocumentOptions,
): Promise<readonly Document[]> {
	const addresses = list?.items.map(({address}) => address) ?? (slow === undefined ? [] : [slow]);
	return Promise.all(addresses.map(address => openDocument(address, options)));
}

/** The programs of the person's machine; each is loaded when it is asked for. */
function programsWith(options: DocumentOptions): Programs {
	const {env} = process;
	return {
		copy: async text => (await import('./source/shell/clipboard.ts')).copyBySystem(text, env),
		whyNotEdited: address =>
			address === '' || isSlow(address) ? 'Only a file of Markdown or plain text can be edited' : undefined,
		editFile: async (address, line) => {
			const {editFile, editorOf} = await import('./source/shell/editor.ts');
			await editFile(editorOf(env), address, line);
		},
		editText: async text => {
			const {editorOf, editText} = await import('./source/shell/editor.ts');
			return editText(editorOf(env), text);
		},
		pipe: async (command, text) => {
			const {pipeThrough} = await import('./source/shell/pipe.ts');
			const {output, notice} = await pipeThrough(command, text);
			return printedBy(command, output, notice, options);
		},
	};
}

const bundled = fileURLToPath(new URL('../content/the-bond-trump-wants-to-break.md', import.meta.url));
const tour = fileURLToPath(new URL('../content/tour.md', import.meta.url));
const welcome = 'broadsheet FOLDER lists yours';

/** The one document that is named, or comes through a pipe; without either the one that comes with the program. */
async function openFirst(
	name: string | undefined,
	options: DocumentOptions,
	open: (address: string) => Promise<Opened>,
): Promise<Opened> {
	const piped = !process.stdin.isTTY && name === undefined && (await hasPipedInput());
	if (name === '-' || piped) return documentFrom('', await readStandardInput(), standardInput, options);
	return open(name ?? bundled);
}

/** Prints what was asked for of each document, under its name where there are several. */
async function print(
	documents: readonly Document[],
	flags: Flags,
	format: ExportFormat | undefined,
	width: number,
	memory: Memory,
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
		const {text, found} = flags.notes
			? await printedNotes(article, await memory.recall(address))
			: format
				? exported(article, format)
				: printed(article, flags, width, reasons);
		const heading = documents.length > 1 ? `==> ${safeLine(address)} <==\n` : '';
		await write(`${heading}${text}`);
		anything ||= found;
	}
	return anything ? 0 : 1;
}

/** The notes on an article as Markdown. */
async function printedNotes(
	article: Article,
	remembered: Opened['remembered'],
): Promise<{readonly text: string; readonly found: boolean}> {
	const {notesOf} = await import('./source/ui/memory.ts');
	const {notesMarkdown} = await import('./source/view/notes.ts');
	const notes = remembered ? notesOf(article.source.text, remembered) : [];
	return {text: notes.length === 0 ? '' : notesMarkdown(article, notes), found: notes.length > 0};
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
