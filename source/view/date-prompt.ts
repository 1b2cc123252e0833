/** Keys while the article's date is typed → the date to count from, once it is one. */

import {parsePartialDate} from '../article/partial-date.ts';
import type {Step, View} from './view.ts';

/** As long as `2025-04-12`. */
const longest = 10;

export function pressDate(view: View, key: string): Step {
	if (key === 'ctrl-c') return {view, effect: {kind: 'quit'}};
	if (key === 'escape') return {view: {...view, mode: 'read', typed: ''}};
	if (key === 'backspace') return {view: {...view, typed: view.typed.slice(0, -1)}};
	if (/^[\d-]$/.test(key)) return {view: {...view, typed: (view.typed + key).slice(0, longest)}};
	if (key !== 'enter') return {view};
	const date = parsePartialDate(view.typed);
	if (!date)
		return {
			view: {
				...view,
				notice: `${view.typed || 'Nothing'} is no date: write it like 2025-04-12, 2025-04 or 2025`,
			},
		};
	return {view: {...view, mode: 'read', typed: ''}, effect: {kind: 'date', date}};
}
