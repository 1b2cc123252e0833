/** string-width as published → string-width whose pattern of every emoji, which takes 50 ms, is made for the first text that may have one. */

import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {replaceOnce} from './replace-once.mjs';

const found = 'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;';
const replacement = `
const mayBeEmoji = /[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Regional_Indicator}\\u20E3]/u;
let everyEmoji;
const rgiEmojiRegex = {
	test: text => mayBeEmoji.test(text) && (everyEmoji ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v')).test(text),
};
`;

/** The esbuild plugin. */
export const stringWidthPlugin = {
	name: 'string-width',
	setup(build) {
		build.onLoad({filter: /node_modules[\\/]string-width[\\/]index\.js$/}, async ({path}) => {
			// The older one that Ink's packages bring along has another pattern.
			if (path !== fileURLToPath(import.meta.resolve('string-width'))) return undefined;
			return {contents: replaceOnce(await readFile(path, 'utf8'), found, replacement, path)};
		});
	},
};
