/** Parts of a text that are folded away beneath a summary. */

import {describe, expect, it} from 'vitest';
import {plainText} from '../../source/export/plain-text.ts';
import {articleOf} from '../helpers/article.ts';
import {open, press, type Reader, screen} from '../helpers/press.ts';

const filler = Array.from({length: 30}, (_, index) => `Paragraph ${index + 1}.`).join('\n\n');
const article = articleOf(
	`# Folds

<details>
<summary>The log</summary>

First line of the log, says “nothing is lost,” said Ana Lem.

<details><summary>All of it</summary>

- Deep inside.

</details>

</details>

<details open><summary>The reason</summary>
Because of the tide.
</details>

${filler}

## After

<details>Without a summary.</details>

- <details><summary>In a list</summary>

  Left open

- Not beneath it.
`,
);
const reader = open(article, 100, 24);
const text = (each: Reader) => screen(each).map(row => row.slice(0, 60).replace(/ │.*/, '').trim());

describe('what HTML folds away', () => {
	it('is closed but where it says open', () => {
		const rows = text(reader);
		expect(rows).toContain('▸ The log');
		expect(rows).toContain('▾ The reason');
		expect(rows).toContain('Because of the tide.');
		expect(rows.join()).not.toContain('First line of the log');
	});

	it('opens and closes by l and h, one after the other', () => {
		const opened = press(reader, 'l');
		expect(text(opened)).toContain('▾ The log');
		expect(text(opened)).toContain('▸ All of it');
		expect(text(opened).join()).not.toContain('Deep inside');
		expect(text(press(opened, 'l')).join()).toContain('• Deep inside.');
		expect(screen(press(opened, 'l l')).at(-1)).toContain('Everything on this screen is open');
		expect(text(press(opened, 'h')).join()).not.toContain('First line of the log');
	});

	it('opens by its letters', () => {
		expect(text(press(reader, 'f')).join()).toContain('▸aThe log');
		expect(text(press(reader, 'f a'))).toContain('▾ The log');
	});

	it('comes into sight when one goes there', () => {
		const gone = press(reader, ')');
		expect(text(gone).join()).toContain('First line of the log');
		expect(text(press(reader, 's enter')).join()).toContain('First line of the log');
	});

	it('is stepped over by paragraphs', () => {
		expect(text(press(reader, '} } }'))[1]).toBe('Because of the tide.');
	});

	it('stays in sight without a summary, and ends with its list item', () => {
		const end = text(press(reader, 'G'));
		expect(end).toContain('Without a summary.');
		expect(end).toContain('• ▸ In a list');
		expect(end).toContain('• Not beneath it.');
		expect(end.join()).not.toContain('Left open');
	});

	it('is printed open', () => {
		expect(plainText(article, 72)).toContain('Deep inside.');
	});
});
