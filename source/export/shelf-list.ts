/** A list of articles → one line each: title, date, reading time, name. */

import type {PartialDate} from '../article/partial-date.ts';
import {shownPartialDate} from '../article/shown-date.ts';
import {readingMinutes} from '../article/words.ts';

export type ListedArticle = {
	readonly name: string;
	readonly title?: string;
	readonly date?: PartialDate;
	readonly words?: number;
	/** The words are reckoned, not counted. */
	readonly isReckoned?: boolean;
	readonly trouble?: string;
};

/** What is not known of an article is left out of its line. */
export function shelfList(articles: readonly ListedArticle[]): string {
	return articles
		.map(({name, title, date, words, isReckoned, trouble}) => {
			const details = [
				date === undefined ? undefined : shownPartialDate(date),
				words === undefined ? undefined : `${isReckoned ? '~' : ''}${readingMinutes(words)} min`,
				trouble,
				name,
			].filter(part => part !== undefined);
			return `${title ?? name} (${details.join(', ')})\n`;
		})
		.join('');
}
