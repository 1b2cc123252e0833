/** Keys while the article's date is typed → the date to count from, once it is one, or that there is none again. */

import {typedDate} from '../article/written-date.ts';
import {editLine} from './line-edit.ts';
import type {Prompt, Step, View} from './view.ts';

export function pressDate(view: View, prompt: Extract<Prompt, {kind: 'date'}>, key: string): Step {
	const {prompt: _done, ...rest} = view;
	if (key === 'escape') return {view: rest};
	const text = prompt.line.text.trim();
	if (key !== 'enter') {
		const line = editLine(prompt.line, key);
		return {view: line ? {...view, prompt: {...prompt, line}} : view};
	}
	// `none` is for reading by lines, where an empty line changes nothing.
	if (text === '' || text === 'none') return {view: rest, ...(prompt.given ? {effect: {kind: 'date'}} : {})};
	const date = typedDate(text);
	if (date) return {view: rest, effect: {kind: 'date', date}};
	return {view: {...view, notice: `${text} is no date: write it like 12 April 2025, 2025-04 or 2025`}};
}
