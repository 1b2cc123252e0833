/** A page's HTML → its article as Markdown, with what the page says of it as front matter. */

import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import {cleanPage} from './clean-page.ts';
import {limitHtml} from './limit-html.ts';
import {pageMarkdown} from './page-markdown.ts';
import {type PageMetadata, pageMetadata} from './page-metadata.ts';

/** Shorter texts are taken from the page as it is: what is found in it would be a part of them. */
const shortest = 200;

/** `address`: where the page comes from, if it does from the web. */
export function readPage(html: string, address: string | undefined): string {
	const {document} = parseHTML(limitHtml(html));
	const metadata = pageMetadata(document);
	const base = baseOf(document, address);
	const link = linkOf(document, base);
	cleanPage(document);
	const whole = document.body?.cloneNode(true) as Element | undefined;
	// The classes name the languages of code.
	const found = new Readability(document, {charThreshold: shortest, keepClasses: true}).parse();
	const article =
		found?.content && (found.textContent?.length ?? 0) >= shortest ? elementOf(found.content) : whole;
	const markdown = article ? pageMarkdown(article, base) : '';
	const byline = metadata.byline ?? found?.byline ?? undefined;
	return `${frontMatterOf({...metadata, ...(byline === undefined ? {} : {byline})}, link)}${markdown.trim()}\n`;
}

function elementOf(html: string): Element | undefined {
	return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body ?? undefined;
}

function baseOf(document: Document, address: string | undefined): string | undefined {
	const base = document.querySelector('base[href]')?.getAttribute('href');
	try {
		return base ? new URL(base, address).href : address;
	} catch {
		return address;
	}
}

/** The page's own address for its article, or the one it came from. */
function linkOf(document: Document, base: string | undefined): string | undefined {
	const own = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
	try {
		return own ? new URL(own, base).href : base;
	} catch {
		return base;
	}
}

/** Quoted as JSON, which YAML reads as the very same words. */
function frontMatterOf(
	{title, byline, date, site, description, language}: PageMetadata,
	url: string | undefined,
): string {
	const lines = Object.entries({title, description, author: byline, date, source: site, language, url})
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
	return lines.length === 0 ? '' : `---\n${lines.join('')}---\n\n`;
}
