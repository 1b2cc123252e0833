/** Source or file → Article in a thread of its own, with a deadline; what fails as Markdown is built once more as plain text, and at last without facts. */

import type {Article} from '../article/article.ts';
import {type BlockRun, blocksOfRuns} from '../article/packed-blocks.ts';
import {safeLine} from '../article/safe-text.ts';
import type {Format, Source} from '../article/source.ts';
import {UserError} from '../errors.ts';
import {askWorker, isOutOfRoom, mostRoom} from './ask-worker.ts';
import {type TextBytes, textOfBytes} from './passing-bytes.ts';

/** What an article is built of: a text that has been read, or a file that the worker reads, of so many bytes. */
export type ArticleInput =
	| {readonly source: Source}
	| {readonly file: string; readonly name: string; readonly format: Format; readonly size: number};

/** The lists of facts, which come some at a time. */
export type FactLists = Pick<Article, 'sections' | 'people' | 'quotes' | 'events'>;

/**
 * What the worker sends before its answer: the facts of the head; an article without facts; of a long one the text of a file,
 * then the blocks, then facts.
 */
export type ArticlePart =
	| {readonly ofHead: Omit<FactLists, 'sections'>}
	| {readonly whole: Article}
	| {readonly text: TextBytes}
	| {readonly opened: Omit<Article, keyof FactLists | 'blocks'>; readonly runs: readonly BlockRun[]}
	| {readonly facts: Partial<FactLists>};

/** What it sends at last: a short article as it is, `done` after the parts of a long one, or why the file cannot be read. */
export type ArticleAnswer =
	| Article
	| {readonly done: true}
	| {readonly refused: {readonly message: string; readonly advice?: string}};

export type BuildLimits = {
	readonly deadlineMilliseconds?: number;
	/** What is shown of it already: its facts are found first. */
	readonly head?: Article | undefined;
	/** Given the head with its facts, and then the article, with the same, as soon as its text is whole. */
	readonly onMore?: ((article: Article) => void) | undefined;
};

const asPlain = 'Could not be read as Markdown in time; shown as plain text.';
const tooMuch = 'Too long to look for facts in it; shown as plain text.';
const withoutFacts = 'Its quotes and dates could not be found in time.';

function lengthOf(input: ArticleInput): number {
	return 'source' in input ? input.source.text.length : input.size;
}

/** Ten seconds, and two more for every million characters. */
function deadlineOf(input: ArticleInput): number {
	return 10_000 + lengthOf(input) / 500;
}

/** Megabytes that an article takes, twice over: only a hostile one needs more. */
function roomOf(input: ArticleInput): number {
	return Math.min(mostRoom, 192 + Math.ceil(lengthOf(input) / 100_000));
}

/**
 * Builds an article in a worker, `workerFile`, that answers `{...input, options}`. Where that fails or takes longer than
 * the deadline, the thread is ended: a text that has come is kept without its facts, otherwise it is built once more as
 * plain text, and at last without facts, each with its own deadline. Rejects with a UserError where that fails, too.
 */
export async function buildInWorker<Options>(
	workerFile: string,
	input: ArticleInput,
	options: Options,
	{deadlineMilliseconds = deadlineOf(input), ...shown}: BuildLimits = {},
): Promise<Article> {
	const ask = (asked: ArticleInput, notices: readonly string[], wanted: object | Options = options) =>
		askArticle(workerFile, asked, {options: wanted, notices}, deadlineMilliseconds, shown);
	const {format, name} = 'source' in input ? input.source : input;
	try {
		return await ask(input, []);
	} catch (error) {
		if (error instanceof UserError) throw error;
	}
	const asPlainText = (notice: string): ArticleInput => {
		if (!('source' in input)) return {...input, format: 'plain'};
		const {source} = input;
		return {source: {...source, format: 'plain', notices: [...source.notices, notice]}};
	};
	if (format !== 'plain') {
		try {
			return await ask(asPlainText(asPlain), 'source' in input ? [] : [asPlain]);
		} catch (error) {
			if (error instanceof UserError) throw error;
		}
	}
	try {
		const bare = {...options, withoutFacts: true};
		return await ask(asPlainText(tooMuch), 'source' in input ? [] : [tooMuch], bare);
	} catch (error) {
		throw error instanceof UserError ? error : failure(name, error);
	}
}

async function askArticle(
	workerFile: string,
	input: ArticleInput,
	more: object,
	deadlineMilliseconds: number,
	{head, onMore}: Pick<BuildLimits, 'head' | 'onMore'>,
	room = roomOf(input),
): Promise<Article> {
	const holder = {text: 'source' in input ? input.source.text : ''};
	let article: Article | undefined;
	const facts = {sections: [], people: [], quotes: [], events: []} satisfies FactLists;
	let early: Omit<FactLists, 'sections'> = {people: [], quotes: [], events: []};
	const onPart = (part: ArticlePart) => {
		if ('ofHead' in part) {
			early = part.ofHead;
			if (head) onMore?.({...head, ...early});
		} else if ('whole' in part) {
			article = part.whole;
			onMore?.({...article, ...early});
		} else if ('text' in part) holder.text = textOfBytes(part.text);
		else if ('facts' in part) addFacts(facts, part.facts);
		else {
			const {opened, runs} = part;
			const source = {...opened.source, text: holder.text};
			const empty = {sections: [], people: [], quotes: [], events: []};
			article = {...opened, source, blocks: blocksOfRuns(runs, holder), ...empty};
			onMore?.({...article, ...early});
		}
	};
	try {
		const shown = head && onMore && shownOf(head);
		const isLonger = shown && lengthOf(input) - shown.text.length > mostSoonDone;
		const request = {...input, ...more, ...(isLonger ? {head: shown} : {})};
		const answer = await askWorker<ArticleAnswer, ArticlePart>(workerFile, request, deadlineMilliseconds, {
			onPart,
			room,
		});
		if ('refused' in answer) throw new UserError(answer.refused.message, answer.refused.advice);
		return 'done' in answer ? {...article!, ...facts} : answer;
	} catch (error) {
		if (isOutOfRoom(error) && room < mostRoom)
			return askArticle(workerFile, input, more, deadlineMilliseconds, {head, onMore}, mostRoom);
		if (!article || error instanceof UserError) throw error;
		const {source, sections} = article;
		return {
			...article,
			sections: sections.length > 0 ? sections : facts.sections,
			people: [],
			quotes: [],
			events: [],
			source: {...source, notices: [...source.notices, withoutFacts]},
		};
	}
}

/** Units that are as soon done as the head alone. */
const mostSoonDone = 12_000;

/** The source of a head up to the end of what is shown of it. */
function shownOf({source, blocks}: Article): Source {
	return {...source, text: source.text.slice(0, blocks.at(-1)?.span.end ?? 0)};
}

/** Adds what has come to what is there already. */
export function addFacts(facts: FactLists, more: Partial<FactLists>): void {
	for (const [name, items] of Object.entries(more)) {
		const list: unknown[] = facts[name as keyof FactLists] as unknown[];
		for (const item of items) list.push(item);
	}
}

function failure(name: string, error: unknown): UserError {
	const reason = error instanceof Error ? error.message : String(error);
	return new UserError(`cannot read ${name}: ${safeLine(reason)}`, 'Split it, and read the parts');
}
