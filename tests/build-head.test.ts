import {expect, test} from 'vitest';
import {makeSource} from '../source/article/source.ts';
import {buildHead} from '../source/build-head.ts';
import {layArticle} from '../source/layout/layout.ts';

const paragraph =
	'The [harbour](https://example.org/a-harbour) was *quiet*, and the pier stood open all night. ';
const source = makeSource('long', `# Harbour\n\n${`${paragraph.repeat(5)}\n\n`.repeat(400)}`, 'markdown');

test.each([24, 40, 60, 100, 200])('the first screen is full in a window of %i rows', rows => {
	const head = buildHead(source, {}, rows);
	for (const columns of [66, 72, 80]) expect(layArticle(head, columns).rows).toBeGreaterThan(rows);
	expect(head.blocks.length).toBeLessThan(400);
});

test('where most of a text is markup, the first screen is full, too', () => {
	const link = `[The harbour](https://example.org/${'a'.repeat(120)}) closes. `;
	const links = makeSource('links', `${link.repeat(8)}\n\n`.repeat(400), 'markdown');
	for (const rows of [24, 40, 60])
		expect(layArticle(buildHead(links, {}, rows), 72).rows).toBeGreaterThan(rows);
});

test('a short article is all in its head', () => {
	const short = makeSource('short', '# Pier\n\nIt closes.\n', 'markdown');
	expect(buildHead(short, {}, 24).blocks.map(({text}) => text)).toEqual(['Pier', 'It closes.']);
	expect(buildHead(short, {}, 24).words).toBe(3);
});
