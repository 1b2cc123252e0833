/** A long article is searched part by part: keys are drawn in between, and nothing is missed. */

import {expect, it} from 'vitest';
import {makeSource} from '../../source/article/source.ts';
import {readBlocks} from '../../source/build-head.ts';
import {startSession} from '../../source/ui/session.ts';
import {matchesOf, searchOn} from '../../source/view/matches.ts';
import {openView} from '../../source/view/view.ts';
import {open, press, screen} from '../helpers/press.ts';

const paragraph =
	'The harbour was quiet, and the “pier” stood open all night, as it had in every year before.\n\n';
const long = (units: number) => paragraph.repeat(Math.ceil(units / paragraph.length));
const text = `${long(1_600_000)}A zebra drank there.\n\n${long(100_000)}`;
const article = readBlocks(makeSource('long.md', text, 'markdown'), {});

it('finds in several parts what it finds at once', () => {
	const query = {text: 'zebra', regex: false};
	let parts = 1;
	expect(matchesOf(article, query)).toMatchObject({all: [], whole: false});
	while (searchOn(article, query)) parts++;
	expect(parts).toBeGreaterThan(2);
	const {all, whole} = matchesOf(article, query);
	expect(whole).toBe(true);
	expect(all.map(({start}) => text.slice(start, start + 12))).toEqual(['zebra drank ']);
});

it('says meanwhile that it looks, and goes there when it comes upon it', async () => {
	const session = startSession({
		opened: {article, view: openView(article), reading: false},
		size: {columns: 80, rows: 20},
		habits: {},
		display: {depth: 'none', reorders: false},
		onEffect: () => {},
	});
	session.press(['/', ...'zebra dr']);
	expect(session.rows().at(-1)).toContain('looking…');
	session.press([...'ank']);
	expect(session.rows().at(-1)).toContain('zebra drank');
	await expect.poll(() => session.rows().join('\n'), {timeout: 10_000}).toContain(' there.');
	await expect.poll(() => session.rows().at(-1), {timeout: 10_000}).toMatch(/1 of 1/);
});

it('Enter waits for what is looked for, n for the next place', () => {
	const start = open(article, 80, 20);
	const found = press(start, '/ z e b r a enter');
	expect(screen(found).join('\n')).toContain('A zebra drank there.');
	expect(screen(press(start, '/ z e b r i enter')).at(-1)).toContain('zebri is nowhere in the text');
	expect(screen(press(found, 'n')).at(-1)).toContain('On from the top');
});
