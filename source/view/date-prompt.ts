/** Keys while the article's date is typed → the date to count from, once it is one. */

import {parsePartialDate} from '../article/partial-date.ts';
import {editLine} from './line-edit.ts';
import type {Prompt, Step, View} from './view.ts';

export function pressDate(view: View, prompt: Extract<Prompt, {kind: 'date'}>, key: string): Step {
	const {prompt: _done, ...rest} = view;
	if (key === 'escape') return {view: rest};
	const {text} = prompt.line;
	if (key !== 'enter') {
		const line = editLine(prompt.line, key);
		return {view: line ? {...view, prompt: {...prompt, line}} : view};
	}
	const date = parsePartialDate(text.trim());
	if (date) return {view: rest, effect: {kind: 'date', date}};
	const notice = `${text || 'Nothing'} is no date: write it like 2025-04-12, 2025-04 or 2025`;
	return {view: {...view, notice}};
}
