/** Code in colours: which stretches, and when. */

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {highlightCode} from '../../source/ui/highlight.ts';
import {startSession} from '../../source/ui/session.ts';
import {openView} from '../../source/view/view.ts';
import {articleOf} from '../helpers/article.ts';

const words = (code: string, language: string) =>
	highlightCode(code, language).map(({from, to, tone}) => [code.slice(from, to), tone]);

describe('colours of code', () => {
	it('tell keywords, names, strings, numbers and comments apart', () => {
		expect(words('const a = "x<y"; // 1 & 2\nf(12)', 'js')).toEqual([
			['const', 'code-keyword'],
			['"x<y"', 'code-string'],
			['// 1 & 2', 'code-comment'],
			['f', 'code-name'],
			['12', 'code-number'],
		]);
	});

	it('are none where the language is not known', () => {
		expect(words('whatever', 'klingon')).toEqual([]);
		expect(words('whatever', '{.odd #id}')).toEqual([]);
	});

	it('lie in the code, in order and apart, whatever it is', () => {
		fc.assert(
			fc.property(
				fc.string({unit: 'grapheme'}),
				fc.constantFrom('js', 'python', 'xml', 'bash', 'json', 'css'),
				(code, language) => {
					let at = 0;
					for (const {from, to} of highlightCode(code, language)) {
						expect(from).toBeGreaterThanOrEqual(at);
						expect(to).toBeGreaterThan(from);
						at = to;
					}
					expect(at).toBeLessThanOrEqual(code.length);
				},
			),
		);
	});
});

it('come after the text, for code that is on screen', async () => {
	const article = articleOf('# Code\n\n```js\nconst pier = 1;\n```\n');
	let loaded = 0;
	const session = startSession({
		opened: {article, view: openView(article), reading: false},
		size: {columns: 80, rows: 20},
		habits: {theme: 'dark'},
		display: {depth: '256', reorders: false},
		loadHighlighter: async () => {
			loaded++;
			return highlightCode;
		},
		onEffect: () => {},
	});
	const changed = new Promise<void>(resolve => {
		session.subscribe(resolve);
	});
	const first = session.rows().join('\n');
	expect(first).toContain('const pier = 1;');
	await changed;
	const then = session.rows().join('\n');
	expect(then).not.toContain('const pier = 1;');
	expect(then.replaceAll(/\x1b\[[\d;]*m/g, '')).toBe(first.replaceAll(/\x1b\[[\d;]*m/g, ''));
	expect(loaded).toBe(1);
});
