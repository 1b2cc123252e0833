/** An article's elements → Markdown: headings, lists, tables, quotations, code, captions, links with whole addresses. */

import {strikethrough, taskListItems} from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown/lib/turndown.browser.es.js';

/** `base`: the address of the page, which its links are relative to. */
export function pageMarkdown(root: Element, base: string | undefined): string {
	const service = new TurndownService({
		headingStyle: 'atx',
		hr: '---',
		bulletListMarker: '-',
		codeBlockStyle: 'fenced',
		emDelimiter: '*',
	});
	service.use([strikethrough, taskListItems]);
	addTables(service);
	// Markdown has no signs of its own for these, and its readers know the elements.
	service.addRule('element', {
		filter: ['sub', 'sup', 'kbd'],
		replacement: (content, node) => {
			const name = node.nodeName.toLowerCase();
			return /^[^<>[\]\n]{1,80}$/.test(content) ? `<${name}>${content}</${name}>` : content;
		},
	});
	service.addRule('link', {
		filter: node => node.nodeName === 'A' && node.getAttribute('href') !== null,
		replacement: (content, node) => {
			const words = content.trim();
			const target = absolute((node as Element).getAttribute('href') ?? '', base);
			if (words === '' || target === undefined) return content;
			return `[${words.replace(/\s*\n\s*/g, ' ')}](<${target.replace(/[<>\n]/g, sign => encodeURIComponent(sign))}>)`;
		},
	});
	service.addRule('picture', {
		filter: 'img',
		replacement: (_content, node) => {
			const element = node as Element;
			const words = (element.getAttribute('alt') ?? '')
				.replace(/\s+/g, ' ')
				.replace(/[[\]\\]/g, '')
				.trim();
			const target = absolute(element.getAttribute('src') ?? element.getAttribute('data-src') ?? '', base);
			return words === '' || target === undefined
				? ''
				: `![${words}](<${target.replace(/[<>\n]/g, sign => encodeURIComponent(sign))}>)`;
		},
	});
	service.addRule('caption', {
		filter: 'figcaption',
		replacement: content => {
			const words = content.replace(/\s+/g, ' ').trim();
			return words === '' ? '' : `\n\n*${words.replaceAll('*', '')}*\n\n`;
		},
	});
	return service.turndown(root as unknown as HTMLElement);
}

/**
 * Tables by their parts, from the inside out: each cell is read once, however deep tables stand in each other. The first row
 * is the head, as Markdown wants one.
 */
function addTables(service: TurndownService): void {
	service.addRule('cell', {
		filter: ['td', 'th'],
		replacement: (content, node) => {
			const text = content
				.trim()
				.replace(/\s*\n\s*/g, ' ')
				.replace(/(?<!\\)\|/g, '\\|');
			return `| ${text} ${'| '.repeat(spanOf(node as Element) - 1)}`;
		},
	});
	service.addRule('row', {
		filter: 'tr',
		replacement: (content, node) => {
			const row = node as Element;
			const cells = [...row.children].filter(({nodeName}) => /^T[DH]$/i.test(nodeName));
			const count = cells.reduce((sum, cell) => sum + spanOf(cell), 0);
			if (count === 0) return '';
			const isHead = row.closest('table')?.querySelector('tr') === row;
			return `${content}|\n${isHead ? `${'| --- '.repeat(count)}|\n` : ''}`;
		},
	});
	service.addRule('rows', {filter: ['thead', 'tbody', 'tfoot'], replacement: content => content});
	service.addRule('column', {filter: ['colgroup', 'col'], replacement: () => ''});
	service.addRule('heading of a table', {
		filter: 'caption',
		replacement: content => (content.trim() === '' ? '' : `*${content.trim().replaceAll('*', '')}*\n\n`),
	});
	service.addRule('table', {filter: 'table', replacement: content => `\n\n${content.trim()}\n\n`});
}

/** How many columns a cell takes, within reason. */
function spanOf(cell: Element): number {
	return Math.max(1, Math.min(20, Number(cell.getAttribute('colspan')) || 1));
}

/** Whole addresses of the web and of mail, and places in the page; nothing else is a link that a reader may follow. */
function absolute(href: string, base: string | undefined): string | undefined {
	const target = href.trim();
	if (target.startsWith('#')) return target;
	try {
		const url = new URL(target, base);
		return /^(?:https?|mailto):$/.test(url.protocol) ? url.href : undefined;
	} catch {
		// A page that was saved links to files beside it.
		return base === undefined && /^[\w./ %-]+(?:#[\w-]*)?$/.test(target) && target !== ''
			? target
			: undefined;
	}
}
