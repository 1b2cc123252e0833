import {render} from 'ink-testing-library';
import {describe, expect, it} from 'vitest';
import {App} from '../../source/ui/app.tsx';
import {mountApp} from '../../source/ui/app-entry.tsx';
import {Screen} from '../../source/ui/screen.ts';
import {type Session, startSession} from '../../source/ui/session.ts';
import {openView} from '../../source/view/view.ts';
import {bundledArticle} from '../helpers/article.ts';
import {headless} from '../helpers/headless.ts';
import {mount} from '../helpers/mount.tsx';
import {open, screen} from '../helpers/press.ts';

const article = bundledArticle();

function session(columns: number, rows: number): Session {
	return startSession({
		opened: {article, view: openView(article), reading: false},
		size: {columns, rows},
		habits: {theme: 'dark'},
		display: {depth: '256', reorders: false},
		onEffect: () => {},
	});
}

const tick = () => new Promise(resolve => setImmediate(resolve));
const plain = (frame: string) =>
	frame
		.replaceAll(/\x1b\[[\d;]*m|\x1b\]8;[^\x07]*\x07/g, '')
		.split('\n')
		.map(row => row.trimEnd());

describe('the app', () => {
	it('draws the rows of the session, one a line', () => {
		const {lastFrame, unmount} = render(<App session={session(100, 30)} />);
		expect(plain(lastFrame()!)).toEqual(screen(open(article, 100, 30)).map(row => row.trimEnd()));
		unmount();
	});

	it.each([
		[80, 24],
		[120, 40],
		[200, 60],
	])('shows a key at %i×%i', async (columns, rows) => {
		const reading = session(columns, rows);
		const {lastFrame, unmount} = mount(<App session={reading} />, {columns, rows});
		reading.press(['?']);
		await tick();
		expect(plain(lastFrame()).join('\n')).toContain('Half a page down');
		unmount();
	});

	it('follows a resize that Ink never hears of', async () => {
		const reading = session(80, 24);
		const {lastFrame, unmount} = mount(<App session={reading} />, {columns: 80, rows: 24});
		reading.resize({columns: 150, rows: 50});
		await tick();
		const rows = plain(lastFrame());
		expect(rows).toHaveLength(50);
		expect(rows.join('\n')).toContain('Contents');
		unmount();
	});

	it('changes no cell of what was painted before Ink was there', async () => {
		const terminal = headless(120, 40);
		const sent: string[] = [];
		const below = new Screen({write: text => sent.push(text) > 0}, {columns: 120, rows: 40});
		const reading = session(120, 40);
		below.paint(reading.rows());
		await terminal.write(sent.join(''));
		const before = terminal.cells();
		const painted = sent.length;
		const unmount = mountApp(reading, below, () => {});
		await tick();
		await terminal.write(sent.slice(painted).join(''));
		expect(terminal.cells()).toEqual(before);
		unmount();
	});

	it('draws a burst of keys as one change', async () => {
		const reading = session(120, 40);
		const {frames, unmount} = mount(<App session={reading} />, {columns: 120, rows: 40});
		const before = frames.length;
		reading.press(Array.from({length: 100}, () => 'j'));
		await tick();
		expect(frames.length - before).toBe(1);
		unmount();
	});
});
