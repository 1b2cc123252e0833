/** A scene → the title bar above and the status bar beneath. */

import type {Article} from '../article/article.ts';
import {shownPartialDate} from '../article/shown-date.ts';
import {readingMinutes} from '../article/words.ts';
import {columnsOf} from '../layout/graphemes.ts';
import {type Command, type CommandId, commands} from './commands.ts';
import {keymap, shownKey} from './keymap.ts';
import {linkWords} from './links.ts';
import {hint, promptRow} from './prompt-row.ts';
import {type Row, run, type Style, spread, widthOf} from './row.ts';
import {type Scene, sectionInView} from './scene.ts';
import {searchWords} from './search.ts';
import {hiddenColumns} from './sideways.ts';
import type {View} from './view.ts';
import {lastTopRow} from './viewport.ts';

const onBar: Style = {tone: 'bar', onBar: true};

const hints: Readonly<Record<View['focus'] | 'help', readonly CommandId[]>> = {
	article: [
		'quotes',
		'timeline',
		'contents',
		'people',
		'line-down',
		'next-section',
		'next-quote',
		'next-event',
		'help',
		'close',
	],
	contents: ['go-there', 'fold', 'leave', 'help', 'close'],
	quotes: ['go-there', 'only-speaker', 'group-quotes', 'reported', 'leave', 'help', 'close'],
	people: ['go-there', 'unfold', 'only-speaker', 'leave', 'help', 'close'],
	notes: ['go-there', 'note', 'copy', 'remove', 'leave', 'help', 'close'],
	timeline: ['go-there', 'wider', 'fit-time', 'order-events', 'leave', 'help', 'close'],
	help: ['line-down', 'leave'],
};

const whileSearching: readonly CommandId[] = ['next-match', 'search', 'leave', 'line-down', 'help', 'close'];

const whileSelecting: readonly CommandId[] = ['copy', 'cite', 'highlight', 'note', 'leave', 'help', 'close'];

/** `6 min`, `2 h 5 min`. */
export function shownMinutes(count: number): string {
	return count < 100 ? `${count} min` : `${Math.floor(count / 60)} h ${count % 60} min`;
}

/** How far one has read: the share of the text above the end of the screen, 0–1. */
export function progress(scene: Scene): number {
	const last = lastTopRow(scene);
	return last === 0 ? 1 : scene.topRow / last;
}

/** A share, 0–1, in whole hundredths: `94%`. */
function shownShare(share: number): string {
	return `${Math.floor(share * 100)}%`;
}

/** What is said of the place where one was when the document was left, until the next key; by the title bar's own measure. */
export function resumedWords(scene: Scene, view: View): string | undefined {
	if (view.resumed === undefined) return undefined;
	const way = keymap.top[0] === undefined ? '' : `: ${shownKey(keymap.top[0])} goes to the beginning`;
	return `You were here, at ${shownShare(progress(scene))}${way}`;
}

/** Title, source, date, reading time, time left, progress. */
export function titleBar(scene: Scene): Row {
	const {article, size} = scene;
	const done = progress(scene);
	const total = readingMinutes(article.words);
	const left = done >= 1 ? 0 : readingMinutes((1 - done) * article.words);
	const time =
		left === 0
			? shownMinutes(total)
			: `${shownMinutes(total)}, ${shownMinutes(left).replace(' min', '')} left`;
	const date = article.date === undefined ? undefined : shownPartialDate(article.date);
	const percent = shownShare(done).padStart(4);
	const place = sourceName(article);
	const {columns} = size;
	const details = [
		columns >= 100 ? place : undefined,
		columns >= 70 ? date : undefined,
		scene.reading ? 'reading…' : columns >= 56 ? time : undefined,
		percent,
	];
	const right = details.filter(part => part !== undefined && part !== '').join('  ');
	const room = columns - columnsOf(right) - 5;
	const above = headingAbove(scene);
	// Where both do not fit, what one is reading just now is worth more.
	const alone = above !== '' && columnsOf(article.title + above) > room;
	return spread(
		[
			run(' ', 'bar', onBar),
			...(alone ? [] : [run(article.title, 'bar', {...onBar, bold: true})]),
			...(above === '' ? [] : [run(alone ? '› ' : ' › ', 'bar', onBar), run(above, 'bar', onBar)]),
			run(' ', 'bar', onBar),
		],
		[run(`  ${right} `, 'bar', onBar)],
		columns,
		onBar,
	);
}

/** The heading of the section that is being read, the one that the contents point out, where the text does not show it. */
function headingAbove(scene: Scene): string {
	const {article, visible} = scene;
	const section = sectionInView(scene);
	if (!section || section.title === article.title) return '';
	const isAbove = section.span.start < visible.start;
	// A section without a heading of its own begins with its text.
	const isUntitled = section.rule !== 'heading' && section.span.start === visible.start;
	return isAbove || isUntitled ? section.title : '';
}

// The name at the head of the credit; where there is none that is short enough, what was opened.
function sourceName({credit, source}: Article): string {
	const [name] = credit?.split(/[,;:]|\. /) ?? [];
	return name !== undefined && name !== '' && name.length <= 40 ? name : source.name;
}

/** A notice, if there is one; otherwise what the focused pane can do, as much as fits. Keys pending stand at the right. */
export function statusBar(scene: Scene, view: View): Row {
	const {columns} = scene.size;
	const notice = view.notice ?? resumedWords(scene, view);
	if (view.prompt && notice === undefined) return promptRow(scene, view, view.prompt);
	const pending = view.pending.split(' ').map(shownKey).join(' ');
	const greeting = notice === undefined ? view.welcome : undefined;
	const searched = searchWords(view, scene);
	const corner = pending === '' ? (searched === notice ? undefined : (searched ?? greeting)) : pending;
	const right = corner === undefined ? [] : [run(`${corner} `, 'bar', onBar)];
	if (notice !== undefined) {
		return spread(
			[run(' ', 'bar', onBar), run(notice, 'notice', {...onBar, bold: true})],
			right,
			columns,
			onBar,
		);
	}
	const ways = nextLetters(view);
	if (ways !== undefined) return spread([run(` ${ways}`, 'notice', onBar)], right, columns, onBar);
	if (view.mode === 'links') {
		const ways: Row =
			view.link === undefined
				? hint('Esc', 'leave')
				: [...hint('Enter', 'open'), ...hint('y', 'copy'), ...hint('Esc', 'leave')];
		return spread(
			[
				run(' ', 'bar', onBar),
				run(linkWords(view), 'notice', {...onBar, bold: true}),
				run('   ', 'bar', onBar),
			],
			ways,
			columns,
			onBar,
		);
	}
	const row = [run(' ', 'bar', onBar)];
	const searching = view.search && view.focus === 'article' && view.mode === 'read';
	const ids = view.selection
		? whileSelecting
		: searching
			? [...sidewaysHints(scene), ...whileSearching]
			: view.mode === 'help'
				? hints.help
				: [...(view.focus === 'article' ? sidewaysHints(scene) : []), ...hints[view.focus]];
	// The last ones are the way out, help and quit: they stay when others do not fit.
	const parts = ids.map(id => hintOf(id, view));
	const staying = view.focus === 'article' || view.mode === 'help' ? 2 : 3;
	const kept = parts.slice(-staying);
	let used = widthOf(row) + widthOf(right) + kept.reduce((sum, part) => sum + widthOf(part), 0);
	const fitting = parts.slice(0, -staying).filter(part => {
		used += widthOf(part);
		return used <= columns;
	});
	return spread(endingInWords([...row, ...[...fitting, ...kept].flat()]), right, columns, onBar);
}

/** The row without the blanks at its end, which would count as cut where they do not fit. */
function endingInWords(row: Row): Row {
	const last = row.at(-1)!;
	return [...row.slice(0, -1), run(last.text.trimEnd(), last.style.tone, last.style)];
}

/** How to see the rest of a table on screen that is wider than the text. */
function sidewaysHints(scene: Scene): readonly CommandId[] {
	const {before, after} = hiddenColumns(scene);
	return [...(after > 0 ? ['columns-right' as const] : []), ...(before > 0 ? ['columns-left' as const] : [])];
}

/** What may follow the first of two keys. */
function nextLetters({pending}: View): string | undefined {
	const first = pending.replace(/^\d*/, '');
	if (first === '') return undefined;
	const follow = Object.entries(keymap).flatMap(([id, keys]) =>
		keys.flatMap((key): string[] => {
			const [head, next] = key.split(' ');
			if (head !== first || next === undefined) return [];
			const {letters, title}: Command = commands[id as CommandId];
			if (next !== '*' && letters !== undefined) return [];
			return [next === '*' && letters !== undefined ? letters : `${shownKey(next)} ${title.toLowerCase()}`];
		}),
	);
	return follow.length === 0 ? undefined : follow.join(', ');
}

function hintOf(id: CommandId, view: View): Row {
	const command: Command = commands[id];
	const word =
		id === 'line-down' && view.focus !== 'article' ? 'move' : (command.hint ?? command.title.toLowerCase());
	const [first] = keymap[id];
	if (first === undefined) return [];
	const key = id === 'go-there' ? 'Enter' : shownKey(first);
	if (id === 'leave' && view.search && view.focus === 'article') return hint(key, 'unmark');
	return hint(key, id === 'close' && view.listed ? 'list' : word);
}
