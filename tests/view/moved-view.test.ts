/** An article that is edited while it is read: the reader's place and rows stay on the same words. */

import {expect, it} from 'vitest';
import {movedView} from '../../source/view/moved-view.ts';
import {articleOf} from '../helpers/article.ts';
import {open, press, topWords} from '../helpers/press.ts';

const parts = Array.from({length: 12}, (_, index) => [
	`## Part ${index}`,
	`“The harbour is number ${index},” said Anna Berg${index}.`,
	`In March 20${10 + index}, the mill number ${index} closed.`,
]).flat();
const before = articleOf(`# Title\n\n${parts.join('\n\n')}`);
const after = articleOf(
	`# Title\n\nA new beginning of some length.\n\n${parts.toSpliced(6, 0, 'One more paragraph here.').join('\n\n')}`,
);

it('keeps the words at the top, the way back, and the cursors', () => {
	const reader = press(open(before, 100, 20), '5 ] s j j escape 3 ]');
	const moved = {...reader, article: after, view: movedView(reader.view, before, after)};
	expect(topWords(moved)).toBe(topWords(reader));
	expect(topWords(press(moved, 'ctrl-o'))).toBe(topWords(press(reader, 'ctrl-o')));
	expect(after.quotes[moved.view.cursor.quotes]!.text).toBe(before.quotes[reader.view.cursor.quotes]!.text);
});

it('is the same view where nothing has changed', () => {
	const {view} = press(open(before, 100, 20), '5 ] w j escape');
	expect(movedView(view, before, before)).toEqual({...view, lit: undefined});
});

it('keeps highlights and marks on their words where one save changes what stands before them and after', () => {
	const reader = press(
		open(articleOf('A first line of words.\n\nThe quick brown fox jumps.\n\nThe end of it.'), 60, 20),
		'2 j v l l l y m a',
	);
	const span = {
		start: reader.article.source.text.indexOf('quick'),
		end: reader.article.source.text.indexOf(' fox'),
	};
	const view = {...reader.view, notes: [{id: 'n', span, text: ''}], marks: {a: span.start}};
	const edited = articleOf('A first.\n\nThe quick brown fox jumps.\n\nThe end of it, and more after that.');
	const moved = movedView(view, reader.article, edited);
	const words = ({start, end}: {start: number; end: number}) => edited.source.text.slice(start, end);
	expect(moved.notes.map(note => words(note.span))).toEqual(['quick brown']);
	expect(edited.source.text.slice(moved.marks.a)).toMatch(/^quick brown fox/);
});
