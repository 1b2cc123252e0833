/** Links as documents write them, and where a reader is told that they lead. */

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fragmentOf, linkTarget} from '../../source/article/link-target.ts';

describe('a link that leads to the web', () => {
	it('is shown whole, its host in ASCII', () => {
		expect(linkTarget('https://example.org/a?b=c#d')).toEqual({
			kind: 'web',
			url: 'https://example.org/a?b=c#d',
			shown: 'https://example.org/a?b=c#d',
		});
		// The first letter is Cyrillic.
		expect(linkTarget('https://аpple.example/')).toMatchObject({shown: 'https://xn--pple-43d.example/'});
		expect(linkTarget('//example.org/x')).toMatchObject({url: 'https://example.org/x'});
	});

	it('names its real host first where another stands before the @', () => {
		const target = linkTarget('https://www.bank.example@evil.example/login');
		expect(target.shown).toMatch(/^evil\.example \(not www\.bank\.example/);
	});

	it('holds nothing that a shell or a browser could read as more than an address', () => {
		const {url} = linkTarget('https://example.org/$(id)`id`"\'<>| \u202Eevil') as {readonly url: string};
		expect(url).toMatch(/^[\w\-.~:/?#[\]@!&*+,;=%]+$/);
		expect(url).not.toContain('$');
	});

	it('is ASCII whatever was written, or refused', () => {
		fc.assert(
			fc.property(
				fc.string({unit: 'binary'}),
				fc.constantFrom('https://', 'mailto:', 'http://a.example/', '//'),
				(text, start) => {
					const target = linkTarget(start + text);
					expect(target.shown).not.toMatch(/[\x00-\x1F\x7F-\x9F\u202A-\u202E]/);
					if (target.kind === 'web' || target.kind === 'mail') expect(target.url).toMatch(/^[\x21-\x7E]+$/);
				},
			),
		);
	});
});

describe('any other link', () => {
	it.each([
		['notes/two%20words.md', {kind: 'document', path: 'notes/two words.md'}],
		['../up.md#part', {kind: 'document', path: '../up.md', fragment: 'part'}],
		['page.md?raw=1', {kind: 'document', path: 'page.md'}],
		['#part', {kind: 'place', fragment: 'part'}],
		['mailto:a@example.org', {kind: 'mail', url: 'mailto:a@example.org'}],
	])('%s is what it seems', (href, target) => {
		expect(linkTarget(href)).toMatchObject(target);
	});

	it.each([
		'javascript:alert(1)',
		'JavaScript:alert(1)',
		'file:///etc/passwd',
		'data:text/html,x',
		'vbscript:x',
		'https://',
		'',
	])('%j is not followed', href => {
		expect(linkTarget(href).kind).toBe('refused');
	});
});

it('names headings as the pages that people link to do', () => {
	expect(fragmentOf('Two prisoners, one war')).toBe('two-prisoners-one-war');
	expect(fragmentOf('  C++ & Größe_2 ')).toBe('c--größe_2');
});
