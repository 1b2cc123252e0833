/** An article's events → JSON: everything that is known of each, with the words and their offsets. */

import type {Article} from '../article/article.ts';
import {edtfOf} from './event-days.ts';
import {proseOf} from './prose.ts';

/** Offsets are UTF-16 units of the source text, half-open. */
export function timelineJson(article: Article): string {
	const events = article.events.map(event => ({
		...event,
		edtf: edtfOf(event),
		text: proseOf(article, event.sentence),
	}));
	return `${JSON.stringify({...aboutOf(article), events}, undefined, 2)}\n`;
}

/** What every JSON export says of its article. */
export function aboutOf({title, credit, date, source}: Article): object {
	return {title, credit, date, name: source.name, offsets: 'UTF-16 units of the source text, half-open'};
}
