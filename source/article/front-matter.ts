/** The YAML front matter of a Markdown text → what it says about the article, each value with its place. */

import {type Document, isMap, isScalar, isSeq, type Node, parseDocument} from 'yaml';
import type {PartialDate} from './partial-date.ts';
import {safeLine} from './safe-text.ts';
import {shownPartialDate} from './shown-date.ts';
import {hull, type Span} from './span.ts';
import {writtenDate} from './written-date.ts';

/** A value and where it stands. `exact`: the span's text is the value, unit by unit. */
export type Stated<Value> = {readonly value: Value; readonly span: Span; readonly exact: boolean};

export type Metadata = {
	readonly title?: Stated<string>;
	readonly standfirst?: Stated<string>;
	readonly date?: Stated<PartialDate>;
	readonly credit?: Stated<string>;
	/** Who wrote it, where and when, in the order of the text: what stands under an article's title. */
	readonly header: readonly Stated<string>[];
	/** An address of the web. */
	readonly link?: Stated<string>;
	/** BCP 47. */
	readonly language?: Stated<string>;
};

export const noMetadata: Metadata = {header: []};

/** Longer than anything a person writes there: what opens with `---` and goes on like that is text. */
const longest = 65_536;

// Keys without their case, hyphens, underscores and spaces; the first one that has a value counts.
const keys = {
	title: ['title', 'headline'],
	standfirst: [
		'standfirst',
		'description',
		'summary',
		'subtitle',
		'dek',
		'deck',
		'subhead',
		'excerpt',
		'abstract',
	],
	date: [
		'date',
		'published',
		'publishdate',
		'pubdate',
		'datepublished',
		'publishedat',
		'created',
		'updated',
		'lastmod',
	],
	author: ['byline', 'author', 'authors', 'credit'],
	source: ['source', 'publisher', 'publication', 'site', 'sitename'],
	link: ['url', 'link', 'canonical', 'canonicalurl', 'permalink', 'originalurl'],
	language: ['lang', 'language', 'locale'],
} as const;

/**
 * Reads the front matter at the start of a text. `end` is the offset after it, 0 where there is none: a block that
 * is not a mapping is text. YAML that is broken gives no metadata. Data only: no tag is carried out, no alias is
 * expanded, and nothing throws.
 */
export function frontMatter(text: string): {readonly metadata: Metadata; readonly end: number} {
	const block = delimited(text);
	if (!block) return {metadata: noMetadata, end: 0};
	const yaml = text.slice(block.from, block.to);
	const document = parse(yaml);
	if (!document) return {metadata: noMetadata, end: 0};
	if (document.contents === null && document.errors.length === 0)
		return {metadata: noMetadata, end: block.end};
	if (!isMap(document.contents)) return {metadata: noMetadata, end: 0};
	if (document.errors.length > 0) return {metadata: noMetadata, end: block.end};
	const values = new Map<string, Node>();
	for (const {key, value} of document.contents.items) {
		if (isScalar(key) && value)
			values.set(String(key.value).toLowerCase().replace(/[-_ ]/g, ''), value as Node);
	}
	return {metadata: metadataOf(values, yaml, block.from), end: block.end};
}

/** Units that front matter at the start of a text takes, if it is any; not read any further. */
export function frontMatterLength(text: string): number {
	return delimited(text)?.end ?? 0;
}

function delimited(text: string): {from: number; to: number; end: number} | undefined {
	const opening = /^---[ \t]{0,80}\n/.exec(text.slice(0, 100));
	if (!opening) return undefined;
	const from = opening[0].length;
	let line = from;
	while (line < text.length && line < longest) {
		const next = text.indexOf('\n', line);
		const lineEnd = next < 0 ? text.length : next;
		if (lineEnd - line < 100 && /^(?:---|\.\.\.)[ \t]*$/.test(text.slice(line, lineEnd))) {
			return {from, to: line, end: Math.min(text.length, lineEnd + 1)};
		}
		line = lineEnd + 1;
	}
	return undefined;
}

function parse(yaml: string): Document | undefined {
	try {
		return parseDocument(yaml, {schema: 'core', logLevel: 'silent', uniqueKeys: false, prettyErrors: false});
	} catch {
		return undefined;
	}
}

function metadataOf(values: ReadonlyMap<string, Node>, yaml: string, base: number): Metadata {
	const first = (names: readonly string[]) => {
		for (const name of names) {
			const found = stated(values.get(name), yaml, base);
			if (found) return found;
		}
		return undefined;
	};
	const title = first(keys.title);
	const standfirst = first(keys.standfirst);
	const when = first(keys.date);
	const date = when && (writtenDate(when.value)?.date ?? yearOnly(when.value));
	const [author, source] = [first(keys.author), first(keys.source)];
	const credit = joined(author, source);
	const day = when && date && {...when, value: shownPartialDate(date), exact: false};
	const header = [author, day, source]
		.filter(each => each !== undefined)
		.sort((a, b) => a.span.start - b.span.start);
	const language = first(keys.language);
	const link = first(keys.link);
	return {
		...(title && {title}),
		...(standfirst && {standfirst}),
		...(when && date && {date: {...when, value: date}}),
		...(credit && {credit}),
		header,
		...(link && /^https?:\/\/\S+$/i.test(link.value) && {link}),
		...(language &&
			/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,4}$/.test(language.value) && {
				language: {...language, value: language.value.replaceAll('_', '-')},
			}),
	};
}

/** The text of a value: a scalar, the parts of a list, or the `name` of a mapping. On one line, safe to display. */
function stated(node: unknown, yaml: string, base: number): Stated<string> | undefined {
	if (isMap(node)) return stated(node.get('name', true), yaml, base);
	if (isSeq(node)) return node.items.map(item => stated(item, yaml, base)).reduce(joined, undefined);
	if (!isScalar(node) || node.value === null || !node.range) return undefined;
	const value = safeLine(typeof node.value === 'string' ? node.value : (node.source ?? String(node.value)))
		.replace(/ +/g, ' ')
		.trim();
	if (value === '') return undefined;
	const [from, to] = node.range;
	const place = yaml.slice(from, to).indexOf(value);
	if (place < 0) return {value, span: {start: base + from, end: base + to}, exact: false};
	const start = base + from + place;
	return {value, span: {start, end: start + value.length}, exact: true};
}

function joined(a: Stated<string> | undefined, b: Stated<string> | undefined): Stated<string> | undefined {
	if (!a || !b || a.value === b.value) return a ?? b;
	return {value: `${a.value}, ${b.value}`, span: hull(a.span, b.span), exact: false};
}

function yearOnly(text: string): PartialDate | undefined {
	return /^\d{4}$/.test(text) ? {year: Number(text), implied: []} : undefined;
}
