/** Span notation in test texts: `He said ⟦it⟧.` ↔ the text without the brackets and the spans they stood around. */

import type {Span} from '../../source/article/span.ts';

export type Marked = {readonly text: string; readonly spans: readonly Span[]};

/** Takes the brackets out. Spans come in the order in which they open; they may nest. Throws where one is not closed. */
export function unmark(marked: string): Marked {
	let text = '';
	const spans: {start: number; end: number}[] = [];
	const open: {start: number; end: number}[] = [];
	for (const character of marked) {
		if (character === '⟦') {
			const span = {start: text.length, end: -1};
			spans.push(span);
			open.push(span);
		} else if (character === '⟧') {
			const span = open.pop();
			if (!span) throw new Error(`⟧ without ⟦ in: ${marked}`);
			span.end = text.length;
		} else {
			text += character;
		}
	}
	if (open.length > 0) throw new Error(`⟦ without ⟧ in: ${marked}`);
	return {text, spans};
}

/** Puts the brackets back: the inverse of `unmark` for spans that nest or stand apart. */
export function remark(text: string, spans: readonly Span[]): string {
	const marks = spans.flatMap(({start, end}) => [
		// At one offset: what ended there closes first, shorter before longer; then the longest opens first.
		{at: start, mark: '⟦', order: start === end ? 2 : 1, length: -(end - start)},
		{at: end, mark: '⟧', order: start === end ? 3 : 0, length: end - start},
	]);
	marks.sort((a, b) => a.at - b.at || a.order - b.order || a.length - b.length);
	let result = '';
	let from = 0;
	for (const {at, mark} of marks) {
		result += text.slice(from, at) + mark;
		from = at;
	}
	return result + text.slice(from);
}
