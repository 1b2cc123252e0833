/** Saved pages with the clutter of real sites: what of them is the article, and what they say of it. */

import {readFileSync} from 'node:fs';
import {describe, expect, it, test} from 'vitest';
import {makeSource} from '../../source/article/source.ts';
import {buildArticle} from '../../source/build-article.ts';
import {limitHtml, wordsOfHtml} from '../../source/page/limit-html.ts';
import {readPage} from '../../source/page/read-page.ts';
import {decode} from '../../source/read/decode.ts';
import {declaredCharset, looksLikeHtml} from '../../source/read/html-bytes.ts';

function page(name: string, address?: string) {
	const bytes = readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url));
	const markdown = readPage(decode(bytes, name, declaredCharset(bytes)).text, address);
	return {markdown, article: buildArticle(makeSource(name, markdown, 'markdown'))};
}

const body = (words: string) =>
	`<html><head>${words}</head><body><article><p>${'Words of an article. '.repeat(30)}</p></article></body></html>`;

it('needs no tags that a page may leave out', () => {
	for (const html of [
		'<!doctype html><title>Pier</title><p>Words.',
		'<title>Pier</title><body><p>Words.',
		'<html><title>Pier</title><article><p>Words.</p></article></html>',
		'<head><title>Pier</title></head><p>Words.',
	])
		expect(readPage(html, undefined), html).toBe('---\ntitle: "Pier"\n---\n\nWords.\n');
});

describe('a newspaper’s page', () => {
	const {markdown, article} = page('newspaper', 'https://courier.example/news/pier');

	it('gives its article whole', () => {
		for (const words of [
			'closed the old pier|close the old pier, which has stood since 1870',
			'## A winter of storms',
			'*two barrels of tar*',
			'> “No boats, no town.”',
			'| Repair | 120,000 |',
			'The board meets again on 2 May.',
			'*Waves break over the old pier in February. Photo: Ana Lem*',
			'[herring fleet](<https://courier.example/history>)',
			'![Waves over the pier](<https://courier.example/img/pier.jpg>)',
			'on days without wind',
		]) {
			expect(
				words.split('|').some(form => form !== '' && markdown.includes(words.startsWith('|') ? words : form)),
				words,
			).toBe(true);
		}
	});

	it('leaves out what stands around it', () => {
		for (const words of [
			'cookies',
			'Subscribe',
			'Share on',
			'Buy a boat',
			'Ferry fares',
			'inbox',
			'First!',
			'Cat returns',
			'All rights',
			'dataLayer',
			'Skip to',
			'Home',
		])
			expect(markdown).not.toContain(words);
	});

	it('says who wrote it, where and when, the day in its own time zone', () => {
		expect(article).toMatchObject({
			title: 'Harbour board votes to close the old pier',
			credit: 'Ilse Kroon, Piet Mol, The Eastmark Courier',
			language: 'en-GB',
			date: {year: 2025, month: 4, day: 11},
		});
	});

	it('is read as any article: quotes, and events that count from its date', () => {
		expect(article.quotes[0]!.text).toBe(
			'The pier is unsafe … Nobody wants to be the one who says so, and so nobody has.',
		);
		expect(article.people[article.quotes[0]!.speakers[0]!]!.name).toBe('Marta Lindh');
		expect(article.events.find(({words}) => words === 'Friday')!.value).toBe('2025-04-11');
	});
});

describe('other pages', () => {
	it('keep code, lists in lists and the charset that they declare', () => {
		const {markdown, article} = page('blog');
		expect(article).toMatchObject({
			title: 'Notes on rope',
			credit: 'Ana Lem',
			date: {year: 2024, month: 11, day: 3},
		});
		expect(markdown).toContain('```sh\nrope --cut 45 --whip\nls -l rope/\n```');
		expect(markdown).toContain('[how to splice an eye](<splice.html#eye>)');
		expect(markdown).not.toContain('October');
		expect(page('blog').article.source.text).not.toContain('\uFFFD');
	});

	it('keep tables, raised words and references, without a list of contents', () => {
		const {markdown} = page('wiki', 'https://wiki.example/wiki/Eastmark');
		expect(markdown).toContain('title: "Eastmark"');
		expect(markdown).toContain('| Population | 12,400 |');
		expect(markdown).toContain('H<sub>2</sub>O');
		expect(markdown).not.toContain('1 History');
		expect(markdown).not.toContain('edit');
	});
});

describe('what a page says of itself', () => {
	const front = (head: string) => readPage(body(head), undefined).split('---\n')[1] ?? '';

	test.each([
		['<meta property="og:title" content="One"><title>Two</title>', 'title: "One"\n'],
		['<title>A long title of a page | Site</title>', 'title: "A long title of a page"\n'],
		['<meta name="date" content="2024-05-06">', 'date: "2024-05-06"\n'],
		[
			'<script type="application/ld+json">[{"@type":"WebPage"},{"@type":"BlogPosting","author":"Jo Ferro"}]</script>',
			'author: "Jo Ferro"\n',
		],
		['<script type="application/ld+json">{not json</script>', ''],
		['<meta name="author" content=\'a "b": c\nd\'>', 'author: "a \\"b\\": c d"\n'],
	])('%s', (head, expected) => {
		expect(front(head)).toBe(expected);
	});

	it('makes nothing of what could act', () => {
		const markdown = readPage(
			body(
				'<meta property="og:title" content="A &#27;[2J title"><meta name="author" content="---\n&#7;">',
			).replace(
				'<p>',
				'<p><a href="javascript:alert(1)">bad</a> <a href="data:text/html,x">worse</a> <img src="x" onerror="alert(1)" alt="&#27;]0;x&#7;"> ',
			),
			'https://a.example/',
		);
		const {text} = makeSource('x', markdown, 'markdown');
		expect(text).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
		expect(markdown).not.toMatch(/javascript:|data:text|onerror/);
		expect(markdown).toContain('bad');
	});
});

describe('a hostile page', () => {
	const long = 'Words of an article. '.repeat(30);

	it.each([
		['lists in lists', `${'<ul><li>item '.repeat(1000)}${'</li></ul>'.repeat(1000)}`],
		['tables in tables', `${'<table><tr><td>a</td><td>'.repeat(300)}x${'</td></tr></table>'.repeat(300)}`],
		['elements that never end', '<div>'.repeat(3000)],
		['endings of nothing', '</div>'.repeat(3000)],
		['quotes in quotes', '<blockquote>'.repeat(1000)],
		['a huge attribute', `<p title="${'x'.repeat(1_000_000)}">y</p>`],
		['half a tag', '<p <p <a href="'],
	])('of %s is read in no time that matters', (_name, html) => {
		const before = process.cpuUsage();
		const markdown = readPage(
			`<html><body><article><p>${long}</p>${html}</article></body></html>`,
			undefined,
		);
		const {user} = process.cpuUsage(before);
		expect(markdown).toContain('Words of an article.');
		// A bound far from what it takes, and far from the minute that it takes without limits.
		expect(user / 1e6).toBeLessThan(8);
	});

	it('keeps its words, whatever the depth', () => {
		expect(wordsOfHtml(limitHtml(`${'<div>'.repeat(500)}deep &amp; <b>dark</b>`))).toBe('deep & dark');
		expect(wordsOfHtml('<head><title>x</title></head><p>One</p><script>two</script><p>Three<br>four')).toBe(
			'One\n\nThree\n\nfour',
		);
	});
});

test('bytes are known as a page by how they begin', () => {
	const looks = (text: string) => looksLikeHtml(Buffer.from(text));
	expect(
		['<!DOCTYPE html>\n<html>', '  <html lang="en">', '<!-- saved -->\n<!doctype html>', '\ufeff<HTML>'].map(
			looks,
		),
	).toEqual([true, true, true, true]);
	expect(['# Title', '<p align="center">', 'The <html> element', ''].map(looks)).toEqual([
		false,
		false,
		false,
		false,
	]);
	expect(declaredCharset(Buffer.from('<meta charset="ISO-8859-2">'))).toBe('ISO-8859-2');
	expect(declaredCharset(Buffer.from('<meta http-equiv=x content="text/html; charset=koi8-r">'))).toBe(
		'koi8-r',
	);
});
