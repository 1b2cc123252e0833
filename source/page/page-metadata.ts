/** A page's document → what it says of its article: JSON-LD first, then OpenGraph and the other names for it, then the page itself. */

export type PageMetadata = {
	readonly title?: string;
	readonly byline?: string;
	/** ISO 8601, as far as the page gives it; the day is that of the page's own time zone. */
	readonly date?: string;
	readonly site?: string;
	readonly description?: string;
	/** BCP 47. */
	readonly language?: string;
};

type Json = Readonly<Record<string, unknown>>;

const articleTypes = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
/** JSON-LD nested deeper, or in more parts, is not looked through. */
const mostNodes = 500;
const longestValue = 500;

export function pageMetadata(document: Document): PageMetadata {
	const linked = linkedData(document);
	const meta = metaOf(document);
	const first = (...values: readonly (string | undefined)[]) =>
		values.map(words).find(value => value !== undefined);
	const title = first(stringOf(linked.headline), meta('og:title'), meta('twitter:title'), titleOf(document));
	const byline = first(
		namesOf(linked.author),
		meta('author'),
		meta('article:author', true),
		meta('parsely-author'),
		document
			.querySelector('[rel="author"], [itemprop="author"], .byline')
			?.textContent?.replace(/^\s*by\s+/i, ''),
	);
	const date = isoDateOf(
		first(
			stringOf(linked.datePublished),
			meta('article:published_time'),
			meta('og:article:published_time'),
			meta('date'),
			meta('dc.date'),
			meta('dcterms.created'),
			meta('parsely-pub-date'),
			meta('pubdate'),
			document.querySelector('[itemprop="datePublished"]')?.getAttribute('content') ?? undefined,
			document.querySelector('article time[datetime], time[datetime]')?.getAttribute('datetime') ?? undefined,
			stringOf(linked.dateCreated),
		),
	);
	const site = first(namesOf(linked.publisher), meta('og:site_name'), meta('application-name'));
	const description = first(meta('og:description'), stringOf(linked.description), meta('description'));
	const language = first(
		document.documentElement?.getAttribute('lang') ?? undefined,
		stringOf(linked.inLanguage),
	);
	return Object.fromEntries(
		Object.entries({title, byline, date, site, description, language}).filter(
			([, value]) => value !== undefined,
		),
	);
}

function words(value: string | undefined): string | undefined {
	const text = value?.replace(/\s+/g, ' ').trim().slice(0, longestValue);
	return text === '' ? undefined : text;
}

/** `content` of the first `<meta>` whose name or property is this, in any case; with `plain`, only what is no address. */
function metaOf(document: Document): (name: string, plain?: boolean) => string | undefined {
	const values = new Map<string, string>();
	for (const element of document.querySelectorAll('meta')) {
		const name = (
			element.getAttribute('property') ??
			element.getAttribute('name') ??
			element.getAttribute('itemprop')
		)?.toLowerCase();
		const content = element.getAttribute('content');
		if (name && content && !values.has(name)) values.set(name, content);
	}
	return (name, plain) => {
		const value = values.get(name);
		return plain && value && /^https?:/.test(value) ? undefined : value;
	};
}

/** `Title | Site`, `Title - Site`: the part before the last such sign, where it is the longer one. */
function titleOf(document: Document): string | undefined {
	const title = document.querySelector('title')?.textContent ?? undefined;
	const heading = words(document.querySelector('h1')?.textContent ?? undefined);
	if (heading !== undefined && title?.includes(heading)) return heading;
	const [, head, tail] = /^(.*\S)\s+[|–—·»-]\s+([^|–—·»]+)$/s.exec(title?.trim() ?? '') ?? [];
	return head !== undefined && tail !== undefined && head.length > tail.length ? head : title;
}

/** The article that a page describes in JSON-LD, wherever it stands in arrays and graphs. */
function linkedData(document: Document): Json {
	let nodes = 0;
	const find = (value: unknown): Json | undefined => {
		if (++nodes > mostNodes || typeof value !== 'object' || value === null) return undefined;
		if (Array.isArray(value)) {
			for (const each of value) {
				const found = find(each);
				if (found) return found;
			}
			return undefined;
		}
		const node = value as Json;
		const types = [node['@type']].flat();
		if (types.some(type => typeof type === 'string' && articleTypes.test(type))) return node;
		return find(node['@graph']) ?? find(node.mainEntity);
	};
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		try {
			const found = find(JSON.parse(script.textContent ?? ''));
			if (found) return found;
		} catch {
			// What is no JSON says nothing.
		}
	}
	return {};
}

function stringOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

/** `"Ana Lem"`, `{name: "Ana Lem"}`, or several of them. */
function namesOf(value: unknown): string | undefined {
	const names = [value]
		.flat()
		.slice(0, 10)
		.map(each => stringOf(each) ?? stringOf((each as Json | undefined | null)?.name))
		.filter(name => name !== undefined && !/^https?:/.test(name));
	return names.length === 0 ? undefined : names.join(', ');
}

/** The day, as the page's own time zone has it. */
function isoDateOf(text: string | undefined): string | undefined {
	return /^\d{4}-\d{2}(?:-\d{2})?/.exec(text ?? '')?.[0] ?? text;
}
