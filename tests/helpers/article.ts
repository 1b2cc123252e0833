/** Articles for tests of what is on screen: the bundled one, and small ones, built by the real pipeline. */

import {readdirSync, readFileSync} from 'node:fs';
import type {Article} from '../../source/article/article.ts';
import {makeSource} from '../../source/article/source.ts';
import {buildArticle} from '../../source/build-article.ts';

let bundled: Article | undefined;

/** The article that comes with the program. */
export function bundledArticle(): Article {
	if (!bundled) {
		const folder = new URL('../../content/', import.meta.url);
		const [name] = readdirSync(folder);
		bundled = buildArticle(makeSource(name!, readFileSync(new URL(name!, folder), 'utf8'), 'markdown'));
	}
	return bundled;
}

export function articleOf(text: string, format: 'markdown' | 'plain' = 'markdown'): Article {
	return buildArticle(makeSource('test.md', text, format));
}
