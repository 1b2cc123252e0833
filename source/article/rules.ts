/** The names of the rules that find a text's own shape → why each found what it found, in one plain sentence. */

import type {Rule} from './article.ts';

/** Every rule of this folder by its name. */
export const articleRules: Readonly<Record<Rule, string>> = {
	heading: 'The text has this heading.',
	topic:
		'The text has no heading here; its words change subject, and the title is made of words typical of this part.',
	opening: 'This part stands before the first heading; the title is made of words typical of it.',
	'front-matter': 'The front matter of the document gives this date.',
	dateline:
		'A line at the top of the text, or the place and date that its first paragraph opens with, gives this date.',
	given: 'The document gives no date; this one was given when it was opened.',
};
