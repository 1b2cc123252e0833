/** A link as a document writes it → where it really leads, in words that cannot mislead, or why it is not followed. */

import {safeLine} from './safe-text.ts';

/** `shown` is what to show before anything is opened: the whole target, its host in ASCII. */
export type LinkTarget =
	| {readonly kind: 'web' | 'mail'; readonly url: string; readonly shown: string}
	/** A place in the same document: the name of a heading. */
	| {readonly kind: 'place'; readonly fragment: string; readonly shown: string}
	/** Another document, relative to this one; with the place in it, if one is named. */
	| {
			readonly kind: 'document';
			readonly path: string;
			readonly fragment?: string;
			readonly shown: string;
	  }
	| {readonly kind: 'refused'; readonly shown: string; readonly reason: string};

const scheme = /^([a-z][a-z0-9+.-]*):/i;

/**
 * Only http, https and mailto are followed, and documents beside this one. A host in other letters than ASCII is shown
 * in Punycode, so that look-alikes cannot pass for each other; a name and password before the host are named as such.
 */
export function linkTarget(href: string): LinkTarget {
	const shown = safeLine(href).trim();
	if (shown === '') return {kind: 'refused', shown, reason: 'It leads nowhere'};
	const named = scheme.exec(shown)?.[1]?.toLowerCase();
	// A single letter is a drive of Windows.
	if (named !== undefined && named.length > 1) return absolute(named, shown);
	if (shown.startsWith('//')) return absolute('https', `https:${shown}`);
	const at = shown.indexOf('#');
	const fragment = at < 0 ? undefined : decoded(shown.slice(at + 1));
	const path = decoded((at < 0 ? shown : shown.slice(0, at)).replace(/\?.*$/s, ''));
	if (path === '') return {kind: 'place', fragment: fragment ?? '', shown};
	return {kind: 'document', path, shown, ...(fragment === undefined ? {} : {fragment})};
}

function absolute(named: string, text: string): LinkTarget {
	if (named !== 'http' && named !== 'https' && named !== 'mailto') {
		return {kind: 'refused', shown: text, reason: `${named}: links are not opened`};
	}
	const url = parsed(text);
	if (!url) return {kind: 'refused', shown: text, reason: 'It is not a whole address'};
	const ascii = asciiOf(url.href);
	if (named === 'mailto') return {kind: 'mail', url: ascii, shown: ascii};
	if (url.host === '') return {kind: 'refused', shown: text, reason: 'It names no host'};
	const user =
		url.username === '' && url.password === ''
			? ''
			: ` (not ${asciiOf(url.username)}: what stands before @ is a user)`;
	return {kind: 'web', url: ascii, shown: user === '' ? ascii : `${url.host}${user} ${ascii}`};
}

function parsed(text: string): URL | undefined {
	try {
		return new URL(text);
	} catch {
		return undefined;
	}
}

// What some shell or browser could read as more than an address is percent-encoded.
function asciiOf(url: string): string {
	return url.replace(/[^\w\-.~:/?#[\]@!&*+,;=%]/gu, sign =>
		encodeURIComponent(sign).replace(/[!'()*]/g, percent),
	);
}

function percent(sign: string): string {
	return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

function decoded(text: string): string {
	try {
		return safeLine(decodeURIComponent(text));
	} catch {
		return text;
	}
}

/** The name by which a heading is linked to, as GitHub makes it: `Two prisoners, one war` → `two-prisoners-one-war`. */
export function fragmentOf(heading: string): string {
	return heading
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
		.replace(/\s/g, '-');
}
