/** An article's quotes → a Markdown list, in the order of the text. */

import type {Article} from '../article/article.ts';
import {markdownText} from '../article/markdown-text.ts';
import {shownSpeaker, shownWords} from '../article/shown-speaker.ts';
import {speechOf} from './speech-of.ts';

/** `- **Tammy Bruce**, spokesperson for the State Department: “China is …”` */
export function quotesMarkdown(article: Article): string {
	const items = speechOf(article).map(({quote}) => {
		const {name, role} = shownSpeaker(article, quote);
		return `- **${markdownText(name)}**${role === undefined ? '' : `, ${markdownText(role)}`}: ${markdownText(shownWords(quote))}\n`;
	});
	return `# ${markdownText(article.title)}\n\n${items.join('')}`;
}
