/** An article's events → a Markdown list, in order of time. */

import type {Article} from '../article/article.ts';
import {markdownText} from '../article/markdown-text.ts';
import {shownDate} from '../article/shown-date.ts';

/** `- **7–13 Apr 2025** — Ukraine announced the capture (“This week”)` */
export function timelineMarkdown(article: Article): string {
	const items = article.events.map(
		event =>
			`${event.sequence > 0 ? '  ' : ''}- **${markdownText(shownDate(event))}** — ${markdownText(event.label)} (“${markdownText(event.words)}”)\n`,
	);
	return `# ${markdownText(article.title)}\n\n${items.join('')}`;
}
